# SPDX-License-Identifier: Apache-2.0
"""What is changed stays changed; what is taken out goes, comes back, and goes again.

One window, one lock at the end. The four kinds that ``test_taking_out`` tells are
not told again here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop.qt.port import Route
from desktop.screens.documents.choice import Choice
from desktop.screens.documents.request_form import RequestForm
from desktop.screens.evidence.custody_form import CustodyForm
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.answer_form import AnswerForm
from desktop.screens.statements.forms import StatementForm
from desktop.widgets.case_form import CaseForm
from desktop.widgets.confirm import ConfirmByTyping, ReasonDialog
from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.form_dialog import FormDialog
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.casefile.statements import Answer
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from models.usecases.statements import read_answers
from tests.support.journey import CaseJourney, example_vault

WORDS = "Diperbaiki sesudah dicocokkan dengan buku register hari ini."
WHY = "Tercatat dua kali; catatan yang benar tetap ada."
RECORD = "BAP/88/VIII/2026"

Ids = Callable[[CaseJourney], set[str]]
Act = Callable[[CaseJourney], None]


# Where things are changed.


def _count(journey: CaseJourney, number: int) -> CountDialog:
    view = journey.page("summary").view
    journey.click(view.grid.edits[number])
    return journey.dialog(CountDialog)


def _answer(journey: CaseJourney, number: int) -> AnswerForm:
    """Open an answer of the record that is still a draft, with Enter."""
    draft = next(s for s in journey.file.statements if s.number == RECORD)
    journey.page("statements")
    journey.frame.go(Route("statements", str(draft.id)))
    journey.settle()
    rows = list(journey.shown("statements").view.reader.rows.values())
    rows[number].text.setFocus()
    journey.press("Return")
    return journey.dialog(AnswerForm)


def _link_of_chain(journey: CaseJourney, number: int) -> CustodyForm:
    entry = _longest(journey.file)[number]
    journey.page("evidence")
    journey.frame.go(Route("evidence", str(entry.exhibit)))
    journey.settle()
    rows = journey.shown("evidence").view.detail.custody.chain.rows
    journey.click(next(row for row in rows if row.line.key == str(entry.id)))
    return journey.dialog(CustodyForm)


def _longest(file: CaseFile):
    return max((file.chain(one.id) for one in file.exhibits), key=len)


def _application(journey: CaseJourney) -> RequestForm:
    request = journey.file.requests[0]
    page = journey.page("documents")
    choice = Choice("LPSK_APP", str(request.person))
    model = page.view._model
    journey.until(lambda: model.row_of(choice.key) >= 0)
    page.view.list.setCurrentIndex(model.index(model.row_of(choice.key)))
    journey.until(lambda: page._hand.choice == choice and page._hand.draft is not None)
    journey.settle()
    journey.click(page.view.draft.request_button)
    return journey.dialog(RequestForm)


def _exhibit(journey: CaseJourney, exhibit: Exhibit) -> None:
    journey.page("evidence")
    journey.frame.go(Route("evidence", str(exhibit.id)))
    journey.settle()


def _answers(journey: CaseJourney) -> tuple[Answer, ...]:
    draft = next(s for s in journey.file.statements if s.number == RECORD)
    tools = journey.shown("statements")._tools
    page = journey.ask(read_answers, tools, draft.id)
    return tuple(page.items)


# What is changed.


def _change_each(journey: CaseJourney) -> None:
    """Change one of everything that has a form."""
    journey.add_statement(journey.person(Role.WITNESS), RECORD)
    journey.add_answer("Siapa yang memegang kunci?", "Bukan saya.")
    journey.add_answer("Sejak kapan?", "Sejak bulan Juni.")
    form: FormDialog = _answer(journey, 0)
    journey.write(form._words, WORDS)
    journey.save(form)

    view = journey.page("statements").view
    journey.click(view.edit_button)
    sheet = journey.dialog(StatementForm)
    journey.write(sheet._lines["place"], "Ruang ramah anak")
    journey.save(sheet)

    count = _count(journey, 0)
    journey.write(count._note, WORDS)
    journey.save(count)

    link = _link_of_chain(journey, 0)
    journey.write(link.purpose, WORDS)
    journey.save(link)

    _exhibit(journey, journey.file.exhibits[0])
    journey.click(journey.shown("evidence").view.detail.facts.edit_button)
    thing = journey.dialog(ExhibitForm)
    journey.write(thing.note, WORDS)
    journey.save(thing)

    request = _application(journey)
    journey.write(request._texts["record"], WORDS)
    journey.save(request)

    journey.page("people")
    journey.frame.go(Route("people", str(journey.person(Role.SUSPECT).id)))
    journey.click(journey.shown("people").view.detail.edit_button)
    person = journey.dialog(PersonForm)
    journey.write(person._note, WORDS)
    journey.save(person)

    journey.click(journey.page("summary").view.edit_data)
    matter = journey.dialog(CaseForm)
    journey.write(matter._texts["modus"], WORDS)
    journey.save(matter)


def _told(journey: CaseJourney) -> dict[str, str]:
    """What the case says in each place that was changed."""
    file = journey.file
    draft = next(s for s in file.statements if s.number == RECORD)
    return {
        "answer": _answers(journey)[0].text,
        "statement": draft.setting.place,
        "count": file.counts[0].note,
        "custody": _longest(file)[0].purpose,
        "exhibit": file.exhibits[0].note,
        "request": file.requests[0].record,
        "person": journey.person(Role.SUSPECT).note,
        "case": file.case.story.modus,
    }


# What is taken out.


@dataclass(frozen=True)
class Way:
    """How something is taken out, and where it is seen to be gone."""

    kind: Kind
    ids: Ids
    take: Act


def _take_count(journey: CaseJourney) -> None:
    journey.click(_count(journey, -1).remove_button)


def _take_answer(journey: CaseJourney) -> None:
    journey.click(_answer(journey, -1).remove_button)


def _take_link(journey: CaseJourney) -> None:
    journey.click(_link_of_chain(journey, -1).remove_button)


def _take_file(journey: CaseJourney) -> None:
    _exhibit(journey, next(one for one in journey.file.exhibits if one.files))
    journey.click(journey.shown("evidence").view.detail.viewer.files.remove)


def _take_request(journey: CaseJourney) -> None:
    journey.click(_application(journey).remove_button)


def _held(name: str) -> Ids:
    return lambda journey: {str(one.id) for one in getattr(journey.file, name)}


def _files(journey: CaseJourney) -> set[str]:
    return {str(one.id) for held in journey.file.exhibits for one in held.files}


WAYS = (
    Way(Kind.COUNT, _held("counts"), _take_count),
    Way(Kind.ANSWER, lambda j: {str(one.id) for one in _answers(j)}, _take_answer),
    Way(Kind.CUSTODY, _held("custody"), _take_link),
    Way(Kind.FILE, _files, _take_file),
    Way(Kind.REQUEST, _held("requests"), _take_request),
)


def _go(journey: CaseJourney, way: Way) -> str:
    """Take one thing out, with a reason; return which."""
    before = way.ids(journey)
    way.take(journey)
    ask = journey.dialog(ReasonDialog)
    assert not ask.act_button.isEnabled(), "a reason is owed"
    journey.write(ask.edit, WHY)
    journey.click(ask.act_button)
    journey.until_closed(ReasonDialog)
    journey.until(lambda: way.ids(journey) < before)
    (gone,) = before - way.ids(journey)
    return gone


@pytest.mark.timeout(900)
def test_it_stays_changed_and_stays_out_over_a_lock(journey: CaseJourney) -> None:
    journey.enter_example()
    before = _told_before(journey)
    _change_each(journey)
    told = _told(journey)
    assert set(told.values()) == {WORDS, "Ruang ramah anak"}
    assert not set(before) & {WORDS}

    out: dict[Kind, str] = {}
    for way in WAYS:
        links = len(journey.file.links)
        gone = _go(journey, way)
        journey.press("Ctrl+Z")
        journey.until(lambda way=way, gone=gone: gone in way.ids(journey))
        journey.settle()
        assert len(journey.file.links) == links, f"{way.kind}: its links are back"
    kept = _told(journey)
    assert kept == told, "what comes back comes back as it was"
    for way in WAYS[1:-1]:
        out[way.kind] = _go(journey, way)

    journey.reopen(example_vault().words)
    assert _told(journey) == told
    tools = journey.shown("people")._tools
    for way in WAYS:
        assert out.get(way.kind, "") not in way.ids(journey)
        asked = JournalFilter(case=journey.file.case.id, object_kind=way.kind)
        lines = journey.ask(journal_page, tools, asked, None, 50).items
        acts = [line.action.rpartition(".")[2] for line in lines]
        assert {"removed", "restored"} <= set(acts)
        reasons = {line.reason for line in lines if line.action.endswith(".removed")}
        assert reasons == {WHY}


def _told_before(journey: CaseJourney) -> list[str]:
    """The same places before anything was changed, as far as they were there."""
    file = journey.file
    return [
        file.counts[0].note,
        _longest(file)[0].purpose,
        file.exhibits[0].note,
        file.requests[0].record,
        file.case.story.modus,
    ]


@pytest.mark.timeout(600)
def test_a_case_goes_comes_back_moves_on_and_goes_for_good(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    number, stage = journey.file.case.numbers.case, journey.file.case.stage
    journey.click(journey.scope.workspace.rail._back)
    listed = _take_case(journey, number)
    journey.press("Ctrl+Z")
    journey.until(lambda: number in listed())
    journey.settle()
    journey.open_case(example_vault().rich)
    assert journey.file.case.stage == stage
    assert len(journey.file.links) > 0

    journey.click(journey.scope.workspace.rail._back)
    _take_case(journey, number)
    journey.lock()
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.frame.go(Route("cases"))
    journey.settle()
    model = journey.shown("cases").view.list.model()
    left = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    assert left, "the other cases stay"
    assert not any(number in words for words in left)


def _take_case(journey: CaseJourney, number: str) -> Callable[[], str]:
    """Take a case out of the list with Del, its number and a reason."""
    journey.frame.go(Route("cases"))
    journey.settle()
    view = journey.shown("cases").view
    model = view.list.model()

    def listed() -> str:
        return "\n".join(str(model.index(n, 0).data()) for n in range(model.rowCount()))

    row = next(n for n, words in enumerate(listed().split("\n")) if number in words)
    view.list.setCurrentIndex(model.index(row, 0))
    view.list.setFocus()
    journey.press("Delete")
    ask = journey.dialog(ConfirmByTyping)
    journey.write(ask.why, WHY)
    assert not ask.act_button.isEnabled(), "the number is owed"
    journey.write(ask.edit, number)
    journey.click(ask.act_button)
    journey.until_closed(ConfirmByTyping)
    journey.until(lambda: number not in listed())
    return listed
