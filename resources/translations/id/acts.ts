<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ActDetail</name>
    <message>
        <source>none that still runs</source>
        <translation>tidak ada yang masih berjalan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Yang tercatat</translation>
    </message>
    <message>
        <source>Starts these deadlines</source>
        <translation>Memulai tenggat</translation>
    </message>
    <message>
        <source>Meets these deadlines</source>
        <translation>Memenuhi tenggat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Basis and count</source>
        <translation>Dasar dan cara hitung</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>New act</source>
        <translation>Tindakan baru</translation>
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
        <source>Choose what was done.</source>
        <translation>Pilih tindakan yang dilakukan.</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Tulis tanggal tindakan itu dilakukan.</translation>
    </message>
    <message>
        <source>The time does not match yet. Example: 08.05</source>
        <translation>Jam belum cocok. Contoh: 08.05</translation>
    </message>
    <message>
        <source>{0} (office)</source>
        <translation>{0} (kantor)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>As the case: {0}</source>
        <translation>Sama dengan perkara: {0}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan yang dilakukan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Orang yang bersangkutan</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Isian lain</translation>
    </message>
    <message>
        <source>Did this hold: {0}?</source>
        <translation>Apakah berlaku: {0}?</translation>
    </message>
    <message>
        <source>Who detains</source>
        <translation>Yang menahan</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Which act it answers or prolongs</source>
        <translation>Tindakan yang dijawab atau diperpanjang</translation>
    </message>
    <message>
        <source>None ticked: the nearest one.</source>
        <translation>Bila tidak dicentang: tindakan yang terdekat.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Forms, e.g. P-8</source>
        <translation>Formulir, misalnya P-8</translation>
    </message>
    <message>
        <source>Code of procedure</source>
        <translation>Hukum acara</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ActsPresenter</name>
    <message>
        <source>Acts</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Collective leave {0}.</source>
        <translation>Cuti bersama {0}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Take out: {0}?</source>
        <translation>Keluarkan: {0}?</translation>
    </message>
    <message>
        <source>The deadlines it started go with it. The journal keeps every entry, and you can take this back.</source>
        <translation>Tenggat yang dimulainya ikut hilang. Riwayat menyimpan setiap catatan, dan Anda dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>ActsView</name>
    <message>
        <source>Acts</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Deadlines of this case</source>
        <translation>Tenggat perkara ini</translation>
    </message>
    <message>
        <source>Enter an act</source>
        <translation>Catat tindakan</translation>
    </message>
    <message>
        <source>Acts of the case, newest first</source>
        <translation>Tindakan dalam perkara, terbaru lebih dulu</translation>
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
        <source>Legal basis and count</source>
        <translation>Dasar hukum + cara hitung</translation>
    </message>
    <message>
        <source>Enter the first act</source>
        <translation>Catat tindakan pertama</translation>
    </message>
    <message>
        <source>No act has started a deadline yet.</source>
        <translation>Belum ada tindakan yang memulai tenggat.</translation>
    </message>
    <message>
        <source>No act yet</source>
        <translation>Belum ada tindakan</translation>
    </message>
    <message>
        <source>Every report, order, examination, search, seizure, arrest and letter is one dated act. The deadlines follow from them.</source>
        <translation>Setiap laporan, surat perintah, pemeriksaan, penggeledahan, penyitaan, penangkapan, dan surat adalah satu tindakan bertanggal. Tenggat dihitung dari sini.</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>Type to narrow, e.g. seizure</source>
        <translation>Ketik untuk mempersempit, misalnya sita</translation>
    </message>
    <message>
        <source>Narrow the list of acts</source>
        <translation>Persempit daftar tindakan</translation>
    </message>
    <message>
        <source>Acts by stage</source>
        <translation>Tindakan menurut tahap</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Within {0} days</source>
        <translation>Dalam {0} hari</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>kebiasaan kerja</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Hukum acara</translation>
    </message>
    <message>
        <source>Detained by</source>
        <translation>Ditahan oleh</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Did not hold</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>taken out meanwhile</source>
        <translation>sudah dikeluarkan</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>mulai {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>sampai {0}</translation>
    </message>
</context>
</TS>
