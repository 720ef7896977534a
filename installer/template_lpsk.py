# SPDX-License-Identifier: Apache-2.0
"""The wording of the application to LPSK as first delivered.

Knows what the letter says between the values. The law's numbers it names are
those of the letter itself; what governs a case comes from the pack.
"""

from __future__ import annotations

from docx.document import Document as Letter

from template_kit import (
    control,
    control_row,
    foot,
    head_row,
    identity,
    letterhead,
    listed,
    new_document,
    new_page,
    pairs,
    row,
    say,
    signatures,
    table,
)


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
    identity(document, "pemohon")
    say(document, "Yang dilindungi", "Anak")


def _lpsk_person(document: Letter) -> None:
    pairs(
        document,
        (
            ("Nama sandi", "**{{ dilindungi.sebutan }}**"),
            ("Keadaan", "{{ dilindungi.keadaan }}"),
            ("Bahasa", "{{ dilindungi.bahasa }}"),
        ),
    )
    identity(document, "dilindungi.baris")
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
    pairs(
        document,
        (
            ("Tahap perkara", "{{ status.tahap }}"),
            ("Kantor", "{{ status.kantor }}"),
            ("Penyidik", "{{ status.penyidik }}"),
        ),
    )
    control(document, "if status.telepon")
    pairs(document, (("Telepon kantor", "{{ status.telepon }}"),))
    control(document, "endif")
    say(document, "6. ANCAMAN YANG DIALAMI", "Bab")
    listed(document, "ancaman")
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
