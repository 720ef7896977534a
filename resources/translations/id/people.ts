<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AgeLine</name>
    <message>
        <source>a source that was taken out</source>
        <translation>sumber yang sudah dikeluarkan</translation>
    </message>
    <message>
        <source>Write the date of birth in full, e.g. {0}</source>
        <translation>Tulis tanggal lahir lengkap, mis. {0}</translation>
    </message>
    <message>
        <source>Write the year of birth, e.g. 2010</source>
        <translation>Tulis tahun lahir, mis. 2010</translation>
    </message>
    <message>
        <source>Write the age as a number, e.g. 16</source>
        <translation>Tulis umur dengan angka, mis. 16</translation>
    </message>
    <message>
        <source>Choose what says so, or write it beside; no name.</source>
        <translation>Pilih sumbernya, atau tulis di sebelahnya; tanpa nama.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Umur dalam tahun</translation>
    </message>
    <message>
        <source>Another source, in words</source>
        <translation>Sumber lain, dengan kata</translation>
    </message>
    <message>
        <source>What is said of the age</source>
        <translation>Apa yang disebut tentang usia</translation>
    </message>
    <message>
        <source>Date, year or age</source>
        <translation>Tanggal, tahun, atau umur</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada hari apa</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>pada tanggal</translation>
    </message>
    <message>
        <source>Empty: when the conduct began</source>
        <translation>Kosong: saat perbuatan mulai</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>Sumbernya</translation>
    </message>
    <message>
        <source>Where in it, or what says so</source>
        <translation>Letaknya di sumber, atau sumber dengan kata</translation>
    </message>
    <message>
        <source>where in it; no name</source>
        <translation>letaknya; tanpa nama</translation>
    </message>
    <message>
        <source>Note on this age</source>
        <translation>Catatan tentang usia ini</translation>
    </message>
    <message>
        <source>note, no name</source>
        <translation>catatan, tanpa nama</translation>
    </message>
    <message>
        <source>Remove this age</source>
        <translation>Hapus usia ini</translation>
    </message>
</context>
<context>
    <name>AgeRows</name>
    <message>
        <source>Add an age by source</source>
        <translation>Tambah usia menurut sumber</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>Keluarkan {0}?</translation>
    </message>
    <message>
        <source>The journal keeps every entry. You can take this back.</source>
        <translation>Riwayat menyimpan setiap catatan. Langkah ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>People of the case</source>
        <translation>Orang dalam perkara</translation>
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
        <source>Add a victim</source>
        <translation>Tambah korban</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada orang</translation>
    </message>
    <message>
        <source>Add victims, witnesses, suspects and officers. Victims and witnesses get a code and a flower name by themselves.</source>
        <translation>Tambahkan korban, saksi, tersangka, dan petugas. Korban dan saksi otomatis diberi kode dan nama bunga.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Kept by code and flower name only. The real identity has no place in this version, because the journal never forgets.</source>
        <translation>Hanya disimpan dengan kode dan nama bunga. Identitas asli belum punya tempat di versi ini, karena Riwayat tidak pernah lupa.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>Age by source</source>
        <translation>Usia menurut sumber</translation>
    </message>
    <message>
        <source>Dates of birth differ</source>
        <translation>Tanggal lahir berbeda</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>Dalam perkara ini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Orang baru</translation>
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
        <source>Write the age as a number, e.g. 16</source>
        <translation>Tulis usia dengan angka, misalnya 16</translation>
    </message>
    <message>
        <source>Write in a few words why you go on.</source>
        <translation>Tulis singkat alasan melanjutkan.</translation>
    </message>
    <message>
        <source>The age is an estimate</source>
        <translation>Usia perkiraan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>This person is kept by code and flower name only. Write no name, address or number anywhere, also not in the note.</source>
        <translation>Orang ini hanya disimpan dengan kode dan nama bunga. Jangan tulis nama, alamat, atau nomor di mana pun, juga tidak di catatan.</translation>
    </message>
    <message>
        <source>Age at the time of the offence</source>
        <translation>Usia saat kejadian</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age by source</source>
        <translation>Usia menurut sumber</translation>
    </message>
    <message>
        <source>Part played</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>e.g. cook, recruiter; no name</source>
        <translation>mis. juru masak, perekrut; tanpa nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NRP or NIP</source>
        <translation>NRP atau NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Office telephone</source>
        <translation>Telepon kantor</translation>
    </message>
</context>
<context>
    <name>RoleRows</name>
    <message>
        <source>Another role</source>
        <translation>Peran lain</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>from</source>
        <translation>sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Hapus peran ini</translation>
    </message>
</context>
<context>
    <name>ScreeningPart</name>
    <message>
        <source>Reason to name this victim a suspect</source>
        <translation>Alasan menetapkan korban ini sebagai tersangka</translation>
    </message>
    <message>
        <source>You may go on. The reason is kept in the journal.</source>
        <translation>Anda boleh melanjutkan. Alasannya disimpan di riwayat.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} tahun</translation>
    </message>
    <message>
        <source>Age at the offence</source>
        <translation>Usia saat kejadian</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NRP or NIP</source>
        <translation>NRP atau NIP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Office telephone</source>
        <translation>Telepon kantor</translation>
    </message>
    <message>
        <source>Count: {0}, {1}</source>
        <translation>Sangkaan: {0}, {1}</translation>
    </message>
</context>
</TS>
