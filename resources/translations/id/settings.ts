<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Saksama</source>
        <translation>Tentang Saksama</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Salin versi</translation>
    </message>
    <message>
        <source>Saksama supports judgement. It is not legal advice, and it never says that somebody is guilty.</source>
        <translation>Saksama membantu menimbang. Ini bukan nasihat hukum dan tidak pernah menyatakan seseorang bersalah.</translation>
    </message>
    <message>
        <source>not signed off yet by a jurist</source>
        <translation>belum ditandatangani ahli hukum</translation>
    </message>
    <message>
        <source>Saksama</source>
        <translation>Saksama</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Paket hukum</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Licence shown</source>
        <translation>Lisensi yang ditampilkan</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Copied for 10 seconds</source>
        <translation>Tersalin selama 10 detik</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Kept on this laptop for you, outside the vault. No case leaves a trace here.</source>
        <translation>Disimpan di laptop ini untuk Anda, di luar brankas. Tidak ada jejak perkara di sini.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Light for paper, dark for evenings.</source>
        <translation>Terang seperti kertas, gelap untuk malam hari.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of the screen. Documents keep the language of their template.</source>
        <translation>Bahasa layar. Dokumen tetap memakai bahasa templatnya.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>On top of the size your system uses.</source>
        <translation>Ditambahkan pada ukuran dari sistem Anda.</translation>
    </message>
    <message>
        <source>Lock when quiet</source>
        <translation>Kunci bila tak ada kegiatan</translation>
    </message>
    <message>
        <source>Also locks when the laptop sleeps or its screen is locked.</source>
        <translation>Terkunci juga saat laptop tidur atau layarnya dikunci.</translation>
    </message>
    <message>
        <source>Minutes until the vault locks</source>
        <translation>Menit sampai brankas terkunci</translation>
    </message>
</context>
</TS>
