# SPDX-License-Identifier: Apache-2.0
"""The three forms as first delivered, and the wording of the matrix.

Knows what each letter says between the values. The law's numbers it names are
those of the letters themselves; what governs a case comes from the pack.
"""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document as Letter

from template_kit import (
    WEIGH,
    as_wide_as_page,
    control,
    control_row,
    foot,
    head_row,
    letterhead,
    listed,
    new_document,
    row,
    say,
    shade,
    table,
)
from template_lpsk import lpsk_app
from template_resume import resume


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
        "garis = saling menguatkan atau menunggu pasangannya; ≠ = ada perbedaan; "
        "→ = mengikuti sangkaan pokok; – = tidak dipakai.",
        "Catatan",
    )
    control(document, "for tabel in tabel")
    say(document, "{{ tabel.judul }}", "Subbab")
    _matrix_table(document)
    control(document, "endfor")
    say(document, "Pedoman status", "Subbab")
    listed(document, "pedoman")
    say(
        document,
        "Pedoman di atas adalah kebijakan kerja aplikasi. Ketentuan pembuktian "
        "menyangkut kesalahan secara keseluruhan; penerapannya per unsur hanya "
        "penunjuk arah.",
        "Catatan",
    )
    say(document, WEIGH, "Catatan")
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


FORMS: dict[str, Callable[[], Letter]] = {
    "RESUME": resume,
    "MATRIX": matrix,
    "LPSK_APP": lpsk_app,
}
"""Document kind → maker of its Word file."""
