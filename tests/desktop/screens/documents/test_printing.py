# SPDX-License-Identifier: Apache-2.0
"""Paper gets every page as it lies, and nothing of a stopped job."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.screens.documents.printing import prepare, print_pages
from models.base.errors import Cancelled, RenderFailed
from models.base.progress import Silent
from tests.desktop.screens.documents.kit import a_pdf, pages_of


class Watched(QPrinter):
    """A printer that remembers being told to withdraw a job."""

    withdrawn = False

    def abort(self) -> bool:
        self.withdrawn = True
        return super().abort()


def a_printer(target: Path) -> Watched:
    printer = Watched(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    prepare(printer)
    return printer


def test_every_page_is_printed_as_large_as_the_paper(qapp, tmp_path):
    target = tmp_path / "paper.pdf"
    printer = a_printer(target)
    assert print_pages(printer, a_pdf("satu", "dua"), Silent()) == 2
    assert [w < h for w, h in pages_of(target.read_bytes())] == [True, True]
    assert not printer.withdrawn
    assert printer.docName() == printer.creator() == "Saksama"


def test_a_lying_page_is_printed_lying(qapp, tmp_path):
    target = tmp_path / "paper.pdf"
    print_pages(a_printer(target), a_pdf("matriks", "dua", lying=True), Silent())
    assert all(w > h for w, h in pages_of(target.read_bytes()))


class StopAtOnce:
    def report(self, done: int, total: int) -> None:
        raise Cancelled


def test_a_stopped_job_is_withdrawn(qapp, tmp_path):
    printer = a_printer(tmp_path / "paper.pdf")
    with pytest.raises(Cancelled):
        print_pages(printer, a_pdf("satu"), StopAtOnce())
    assert printer.withdrawn


def test_what_is_no_pdf_is_said(qapp, tmp_path):
    with pytest.raises(RenderFailed):
        print_pages(a_printer(tmp_path / "paper.pdf"), b"no", Silent())


@pytest.mark.qt_log_ignore("begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(qapp, tmp_path):
    printer = a_printer(tmp_path / "no such folder" / "paper.pdf")
    with pytest.raises(RenderFailed):
        print_pages(printer, a_pdf("satu"), Silent())
