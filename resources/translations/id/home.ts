<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>HomePresenter</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Investigator</source>
        <translation>Penyidik</translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation>Paralegal</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Jaksa</translation>
    </message>
    <message>
        <source>Lens: what comes first</source>
        <translation>Sudut pandang: apa yang didahulukan</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Lihat semua</translation>
    </message>
    <message>
        <source>See all cases</source>
        <translation>Lihat semua perkara</translation>
    </message>
    <message>
        <source>supported · needs one more · nothing yet</source>
        <translation>didukung · perlu penguat · belum ada</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang perlu dikerjakan</translation>
    </message>
    <message>
        <source>Enter follows a line to its case</source>
        <translation>Enter membuka perkara di tempatnya</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>No deadline is near and no gap is known in the cases at hand.</source>
        <translation>Tidak ada tenggat dekat dan tidak ada celah yang diketahui dalam perkara di sini.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Belum ada perkara</translation>
    </message>
    <message>
        <source>Open the first case with its number and a short name. What is due and what lacks then appears on this page.</source>
        <translation>Buka perkara pertama dengan nomor dan nama singkatnya. Tenggat dan kekurangannya lalu tampil di halaman ini.</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>{0} that decide</source>
        <translation>{0} bukti menentukan</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Perkara saya</translation>
    </message>
    <message>
        <source>{0} LPSK applications to finish</source>
        <translation>{0} permohonan LPSK perlu diselesaikan</translation>
    </message>
    <message>
        <source>{0} waiting for LPSK</source>
        <translation>{0} menunggu LPSK</translation>
    </message>
    <message>
        <source>Protection and promises to victims</source>
        <translation>Perlindungan dan janji kepada korban</translation>
    </message>
    <message>
        <source>Whom I stand by</source>
        <translation>Yang saya dampingi</translation>
    </message>
    <message>
        <source>{0} without a gap</source>
        <translation>{0} tanpa celah</translation>
    </message>
    <message>
        <source>What lacks most often</source>
        <translation>Yang paling sering kurang</translation>
    </message>
    <message>
        <source>nothing is due soon</source>
        <translation>tidak ada tenggat dekat</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>Lewat dan hari ini</translation>
    </message>
    <message>
        <source>Tasks without a day</source>
        <translation>Tugas tanpa hari</translation>
    </message>
    <message>
        <source>Gaps in proof without a deadline</source>
        <translation>Celah bukti tanpa tenggat</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>putaran {0}</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Teliti</translation>
    </message>
    <message>
        <source>{0}, round {1}</source>
        <translation>{0}, putaran {1}</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>{0} · child</source>
        <translation>{0} · anak</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>sudah diputus</translation>
    </message>
    <message>
        <source>handed in, waiting for a decision</source>
        <translation>sudah diajukan, menunggu keputusan</translation>
    </message>
    <message>
        <source>consent on {0}, not handed in yet</source>
        <translation>setuju {0}, belum diajukan</translation>
    </message>
    <message>
        <source>drafted, consent not recorded yet</source>
        <translation>disusun, persetujuan belum dicatat</translation>
    </message>
    <message>
        <source>no application yet</source>
        <translation>belum ada permohonan</translation>
    </message>
    <message>
        <source>LPSK</source>
        <translation>LPSK</translation>
    </message>
    <message>
        <source>Restitution</source>
        <translation>Restitusi</translation>
    </message>
    <message>
        <source>{0} claimed</source>
        <translation>{0} diajukan</translation>
    </message>
    <message>
        <source>asked for, sum not known yet</source>
        <translation>diminta, jumlah belum diketahui</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>belum diminta</translation>
    </message>
</context>
</TS>
