# SPDX-License-Identifier: Apache-2.0
"""Blocks to PDF: one layouter for every document.

Knows reportlab. Equal blocks give equal bytes: no time, no chance, no name of
author or computer goes into the file.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)
from reportlab.platypus.doctemplate import LayoutError

from models.documents.blocks import (
    PAGE,
    PAGES,
    Pages,
    Paragraph,
    Run,
    Section,
)
from models.documents.pdf_flow import Flow
from models.documents.pdf_fonts import UNKNOWN, face

_NOTE = (
    "{count} aksara tidak ada dalam huruf cetak PDF ini dan tampak sebagai "
    f"{UNKNOWN}. Naskah Word memuatnya lengkap."
)


def write_pdf(pages: Pages, title: str, beat: Callable[[], None]) -> tuple[bytes, int]:
    """Lay out a document.

    Args:
        pages: what to lay out.
        title: neutral name of the form, without a case or a person.
        beat: called at the end of each page.

    Returns:
        The PDF, and how many characters its letters could not show.
    """
    rl_config.invariant = 1
    try:
        return _laid_out(pages, title, beat, tight=True)
    except LayoutError:  # a row taller than a page must be allowed to break
        return _laid_out(pages, title, beat, tight=False)


def _laid_out(
    pages: Pages, title: str, beat: Callable[[], None], *, tight: bool
) -> tuple[bytes, int]:
    sink = io.BytesIO()
    flow = Flow(tight=tight)
    story: list[Flowable] = []
    for number, section in enumerate(pages.sections):
        if number:
            story += [NextPageTemplate(str(number)), PageBreak()]
        story += flow.section(section)
    if flow.unshown:
        note = Run(_NOTE.format(count=flow.unshown), italic=True, size=9)
        story += flow.paragraph(Paragraph((note,)))
    document = _Document(sink, pages, title, beat)
    document.build(story, canvasmaker=_maker(pages))
    return sink.getvalue(), flow.unshown


def _maker(pages: Pages) -> Any:  # noqa: ANN401 (reportlab calls what it likes)
    """Return the canvas class of one document."""

    class Numbered(_Numbered):
        sections = pages.sections

    return Numbered


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab is untyped
    """Pages of every section, headings in the outline."""

    def __init__(
        self, sink: io.BytesIO, pages: Pages, title: str, beat: Callable[[], None]
    ) -> None:
        self._beat = beat
        super().__init__(
            sink,
            title=title,
            author="",
            subject="",
            creator="Saksama",
            producer="Saksama",
            lang="id-ID",
            pageCompression=1,
            initialFontName=face(sans=False, bold=False, italic=False),
        )
        for number, section in enumerate(pages.sections):
            self.addPageTemplates(_template(str(number), section))

    def afterPage(self) -> None:
        """Tell that another page is done."""
        self._beat()

    def afterFlowable(self, flowable: Flowable) -> None:
        """Note a heading for the outline."""
        name = getattr(getattr(flowable, "style", None), "name", "")
        level = int(name.removeprefix("level-")) if name.startswith("level-") else 0
        if level:
            top = self.frame._y + flowable.height  # noqa: SLF001 (no public way)
            self.canv.headings.append((flowable.getPlainText(identify=0), level, top))


def _template(name: str, section: Section) -> PageTemplate:
    """Return the pages of one section."""
    left, top, right, bottom = section.margins
    frame = Frame(
        left,
        bottom,
        section.width - left - right,
        section.height - top - bottom,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def remember(canvas: Any, _: object) -> None:  # noqa: ANN401 (reportlab is untyped)
        canvas.section = int(name)

    return PageTemplate(
        id=name,
        frames=[frame],
        pagesize=(section.width, section.height),
        onPage=remember,
    )


class _Numbered(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """Writes heads and feet last, when the number of pages is known."""

    sections: tuple[Section, ...] = ()
    section = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._kept: list[dict[str, Any]] = []
        self.headings: list[tuple[str, int, float]] = []

    def showPage(self) -> None:
        """Keep the page until the number of pages is known."""
        self._kept.append(dict(self.__dict__))
        self.headings = []
        self._startPage()

    def save(self) -> None:
        """Write every page with its head and foot."""
        total = len(self._kept)
        depth = -1
        for number, kept in enumerate(self._kept, start=1):
            self.__dict__.update(kept)
            self._edges(self.sections[self.section], number, total)
            depth = self._outline(number, depth)
            super().showPage()
        super().save()

    def _outline(self, page: int, depth: int) -> int:
        """Enter the headings of one page in the outline; return the last depth."""
        for number, (text, level, top) in enumerate(self.headings):
            key = f"h{page}-{number}"
            self.bookmarkHorizontalAbsolute(key, top)
            depth = min(level - 1, depth + 1)
            self.addOutlineEntry(text, key, depth, closed=0)
        return depth

    def _edges(self, section: Section, number: int, total: int) -> None:
        """Draw head and foot of one page."""
        left, top, right, bottom = section.margins
        room = section.width - left - right
        numbers = {PAGE: str(number), PAGES: str(total)}
        foot = list(_numbered(section.footer, numbers))
        height = sum(f.wrap(room, bottom)[1] for f in foot)
        y = min(bottom - 8, height + 18)
        for flowable in foot:
            y -= flowable.wrap(room, bottom)[1]
            flowable.drawOn(self, left, y)
        y = section.height - min(top - 8, 28)
        for flowable in _numbered(section.header, numbers):
            y -= flowable.wrap(room, top)[1]
            flowable.drawOn(self, left, y)


def _numbered(
    paragraphs: Iterable[Paragraph], numbers: dict[str, str]
) -> Iterable[Flowable]:
    """Yield paragraphs of a head or foot with their numbers filled in."""
    flow = Flow()
    for paragraph in paragraphs:
        if paragraph.text.strip():
            runs = tuple(_filled(run, numbers) for run in paragraph.runs)
            yield from flow.paragraph(Paragraph(runs, paragraph.shape))


def _filled(run: Run, numbers: dict[str, str]) -> Run:
    """Return a run with the numbers of its page in it."""
    text = run.text
    for mark, number in numbers.items():
        text = text.replace(mark, number)
    return replace(run, text=text)
