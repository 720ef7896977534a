# SPDX-License-Identifier: Apache-2.0
"""Documents without a rendering process: small PDFs, and a page over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.screens.documents.drafting import FieldLine
from desktop.screens.documents.presenter import DocumentsPresenter
from desktop.screens.documents.request_form import Choices
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.dialog import Dialog
from models.base.errors import SaksamaError
from models.base.progress import Progress, Silent
from models.documents.draft import Draft
from models.documents.renderer import Rendered
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.support.builders import person_id
from tests.support.pages import Bench

K01, K03 = str(person_id("K-01")), str(person_id("K-03"))

LONG = "Alat bukti: Eksploitasi dituju di wilayah Negara Kesatuan, K-02, sangkaan 2"
GAPS = (
    FieldLine("Agama T-02", "Isi di Orang", gap=True),
    FieldLine(LONG, "Buka di Unsur & Bukti", gap=True),
)
THERE = FieldLine("Kota kantor", "Tanjung Sekar " * 40, gap=False)
CHOICES = Choices(
    services={
        "perlindungan_fisik": "Perlindungan fisik",
        "rumah_aman": "Rumah aman",
        "psikologis": "Rehabilitasi psikologis",
        "medis": "Bantuan medis",
    },
    attachments={
        "surat_keterangan_aparat_atau_LP": "Surat keterangan",
        "kronologi": "Kronologi",
        "bukti_ancaman": "Bukti ancaman",
    },
)


def a_pdf(*words: str, lying: bool = False) -> bytes:
    """A PDF with one page a word."""
    sink = QByteArray()
    buffer = QBuffer(sink)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if lying:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter(writer)
    for number, word in enumerate(words or ("satu",)):
        if number:
            writer.newPage()
        painter.drawText(2000, 2000, word)
    painter.end()
    buffer.close()
    return bytes(sink.data())


def pages_of(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page, in points."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    sizes = [document.pagePointSize(n).toSize() for n in range(document.pageCount())]
    found = [(size.width(), size.height()) for size in sizes]
    document.close()
    return found


@dataclass
class QuickMaker:
    """Makes pages at once; can be told to fail, and remembers what it made."""

    made: list[Draft] = field(default_factory=list)
    trouble: SaksamaError | None = None
    unshown: int = 0

    def __call__(self, draft: Draft, progress: Progress | None = None) -> Rendered:
        (progress or Silent()).report(1, 5)
        if self.trouble is not None:
            raise self.trouble
        self.made.append(draft)
        pdf = a_pdf(draft.kind, "dua")
        return Rendered(b"PK word", pdf, draft.gaps, self.unshown)


class DocumentsBench:
    """The page Dokumen over a temporary vault."""

    def __init__(self, bench: Bench, make: Any = None) -> None:
        self.bench = bench
        self.make = make or QuickMaker()
        self.page = self._page()
        self.view = self.page.view
        self.activate(self.view)

    def _page(self) -> Any:
        snapshot = self.bench.keep()

        def maker(*args: Any) -> DocumentsPresenter:
            return DocumentsPresenter(*args, make=self.make)

        return self.bench.page(maker, snapshot)

    def activate(self, window: QWidget) -> None:
        """Wait until keys reach a window."""
        window.activateWindow()
        self.bench.qtbot.waitUntil(window.isActiveWindow)

    def choose(self, object_id: str, field: str = "") -> None:
        self.page.visit(Route("documents", object_id, field))

    def rows(self) -> list[tuple[str, str]]:
        """(title or heading, second line) of the list."""
        model = self.view.list.model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        return [(i.data(), i.data(Role.SECOND) or "") for i in indexes]

    def acts(self) -> list[tuple[str, str]]:
        """(action, reason) of the journal, newest first."""
        page = journal_page(self.bench.tools, JournalFilter(), None, 20)
        return [(line.action, line.reason) for line in page.items]

    def issue(self) -> None:
        """Issue what is in hand, with a reason where one is asked."""
        self.bench.click(self.view.draft.issue_button)
        ask = self.bench.dialog(self.page, Dialog)
        if isinstance(ask, ReasonDialog):
            ask.edit.setPlainText("Dikirim hari ini, sisanya menyusul.")
            self.bench.click(ask.act_button)
        else:
            self.bench.click(ask._buttons.itemAt(2).widget())

    def paper(self, then: Any) -> None:
        """Print to memory's nearest thing: a file the test may read."""
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.bench.vault.path.parent / "paper.pdf"))
        then(printer)
