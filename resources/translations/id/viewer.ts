<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>FactsDialog</name>
    <message>
        <source>Details of this file</source>
        <translation>Rincian berkas ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind by its content</source>
        <translation>Jenis menurut isinya</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Show where the camera stood</source>
        <translation>Tampilkan lokasi kamera</translation>
    </message>
    <message>
        <source>The file says this of itself. It can be wrong or have been changed.</source>
        <translation>Ini kata berkas itu sendiri. Bisa keliru atau sudah diubah.</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Pembuat kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Perangkat lunak</translation>
    </message>
    <message>
        <source>PDF made by</source>
        <translation>PDF dibuat dengan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan jam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <source>Letters coded as</source>
        <translation>Kode huruf</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Jumlah karakter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Files of this exhibit</source>
        <translation>Berkas barang bukti ini</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Details of this file</source>
        <translation>Rincian berkas ini</translation>
    </message>
    <message>
        <source>Export original…</source>
        <translation>Ekspor asli…</translation>
    </message>
    <message>
        <source>Take this file out…</source>
        <translation>Keluarkan berkas ini…</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Lembar {0} dari {1}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Satu lembar</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>Sheet to show</source>
        <translation>Lembar yang ditampilkan</translation>
    </message>
    <message>
        <source>Sheet before (Page Up)</source>
        <translation>Lembar sebelumnya (Page Up)</translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation>Lembar berikutnya (Page Down)</translation>
    </message>
    <message>
        <source>Further away (Ctrl -)</source>
        <translation>Perkecil (Ctrl -)</translation>
    </message>
    <message>
        <source>Closer (Ctrl +)</source>
        <translation>Perbesar (Ctrl +)</translation>
    </message>
    <message>
        <source>Whole sheet in sight (Ctrl 0)</source>
        <translation>Seluruh lembar (Ctrl 0)</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered until you choose to look</source>
        <translation>Ditutup sampai Anda memilih melihat</translation>
    </message>
    <message>
        <source>This kind of evidence can be hard to look at, or show more of somebody than is needed. Look when you are ready.</source>
        <translation>Bukti jenis ini bisa berat dilihat, atau memperlihatkan seseorang lebih dari yang perlu. Lihatlah bila Anda siap.</translation>
    </message>
    <message>
        <source>Tap to see</source>
        <translation>Ketuk untuk melihat</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Export original…</source>
        <translation>Ekspor asli…</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Menyiapkan pratinjau…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Letakkan berkas di sini</translation>
    </message>
    <message>
        <source>They are sealed into the vault; the originals stay where they are.</source>
        <translation>Berkas disegel ke dalam brankas; aslinya tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>Pratinjau {0}</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>The preview was stopped.</source>
        <translation>Pratinjau dihentikan.</translation>
    </message>
    <message>
        <source>This kind of file is not previewed.</source>
        <translation>Jenis berkas ini tidak dipratinjau.</translation>
    </message>
    <message>
        <source>This file cannot be read as its kind.</source>
        <translation>Berkas ini tidak dapat dibaca sesuai jenisnya.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>PDF ini meminta kata sandi.</translation>
    </message>
    <message>
        <source>This picture is too large to preview.</source>
        <translation>Gambar ini terlalu besar untuk dipratinjau.</translation>
    </message>
    <message>
        <source>This file is too large to preview.</source>
        <translation>Berkas ini terlalu besar untuk dipratinjau.</translation>
    </message>
    <message>
        <source>The preview fell over.</source>
        <translation>Pratinjau gagal.</translation>
    </message>
    <message>
        <source>Pictures, PDF and plain text are shown here, nothing else.</source>
        <translation>Di sini hanya gambar, PDF, dan teks yang ditampilkan.</translation>
    </message>
    <message>
        <source>It may be cut off, or be something else than its name says. It is kept exactly as it was taken in.</source>
        <translation>Mungkin terpotong, atau isinya bukan seperti namanya. Berkas disimpan persis seperti saat diterima.</translation>
    </message>
    <message>
        <source>Saksama does not ask for it here.</source>
        <translation>Saksama tidak menanyakannya di sini.</translation>
    </message>
    <message>
        <source>Pictures of more than 10,000 pixels an edge are not opened here.</source>
        <translation>Gambar dengan sisi lebih dari 10.000 piksel tidak dibuka di sini.</translation>
    </message>
    <message>
        <source>Files of more than {0} are not opened here.</source>
        <translation>Berkas lebih dari {0} tidak dibuka di sini.</translation>
    </message>
    <message>
        <source>Opening it took longer than 15 seconds.</source>
        <translation>Membukanya lebih lama dari 15 detik.</translation>
    </message>
    <message>
        <source>Opening it needed too much memory.</source>
        <translation>Membukanya memerlukan terlalu banyak memori.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it.</source>
        <translation>Berkas ini menghentikan proses yang membacanya.</translation>
    </message>
    <message>
        <source>The original is safe in the vault; to open it elsewhere, export it.</source>
        <translation>Aslinya aman di brankas; untuk membukanya di tempat lain, ekspor dahulu.</translation>
    </message>
</context>
</TS>
