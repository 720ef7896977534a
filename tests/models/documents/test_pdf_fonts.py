# SPDX-License-Identifier: Apache-2.0
"""Letters of a PDF: embedded, and honest about what they lack."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from reportlab.pdfbase.pdfmetrics import stringWidth

from models.documents.pdf_fonts import face, parted, printable
from models.documents.template import KINDS
from models.documents.words import unbroken
from tests.support.documents import (
    a_docx,
    a_draft,
    from_template,
    made,
    pdf_pages,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_is_embedded(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(made(a_draft(kind)).pdf)
    listed = subprocess.run(
        ["pdffonts", str(path)], check=True, capture_output=True
    ).stdout.decode()
    fonts = listed.splitlines()[2:]
    assert fonts
    for line in fonts:
        assert "Liberation" in line
        assert re.search(r"\byes\s+yes\s+yes\b", line), line


def test_other_scripts_are_kept_in_word_and_counted_in_pdf(tmp_path: Path) -> None:
    text = "Nama: اسم, ꦱꦏ꧀ꦱꦩ, 王小明"
    result = from_template(a_docx("{{ isi }}"), {"isi": text})
    assert Document(BytesIO(result.docx)).paragraphs[0].text == text
    printed = "".join(pdf_pages(result.pdf, tmp_path))
    assert result.unshown == len("اسمꦱꦏ꧀ꦱꦩ王小明")
    assert f"{result.unshown} aksara" in printed


def test_each_cut_has_its_name() -> None:
    assert face(sans=True, bold=True, italic=True) == "LiberationSans-BoldItalic"
    assert face(sans=False, bold=False, italic=False) == "LiberationSerif-Regular"


def test_composed_letters_are_printable() -> None:
    assert printable("Jose\u0301") == ("José", 0)
    assert printable("a\n\t王") == ("a\n\t□", 1)


def test_a_long_number_is_parted_after_a_stroke_and_never_within_a_name() -> None:
    name = face(sans=False, bold=False, italic=False)
    number = "SP.Sidik/87/VIII/2026/Ditres"
    room = stringWidth("SP.Sidik/87/VIII/2026/Di", name, 9.5)
    told = parted(f"{number} PPA-PPO", name, 9.5, room)
    assert told == "SP.Sidik/87/VIII/2026/ Ditres PPA-PPO"
    assert parted(number, name, 9.5, 500) == number
    assert parted("tanpatempatuntukberhenti", name, 9.5, 20).count(" ") == 0


def test_a_hyphen_that_holds_is_printed_as_a_hyphen() -> None:
    assert printable("K\u201102") == ("K-02", 0)


@pytest.mark.parametrize("code", ["K-02", "T-1", "BB-07"])
def test_a_code_stays_whole_however_narrow_its_column(code: str) -> None:
    name = face(sans=False, bold=False, italic=False)
    told, _ = printable(unbroken(f"{code},{code};{code}/{code}-{code}"))
    for room in range(10, 120, 5):
        pieces = parted(told, name, 9.5, room).split(" ")
        assert sum(piece.count(code) for piece in pieces) == 5
    number = "SP.Sita/41/VIII/2026/Ditres-PPA-PPO"
    assert "- " in parted(number, name, 9.5, 20), "other strokes still part"
