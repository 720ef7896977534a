<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ChainForms</name>
    <message>
        <source>Take this entry out of the chain?</source>
        <translation>Keluarkan catatan ini dari rantai?</translation>
    </message>
    <message>
        <source>The journal keeps every entry. You can take this back.</source>
        <translation>Riwayat tetap menyimpan setiap catatan. Anda dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Dikeluarkan</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>Chain of custody</source>
        <translation>Rantai penguasaan</translation>
    </message>
    <message>
        <source>Record who holds it</source>
        <translation>Catat siapa yang memegang</translation>
    </message>
    <message>
        <source>Nobody is recorded as holding it yet.</source>
        <translation>Belum dicatat siapa yang memegang barang ini.</translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>Who holds {0}</source>
        <translation>Penguasaan {0}</translation>
    </message>
    <message>
        <source>Officers by name; victims and witnesses by code only.</source>
        <translation>Petugas ditulis namanya; korban dan saksi cukup kodenya.</translation>
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
        <source>Day and time</source>
        <translation>Tanggal dan jam</translation>
    </message>
    <message>
        <source>In the time of your office.</source>
        <translation>Menurut waktu setempat kantor Anda.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Tempat sekarang</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Keperluan</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Exhibits</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Chain of custody saved</source>
        <translation>Rantai penguasaan tersimpan</translation>
    </message>
    <message>
        <source>Elements come with a count. Add one first.</source>
        <translation>Unsur mengikuti sangkaan. Tambahkan sangkaan dahulu.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Tertaut</translation>
    </message>
    <message>
        <source>Link taken off</source>
        <translation>Tautan dilepas</translation>
    </message>
    <message>
        <source>Its files and chain go with it. The journal keeps every entry. You can take this back.</source>
        <translation>Berkas dan rantainya ikut keluar. Riwayat tetap menyimpan setiap catatan. Langkah ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>Keluarkan {0}?</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Dikeluarkan</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Exhibits</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Add an exhibit</source>
        <translation>Tambah barang bukti</translation>
    </message>
    <message>
        <source>List only some</source>
        <translation>Saring daftar</translation>
    </message>
    <message>
        <source>Exhibits of the case</source>
        <translation>Barang bukti perkara</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Link to an element…</source>
        <translation>Tautkan ke unsur…</translation>
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
        <source>All exhibits</source>
        <translation>Semua barang bukti</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Belum ditautkan</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Ada kekurangan</translation>
    </message>
    <message>
        <source>List all exhibits again</source>
        <translation>Tampilkan semua barang bukti lagi</translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation>Belum ada barang bukti</translation>
    </message>
    <message>
        <source>Add what was seized or received, or drop files anywhere on this page.</source>
        <translation>Tambahkan yang disita atau diterima, atau letakkan berkas di mana saja di halaman ini.</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nothing to list here</source>
        <translation>Tidak ada yang perlu ditampilkan</translation>
    </message>
    <message>
        <source>No exhibit matches what you list. That can be good news.</source>
        <translation>Tidak ada barang bukti yang cocok dengan saringan. Bisa jadi itu kabar baik.</translation>
    </message>
    <message>
        <source>Add files to this exhibit</source>
        <translation>Tambah berkas ke barang bukti ini</translation>
    </message>
    <message>
        <source>Export the original</source>
        <translation>Ekspor asli</translation>
    </message>
    <message>
        <source>Drop here: a new exhibit with these files</source>
        <translation>Lepaskan di sini: barang bukti baru dari berkas ini</translation>
    </message>
    <message>
        <source>Drop here: add to {0}</source>
        <translation>Lepaskan di sini: tambahkan ke {0}</translation>
    </message>
</context>
<context>
    <name>ExhibitDetail</name>
    <message>
        <source>Record the seizure as an act</source>
        <translation>Catat penyitaan sebagai tindakan</translation>
    </message>
    <message>
        <source>Record hand-over</source>
        <translation>Catat serah terima</translation>
    </message>
    <message>
        <source>Link to element</source>
        <translation>Tautkan ke unsur</translation>
    </message>
    <message>
        <source>Link to an element (T)</source>
        <translation>Tautkan ke unsur (T)</translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>New exhibit</source>
        <translation>Barang bukti baru</translation>
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
        <source>{0} will be added after saving.</source>
        <translation>{0} akan ditambahkan setelah disimpan.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Pilih jenis dari daftar.</translation>
    </message>
    <message>
        <source>Write when it was taken, or leave the first holder below empty.</source>
        <translation>Isi kapan barang diambil, atau kosongkan pemegang pertama di bawah.</translation>
    </message>
    <message>
        <source>given by itself</source>
        <translation>terisi sendiri</translation>
    </message>
    <message>
        <source>e.g. 48 sheets</source>
        <translation>mis. 48 lembar</translation>
    </message>
    <message>
        <source>As the case: {0}</source>
        <translation>Sama dengan perkara: {0}</translation>
    </message>
    <message>
        <source>Without names or addresses of victims and witnesses.</source>
        <translation>Tanpa nama atau alamat korban dan saksi.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Jenis bukti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Is it here</source>
        <translation>Keberadaan</translation>
    </message>
    <message>
        <source>Code of procedure of the act</source>
        <translation>Hukum acara tindakan</translation>
    </message>
    <message>
        <source>First link of the chain of custody</source>
        <translation>Catatan penguasaan pertama</translation>
    </message>
    <message>
        <source>Origin and authenticity</source>
        <translation>Sumber asal dan keaslian</translation>
    </message>
    <message>
        <source>Nothing: it speaks for itself</source>
        <translation>Tidak ada: berdiri sendiri</translation>
    </message>
    <message>
        <source>A copy repeats its original, a report repeats who told it. Two items of one origin do not support each other.</source>
        <translation>Salinan mengulang aslinya, laporan mengulang keterangan orangnya. Dua barang dari satu sumber tidak saling menguatkan.</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Mengulang barang atau keterangan lain</translation>
    </message>
    <message>
        <source>Found not to be what it claims to be</source>
        <translation>Ternyata tidak asli</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is recorded</source>
        <translation>Data barang</translation>
    </message>
    <message>
        <source>Change this exhibit (Enter)</source>
        <translation>Ubah barang bukti ini (Enter)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Checking every byte of {0}</source>
        <translation>Memeriksa seluruh isi {0}</translation>
    </message>
    <message>
        <source>Export the original of {0}?</source>
        <translation>Ekspor asli {0}?</translation>
    </message>
    <message>
        <source>Outside the vault nothing protects it any more. Who has the file can open and pass it on, and it may hold something harmful. It is written with the ending {0} so that nothing opens it by itself.</source>
        <translation>Di luar brankas berkas ini tidak lagi terlindungi. Siapa pun yang memegangnya dapat membuka dan meneruskannya, dan isinya bisa berbahaya. Berkas ditulis dengan akhiran {0} agar tidak terbuka sendiri.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Pilih tempat…</translation>
    </message>
    <message>
        <source>Writing the original of {0}</source>
        <translation>Menulis berkas asli {0}</translation>
    </message>
    <message>
        <source>The journal keeps every entry. You can take this back.</source>
        <translation>Riwayat tetap menyimpan setiap catatan. Anda dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>Take this file out?</source>
        <translation>Keluarkan berkas ini?</translation>
    </message>
    <message>
        <source>The file was taken out</source>
        <translation>Berkas dikeluarkan</translation>
    </message>
    <message>
        <source>Sealing files into the vault</source>
        <translation>Menyegel berkas ke dalam brankas</translation>
    </message>
    <message>
        <source>File {number} of {files}</source>
        <translation>Berkas {number} dari {files}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
    <message>
        <source>Checked: the digital copy is whole</source>
        <translation>Sudah diperiksa: salinan digital utuh</translation>
    </message>
    <message>
        <source>The original of {0} was written; the journal knows why</source>
        <translation>Berkas asli {0} sudah ditulis; alasannya ada di riwayat</translation>
    </message>
</context>
<context>
    <name>HashPanel</name>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Digital copy stored</source>
        <translation>Salinan digital tersimpan</translation>
    </message>
    <message>
        <source>Digital copy whole</source>
        <translation>Salinan digital utuh</translation>
    </message>
    <message>
        <source>Digital copy damaged</source>
        <translation>Salinan digital rusak</translation>
    </message>
    <message>
        <source>taken in {0}</source>
        <translation>diterima {0}</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>diperiksa {0}</translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation>ditemukan {0}</translation>
    </message>
</context>
<context>
    <name>KindCombo</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation>Ketik untuk mencari, atau buka daftar</translation>
    </message>
    <message>
        <source>No means of proof by itself</source>
        <translation>Bukan alat bukti dengan sendirinya</translation>
    </message>
</context>
<context>
    <name>LackCard</name>
    <message>
        <source>The item is not here yet</source>
        <translation>Barang belum diterima</translation>
    </message>
    <message>
        <source>Lawful basis not recorded</source>
        <translation>Dasar sita belum diisi</translation>
    </message>
    <message>
        <source>Court approval</source>
        <translation>Persetujuan pengadilan</translation>
    </message>
    <message>
        <source>The court refused the seizure</source>
        <translation>Pengadilan menolak penyitaan</translation>
    </message>
    <message>
        <source>Found not to be what it claims</source>
        <translation>Ternyata tidak asli</translation>
    </message>
    <message>
        <source>Chain of custody not begun</source>
        <translation>Rantai penguasaan belum dimulai</translation>
    </message>
    <message>
        <source>Not linked to an element</source>
        <translation>Belum ditautkan ke unsur</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>Catat diterima</translation>
    </message>
    <message>
        <source>Fill in basis</source>
        <translation>Isi dasar sita</translation>
    </message>
    <message>
        <source>Fill in approval</source>
        <translation>Isi penetapan</translation>
    </message>
    <message>
        <source>Look at basis</source>
        <translation>Lihat dasar sita</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked to</source>
        <translation>Ditautkan ke</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Buka {0}</translation>
    </message>
    <message>
        <source>Take off {0}</source>
        <translation>Lepas {0}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write the day as well.</source>
        <translation>Isi juga tanggalnya.</translation>
    </message>
    <message>
        <source>The time does not match yet. Example: {0}</source>
        <translation>Jam belum cocok. Contoh: {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Lawful basis</source>
        <translation>Dasar sita</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Status dasar sita</translation>
    </message>
    <message>
        <source>Seizure order</source>
        <translation>Surat perintah sita</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Tanggal surat perintah</translation>
    </message>
    <message>
        <source>Court permit or approval</source>
        <translation>Izin atau persetujuan pengadilan</translation>
    </message>
    <message>
        <source>Date of the court&apos;s decision</source>
        <translation>Tanggal penetapan</translation>
    </message>
    <message>
        <source>On the basis</source>
        <translation>Keterangan dasar sita</translation>
    </message>
    <message>
        <source>E.g. why it was urgent</source>
        <translation>Mis. mengapa mendesak</translation>
    </message>
    <message>
        <source>e.g. sealed envelope, seal intact</source>
        <translation>mis. amplop bersegel, segel utuh</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Tanpa segel</translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation>Segel utuh</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>Segel rusak</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Who holds it now</source>
        <translation>Pemegang sekarang</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Path not recorded</source>
        <translation>Jalur belum dicatat</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Lengkapi</translation>
    </message>
    <message>
        <source>{act}: {holder}</source>
        <translation>{act} · {holder}</translation>
    </message>
    <message>
        <source>holds it now</source>
        <translation>memegang sekarang</translation>
    </message>
    <message>
        <source>seal intact</source>
        <translation>segel utuh</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>segel rusak</translation>
    </message>
    <message>
        <source>Nobody of this case</source>
        <translation>Bukan orang dalam perkara ini</translation>
    </message>
    <message>
        <source>e.g. the travel office; no name of a victim</source>
        <translation>mis. kantor travel; tanpa nama korban</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Saat diambil</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tanggal dan jam</translation>
    </message>
    <message>
        <source>In the time of your office.</source>
        <translation>Menurut waktu setempat kantor Anda.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Dari siapa</translation>
    </message>
    <message>
        <source>From whom, in words</source>
        <translation>Dari siapa, dengan kata-kata</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>{files} added to {code}</source>
        <translation>{files} ditambahkan ke {code}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>dan {0} lagi</translation>
    </message>
    <message>
        <source>Not added: {0}</source>
        <translation>Tidak ditambahkan: {0}</translation>
    </message>
    <message>
        <source>Adding files was stopped</source>
        <translation>Penambahan berkas dihentikan</translation>
    </message>
    <message>
        <source>Folders are not added</source>
        <translation>Folder tidak ditambahkan</translation>
    </message>
    <message>
        <source>Open the folder and drop the files that are in it.</source>
        <translation>Buka foldernya, lalu letakkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}: {what}</translation>
    </message>
    <message>
        <source>The journal now holds this finding.</source>
        <translation>Temuan ini sudah tercatat di riwayat.</translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation>Sudah ada berkas dengan nama itu</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Berkas itu tidak diubah. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The original in the vault is untouched.</source>
        <translation>Berkas asli di brankas tidak berubah.</translation>
    </message>
    <message>
        <source>These very bytes are already there.</source>
        <translation>Berkas yang persis sama sudah ada.</translation>
    </message>
    <message>
        <source>{0} are safely in the vault.</source>
        <translation>{0} sudah aman di brankas.</translation>
    </message>
    <message>
        <source>Nothing was added; everything else is as before.</source>
        <translation>Tidak ada yang ditambahkan; yang lain tetap seperti semula.</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>dari {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Alat bukti</translation>
    </message>
    <message>
        <source>no means of proof by itself; a lead only</source>
        <translation>bukan alat bukti dengan sendirinya; hanya petunjuk awal</translation>
    </message>
    <message>
        <source>Code of procedure</source>
        <translation>Hukum acara</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Surat perintah</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Pengadilan</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Mengulang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>every victim of the count</source>
        <translation>semua korban sangkaan ini</translation>
    </message>
    <message>
        <source>Not counted: count {0} is not in the case</source>
        <translation>Tidak dihitung: sangkaan {0} tidak ada dalam perkara</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>hari ini {0}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>diminta</translation>
    </message>
    <message>
        <source>chain has a hole</source>
        <translation>jalur terputus</translation>
    </message>
    <message>
        <source>not linked yet</source>
        <translation>belum ditautkan</translation>
    </message>
</context>
</TS>
