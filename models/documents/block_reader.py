# SPDX-License-Identifier: Apache-2.0
"""Reads a finished Word file back, block by block, so that PDF says the same.

Knows python-docx. What it cannot show as it stands (text boxes, automatic
numbers, footnotes, floating pictures) it refuses: a page that silently lacks
a line would be worse than none.
"""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.section import Section as WordSection
from lxml import etree

from models.base.errors import TemplateInvalid
from models.documents.blocks import (
    PAGE,
    PAGES,
    Align,
    Block,
    Cell,
    Pages,
    Paragraph,
    Picture,
    Row,
    Run,
    Section,
    Shape,
    Table,
)
from models.documents.looks import (
    Facts,
    Styles,
    draws,
    paragraph_facts,
    points,
    run_facts,
    switched,
    value,
)
from models.documents.package import W

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU = 12700
_FIELDS = {"PAGE": PAGE, "NUMPAGES": PAGES}
_WRAPPERS = frozenset({"hyperlink", "smartTag", "sdt", "sdtContent", "customXml"})
_SILENT_NAMES = (
    "pPr rPr tblPr tblGrid tcPr trPr tblPrEx sdtPr sdtEndPr proofErr bookmarkStart "
    "bookmarkEnd permStart permEnd lastRenderedPageBreak softHyphen sectPr "
    "smartTagPr customXmlPr fldChar instrText"
)
_SILENT = frozenset(_SILENT_NAMES.split())
_BREAKS = {None: "\n", "textWrapping": "\n", "page": "\f"}
_LETTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_SHAPE = frozenset(Shape.__dataclass_fields__)


def read_pages(kind: str, docx: bytes) -> Pages:
    """Return the blocks of a Word file.

    Args:
        kind: document kind, for the error.
        docx: a finished document.

    Raises:
        TemplateInvalid: ``why`` is ``numbering`` or ``unsupported``.
    """
    return _Reader(kind, docx).pages()


class _Reader:
    """Walks one document."""

    def __init__(self, kind: str, docx: bytes) -> None:
        self._kind = kind
        self._document = Document(io.BytesIO(docx))
        self._styles = Styles(self._document.styles.element)
        self._part: Any = self._document.part
        self._field = ""

    def pages(self) -> Pages:
        """Return every section."""
        groups: list[list[Block]] = [[]]
        body = self._document.element.body
        for element in self._inside(body):
            if element.tag == f"{W}p":
                groups[-1].append(self._paragraph(element))
                if element.find(f"{W}pPr/{W}sectPr") is not None:
                    groups.append([])
            else:
                groups[-1].append(self._table(element))
        sections = zip(self._document.sections, groups, strict=False)
        return Pages(tuple(self._section(word, blocks) for word, blocks in sections))

    def _section(self, word: WordSection, blocks: list[Block]) -> Section:
        if word.different_first_page_header_footer:
            raise TemplateInvalid(self._kind, "unsupported")
        sizes = (word.page_width, word.page_height)
        edges = (
            word.left_margin,
            word.top_margin,
            word.right_margin,
            word.bottom_margin,
        )
        width, height, left, top, right, bottom = (
            float(length.pt) if length is not None else 0.0
            for length in (*sizes, *edges)
        )
        return Section(
            blocks=tuple(blocks),
            width=width,
            height=height,
            margins=(left, top, right, bottom),
            header=self._story(word.header),
            footer=self._story(word.footer),
        )

    def _story(self, story: Any) -> tuple[Paragraph, ...]:  # noqa: ANN401 (python-docx)
        """Return the paragraphs of a header or footer."""
        body, self._part = self._part, story.part
        tree = story._element  # noqa: SLF001 (python-docx has no public way in)
        found = [self._paragraph(e, plain=True) for e in self._inside(tree)]
        self._part = body
        return tuple(found)

    def _inside(self, element: etree._Element) -> list[etree._Element]:
        """Return paragraphs and tables, wrappers opened, silent parts left out."""
        found: list[etree._Element] = []
        for child in element.iterchildren(etree.Element):
            name = child.tag.rpartition("}")[2]
            if name in _WRAPPERS:
                found.extend(self._inside(child))
            elif name in {"p", "tbl"}:
                found.append(child)
            elif name not in _SILENT:
                raise TemplateInvalid(self._kind, "unsupported")
        return found

    def _paragraph(self, element: etree._Element, *, plain: bool = False) -> Paragraph:
        """Return one paragraph; ``plain`` refuses a table in its place."""
        if plain and element.tag != f"{W}p":
            raise TemplateInvalid(self._kind, "unsupported")
        look = element.find(f"{W}pPr")
        style = value(look.find(f"{W}pStyle")) if look is not None else None
        shape, letters = self._styles.paragraph(style)
        shape = shape | paragraph_facts(look)
        if shape.pop("numbered", False):
            raise TemplateInvalid(self._kind, "numbering")
        runs: list[Run] = []
        pictures: list[Picture] = []
        self._runs(element, letters, runs, pictures)
        if "align" in shape:
            shape["align"] = Align(shape["align"])
        known = {name: found for name, found in shape.items() if name in _SHAPE}
        return Paragraph(tuple(_joined(runs)), Shape(**known), tuple(pictures))

    def _runs(
        self,
        element: etree._Element,
        letters: Facts,
        runs: list[Run],
        pictures: list[Picture],
    ) -> None:
        """Collect the runs below an element in order."""
        for child in element.iterchildren(etree.Element):
            name = child.tag.rpartition("}")[2]
            if name == "r":
                self._run(child, letters, runs, pictures)
            elif name == "fldSimple":
                runs.append(Run(self._field_text(value(child, "instr") or "")))
            elif name in _WRAPPERS:
                self._runs(child, letters, runs, pictures)
            elif name not in _SILENT:
                raise TemplateInvalid(self._kind, "unsupported")

    def _run(
        self,
        element: etree._Element,
        letters: Facts,
        runs: list[Run],
        pictures: list[Picture],
    ) -> None:
        """Collect one run."""
        own = run_facts(element.find(f"{W}rPr"))
        facts = letters | self._styles.character(own.get("style")) | own
        text = ""
        for child in element.iterchildren(etree.Element):
            name = child.tag.rpartition("}")[2]
            if name in {"fldChar", "instrText"}:
                text += self._complex_field(child)
            elif name == "drawing":
                pictures.append(self._picture(child))
            elif name == "t":
                text += "" if self._field == "shown" else child.text or ""
            elif name in _LETTERS:
                text += _LETTERS[name]
            elif name == "br" and value(child, "type") in _BREAKS:
                text += _BREAKS[value(child, "type")]
            elif name not in _SILENT:
                raise TemplateInvalid(self._kind, "unsupported")
        if text:
            runs.append(Run(text, **facts))

    def _complex_field(self, element: etree._Element) -> str:
        """Follow a field through begin, instruction, result and end."""
        if element.tag == f"{W}instrText":
            return self._field_text(element.text or "")
        kind = value(element, "fldCharType")
        self._field = {"begin": "told", "separate": "shown"}.get(kind or "", "")
        return ""

    def _field_text(self, instruction: str) -> str:
        """Return what stands for a field on the page."""
        words = instruction.split()
        if not words or words[0].upper() not in _FIELDS:
            raise TemplateInvalid(self._kind, "unsupported")
        return _FIELDS[words[0].upper()]

    def _picture(self, element: etree._Element) -> Picture:
        """Return a picture that stands in the line."""
        inline = element.find(f"{_WP}inline")
        blip = None if inline is None else inline.find(f".//{_A}blip")
        if inline is None or blip is None:
            raise TemplateInvalid(self._kind, "unsupported")
        extent = inline.find(f"{_WP}extent")
        part = self._part.related_parts.get(blip.get(f"{_R}embed"))
        if part is None or extent is None:
            raise TemplateInvalid(self._kind, "unsupported")
        return Picture(
            bytes(part.blob),
            int(extent.get("cx", "0")) / _EMU,
            int(extent.get("cy", "0")) / _EMU,
        )

    def _table(self, element: etree._Element) -> Table:
        """Return one table."""
        look = element.find(f"{W}tblPr")
        lines = look.find(f"{W}tblBorders") if look is not None else None
        style = value(look.find(f"{W}tblStyle")) if look is not None else None
        rows = [self._row(row) for row in element.iterchildren(f"{W}tr")]
        return Table(
            rows=tuple(_merged(rows)),
            widths=tuple(
                points(column, "w") or 0.0
                for column in element.iterfind(f"{W}tblGrid/{W}gridCol")
            ),
            bordered=draws(lines)
            if lines is not None
            else self._styles.bordered(style),
        )

    def _row(self, element: etree._Element) -> Row:
        look = element.find(f"{W}trPr")
        header = look is not None and switched(look.find(f"{W}tblHeader"))
        cells = tuple(self._cell(cell) for cell in element.iterchildren(f"{W}tc"))
        return Row(cells, bool(header))

    def _cell(self, element: etree._Element) -> Cell:
        """Return one cell; ``down`` is 0 when the cell above reaches into it."""
        look = element.find(f"{W}tcPr")
        span, down, shade = 1, 1, ""
        if look is not None:
            span = int(value(look.find(f"{W}gridSpan")) or 1)
            merge = look.find(f"{W}vMerge")
            down = 0 if merge is not None and value(merge) != "restart" else 1
            fill = value(look.find(f"{W}shd"), "fill") or "auto"
            shade = "" if fill == "auto" else fill
        paragraphs = [self._paragraph(e, plain=True) for e in self._inside(element)]
        return Cell(tuple(paragraphs), span, down, shade)


def _joined(runs: list[Run]) -> list[Run]:
    """Return the runs with neighbours of one look put together."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before is not None and _look(before) == _look(run):
            joined[-1] = Run(before.text + run.text, *_look(run))
        else:
            joined.append(run)
    return joined


def _look(run: Run) -> tuple[bool, bool, bool, float, bool, str]:
    return run.bold, run.italic, run.underline, run.size, run.sans, run.style


def _merged(rows: list[Row]) -> list[Row]:
    """Return the rows with each cell knowing how far down it reaches."""
    reach: dict[int, int] = {}
    found: list[Row] = []
    for row in reversed(rows):
        column = sum(cell.span for cell in row.cells)
        cells: list[Cell] = []
        for cell in reversed(row.cells):
            column -= cell.span
            below = reach.pop(column, 0)
            if cell.down == 0:
                reach[column] = below + 1
            else:
                cell = Cell(cell.paragraphs, cell.span, 1 + below, cell.shade)
            cells.append(cell)
        found.append(Row(tuple(reversed(cells)), row.header))
    return found[::-1]
