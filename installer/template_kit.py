# SPDX-License-Identifier: Apache-2.0
"""Building blocks with which the delivered Word templates were first made.

Knows python-docx and the look of an Indonesian official letter. Must not know
which letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from docx import Document
from docx.document import Document as Letter
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

# ruff: noqa: SLF001 (python-docx has no public way to the XML underneath)

FACE = "Times New Roman"
SHADE = "EDEDED"
_A4 = (Mm(210), Mm(297))
WEIGH = (
    "Dokumen ini alat bantu. Status «Didukung», «Perlu penguat», «Ada perbedaan», "
    "dan «Belum ada» menunjukkan alat bukti yang sudah ditautkan, bukan putusan "
    "bahwa suatu unsur terbukti. Penilaian tetap pada penyidik, penuntut umum, "
    "dan hakim."
)
"""Stands at the end of everything that speaks of standings."""


@dataclass(frozen=True)
class Look:
    """How a paragraph style is set; lengths in points."""

    size: float = 11
    bold: bool = False
    italic: bool = False
    align: str = "LEFT"
    before: float = 0
    after: float = 4
    left: float = 0
    first: float = 0
    keep_next: bool = False
    level: int = 0


LOOKS = {
    "Kop": Look(12, bold=True, align="CENTER", after=0),
    "KopAlamat": Look(9.5, align="CENTER", after=10),
    "Judul": Look(13, bold=True, align="CENTER", before=4, after=2, keep_next=True),
    "Subjudul": Look(11, align="CENTER", after=8),
    "Bab": Look(11.5, bold=True, before=12, after=4, keep_next=True, level=1),
    "Subbab": Look(11, bold=True, before=8, after=3, keep_next=True, level=2),
    "Anak": Look(11, bold=True, italic=True, before=6, after=3, keep_next=True),
    "Isi": Look(align="JUSTIFY", after=5),
    "Butir": Look(align="JUSTIFY", after=3, left=20, first=-20),
    "Rincian": Look(10.5, align="JUSTIFY", after=3, left=20),
    "Sel": Look(9.5, after=0),
    "SelTebal": Look(9.5, bold=True, after=0),
    "SelKepala": Look(9.5, bold=True, align="CENTER", after=0, keep_next=True),
    "SelKecil": Look(8.5, after=0),
    "Baris": Look(11, after=1),
    "Catatan": Look(9, italic=True, before=4, after=4, align="JUSTIFY"),
    "Kaki": Look(8, align="CENTER", after=0),
}


def new_document(*, landscape: bool = False) -> Letter:
    """Return an A4 document with our styles and nothing on it."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = _A4
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = _A4[::-1]
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin, section.bottom_margin = Mm(20), Mm(24)
    section.footer_distance = Mm(10)
    _plain(document.styles["Normal"])
    for name, look in LOOKS.items():
        _style(document, name, look)
    for name, ink in (("Kurang", "744700"), ("Tersegel", "223C73")):
        style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(ink)
        shade = OxmlElement("w:shd")
        fill = "FBF0D9" if name == "Kurang" else "E3E9F5"
        for key, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
            shade.set(qn(f"w:{key}"), value)
        style.element.get_or_add_rPr().append(shade)
    return document


def _plain(style: ParagraphStyle) -> None:
    style.font.name = FACE
    style.font.size = Pt(11)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{key}"), FACE)
    style.paragraph_format.space_after = Pt(4)
    style.paragraph_format.line_spacing = 1.05


def _style(document: Letter, name: str, look: Look) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.bold = Pt(look.size), look.bold
    style.font.italic = look.italic
    form = style.paragraph_format
    form.alignment = getattr(WD_ALIGN_PARAGRAPH, look.align)
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.left_indent, form.first_line_indent = Pt(look.left), Pt(look.first)
    form.keep_with_next = look.keep_next
    form.line_spacing = 1.0 if name.startswith(("Sel", "Kop", "Kaki")) else 1.08
    if look.level:
        outline = OxmlElement("w:outlineLvl")
        outline.set(qn("w:val"), str(look.level - 1))
        style.element.get_or_add_pPr().append(outline)


def say(place: Letter, text: str, style: str = "Isi") -> Paragraph:
    """Add a paragraph; ``**words**`` come out bold."""
    paragraph = place.add_paragraph(style=style)
    write(paragraph, text)
    return paragraph


def write(paragraph: Paragraph, text: str) -> None:
    """Add runs to a paragraph; ``**words**`` come out bold."""
    for number, part in enumerate(text.split("**")):
        if part:
            run = paragraph.add_run(part)
            run.bold = True if number % 2 else None


def control(place: Letter, tag: str) -> None:
    """Add a paragraph that only steers: ``for``, ``if``, ``else``, ``end…``."""
    place.add_paragraph(f"{{%p {tag} %}}", style="Sel")


def letterhead(document: Letter) -> None:
    """Add the letterhead: lines, address, rule."""
    control(document, "for baris in kop")
    say(document, "{{ baris }}", "Kop")
    control(document, "endfor")
    address = say(document, "{{ kop_alamat }}", "KopAlamat")
    rule(address)


def rule(paragraph: Paragraph) -> None:
    """Draw a line below a paragraph."""
    lines = OxmlElement("w:pBdr")
    line = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "8"), ("space", "4")):
        line.set(qn(f"w:{key}"), value)
    line.set(qn("w:color"), "000000")
    lines.append(line)
    look = paragraph._p.get_or_add_pPr()
    look.insert_element_before(lines, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def table(place: Letter, widths: tuple[float, ...], *, lines: bool = True) -> Table:
    """Add a table with columns of so many millimetres and no row yet."""
    made: Table = place.add_table(rows=0, cols=len(widths))
    made.autofit = False
    if lines:
        made.style = "Table Grid"
        _padded(made)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    return made


def _padded(made: Table) -> None:
    """Give the cells of a table with lines some air on every side."""
    air = OxmlElement("w:tblCellMar")
    for side, width in (("top", 40), ("left", 100), ("bottom", 50), ("right", 100)):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(width))
        edge.set(qn("w:type"), "dxa")
        air.append(edge)
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    look.addprevious(air)


def row(made: Table, texts: tuple[str, ...], style: str = "Sel") -> _Row:
    """Add a row; a text may hold several paragraphs, one per line."""
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
    for number, (cell, text) in enumerate(zip(added.cells, texts, strict=True)):
        cell.width = made.columns[number].width
        for place, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            paragraph.style = style
            write(paragraph, line)
    _whole(added)
    return added


def head_row(made: Table, texts: tuple[str, ...]) -> None:
    """Add a shaded row that is repeated on each page."""
    added = row(made, texts, "SelKepala")
    for cell in added.cells:
        shade(cell)
    flag = OxmlElement("w:tblHeader")
    added._tr.get_or_add_trPr().append(flag)


def wide_row(made: Table, text: str) -> None:
    """Add a shaded row of one cell."""
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
    cell = added.cells[0].merge(added.cells[-1])
    cell.paragraphs[0].style = "SelTebal"
    cell.paragraphs[0].paragraph_format.keep_with_next = True
    write(cell.paragraphs[0], text)
    shade(cell)
    _whole(added)


def control_row(made: Table, tag: str) -> None:
    """Add a row that only steers."""
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
    added.cells[0].paragraphs[0].text = f"{{%tr {tag} %}}"


def as_wide_as_page(made: Table) -> None:
    """Let Word share out the page's width, however many columns come out."""
    made.autofit = True
    width = made._tbl.tblPr.find(qn("w:tblW"))
    width.set(qn("w:type"), "pct")
    width.set(qn("w:w"), "5000")
    for cell in made._tbl.iter(qn("w:tcW")):
        cell.set(qn("w:type"), "auto")
        cell.set(qn("w:w"), "0")


def shade(cell: _Cell) -> None:
    """Give a cell a light ground."""
    fill = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", SHADE)):
        fill.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(fill)


def _whole(added: _Row) -> None:
    added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def new_page(document: Letter) -> None:
    """Begin a page."""
    document.add_paragraph(style="Sel").add_run().add_break(WD_BREAK.PAGE)


def foot(document: Letter) -> None:
    """Add the line at the foot of each page."""
    footer = document.sections[0].footer
    first = footer.paragraphs[0]
    first.style = "Kaki"
    write(first, "**{{ kaki.klasifikasi }}** · Perkara {{ kaki.perkara }} · ")
    write(first, "Identitas: {{ kaki.tingkat }} · Halaman ")
    _field(first, "PAGE")
    write(first, " dari ")
    _field(first, "NUMPAGES")
    second = footer.add_paragraph(style="Kaki")
    write(second, "Paket hukum {{ kaki.edisi }} · Dibuat {{ kaki.waktu }} · Saksama")


def _field(paragraph: Paragraph, name: str) -> None:
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            words = OxmlElement("w:instrText")
            words.set(qn("xml:space"), "preserve")
            words.text = f" {name} "
            run._r.append(words)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def signatures(document: Letter) -> None:
    """Add the two signature blocks, kept whole on one page with what they sign."""
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    made = table(document, (82.5, 82.5), lines=False)
    block = (
        "{{ tanda_tangan.%s.atas }}\n{{ tanda_tangan.%s.jabatan }}\n\n\n\n"
        "**{{ tanda_tangan.%s.nama }}**\n{{ tanda_tangan.%s.pangkat }}"
    )
    left = block.replace("%s", "kiri")
    right = block.replace("%s", "kanan")
    added = row(made, ("\n" + left, "{{ kota }}, {{ tanggal }}\n" + right), "Baris")
    for cell in added.cells:
        for paragraph in cell.paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def identity(document: Letter, lines: str) -> None:
    """Name, colon, value: one line each."""
    made = table(document, (8, 48, 4, 105), lines=False)
    control_row(made, f"for baris in {lines}")
    row(made, ("", "{{ baris.nama }}", ":", "{{ baris.isi }}"), "Baris")
    control_row(made, "endfor")


def pairs(document: Letter, lines: tuple[tuple[str, str], ...]) -> None:
    """Name, colon, value: lines written out here."""
    made = table(document, (8, 48, 4, 105), lines=False)
    for name, value in lines:
        row(made, ("", name, ":", value), "Baris")


def listed(document: Letter, name: str, mark: str = "{{ loop.index }}.") -> None:
    """Numbered lines from a list."""
    control(document, f"for butir in {name}")
    say(document, f"{mark}\t{{{{ butir }}}}", "Butir")
    control(document, "endfor")
