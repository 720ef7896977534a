# SPDX-License-Identifier: Apache-2.0
"""The words of a document in reading order."""

from __future__ import annotations

from models.documents.blocks import (
    Cell,
    Pages,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    texts_of,
)


def _words(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def test_words_come_row_by_row_and_covered_cells_say_nothing() -> None:
    covered = Cell((_words("hantu"),), down=0)
    table = Table(
        rows=(
            Row((Cell((_words("satu"), _words("dua"))), Cell((_words("tiga"),)))),
            Row((covered, Cell((_words("empat"),)))),
        ),
        widths=(50.0, 50.0),
    )
    assert texts_of(table) == ["satu", "dua", "tiga", "empat"]
    section = Section((_words("nol awal"), table), 100, 100, (0, 0, 0, 0))
    assert Pages((section,)).words() == ["nol", "awal", "satu", "dua", "tiga", "empat"]
