<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>console</name>
    <message>
        <source>Passphrase:</source>
        <translation>Frasa sandi:</translation>
    </message>
    <message>
        <source>Failed tries before this one: {0}</source>
        <translation>Percobaan gagal sebelum ini: {0}</translation>
    </message>
    <message>
        <source>Six words you may use:</source>
        <translation>Enam kata yang boleh dipakai:</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Mencadangkan</translation>
    </message>
    <message>
        <source>Backup made and verified: {0}</source>
        <translation>Cadangan selesai dan sudah diperiksa: {0}</translation>
    </message>
    <message>
        <source>Journal entries in it: {0}</source>
        <translation>Catatan Riwayat di dalamnya: {0}</translation>
    </message>
    <message>
        <source>Files in it: {0}</source>
        <translation>Berkas di dalamnya: {0}</translation>
    </message>
    <message>
        <source>Files that were not there yet: {0}</source>
        <translation>Berkas yang belum ada di sana: {0}</translation>
    </message>
    <message>
        <source>Files read to the end: {0}</source>
        <translation>Berkas yang dibaca sampai habis: {0}</translation>
    </message>
    <message>
        <source>No longer kept: {0}</source>
        <translation>Tidak disimpan lagi: {0}</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>Kunci pemulihan:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Frasa sandi baru:</translation>
    </message>
    <message>
        <source>Recovery code. Write it down and keep it apart:</source>
        <translation>Kunci pemulihan. Catat dan simpan terpisah:</translation>
    </message>
    <message>
        <source>Short code: {0}</source>
        <translation>Kode pendek: {0}</translation>
    </message>
    <message>
        <source>The journal still holds what the checkpoint names.</source>
        <translation>Jurnal masih memuat apa yang disebut titik periksa.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another vault.</source>
        <translation>Titik periksa itu milik brankas lain.</translation>
    </message>
    <message>
        <source>Nobody this vault knows signed the checkpoint.</source>
        <translation>Titik periksa itu tidak ditandatangani oleh siapa pun yang dikenal brankas ini.</translation>
    </message>
    <message>
        <source>The journal is shorter than the checkpoint says: it was cut.</source>
        <translation>Jurnal lebih pendek daripada kata titik periksa: ada yang terpotong.</translation>
    </message>
    <message>
        <source>The journal is not the one that the checkpoint names.</source>
        <translation>Jurnal ini bukan jurnal yang disebut titik periksa.</translation>
    </message>
    <message>
        <source>Type the recovery code:</source>
        <translation>Ketik kunci pemulihan:</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Memulihkan</translation>
    </message>
    <message>
        <source>Trying the backup out</source>
        <translation>Menguji cadangan</translation>
    </message>
    <message>
        <source>Backup tried out: {0}</source>
        <translation>Cadangan yang diuji: {0}</translation>
    </message>
    <message>
        <source>Seconds: {0}</source>
        <translation>Detik: {0}</translation>
    </message>
    <message>
        <source>Everything comes back as it was written.</source>
        <translation>Semuanya kembali seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Vault restored: {0}</source>
        <translation>Brankas dipulihkan: {0}</translation>
    </message>
    <message>
        <source>From the backup: {0}</source>
        <translation>Dari cadangan: {0}</translation>
    </message>
    <message>
        <source>A later state of this vault is known. The journal says that this one goes back behind it.</source>
        <translation>Diketahui ada keadaan brankas ini yang lebih baru. Riwayat mencatat bahwa yang dipulihkan ini kembali ke keadaan sebelumnya.</translation>
    </message>
    <message>
        <source>The new recovery code was not typed back. Make a new one when the vault is open.</source>
        <translation>Kunci pemulihan yang baru belum diketik ulang. Buat yang baru setelah brankas dibuka.</translation>
    </message>
    <message>
        <source>That is not the code. Once more.</source>
        <translation>Itu belum kuncinya. Coba sekali lagi.</translation>
    </message>
    <message>
        <source>Vault made: {0}</source>
        <translation>Brankas dibuat: {0}</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Memeriksa Riwayat</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Journal entries checked: {0}</source>
        <translation>Catatan Riwayat diperiksa: {0}</translation>
    </message>
    <message>
        <source>Files read: {0}</source>
        <translation>Berkas dibaca: {0}</translation>
    </message>
    <message>
        <source>Damaged: {0}</source>
        <translation>Rusak: {0}</translation>
    </message>
    <message>
        <source>The journal does not fit from entry {0} on.</source>
        <translation>Riwayat tidak cocok mulai catatan {0}.</translation>
    </message>
    <message>
        <source>Changed past the journal: {0} {1}</source>
        <translation>Berubah di luar Riwayat: {0} {1}</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Semuanya masih seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Taking the case in</source>
        <translation>Memasukkan perkara</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Menulis berkas</translation>
    </message>
    <message>
        <source>Written: {0}, with {1} files</source>
        <translation>Ditulis: {0}, dengan {1} berkas</translation>
    </message>
    <message>
        <source>A case with this number is in the vault already.</source>
        <translation>Perkara dengan nomor ini sudah ada di brankas.</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>Tidak dibaca: {0}</translation>
    </message>
    <message>
        <source>Mend these places in the document, then try again.</source>
        <translation>Perbaiki tempat-tempat ini dalam berkas JSON, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Brought in as it is, and shown on the page «To look into» until somebody mends it:</source>
        <translation>Dibawa masuk apa adanya, dan tampil di halaman «Perlu diperiksa» sampai diperbaiki:</translation>
    </message>
    <message>
        <source>The case is in the vault.</source>
        <translation>Perkara sudah ada di brankas.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Demo vault: {0}</source>
        <translation>Brankas contoh: {0}</translation>
    </message>
    <message>
        <source>Passphrase: {0}</source>
        <translation>Frasa sandi: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Ditulis: {0}</translation>
    </message>
    <message>
        <source>Making the demo vault</source>
        <translation>Membuat brankas contoh</translation>
    </message>
    <message>
        <source>Example; what is missing is marked.</source>
        <translation>Contoh; yang belum diisi ditandai.</translation>
    </message>
    <message>
        <source>Rule set {0}, not yet signed off by a jurist</source>
        <translation>Paket hukum {0}, belum disahkan ahli hukum</translation>
    </message>
    <message>
        <source>Rule set {0}, signed off</source>
        <translation>Paket hukum {0}, sudah disahkan ahli hukum</translation>
    </message>
    <message>
        <source>Elements not supported yet: {0}</source>
        <translation>Unsur yang belum didukung: {0}</translation>
    </message>
    <message>
        <source>The folder to write to is not empty. Nothing was written. Name a folder that is not there yet.</source>
        <translation>Folder tujuan tidak kosong. Tidak ada yang ditulis. Sebutkan folder yang belum ada.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>sangkaan</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>jawaban</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation>barang bukti</translation>
    </message>
    <message>
        <source>files</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>custody entries</source>
        <translation>catatan penguasaan</translation>
    </message>
    <message>
        <source>links</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>protection requests</source>
        <translation>permohonan perlindungan</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tugas</translation>
    </message>
    <message>
        <source>choices of law</source>
        <translation>pilihan hukum</translation>
    </message>
    <message>
        <source>court rulings</source>
        <translation>putusan</translation>
    </message>
    <message>
        <source>items held to be independent</source>
        <translation>bukti yang dinyatakan mandiri</translation>
    </message>
    <message>
        <source>worksheets</source>
        <translation>lembar kerja</translation>
    </message>
    <message>
        <source>names something that is not there</source>
        <translation>menyebut sesuatu yang tidak ada</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>tertulis dua kali</translation>
    </message>
    <message>
        <source>names a protected person</source>
        <translation>menyebut nama orang yang dilindungi</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>needs exactly one source</source>
        <translation>perlu tepat satu sumber</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>di luar batas</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>terlalu panjang</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>is out of order</source>
        <translation>tidak berurutan</translation>
    </message>
    <message>
        <source>{0} is not a day of the calendar. Write it as 21/11/2026, 21 November 2026 or 2026-11-21.</source>
        <translation>{0} bukan tanggal yang ada di kalender. Tulis misalnya 21/11/2026, 21 November 2026, atau 2026-11-21.</translation>
    </message>
    <message>
        <source>{0}: the document has no exhibit or statement of that name, and nobody of that code has a statement in it. Write the code of an exhibit or of the person who spoke, or the id of a statement.</source>
        <translation>{0}: dokumen ini tidak memuat barang bukti atau keterangan dengan nama itu, dan tidak ada orang berkode itu yang keterangannya dimuat. Tulis kode barang bukti, kode orang yang memberi keterangan, atau id keterangan.</translation>
    </message>
    <message>
        <source>Without {0} it stands lower.</source>
        <translation>Tanpa {0} statusnya turun.</translation>
    </message>
    <message>
        <source>Other sets of the same size: {0}</source>
        <translation>Kelompok lain yang sama besarnya: {0}</translation>
    </message>
    <message>
        <source>No set of up to {0} items brings it down; larger ones were not searched.</source>
        <translation>Tidak ada kelompok sampai {0} alat bukti yang menurunkannya; kelompok yang lebih besar tidak dicari.</translation>
    </message>
    <message>
        <source>Link {0} ({1}) if it shows this.</source>
        <translation>Kaitkan {0} ({1}) bila isinya menunjukkan hal ini.</translation>
    </message>
    <message>
        <source>Look for: {0}</source>
        <translation>Cari: {0}</translation>
    </message>
    <message>
        <source>Rule of this program: {0}</source>
        <translation>Paket hukum program ini: {0}</translation>
    </message>
    <message>
        <source>Would change it: {0}</source>
        <translation>Yang akan mengubahnya: {0}</translation>
    </message>
    <message>
        <source>Next step: {0}</source>
        <translation>Langkah berikutnya: {0}</translation>
    </message>
    <message>
        <source>As if this were not there: {0}</source>
        <translation>Seandainya tidak ada: {0}</translation>
    </message>
    <message>
        <source>Nothing stands otherwise.</source>
        <translation>Tidak ada status yang berubah.</translation>
    </message>
    <message>
        <source>What does not fit:</source>
        <translation>Yang belum cocok:</translation>
    </message>
    <message>
        <source>Times that cannot all be so:</source>
        <translation>Waktu yang tidak mungkin semuanya benar:</translation>
    </message>
    <message>
        <source>By when:</source>
        <translation>Tenggat:</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>Chosen by {0} on {1}: {2}. Reason: {3}</source>
        <translation>Dipilih {0} pada {1}: {2}. Alasan: {3}</translation>
    </message>
    <message>
        <source>the old law</source>
        <translation>hukum lama</translation>
    </message>
    <message>
        <source>the new law</source>
        <translation>hukum baru</translation>
    </message>
    <message>
        <source>Shown beside, never weighed: {0}</source>
        <translation>Dicatat di samping, tidak ikut ditimbang: {0}</translation>
    </message>
    <message>
        <source>Suggestions, never decisions:</source>
        <translation>Saran, bukan keputusan:</translation>
    </message>
    <message>
        <source>Ask: {0}</source>
        <translation>Tanyakan: {0}</translation>
    </message>
</context>
</TS>
