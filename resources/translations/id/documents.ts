<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Take this application out?</source>
        <translation>Keluarkan permohonan ini?</translation>
    </message>
    <message>
        <source>Issued documents stay as they are. You can take this back.</source>
        <translation>Surat yang sudah terbit tidak berubah. Langkah ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy as {0}?</source>
        <translation>Simpan salinan {0}?</translation>
    </message>
    <message>
        <source>The copy lies outside the vault and is not locked: whoever holds the file can read it. Save it only where your office allows it.</source>
        <translation>Salinan berada di luar brankas dan tidak terkunci: siapa pun yang memegang berkasnya dapat membacanya. Simpan hanya di tempat yang diizinkan kantor.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Pilih tempat…</translation>
    </message>
    <message>
        <source>The copy was saved. It is not locked.</source>
        <translation>Salinan tersimpan. Salinan ini tidak terkunci.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Dikirim ke pencetak</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Still empty: {0}</source>
        <translation>Masih kosong: {0}</translation>
    </message>
    <message>
        <source>Issued. It can now be printed and a copy saved.</source>
        <translation>Sudah terbit. Kini dapat dicetak dan disimpan salinannya.</translation>
    </message>
    <message>
        <source>A draft is not printed. Issue it first.</source>
        <translation>Konsep tidak dicetak. Terbitkan dulu.</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Dokumen perkara</translation>
    </message>
    <message>
        <source>No document in hand</source>
        <translation>Belum ada dokumen dipilih</translation>
    </message>
    <message>
        <source>Choose one at the left to see what it still lacks.</source>
        <translation>Pilih satu di sebelah kiri untuk melihat isian yang masih kurang.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Every field is filled</source>
        <translation>Semua isian terisi</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>Data permohonan</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Isian surat</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Menerbitkan…</translation>
    </message>
    <message>
        <source>A draft is for reading only. After issuing, it can be printed and a copy saved.</source>
        <translation>Konsep hanya untuk dibaca. Sesudah terbit, surat dapat dicetak dan disimpan salinannya.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Hide what is filled</source>
        <translation>Tutup isian yang sudah ada</translation>
    </message>
    <message>
        <source>Show what is filled</source>
        <translation>Lihat isian yang sudah ada</translation>
    </message>
</context>
<context>
    <name>FieldItemModel</name>
    <message>
        <source>Empty: {0}. {1}</source>
        <translation>Kurang: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Preview: {0}</source>
        <translation>Pratinjau: {0}</translation>
    </message>
    <message>
        <source>They stand in the Word file all the same.</source>
        <translation>Dalam berkas DOCX huruf itu tetap ada.</translation>
    </message>
</context>
<context>
    <name>IssuedPanel</name>
    <message>
        <source>Record as an act…</source>
        <translation>Catat tindakan…</translation>
    </message>
    <message>
        <source>Frozen: nobody can change it. A new issue gets a new number.</source>
        <translation>Beku: isinya tidak dapat diubah. Terbitan baru mendapat nomor baru.</translation>
    </message>
    <message>
        <source>Open the newest draft</source>
        <translation>Buka konsep terbaru</translation>
    </message>
    <message>
        <source>Paper and copies leave the vault and are not locked: whoever holds them can read them. Each one stands in the journal.</source>
        <translation>Cetakan dan salinan keluar dari brankas dan tidak terkunci: siapa pun yang memegangnya dapat membacanya. Semuanya tercatat dalam Riwayat.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>PDF copy…</source>
        <translation>Salinan PDF…</translation>
    </message>
    <message>
        <source>Save a copy as PDF</source>
        <translation>Simpan salinan PDF</translation>
    </message>
    <message>
        <source>DOCX copy…</source>
        <translation>Salinan DOCX…</translation>
    </message>
    <message>
        <source>Save a copy as DOCX</source>
        <translation>Simpan salinan DOCX</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Preview layout</source>
        <translation>Tata letak pratinjau</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>tersegel</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Perkecil (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Perbesar (Ctrl++)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>As wide as the room (Ctrl+0)</source>
        <translation>Selebar ruang (Ctrl+0)</translation>
    </message>
    <message>
        <source>As wide as the room</source>
        <translation>Selebar ruang</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Belum ada pratinjau</translation>
    </message>
    <message>
        <source>The pages appear here as soon as they are made.</source>
        <translation>Halaman tampil di sini begitu selesai disusun.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Menyusun pratinjau…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
    <message>
        <source>making…</source>
        <translation>menyusun…</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Known by code and flower name only. Write no name anywhere.</source>
        <translation>Hanya dikenal dengan kode dan nama bunga. Jangan tulis nama di mana pun.</translation>
    </message>
    <message>
        <source>Application data: {0}</source>
        <translation>Data permohonan: {0}</translation>
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
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Help with restitution is asked for too</source>
        <translation>Fasilitasi restitusi juga dimohonkan</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Why the testimony matters</source>
        <translation>Pentingnya keterangan</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Ancaman</translation>
    </message>
    <message>
        <source>Medical and psychological findings</source>
        <translation>Hasil medis dan psikologis</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Rekam jejak tindak pidana</translation>
    </message>
    <message>
        <source>For instance: never convicted.</source>
        <translation>Misalnya: tidak pernah dihukum.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yang dimohonkan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Loss claimed so far</source>
        <translation>Kerugian yang diajukan sementara</translation>
    </message>
    <message>
        <source>Consent, papers and numbers</source>
        <translation>Persetujuan, lampiran, dan nomor</translation>
    </message>
    <message>
        <source>The day on which the person agreed to this application.</source>
        <translation>Tanggal yang bersangkutan menyetujui permohonan ini.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Papers at hand</source>
        <translation>Lampiran yang sudah ada</translation>
    </message>
    <message>
        <source>LPSK register number</source>
        <translation>Nomor register LPSK</translation>
    </message>
    <message>
        <source>LPSK decision number</source>
        <translation>Nomor keputusan LPSK</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Why: {0}</source>
        <translation>Alasan: {0}</translation>
    </message>
    <message>
        <source>why this person needs it</source>
        <translation>alasan layanan ini diperlukan</translation>
    </message>
</context>
<context>
    <name>ThreatRows</name>
    <message>
        <source>Write what happened on that day</source>
        <translation>Tulis apa yang terjadi pada tanggal itu</translation>
    </message>
    <message>
        <source>Add a threat</source>
        <translation>Tambah ancaman</translation>
    </message>
    <message>
        <source>Day of the threat</source>
        <translation>Tanggal ancaman</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>what happened; no names</source>
        <translation>apa yang terjadi; tanpa nama</translation>
    </message>
    <message>
        <source>Remove this threat</source>
        <translation>Hapus ancaman ini</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Issued</source>
        <translation>Sudah diterbitkan</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Paket hukum</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation>SHA-256 berkas PDF</translation>
    </message>
    <message>
        <source>SHA-256 of the Word file</source>
        <translation>SHA-256 berkas DOCX</translation>
    </message>
    <message>
        <source>Went out with gaps: {0}. Reason: {1}</source>
        <translation>Terbit dengan {0}. Alasan: {1}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>ready to make</source>
        <translation>siap dibuat</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>ke-{0}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>Add a count in Summary</source>
        <translation>Tambah sangkaan di Ringkasan</translation>
    </message>
    <message>
        <source>Add somebody in People</source>
        <translation>Tambahkan di Orang</translation>
    </message>
    <message>
        <source>Fill in in Summary</source>
        <translation>Isi di Ringkasan</translation>
    </message>
    <message>
        <source>Fill in in People</source>
        <translation>Isi di Orang</translation>
    </message>
    <message>
        <source>Link in Statements</source>
        <translation>Tautkan di Keterangan</translation>
    </message>
    <message>
        <source>Link in Exhibits</source>
        <translation>Tautkan di Barang bukti</translation>
    </message>
    <message>
        <source>Open in Elements &amp; Evidence</source>
        <translation>Buka di Unsur &amp; Bukti</translation>
    </message>
    <message>
        <source>Fill in in Acts</source>
        <translation>Isi di Tindakan</translation>
    </message>
    <message>
        <source>Fill in in Articles &amp; counts</source>
        <translation>Isi di Pasal &amp; dakwaan</translation>
    </message>
    <message>
        <source>Fill in here</source>
        <translation>Isi di sini</translation>
    </message>
    <message>
        <source>template {0} v{1}</source>
        <translation>templat {0} v{1}</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>diubah kantor</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Untuk {0}</translation>
    </message>
    <message>
        <source>Identity level: code names ({0}).</source>
        <translation>Tingkat identitas: nama sandi ({0}).</translation>
    </message>
    <message>
        <source>Identity lines are printed as “filled in from the sealed identity”.</source>
        <translation>Baris identitas dicetak sebagai “diisi dari identitas tersegel”.</translation>
    </message>
    <message>
        <source>not fully verified</source>
        <translation>belum diverifikasi penuh</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message>
        <source>It is frozen with its hash as the next document of this case and can then be printed. The number of the letter itself comes from the register of the office. It cannot be taken back.</source>
        <translation>Surat dibekukan bersama sidik jarinya sebagai dokumen berikutnya dalam perkara ini, lalu dapat dicetak. Nomor suratnya sendiri berasal dari register kantor. Langkah ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Issue “{0}” with gaps?</source>
        <translation>Terbitkan “{0}” dengan isian kurang?</translation>
    </message>
    <message>
        <source>Issue “{0}”?</source>
        <translation>Terbitkan “{0}”?</translation>
    </message>
    <message>
        <source>Each one stays marked on the page.</source>
        <translation>Semuanya tetap ditandai pada halaman.</translation>
    </message>
</context>
</TS>
