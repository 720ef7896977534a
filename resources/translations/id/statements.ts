<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer {0}</source>
        <translation>Jawaban {0}</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Jawaban baru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>In the person&apos;s own words. Use codes such as K-02 and T-1 for people.</source>
        <translation>Dengan kata-katanya sendiri. Pakai kode seperti K-02 dan T-1 untuk orang.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Show the next answers</source>
        <translation>Lihat jawaban berikutnya</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>New statement</source>
        <translation>Keterangan baru</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Write the time like 09.10</source>
        <translation>Tulis jam seperti 09.10</translation>
    </message>
    <message>
        <source>Write breaks like 10.00-10.15</source>
        <translation>Tulis jeda seperti 10.00-10.15</translation>
    </message>
    <message>
        <source>As the case</source>
        <translation>Seperti perkara</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>belum dihitung</translation>
    </message>
    <message>
        <source>Under oath</source>
        <translation>Di bawah sumpah</translation>
    </message>
    <message>
        <source>Read back and approved</source>
        <translation>Dibacakan kembali dan disetujui</translation>
    </message>
    <message>
        <source>Signed: the text can no longer be changed</source>
        <translation>Ditandatangani: teks tidak bisa diubah lagi</translation>
    </message>
    <message>
        <source>May be used (no court refused it)</source>
        <translation>Boleh dipakai (tidak ditolak pengadilan)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Which hearing</source>
        <translation>Jenis pemeriksaan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nomor BAP</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Penerjemah</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Penasihat hukum</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pemeriksa</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>Procedural code</source>
        <translation>Hukum acara</translation>
    </message>
    <message>
        <source>Pages of the record</source>
        <translation>Jumlah halaman</translation>
    </message>
</context>
<context>
    <name>StatementsPresenter</name>
    <message>
        <source>Statements</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Add the person first, then the statement.</source>
        <translation>Tambahkan orangnya dahulu, lalu keterangannya.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>This statement is signed; its text stays as is.</source>
        <translation>Keterangan ini sudah ditandatangani; teksnya tidak berubah.</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>Tanda dihapus</translation>
    </message>
    <message>
        <source>Take it out?</source>
        <translation>Keluarkan keterangan ini?</translation>
    </message>
    <message>
        <source>Take answer {0} out?</source>
        <translation>Keluarkan jawaban {0}?</translation>
    </message>
    <message>
        <source>You can take this back.</source>
        <translation>Langkah ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>StatementsView</name>
    <message>
        <source>Statements</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Tambah keterangan</translation>
    </message>
    <message>
        <source>Statements of the case</source>
        <translation>Keterangan dalam perkara</translation>
    </message>
    <message>
        <source>History of this object</source>
        <translation>Riwayat objek ini</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>Record the hearing as an act</source>
        <translation>Catat pemeriksaan sebagai tindakan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Change the session&apos;s data</source>
        <translation>Ubah data sesi</translation>
    </message>
    <message>
        <source>This statement is signed. Its text cannot be changed; tags and notes still can.</source>
        <translation>Keterangan ini sudah ditandatangani. Teks tidak dapat diubah; tanda dan catatan masih bisa.</translation>
    </message>
    <message>
        <source>Select words, then press T to tag them. The text stays as it is.</source>
        <translation>Sorot kalimat, lalu tekan T untuk menandai unsur. Teks asli tidak berubah.</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Belum ada keterangan</translation>
    </message>
    <message>
        <source>Add a record that is already there, or start one now. Check first what need not be asked again.</source>
        <translation>Tambahkan BAP yang sudah ada, atau mulai sekarang. Lihat dahulu apa yang tak perlu ditanya lagi.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Tambah jawaban</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Belum ada jawaban</translation>
    </message>
    <message>
        <source>Write question and answer one by one, in the person&apos;s own words.</source>
        <translation>Tulis tanya jawab satu per satu, dengan kata-kata orang itu sendiri.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>speaks against</source>
        <translation>melemahkan</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Hapus tanda ini</translation>
    </message>
</context>
<context>
    <name>ToldPanel</name>
    <message>
        <source>No answer is tagged yet.</source>
        <translation>Belum ada jawaban yang ditandai.</translation>
    </message>
    <message>
        <source>Tags on this statement</source>
        <translation>Tanda pada keterangan ini</translation>
    </message>
    <message>
        <source>Need not be asked again</source>
        <translation>Tak perlu ditanya lagi</translation>
    </message>
    <message>
        <source>Already told in earlier statements. Asking again can weigh on the person.</source>
        <translation>Sudah jelas dari keterangan terdahulu. Mengulang dapat membebani.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih perlu</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>not dated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tidak dihitung</translation>
    </message>
</context>
</TS>
