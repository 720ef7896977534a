<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>JournalPresenter</name>
    <message>
        <source>Journal</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>objek ini</translation>
    </message>
    <message>
        <source>the newest {0}</source>
        <translation>{0} terbaru</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Checking the chain of the journal</source>
        <translation>Memeriksa rantai riwayat</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Pemeriksaan dihentikan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Periksa rantai</translation>
    </message>
    <message>
        <source>Times: {0}, as at the office</source>
        <translation>Waktu: {0}, seperti di kantor</translation>
    </message>
    <message>
        <source>Times: by the clock of this computer</source>
        <translation>Waktu: menurut jam komputer ini</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Jenis objek</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Orang yang terkait</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Catatan riwayat</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Hanya {0}</translation>
    </message>
    <message>
        <source>Show every object again</source>
        <translation>Tampilkan semua objek lagi</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Choose another kind or person to see more of the journal.</source>
        <translation>Pilih jenis atau orang lain untuk melihat riwayat lainnya.</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>The chain is intact</source>
        <translation>Rantai utuh</translation>
    </message>
    <message>
        <source>{0} checked. Nothing was changed afterwards.</source>
        <translation>{0} diperiksa. Tidak ada yang diubah sesudah dicatat.</translation>
    </message>
    <message>
        <source>From entry {0} on the chain does not fit.</source>
        <translation>Mulai catatan {0} rantai tidak lagi cocok.</translation>
    </message>
    <message>
        <source>Changed outside the journal: {0}.</source>
        <translation>Diubah di luar Riwayat: {0}.</translation>
    </message>
    <message>
        <source>Do not work on in this vault. Keep a copy of the folder as it is and tell your supervisor.</source>
        <translation>Jangan lanjutkan bekerja di brankas ini. Simpan salinan foldernya apa adanya dan beri tahu atasan Anda.</translation>
    </message>
    <message>
        <source>The journal does not match the vault</source>
        <translation>Riwayat tidak cocok dengan isi brankas</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Reason: {0}</source>
        <translation>Alasan: {0}</translation>
    </message>
</context>
</TS>
