# SPDX-License-Identifier: Apache-2.0
"""Each page alone: typed, saved, locked, opened again, seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop.qt.port import Route, route_to
from desktop.screens.acts.form import ActForm
from desktop.screens.documents.choice import Choice
from desktop.screens.documents.request_form import RequestForm
from desktop.screens.elements.picker import LinkPicker
from desktop.screens.evidence.custody_form import CustodyForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.forms import StatementForm
from desktop.widgets.case_form import CaseForm
from desktop.widgets.clock_dialog import ClockDialog
from models.casefile.people import Role
from models.law.finding import Cell
from tests.support.journey import CaseJourney, example_vault
from tests.support.window import texts_in

SUMMARY = (
    "Tiga orang direkrut lewat iklan lowongan pengolah ikan, kartu identitasnya "
    "ditahan, dan biaya makan serta mes dicatat sebagai utang yang terus bertambah."
)
NOTE = "Lebih tenang bila ditemani D-01; minta jeda sesudah empat puluh menit."
ANSWER = (
    "Saya memasak untuk tiga puluh orang. Gerbang dikunci sesudah pukul delapan malam, "
    "kuncinya dibawa T-02, dan kami tidak boleh keluar kalau bon belum lunas."
)
IMPORTANCE = "Satu-satunya yang melihat buku bon diisi dan kartu identitas diambil."
PURPOSE = "Diperiksa ahli dokumen: tulisan tangan pada lembar 3 sampai 17"

See = Callable[[], None]


def write_home(journey: CaseJourney) -> See:
    """From what is overdue to its case; the lens is kept nowhere."""
    journey.click(journey.scope.workspace.rail._back)
    view = journey.page("home").view
    journey.click(view.lens._choices["paralegal"])
    assert "K-01 Melur" in [line.title for line in view.side.lines.items]
    journey.click(view.lens._choices["investigator"])
    due = next(item for item in view._model.items if item.clock is not None)
    view.list.choose(due.key)
    view.list.setFocus()
    journey.press("Return")
    journey.until(lambda: journey.frame.snapshot is not None)
    journey.settle()
    assert journey.file.case.id == due.case
    assert journey.frame.current == "acts"
    assert journey.shown("acts").view.clock_key.startswith(due.clock.clock.id)

    def see() -> None:
        journey.click(journey.scope.workspace.rail._back)
        page = journey.page("home")
        assert page.lens == "investigator"
        assert page.view._model.row_of(due.key) >= 0

    return see


def write_deadlines(journey: CaseJourney) -> See:
    """One case looked at alone, its clock explained, and the way to it."""
    journey.click(journey.scope.workspace.rail._back)
    view = journey.page("deadlines").view
    due = view._model.items[0]
    journey.choose(view.cases, due.case)
    view.cases.activated.emit(view.cases.currentIndex())
    assert {item.case for item in view._model.items} == {due.case}
    view.point_at(due.key)
    journey.click(view.aside.basis)
    dialog = journey.dialog(ClockDialog)
    assert dialog.words.steps
    journey.click(dialog.act_button)
    journey.until(lambda: journey.frame.current == "acts")
    journey.settle()
    assert journey.file.case.id == due.case
    clocks = journey.shown("acts").view
    journey.until(lambda: clocks.clock_key.startswith(due.clock.clock.id))

    def see() -> None:
        journey.click(journey.scope.workspace.rail._back)
        again = journey.page("deadlines").view
        assert again._model.row_of(due.key) >= 0

    return see


def write_cases(journey: CaseJourney) -> See:
    """A new case beside the others, in the list again after the lock."""
    journey.click(journey.scope.workspace.rail._back)
    journey.new_case("LP-201/2026", "Kapal penangkap Bintang Teluk")
    made = journey.file.case.id

    def see() -> None:
        journey.open_case(made)
        assert journey.file.case.title == "Kapal penangkap Bintang Teluk"
        journey.click(journey.scope.workspace.rail._back)
        journey.settle()
        model = journey.shown("cases").view.list.model()
        listed = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
        assert "LP-201/2026  Kapal penangkap Bintang Teluk" in listed

    return see


def write_summary(journey: CaseJourney) -> See:
    """The account of the case."""
    view = journey.page("summary").view
    journey.click(view.edit_data)
    form = journey.dialog(CaseForm)
    journey.write(form._texts["summary"], SUMMARY)
    journey.write(form._lines["order"], "SP.Sidik/88/VIII/2026")
    journey.save(form)

    def see() -> None:
        journey.click(journey.page("summary").view.edit_data)
        again = journey.dialog(CaseForm)
        assert again._texts["summary"].toPlainText() == SUMMARY
        assert "SP.Sidik/88/VIII/2026" in texts_in(again)
        again.reject()

    return see


def write_elements(journey: CaseJourney) -> See:
    """A source linked to a form out of the list of everything."""
    cell = _unused(journey)
    journey.page("elements")
    journey.frame.go(route_to(cell))
    inspector = journey.shown("elements").view.inspector
    journey.until(lambda: inspector.more_button is not None)
    before = len(journey.file.links)
    journey.click(inspector.more_button)
    form = journey.dialog(LinkPicker)
    form.sources.list.setFocus()
    journey.qtbot.keyClick(form.sources.list, Qt.Key.Key_Home)
    journey.settle()
    journey.write(form.fields.note, NOTE)
    journey.save(form)
    link = journey.file.links[-1]
    assert len(journey.file.links) == before + 1

    def see() -> None:
        assert journey.file.links[-1] == link
        assert link.note == NOTE
        journey.frame.go(route_to(cell))
        journey.settle()
        shown = journey.shown("elements").view.inspector.inspection
        assert shown.cell == cell
        assert [line.link for line in shown.sources] == [str(link.id)]

    return see


def _unused(journey: CaseJourney) -> Cell:
    """A form of the first count to which nothing is linked."""
    count = journey.file.counts[0]
    offence = journey.frame._tools.catalogue.offences[count.offence]
    linked = {(x.element, x.option) for x in journey.file.links if x.count == count.id}
    return next(
        Cell(str(count.id), str(count.victims[0]), element.id, option.id)
        for element in offence.elements
        for option in element.options
        if (element.id, option.id) not in linked and len(element.options) > 1
    )


def write_people(journey: CaseJourney) -> See:
    """What is kept of a victim."""
    victim = journey.person(Role.VICTIM)
    journey.page("people")
    journey.frame.go(Route("people", str(victim.id)))
    journey.click(journey.shown("people").view.detail.edit_button)
    form = journey.dialog(PersonForm)
    journey.write(form._note, NOTE)
    journey.save(form)

    def see() -> None:
        journey.page("people")
        journey.frame.go(Route("people", str(victim.id)))
        words = texts_in(journey.shown("people").view.detail)
        assert NOTE in words
        assert victim.label in words

    return see


def write_statements(journey: CaseJourney) -> See:
    """A statement with an answer."""
    witness = journey.person(Role.WITNESS)
    journey.add_statement(witness, "BAP/77/VIII/2026")
    journey.add_answer("Siapa yang memegang kunci gerbang?", ANSWER)
    kept = next(s for s in journey.file.statements if s.number == "BAP/77/VIII/2026")

    def see() -> None:
        journey.page("statements")
        journey.frame.go(Route("statements", str(kept.id)))
        journey.settle()
        rows = list(journey.shown("statements").view.reader.rows.values())
        assert [row.text.toPlainText() for row in rows] == [ANSWER]

    return see


def write_acts(journey: CaseJourney) -> See:
    """An urgent search, whose approval has to be asked for within hours."""
    view = journey.page("acts").view
    journey.click(view.add_button)
    form = journey.dialog(ActForm)
    journey.write(form.picker.filter, "penggeledahan dilakukan")
    journey.write(form.day, "21/11/2026")
    journey.write(form.at, "22.40")
    journey.choose(form.conditions["urgent"], "yes")
    journey.write(form.number, "SP.Dah/77/XI/2026")
    journey.save(form)
    kept = next(a for a in journey.file.acts if a.paper.number == "SP.Dah/77/XI/2026")

    def see() -> None:
        journey.page("acts")
        journey.frame.go(Route("acts", str(kept.id)))
        journey.settle()
        detail = journey.shown("acts").view.detail
        words = texts_in(detail)
        assert "SP.Dah/77/XI/2026" in words
        assert "21 Nov 2026, 22.40 WIB" in words
        assert detail.clocks, "the approval that has to be asked for"

    return see


def write_evidence(journey: CaseJourney) -> See:
    """A hand-over in the chain of an exhibit."""
    view = journey.page("evidence").view
    exhibit = journey.file.exhibits[0]
    journey.frame.go(Route("evidence", str(exhibit.id)))
    journey.click(view.detail.custody_button)
    form = journey.dialog(CustodyForm)
    journey.write(form.purpose, PURPOSE)
    journey.write(form.moment.day, "20/11/2026")
    journey.write(form.moment.time, "14.30")
    holder = form.holder.holder.lineEdit()
    journey.write(holder, "Laboratorium forensik")
    journey.save(form)
    kept = next(e for e in journey.file.custody if e.purpose == PURPOSE)

    def see() -> None:
        assert kept in journey.file.custody
        journey.page("evidence")
        journey.frame.go(Route("evidence", str(exhibit.id)))
        rows = journey.shown("evidence").view.detail.custody.chain.rows
        spoken = [row.line.spoken for row in rows if row.line.key == str(kept.id)]
        assert len(spoken) == 1
        assert "Laboratorium forensik" in spoken[0]

    return see


def write_documents(journey: CaseJourney) -> See:
    """The application from which a form is filled."""
    victim = journey.person(Role.VICTIM)
    page = journey.page("documents")
    _take(journey, Choice("LPSK_APP", str(victim.id)))
    journey.click(page.view.draft.request_button)
    form = journey.dialog(RequestForm)
    journey.write(form._texts["importance"], IMPORTANCE)
    journey.save(form)

    def see() -> None:
        view = journey.page("documents").view
        _take(journey, Choice("LPSK_APP", str(victim.id)))
        journey.click(view.draft.request_button)
        again = journey.dialog(RequestForm)
        assert again._texts["importance"].toPlainText() == IMPORTANCE
        again.reject()

    return see


def _take(journey: CaseJourney, choice: Choice) -> None:
    """Choose a document in the list and wait until it is in hand."""
    page = journey.shown("documents")
    model = page.view._model
    journey.until(lambda: model.row_of(choice.key) >= 0)
    page.view.list.setCurrentIndex(model.index(model.row_of(choice.key)))
    journey.until(lambda: page._hand.choice == choice and page._hand.draft is not None)
    journey.settle()


def write_journal(journey: CaseJourney) -> See:
    """A check of the chain, which the journal itself remembers."""
    view = journey.page("journal").view
    journey.click(view.check_button)
    journey.until(view.notice.isVisible)
    journey.settle()

    def see() -> None:
        journey.click(journey.scope.workspace.rail._back)
        lines = journey.page("journal")._entries.items
        assert "vault.verified" in [line.action for line in lines]

    return see


def write_settings(journey: CaseJourney) -> See:
    """Language and minutes, which hold outside the vault."""
    journey.frame.go(Route("settings"))
    view = journey.shown("settings").view
    journey.click(view.languages._choices["en"])
    view.minutes.setFocus()
    journey.qtbot.keyClick(view.minutes, Qt.Key.Key_Right)
    journey.until(lambda: journey.saksama.preferences.minutes == 6)
    journey.open_case(example_vault().rich)

    def see() -> None:
        assert journey.saksama.languages.code == "en"
        journey.frame.go(Route("settings"))
        again = journey.shown("settings").view
        assert again.languages.current == "en"
        assert again.minutes.value() == 6
        kept = journey.settings.read_text("utf-8")
        assert '"en"' in kept
        assert "Lembayung" not in kept

    return see


def write_open_points(journey: CaseJourney) -> See:
    """What to look into leads to its form; what was noted is not open any more."""
    page = journey.page("open_points")
    journey.until(lambda: page._model.rowCount() > 0)
    unheard = next(one for one in journey.file.people if one.code == "B-01")
    key = f"person_not_heard:{unheard.id}"
    page.view.list.setCurrentIndex(page._model.index(page._model.row_of(key)))
    journey.click(page.view.detail.acts[0])
    form = journey.dialog(StatementForm)
    form._ticks["read_back"].setChecked(True)
    journey.save(form)

    def see() -> None:
        again = journey.page("open_points")
        journey.until(lambda: again._model.rowCount() > 0)
        assert again._model.row_of(key) < 0

    return see


PAGES = {
    "home": write_home,
    "deadlines": write_deadlines,
    "cases": write_cases,
    "summary": write_summary,
    "elements": write_elements,
    "people": write_people,
    "statements": write_statements,
    "evidence": write_evidence,
    "acts": write_acts,
    "open_points": write_open_points,
    "documents": write_documents,
    "journal": write_journal,
    "settings": write_settings,
}


ELSEWHERE = frozenset({"charges", "guide"})
"""Pages with a journey of their own over a lock: ``test_charging``, ``test_guide``."""


@pytest.mark.parametrize(
    "pages", [PAGES.keys() - {"settings"}, {"settings"}], ids=["pages", "settings"]
)
def test_what_was_saved_on_a_page_is_there_after_the_lock(
    journey: CaseJourney, pages: set[str]
):
    """All of them over one lock; the settings, which speak English, over another."""
    journey.enter_example()
    sees: list[See] = []
    for page, write in PAGES.items():
        if page in pages:
            sees.append(write(journey))
            journey.open_case(example_vault().rich)
    journey.reopen(example_vault().words)
    for see in sees:
        see()
        journey.open_case(example_vault().rich)


def test_every_page_is_driven_here(journey: CaseJourney):
    journey.enter_example()
    frame = journey.frame
    assert {*frame.case_keys, *frame.vault_keys} == PAGES.keys() | ELSEWHERE
