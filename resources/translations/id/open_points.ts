<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>OpenPointsPresenter</name>
    <message>
        <source>To look into</source>
        <translation>Perlu diperiksa</translation>
    </message>
</context>
<context>
    <name>OpenPointsView</name>
    <message>
        <source>To look into</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Read off what the case holds. Nobody has to be heard; you decide.</source>
        <translation>Dibaca dari isi perkara. Tidak ada yang harus diperiksa; Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>What to look into</source>
        <translation>Yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Looking through the case…</source>
        <translation>Membaca isi perkara…</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Tidak ada yang terbuka</translation>
    </message>
    <message>
        <source>Everybody and everything the statements speak of has been examined, and no two dates clash, as far as this case tells.</source>
        <translation>Semua orang dan barang yang disebut sudah diperiksa, dan tidak ada tanggal yang berbenturan, sejauh yang tercatat dalam perkara ini.</translation>
    </message>
</context>
<context>
    <name>PointPane</name>
    <message>
        <source>What can be done</source>
        <translation>Yang dapat dilakukan</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Yang dapat memastikannya</translation>
    </message>
    <message>
        <source>Look at these again after that</source>
        <translation>Setelah itu, lihat lagi yang ini</translation>
    </message>
</context>
<context>
    <name>open_points</name>
    <message>
        <source>Mentioned, not yet heard</source>
        <translation>Orang yang disebut tetapi belum diperiksa</translation>
    </message>
    <message>
        <source>Mentioned, not yet examined</source>
        <translation>Barang yang disebut tetapi belum diperiksa</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>And {0} more places.</source>
        <translation>Dan {0} tempat lain.</translation>
    </message>
    <message>
        <source>Where the case speaks of it</source>
        <translation>Di mana perkara menyebutnya</translation>
    </message>
    <message>
        <source>Somebody called by an initial</source>
        <translation>Seseorang yang disebut dengan inisial</translation>
    </message>
    <message>
        <source>Write a statement down</source>
        <translation>Catat keterangannya</translation>
    </message>
    <message>
        <source>Heard already, or to be heard</source>
        <translation>Yang sudah atau akan diperiksa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Add the person to the case</source>
        <translation>Tambahkan orangnya ke perkara</translation>
    </message>
    <message>
        <source>By code; no name of a witness is kept</source>
        <translation>Dengan kode; nama saksi tidak disimpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A hearing is planned</source>
        <translation>Pemeriksaan sudah direncanakan</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum ada tanggal</translation>
    </message>
    <message>
        <source>What does not fit in the case</source>
        <translation>Yang tidak cocok dalam perkara</translation>
    </message>
    <message>
        <source>What nobody has told yet</source>
        <translation>Yang belum diisi</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>Why this is here</source>
        <translation>Mengapa ini tampil</translation>
    </message>
    <message>
        <source>Nothing is barred: the case is assessed with what fits, and what does not fit counts for nothing until it is mended.</source>
        <translation>Tidak ada yang dihalangi: perkara dinilai dengan yang cocok, dan yang tidak cocok tidak dihitung sampai diperbaiki.</translation>
    </message>
    <message>
        <source>Screening of victims</source>
        <translation>Saring korban</translation>
    </message>
    <message>
        <source>Counts of the case</source>
        <translation>Sangkaan dalam perkara</translation>
    </message>
    <message>
        <source>The link itself</source>
        <translation>Tautan itu sendiri</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Add the item to the case</source>
        <translation>Tambahkan barangnya ke perkara</translation>
    </message>
    <message>
        <source>If it is another item, mend the answer</source>
        <translation>Bila maksudnya barang lain, betulkan jawabannya</translation>
    </message>
    <message>
        <source>Say whether it is in hand</source>
        <translation>Catat apakah barangnya sudah di tangan</translation>
    </message>
    <message>
        <source>An item only asked for does not count yet</source>
        <translation>Barang yang baru diminta belum dihitung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Note that it was examined or copied</source>
        <translation>Catat bahwa barang itu diperiksa atau disalin</translation>
    </message>
    <message>
        <source>A new entry of custody</source>
        <translation>Catatan penguasaan baru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>{0}, answer {1}</source>
        <translation>{0}, jawaban {1}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Times that cannot all be so</source>
        <translation>Waktu yang tidak mungkin sekaligus</translation>
    </message>
    <message>
        <source>Take away or mend any one of these and they fit. Which one is wrong, if any, the papers tell; the program puts no date.</source>
        <translation>Bila salah satu dibetulkan atau dilepas, sisanya cocok. Mana yang keliru, bila ada, dibaca dari suratnya; aplikasi tidak menetapkan tanggal.</translation>
    </message>
    <message>
        <source>The facts that do not fit together</source>
        <translation>Fakta yang tidak cocok satu sama lain</translation>
    </message>
    <message>
        <source>place not noted</source>
        <translation>tempat tidak dicatat</translation>
    </message>
</context>
</TS>
