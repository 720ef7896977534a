<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>Legal basis and count</source>
        <translation>Dasar hukum + cara hitung</translation>
    </message>
    <message>
        <source>Record the act…</source>
        <translation>Catat tindakannya…</translation>
    </message>
    <message>
        <source>Make a task of it…</source>
        <translation>Jadikan tugas…</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Ubah tugas…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>DeadlinesPresenter</name>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All cases</source>
        <translation>Semua perkara</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Only the deadlines of one case</source>
        <translation>Hanya tenggat satu perkara</translation>
    </message>
    <message>
        <source>Enter opens the case at the page concerned</source>
        <translation>Enter membuka perkara di halaman terkait</translation>
    </message>
    <message>
        <source>No deadline runs</source>
        <translation>Tidak ada tenggat berjalan</translation>
    </message>
    <message>
        <source>Deadlines are counted from the acts of a case: a report, an order, a detention, a returned dossier. Record them in the case.</source>
        <translation>Tenggat dihitung dari tindakan dalam perkara: laporan, surat perintah, penahanan, pengembalian berkas. Catat tindakan itu di perkaranya.</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Ubah tugas…</translation>
    </message>
    <message>
        <source>Make a task of it…</source>
        <translation>Jadikan tugas…</translation>
    </message>
    <message>
        <source>Record the act that meets it…</source>
        <translation>Catat tindakan yang memenuhinya…</translation>
    </message>
    <message>
        <source>Legal basis and how it was counted…</source>
        <translation>Dasar hukum + cara hitung…</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>Late</source>
        <translation>Lewat</translation>
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
        <source>Today, {0}</source>
        <translation>Hari ini, {0}</translation>
    </message>
    <message>
        <source>{0}, weekend</source>
        <translation>{0}, akhir pekan</translation>
    </message>
    <message>
        <source>{0}, estimated</source>
        <translation>{0}, perkiraan</translation>
    </message>
    <message>
        <source>{0}, holiday: {1}</source>
        <translation>{0}, libur: {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>accounts differ</source>
        <translation>keterangan berbeda</translation>
    </message>
    <message>
        <source>needs one more item</source>
        <translation>perlu satu alat bukti lain</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Prepare the application to LPSK for {0}</source>
        <translation>Siapkan permohonan LPSK untuk {0}</translation>
    </message>
    <message>
        <source>no application yet</source>
        <translation>belum ada permohonan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Ask {0} for consent to the application</source>
        <translation>Minta persetujuan {0} atas permohonan LPSK</translation>
    </message>
    <message>
        <source>consent is not recorded yet</source>
        <translation>persetujuan belum dicatat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Hand in the application to LPSK for {0}</source>
        <translation>Ajukan permohonan {0} ke LPSK</translation>
    </message>
    <message>
        <source>no LPSK number yet</source>
        <translation>nomor LPSK belum ada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkapi</translation>
    </message>
    <message>
        <source>{0} (child)</source>
        <translation>{0} (anak)</translation>
    </message>
</context>
</TS>
