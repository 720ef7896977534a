<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CasesPresenter</name>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>Keluarkan {0}?</translation>
    </message>
    <message>
        <source>The case leaves the list with all its people, statements and exhibits. The journal keeps every entry. You can take this back.</source>
        <translation>Perkara ini keluar dari daftar beserta orang, keterangan, dan barang buktinya. Riwayat tetap menyimpan setiap catatan. Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>{0} was taken out</source>
        <translation>{0} sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Take this case out…</source>
        <translation>Keluarkan perkara ini…</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Daftar perkara</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Belum ada perkara</translation>
    </message>
    <message>
        <source>Open the first case with its number and a short name. Everything else can follow later.</source>
        <translation>Buka perkara pertama dengan nomor dan nama singkatnya. Yang lain bisa menyusul.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>not assessed yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
</context>
</TS>
