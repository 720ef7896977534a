<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CaseForm</name>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>Data perkara</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor perkara</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>no victim&apos;s name in it</source>
        <translation>tanpa nama korban</translation>
    </message>
    <message>
        <source>Police report (LP)</source>
        <translation>Laporan polisi (LP)</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Tanggalnya</translation>
    </message>
    <message>
        <source>Investigation order</source>
        <translation>Surat perintah penyidikan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Kejadian: hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Kejadian: hari terakhir</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>One place a line.</source>
        <translation>Satu tempat per baris.</translation>
    </message>
    <message>
        <source>What was under way before {0} usually goes on under the old code. You decide; it can be set again for each act.</source>
        <translation>Yang sudah berjalan sebelum {0} umumnya tetap memakai hukum acara lama. Anda yang menentukan; bisa diatur lagi per tindakan.</translation>
    </message>
    <message>
        <source>Procedural code</source>
        <translation>Hukum acara</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkas</translation>
    </message>
    <message>
        <source>The file on {0}</source>
        <translation>Berkas pada {0}</translation>
    </message>
    <message>
        <source>It tells which procedural code governs each act since then.</source>
        <translation>Ini menentukan hukum acara tiap tindakan sesudahnya.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Cara (modus)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Unit and letterhead</source>
        <translation>Satuan dan kop surat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Satuan atas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>One line of the letterhead a line.</source>
        <translation>Satu baris kop per baris.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
</context>
<context>
    <name>Charging</name>
    <message>
        <source>Take this count out?</source>
        <translation>Keluarkan sangkaan ini?</translation>
    </message>
    <message>
        <source>You can take this back.</source>
        <translation>Ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>The count was taken out</source>
        <translation>Sangkaan dikeluarkan</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Go to the act</source>
        <translation>Ke tindakannya</translation>
    </message>
    <message>
        <source>Legal basis and how it was counted</source>
        <translation>Dasar hukum dan cara hitung</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cara hitung</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Perhatikan</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Group {0} of {1}</source>
        <translation>Kelompok {0} dari {1}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>Belum cocok</translation>
    </message>
</context>
<context>
    <name>ConfirmByTyping</name>
    <message>
        <source>Type {0} to go on</source>
        <translation>Ketik {0} untuk melanjutkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation>Alasan ini tersimpan di Riwayat.</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Sangkaan baru</translation>
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
        <source>Accused</source>
        <translation>Tersangka atau terlapor</translation>
    </message>
    <message>
        <source>Beside the other counts</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Tindak pidana</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Korban</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>The date does not match yet. Example: {0}</source>
        <translation>Tanggal belum cocok. Contoh: {0}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>Task done</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Choose files…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save is here again.</source>
        <translation>Ketikan Anda yang belum tersimpan ada lagi di sini.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Type to narrow, e.g. debt</source>
        <translation>Ketik untuk menyaring, misalnya utang</translation>
    </message>
    <message>
        <source>Narrow the list of forms</source>
        <translation>Saring daftar bentuk</translation>
    </message>
    <message>
        <source>Elements and their forms</source>
        <translation>Unsur dan bentuknya</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>may stay empty</source>
        <translation>boleh kosong</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Tie to an element</source>
        <translation>Tautkan ke unsur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Also for other accused of the same offence</source>
        <translation>Juga untuk tersangka lain dengan tindak pidana yang sama</translation>
    </message>
    <message>
        <source>Choose what this points to.</source>
        <translation>Pilih unsur yang ditunjuk.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Menunjuk ke</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>{0} only</source>
        <translation>Hanya {0}</translation>
    </message>
    <message>
        <source>Every victim of the count</source>
        <translation>Semua korban sangkaan ini</translation>
    </message>
    <message>
        <source>Some victims…</source>
        <translation>Beberapa korban…</translation>
    </message>
    <message>
        <source>Tick at least one victim.</source>
        <translation>Centang sedikitnya satu korban.</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Menyangkut</translation>
    </message>
    <message>
        <source>Which victims</source>
        <translation>Korban yang mana</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>This source is already linked there.</source>
        <translation>Sumber ini sudah ditautkan ke sana.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Technical detail</source>
        <translation>Rincian teknis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
</context>
<context>
    <name>OffencePicker</name>
    <message>
        <source>Type an article or words, e.g. child</source>
        <translation>Ketik pasal atau kata, mis. anak</translation>
    </message>
    <message>
        <source>Narrow the list of offences</source>
        <translation>Persempit daftar tindak pidana</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Daftar tindak pidana</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock menyala</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Sembunyikan huruf</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>sekitar {0} lagi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum tahu</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Only {0} of {1} cases were read</source>
        <translation>Baru {0} dari {1} perkara dibaca</translation>
    </message>
    <message>
        <source>What is due in the others is not on this page yet.</source>
        <translation>Tenggat perkara lain belum ada di halaman ini.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Baca sisanya</translation>
    </message>
    <message>
        <source>Reading all cases</source>
        <translation>Membaca semua perkara</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The reason is kept in the journal.</source>
        <translation>Alasan ini tersimpan di Riwayat.</translation>
    </message>
</context>
<context>
    <name>RegimeStrip</name>
    <message>
        <source>Governing law</source>
        <translation>Hukum yang berlaku</translation>
    </message>
</context>
<context>
    <name>RemovalFlow</name>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
</context>
<context>
    <name>RibbonCard</name>
    <message>
        <source>Days ahead</source>
        <translation>Hari-hari ke depan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang jatuh tempo</translation>
    </message>
    <message>
        <source>Days ahead, in rows</source>
        <translation>Hari-hari ke depan dalam baris</translation>
    </message>
    <message>
        <source>Show the ribbon</source>
        <translation>Lihat pita hari</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Lihat tabel</translation>
    </message>
</context>
<context>
    <name>RupiahEdit</name>
    <message>
        <source>Write a sum in whole rupiah. Example: {0}</source>
        <translation>Tulis jumlah dalam rupiah bulat. Contoh: {0}</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>TaskFlow</name>
    <message>
        <source>Task kept</source>
        <translation>Tugas disimpan</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Tugas dibuka lagi</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
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
        <source>Choose a case</source>
        <translation>Pilih perkara</translation>
    </message>
    <message>
        <source>Choose the case it belongs to.</source>
        <translation>Pilih perkara yang memiliki tugas ini.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Tidak untuk orang tertentu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang perlu dikerjakan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Yang mengerjakan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>For or about</source>
        <translation>Untuk atau tentang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
</TS>
