<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Completeness</name>
    <message>
        <source>— does not apply</source>
        <translation>— tidak berlaku</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Ubah {0}</translation>
    </message>
    <message>
        <source>History of this object</source>
        <translation>Riwayat objek ini</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>SummaryPresenter</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Take this task out?</source>
        <translation>Keluarkan tugas ini?</translation>
    </message>
    <message>
        <source>A task that was done is better ticked off. You can take it back.</source>
        <translation>Tugas yang sudah dikerjakan lebih baik ditandai selesai. Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>The task was taken out</source>
        <translation>Tugas sudah dikeluarkan</translation>
    </message>
    <message>
        <source>A count needs an accused and a victim. Add them here first.</source>
        <translation>Sangkaan memerlukan tersangka dan korban. Tambahkan dahulu di sini.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>People not heard</source>
        <translation>Orang belum diperiksa</translation>
    </message>
    <message>
        <source>Items not examined</source>
        <translation>Barang belum diperiksa</translation>
    </message>
    <message>
        <source>Times that clash</source>
        <translation>Waktu yang berbenturan</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Yang tidak cocok</translation>
    </message>
    <message>
        <source>Add a count</source>
        <translation>Tambah sangkaan</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Buka matriks</translation>
    </message>
    <message>
        <source>Completeness of elements</source>
        <translation>Kelengkapan unsur</translation>
    </message>
    <message>
        <source>No count yet. Add one accused, one offence and the victims it concerns; the elements then show what is there and what is missing.</source>
        <translation>Belum ada sangkaan. Tambahkan satu tersangka, satu tindak pidana, dan korbannya; lalu terlihat unsur mana yang sudah ada dan mana yang kurang.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Langkah berikut</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Tambah tugas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open what to look into</source>
        <translation>Buka yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>Data perkara</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>Lihat celah</translation>
    </message>
    <message>
        <source>Steps appear once there is a count.</source>
        <translation>Langkah muncul setelah ada sangkaan.</translation>
    </message>
    <message>
        <source>Every required element is supported. The judgement stays with the investigator, the prosecutor and the judge.</source>
        <translation>Setiap unsur wajib sudah didukung. Penilaian akhir tetap pada penyidik, jaksa, dan hakim.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>No open task. Add one, or make one of a deadline or gap.</source>
        <translation>Tidak ada tugas terbuka. Tambahkan satu, atau jadikan tenggat atau celah sebagai tugas.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>selesai {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{0}, past</source>
        <translation>{0}, lewat</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>{0} of {1} elements</source>
        <translation>{0} dari {1} unsur</translation>
    </message>
    <message>
        <source>{0} more, {1} with gaps</source>
        <translation>{0} lagi, {1} masih ada celah</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Semua {0}</translation>
    </message>
    <message>
        <source>Nobody is charged in this file yet</source>
        <translation>Belum ada sangkaan dalam berkas ini</translation>
    </message>
    <message>
        <source>Add a count to see which elements lack what.</source>
        <translation>Tambahkan sangkaan untuk melihat unsur mana yang kurang.</translation>
    </message>
    <message>
        <source>Not ready to be sent yet</source>
        <translation>Belum siap dikirim</translation>
    </message>
    <message>
        <source>{0} in the required elements.</source>
        <translation>{0} pada unsur wajib.</translation>
    </message>
    <message>
        <source>Every required element is supported</source>
        <translation>Setiap unsur wajib sudah didukung</translation>
    </message>
    <message>
        <source>Check the papers and seizures before it is sent.</source>
        <translation>Periksa surat dan penyitaan sebelum berkas dikirim.</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Laporan polisi</translation>
    </message>
    <message>
        <source>Investigation order</source>
        <translation>Sprin penyidikan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa kejadian</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Procedural code</source>
        <translation>Hukum acara</translation>
    </message>
</context>
</TS>
