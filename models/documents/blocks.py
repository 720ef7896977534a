# SPDX-License-Identifier: Apache-2.0
"""What a document consists of, once read: sections, paragraphs, tables.

Plain values with lengths in points. Knows neither Word nor PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

PAGE = "\ue000"
"""Stands for the page number in a footer until the page is laid out."""

PAGES = "\ue001"
"""Stands for the number of pages."""


class Align(StrEnum):
    """How a paragraph stands between its margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one look.

    Attributes:
        text: the words, with line feeds, tabs and form feeds (a new page).
        bold: whether bold.
        italic: whether italic.
        underline: whether underlined.
        size: in points.
        sans: whether the letter has no serifs.
        style: id of its character style, ``""`` = none.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float = 11.0
    sans: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands in a line of its own, such as a coat of arms.

    Attributes:
        data: PNG or JPEG bytes.
        width: in points.
        height: in points.
    """

    data: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set.

    Attributes:
        align: between its margins.
        left: indent.
        first: further indent of the first line; negative = hanging.
        right: indent on the right.
        before: space above.
        after: space below.
        leading: line height as a multiple of the letter size.
        keep_next: stays on the page of what follows.
        page_before: begins a page.
        rule: thickness of a line below, 0 = none.
        level: heading level, 0 = not a heading.
    """

    align: Align = Align.LEFT
    left: float = 0.0
    first: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    leading: float = 1.15
    keep_next: bool = False
    page_before: bool = False
    rule: float = 0.0
    level: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Attributes:
        runs: its text, in order.
        shape: how it is set.
        pictures: pictures in it, in order.
    """

    runs: tuple[Run, ...]
    shape: Shape = Shape()
    pictures: tuple[Picture, ...] = ()

    @property
    def text(self) -> str:
        """Return its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table.

    Attributes:
        paragraphs: what is in it.
        span: over how many columns.
        down: over how many rows; 0 = covered by the cell above.
        shade: background as RGB, ``""`` = none.
    """

    paragraphs: tuple[Paragraph, ...]
    span: int = 1
    down: int = 1
    shade: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        cells: from the left.
        header: repeated on each page.
    """

    cells: tuple[Cell, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        rows: from the top.
        widths: of its columns.
        bordered: whether its lines are drawn.
    """

    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    bordered: bool = True


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one format.

    Attributes:
        blocks: what is on them, in order.
        width: of the page.
        height: of the page.
        margins: left, top, right, bottom.
        header: at the head of each page.
        footer: at the foot of each page.
    """

    blocks: tuple[Block, ...]
    width: float
    height: float
    margins: tuple[float, float, float, float]
    header: tuple[Paragraph, ...] = ()
    footer: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole document.

    Attributes:
        sections: in order.
    """

    sections: tuple[Section, ...] = field(default_factory=tuple)

    def words(self) -> list[str]:
        """Return every word of the body in reading order."""
        return [
            word
            for section in self.sections
            for block in section.blocks
            for text in texts_of(block)
            for word in text.split()
        ]


def texts_of(block: Block) -> list[str]:
    """Return the text of a block, paragraph by paragraph."""
    if isinstance(block, Paragraph):
        return [block.text]
    return [
        paragraph.text
        for row in block.rows
        for cell in row.cells
        if cell.down
        for paragraph in cell.paragraphs
    ]
