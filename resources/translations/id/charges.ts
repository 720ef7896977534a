<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ChargeDetail</name>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>What courts said</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Recorded and shown beside; it never changes how an element stands.</source>
        <translation>Dicatat dan ditampilkan berdampingan; tidak mengubah status unsur.</translation>
    </message>
    <message>
        <source>Record a ruling…</source>
        <translation>Catat putusan…</translation>
    </message>
    <message>
        <source>Aggravations</source>
        <translation>Pemberatan</translation>
    </message>
    <message>
        <source>Suggested only where the law lets them attach; nothing is added.</source>
        <translation>Disarankan hanya bila hukum membolehkannya melekat; tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Answer the facts…</source>
        <translation>Jawab faktanya…</translation>
    </message>
    <message>
        <source>Attempt, assistance, participation, corporation, use</source>
        <translation>Percobaan, pembantuan, penyertaan, korporasi, pemanfaatan</translation>
    </message>
    <message>
        <source>Special rules first, then the general rule of each code. What a jurist chooses for this count stands in the documents.</source>
        <translation>Aturan khusus lebih dulu, lalu aturan umum tiap kitab. Yang dipilih ahli hukum untuk sangkaan ini tercetak di dokumen.</translation>
    </message>
    <message>
        <source>What follows from the height of the penalty</source>
        <translation>Akibat tingginya ancaman</translation>
    </message>
</context>
<context>
    <name>ChargesPresenter</name>
    <message>
        <source>Articles &amp; counts</source>
        <translation>Pasal &amp; dakwaan</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Ubah jawaban…</translation>
    </message>
    <message>
        <source>Answer the facts…</source>
        <translation>Jawab faktanya…</translation>
    </message>
    <message>
        <source>Trafficking, smuggling or placement?</source>
        <translation>TPPO, penyelundupan, atau penempatan?</translation>
    </message>
    <message>
        <source>Which procedural code governs each act</source>
        <translation>Hukum acara mana untuk tiap tindakan</translation>
    </message>
    <message>
        <source>By the day of the act and the stage of the file, with reasons.</source>
        <translation>Menurut tanggal tindakan dan tahap berkas, dengan alasannya.</translation>
    </message>
    <message>
        <source>A count needs an accused and a victim. Add them here first.</source>
        <translation>Sangkaan memerlukan tersangka dan korban. Tambahkan dulu di sini.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
</context>
<context>
    <name>ChargesView</name>
    <message>
        <source>Parts of this page</source>
        <translation>Bagian halaman ini</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a count</source>
        <translation>Tambah sangkaan</translation>
    </message>
    <message>
        <source>Counts of the case</source>
        <translation>Sangkaan dalam perkara</translation>
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
        <source>No count yet</source>
        <translation>Belum ada sangkaan</translation>
    </message>
    <message>
        <source>Choose whom you charge, with what and for which victims. The law of the time, penalties and aggravations then stand here.</source>
        <translation>Pilih siapa yang disangka, dengan pasal apa, dan untuk korban yang mana. Hukum yang berlaku, ancaman, dan pemberatan lalu tampil di sini.</translation>
    </message>
    <message>
        <source>Which offence do the facts point to?</source>
        <translation>Arah pasal menurut fakta</translation>
    </message>
    <message>
        <source>Screening of victims</source>
        <translation>Saring korban</translation>
    </message>
    <message>
        <source>Procedural law per act</source>
        <translation>Hukum acara per tindakan</translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Choice of law</source>
        <translation>Pilihan hukum</translation>
    </message>
    <message>
        <source>The program never chooses. Compare both laws line by line; your reason is printed in the documents.</source>
        <translation>Program tidak pernah memilih. Bandingkan kedua hukum baris demi baris; alasan Anda tercetak di dokumen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Law to apply</source>
        <translation>Hukum yang diterapkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Say which lines of the comparison you rely on.</source>
        <translation>Sebut baris perbandingan yang menjadi dasar.</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Dipilih oleh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Choose one of the two laws.</source>
        <translation>Pilih salah satu dari dua hukum.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Old law: {0}</source>
        <translation>Hukum lama: {0}</translation>
    </message>
    <message>
        <source>New law: {0}</source>
        <translation>Hukum baru: {0}</translation>
    </message>
    <message>
        <source>Take the choice of law back?</source>
        <translation>Tarik pilihan hukum?</translation>
    </message>
    <message>
        <source>You can take this back.</source>
        <translation>Ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>The choice of law was taken back</source>
        <translation>Pilihan hukum ditarik</translation>
    </message>
    <message>
        <source>Take this ruling out?</source>
        <translation>Keluarkan putusan ini?</translation>
    </message>
    <message>
        <source>The ruling was taken out</source>
        <translation>Putusan dikeluarkan</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Which offence do the facts point to?</source>
        <translation>Arah pasal menurut fakta</translation>
    </message>
    <message>
        <source>Looked at: {0}</source>
        <translation>Dilihat: {0}</translation>
    </message>
    <message>
        <source>Facts behind aggravations</source>
        <translation>Fakta di balik pemberatan</translation>
    </message>
    <message>
        <source>A suggestion only: nothing is added to the charge.</source>
        <translation>Hanya saran: tidak ada yang ditambahkan ke sangkaan.</translation>
    </message>
    <message>
        <source>Take this worksheet out?</source>
        <translation>Keluarkan lembar kerja ini?</translation>
    </message>
    <message>
        <source>Its answers, note and reason leave the case; the journal keeps that it was there. You can take this back.</source>
        <translation>Jawaban, catatan, dan alasannya keluar dari perkara; riwayat tetap mencatat bahwa lembar ini pernah ada. Tindakan ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>The worksheet was taken out</source>
        <translation>Lembar kerja sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Change the choice…</source>
        <translation>Ubah pilihan…</translation>
    </message>
    <message>
        <source>Record a choice of law…</source>
        <translation>Catat pilihan hukum…</translation>
    </message>
    <message>
        <source>Governing law and penalties</source>
        <translation>Hukum yang berlaku dan ancaman</translation>
    </message>
    <message>
        <source>Take the choice back…</source>
        <translation>Tarik pilihan…</translation>
    </message>
</context>
<context>
    <name>RulingForm</name>
    <message>
        <source>What a court said</source>
        <translation>Apa kata pengadilan</translation>
    </message>
    <message>
        <source>It stands beside other instances and changes no element.</source>
        <translation>Berdampingan dengan tingkat lain dan tidak mengubah status unsur.</translation>
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
        <source>Write numbers, e.g. 3 and 6.</source>
        <translation>Tulis angka, mis. 3 dan 6.</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>seumur hidup</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Pengadilan</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Penjara</translation>
    </message>
    <message>
        <source>Prison, years</source>
        <translation>Penjara, tahun</translation>
    </message>
    <message>
        <source>Prison, months</source>
        <translation>Penjara, bulan</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Denda</translation>
    </message>
</context>
<context>
    <name>charges</name>
    <message>
        <source>Cannot attach to this article: {0}.</source>
        <translation>Tidak dapat melekat pada pasal ini: {0}.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>Take off this count</source>
        <translation>Lepas dari sangkaan ini</translation>
    </message>
    <message>
        <source>Use for this count</source>
        <translation>Pakai pada sangkaan ini</translation>
    </message>
    <message>
        <source>This rule set does not hold this way of taking part.</source>
        <translation>Paket hukum ini tidak memuat bentuk keterlibatan ini.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Disarankan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih terbuka</translation>
    </message>
    <message>
        <source>Not pointed to</source>
        <translation>Tidak ditunjuk</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Korporasi</translation>
    </message>
    <message>
        <source>Charged already</source>
        <translation>Sudah disangkakan</translation>
    </message>
    <message>
        <source>Charge {0}…</source>
        <translation>Sangkakan {0}…</translation>
    </message>
    <message>
        <source>Where this file stood on {0} is not recorded. Acts since then cannot all be told; fill it in with the case data.</source>
        <translation>Posisi berkas pada {0} belum dicatat. Hukum acara tindakan sesudahnya belum semua dapat ditentukan; isi di data perkara.</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>Data perkara</translation>
    </message>
    <message>
        <source>The file on {0}: {1}</source>
        <translation>Berkas pada {0}: {1}</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Berkas secara keseluruhan</translation>
    </message>
    <message>
        <source>Each act</source>
        <translation>Tiap tindakan</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum bertanggal</translation>
    </message>
    <message>
        <source>Beside the comparison</source>
        <translation>Di luar perbandingan</translation>
    </message>
    <message>
        <source>Where the facts point</source>
        <translation>Ke mana fakta menunjuk</translation>
    </message>
    <message>
        <source>Nowhere yet. Answer the facts first.</source>
        <translation>Belum ke mana pun. Jawab dulu faktanya.</translation>
    </message>
    <message>
        <source>A suggestion, never a decision.</source>
        <translation>Saran, bukan keputusan.</translation>
    </message>
    <message>
        <source>Facts that lean one way by themselves</source>
        <translation>Fakta yang condong ke satu arah</translation>
    </message>
    <message>
        <source>Which fact would settle it</source>
        <translation>Fakta mana yang menentukan</translation>
    </message>
    <message>
        <source>Every rule of the table</source>
        <translation>Semua aturan tabel</translation>
    </message>
    <message>
        <source>The facts point nowhere yet.</source>
        <translation>Fakta belum menunjuk ke mana pun.</translation>
    </message>
    <message>
        <source>The facts point to: {0}.</source>
        <translation>Fakta menunjuk ke: {0}.</translation>
    </message>
    <message>
        <source>Pointed to</source>
        <translation>Ditunjuk</translation>
    </message>
    <message>
        <source>Possible beside it</source>
        <translation>Mungkin di sampingnya</translation>
    </message>
    <message>
        <source>Rule {0}</source>
        <translation>Ketentuan {0}</translation>
    </message>
    <message>
        <source>If yes: {0}</source>
        <translation>Bila ya: {0}</translation>
    </message>
    <message>
        <source>If no: {0}</source>
        <translation>Bila tidak: {0}</translation>
    </message>
    <message>
        <source>Would settle it</source>
        <translation>Menentukan</translation>
    </message>
    <message>
        <source>{0} is pointed to</source>
        <translation>{0} ditunjuk</translation>
    </message>
    <message>
        <source>{0} drops out</source>
        <translation>{0} gugur</translation>
    </message>
    <message>
        <source>{0} stays open</source>
        <translation>{0} tetap terbuka</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Menunjuk</translation>
    </message>
    <message>
        <source>Does not point</source>
        <translation>Tidak menunjuk</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Masih terbuka:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Ditentukan oleh:</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Susunan pidana</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Penjara</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>the old law</source>
        <translation>hukum lama</translation>
    </message>
    <message>
        <source>the new law</source>
        <translation>hukum baru</translation>
    </message>
    <message>
        <source>Chosen by {0} on {1}: {2}. Reason: {3}</source>
        <translation>Dipilih oleh {0} pada {1}: {2}. Alasan: {3}</translation>
    </message>
    <message>
        <source>No law has been chosen yet. The program never chooses: a jurist does, with a reason that the documents print.</source>
        <translation>Hukum belum dipilih. Program tidak pernah memilih: ahli hukum yang memilih, dengan alasan yang tercetak di dokumen.</translation>
    </message>
    <message>
        <source>Old law: {0}</source>
        <translation>Hukum lama: {0}</translation>
    </message>
    <message>
        <source>New law: {0}</source>
        <translation>Hukum baru: {0}</translation>
    </message>
    <message>
        <source>old law lighter</source>
        <translation>hukum lama lebih ringan</translation>
    </message>
    <message>
        <source>new law lighter</source>
        <translation>hukum baru lebih ringan</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>for the jurist to compare</source>
        <translation>dibandingkan ahli hukum</translation>
    </message>
    <message>
        <source>{0} to {1}: under the old law</source>
        <translation>{0} s.d. {1}: menurut hukum lama</translation>
    </message>
    <message>
        <source>{0} to {1}: under the new law</source>
        <translation>{0} s.d. {1}: menurut hukum baru</translation>
    </message>
    <message>
        <source>One instance is recorded with two different outcomes. Look at the judgment and take the wrong entry out.</source>
        <translation>Satu tingkat tercatat dengan dua hasil berbeda. Lihat putusannya dan keluarkan catatan yang keliru.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Under the old law: {0}</source>
        <translation>Menurut hukum lama: {0}</translation>
    </message>
    <message>
        <source>Under the new law: {0}</source>
        <translation>Menurut hukum baru: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>prison for life</source>
        <translation>penjara seumur hidup</translation>
    </message>
    <message>
        <source>Sentence: {0}</source>
        <translation>Pidana: {0}</translation>
    </message>
    <message>
        <source>Nobody in this case has the role of a victim.</source>
        <translation>Belum ada orang berperan korban dalam perkara ini.</translation>
    </message>
    <message>
        <source>Victims of this case</source>
        <translation>Korban dalam perkara ini</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Isi…</translation>
    </message>
    <message>
        <source>Named a suspect all the same. Reason: {0}</source>
        <translation>Tetap ditetapkan tersangka. Alasan: {0}</translation>
    </message>
    <message>
        <source>Victim and suspect</source>
        <translation>Korban dan tersangka</translation>
    </message>
    <message>
        <source>Not screened yet.</source>
        <translation>Belum disaring.</translation>
    </message>
    <message>
        <source>The rule set does not hold this sheet.</source>
        <translation>Paket hukum tidak memuat lembar ini.</translation>
    </message>
</context>
</TS>
