# SPDX-License-Identifier: Apache-2.0
"""Blocks to what a page layouter can flow.

Knows reportlab's flowables. Every word is escaped: text of a case is never
read as markup.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    Image,
    PageBreak,
    Spacer,
)
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from models.documents.blocks import (
    Align,
    Block,
    Cell,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
)
from models.documents.marking import TINTS
from models.documents.pdf_fonts import face, parted, printable

_ALIGN = {
    Align.LEFT: TA_LEFT,
    Align.CENTER: TA_CENTER,
    Align.RIGHT: TA_RIGHT,
    Align.JUSTIFY: TA_JUSTIFY,
}
_LINE = 1.15
_COMPANY = 44.0
_AIR = 8.5
_WHOLE = 16
_TAB = "\u00a0" * 4


@dataclass(slots=True)
class Flow:
    """Turns the blocks of one document into flowables.

    Attributes:
        unshown: how many characters the letters could not show.
        tight: whether a table row may not break across pages.
    """

    unshown: int = 0
    tight: bool = True

    def section(self, section: Section) -> list[Flowable]:
        """Return everything on the pages of one section."""
        room = section.width - section.margins[0] - section.margins[2]
        found: list[Flowable] = []
        waiting: list[Flowable] = []
        for block in section.blocks:
            flowables = self._block(block, room)
            if isinstance(block, Paragraph) and block.shape.keep_next:
                waiting.extend(flowables)
                continue
            if waiting:
                need = sum(_height(f, room) for f in waiting) + self._start(block, room)
                found.append(CondPageBreak(need))
            found.extend(waiting)
            found.extend(flowables)
            waiting = []
        return [*found, *waiting]

    def _start(self, block: Block, room: float) -> float:
        """Return the height that must stay with a heading before the block."""
        if isinstance(block, Table):
            first = replace(block, rows=block.rows[: _first_rows(block)])
            return _height(self._table(first, room), room)
        height = sum(_height(f, room) for f in self.paragraph(block))
        return min(height, _COMPANY)

    def _block(self, block: Block, room: float) -> list[Flowable]:
        if isinstance(block, Table):
            return [self._table(block, room)]
        return self.paragraph(block)

    def paragraph(self, paragraph: Paragraph) -> list[Flowable]:
        """Return one paragraph: its pictures, its words and the line below."""
        shape = paragraph.shape
        found: list[Flowable] = []
        if shape.page_before:
            found.append(PageBreak())
        for picture in paragraph.pictures:
            image = Image(io.BytesIO(picture.data), picture.width, picture.height)
            image.hAlign = shape.align.value.upper().replace("JUSTIFY", "LEFT")
            found.append(image)
        for number, part in enumerate(_pages_of(paragraph)):
            if number:
                found.append(PageBreak())
            if part.text.strip() or not paragraph.pictures:
                found.append(self._words(part))
        if shape.rule:
            line = HRFlowable("100%", shape.rule, color=black, spaceAfter=shape.after)
            found.append(line)
        return found

    def _words(self, paragraph: Paragraph) -> Flowable:
        """Return the words of a paragraph, or the room an empty one takes."""
        shape, runs = paragraph.shape, list(paragraph.runs)
        size = max((run.size for run in runs if run.text.strip()), default=11.0)
        leading = size * _LINE * shape.leading
        if not paragraph.text.strip():
            return Spacer(1, leading + shape.before + shape.after)
        bullet = ""
        if shape.first < 0 and "\t" in paragraph.text:
            bullet, runs = _head(runs)
        first = runs[0] if runs else Run("")
        letters = face(sans=first.sans, bold=first.bold, italic=first.italic)
        style = ParagraphStyle(
            f"level-{shape.level}",
            fontName=letters,
            fontSize=first.size,
            leading=leading,
            alignment=_ALIGN[shape.align],
            leftIndent=shape.left,
            firstLineIndent=0 if bullet else shape.first,
            rightIndent=shape.right,
            spaceBefore=shape.before,
            spaceAfter=4 if shape.rule else shape.after,
            bulletFontName=letters,
            bulletFontSize=first.size,
            bulletIndent=max(0.0, shape.left + shape.first),
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
        )
        markup = "".join(self._markup(run, plain=_same(run, first)) for run in runs)
        return Words(markup, style, bulletText=self._text(bullet) or None)

    def _markup(self, run: Run, *, plain: bool) -> str:
        """Return one run as markup in which its words are only words.

        Args:
            run: the run.
            plain: it looks as the paragraph does, so its look need not be said.
        """
        text = escape(self._text(run.text))
        text = text.replace("\n", "<br/>").replace("\t", _TAB)
        if plain:
            return text
        name = face(sans=run.sans, bold=run.bold, italic=run.italic)
        look = f'face="{name}" size="{run.size:g}"'
        if run.style in TINTS:
            back, ink = TINTS[run.style]
            look += f' color="#{ink}" backColor="#{back}"'
        text = f"<u>{text}</u>" if run.underline else text
        return f"<font {look}>{text}</font>"

    def _text(self, text: str) -> str:
        """Return printable text and count what is not."""
        shown, missing = printable(text)
        self.unshown += missing
        return shown

    def _table(self, table: Table, room: float) -> Flowable:
        """Return one table as wide as its columns, at most as the page."""
        total = sum(table.widths) or 1.0
        scale = min(1.0, room / total)
        widths = [width * scale for width in table.widths]
        cells: list[list[object]] = []
        letters = face(sans=False, bold=False, italic=False)
        commands: list[tuple[object, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONTNAME", (0, 0), (-1, -1), letters),
        ]
        commands += _lines(table)
        if self.tight:
            commands += _unbroken(table)
        for y, row in enumerate(table.rows):
            line, more = self._row(row, y, widths)
            cells.append(line)
            commands += more
        heads = 0
        while heads < len(table.rows) - 1 and table.rows[heads].header:
            heads += 1
        grid = Grid(
            cells,
            colWidths=widths,
            repeatRows=heads,
            splitInRow=0 if self.tight else 1,
            hAlign="LEFT",
            spaceBefore=3 if table.bordered else 0,
            spaceAfter=8 if table.bordered else 0,
        )
        grid.setStyle(commands)
        return grid

    def _row(
        self, row: Row, y: int, widths: list[float]
    ) -> tuple[list[object], list[tuple[object, ...]]]:
        """Return the cells of one row and the commands that shape them."""
        columns = len(widths)
        line: list[object] = [""] * columns
        commands: list[tuple[object, ...]] = []
        x = 0
        for cell in row.cells:
            end = min(x + cell.span, columns) - 1
            if x >= columns:
                break
            if cell.down:
                line[x] = self._cell(cell, sum(widths[x : end + 1]) - _AIR)
            if cell.span > 1 or cell.down > 1:
                commands.append(("SPAN", (x, y), (end, y + max(cell.down, 1) - 1)))
            if cell.shade:
                commands.append(
                    ("BACKGROUND", (x, y), (end, y), HexColor(f"#{cell.shade}"))
                )
            x = end + 1
        return line, commands

    def _cell(self, cell: Cell, room: float) -> list[Flowable]:
        """Return what is in one cell of so much room."""
        fitting = (_fitted(paragraph, room) for paragraph in cell.paragraphs)
        return [f for paragraph in fitting for f in self.paragraph(paragraph)]


def _fitted(paragraph: Paragraph, room: float) -> Paragraph:
    """Return a paragraph whose long words are parted where a reader would."""
    room -= paragraph.shape.left + paragraph.shape.right
    runs = tuple(replace(run, text=_narrow(run, room)) for run in paragraph.runs)
    return replace(paragraph, runs=runs)


def _narrow(run: Run, room: float) -> str:
    name = face(sans=run.sans, bold=run.bold, italic=run.italic)
    return parted(run.text, name, run.size, room)


def _same(run: Run, first: Run) -> bool:
    """Return whether a run looks as the paragraph does, without adornment."""
    look = (run.bold, run.italic, run.size, run.sans)
    if run.underline or run.style in TINTS:
        return False
    return look == (first.bold, first.italic, first.size, first.sans)


def _height(flowable: Flowable, room: float) -> float:
    """Return how high a flowable is, the air around it included."""
    air = float(flowable.getSpaceBefore() + flowable.getSpaceAfter())
    return float(flowable.wrap(room, 100_000)[1]) + air


def _keeps(row: Row) -> bool:
    """Return whether a row stays on the page of the row after it."""
    return row.header or any(
        paragraph.shape.keep_next for cell in row.cells for paragraph in cell.paragraphs
    )


def _first_rows(table: Table) -> int:
    """Return how many rows a table must begin with on one page."""
    if not table.bordered and len(table.rows) <= _WHOLE:
        return len(table.rows)
    count = 1
    while count < len(table.rows) and _keeps(table.rows[count - 1]):
        count += 1
    return count


def _unbroken(table: Table) -> list[tuple[object, ...]]:
    """Return which rows must not be parted by a page break."""
    first = _first_rows(table)
    found: list[tuple[object, ...]] = []
    if first > 1:
        found.append(("NOSPLIT", (0, 0), (-1, first - 1)))
    start = None
    for y, row in enumerate(table.rows):
        if _keeps(row):
            start = y if start is None else start
        elif start is not None:
            if start >= first:
                found.append(("NOSPLIT", (0, start), (-1, y)))
            start = None
    return found


def _lines(table: Table) -> list[tuple[object, ...]]:
    """Return the lines and the air of a table."""
    whole = (0, 0), (-1, -1)
    if not table.bordered:
        return [
            ("LEFTPADDING", *whole, 0),
            ("RIGHTPADDING", *whole, 4),
            ("TOPPADDING", *whole, 0),
            ("BOTTOMPADDING", *whole, 1),
        ]
    return [
        ("GRID", *whole, 0.5, black),
        ("LEFTPADDING", *whole, 4),
        ("RIGHTPADDING", *whole, 4),
        ("TOPPADDING", *whole, 2),
        ("BOTTOMPADDING", *whole, 3),
    ]


def _head(runs: list[Run]) -> tuple[str, list[Run]]:
    """Return what stands before the first tab, and the runs after it."""
    head = ""
    for number, run in enumerate(runs):
        before, tab, after = run.text.partition("\t")
        head += before
        if tab:
            return head, [replace(run, text=after), *runs[number + 1 :]]
    return "", runs


def _pages_of(paragraph: Paragraph) -> list[Paragraph]:
    """Return the parts of a paragraph between page breaks."""
    parts: list[list[Run]] = [[]]
    for run in paragraph.runs:
        first, *others = run.text.split("\f")
        parts[-1].append(replace(run, text=first))
        parts += [[replace(run, text=other)] for other in others]
    return [replace(paragraph, runs=tuple(runs)) for runs in parts]
