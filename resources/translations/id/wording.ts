<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n celah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n pasal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n perkara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) left out: the rule set does not know the offence.</source>
        <translation>
            <numerusform>%n sangkaan tidak dihitung: tindak pidananya tidak ada di paket aturan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n korban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n keterangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n barang bukti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n lembar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n isian masih kosong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n unsur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(s)</source>
        <translation>
            <numerusform>%n catatan Riwayat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(s) missing</source>
        <translation>
            <numerusform>%n catatan Riwayat tidak ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Sisa %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Lewat %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n huruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n hal kurang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before it can be used</source>
        <translation>
            <numerusform>%n hal sebelum bisa dipakai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n penyebutan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places where one single source holds the count up: %n.</source>
        <translation>
            <numerusform>Tempat yang bersandar pada satu sumber saja: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) would stand lower.</source>
        <translation>
            <numerusform>%n unsur akan turun statusnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) would stand higher.</source>
        <translation>
            <numerusform>%n unsur akan naik statusnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed try(s)</source>
        <translation>
            <numerusform>%n percobaan gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of victims</source>
        <translation>
            <numerusform>%n keterangan korban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s) of proof</source>
        <translation>
            <numerusform>%n alat bukti lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) saying otherwise</source>
        <translation>
            <numerusform>%n sumber melemahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other form(s)</source>
        <translation>
            <numerusform>Tampilkan %n bentuk lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <translation>
            <numerusform>%n isian kurang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the case</source>
        <translation>
            <numerusform>%n isian terisi dari data perkara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n ketentuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be shown in the PDF</source>
        <translation>
            <numerusform>%n huruf tidak dapat ditampilkan dalam PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>Born {0}</source>
        <translation>Lahir {0}</translation>
    </message>
    <message>
        <source>Born in {0}</source>
        <translation>Lahir tahun {0}</translation>
    </message>
    <message>
        <source>{0} years at the offence</source>
        <translation>{0} tahun saat kejadian</translation>
    </message>
    <message>
        <source>{0} years on {1}</source>
        <translation>{0} tahun pada {1}</translation>
    </message>
    <message>
        <source>child by some sources</source>
        <translation>anak menurut sebagian sumber</translation>
    </message>
    <message>
        <source>child</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>dewasa</translation>
    </message>
    <message>
        <source>a source that was taken out</source>
        <translation>sumber yang sudah dikeluarkan</translation>
    </message>
</context>
<context>
    <name>chronology</name>
    <message>
        <source>Cannot all be so</source>
        <translation>Tidak mungkin sekaligus</translation>
    </message>
    <message>
        <source>Needs a word</source>
        <translation>Perlu penjelasan</translation>
    </message>
    <message>
        <source>Read the dated paper again</source>
        <translation>Baca ulang surat yang bertanggal</translation>
    </message>
    <message>
        <source>Compare with a birth record</source>
        <translation>Cocokkan dengan akta kelahiran</translation>
    </message>
    <message>
        <source>Look at the passport pages, visas and other travel papers</source>
        <translation>Periksa halaman paspor, visa, dan surat perjalanan lain</translation>
    </message>
    <message>
        <source>Ask immigration for the record of border crossings</source>
        <translation>Minta data perlintasan ke imigrasi</translation>
    </message>
    <message>
        <source>Ask the carrier for tickets or lists of passengers</source>
        <translation>Minta tiket atau daftar penumpang ke pengangkut</translation>
    </message>
    <message>
        <source>Clarify it in a further statement</source>
        <translation>Perjelas dalam keterangan tambahan</translation>
    </message>
    <message>
        <source>Check the period of the case</source>
        <translation>Periksa masa kejadian perkara</translation>
    </message>
    <message>
        <source>Compare with the indictment</source>
        <translation>Cocokkan dengan surat dakwaan</translation>
    </message>
    <message>
        <source>Compare with the office register</source>
        <translation>Cocokkan dengan register kantor</translation>
    </message>
    <message>
        <source>Compare with the records of seizure and hand-over</source>
        <translation>Cocokkan dengan berita acara penyitaan dan serah terima</translation>
    </message>
    <message>
        <source>Say which journey or stay each of them belongs to</source>
        <translation>Tentukan masing-masing termasuk perjalanan atau masa tinggal yang mana</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Passport issued</source>
        <translation>Paspor terbit</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>Paspor habis berlaku</translation>
    </message>
    <message>
        <source>Recruited</source>
        <translation>Direkrut</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Berangkat</translation>
    </message>
    <message>
        <source>Left Indonesia</source>
        <translation>Keluar Indonesia</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Tiba</translation>
    </message>
    <message>
        <source>Entered Indonesia</source>
        <translation>Masuk Indonesia</translation>
    </message>
    <message>
        <source>Exploitation begins</source>
        <translation>Eksploitasi mulai</translation>
    </message>
    <message>
        <source>Exploitation ends</source>
        <translation>Eksploitasi berakhir</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Dibebaskan</translation>
    </message>
    <message>
        <source>Role begins</source>
        <translation>Peran mulai</translation>
    </message>
    <message>
        <source>Role ends</source>
        <translation>Peran berakhir</translation>
    </message>
    <message>
        <source>Consent to protection</source>
        <translation>Persetujuan perlindungan</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Ancaman</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Peristiwa lain</translation>
    </message>
    <message>
        <source>First day of the conduct</source>
        <translation>Hari pertama kejadian</translation>
    </message>
    <message>
        <source>Last day of the conduct</source>
        <translation>Hari terakhir kejadian</translation>
    </message>
    <message>
        <source>First day by the indictment</source>
        <translation>Hari pertama menurut dakwaan</translation>
    </message>
    <message>
        <source>Last day by the indictment</source>
        <translation>Hari terakhir menurut dakwaan</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Laporan polisi</translation>
    </message>
    <message>
        <source>Investigation order</source>
        <translation>Surat perintah penyidikan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Surat dakwaan</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Seizure order</source>
        <translation>Surat perintah penyitaan</translation>
    </message>
    <message>
        <source>Court permit for the seizure</source>
        <translation>Izin penyitaan pengadilan</translation>
    </message>
    <message>
        <source>Item taken</source>
        <translation>Barang diambil</translation>
    </message>
    <message>
        <source>Entry of custody</source>
        <translation>Catatan penguasaan</translation>
    </message>
    <message>
        <source>Recorded act</source>
        <translation>Tindakan tercatat</translation>
    </message>
    <message>
        <source>First day the paper holds</source>
        <translation>Hari pertama surat berlaku</translation>
    </message>
    <message>
        <source>Last day the paper holds</source>
        <translation>Hari terakhir surat berlaku</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>A time ends before it begins.</source>
        <translation>Suatu waktu berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>The date does not fall on the stated weekday ({weekday}).</source>
        <translation>Tanggalnya tidak jatuh pada hari yang disebut ({weekday}).</translation>
    </message>
    <message>
        <source>Somebody is dated as born after taking part in an event.</source>
        <translation>Seseorang tercatat lahir setelah peristiwa yang dialaminya.</translation>
    </message>
    <message>
        <source>Two dates of birth do not agree.</source>
        <translation>Dua tanggal lahir tidak cocok.</translation>
    </message>
    <message>
        <source>A role in the case ends before it begins.</source>
        <translation>Suatu peran dalam perkara berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>The stated time between these events does not agree with their dates.</source>
        <translation>Jarak waktu yang disebut antara peristiwa ini tidak cocok dengan tanggalnya.</translation>
    </message>
    <message>
        <source>These dates cannot all follow one another as they must.</source>
        <translation>Tanggal-tanggal ini tidak mungkin berurutan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>The passport was issued after the departure.</source>
        <translation>Paspor terbit setelah keberangkatan.</translation>
    </message>
    <message>
        <source>The passport had expired when it was used.</source>
        <translation>Paspor sudah habis berlaku saat dipakai.</translation>
    </message>
    <message>
        <source>The recruitment is dated after the departure.</source>
        <translation>Perekrutan tercatat setelah keberangkatan.</translation>
    </message>
    <message>
        <source>The recruitment is dated after the exploitation began.</source>
        <translation>Perekrutan tercatat setelah eksploitasi mulai.</translation>
    </message>
    <message>
        <source>The arrival is dated before the departure.</source>
        <translation>Kedatangan tercatat sebelum keberangkatan.</translation>
    </message>
    <message>
        <source>The exploitation is dated before the arrival.</source>
        <translation>Eksploitasi tercatat sebelum kedatangan.</translation>
    </message>
    <message>
        <source>The exploitation ends before it begins.</source>
        <translation>Eksploitasi berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>Being freed is dated before the exploitation began.</source>
        <translation>Pembebasan tercatat sebelum eksploitasi mulai.</translation>
    </message>
    <message>
        <source>The exploitation is dated to go on after being freed.</source>
        <translation>Eksploitasi tercatat berlanjut setelah pembebasan.</translation>
    </message>
    <message>
        <source>The period of the conduct ends before it begins.</source>
        <translation>Masa kejadian berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>An event lies before the period of the conduct.</source>
        <translation>Suatu peristiwa terletak sebelum masa kejadian.</translation>
    </message>
    <message>
        <source>An event lies after the period of the conduct.</source>
        <translation>Suatu peristiwa terletak setelah masa kejadian.</translation>
    </message>
    <message>
        <source>The period in the indictment ends before it begins.</source>
        <translation>Masa menurut dakwaan berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>The indictment names a day before the period of the case.</source>
        <translation>Dakwaan menyebut hari sebelum masa kejadian perkara.</translation>
    </message>
    <message>
        <source>The indictment names a day after the period of the case.</source>
        <translation>Dakwaan menyebut hari setelah masa kejadian perkara.</translation>
    </message>
    <message>
        <source>The conduct is dated after the indictment.</source>
        <translation>Kejadian tercatat setelah surat dakwaan.</translation>
    </message>
    <message>
        <source>The conduct is dated to begin after the police report.</source>
        <translation>Kejadian tercatat mulai setelah laporan polisi.</translation>
    </message>
    <message>
        <source>A statement is dated before the conduct began.</source>
        <translation>Suatu keterangan bertanggal sebelum kejadian mulai.</translation>
    </message>
    <message>
        <source>A statement is dated before the police report.</source>
        <translation>Suatu keterangan bertanggal sebelum laporan polisi.</translation>
    </message>
    <message>
        <source>The investigation order is dated before the police report.</source>
        <translation>Surat perintah penyidikan bertanggal sebelum laporan polisi.</translation>
    </message>
    <message>
        <source>The indictment is dated before the police report.</source>
        <translation>Surat dakwaan bertanggal sebelum laporan polisi.</translation>
    </message>
    <message>
        <source>The judgment is dated before the indictment.</source>
        <translation>Putusan bertanggal sebelum surat dakwaan.</translation>
    </message>
    <message>
        <source>The item was taken before the seizure order.</source>
        <translation>Barang diambil sebelum surat perintah penyitaan.</translation>
    </message>
    <message>
        <source>An entry of custody lies before the item was taken.</source>
        <translation>Suatu catatan penguasaan terletak sebelum barang diambil.</translation>
    </message>
    <message>
        <source>“{then}” is dated before “{first}”, which comes first as a rule.</source>
        <translation>“{then}” bertanggal sebelum “{first}”, padahal lazimnya “{first}” lebih dahulu.</translation>
    </message>
    <message>
        <source>The act is dated before the first day its paper holds.</source>
        <translation>Tindakan bertanggal sebelum hari pertama suratnya berlaku.</translation>
    </message>
    <message>
        <source>The act is dated after the last day its paper holds.</source>
        <translation>Tindakan bertanggal sesudah hari terakhir suratnya berlaku.</translation>
    </message>
    <message>
        <source>Somebody would be at two places at once, {first_place} and {second_place}: {from} to {until}.</source>
        <translation>Seseorang berada di dua tempat sekaligus, {first_place} dan {second_place}: {from} sampai {until}.</translation>
    </message>
    <message>
        <source>The route has a hole: it reaches {reached} and goes on from {left}.</source>
        <translation>Rutenya terputus: sampai di {reached}, lalu berlanjut dari {left}.</translation>
    </message>
    <message>
        <source>The border is crossed the same way twice running.</source>
        <translation>Perbatasan dilintasi dua kali berturut-turut ke arah yang sama.</translation>
    </message>
    <message>
        <source>a place nobody named</source>
        <translation>tempat yang tidak disebut</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>tidak bertanggal</translation>
    </message>
    <message>
        <source>{0} or before</source>
        <translation>{0} atau sebelumnya</translation>
    </message>
    <message>
        <source>{0} or after</source>
        <translation>{0} atau sesudahnya</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Met late</source>
        <translation>Terpenuhi, terlambat</translation>
    </message>
    <message>
        <source>{0} (estimate)</source>
        <translation>{0} (perkiraan)</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Yang bertindak</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>no article: practice</source>
        <translation>tanpa pasal: kebiasaan kerja</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>How far checked</source>
        <translation>Tingkat kepastian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Runs only if</source>
        <translation>Hanya berlaku bila</translation>
    </message>
    <message>
        <source>If it is missed</source>
        <translation>Akibat bila lewat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Kebiasaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Stands beside</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>not certain yet: the rule set holds no figure</source>
        <translation>belum pasti: paket hukum belum memuat angkanya</translation>
    </message>
    <message>
        <source>{0}, counted back</source>
        <translation>{0}, dihitung mundur</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Dimulai oleh</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Dipenuhi oleh</translation>
    </message>
    <message>
        <source>{0} {1} each time, at most {2}×: {3}</source>
        <translation>{0} {1} setiap kali, paling banyak {2}×: {3}</translation>
    </message>
    <message>
        <source>How days count</source>
        <translation>Cara menghitung hari</translation>
    </message>
    <message>
        <source>Collective leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>counts as a day of rest (switch of the rule set)</source>
        <translation>dihitung sebagai hari libur (sakelar paket hukum)</translation>
    </message>
    <message>
        <source>counts as a working day (switch of the rule set)</source>
        <translation>dihitung sebagai hari kerja (sakelar paket hukum)</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>The rule set holds no figure yet.</source>
        <translation>Paket hukum belum memuat angkanya.</translation>
    </message>
    <message>
        <source>What starts it has no date yet.</source>
        <translation>Kejadian yang memulainya belum bertanggal.</translation>
    </message>
    <message>
        <source>What starts it is not recorded yet.</source>
        <translation>Kejadian yang memulainya belum dicatat.</translation>
    </message>
    <message>
        <source>Without the hour it ends between {earliest} and {latest}.</source>
        <translation>Tanpa jam, berakhir antara {earliest} dan {latest}.</translation>
    </message>
    <message>
        <source>The count leaves the calendar.</source>
        <translation>Hitungan melampaui kalender.</translation>
    </message>
    <message>
        <source>Suspended since {since}; days left: {days_left}.</source>
        <translation>Dibantarkan sejak {since}; sisa hari: {days_left}.</translation>
    </message>
    <message>
        <source>The term before it has no last day yet.</source>
        <translation>Jangka waktu sebelumnya belum punya hari terakhir.</translation>
    </message>
    <message>
        <source>The act names no procedural code; {code} is assumed by its day.</source>
        <translation>Tindakan ini tidak menyebut hukum acara; menurut harinya dipakai {code}.</translation>
    </message>
    <message>
        <source>Counted under {code}; the act names no procedural code.</source>
        <translation>Dihitung menurut {code}; tindakan ini tidak menyebut hukum acara.</translation>
    </message>
    <message>
        <source>It runs only if this held, which is not recorded: {condition}.</source>
        <translation>Berjalan hanya bila hal ini ada, dan itu belum dicatat: {condition}.</translation>
    </message>
    <message>
        <source>{instrument} does not say which days count; calendar days here.</source>
        <translation>{instrument} tidak menyebut jenis hari; di sini dihitung hari kalender.</translation>
    </message>
    <message>
        <source>{name} on {day} is an estimate until it is announced.</source>
        <translation>{name} pada {day} masih perkiraan sampai diumumkan.</translation>
    </message>
    <message>
        <source>Collective leave of {year} is not in the rule set yet.</source>
        <translation>Cuti bersama {year} belum ada dalam paket hukum.</translation>
    </message>
    <message>
        <source>{day} is a day of rest; no article was found that moves it.</source>
        <translation>{day} hari libur; tidak ditemukan pasal yang menggesernya.</translation>
    </message>
    <message>
        <source>The paper names no last day.</source>
        <translation>Surat tidak menyebut hari terakhir.</translation>
    </message>
    <message>
        <source>It may be extended by {days} days by {by}.</source>
        <translation>Dapat diperpanjang {days} hari oleh {by}.</translation>
    </message>
    <message>
        <source>A threat of {years} years or more is charged: {offences}.</source>
        <translation>Disangkakan tindak pidana dengan ancaman {years} tahun atau lebih: {offences}.</translation>
    </message>
    <message>
        <source>Allowed because of: {condition}.</source>
        <translation>Boleh karena: {condition}.</translation>
    </message>
    <message>
        <source>Whether {years} years are threatened is not certain: {offences}.</source>
        <translation>Belum pasti apakah ancamannya {years} tahun: {offences}.</translation>
    </message>
    <message>
        <source>Not allowed: no offence charged threatens {years} years.</source>
        <translation>Tidak boleh: tidak ada sangkaan yang ancamannya {years} tahun.</translation>
    </message>
    <message>
        <source>One act was handed over twice.</source>
        <translation>Satu tindakan tercatat dua kali.</translation>
    </message>
    <message>
        <source>The rule set does not know this act: {event}.</source>
        <translation>Paket hukum tidak mengenal tindakan ini: {event}.</translation>
    </message>
    <message>
        <source>This date cannot be: {day}.</source>
        <translation>Tanggal ini tidak mungkin: {day}.</translation>
    </message>
    <message>
        <source>An act has no date, so no clock starts.</source>
        <translation>Ada tindakan tanpa tanggal, jadi tidak ada tenggat yang berjalan.</translation>
    </message>
    <message>
        <source>Unknown time zone {zone}; read as western time.</source>
        <translation>Zona waktu {zone} tidak dikenal; dibaca sebagai WIB.</translation>
    </message>
    <message>
        <source>The rule set does not know this procedural code: {code}.</source>
        <translation>Paket hukum tidak mengenal hukum acara ini: {code}.</translation>
    </message>
    <message>
        <source>{code} was not in force on {day}.</source>
        <translation>{code} belum atau tidak lagi berlaku pada {day}.</translation>
    </message>
    <message>
        <source>{instrument} was not in force when this happened.</source>
        <translation>{instrument} belum atau tidak lagi berlaku saat ini terjadi.</translation>
    </message>
    <message>
        <source>The rule set does not know this condition: {condition}.</source>
        <translation>Paket hukum tidak mengenal syarat ini: {condition}.</translation>
    </message>
    <message>
        <source>A condition is said to hold and not to hold: {condition}.</source>
        <translation>Satu syarat dicatat ada sekaligus tidak ada: {condition}.</translation>
    </message>
    <message>
        <source>An act answers another that is not there.</source>
        <translation>Ada tindakan yang menjawab tindakan yang tidak ada.</translation>
    </message>
    <message>
        <source>An act comes before the one that it answers.</source>
        <translation>Ada tindakan yang mendahului tindakan yang dijawabnya.</translation>
    </message>
    <message>
        <source>An extension has nothing that it prolongs.</source>
        <translation>Ada perpanjangan tanpa sesuatu yang diperpanjang.</translation>
    </message>
    <message>
        <source>An extension came after the term had ended on {due}.</source>
        <translation>Perpanjangan datang setelah jangka waktu berakhir pada {due}.</translation>
    </message>
    <message>
        <source>Extended more often than the article allows: {most}.</source>
        <translation>Diperpanjang lebih sering daripada yang dibolehkan pasal: {most}.</translation>
    </message>
    <message>
        <source>An extension that the article does not allow here.</source>
        <translation>Perpanjangan yang di sini tidak dibolehkan pasal.</translation>
    </message>
    <message>
        <source>The rule set does not know this authority: {authority}.</source>
        <translation>Paket hukum tidak mengenal pejabat ini: {authority}.</translation>
    </message>
    <message>
        <source>The act names no detaining authority; taken from earlier acts.</source>
        <translation>Tindakan ini tidak menyebut pejabat yang menahan; diambil dari tindakan sebelumnya.</translation>
    </message>
    <message>
        <source>The paper ends on {until}; the article allows {most} days.</source>
        <translation>Surat berakhir pada {until}; pasal membolehkan {most} hari.</translation>
    </message>
    <message>
        <source>The paper ends on {until}, before it begins.</source>
        <translation>Surat berakhir pada {until}, sebelum mulai.</translation>
    </message>
    <message>
        <source>A suspension without a detention.</source>
        <translation>Pembantaran tanpa penahanan.</translation>
    </message>
    <message>
        <source>An end of a suspension that never began.</source>
        <translation>Akhir pembantaran yang tidak pernah dimulai.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Not certain yet</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Dibantarkan atau ditangguhkan</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum berjalan</translation>
    </message>
    <message>
        <source>Extended since</source>
        <translation>Sudah diperpanjang</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Starts with what happened on {day}.</source>
        <translation>Dihitung dari kejadian pada {day}.</translation>
    </message>
    <message>
        <source>Goes on from {day}, where the term ended.</source>
        <translation>Melanjutkan jangka waktu yang berakhir pada {day}.</translation>
    </message>
    <message>
        <source>Figure of the article: {value} {unit}.</source>
        <translation>Angka pada pasal: {value} {unit}.</translation>
    </message>
    <message>
        <source>The first day counted is {day}.</source>
        <translation>Hari pertama yang dihitung: {day}.</translation>
    </message>
    <message>
        <source>Months: {months}, of {month_days} days each, so {days} days.</source>
        <translation>{months} bulan, masing-masing {month_days} hari, menjadi {days} hari.</translation>
    </message>
    <message>
        <source>Counted back from that day.</source>
        <translation>Dihitung mundur dari hari itu.</translation>
    </message>
    <message>
        <source>Hours run from {from} to {until}.</source>
        <translation>Jam dihitung dari {from} sampai {until}.</translation>
    </message>
    <message>
        <source>Days of rest at weekends: {days}.</source>
        <translation>Hari libur akhir pekan: {days}.</translation>
    </message>
    <message>
        <source>{day} is no working day: {name}.</source>
        <translation>{day} bukan hari kerja: {name}.</translation>
    </message>
    <message>
        <source>{day} ({name}) counts as a working day here.</source>
        <translation>{day} ({name}) di sini dihitung sebagai hari kerja.</translation>
    </message>
    <message>
        <source>Suspended from {from} to {until}; days added: {days}.</source>
        <translation>Dibantarkan dari {from} sampai {until}; hari yang ditambahkan: {days}.</translation>
    </message>
    <message>
        <source>The paper itself ends on {day}.</source>
        <translation>Suratnya sendiri berakhir pada {day}.</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation>Hari terakhir: {day}.</translation>
    </message>
    <message>
        <source>The last moment is {moment}.</source>
        <translation>Saat terakhir: {moment}.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>{0}: days past {1}</source>
        <translation>{0} {1} hari</translation>
    </message>
    <message>
        <source>{0}: days left {1}</source>
        <translation>{0}, sisa {1} hari</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>Goes with it: {0}.</source>
        <translation>Ikut keluar: {0}.</translation>
    </message>
    <message>
        <source>{0} would lose their support:</source>
        <translation>{0} kehilangan dukungan:</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>dan {0} lagi</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Next {0} days</source>
        <translation>{0} hari ke depan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Not certain yet</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Tanpa tenggat</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>{0} lewat</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} hari ini</translation>
    </message>
    <message>
        <source>{0} within {1} days</source>
        <translation>{0} dalam {1} hari</translation>
    </message>
    <message>
        <source>{0} later</source>
        <translation>{0} nanti</translation>
    </message>
    <message>
        <source>{0} not certain yet</source>
        <translation>{0} belum pasti</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>Tidak ada yang berubah di brankas.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Pekerjaan dihentikan.</translation>
    </message>
    <message>
        <source>Nothing of it was kept; everything else is as before.</source>
        <translation>Hasilnya tidak disimpan; yang lain tetap seperti semula.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Anda bisa memulainya lagi kapan saja.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Periksa Caps Lock dan tata letak papan tik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The next try is possible in {0}.</source>
        <translation>Percobaan berikut bisa dilakukan {0} lagi.</translation>
    </message>
    <message>
        <source>If you no longer know it, use the recovery key.</source>
        <translation>Bila sudah tidak ingat, pakai kunci pemulihan.</translation>
    </message>
    <message>
        <source>The vault stays locked and unchanged.</source>
        <translation>Brankas tetap terkunci dan tidak berubah.</translation>
    </message>
    <message>
        <source>The passphrase does not match yet.</source>
        <translation>Frasa sandi belum cocok.</translation>
    </message>
    <message>
        <source>Try again in {0}, or use the recovery key.</source>
        <translation>Coba lagi {0} lagi, atau pakai kunci pemulihan.</translation>
    </message>
    <message>
        <source>A short pause after several tries protects this vault.</source>
        <translation>Jeda singkat setelah beberapa percobaan melindungi brankas ini.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault.</source>
        <translation>Kunci pemulihan ini milik brankas lain.</translation>
    </message>
    <message>
        <source>Compare the name on the envelope with the vault shown above.</source>
        <translation>Cocokkan nama pada amplop dengan brankas yang tampil di atas.</translation>
    </message>
    <message>
        <source>Nothing was made or changed yet.</source>
        <translation>Belum ada yang dibuat atau diubah.</translation>
    </message>
    <message>
        <source>This passphrase is on lists of common passphrases.</source>
        <translation>Frasa sandi ini ada dalam daftar frasa yang umum dipakai.</translation>
    </message>
    <message>
        <source>Choose several words that do not belong together.</source>
        <translation>Pilih beberapa kata yang tidak saling berkaitan.</translation>
    </message>
    <message>
        <source>Use at least {0}; several words are easiest to remember.</source>
        <translation>Pakai paling sedikit {0}; beberapa kata paling mudah diingat.</translation>
    </message>
    <message>
        <source>The passphrase is still too short.</source>
        <translation>Frasa sandi masih terlalu pendek.</translation>
    </message>
    <message>
        <source>This vault is open in another Saksama window.</source>
        <translation>Brankas ini sedang terbuka di jendela Saksama lain.</translation>
    </message>
    <message>
        <source>This vault is open on the computer {0}.</source>
        <translation>Brankas ini sedang terbuka di komputer {0}.</translation>
    </message>
    <message>
        <source>Lock it there, then open it here.</source>
        <translation>Kunci di sana, lalu buka di sini.</translation>
    </message>
    <message>
        <source>The key part of this vault is damaged.</source>
        <translation>Bagian kunci brankas ini rusak.</translation>
    </message>
    <message>
        <source>The case data of this vault is damaged.</source>
        <translation>Data perkara di brankas ini rusak.</translation>
    </message>
    <message>
        <source>A stored file of this vault is damaged.</source>
        <translation>Satu berkas tersimpan di brankas ini rusak.</translation>
    </message>
    <message>
        <source>The journal of this vault does not add up.</source>
        <translation>Rantai Riwayat brankas ini tidak utuh.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged.</source>
        <translation>Sebagian brankas ini rusak.</translation>
    </message>
    <message>
        <source>Saksama changed nothing, so that no trace is lost.</source>
        <translation>Saksama tidak mengubah apa pun, agar tidak ada jejak yang hilang.</translation>
    </message>
    <message>
        <source>This vault was written by a later Saksama.</source>
        <translation>Brankas ini dibuat oleh Saksama yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the latest Saksama, then open the vault again.</source>
        <translation>Pasang Saksama terbaru, lalu buka lagi brankasnya.</translation>
    </message>
    <message>
        <source>There is no vault at this place.</source>
        <translation>Tidak ada brankas di tempat ini.</translation>
    </message>
    <message>
        <source>Plug in the drive that holds it, or choose another place.</source>
        <translation>Pasang media penyimpannya, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>Something with this name already stands there.</source>
        <translation>Sudah ada sesuatu dengan nama ini di sana.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Isinya dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Pilih nama lain atau folder lain.</translation>
    </message>
    <message>
        <source>This folder is on a network drive.</source>
        <translation>Folder ini ada di penyimpanan jaringan.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by itself.</source>
        <translation>Folder ini otomatis disalin ke internet.</translation>
    </message>
    <message>
        <source>This folder cannot be written to.</source>
        <translation>Folder ini tidak bisa ditulisi.</translation>
    </message>
    <message>
        <source>This folder is inside the vault itself.</source>
        <translation>Folder ini berada di dalam brankas itu sendiri.</translation>
    </message>
    <message>
        <source>This folder is not safe for a vault.</source>
        <translation>Folder ini tidak aman untuk brankas.</translation>
    </message>
    <message>
        <source>Choose a folder on this laptop&apos;s own disk.</source>
        <translation>Pilih folder di penyimpanan laptop ini sendiri.</translation>
    </message>
    <message>
        <source>This vault is older than the last one opened on this laptop.</source>
        <translation>Brankas ini lebih lama daripada yang terakhir dibuka di laptop ini.</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>Sementara itu brankas sudah terkunci.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Semua yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>Open the vault again and repeat the last step.</source>
        <translation>Buka lagi brankas dan ulangi langkah terakhir.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Catatan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>The journal still tells what happened to it.</source>
        <translation>Riwayat tetap mencatat apa yang terjadi.</translation>
    </message>
    <message>
        <source>Go back to the list, which is up to date.</source>
        <translation>Kembali ke daftar yang sudah diperbarui.</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere after you opened it.</source>
        <translation>Catatan ini diubah di tempat lain setelah Anda membukanya.</translation>
    </message>
    <message>
        <source>The other change is kept; yours is still on the screen.</source>
        <translation>Perubahan itu tersimpan; perubahan Anda masih ada di layar.</translation>
    </message>
    <message>
        <source>Copy your words, open the entry again and put them in.</source>
        <translation>Salin tulisan Anda, buka lagi catatannya, lalu masukkan kembali.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation>Penyimpanan penuh, jadi ini belum tersimpan.</translation>
    </message>
    <message>
        <source>The disk cannot be written to, so this was not saved.</source>
        <translation>Penyimpanan tidak bisa ditulisi, jadi ini belum tersimpan.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Remove the write protection, then try again.</source>
        <translation>Lepas perlindungan tulis, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk gave an error while saving.</source>
        <translation>Penyimpanan bermasalah saat menyimpan.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>The set of legal rules cannot be read.</source>
        <translation>Paket hukum tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Your cases are safe and unchanged.</source>
        <translation>Perkara Anda aman dan tidak berubah.</translation>
    </message>
    <message>
        <source>Install Saksama again, or go back to the rule set before.</source>
        <translation>Pasang ulang Saksama, atau kembali ke paket hukum sebelumnya.</translation>
    </message>
    <message>
        <source>This article is not in the rule set in use.</source>
        <translation>Pasal ini tidak ada dalam paket hukum yang dipakai.</translation>
    </message>
    <message>
        <source>Choose the article again from the list.</source>
        <translation>Pilih lagi pasalnya dari daftar.</translation>
    </message>
    <message>
        <source>Open the entry, correct it, then save it again.</source>
        <translation>Buka entrinya, perbaiki, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>A value does not match yet.</source>
        <translation>Satu nilai belum cocok.</translation>
    </message>
    <message>
        <source>One field is still empty.</source>
        <translation>Satu isian masih kosong.</translation>
    </message>
    <message>
        <source>One field holds more than fits.</source>
        <translation>Satu isian terlalu panjang.</translation>
    </message>
    <message>
        <source>The dates are not in order yet.</source>
        <translation>Urutan tanggal belum cocok.</translation>
    </message>
    <message>
        <source>This number or code is already in use.</source>
        <translation>Nomor atau kode ini sudah dipakai.</translation>
    </message>
    <message>
        <source>This choice is no longer in the list.</source>
        <translation>Pilihan ini tidak ada lagi dalam daftar.</translation>
    </message>
    <message>
        <source>Something that is needed is still empty.</source>
        <translation>Ada yang perlu diisi tetapi masih kosong.</translation>
    </message>
    <message>
        <source>A text is longer than fits.</source>
        <translation>Satu teks lebih panjang daripada yang muat.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be kept.</source>
        <translation>Satu teks memuat karakter yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>A figure or place lies outside what can be.</source>
        <translation>Satu angka atau letak berada di luar yang mungkin.</translation>
    </message>
    <message>
        <source>What this refers to is no longer in the case or the rule set.</source>
        <translation>Yang dirujuk tidak ada lagi dalam perkara atau paket hukum.</translation>
    </message>
    <message>
        <source>A time has no time zone.</source>
        <translation>Satu waktu belum punya zona waktu.</translation>
    </message>
    <message>
        <source>One condition is said to hold and not to hold.</source>
        <translation>Satu syarat dicatat terpenuhi sekaligus tidak terpenuhi.</translation>
    </message>
    <message>
        <source>The same person is named twice.</source>
        <translation>Orang yang sama disebut dua kali.</translation>
    </message>
    <message>
        <source>The accused is named as a victim as well.</source>
        <translation>Pelaku disebut juga sebagai korban.</translation>
    </message>
    <message>
        <source>A link needs one source: an answer or an exhibit, not both.</source>
        <translation>Tautan memerlukan satu sumber: jawaban atau barang bukti, tidak keduanya.</translation>
    </message>
    <message>
        <source>This is still used in the case.</source>
        <translation>Ini masih dipakai dalam perkara.</translation>
    </message>
    <message>
        <source>The statement is signed, so it stays as it is.</source>
        <translation>Keterangan ini sudah ditandatangani, jadi tetap seperti adanya.</translation>
    </message>
    <message>
        <source>This is never taken out of a vault.</source>
        <translation>Ini tidak pernah dikeluarkan dari brankas.</translation>
    </message>
    <message>
        <source>A role that protects somebody can end, but is not taken out.</source>
        <translation>Peran yang melindungi seseorang dapat berakhir, tetapi tidak dihapus.</translation>
    </message>
    <message>
        <source>The name of this person already stands in the journal. Add a new person with a code for the protected role.</source>
        <translation>Nama orang ini sudah tercatat di riwayat. Tambahkan orang baru dengan kode untuk peran yang dilindungi.</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>Tugas ini sudah selesai.</translation>
    </message>
    <message>
        <source>This task is open already.</source>
        <translation>Tugas ini memang masih terbuka.</translation>
    </message>
    <message>
        <source>These two have origins of their own; nothing needs to be said.</source>
        <translation>Keduanya sudah punya sumber asal masing-masing; tidak perlu dinyatakan.</translation>
    </message>
    <message>
        <source>Both are statements of one person, who does not bear herself out.</source>
        <translation>Keduanya keterangan satu orang, yang tidak menguatkan dirinya sendiri.</translation>
    </message>
    <message>
        <source>A group of the recovery key is too short.</source>
        <translation>Satu kelompok kunci pemulihan masih kurang panjang.</translation>
    </message>
    <message>
        <source>A group of the recovery key holds a sign that is never used.</source>
        <translation>Satu kelompok kunci pemulihan memuat tanda yang tidak pernah dipakai.</translation>
    </message>
    <message>
        <source>A group of the recovery key was not copied quite right.</source>
        <translation>Satu kelompok kunci pemulihan belum tersalin dengan tepat.</translation>
    </message>
    <message>
        <source>Compare each group with the paper, then try again.</source>
        <translation>Cocokkan setiap kelompok dengan kertasnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Give one of the two another one, then try again.</source>
        <translation>Beri salah satunya nomor atau kode lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Look at the page again, then repeat the step.</source>
        <translation>Lihat lagi halamannya, lalu ulangi langkahnya.</translation>
    </message>
    <message>
        <source>Leave it as it is; the journal refers to it.</source>
        <translation>Biarkan seperti adanya; Riwayat merujuk kepadanya.</translation>
    </message>
    <message>
        <source>This person is still named in the case: {0}.</source>
        <translation>Orang ini masih disebut dalam perkara: {0}.</translation>
    </message>
    <message>
        <source>This person is still named in the case.</source>
        <translation>Orang ini masih disebut dalam perkara.</translation>
    </message>
    <message>
        <source>Of each source, give one: a date, a year or an age.</source>
        <translation>Isi satu saja dari tiap sumber: tanggal, tahun, atau umur.</translation>
    </message>
    <message>
        <source>An age or a year of birth cannot be so.</source>
        <translation>Umur atau tahun lahir itu tidak mungkin.</translation>
    </message>
    <message>
        <source>An age needs what says so.</source>
        <translation>Sebutkan sumber usia itu.</translation>
    </message>
    <message>
        <source>Leave out names and numbers of papers: the code is enough.</source>
        <translation>Jangan tulis nama atau nomor surat: cukup kodenya.</translation>
    </message>
    <message>
        <source>The same source says the same age twice.</source>
        <translation>Sumber yang sama menyebut usia yang sama dua kali.</translation>
    </message>
    <message>
        <source>Links of this count still speak of a victim taken off it.</source>
        <translation>Tautan sangkaan ini masih menyebut korban yang dilepas darinya.</translation>
    </message>
    <message>
        <source>Links of this count point at elements the other offence has not.</source>
        <translation>Tautan sangkaan ini menunjuk unsur yang tidak ada pada tindak pidana yang lain itu.</translation>
    </message>
    <message>
        <source>This is already linked to this element.</source>
        <translation>Ini sudah ditautkan ke unsur ini.</translation>
    </message>
    <message>
        <source>A law was already chosen for this count.</source>
        <translation>Hukum untuk sangkaan ini sudah dipilih.</translation>
    </message>
    <message>
        <source>This worksheet was filled in anew meanwhile.</source>
        <translation>Lembar kerja ini sudah diisi lagi sementara itu.</translation>
    </message>
    <message>
        <source>These two are already said to be independent.</source>
        <translation>Keduanya sudah dinyatakan mandiri.</translation>
    </message>
    <message>
        <source>The same item is named twice.</source>
        <translation>Bukti yang sama disebut dua kali.</translation>
    </message>
    <message>
        <source>This exhibit already holds this very file.</source>
        <translation>Barang bukti ini sudah memuat berkas yang persis sama.</translation>
    </message>
    <message>
        <source>Take those links off in Elements &amp; evidence first, then try again.</source>
        <translation>Lepas dulu tautannya di Unsur &amp; Bukti, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Record a correction as an additional statement.</source>
        <translation>Catat perbaikannya sebagai keterangan tambahan.</translation>
    </message>
    <message>
        <source>Name somebody else there or take it out first, then try again.</source>
        <translation>Ganti orangnya di sana atau keluarkan dulu yang menyebutnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Open the element to see the link.</source>
        <translation>Buka unsurnya untuk melihat tautannya.</translation>
    </message>
    <message>
        <source>Change that choice, or take it back first.</source>
        <translation>Ubah pilihan itu, atau tarik kembali lebih dulu.</translation>
    </message>
    <message>
        <source>Take the new one out first, or keep it.</source>
        <translation>Keluarkan dulu yang baru, atau biarkan yang baru berlaku.</translation>
    </message>
    <message>
        <source>Change the reason there instead.</source>
        <translation>Ubah alasannya di sana.</translation>
    </message>
    <message>
        <source>Choose two different items.</source>
        <translation>Pilih dua bukti yang berbeda.</translation>
    </message>
    <message>
        <source>Choose an item that somebody else made.</source>
        <translation>Pilih bukti yang dibuat orang lain.</translation>
    </message>
    <message>
        <source>You need not add it again.</source>
        <translation>Tidak perlu ditambahkan lagi.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Alasan belum diberikan.</translation>
    </message>
    <message>
        <source>The reason is longer than fits.</source>
        <translation>Alasannya lebih panjang daripada yang muat.</translation>
    </message>
    <message>
        <source>The reason holds what cannot be kept.</source>
        <translation>Alasannya memuat karakter yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Do it again with a short reason in plain words.</source>
        <translation>Ulangi dengan alasan singkat dalam kata biasa.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Yang Anda ketik masih ada di layar.</translation>
    </message>
    <message>
        <source>Look at the marked field, then save again.</source>
        <translation>Periksa isian yang ditandai, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Victims and witnesses are kept by code only.</source>
        <translation>Korban dan saksi hanya disimpan dengan kode.</translation>
    </message>
    <message>
        <source>The name was not saved anywhere.</source>
        <translation>Nama itu tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>Use the code, such as K-01, in this place.</source>
        <translation>Pakai kode, misalnya K-01, di tempat ini.</translation>
    </message>
    <message>
        <source>The file is no longer at its place.</source>
        <translation>Berkas sudah tidak ada di tempatnya.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Akun ini tidak boleh membaca berkas itu.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Berkas berubah saat sedang dibaca.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Berkas tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Check the file where it comes from, then add it again.</source>
        <translation>Periksa berkas di tempat asalnya, lalu tambahkan lagi.</translation>
    </message>
    <message>
        <source>A stored file no longer matches its fingerprint.</source>
        <translation>Berkas tersimpan tidak lagi sesuai dengan sidiknya.</translation>
    </message>
    <message>
        <source>The file is not shown, so that nothing wrong is relied on.</source>
        <translation>Berkas tidak ditampilkan, agar tidak ada yang bersandar pada isi yang keliru.</translation>
    </message>
    <message>
        <source>Keep this folder as it is and open the last copy you made of it.</source>
        <translation>Biarkan folder ini apa adanya dan buka salinan terakhir yang Anda buat.</translation>
    </message>
    <message>
        <source>Nothing was made or changed.</source>
        <translation>Tidak ada yang dibuat atau diubah.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing in it was changed.</source>
        <translation>Brankas ini tidak dibuka dan isinya tidak diubah.</translation>
    </message>
    <message>
        <source>If an older copy was put here, put the newer one back. If not, keep the folder as it is and tell your supervisor.</source>
        <translation>Jika salinan lama ditaruh di sini, kembalikan yang lebih baru. Jika tidak, biarkan foldernya apa adanya dan beri tahu atasan Anda.</translation>
    </message>
    <message>
        <source>Lock the vault and copy its folder to another drive.</source>
        <translation>Kunci brankas, lalu salin foldernya ke media lain.</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from and note it in the case.</source>
        <translation>Minta lagi berkasnya dari asalnya dan catat dalam perkara.</translation>
    </message>
    <message>
        <source>This file is not a case file that Saksama can read.</source>
        <translation>Berkas ini bukan berkas perkara yang bisa dibaca Saksama.</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>Tidak ada yang diambil dari berkas itu.</translation>
    </message>
    <message>
        <source>The case file names something it lacks: {0}.</source>
        <translation>Berkas perkara menyebut sesuatu yang tidak dimuatnya: {0}.</translation>
    </message>
    <message>
        <source>Have whoever made it add what is named there, or take that entry out; then try again.</source>
        <translation>Minta pembuatnya menambahkan yang disebut di sana, atau mengeluarkan isian itu; lalu coba lagi.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Minta lagi berkasnya kepada pengirim.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Frasa sandi belum diberikan.</translation>
    </message>
    <message>
        <source>Give it as the first line of the input.</source>
        <translation>Tulis frasa sandi di baris pertama masukan.</translation>
    </message>
    <message>
        <source>The input ended before everything was answered.</source>
        <translation>Masukan berakhir sebelum semuanya dijawab.</translation>
    </message>
    <message>
        <source>Give each answer on a line of its own.</source>
        <translation>Tulis setiap jawaban di barisnya sendiri.</translation>
    </message>
    <message>
        <source>The input cannot be read as text.</source>
        <translation>Masukan tidak dapat dibaca sebagai teks.</translation>
    </message>
    <message>
        <source>Write it in UTF-8, then try again.</source>
        <translation>Tulis dalam UTF-8, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The vault holds no case with this number.</source>
        <translation>Tidak ada perkara dengan nomor ini di brankas.</translation>
    </message>
    <message>
        <source>Write the number as it stands in the list of cases.</source>
        <translation>Tulis nomornya seperti tertulis di daftar perkara.</translation>
    </message>
    <message>
        <source>There is no schema of this name.</source>
        <translation>Tidak ada skema dengan nama ini.</translation>
    </message>
    <message>
        <source>Leave the name out to see all names.</source>
        <translation>Kosongkan namanya untuk melihat semua nama skema.</translation>
    </message>
    <message>
        <source>This file is not a checkpoint of a vault.</source>
        <translation>Berkas ini bukan titik periksa sebuah brankas.</translation>
    </message>
    <message>
        <source>Name the file that saksama checkpoint printed.</source>
        <translation>Sebutkan berkas yang dicetak oleh saksama checkpoint.</translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation>Perintah ini belum dapat dipahami.</translation>
    </message>
    <message>
        <source>Add --help to see what a command takes.</source>
        <translation>Tambahkan --help untuk melihat apa yang dibutuhkan sebuah perintah.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Belum ada yang dikerjakan.</translation>
    </message>
    <message>
        <source>This case file comes from a later Saksama.</source>
        <translation>Berkas perkara ini dibuat oleh Saksama yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the latest Saksama, then read the file again.</source>
        <translation>Pasang Saksama terbaru, lalu baca lagi berkasnya.</translation>
    </message>
    <message>
        <source>This document template cannot be used.</source>
        <translation>Templat dokumen ini tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>Case data and other documents are safe.</source>
        <translation>Data perkara dan dokumen lain aman.</translation>
    </message>
    <message>
        <source>Choose another template, or install Saksama again.</source>
        <translation>Pilih templat lain, atau pasang ulang Saksama.</translation>
    </message>
    <message>
        <source>The draft is kept as it is.</source>
        <translation>Konsep tetap tersimpan apa adanya.</translation>
    </message>
    <message>
        <source>Fill them in, or write why the document goes out without them.</source>
        <translation>Isi bagian itu, atau tulis alasan surat terbit tanpanya.</translation>
    </message>
    <message>
        <source>Making the document took too long and was stopped.</source>
        <translation>Pembuatan dokumen terlalu lama dan dihentikan.</translation>
    </message>
    <message>
        <source>Making the document needed too much memory.</source>
        <translation>Pembuatan dokumen memerlukan terlalu banyak memori.</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Dokumen belum berhasil dibuat.</translation>
    </message>
    <message>
        <source>Case data and the draft are safe.</source>
        <translation>Data perkara dan konsep aman.</translation>
    </message>
    <message>
        <source>Try again; if it stays, choose a shorter template.</source>
        <translation>Coba lagi; jika tetap begitu, pilih templat yang lebih pendek.</translation>
    </message>
    <message>
        <source>The act did not succeed.</source>
        <translation>Tindakan belum berhasil.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Coba lagi.</translation>
    </message>
    <message>
        <source>The record of this backup is damaged.</source>
        <translation>Catatan isi cadangan ini rusak.</translation>
    </message>
    <message>
        <source>The key part of this backup is damaged.</source>
        <translation>Bagian kunci cadangan ini rusak.</translation>
    </message>
    <message>
        <source>The journal&apos;s end in this backup is damaged.</source>
        <translation>Penanda akhir Riwayat di cadangan ini rusak.</translation>
    </message>
    <message>
        <source>The case data of this backup is damaged.</source>
        <translation>Data perkara di cadangan ini rusak.</translation>
    </message>
    <message>
        <source>A stored file of this backup is damaged.</source>
        <translation>Satu berkas tersimpan di cadangan ini rusak.</translation>
    </message>
    <message>
        <source>The journal of this backup does not add up.</source>
        <translation>Riwayat di cadangan ini tidak cocok.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cadangan ini rusak.</translation>
    </message>
    <message>
        <source>A part of this backup is missing.</source>
        <translation>Sebagian cadangan ini tidak ada.</translation>
    </message>
    <message>
        <source>Nothing was restored, and no vault was changed.</source>
        <translation>Tidak ada yang dipulihkan, dan tidak ada brankas yang diubah.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or the same one from another stick.</source>
        <translation>Pakai cadangan yang lebih lama, atau cadangan yang sama dari stik lain.</translation>
    </message>
    <message>
        <source>There is no backup of this name.</source>
        <translation>Tidak ada cadangan dengan nama ini.</translation>
    </message>
    <message>
        <source>Leave the name out to take the latest one.</source>
        <translation>Kosongkan namanya untuk memakai cadangan terbaru.</translation>
    </message>
    <message>
        <source>This folder holds backups of several vaults.</source>
        <translation>Folder ini berisi cadangan dari beberapa brankas.</translation>
    </message>
    <message>
        <source>Choose one of the folders inside it.</source>
        <translation>Pilih salah satu folder di dalamnya.</translation>
    </message>
    <message>
        <source>There is no finished backup here.</source>
        <translation>Belum ada cadangan yang selesai di sini.</translation>
    </message>
    <message>
        <source>Choose the folder or stick the backups were made on.</source>
        <translation>Pilih folder atau stik tempat cadangan dibuat.</translation>
    </message>
    <message>
        <source>Nothing was restored or changed.</source>
        <translation>Tidak ada yang dipulihkan atau diubah.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Supported</source>
        <translation>Didukung</translation>
    </message>
    <message>
        <source>Needs support</source>
        <translation>Perlu penguat</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Accounts differ</source>
        <translation>Ada perbedaan</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Belum ada bukti</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Lemah</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kuat</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>The conduct begins on {from}, which is after today ({today}).</source>
        <translation>Perbuatan dimulai {from}, padahal hari ini {today}.</translation>
    </message>
    <message>
        <source>Which procedural code governs cannot be told yet for {items} acts or items ({codes}). It depends on: {unknown}.</source>
        <translation>Hukum acara untuk {items} tindakan atau bukti belum dapat ditentukan ({codes}). Tergantung pada: {unknown}.</translation>
    </message>
    <message>
        <source>{person} is recorded as a victim, but no count names {person}.</source>
        <translation>{person} tercatat sebagai korban, tetapi tidak ada sangkaan yang menyebut {person}.</translation>
    </message>
    <message>
        <source>Count {count} names {person}, who is not recorded as a victim.</source>
        <translation>Sangkaan {count} menyebut {person} yang tidak tercatat sebagai korban.</translation>
    </message>
    <message>
        <source>Count {count} accuses {person}, who is not recorded as a suspect.</source>
        <translation>Sangkaan {count} ditujukan kepada {person} yang tidak tercatat sebagai tersangka.</translation>
    </message>
    <message>
        <source>{person} is accused in count {count} and recorded as a victim.</source>
        <translation>{person} disangka dalam sangkaan {count} dan juga tercatat sebagai korban.</translation>
    </message>
    <message>
        <source>Count {count}: two rulings of one instance do not say the same.</source>
        <translation>Sangkaan {count}: dua putusan dari tingkat yang sama tidak sejalan.</translation>
    </message>
    <message>
        <source>Count {count} names a way of taking part that this rule set does not hold: {mode}.</source>
        <translation>Sangkaan {count} memakai bentuk keterlibatan yang tidak ada dalam paket hukum ini: {mode}.</translation>
    </message>
    <message>
        <source>Count {count} names «{mode}», which no rule of this rule set lets attach to {offence}.</source>
        <translation>Sangkaan {count} memakai «{mode}», padahal tidak ada aturan dalam paket hukum ini yang membuatnya melekat pada {offence}.</translation>
    </message>
    <message>
        <source>The stage of the case is not one of this rule set: {name}.</source>
        <translation>Tahap perkara tidak ada dalam paket hukum ini: {name}.</translation>
    </message>
    <message>
        <source>Count {count} chooses forms or victims that it does not have.</source>
        <translation>Sangkaan {count} memuat pilihan atas bentuk unsur atau korban yang tidak ada padanya.</translation>
    </message>
    <message>
        <source>Count {count} pleads {offence}, which is a ground for not punishing somebody and no offence.</source>
        <translation>Sangkaan {count} memakai {offence}, padahal itu alasan tidak dipidana, bukan tindak pidana.</translation>
    </message>
    <message>
        <source>Count {count}: {offence} does not attach to {offences}, which is charged beside it.</source>
        <translation>Sangkaan {count}: {offence} tidak melekat pada {offences}, yang disangkakan di sampingnya.</translation>
    </message>
    <message>
        <source>Where the file stood at the change is not known here: {name}.</source>
        <translation>Tahap berkas saat pergantian hukum acara tidak dikenal di sini: {name}.</translation>
    </message>
    <message>
        <source>The procedural code of the case is not in this rule set: {name}.</source>
        <translation>Hukum acara perkara tidak ada dalam paket hukum ini: {name}.</translation>
    </message>
    <message>
        <source>{item} counts as a kind of evidence that this rule set does not hold ({name}), so it supports nothing.</source>
        <translation>{item} dicatat sebagai jenis alat bukti yang tidak ada dalam paket hukum ini ({name}), sehingga tidak mendukung apa pun.</translation>
    </message>
    <message>
        <source>An act names an event, a procedural code or an authority that is not in this rule set: {name}.</source>
        <translation>Sebuah tindakan memakai peristiwa, hukum acara, atau pejabat yang tidak ada dalam paket hukum ini: {name}.</translation>
    </message>
    <message>
        <source>{item} names a procedural code that is not in this rule set: {name}.</source>
        <translation>{item} memakai hukum acara yang tidak ada dalam paket hukum ini: {name}.</translation>
    </message>
    <message>
        <source>Set the stage of the case again, with the steps at the top.</source>
        <translation>Tetapkan ulang tahap perkara lewat langkah-langkah di bagian atas.</translation>
    </message>
    <message>
        <source>Choose again what was done.</source>
        <translation>Pilih ulang apa yang dilakukan.</translation>
    </message>
    <message>
        <source>Choose the procedural code of the act again.</source>
        <translation>Pilih ulang hukum acara tindakan ini.</translation>
    </message>
    <message>
        <source>Choose again who ordered the detention.</source>
        <translation>Pilih ulang siapa yang memerintahkan penahanan.</translation>
    </message>
    <message>
        <source>Fill in the days of the conduct in the case data.</source>
        <translation>Isi tanggal perbuatan di data perkara.</translation>
    </message>
    <message>
        <source>Choose the procedural code of this item again.</source>
        <translation>Pilih ulang hukum acara pada butir ini.</translation>
    </message>
    <message>
        <source>Open the element; take the link away or link it again.</source>
        <translation>Buka unsurnya; lepas tautan itu atau tautkan ulang.</translation>
    </message>
    <message>
        <source>Say in the case data where the file stood at the change of codes.</source>
        <translation>Isi di data perkara: posisi berkas saat hukum acara berganti.</translation>
    </message>
    <message>
        <source>Name the procedural code at each act, or in the case data.</source>
        <translation>Isi hukum acara pada tiap tindakan, atau di data perkara.</translation>
    </message>
    <message>
        <source>Look at the roles of this person and at the counts.</source>
        <translation>Periksa peran orang ini dan sangkaannya.</translation>
    </message>
    <message>
        <source>Open the count; look at its provision and the days of the conduct.</source>
        <translation>Buka sangkaannya; periksa pasal dan tanggal perbuatan.</translation>
    </message>
    <message>
        <source>Open the count and save it: choices that it lacks are left out.</source>
        <translation>Buka sangkaan lalu simpan: pilihan yang tidak ada padanya dilepas.</translation>
    </message>
    <message>
        <source>Have a jurist look at the ways of taking part of the count; take off what does not apply.</source>
        <translation>Minta ahli hukum memeriksa bentuk keterlibatan pada sangkaan; lepas yang tidak berlaku.</translation>
    </message>
    <message>
        <source>Choose the kind of evidence of the statement again.</source>
        <translation>Pilih ulang jenis alat bukti keterangan ini.</translation>
    </message>
    <message>
        <source>Choose the kind of evidence of the exhibit again.</source>
        <translation>Pilih ulang jenis alat bukti barang ini.</translation>
    </message>
    <message>
        <source>Have a jurist record which law is applied, and why.</source>
        <translation>Minta ahli hukum mencatat hukum yang dipakai beserta alasannya.</translation>
    </message>
    <message>
        <source>Complete the choice of law, or take it back with a reason.</source>
        <translation>Lengkapi pilihan hukum itu, atau tarik kembali dengan alasan.</translation>
    </message>
    <message>
        <source>Compare both with the judgments and mend the wrong one.</source>
        <translation>Cocokkan keduanya dengan putusan, lalu perbaiki yang keliru.</translation>
    </message>
    <message>
        <source>Open the item the link comes from; take the link off, then link the item to a count of the case.</source>
        <translation>Buka bahan asal tautan; lepas tautan itu, lalu tautkan bahan ke sangkaan yang ada.</translation>
    </message>
    <message>
        <source>Nothing in the case can mend this: tell whoever keeps the rule pack.</source>
        <translation>Ini tidak dapat diperbaiki di perkara: beri tahu pengelola paket hukum.</translation>
    </message>
    <message>
        <source>Look at the worksheet on not punishing victims before going on.</source>
        <translation>Buka lembar kerja korban tidak dipidana sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Look at the worksheet on not punishing victims; take the count out or choose the offence it accuses of.</source>
        <translation>Lihat lembar kerja korban tidak dipidana; keluarkan sangkaan ini atau pilih tindak pidana yang disangkakan.</translation>
    </message>
    <message>
        <source>Have a jurist look at it: charge what this provision attaches to, or take the count out.</source>
        <translation>Mintakan penilaian ahli hukum: sangkakan pasal yang dilekati, atau keluarkan sangkaan ini.</translation>
    </message>
    <message>
        <source>Case data</source>
        <translation>Data perkara</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Choice of law</source>
        <translation>Pilihan hukum</translation>
    </message>
    <message>
        <source>Court ruling</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Paket hukum</translation>
    </message>
    <message>
        <source>Which law applies to {0} has not been chosen yet.</source>
        <translation>Hukum yang berlaku untuk {0} belum dipilih.</translation>
    </message>
    <message>
        <source>Count {0}: {1}</source>
        <translation>Sangkaan {0}: {1}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{0} bytes</source>
        <translation>{0} bita</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Change of law on {0}</source>
        <translation>Peralihan hukum {0}</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Practice, no article</source>
        <translation>Kebiasaan, tanpa pasal</translation>
    </message>
    <message>
        <source>Means of proof</source>
        <translation>Alat bukti</translation>
    </message>
    <message>
        <source>Trafficking, smuggling or placement?</source>
        <translation>TPPO, penyelundupan, atau penempatan?</translation>
    </message>
    <message>
        <source>About this law</source>
        <translation>Tentang peraturan ini</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Kapan berlaku</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Aturan umum</translation>
    </message>
    <message>
        <source>Provisions held here</source>
        <translation>Ketentuan yang dimuat di sini</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Boleh dipakai?</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Perhatikan</translation>
    </message>
    <message>
        <source>Legal basis and how it is counted</source>
        <translation>Dasar hukum + cara hitung</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Dimulai oleh</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Terpenuhi oleh</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Dilanjutkan oleh</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling lama</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Pada akhirnya</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Diberikan oleh</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Jangka waktu</translation>
    </message>
    <message>
        <source>How far checked</source>
        <translation>Tingkat verifikasi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Rule set {0}, signed off by {1}.</source>
        <translation>Paket hukum {0}, disahkan oleh {1}.</translation>
    </message>
    <message>
        <source>Rule set {0}, not yet signed off by a jurist. Summaries in our own words, not the text of the law and not legal advice.</source>
        <translation>Paket hukum {0}, belum disahkan ahli hukum. Ringkasan dengan kata-kata sendiri, bukan bunyi undang-undang dan bukan nasihat hukum.</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>What has to be shown: {0}.</source>
        <translation>Yang perlu ditunjukkan: {0}.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>sejak {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>sampai {0}</translation>
    </message>
    <message>
        <source>on both sides of {0}, as long as its law applies</source>
        <translation>sebelum dan sejak {0}, selama undang-undangnya berlaku</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Digantikan oleh</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Dibaca sebagai</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>{0}, in force from {1}</source>
        <translation>{0}, berlaku sejak {1}</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Undang-undang</translation>
    </message>
    <message>
        <source>Elements and what usually shows them</source>
        <translation>Unsur dan bukti yang lazim</translation>
    </message>
    <message>
        <source>What usually shows an element is a hint where to look, never a condition.</source>
        <translation>Bukti yang lazim adalah petunjuk ke mana mencari, bukan syarat.</translation>
    </message>
    <message>
        <source>never lowers the offence</source>
        <translation>tidak menurunkan pasal</translation>
    </message>
    <message>
        <source>Usual proof: {0}</source>
        <translation>Bukti yang lazim: {0}</translation>
    </message>
    <message>
        <source>One of these forms is enough</source>
        <translation>Cukup salah satu bentuk ini</translation>
    </message>
    <message>
        <source>All of these are needed</source>
        <translation>Semuanya diperlukan</translation>
    </message>
    <message>
        <source>Leans on a count of: {0}</source>
        <translation>Bertumpu pada sangkaan: {0}</translation>
    </message>
    <message>
        <source>Conduct before {0}</source>
        <translation>Perbuatan sebelum {0}</translation>
    </message>
    <message>
        <source>Conduct from {0}</source>
        <translation>Perbuatan sejak {0}</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Ancaman pidana</translation>
    </message>
    <message>
        <source>May aggravate</source>
        <translation>Dapat memperberat</translation>
    </message>
    <message>
        <source>Attaches to</source>
        <translation>Melekat pada</translation>
    </message>
    <message>
        <source>What may go with it</source>
        <translation>Yang dapat menyertai</translation>
    </message>
    <message>
        <source>{0}: if {1}, then {2}</source>
        <translation>{0}: bila {1}, maka {2}</translation>
    </message>
    <message>
        <source>Worksheets that speak of it</source>
        <translation>Lembar kerja yang menyebutnya</translation>
    </message>
    <message>
        <source>Deadlines of this law</source>
        <translation>Tenggat dalam undang-undang ini</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Ketentuan</translation>
    </message>
    <message>
        <source>Suggests where facts point; a person decides</source>
        <translation>Menunjukkan arah fakta; manusia yang memutuskan</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Baris demi baris</translation>
    </message>
    <message>
        <source>If this, then that</source>
        <translation>Bila begini, maka begitu</translation>
    </message>
    <message>
        <source>Easily got wrong</source>
        <translation>Yang mudah keliru</translation>
    </message>
    <message>
        <source>Worked example: invented, no judgment</source>
        <translation>Contoh rekaan, bukan putusan</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Yang masih kurang</translation>
    </message>
    <message>
        <source>What points where</source>
        <translation>Fakta menunjuk ke mana</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Exhibit file</source>
        <translation>Berkas barang bukti</translation>
    </message>
    <message>
        <source>Custody entry</source>
        <translation>Catatan penguasaan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Protection request</source>
        <translation>Permohonan perlindungan</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Choice of law</source>
        <translation>Pilihan hukum</translation>
    </message>
    <message>
        <source>Court ruling</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Independence of two items</source>
        <translation>Kemandirian dua bukti</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Lembar kerja</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Brankas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} ditambahkan</translation>
    </message>
    <message>
        <source>{0} saved</source>
        <translation>{0} disimpan</translation>
    </message>
    <message>
        <source>{0}: stage changed</source>
        <translation>{0}: tahap diubah</translation>
    </message>
    <message>
        <source>{0} renumbered</source>
        <translation>{0} dinomori ulang</translation>
    </message>
    <message>
        <source>{0} taken out</source>
        <translation>{0} dikeluarkan</translation>
    </message>
    <message>
        <source>{0} brought back</source>
        <translation>{0} dikembalikan</translation>
    </message>
    <message>
        <source>{0} issued</source>
        <translation>{0} diterbitkan</translation>
    </message>
    <message>
        <source>{0} printed</source>
        <translation>{0} dicetak</translation>
    </message>
    <message>
        <source>{0} exported</source>
        <translation>{0} diekspor</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} diimpor</translation>
    </message>
    <message>
        <source>{0} viewed</source>
        <translation>{0} dilihat</translation>
    </message>
    <message>
        <source>{0} checked</source>
        <translation>{0} diperiksa</translation>
    </message>
    <message>
        <source>{0} found damaged</source>
        <translation>{0} ditemukan rusak</translation>
    </message>
    <message>
        <source>{0} signed</source>
        <translation>{0} ditandatangani</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} selesai</translation>
    </message>
    <message>
        <source>{0} open again</source>
        <translation>{0} dibuka lagi</translation>
    </message>
    <message>
        <source>{0}: form chosen</source>
        <translation>{0}: bentuk dipilih</translation>
    </message>
    <message>
        <source>{0}: ways of taking part chosen</source>
        <translation>{0}: bentuk keterlibatan dipilih</translation>
    </message>
    <message>
        <source>{0} created</source>
        <translation>{0} dibuat</translation>
    </message>
    <message>
        <source>{0} opened</source>
        <translation>{0} dibuka</translation>
    </message>
    <message>
        <source>{0} locked</source>
        <translation>{0} dikunci</translation>
    </message>
    <message>
        <source>{0} opened with the recovery code</source>
        <translation>{0} dibuka dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>{0}: recovery code typed back</source>
        <translation>{0}: kunci pemulihan diketik ulang</translation>
    </message>
    <message>
        <source>{0}: key part mended from its copy</source>
        <translation>{0}: bagian kunci dipulihkan dari salinannya</translation>
    </message>
    <message>
        <source>{0}: unused encrypted files cleared</source>
        <translation>{0}: berkas tersandi yang tak terpakai dibersihkan</translation>
    </message>
    <message>
        <source>{0}: the computer&apos;s clock was set back</source>
        <translation>{0}: jam komputer mundur</translation>
    </message>
    <message>
        <source>{0}: the computer&apos;s clock leapt ahead</source>
        <translation>{0}: jam komputer melompat maju</translation>
    </message>
    <message>
        <source>{0}: backup made and verified</source>
        <translation>{0}: cadangan dibuat dan diperiksa</translation>
    </message>
    <message>
        <source>{0} restored from a backup</source>
        <translation>{0} dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>{0} put back to an earlier state</source>
        <translation>{0} dikembalikan ke keadaan sebelumnya</translation>
    </message>
    <message>
        <source>{0}: backup tried out</source>
        <translation>{0}: cadangan diuji</translation>
    </message>
    <message>
        <source>{0}: failed tries before</source>
        <translation>{0}: percobaan gagal sebelumnya</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Victim</source>
        <translation>Korban</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Tersangka</translation>
    </message>
    <message>
        <source>Reporting person</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Penerjemah</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Korporasi</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Penyidik</translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation>Paralegal</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Promise to a victim</source>
        <translation>Janji kepada korban</translation>
    </message>
    <message>
        <source>From a gap in proof</source>
        <translation>Dari celah bukti</translation>
    </message>
    <message>
        <source>From a deadline</source>
        <translation>Dari tenggat</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Jaksa</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Penasihat hukum</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Atasan</translation>
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
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>Subsidiair</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternatif</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulatif</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation>Perdagangan orang</translation>
    </message>
    <message>
        <source>Aggravations</source>
        <translation>Pemberatan</translation>
    </message>
    <message>
        <source>Attempt, assistance, use, corporations</source>
        <translation>Percobaan, pembantuan, pemanfaatan, korporasi</translation>
    </message>
    <message>
        <source>Not punished</source>
        <translation>Tidak dipidana</translation>
    </message>
    <message>
        <source>Beside trafficking</source>
        <translation>Di sekitar TPPO</translation>
    </message>
    <message>
        <source>Obstruction and witnesses</source>
        <translation>Perintangan dan saksi</translation>
    </message>
    <message>
        <source>Smuggling, placement and other laws</source>
        <translation>Penyelundupan, penempatan, dan undang-undang lain</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>BAP pertama</translation>
    </message>
    <message>
        <source>Additional statement</source>
        <translation>BAP tambahan</translation>
    </message>
    <message>
        <source>Continued statement</source>
        <translation>BAP lanjutan</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Konfrontasi</translation>
    </message>
    <message>
        <source>Testimony in court</source>
        <translation>Keterangan di sidang</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesmen (bukan BAP)</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Disita</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Disegel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Belum dicatat</translation>
    </message>
    <message>
        <source>No permit needed</source>
        <translation>Tidak perlu izin</translation>
    </message>
    <message>
        <source>Permit requested</source>
        <translation>Izin dimohonkan</translation>
    </message>
    <message>
        <source>Permit or approval given</source>
        <translation>Izin atau persetujuan ada</translation>
    </message>
    <message>
        <source>Refused by the court</source>
        <translation>Ditolak pengadilan</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Ada pada kita</translation>
    </message>
    <message>
        <source>Asked for, not here yet</source>
        <translation>Diminta, belum diterima</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Menguatkan</translation>
    </message>
    <message>
        <source>Weakens</source>
        <translation>Melemahkan</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Lemah</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kuat</translation>
    </message>
    <message>
        <source>The protected person</source>
        <translation>Yang dilindungi sendiri</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>Penyidik atau petugas</translation>
    </message>
    <message>
        <source>A companion</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Resume of the case file</source>
        <translation>Resume berkas perkara</translation>
    </message>
    <message>
        <source>Element-evidence matrix</source>
        <translation>Matriks unsur–bukti</translation>
    </message>
    <message>
        <source>Application for protection</source>
        <translation>Permohonan perlindungan</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Penyidikan</translation>
    </message>
    <message>
        <source>LPSK and victims</source>
        <translation>LPSK dan korban</translation>
    </message>
    <message>
        <source>Physical protection</source>
        <translation>Perlindungan fisik</translation>
    </message>
    <message>
        <source>Safe house</source>
        <translation>Rumah aman</translation>
    </message>
    <message>
        <source>Security at hearings</source>
        <translation>Pengamanan sidang</translation>
    </message>
    <message>
        <source>Procedural rights</source>
        <translation>Pemenuhan hak prosedural</translation>
    </message>
    <message>
        <source>Company during examinations</source>
        <translation>Pendampingan pemeriksaan</translation>
    </message>
    <message>
        <source>Testimony from a distance</source>
        <translation>Keterangan jarak jauh</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Bantuan medis</translation>
    </message>
    <message>
        <source>Psychological help</source>
        <translation>Rehabilitasi psikologis</translation>
    </message>
    <message>
        <source>Psychosocial help</source>
        <translation>Rehabilitasi psikososial</translation>
    </message>
    <message>
        <source>Temporary living costs</source>
        <translation>Biaya hidup sementara</translation>
    </message>
    <message>
        <source>Travel costs</source>
        <translation>Penggantian biaya transportasi</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Identitas baru</translation>
    </message>
    <message>
        <source>New place to live</source>
        <translation>Tempat kediaman baru</translation>
    </message>
    <message>
        <source>Help with restitution</source>
        <translation>Fasilitasi restitusi</translation>
    </message>
    <message>
        <source>Help with compensation</source>
        <translation>Fasilitasi kompensasi</translation>
    </message>
    <message>
        <source>Identity paper (sealed)</source>
        <translation>Identitas (tersegel)</translation>
    </message>
    <message>
        <source>Family card (sealed)</source>
        <translation>Kartu keluarga (tersegel)</translation>
    </message>
    <message>
        <source>Letter of the authority or police report</source>
        <translation>Surat keterangan aparat atau laporan polisi</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Proof of threats</source>
        <translation>Bukti ancaman</translation>
    </message>
    <message>
        <source>Medical or psychological findings</source>
        <translation>Hasil pemeriksaan medis atau psikologis</translation>
    </message>
    <message>
        <source>Power of attorney when represented</source>
        <translation>Surat kuasa bila diwakili</translation>
    </message>
    <message>
        <source>Pictures of travel documents</source>
        <translation>Foto dokumen perjalanan</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Sumber sekunder</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Disimpulkan</translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation>Pengetahuan umum</translation>
    </message>
    <message>
        <source>Not certain yet</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Art. {0} {1}</source>
        <translation>Pasal {0} {1}</translation>
    </message>
    <message>
        <source>{old} stands on both sides of the change of law, with another threat on each. Which one is more favourable is for a jurist to say.</source>
        <translation>{old} berlaku sebelum dan sesudah perubahan hukum, ancamannya berbeda. Mana yang lebih menguntungkan adalah penilaian ahli hukum.</translation>
    </message>
    <message>
        <source>before the change of law</source>
        <translation>sebelum perubahan hukum</translation>
    </message>
    <message>
        <source>after the change of law</source>
        <translation>sesudah perubahan hukum</translation>
    </message>
    <message>
        <source>where the file stood at the change of law</source>
        <translation>sampai tahap mana berkas saat hukum berubah</translation>
    </message>
    <message>
        <source>the phase of the act</source>
        <translation>tahap tindakan itu</translation>
    </message>
    <message>
        <source>the day of the act</source>
        <translation>tanggal tindakan itu</translation>
    </message>
    <message>
        <source>Conduct from {from} to {until}: before the change of law.</source>
        <translation>Perbuatan {from} s.d. {until}: sebelum perubahan hukum.</translation>
    </message>
    <message>
        <source>Conduct from {from} to {until}: after the change of law.</source>
        <translation>Perbuatan {from} s.d. {until}: sesudah perubahan hukum.</translation>
    </message>
    <message>
        <source>Conduct from {from} to {until} passes the change of law on {switch}: the acts are split.</source>
        <translation>Perbuatan {from} s.d. {until} melewati perubahan hukum pada {switch}: perbuatan dipisah.</translation>
    </message>
    <message>
        <source>The days of the conduct are not filled in yet.</source>
        <translation>Tanggal perbuatan belum diisi.</translation>
    </message>
    <message>
        <source>Only {known} is known; the other end may lie across {switch}.</source>
        <translation>Baru {known} yang diketahui; ujung lainnya bisa melewati {switch}.</translation>
    </message>
    <message>
        <source>The first day ({from}) is after the last day ({until}).</source>
        <translation>Hari pertama ({from}) sesudah hari terakhir ({until}).</translation>
    </message>
    <message>
        <source>Two laws stand side by side: {old} and {new}. Which one is more favourable is for a jurist to say.</source>
        <translation>Dua hukum berdampingan: {old} dan {new}. Mana yang lebih menguntungkan adalah penilaian ahli hukum.</translation>
    </message>
    <message>
        <source>The judgment was final on {on}, before the change of law. The new law is shown for the execution only: where it is lighter the execution is adjusted, and where the act is no offence any longer it lapses.</source>
        <translation>Putusan berkekuatan hukum tetap pada {on}, sebelum perubahan hukum. Hukum baru disandingkan untuk pelaksanaan saja: bila lebih ringan, pelaksanaan disesuaikan; bila perbuatan bukan lagi tindak pidana, pelaksanaan hapus.</translation>
    </message>
    <message>
        <source>A reference to {from} is read here as {to}.</source>
        <translation>Rujukan ke {from} di sini dibaca sebagai {to}.</translation>
    </message>
    <message>
        <source>No law has been chosen yet between {old} and {new}.</source>
        <translation>Hukum antara {old} dan {new} belum dipilih.</translation>
    </message>
    <message>
        <source>The choice of law lacks a reason.</source>
        <translation>Pilihan hukum belum beralasan.</translation>
    </message>
    <message>
        <source>The choice of law does not say who made it.</source>
        <translation>Pilihan hukum belum menyebut siapa yang memilih.</translation>
    </message>
    <message>
        <source>A choice of law is recorded although only one law is possible.</source>
        <translation>Pilihan hukum tercatat, padahal hanya satu hukum yang mungkin.</translation>
    </message>
    <message>
        <source>Done before the change of law: {code} governs.</source>
        <translation>Dilakukan sebelum perubahan hukum: {code} berlaku.</translation>
    </message>
    <message>
        <source>{code} governs. File at the change of law: {stage}. Act: {phase}.</source>
        <translation>{code} berlaku. Berkas saat hukum berubah: {stage}. Tindakan: {phase}.</translation>
    </message>
    <message>
        <source>The conduct itself lies after the change of law: {code} governs.</source>
        <translation>Perbuatannya sendiri sesudah perubahan hukum: {code} berlaku.</translation>
    </message>
    <message>
        <source>{code} governs, whatever is still open ({unknown}).</source>
        <translation>{code} berlaku, apa pun jawaban yang masih terbuka ({unknown}).</translation>
    </message>
    <message>
        <source>Not certain between {codes}. To find out: {unknown}.</source>
        <translation>Belum pasti antara {codes}. Yang perlu dicari: {unknown}.</translation>
    </message>
    <message>
        <source>The law itself leaves open which governs: {codes}. File at the change of law: {stage}. Act: {phase}.</source>
        <translation>Hukumnya sendiri belum jelas mana yang berlaku: {codes}. Berkas saat hukum berubah: {stage}. Tindakan: {phase}.</translation>
    </message>
    <message>
        <source>The rule set has no rule for this: {stage}, {phase}.</source>
        <translation>Paket hukum tidak punya aturan untuk ini: {stage}, {phase}.</translation>
    </message>
    <message>
        <source>Recorded under {recorded}; by its day and stage {code} governs.</source>
        <translation>Tercatat menurut {recorded}; menurut tanggal dan tahapnya {code} yang berlaku.</translation>
    </message>
    <message>
        <source>This file holds acts under several codes ({codes}). That is normal: each act keeps its own.</source>
        <translation>Berkas ini memuat tindakan menurut beberapa hukum acara ({codes}). Itu wajar: tiap tindakan mengikuti hukumnya sendiri.</translation>
    </message>
    <message>
        <source>Where the file stood at the change of law is not recorded. What was done on {on} ({phase}) leaves only: {stages}.</source>
        <translation>Letak berkas saat perubahan hukum belum dicatat. Yang dilakukan pada {on} ({phase}) menyisakan: {stages}.</translation>
    </message>
    <message>
        <source>An act of {on} ({phase}) does not fit the recorded stage: {stage}.</source>
        <translation>Tindakan tanggal {on} ({phase}) tidak cocok dengan tahap yang tercatat: {stage}.</translation>
    </message>
    <message>
        <source>Conduct from {from} does not fit the recorded stage: {stage}.</source>
        <translation>Perbuatan sejak {from} tidak cocok dengan tahap yang tercatat: {stage}.</translation>
    </message>
    <message>
        <source>The rule set does not know stage {stage}.</source>
        <translation>Paket hukum tidak mengenal tahap {stage}.</translation>
    </message>
    <message>
        <source>The rule set does not know phase {phase}.</source>
        <translation>Paket hukum tidak mengenal tahap tindakan {phase}.</translation>
    </message>
    <message>
        <source>The rule set does not know {offence}.</source>
        <translation>Paket hukum tidak mengenal {offence}.</translation>
    </message>
    <message>
        <source>The rule set holds no penalty of {offence} {side}.</source>
        <translation>Paket hukum tidak memuat ancaman {offence} {side}.</translation>
    </message>
    <message>
        <source>The figures of {offence} are not verified: {confidence}.</source>
        <translation>Angka {offence} belum terverifikasi: {confidence}.</translation>
    </message>
    <message>
        <source>The prison term of {offence} is not certain.</source>
        <translation>Lama penjara {offence} belum pasti.</translation>
    </message>
    <message>
        <source>The fine of {offence} is not certain.</source>
        <translation>Denda {offence} belum pasti.</translation>
    </message>
    <message>
        <source>Worked out: {base} and {numerator}/{denominator} more.</source>
        <translation>Dihitung: {base} ditambah {numerator}/{denominator}.</translation>
    </message>
    <message>
        <source>No fixed term is longer than {most} years.</source>
        <translation>Pidana penjara waktu tertentu paling lama {most} tahun.</translation>
    </message>
    <message>
        <source>A figure is below nought; look at it once more.</source>
        <translation>Ada angka di bawah nol; periksa sekali lagi.</translation>
    </message>
    <message>
        <source>Neither prison nor a fine is recorded.</source>
        <translation>Penjara dan denda belum dicatat.</translation>
    </message>
    <message>
        <source>{months} lies below the special minimum of {least}.</source>
        <translation>{months} di bawah minimum khusus {least}.</translation>
    </message>
    <message>
        <source>{months} lies above the maximum of {most}.</source>
        <translation>{months} di atas maksimum {most}.</translation>
    </message>
    <message>
        <source>{months} is longer than any fixed term ({most}).</source>
        <translation>{months} melebihi penjara waktu tertentu paling lama ({most}).</translation>
    </message>
    <message>
        <source>Prison for life is not threatened.</source>
        <translation>Penjara seumur hidup tidak diancamkan.</translation>
    </message>
    <message>
        <source>Prison and a fine are threatened together; no fine is recorded.</source>
        <translation>Penjara dan denda diancamkan bersama; denda belum dicatat.</translation>
    </message>
    <message>
        <source>Prison and a fine are threatened together; no prison is recorded.</source>
        <translation>Penjara dan denda diancamkan bersama; penjara belum dicatat.</translation>
    </message>
    <message>
        <source>Prison or a fine is threatened; both are recorded.</source>
        <translation>Diancamkan penjara atau denda; keduanya tercatat.</translation>
    </message>
    <message>
        <source>Prison is not threatened.</source>
        <translation>Penjara tidak diancamkan.</translation>
    </message>
    <message>
        <source>A fine is not threatened.</source>
        <translation>Denda tidak diancamkan.</translation>
    </message>
    <message>
        <source>{fine} lies below the least fine of {least}.</source>
        <translation>{fine} di bawah denda paling sedikit {least}.</translation>
    </message>
    <message>
        <source>{fine} lies above the highest fine of {most}.</source>
        <translation>{fine} di atas denda paling banyak {most}.</translation>
    </message>
    <message>
        <source>{offence} may attach to {base}; the answers point to it.</source>
        <translation>{offence} dapat melekat pada {base}; jawaban menunjuk ke sana.</translation>
    </message>
    <message>
        <source>{offence} may attach to {base}. Still open: {facts}.</source>
        <translation>{offence} dapat melekat pada {base}. Masih terbuka: {facts}.</translation>
    </message>
    <message>
        <source>{offence} is not pointed to. Answered no: {facts}.</source>
        <translation>{offence} tidak ditunjuk. Dijawab tidak: {facts}.</translation>
    </message>
    <message>
        <source>{offence} cannot attach to {base}.</source>
        <translation>{offence} tidak dapat melekat pada {base}.</translation>
    </message>
    <message>
        <source>Punished like the whole offence.</source>
        <translation>Dipidana sama dengan tindak pidananya.</translation>
    </message>
    <message>
        <source>With a penalty of its own.</source>
        <translation>Dengan ancaman sendiri.</translation>
    </message>
    <message>
        <source>General rule of the criminal code.</source>
        <translation>Aturan umum KUHP.</translation>
    </message>
    <message>
        <source>The rule set holds no rule on this {side}.</source>
        <translation>Paket hukum tidak memuat aturan tentang ini {side}.</translation>
    </message>
    <message>
        <source>For a corporation the fine of {base} is taken {times} times.</source>
        <translation>Untuk korporasi denda {base} dikalikan {times}.</translation>
    </message>
    <message>
        <source>How the fine of {base} is raised for a corporation is not settled.</source>
        <translation>Cara menaikkan denda {base} untuk korporasi belum pasti.</translation>
    </message>
    <message>
        <source>The rule on corporations does not reach {base}.</source>
        <translation>Aturan korporasi tidak menjangkau {base}.</translation>
    </message>
    <message>
        <source>{offence}: the answers point to it.</source>
        <translation>{offence}: jawaban menunjuk ke sana.</translation>
    </message>
    <message>
        <source>{offence}: still open: {facts}.</source>
        <translation>{offence}: masih terbuka: {facts}.</translation>
    </message>
    <message>
        <source>The threat of {offence} reaches this rule.</source>
        <translation>Ancaman {offence} mencapai aturan ini.</translation>
    </message>
    <message>
        <source>The threat of {offence} does not reach this rule.</source>
        <translation>Ancaman {offence} tidak mencapai aturan ini.</translation>
    </message>
    <message>
        <source>Whether the threat of {offence} reaches this rule is not certain.</source>
        <translation>Belum pasti apakah ancaman {offence} mencapai aturan ini.</translation>
    </message>
    <message>
        <source>The rule set does not hold this rule.</source>
        <translation>Paket hukum tidak memuat aturan ini.</translation>
    </message>
    <message>
        <source>{0}; worked out here</source>
        <translation>{0}; dihitung di sini</translation>
    </message>
    <message>
        <source>Old law</source>
        <translation>Hukum lama</translation>
    </message>
    <message>
        <source>New law</source>
        <translation>Hukum baru</translation>
    </message>
    <message>
        <source>not threatened</source>
        <translation>tidak diancamkan</translation>
    </message>
    <message>
        <source>for life</source>
        <translation>seumur hidup</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} atau {1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>paling banyak {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} s.d. {1}</translation>
    </message>
    <message>
        <source>{0} (category {1})</source>
        <translation>{0} (kategori {1})</translation>
    </message>
    <message>
        <source>prison and fine</source>
        <translation>penjara dan denda</translation>
    </message>
    <message>
        <source>prison or fine</source>
        <translation>penjara atau denda</translation>
    </message>
    <message>
        <source>prison and/or fine</source>
        <translation>penjara dan/atau denda</translation>
    </message>
    <message>
        <source>prison only</source>
        <translation>penjara saja</translation>
    </message>
    <message>
        <source>fine only</source>
        <translation>denda saja</translation>
    </message>
    <message>
        <source>no penalty of its own</source>
        <translation>tanpa ancaman sendiri</translation>
    </message>
    <message>
        <source>no longer than {0}</source>
        <translation>paling lama {0}</translation>
    </message>
    <message>
        <source>The rule set does not hold this sheet.</source>
        <translation>Paket hukum tidak memuat lembar ini.</translation>
    </message>
    <message>
        <source>The answers point to non-punishment ({0}). Weigh this before anybody is named a suspect.</source>
        <translation>Jawaban menunjuk ke arah tidak dipidana ({0}). Pertimbangkan ini sebelum menetapkan tersangka.</translation>
    </message>
    <message>
        <source>The answers do not point to {0}.</source>
        <translation>Jawaban tidak menunjuk ke {0}.</translation>
    </message>
    <message>
        <source>Still open under {0}: {1}</source>
        <translation>Masih terbuka menurut {0}: {1}</translation>
    </message>
    <message>
        <source>Another protection is pointed to as well.</source>
        <translation>Perlindungan lain juga ditunjuk.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Supported by {first} of the victim and by {second}.</source>
        <translation>Didukung {first} korban dan {second}.</translation>
    </message>
    <message>
        <source>Supported by {first} and by {second}.</source>
        <translation>Didukung {first} dan {second}.</translation>
    </message>
    <message>
        <source>Two sources of one origin count for two: somebody recorded why they are independent.</source>
        <translation>Dua sumber dari asal yang sama dihitung dua: ada catatan alasan mengapa keduanya mandiri.</translation>
    </message>
    <message>
        <source>Said by the very person accused: it counts as a statement of the accused. Sources: {items}.</source>
        <translation>Diucapkan orang yang disangka sendiri: dihitung sebagai keterangan terdakwa. Sumber: {items}.</translation>
    </message>
    <message>
        <source>Said by somebody accused elsewhere: it counts here as testimony, like that of any witness. Sources: {items}.</source>
        <translation>Diucapkan orang yang disangka dalam sangkaan lain: di sini dihitung sebagai keterangan saksi, setara dengan saksi lain. Sumber: {items}.</translation>
    </message>
    <message>
        <source>This fact of status is shown by a document: {kind}.</source>
        <translation>Fakta status ini ditunjukkan oleh surat: {kind}.</translation>
    </message>
    <message>
        <source>Rests on count {count} ({offence}): {standing}.</source>
        <translation>Bersandar pada sangkaan {count} ({offence}): {standing}.</translation>
    </message>
    <message>
        <source>Count {count} accuses somebody else: a jurist looks whether it carries this one.</source>
        <translation>Sangkaan {count} ditujukan kepada orang lain: ahli hukum menilai apakah dapat menopang sangkaan ini.</translation>
    </message>
    <message>
        <source>Every part is supported.</source>
        <translation>Semua bagian didukung.</translation>
    </message>
    <message>
        <source>One form is enough: {option}.</source>
        <translation>Satu bentuk sudah cukup: {option}.</translation>
    </message>
    <message>
        <source>Only one source so far: {kind}. Another one is needed.</source>
        <translation>Baru ada satu sumber: {kind}. Masih perlu satu lagi.</translation>
    </message>
    <message>
        <source>Sources so far: {items}, all of one kind: {type}. Another kind is needed.</source>
        <translation>Sumber sejauh ini: {items}, semuanya sejenis: {type}. Masih perlu jenis lain.</translation>
    </message>
    <message>
        <source>Sources so far: {items}, all from one origin, so they count once.</source>
        <translation>Sumber sejauh ini: {items}, semuanya dari satu sumber asal, jadi dihitung satu.</translation>
    </message>
    <message>
        <source>Kinds of proof so far: {means}; needed: {least}.</source>
        <translation>Jenis alat bukti sejauh ini: {means}; diperlukan: {least}.</translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation>Belum ada sumber yang ditautkan.</translation>
    </message>
    <message>
        <source>Sources linked: {items}; none of them counts as it stands.</source>
        <translation>Sumber yang ditautkan: {items}; belum ada yang dapat dihitung.</translation>
    </message>
    <message>
        <source>No form has been chosen yet.</source>
        <translation>Belum ada bentuk yang dipilih.</translation>
    </message>
    <message>
        <source>No form has a source yet.</source>
        <translation>Belum ada bentuk yang punya sumber.</translation>
    </message>
    <message>
        <source>Name the count this one rests on: {offences}.</source>
        <translation>Sebutkan sangkaan yang menjadi dasarnya: {offences}.</translation>
    </message>
    <message>
        <source>Does not attach to {offences}, which is charged beside it.</source>
        <translation>Tidak melekat pada {offences}, yang disangkakan di sampingnya.</translation>
    </message>
    <message>
        <source>Proof of age is needed, for instance: {kinds}.</source>
        <translation>Perlu bukti usia, misalnya: {kinds}.</translation>
    </message>
    <message>
        <source>The age is not recorded yet.</source>
        <translation>Usia belum dicatat.</translation>
    </message>
    <message>
        <source>The victim is a child by a recorded or stated age. This points to a position of vulnerability; it exempts from no element here. Proof of age is needed, for instance: {kinds}.</source>
        <translation>Korban anak menurut usia yang tercatat atau disebut sumber. Ini menunjuk ke posisi rentan; tidak ada unsur yang dikecualikan di sini. Perlu bukti usia, misalnya: {kinds}.</translation>
    </message>
    <message>
        <source>The victim is a child by a recorded or stated age. This points to a position of vulnerability; the provision asks for no particular means then. Proof of age is needed, for instance: {kinds}.</source>
        <translation>Korban anak menurut usia yang tercatat atau disebut sumber. Ini menunjuk ke posisi rentan; pasal ini tidak meminta cara tertentu. Perlu bukti usia, misalnya: {kinds}.</translation>
    </message>
    <message>
        <source>The ages told lie on both sides of {years} years: child by one source, adult by another. Both are kept; compare with an official paper.</source>
        <translation>Usia yang disebut ada di bawah dan di atas {years} tahun: anak menurut satu sumber, dewasa menurut sumber lain. Keduanya disimpan; bandingkan dengan surat resmi.</translation>
    </message>
    <message>
        <source>Sources that say otherwise: {items}. Clarify them first.</source>
        <translation>Sumber yang menyatakan lain: {items}. Perjelas dahulu.</translation>
    </message>
    <message>
        <source>Sources that weaken this: {items}.</source>
        <translation>Sumber yang melemahkan: {items}.</translation>
    </message>
    <message>
        <source>Sources whose authenticity is in doubt: {items}.</source>
        <translation>Sumber yang keasliannya diragukan: {items}.</translation>
    </message>
    <message>
        <source>Sources whose lawful obtaining is in doubt: {items}.</source>
        <translation>Sumber yang keabsahan perolehannya diragukan: {items}.</translation>
    </message>
    <message>
        <source>Sources asked for and not in hand yet: {items}.</source>
        <translation>Sumber yang baru diminta dan belum ada di tangan: {items}.</translation>
    </message>
    <message>
        <source>Under {regime}, {kind} is no means of proof by itself.</source>
        <translation>Menurut {regime}, {kind} bukan alat bukti yang berdiri sendiri.</translation>
    </message>
    <message>
        <source>The rule set does not know this kind of source: {kind}.</source>
        <translation>Paket hukum tidak mengenal jenis sumber ini: {kind}.</translation>
    </message>
    <message>
        <source>The rule set does not know this procedural code: {regime}.</source>
        <translation>Paket hukum tidak mengenal hukum acara ini: {regime}.</translation>
    </message>
    <message>
        <source>A link names a source that is no longer there: {proof}.</source>
        <translation>Satu tautan menyebut sumber yang sudah tidak ada: {proof}.</translation>
    </message>
    <message>
        <source>Accounts differ about: {option}.</source>
        <translation>Ada perbedaan keterangan tentang: {option}.</translation>
    </message>
    <message>
        <source>The best form so far: {option}.</source>
        <translation>Bentuk terkuat sejauh ini: {option}.</translation>
    </message>
    <message>
        <source>The weakest part: {option}.</source>
        <translation>Bagian terlemah: {option}.</translation>
    </message>
    <message>
        <source>This form is not used in this case.</source>
        <translation>Bentuk ini tidak dipakai dalam perkara ini.</translation>
    </message>
    <message>
        <source>This form was set aside; links kept all the same: {links}.</source>
        <translation>Bentuk ini dikesampingkan; tautan yang tetap disimpan: {links}.</translation>
    </message>
    <message>
        <source>This part is only needed if it is alleged.</source>
        <translation>Bagian ini hanya diperlukan bila disangkakan.</translation>
    </message>
    <message>
        <source>The victim is a child. The chosen form stays as it is: {option}.</source>
        <translation>Korban adalah anak. Bentuk yang dipilih tetap: {option}.</translation>
    </message>
    <message>
        <source>Count {count}: the rule set does not know {offence}.</source>
        <translation>Sangkaan {count}: paket hukum tidak mengenal {offence}.</translation>
    </message>
    <message>
        <source>A link names what the provision of count {count} has not: {element}.</source>
        <translation>Sebuah tautan menyebut unsur yang tidak ada pada pasal sangkaan {count}: {element}.</translation>
    </message>
    <message>
        <source>A link names a count that is not in the case: {count}. It is kept and counts for nothing.</source>
        <translation>Tautan menyebut sangkaan yang tidak ada dalam perkara: {count}. Tautan itu disimpan dan tidak dihitung.</translation>
    </message>
    <message>
        <source>Not named in count {count}: {victims}.</source>
        <translation>Belum disebut dalam sangkaan {count}: {victims}.</translation>
    </message>
    <message>
        <source>The first day ({from}) is after the last day ({until}).</source>
        <translation>Hari pertama ({from}) sesudah hari terakhir ({until}).</translation>
    </message>
    <message>
        <source>Count {count}: {offence} goes beside {replaces}.</source>
        <translation>Sangkaan {count}: {offence} disandingkan dengan {replaces}.</translation>
    </message>
    <message>
        <source>Count {count}: {offence} is in force only from {from}.</source>
        <translation>Sangkaan {count}: {offence} baru berlaku sejak {from}.</translation>
    </message>
    <message>
        <source>Count {count}: {offence} was in force until {until}; then came {replaced_by}.</source>
        <translation>Sangkaan {count}: {offence} berlaku sampai {until}; penggantinya {replaced_by}.</translation>
    </message>
    <message>
        <source>Count {count}: the period passes the change of law on {switch}.</source>
        <translation>Sangkaan {count}: rentang waktunya melewati perubahan hukum pada {switch}.</translation>
    </message>
    <message>
        <source>Count {count}: add the days, so that the law can be chosen.</source>
        <translation>Sangkaan {count}: isi tanggalnya, agar hukum yang berlaku dapat dipilih.</translation>
    </message>
</context>
<context>
    <name>regime</name>
    <message>
        <source>The days of the conduct are not filled in: the governing law is not certain yet.</source>
        <translation>Tanggal perbuatan belum diisi: hukum yang berlaku belum pasti.</translation>
    </message>
    <message>
        <source>Conduct before {0}: two laws stand side by side.</source>
        <translation>Perbuatan sebelum {0}: dua hukum berdampingan.</translation>
    </message>
    <message>
        <source>Conduct since {0}: the new law.</source>
        <translation>Perbuatan sejak {0}: hukum baru.</translation>
    </message>
    <message>
        <source>The conduct passes {0}: the acts are split between two laws.</source>
        <translation>Perbuatan melewati {0}: perbuatan dipisah antara dua hukum.</translation>
    </message>
    <message>
        <source>Choices of law: {0} of {1}.</source>
        <translation>Pilihan hukum: {0} dari {1}.</translation>
    </message>
</context>
<context>
    <name>unexamined</name>
    <message>
        <source>The case speaks of this person; no statement of theirs is here yet.</source>
        <translation>Perkara menyebut orang ini; keterangannya belum ada.</translation>
    </message>
    <message>
        <source>An answer names this code; nobody in the case has it.</source>
        <translation>Ada jawaban yang menyebut kode ini; tidak ada orang dengan kode itu di perkara.</translation>
    </message>
    <message>
        <source>Answers speak of somebody by what they do; nobody of that role has been heard.</source>
        <translation>Ada jawaban yang menyebut seseorang menurut perannya; belum ada orang dengan peran itu yang diperiksa.</translation>
    </message>
    <message>
        <source>Answers speak of somebody by an initial only. Read the places and decide who it is.</source>
        <translation>Ada jawaban yang menyebut seseorang hanya dengan inisial. Baca tempatnya dan tentukan siapa orangnya.</translation>
    </message>
    <message>
        <source>An answer names this item; no item in the case has this code.</source>
        <translation>Ada jawaban yang menyebut barang ini; tidak ada barang dengan kode itu di perkara.</translation>
    </message>
    <message>
        <source>An answer names this item; it is not in hand yet.</source>
        <translation>Ada jawaban yang menyebut barang ini; barangnya belum di tangan.</translation>
    </message>
    <message>
        <source>An answer names this item; no entry of custody says that it was examined or copied.</source>
        <translation>Ada jawaban yang menyebut barang ini; belum ada catatan penguasaan bahwa barang itu diperiksa atau disalin.</translation>
    </message>
    <message>
        <source>Broker or agent</source>
        <translation>Perantara atau agen</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Perekrut</translation>
    </message>
    <message>
        <source>Keeper of the lodging</source>
        <translation>Pengelola penampungan</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Sopir</translation>
    </message>
    <message>
        <source>Ship&apos;s crew</source>
        <translation>Awak kapal</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Penjaga</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>Mandor</translation>
    </message>
    <message>
        <source>Employer or owner</source>
        <translation>Majikan atau pemilik</translation>
    </message>
    <message>
        <source>Procurer</source>
        <translation>Mucikari</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Treasurer or cashier</source>
        <translation>Bendahara atau kasir</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Petugas dinas</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Kepala desa</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Tetangga</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Tenaga kesehatan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sangkaan</translation>
    </message>
    <message>
        <source>Link to an element</source>
        <translation>Tautan ke unsur</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Barang bukti</translation>
    </message>
    <message>
        <source>Entry of custody</source>
        <translation>Catatan penguasaan</translation>
    </message>
    <message>
        <source>Protection request</source>
        <translation>Permohonan perlindungan</translation>
    </message>
</context>
</TS>
