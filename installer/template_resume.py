# SPDX-License-Identifier: Apache-2.0
"""The wording of the resume (Berita Acara Pendapat) as first delivered.

Knows what the letter says between the values. The law's numbers it names are
those of the letter itself; what governs a case comes from the pack.
"""

from __future__ import annotations

from docx.document import Document as Letter

from template_kit import (
    WEIGH,
    control,
    control_row,
    foot,
    head_row,
    identity,
    letterhead,
    listed,
    new_document,
    pairs,
    row,
    say,
    signatures,
    table,
    wide_row,
)


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
    _resume_acts(document)
    _resume_facts(document)
    _resume_analysis(document)
    say(document, WEIGH, "Catatan")
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
    pairs(
        document,
        (
            ("Perkara", "{{ perkara.nomor }} – {{ perkara.judul }}"),
            ("Waktu kejadian", "{{ perkara.waktu }}"),
            ("Tempat kejadian", "{{ perkara.tempat }}"),
            ("Cara perbuatan", "{{ perkara.modus }}"),
        ),
    )
    control(document, "if perkara.rute")
    pairs(document, (("Rute", "{{ perkara.rute }}"),))
    control(document, "endif")
    _resume_accused(document)


def _resume_accused(document: Letter) -> None:
    say(document, "Identitas tersangka", "Subbab")
    _people(document, "tersangka")
    control(document, "if not tersangka")
    say(document, "Belum ada tersangka dalam berkas ini.")
    control(document, "endif")
    control(document, "if terlapor")
    say(document, "Terlapor dan pihak lain yang belum dikenai sangkaan", "Subbab")
    _people(document, "terlapor")
    control(document, "endif")


def _people(document: Letter, group: str) -> None:
    control(document, f"for orang in {group}")
    say(
        document,
        "{{ loop.index }}. {{ orang.judul }}"
        "{% if orang.alias %} alias {{ orang.alias }}{% endif %}"
        "{% if orang.peran %}, {{ orang.peran }}{% endif %}",
        "Anak",
    )
    identity(document, "orang.baris")
    control(document, "endfor")


def _resume_acts(document: Letter) -> None:
    say(document, "III. URAIAN TENTANG FAKTA", "Bab")
    for title, name in (
        ("1. Pemanggilan", "pemanggilan"),
        ("2. Penangkapan", "penangkapan"),
        ("3. Penahanan", "penahanan"),
    ):
        say(document, title, "Subbab")
        listed(document, f"surat.{name}")
        control(document, f"if not surat.{name}")
        say(document, "{{ belum_tercatat }}")
        control(document, "endif")
    say(document, "4. Penggeledahan", "Subbab")
    listed(document, "surat.penggeledahan")
    control(document, "if surat.penggeledahan")
    control(document, "elif penggeledahan")
    say(
        document,
        "Tindakan, surat perintah, dan izin penggeledahan belum dicatat tersendiri. "
        "Berkas memuat barang bukti yang berkaitan:",
    )
    listed(document, "penggeledahan")
    control(document, "else")
    say(document, "{{ belum_tercatat }}")
    control(document, "endif")
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
    control(document, "if direncanakan")
    say(document, "Direncanakan, belum dilakukan pada tanggal resume ini:", "Catatan")
    listed(document, "direncanakan")
    control(document, "endif")


def _resume_facts(document: Letter) -> None:
    _hearings(document, "6. Keterangan saksi", "saksi")
    _hearings(document, "7. Keterangan korban", "korban")
    _hearings(document, "8. Hasil asesmen (bukan berita acara pemeriksaan)", "asesmen")
    _hearings(document, "9. Keterangan ahli", "ahli")
    _hearings(document, "10. Keterangan tersangka", "tersangka")
    say(document, "11. Barang bukti, bukti elektronik, dan surat", "Subbab")
    control(document, "for kelompok in benda")
    say(document, "{{ kelompok.judul }}", "Anak")
    made = table(document, (15, 60, 50, 40))
    head_row(made, ("Kode", "Uraian", "Dasar perolehan", "Unsur yang ditunjuk"))
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
    made = table(document, (32, 30, 38, 65))
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
    listed(document, "perlindungan")
    say(document, "VIII. KESIMPULAN", "Bab")
    say(
        document,
        "Berdasarkan alat bukti yang tercatat dalam berkas sampai tanggal resume ini, "
        "penyidik menyampaikan pendapat sebagai berikut.",
    )
    listed(document, "kesimpulan")


def _resume_laws(document: Letter) -> None:
    control(document, "if sangkaan.hukum")
    say(document, "Hukum yang berlaku: dua hukum berdampingan", "Anak")
    made = table(document, (50, 45, 45, 25))
    head_row(
        made,
        (
            "Yang dibandingkan",
            "Lama: {{ sangkaan.hukum.lama }}",
            "Baru: {{ sangkaan.hukum.baru }}",
            "Lebih ringan",
        ),
    )
    control_row(made, "for b in sangkaan.hukum.baris")
    row(made, ("{{ b.hal }}", "{{ b.lama }}", "{{ b.baru }}", "{{ b.ringan }}"))
    control_row(made, "endfor")
    say(
        document,
        "Kedua hukum ditampilkan menurut {{ sangkaan.hukum.dasar }}. Hukum yang lebih "
        "menguntungkan dipilih oleh ahli hukum, tidak pernah oleh alat bantu ini.",
        "Catatan",
    )
    say(document, "{{ sangkaan.hukum.pilihan }}")
    control(document, "endif")


def _resume_count(document: Letter) -> None:
    say(document, "{{ sangkaan.judul }}", "Subbab")
    control(document, "if sangkaan.catatan")
    say(document, "{{ sangkaan.catatan }}")
    control(document, "endif")
    control(document, "for bentuk in sangkaan.penyertaan")
    say(document, "{{ bentuk }}")
    control(document, "endfor")
    _resume_laws(document)
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
