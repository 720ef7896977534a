# SPDX-License-Identifier: Apache-2.0
"""The whole main job in the real window: written down, proved, issued, reopened."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.qt.port import route_to
from desktop.screens.evidence.hash_panel import Verdict
from models.casefile.people import Role
from models.law.finding import Cell, Standing
from models.snapshot.case import CaseSnapshot, IssuedDocument
from models.usecases.documents import open_document
from tests.journeys import story
from tests.support.journey import CaseJourney
from tests.support.window import texts_in

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WORDS = story.Words()
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
FILE = b"%PDF-1.4\n% buku bon, lembar 3\n" + bytes(range(256)) * 64


def _cell(journey: CaseJourney) -> Cell:
    """The cell of debt bondage of the one victim."""
    count, victim = journey.file.counts[0].id, journey.person(Role.VICTIM).id
    return Cell(str(count), str(victim), story.ELEMENT, story.OPTION)


def _standing(snapshot: CaseSnapshot, cell: Cell) -> Standing:
    return snapshot.assessment.findings[cell].standing


def _issued(journey: CaseJourney, doc: IssuedDocument) -> dict[str, bytes]:
    """Both files of an issued document, read from the vault."""
    blobs = journey.frame._tools.blobs
    return {f: journey.ask(open_document, blobs, doc, f) for f in ("docx", "pdf")}


def test_from_an_empty_window_to_everything_back_again(
    journey: CaseJourney, tmp_path: Path
):
    passphrase = journey.found()
    dropped = tmp_path / "buku-bon.pdf"
    dropped.write_bytes(FILE)
    story.write_people(journey, WORDS)
    chosen = story.write_statement(journey, WORDS)
    assert chosen == WORDS.tagged
    cell = _cell(journey)
    assert _standing(journey.snapshot, cell) is Standing.PARTIAL

    story.link_exhibit(journey, WORDS, dropped)
    _see_the_pair(journey, cell)
    doc = journey.issue("RESUME", WORDS.reason)
    issued = _issued(journey, doc)
    before = journey.snapshot

    journey.reopen(passphrase)

    assert journey.file == before.file
    assert journey.snapshot.assessment == before.assessment
    assert journey.snapshot.documents == before.documents
    _see_answers(journey)
    _see_passage(journey)
    _see_file(journey)
    _see_document(journey, doc, issued)
    _see_the_pair(journey, cell)
    _see_journal(journey)


def _see_the_pair(journey: CaseJourney, cell: Cell) -> None:
    """The matrix says, in words too, that one statement and one thing support it."""
    assert _standing(journey.snapshot, cell) is Standing.SUPPORTED
    journey.frame.go(route_to(cell))
    journey.settle()
    page = journey.shown("elements")
    shown = page.view.inspector.inspection
    assert shown.cell == cell
    assert [proof.there for proof in shown.proofs] == [True, True]
    assert not shown.look.gap
    assert shown.look.label in texts_in(page.view.inspector)
    said = page.view.matrix.currentIndex().data(_SPOKEN)
    assert shown.look.label in said


def _see_answers(journey: CaseJourney) -> None:
    rows = list(journey.page("statements").view.reader.rows.values())
    assert [row.answer.text for row in rows] == [WORDS.first, WORDS.second]
    assert [row.answer.question for row in rows] == [WORDS.question] * 2
    assert rows[1].text.toPlainText() == WORDS.second


def _see_passage(journey: CaseJourney) -> None:
    """The link still rests on exactly the words that were selected."""
    link = next(link for link in journey.file.links if link.source.passage)
    row = list(journey.page("statements").view.reader.rows.values())[1]
    passage = link.source.passage
    assert link.source.answer == row.answer.id
    assert WORDS.second[passage.start : passage.end] == WORDS.tagged
    marked = [mark.cursor.selectedText() for mark in row.text.extraSelections()]
    assert marked == [WORDS.tagged]


def _see_file(journey: CaseJourney) -> None:
    """Every byte of the file is there, by its hash and by being read again."""
    view = journey.page("evidence").view
    kept = journey.file.exhibits[0].files[0]
    assert kept.sha256 == hashlib.sha256(FILE).hexdigest()
    assert kept.size == len(FILE)
    journey.click(view.detail.hash.check_button)
    journey.until(lambda: view.detail.hash.verdict is Verdict.WHOLE)
    journey.settle()


def _see_document(
    journey: CaseJourney, doc: IssuedDocument, issued: dict[str, bytes]
) -> None:
    """The issued document is the same to the byte, and can be looked at."""
    assert _issued(journey, doc) == issued
    assert hashlib.sha256(issued["pdf"]).hexdigest() == doc.pdf_sha256
    assert hashlib.sha256(issued["docx"]).hexdigest() == doc.docx_sha256
    view = journey.page("documents").view
    row = view._model.rowCount() - 1
    view.list.setCurrentIndex(view._model.index(row))
    journey.until(lambda: view.preview.paper.pages > 0)


def _see_journal(journey: CaseJourney) -> None:
    """The journal lists what was done, and its chain is clean."""
    page = journey.page("journal")
    view = page.view
    done = {line.action for line in page._entries.items}
    assert {
        *("case.made", "person.made", "count.made", "statement.made", "answer.made"),
        *("link.made", "exhibit.made", "custody.made", "file.made", "file.verified"),
        "document.issued",
    } <= done
    journey.click(view.check_button)
    journey.until(view.notice.isVisible)
    assert "utuh" in texts_in(view.notice).casefold()
    journey.settle()
