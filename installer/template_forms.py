# SPDX-License-Identifier: Apache-2.0
"""The wording of the three letters as first delivered.

Knows what each letter says between the values. The law's numbers it names are
those of the letters themselves; what governs a case comes from the pack.
"""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document as Letter

from template_kit import (
    as_wide_as_page,
    control,
    control_row,
    foot,
    head_row,
    letterhead,
    new_document,
    new_page,
    row,
    say,
    shade,
    signatures,
    table,
    wide_row,
)

_WEIGH = (
    "Dokumen ini alat bantu. Status «Didukung», «Perlu penguat», «Ada perbedaan», "
    "dan «Belum ada» menunjukkan alat bukti yang sudah ditautkan, bukan putusan "
    "bahwa suatu unsur terbukti. Penilaian tetap pada penyidik, penuntut umum, "
    "dan hakim."
)


def _identity(document: Letter, lines: str) -> None:
    """Name, colon, value: one line each."""
    made = table(document, (8, 48, 4, 105), lines=False)
    control_row(made, f"for baris in {lines}")
    row(made, ("", "{{ baris.nama }}", ":", "{{ baris.isi }}"), "Baris")
    control_row(made, "endfor")


def _pairs(document: Letter, lines: tuple[tuple[str, str], ...]) -> None:
    made = table(document, (8, 48, 4, 105), lines=False)
    for name, value in lines:
        row(made, ("", name, ":", value), "Baris")


def _list(document: Letter, name: str, mark: str = "{{ loop.index }}.") -> None:
    control(document, f"for butir in {name}")
    say(document, f"{mark}\t{{{{ butir }}}}", "Butir")
    control(document, "endfor")


def _hearings(document: Letter, title: str, group: str) -> None:
    say(document, title, "Subbab")
    control(document, f"for orang in keterangan.{group}")
    say(
        document,
        "{{ loop.index }}.\t**{{ orang.judul }}** ({{ orang.rincian }}).",
        "Butir",
    )
    control(document, "for kalimat in orang.jawaban")
    say(document, "{{ kalimat }}", "Rincian")
    control(document, "endfor")
    control(document, "endfor")
    control(document, f"if not keterangan.{group}")
    say(document, "Tidak ada dalam berkas ini.")
    control(document, "endif")


def resume() -> Letter:
    """Resume (Berita Acara Pendapat)."""
    document = new_document()
    letterhead(document)
    say(document, "**“PRO JUSTITIA”**", "Baris")
    say(document, "RESUME", "Judul")
    say(document, "BERITA ACARA PENDAPAT", "Judul")
    say(document, "Nomor: {{ nomor }} · Klasifikasi: {{ klasifikasi }}", "Subjudul")
    _resume_opening(document)
    _resume_facts(document)
    _resume_analysis(document)
    say(document, _WEIGH, "Catatan")
    signatures(document)
    foot(document)
    return document


def _resume_opening(document: Letter) -> None:
    say(document, "I. DASAR PENYIDIKAN", "Bab")
    say(
        document,
        "1.\tLaporan Polisi Nomor {{ rujukan.lp_nomor }} tanggal "
        "{{ rujukan.lp_tanggal }}.",
        "Butir",
    )
    say(
        document,
        "2.\tSurat Perintah Penyidikan Nomor {{ rujukan.sprin_nomor }} tanggal "
        "{{ rujukan.sprin_tanggal }}.",
        "Butir",
    )
    say(document, "3.\tPasal yang disangkakan: {{ perkara.pasal }}.", "Butir")
    say(document, "II. URAIAN SINGKAT PERKARA", "Bab")
    control(document, "if ringkas")
    say(document, "{{ ringkas }}")
    control(document, "endif")
    _pairs(
        document,
        (
            ("Perkara", "{{ perkara.nomor }} – {{ perkara.judul }}"),
            ("Waktu kejadian", "{{ perkara.waktu }}"),
            ("Tempat kejadian", "{{ perkara.tempat }}"),
            ("Cara perbuatan", "{{ perkara.modus }}"),
        ),
    )
    control(document, "if perkara.rute")
    _pairs(document, (("Rute", "{{ perkara.rute }}"),))
    control(document, "endif")
    say(document, "Identitas tersangka", "Subbab")
    control(document, "for orang in tersangka")
    say(
        document,
        "{{ loop.index }}. {{ orang.judul }}"
        "{% if orang.alias %} alias {{ orang.alias }}{% endif %}"
        "{% if orang.peran %}, {{ orang.peran }}{% endif %}",
        "Anak",
    )
    _identity(document, "orang.baris")
    control(document, "endfor")
    control(document, "if not tersangka")
    say(document, "Belum ada tersangka dalam berkas ini.")
    control(document, "endif")


def _resume_facts(document: Letter) -> None:
    say(document, "III. URAIAN TENTANG FAKTA", "Bab")
    for title in (
        "1. Pemanggilan",
        "2. Penangkapan",
        "3. Penahanan",
        "4. Penggeledahan",
    ):
        say(document, title, "Subbab")
        say(document, "{{ belum_tercatat }}")
    say(document, "5. Penyitaan dan tindakan lain yang tercatat", "Subbab")
    made = table(document, (28, 61, 38, 38))
    head_row(
        made, ("Tanggal", "Tindakan", "Surat perintah", "Berita acara / penetapan")
    )
    control_row(made, "for b in tindakan")
    row(
        made, ("{{ b.tanggal }}", "{{ b.tindakan }}", "{{ b.surat }}", "{{ b.berita }}")
    )
    control_row(made, "endfor")
    _hearings(document, "6. Keterangan saksi", "saksi")
    _hearings(document, "7. Keterangan korban", "korban")
    _hearings(document, "8. Keterangan ahli", "ahli")
    _hearings(document, "9. Keterangan tersangka", "tersangka")
    say(document, "10. Barang bukti, bukti elektronik, dan surat", "Subbab")
    control(document, "for kelompok in benda")
    say(document, "{{ kelompok.judul }}", "Anak")
    made = table(document, (15, 60, 50, 40))
    head_row(made, ("Kode", "Uraian", "Dasar penyitaan", "Unsur yang ditunjuk"))
    control_row(made, "for b in kelompok.baris")
    row(made, ("{{ b.kode }}", "{{ b.uraian }}", "{{ b.dasar }}", "{{ b.unsur }}"))
    control_row(made, "endfor")
    control(document, "endfor")
    control(document, "if not benda")
    say(document, "Tidak ada dalam berkas ini.")
    control(document, "endif")


def _resume_analysis(document: Letter) -> None:
    say(document, "IV. ANALISIS KASUS DAN KRONOLOGI", "Bab")
    control(document, "for alinea in kronologi")
    say(document, "{{ alinea }}")
    control(document, "endfor")
    say(document, "V. ANALISIS YURIDIS PER UNSUR", "Bab")
    control(document, "for sangkaan in sangkaan")
    _resume_count(document)
    control(document, "endfor")
    say(document, "VI. PERAN MASING-MASING TERSANGKA", "Bab")
    made = table(document, (45, 32, 43, 45))
    head_row(made, ("Tersangka", "Tahap", "Perbuatan", "Bukti"))
    control_row(made, "for b in peran")
    row(
        made,
        ("{{ b.tersangka }}", "{{ b.tahap }}", "{{ b.perbuatan }}", "{{ b.bukti }}"),
    )
    control_row(made, "endfor")
    control(document, "if not peran")
    say(document, "Belum ada peran yang ditunjukkan alat bukti.")
    control(document, "endif")
    say(document, "VII. PERLINDUNGAN KORBAN DAN RESTITUSI", "Bab")
    _list(document, "perlindungan")
    say(document, "VIII. KESIMPULAN", "Bab")
    say(
        document,
        "Berdasarkan alat bukti yang tercatat dalam berkas sampai tanggal resume ini, "
        "penyidik menyampaikan pendapat sebagai berikut.",
    )
    _list(document, "kesimpulan")


def _resume_count(document: Letter) -> None:
    say(document, "{{ sangkaan.judul }}", "Subbab")
    control(document, "if sangkaan.catatan")
    say(document, "{{ sangkaan.catatan }}")
    control(document, "endif")
    control(document, "for korban in sangkaan.korban")
    say(document, "{{ korban.judul }} – {{ korban.ringkas }}", "Anak")
    made = table(document, (33, 57, 41, 34))
    head_row(made, ("Unsur", "Fakta", "Alat bukti", "Halaman / jawaban"))
    control_row(made, "for b in korban.baris")
    control_row(made, "if b.kelompok")
    wide_row(made, "{{ b.unsur }} – {{ b.status }}")
    control_row(made, "else")
    row(
        made,
        (
            "{{ b.unsur }}{% if b.status %} – **{{ b.status }}**{% endif %}",
            "{{ b.fakta }}",
            "{{ b.bukti }}",
            "{{ b.letak }}",
        ),
    )
    control_row(made, "endif")
    control_row(made, "endfor")
    control(document, "endfor")


def matrix() -> Letter:
    """Element-evidence matrix, landscape."""
    document = new_document(landscape=True)
    letterhead(document)
    say(document, "MATRIKS UNSUR DAN ALAT BUKTI", "Judul")
    say(
        document,
        "Perkara {{ perkara.nomor }} – {{ perkara.judul }} · kejadian "
        "{{ perkara.waktu }} · {{ perkara.tempat }}",
        "Subjudul",
    )
    say(
        document,
        "Tanda: ● keterangan korban, ■ alat bukti lain; ○ dan □ = belum ada; "
        "≠ = ada perbedaan; – = tidak dipakai.",
        "Catatan",
    )
    control(document, "for tabel in tabel")
    say(document, "{{ tabel.judul }}", "Subbab")
    _matrix_table(document)
    control(document, "endfor")
    say(document, "Pedoman status", "Subbab")
    _list(document, "pedoman")
    say(
        document,
        "Pedoman di atas adalah kebijakan kerja aplikasi. Ketentuan pembuktian "
        "menyangkut kesalahan secara keseluruhan; penerapannya per unsur hanya "
        "penunjuk arah.",
        "Catatan",
    )
    say(document, _WEIGH, "Catatan")
    foot(document)
    return document


def _matrix_table(document: Letter) -> None:
    made = table(document, (63, 63, 63, 63))
    head_row(
        made,
        (
            "Unsur",
            "{%tc for korban in tabel.korban %}",
            "{{ korban.kode }}\n{{ korban.ringkas }}",
            "{%tc endfor %}",
        ),
    )
    control_row(made, "for b in tabel.baris")
    for tag, style, dark in (
        ("if b.kelompok", "SelTebal", True),
        ("else", "Sel", False),
    ):
        control_row(made, tag)
        added = row(
            made,
            (
                "{{ b.unsur }}",
                "{%tc for s in b.sel %}",
                "{{ s.tanda }}  {{ s.status }}\n{{ s.rincian }}",
                "{%tc endfor %}",
            ),
            style,
        )
        added.cells[2].paragraphs[1].style = "SelKecil"
        if dark:
            shade(added.cells[0])
            shade(added.cells[2])
    control_row(made, "endif")
    control_row(made, "endfor")
    as_wide_as_page(made)


def lpsk_app() -> Letter:
    """Application to LPSK for protection."""
    document = new_document()
    letterhead(document)
    _lpsk_opening(document)
    _lpsk_person(document)
    _lpsk_case(document)
    _lpsk_request(document)
    signatures(document)
    new_page(document)
    say(document, "DAFTAR LAMPIRAN", "Judul")
    say(
        document,
        "Permohonan perlindungan atas nama sandi {{ dilindungi.sebutan }}",
        "Subjudul",
    )
    made = table(document, (15, 120, 30))
    head_row(made, ("No.", "Dokumen", "Ada"))
    control_row(made, "for b in lampiran")
    row(made, ("{{ b.no }}", "{{ b.dokumen }}", "{{ b.ada }}"))
    control_row(made, "endfor")
    foot(document)
    return document


def _lpsk_opening(document: Letter) -> None:
    made = table(document, (24, 4, 72, 65), lines=False)
    lines = (
        ("Nomor", "{{ nomor }}", "{{ kota }}, {{ tanggal }}"),
        ("Klasifikasi", "**{{ klasifikasi }}**", ""),
        ("Lampiran", "{{ lampiran_jumlah }}", "Kepada"),
        ("Perihal", "Permohonan perlindungan", "Yth. Ketua Lembaga Perlindungan"),
        ("", "", "Saksi dan Korban"),
        ("", "", "di Jakarta"),
    )
    for name, value, right in lines:
        row(made, (name, ":" if name else "", value, right), "Baris")
    say(document, "1. PERMOHONAN", "Bab")
    say(
        document,
        "Rujukan: Laporan Polisi Nomor {{ rujukan.lp_nomor }} tanggal "
        "{{ rujukan.lp_tanggal }}, dugaan {{ perkara.pasal }}. Dengan ini dimohonkan "
        "perlindungan bagi **{{ dilindungi.sebutan }}** menurut Undang-Undang Nomor 13 "
        "Tahun 2006 sebagaimana diubah dengan Undang-Undang Nomor 31 Tahun 2014.",
    )
    say(document, "2. IDENTITAS PEMOHON DAN YANG DILINDUNGI", "Bab")
    say(document, "Pemohon", "Anak")
    _identity(document, "pemohon")
    say(document, "Yang dilindungi", "Anak")


def _lpsk_person(document: Letter) -> None:
    _pairs(
        document,
        (
            ("Nama sandi", "**{{ dilindungi.sebutan }}**"),
            ("Keadaan", "{{ dilindungi.keadaan }}"),
            ("Bahasa", "{{ dilindungi.bahasa }}"),
        ),
    )
    _identity(document, "dilindungi.baris")
    say(
        document,
        "Surat ini memakai nama sandi. Baris identitas diisi dari identitas tersegel "
        "dan hanya disampaikan kepada LPSK.",
        "Catatan",
    )
    say(document, "3. PERAN DALAM PERKARA DAN PENTINGNYA KETERANGAN", "Bab")
    say(document, "Kedudukan: {{ dilindungi.peran }}. {{ pentingnya }}")


def _lpsk_case(document: Letter) -> None:
    say(document, "4. KRONOLOGI SINGKAT", "Bab")
    control(document, "for alinea in kronologi")
    say(document, "{{ alinea }}")
    control(document, "endfor")
    say(document, "5. STATUS PERKARA DAN PENYIDIK", "Bab")
    _pairs(
        document,
        (
            ("Tahap perkara", "{{ status.tahap }}"),
            ("Kantor", "{{ status.kantor }}"),
            ("Penyidik", "{{ status.penyidik }}"),
        ),
    )
    control(document, "if status.telepon")
    _pairs(document, (("Telepon kantor", "{{ status.telepon }}"),))
    control(document, "endif")
    say(document, "6. ANCAMAN YANG DIALAMI", "Bab")
    _list(document, "ancaman")
    say(document, "7. KONDISI MEDIS DAN PSIKOLOGIS", "Bab")
    say(document, "{{ medis }}")
    say(document, "Rekam jejak tindak pidana yang dilindungi: {{ rekam_jejak }}")


def _lpsk_request(document: Letter) -> None:
    say(document, "8. BENTUK PERLINDUNGAN YANG DIMINTA", "Bab")
    made = table(document, (15, 60, 90))
    head_row(made, ("No.", "Layanan", "Alasan"))
    control_row(made, "for b in layanan")
    row(made, ("{{ b.kode }}", "{{ b.layanan }}", "{{ b.alasan }}"))
    control_row(made, "endfor")
    say(document, "9. FASILITASI RESTITUSI", "Bab")
    say(document, "{{ restitusi }}")
    say(document, "10. PERNYATAAN", "Bab")
    say(
        document,
        "Yang dilindungi{% if dilindungi.anak %} beserta orang tua atau walinya"
        "{% endif %} telah diberi penjelasan tentang permohonan ini dan menyatakan "
        "persetujuan pada {{ persetujuan }}.",
    )
    say(
        document,
        "Pemohon menyatakan keterangan dalam surat ini disampaikan dengan sebenarnya. "
        "Demikian untuk menjadi maklum dan mendapat keputusan.",
    )


FORMS: dict[str, Callable[[], Letter]] = {
    "RESUME": resume,
    "MATRIX": matrix,
    "LPSK_APP": lpsk_app,
}
"""Document kind → maker of its Word file."""
