<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Apart</name>
    <message>
        <source>Take this word back?</source>
        <translation>Cabut pernyataan ini?</translation>
    </message>
    <message>
        <source>The items then count as one again. You can take this back.</source>
        <translation>Kedua sumber lalu dihitung satu lagi. Ini dapat diurungkan.</translation>
    </message>
    <message>
        <source>They count as one again</source>
        <translation>Kembali dihitung satu</translation>
    </message>
    <message>
        <source>Kept with your reason</source>
        <translation>Disimpan dengan alasan Anda</translation>
    </message>
</context>
<context>
    <name>ElementsPresenter</name>
    <message>
        <source>Elements &amp; evidence</source>
        <translation>Unsur &amp; Bukti</translation>
    </message>
    <message>
        <source>Gaps that decide {0}</source>
        <translation>Celah yang menentukan {0}</translation>
    </message>
    <message>
        <source>No gap is left in this case.</source>
        <translation>Tidak ada celah lagi pada perkara ini.</translation>
    </message>
</context>
<context>
    <name>ElementsView</name>
    <message>
        <source>Add a count</source>
        <translation>Tambahkan sangkaan</translation>
    </message>
    <message>
        <source>No count yet</source>
        <translation>Belum ada sangkaan</translation>
    </message>
    <message>
        <source>A count names one accused, one article and the victims. The elements then show what is there and what is missing.</source>
        <translation>Satu sangkaan memuat satu tersangka, satu pasal, dan para korbannya. Setelah itu tiap unsur menunjukkan apa yang sudah ada dan apa yang masih kurang.</translation>
    </message>
    <message>
        <source>Add a victim</source>
        <translation>Tambahkan korban</translation>
    </message>
    <message>
        <source>No victim yet</source>
        <translation>Belum ada korban</translation>
    </message>
    <message>
        <source>Every element is looked at for each victim. Victims have a code and a flower name only.</source>
        <translation>Tiap unsur dilihat untuk setiap korban. Korban hanya memakai kode dan nama bunga.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>No gap in this count</source>
        <translation>Tidak ada celah pada sangkaan ini</translation>
    </message>
    <message>
        <source>Every required element is supported for every victim. The judgement stays with the investigator, the prosecutor and the judge.</source>
        <translation>Semua unsur wajib sudah didukung untuk setiap korban. Penilaian akhir tetap pada penyidik, jaksa, dan hakim.</translation>
    </message>
</context>
<context>
    <name>FallPanel</name>
    <message>
        <source>If this falls away</source>
        <translation>Jika ini gugur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>A trial only: nothing of it is saved.</source>
        <translation>Hanya mencoba: tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>Smallest sets</source>
        <translation>Himpunan terkecil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Search people, statements, exhibits…</source>
        <translation>Cari orang, keterangan, barang bukti…</translation>
    </message>
    <message>
        <source>Search what falls away</source>
        <translation>Cari yang gugur</translation>
    </message>
    <message>
        <source>What falls away</source>
        <translation>Yang gugur</translation>
    </message>
    <message>
        <source>What would stand otherwise</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>Falling</name>
    <message>
        <source>Tick what falls away; the answer stands below.</source>
        <translation>Centang yang gugur; jawabannya muncul di bawah.</translation>
    </message>
    <message>
        <source>Stopped. Tick something to ask again.</source>
        <translation>Dihentikan. Centang sesuatu untuk bertanya lagi.</translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>IndependenceForm</name>
    <message>
        <source>Say that they are independent</source>
        <translation>Nyatakan mandiri</translation>
    </message>
    <message>
        <source>Both are recorded to repeat {0}, so they count as one. Say why neither leans on the other; your name and the day are kept.</source>
        <translation>Keduanya tercatat mengulang {0}, jadi dihitung satu. Tulis mengapa yang satu tidak bersandar pada yang lain; nama Anda dan tanggalnya disimpan.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Nyatakan</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Sumber ini</translation>
    </message>
    <message>
        <source>And this one</source>
        <translation>Dan sumber ini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Close the inspector</source>
        <translation>Tutup rincian</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Rincian unsur</translation>
    </message>
    <message>
        <source>Notes of the rule set</source>
        <translation>Catatan paket hukum</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Yang sudah ada</translation>
    </message>
    <message>
        <source>What is missing: {0}</source>
        <translation>Yang kurang: {0}</translation>
    </message>
    <message>
        <source>Make a task of it…</source>
        <translation>Jadikan tugas…</translation>
    </message>
    <message>
        <source>Task for the nearest step…</source>
        <translation>Jadikan tugas langkah terdekat…</translation>
    </message>
    <message>
        <source>Add a count</source>
        <translation>Tambahkan sangkaan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Candidates not linked yet</source>
        <translation>Calon yang belum ditautkan</translation>
    </message>
    <message>
        <source>Often shown by: {0}</source>
        <translation>Sering ditunjukkan dengan: {0}</translation>
    </message>
    <message>
        <source>Link something else…</source>
        <translation>Tautkan lainnya…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>This form for this victim</source>
        <translation>Bentuk ini bagi korban ini</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Victim&apos;s statement</source>
        <translation>Keterangan korban</translation>
    </message>
    <message>
        <source>Other proof</source>
        <translation>Alat bukti lain</translation>
    </message>
    <message>
        <source>Dashed = not there yet</source>
        <translation>Garis putus = belum ada</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kekuatan</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Change the link</source>
        <translation>Ubah tautan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Link a source</source>
        <translation>Tautkan sumber</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation>Jawaban yang mana</translation>
    </message>
    <message>
        <source>The whole statement</source>
        <translation>Seluruh keterangan</translation>
    </message>
    <message>
        <source>Choose a source from the list.</source>
        <translation>Pilih satu sumber dari daftar.</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>{0} linked to {1}</source>
        <translation>{0} ditautkan ke {1}</translation>
    </message>
    <message>
        <source>The link was taken away</source>
        <translation>Tautan dilepas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matrix of elements and evidence</source>
        <translation>Matriks unsur dan bukti</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Unsur</translation>
    </message>
</context>
<context>
    <name>OriginHead</name>
    <message>
        <source>One origin, so they count as one: {0}</source>
        <translation>Satu sumber asal, dihitung satu: {0}</translation>
    </message>
    <message>
        <source>Words of one person, so they count as one: {0}</source>
        <translation>Keterangan satu orang, dihitung satu: {0}</translation>
    </message>
    <message>
        <source>Say that they are independent…</source>
        <translation>Nyatakan mandiri…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Cabut…</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Rests on: {0}</source>
        <translation>Bersandar pada: {0}</translation>
    </message>
    <message>
        <source>Rule of this program: {0}</source>
        <translation>Kebijakan aplikasi ini: {0}</translation>
    </message>
    <message>
        <source>Based on: {0}</source>
        <translation>Dasar: {0}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Search by code or words…</source>
        <translation>Cari kode atau kata…</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Cari sumber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Daftar sumber</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>origin: {0}</source>
        <translation>asal: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}. It has dropped out.</source>
        <translation>{0}: {1}. Sumber ini gugur dari hitungan.</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Buka sumber</translation>
    </message>
    <message>
        <source>Change the link…</source>
        <translation>Ubah tautan…</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Lepas tautan</translation>
    </message>
    <message>
        <source>If this falls away…</source>
        <translation>Jika ini gugur…</translation>
    </message>
    <message>
        <source>History of this object</source>
        <translation>Riwayat objek ini</translation>
    </message>
    <message>
        <source>Says otherwise</source>
        <translation>Melemahkan</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Catatan: {0}</translation>
    </message>
    <message>
        <source>What to do with {0}</source>
        <translation>Tindakan untuk {0}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Gaps only</source>
        <translation>Celah saja</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Terhadap</translation>
    </message>
    <message>
        <source>If this falls away…</source>
        <translation>Jika ini gugur…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Tersangka</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>conduct {0}</source>
        <translation>kejadian {0}</translation>
    </message>
    <message>
        <source>Procedural code: {0}</source>
        <translation>Hukum acara: {0}</translation>
    </message>
    <message>
        <source>Read in: {0}</source>
        <translation>Dibaca dari: {0}</translation>
    </message>
    <message>
        <source>Rule set {0}</source>
        <translation>Paket hukum {0}</translation>
    </message>
    <message>
        <source>Signed off by {0}</source>
        <translation>Disahkan oleh {0}</translation>
    </message>
    <message>
        <source>Not yet signed off by a jurist</source>
        <translation>Belum disahkan ahli hukum</translation>
    </message>
    <message>
        <source>This row of the rule set is not verified against the official text: {0}.</source>
        <translation>Baris paket hukum ini belum dicocokkan dengan naskah resmi: {0}.</translation>
    </message>
    <message>
        <source>{law}: {rule} Shown per element as guidance only; the final judgement stays with the investigator, the prosecutor and the judge.</source>
        <translation>{law}: {rule} Ditampilkan per unsur sebagai panduan saja; penilaian akhir tetap pada penyidik, jaksa, dan hakim.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Victim&apos;s statement</source>
        <translation>Keterangan korban</translation>
    </message>
    <message>
        <source>Other proof</source>
        <translation>Alat bukti lain</translation>
    </message>
    <message>
        <source>Says otherwise</source>
        <translation>Melemahkan</translation>
    </message>
    <message>
        <source>{0}, answer {1}</source>
        <translation>{0}, jawaban {1}</translation>
    </message>
    <message>
        <source>the item itself</source>
        <translation>barang itu sendiri</translation>
    </message>
    <message>
        <source>Authentic</source>
        <translation>Asli</translation>
    </message>
    <message>
        <source>Lawfully obtained</source>
        <translation>Diperoleh sah</translation>
    </message>
    <message>
        <source>no objection recorded</source>
        <translation>tanpa keberatan</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ditandatangani</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>belum ditandatangani</translation>
    </message>
    <message>
        <source>found not to be what it claims</source>
        <translation>ternyata bukan seperti yang dinyatakan</translation>
    </message>
    <message>
        <source>not linked here yet</source>
        <translation>belum ditautkan di sini</translation>
    </message>
    <message>
        <source>every victim of the count</source>
        <translation>semua korban sangkaan ini</translation>
    </message>
    <message>
        <source>one other proof of another kind, or a victim&apos;s statement</source>
        <translation>satu alat bukti lain yang berbeda jenis, atau keterangan korban</translation>
    </message>
    <message>
        <source>the case data name no place yet</source>
        <translation>data perkara belum menyebut tempat</translation>
    </message>
    <message>
        <source>the case data name: {0}</source>
        <translation>data perkara menyebut: {0}</translation>
    </message>
    <message>
        <source>dated acts name: {0}</source>
        <translation>tindakan bertanggal menyebut: {0}</translation>
    </message>
    <message>
        <source>not linked yet: {0}</source>
        <translation>belum ditautkan: {0}</translation>
    </message>
    <message>
        <source>what ties the act to this purpose, e.g. tariff, target, debt</source>
        <translation>yang mengaitkan perbuatan dengan tujuan ini, mis. tarif, target, utang</translation>
    </message>
    <message>
        <source>what shows whether it came about</source>
        <translation>yang menunjukkan akibatnya terjadi atau tidak</translation>
    </message>
    <message>
        <source>what shows where it was, or was to be: places, tickets, stamps</source>
        <translation>yang menunjukkan tempatnya, yang terjadi atau direncanakan: lokasi, tiket, cap imigrasi</translation>
    </message>
    <message>
        <source>what ties the two facts together</source>
        <translation>yang mengaitkan kedua hal itu</translation>
    </message>
    <message>
        <source>choose the form that is used</source>
        <translation>pilih bentuk yang dipakai</translation>
    </message>
    <message>
        <source>a first source</source>
        <translation>satu sumber untuk memulai</translation>
    </message>
    <message>
        <source>a victim&apos;s statement</source>
        <translation>keterangan korban</translation>
    </message>
    <message>
        <source>one other proof of another kind</source>
        <translation>satu alat bukti lain yang berbeda jenis</translation>
    </message>
    <message>
        <source>a source that does not repeat the same origin</source>
        <translation>sumber yang tidak mengulang asal yang sama</translation>
    </message>
    <message>
        <source>one authentic document</source>
        <translation>satu dokumen autentik</translation>
    </message>
    <message>
        <source>proof of age</source>
        <translation>bukti usia</translation>
    </message>
    <message>
        <source>the count this one rests on, supported</source>
        <translation>sangkaan pokok yang didukung</translation>
    </message>
    <message>
        <source>a count that this provision attaches to: ask a jurist</source>
        <translation>sangkaan yang dilekati pasal ini: mintakan penilaian ahli hukum</translation>
    </message>
    <message>
        <source>an answer to the source that says otherwise</source>
        <translation>penjelasan atas sumber yang melemahkan</translation>
    </message>
    <message>
        <source>a source in place of the one that may not count</source>
        <translation>pengganti sumber yang tidak boleh dihitung</translation>
    </message>
    <message>
        <source>proof of a kind the procedural code knows</source>
        <translation>alat bukti yang dikenal hukum acara</translation>
    </message>
    <message>
        <source>{0} of {1} elements</source>
        <translation>{0} dari {1} unsur</translation>
    </message>
    <message>
        <source>Ages differ</source>
        <translation>Usia berbeda</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Child, {0} y</source>
        <translation>Anak, {0} th</translation>
    </message>
    <message>
        <source>Adult, {0} y</source>
        <translation>Dewasa, {0} th</translation>
    </message>
    <message>
        <source>if alleged</source>
        <translation>bila didalilkan</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} dari {1} dipakai</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>minimal satu</translation>
    </message>
    <message>
        <source>Hide the other forms</source>
        <translation>Sembunyikan bentuk lain</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Belum cukup</translation>
    </message>
    <message>
        <source>Not alleged</source>
        <translation>Tidak didalilkan</translation>
    </message>
    <message>
        <source>no victim&apos;s statement yet</source>
        <translation>belum ada keterangan korban</translation>
    </message>
    <message>
        <source>no other proof yet</source>
        <translation>belum ada alat bukti lain</translation>
    </message>
    <message>
        <source>Strength: {0}</source>
        <translation>Kekuatan: {0}</translation>
    </message>
    <message>
        <source>from the base count</source>
        <translation>dari sangkaan pokok</translation>
    </message>
    <message>
        <source>sources {0} ≠ {1}</source>
        <translation>sumber {0} ≠ {1}</translation>
    </message>
    <message>
        <source>by a document</source>
        <translation>dengan dokumen</translation>
    </message>
    <message>
        <source>{0} victim + {1} other</source>
        <translation>{0} korban + {1} lain</translation>
    </message>
    <message>
        <source>{0} not counted</source>
        <translation>{0} tidak dihitung</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tanpa sumber</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>{0}: every statement</source>
        <translation>{0}: semua keterangan</translation>
    </message>
    <message>
        <source>{0} and all that repeats it</source>
        <translation>{0} dan semua yang mengulangnya</translation>
    </message>
    <message>
        <source>No single source holds this count up by itself.</source>
        <translation>Tidak ada satu sumber pun yang menopang sangkaan ini sendirian.</translation>
    </message>
    <message>
        <source>Nothing of this count stands yet.</source>
        <translation>Belum ada yang didukung pada sangkaan ini.</translation>
    </message>
    <message>
        <source>{0}; and {1} more</source>
        <translation>{0}; dan {1} lagi</translation>
    </message>
    <message>
        <source>The element stands lower if this falls away: {0}.</source>
        <translation>Unsur ini turun statusnya bila ini gugur: {0}.</translation>
    </message>
    <message>
        <source>The element stands lower if these fall away together: {0}.</source>
        <translation>Unsur ini turun statusnya bila ini gugur bersama: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} elements → {2} of {1}</source>
        <translation>{0} dari {1} unsur → {2} dari {1}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} bersama</translation>
    </message>
    <message>
        <source>Holds without any {0} of its sources; searched no further.</source>
        <translation>Tetap tanpa {0} sumber mana pun; pencarian berhenti di situ.</translation>
    </message>
    <message>
        <source>Some forms stand otherwise; every element stands as before.</source>
        <translation>Ada bentuk yang berubah; semua unsur tetap seperti semula.</translation>
    </message>
    <message>
        <source>Everything stands as before.</source>
        <translation>Semua tetap seperti semula.</translation>
    </message>
    <message>
        <source>says otherwise; clarify this first</source>
        <translation>menerangkan lain; perjelas ini dulu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>a paper of age; link it, or note it for the victim</source>
        <translation>bukti usia; tautkan, atau catat pada korban</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>a paper of age, asked for and not in hand yet</source>
        <translation>bukti usia, sudah diminta dan belum diterima</translation>
    </message>
    <message>
        <source>spoken of in a linked answer, not heard yet</source>
        <translation>disebut dalam jawaban yang tertaut, belum diperiksa</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Somebody called by an initial</source>
        <translation>Seseorang yang disebut dengan inisial</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>belum diminta</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>{0} and {1} are said to be independent: {2} ({3})</source>
        <translation>{0} dan {1} dinyatakan mandiri: {2} ({3})</translation>
    </message>
    <message>
        <source>Link: {0}</source>
        <translation>Tautkan: {0}</translation>
    </message>
</context>
</TS>
