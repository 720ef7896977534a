<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Frame</name>
    <message>
        <source>All cases</source>
        <translation>Semua perkara</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Sudah diurungkan</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Provisions &amp; guide</source>
        <translation>Pasal &amp; panduan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>The vault locks in {0}</source>
        <translation>Brankas terkunci dalam {0}</translation>
    </message>
    <message>
        <source>Nobody was active for {0}. Your work is saved, drafts included.</source>
        <translation>Tidak ada kegiatan selama {0}. Pekerjaan Anda sudah tersimpan, draf juga.</translation>
    </message>
    <message>
        <source>In an interview?</source>
        <translation>Sedang wawancara?</translation>
    </message>
    <message>
        <source>Hold the lock for {0}</source>
        <translation>Tahan kunci {0}</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Tetap buka</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Kunci brankas</translation>
    </message>
    <message>
        <source>Keys: Ctrl+L</source>
        <translation>Tombol: Ctrl+L</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Stage of the case</source>
        <translation>Tahap perkara</translation>
    </message>
    <message>
        <source>The change is written in the journal and can be changed again.</source>
        <translation>Perubahan ini dicatat di Riwayat dan dapat diubah lagi.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation>Tetapkan tahap</translation>
    </message>
    <message>
        <source>Acts that belong to it</source>
        <translation>Tindakan yang membawa ke sana</translation>
    </message>
    <message>
        <source>Deadlines run from the day you write. Leave a day empty if it is not known: that act is not entered.</source>
        <translation>Tenggat berjalan dari tanggal yang Anda tulis. Kosongkan tanggal bila belum diketahui: tindakan itu tidak dicatat.</translation>
    </message>
    <message>
        <source>{0}: entered, {1}</source>
        <translation>{0}: sudah dicatat, {1}</translation>
    </message>
    <message>
        <source>number on the paper</source>
        <translation>nomor surat</translation>
    </message>
    <message>
        <source>Day: {0}</source>
        <translation>Tanggal: {0}</translation>
    </message>
    <message>
        <source>Number on the paper: {0}</source>
        <translation>Nomor surat: {0}</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Tulis tanggal tindakan itu dilakukan.</translation>
    </message>
</context>
<context>
    <name>Staging</name>
    <message>
        <source>Stage: {0}</source>
        <translation>Tahap: {0}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Change stage</source>
        <translation>Ubah tahap</translation>
    </message>
    <message>
        <source>Change the stage of the case</source>
        <translation>Ubah tahap perkara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Kunci brankas</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Stage not known: set it here</source>
        <translation>Tahap belum dikenal: tetapkan di sini</translation>
    </message>
    <message>
        <source>Stage {0} of {1} · {2}</source>
        <translation>Tahap {0} dari {1} · {2}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>putaran {0}</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>{0} (return {1})</source>
        <translation>{0} (pengembalian ke-{1})</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Check the whole chain on the Journal page.</source>
        <translation>Periksa seluruh rantai di halaman Riwayat.</translation>
    </message>
    <message>
        <source>From entry {0} on the chain does not fit.</source>
        <translation>Mulai catatan {0} rantai tidak lagi cocok.</translation>
    </message>
    <message>
        <source>The journal does not match the vault</source>
        <translation>Riwayat tidak cocok dengan isi brankas</translation>
    </message>
    <message>
        <source>{0} since this vault was last open</source>
        <translation>{0} sejak brankas ini terakhir terbuka</translation>
    </message>
    <message>
        <source>Was it you? If not, tell your supervisor. The times are in the journal.</source>
        <translation>Apakah itu Anda? Jika bukan, beri tahu atasan Anda. Waktunya tercatat di Riwayat.</translation>
    </message>
    <message>
        <source>Saksama made a mistake and locked the vault</source>
        <translation>Saksama mengalami kesalahan dan mengunci brankas</translation>
    </message>
    <message>
        <source>What was saved is safe, drafts included. Open the vault and go on. If it happens again, send the technical detail to whoever looks after Saksama.</source>
        <translation>Yang sudah tersimpan tetap aman, draf juga. Buka brankas dan lanjutkan. Jika terulang, kirim rincian teknisnya kepada pengelola Saksama.</translation>
    </message>
</context>
</TS>
