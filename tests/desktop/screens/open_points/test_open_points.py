# SPDX-License-Identifier: Apache-2.0
"""Perlu diperiksa: each point leads to its places and to what mends it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.item_models.roles import Role as DataRole
from desktop.qt.port import Route
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.evidence.presenter import EvidencePresenter
from desktop.screens.open_points.presenter import OpenPointsPresenter
from desktop.screens.people.form import PersonForm
from desktop.screens.people.presenter import PeoplePresenter
from desktop.screens.statements.forms import StatementForm
from desktop.screens.statements.presenter import StatementsPresenter
from desktop.screens.statements.tags import tags_of
from desktop.widgets.clipping import find_clipped
from desktop.widgets.text import Text
from models.base.ids import CountId, LinkId, lacking
from models.casefile.evidence import Availability
from models.casefile.people import Role
from models.snapshot.case import Part
from models.snapshot.open_points import OpenPoints
from models.usecases.cases import open_case, save_case
from models.usecases.statements import save_answers, save_statement
from tests.support.builders import fixed_id, person_id
from tests.support.lembayung import a_case_file, the_answers
from tests.support.pages import Bench
from tests.support.store import fill
from tests.support.window import texts_in

SAID = (
    "Nuri dari S-77 yang mengantar. BB-99 dipegang sopir. BB-01 ada di meja.",
    "Pak B. yang menunggu di terminal, kata T-02.",
)
SECRET = ("Nuri", "terminal", "meja")


@pytest.fixture
def page(bench: Bench) -> OpenPointsPresenter:
    """The page over Lembayung, with more said, and dates that clash."""
    whole = bench.keep().file
    numbers = replace(
        whole.case.numbers,
        report="LP/1",
        report_date=date(2026, 8, 9),
        order="SP/1",
        order_date=date(2026, 8, 1),
    )
    case = replace(whole.case, numbers=numbers)
    save_case(bench.tools, case)
    session = replace(whole.statements[0], id="", version=0, answers=0, signed=False)
    made = save_statement(bench.tools, session).id
    model = next(iter(the_answers().values()))
    fresh = [
        replace(model, id="", statement=made, number=0, version=0, text=text)
        for text in SAID
    ]
    snapshot = save_answers(bench.tools, whole.case.id, fresh).snapshot
    return bench.page(OpenPointsPresenter, snapshot)


def keys(page: OpenPointsPresenter) -> list[str]:
    model = page._model
    rows = (model.index(row) for row in range(model.rowCount()))
    return [str(i.data(DataRole.ID)) for i in rows if i.data(DataRole.ID)]


def choose(page: OpenPointsPresenter, start: str) -> None:
    key = next(one for one in keys(page) if one.startswith(start))
    page.view.list.setCurrentIndex(page._model.index(page._model.row_of(key)))


def press(bench: Bench, page: OpenPointsPresenter, number: int = 0) -> Route:
    bench.click(page.view.detail.acts[number])
    return bench.shell.routes[-1]


def test_every_point_leads_to_what_mends_it(
    bench: Bench, page: OpenPointsPresenter
) -> None:
    ways = {
        "person_not_in_file:S-77": Route("people", field="new:witness"),
        "person_by_role:driver": Route("people", field="new:witness"),
        "person_by_initial": Route("people", field="new:witness"),
        "item_not_in_file:BB-99": Route("evidence", field="new"),
        "order_before_report": Route("summary", field="case.order_date"),
    }
    for start, route in ways.items():
        choose(page, start)
        assert press(bench, page) == route, start
    unheard = next(k for k in keys(page) if k.startswith("person_not_heard"))
    choose(page, unheard)
    who = unheard.partition(":")[2]
    assert press(bench, page) == Route("statements", field=f"new:{who}")
    looked = next(k for k in keys(page) if k.startswith("item_not_examined"))
    choose(page, looked)
    item = looked.partition(":")[2]
    assert press(bench, page) == Route("evidence", item, "custody")


def test_places_lead_to_the_answer_and_repeat_no_word_of_it(
    bench: Bench, page: OpenPointsPresenter
) -> None:
    choose(page, "person_not_in_file")
    route = press(bench, page, 1)
    assert route.page == "statements"
    assert bench.file.statement(route.object_id) is not None
    assert route.field
    for key in keys(page):
        choose(page, key)
        shown = [one.plain for one in page.view.findChildren(Text)]
        assert not [w for w in SECRET for text in shown if w in text]


def test_enter_goes_to_the_first_act_and_rows_say_what_is_open(
    bench: Bench, page: OpenPointsPresenter
) -> None:
    page.view.activateWindow()
    page.view.list.setFocus()
    choose(page, "order_before_report")
    bench.press(page.view.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.view.detail.acts[0]
    spoken = page.view.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Needs a word")
    assert find_clipped(page.view) == []


def test_a_route_names_a_point_and_the_choice_stays(
    bench: Bench, page: OpenPointsPresenter
) -> None:
    wanted = keys(page)[-1]
    page.visit(Route("open_points", wanted))
    assert page.view.list.currentIndex().data(DataRole.ID) == wanted
    page.show(bench.shell.snapshot, Part.PEOPLE)
    assert page.view.list.currentIndex().data(DataRole.ID) == wanted
    ran = bench.tasks.ran
    page.show(bench.shell.snapshot, Part.JOURNAL)
    assert bench.tasks.ran == ran, "nothing that is looked at has moved"


def test_a_late_answer_of_another_look_is_dropped(
    bench: Bench, page: OpenPointsPresenter
) -> None:
    bench.tasks.hold()
    page.show(bench.shell.snapshot, Part.PEOPLE)
    page.show(bench.shell.snapshot, Part.PEOPLE)
    told: list[OpenPoints] = []
    page._reader.found.connect(told.append)
    bench.tasks.release()
    bench.qtbot.waitUntil(lambda: len(told) == 1)
    assert not bench.shell.troubles


def test_a_case_with_nothing_open_says_so(bench: Bench) -> None:
    whole = a_case_file()
    bare = replace(
        whole,
        people=whole.with_role(Role.OFFICER),
        acts=(),
        tasks=(),
        counts=(),
        statements=(),
        exhibits=(),
        custody=(),
        links=(),
        requests=(),
    )
    page = bench.page(OpenPointsPresenter, bench.keep(bare))
    assert keys(page) == []
    assert "Nothing open here" in [t.plain for t in page.view.findChildren(Text)]


def test_the_ways_open_their_forms(bench: Bench) -> None:
    snapshot = bench.keep()
    people = bench.page(PeoplePresenter, snapshot)
    people.visit(Route("people", field="new:witness"))
    form = bench.dialog(people, PersonForm)
    assert form.roles.spans[0].role is Role.WITNESS
    talks = bench.page(StatementsPresenter, snapshot)
    talks.visit(Route("statements", field=f"new:{person_id('T-02')}"))
    session = bench.dialog(talks, StatementForm)
    assert session.read().person == person_id("T-02")
    session.close()
    first = str(snapshot.file.statements[0].id)
    talks.visit(Route("statements", first, "statement.held_on"))
    dated = bench.dialog(talks, StatementForm)
    assert dated._day.isAncestorOf(dated.focusWidget())
    things = bench.page(EvidencePresenter, snapshot)
    things.visit(Route("evidence", field="ask:EV_BANK"))
    asked = bench.dialog(things, ExhibitForm).read()
    assert (asked.kind, asked.availability) == ("EV_BANK", Availability.REQUESTED)


def test_a_link_to_a_count_that_is_not_there_is_seen_and_can_be_taken_off(
    bench: Bench, indonesian: object
) -> None:
    file = a_case_file()
    spoken = next(one for one in file.links if one.source.answer is not None)
    thing = next(one for one in file.links if one.source.exhibit is not None)
    lost = CountId(lacking("D9"))
    whole = replace(spoken.source, answer=None, passage=None)
    strays = (
        replace(thing, count=lost),
        replace(spoken, count=lost),
        replace(spoken, id=LinkId(fixed_id(9, 900)), count=lost, source=whole),
    )
    ids = {str(one.id) for one in strays}
    others = tuple(one for one in file.links if str(one.id) not in ids)
    bench.keep(replace(file, links=()))
    fill(bench.store, [*the_answers().values(), *others, *strays])
    snapshot = open_case(bench.tools, file.case.id)
    page = bench.page(OpenPointsPresenter, snapshot)
    found = [one for one in keys(page) if one.startswith("flaw:count_unknown")]
    assert len(found) == len(strays)
    choose(page, f"flaw:count_unknown:link:{strays[2].id}")
    said = texts_in(page.view.detail)
    assert "D9" in said
    assert "?" not in said
    evidence = bench.page(EvidencePresenter, snapshot)
    evidence.visit(Route("evidence", str(thing.source.exhibit)))
    assert "Tidak dihitung: sangkaan D9" in texts_in(evidence.view)
    statements = bench.page(StatementsPresenter, snapshot)
    statements.visit(
        Route("statements", str(spoken.source.statement), str(spoken.source.answer))
    )
    assert "Tidak dihitung" in texts_in(statements.view)
    tag = next(
        tag
        for tags in tags_of(
            snapshot.file, bench.tools.catalogue, spoken.source.statement, "id"
        ).values()
        for tag in tags
        if str(strays[1].id) in tag.links
    )
    statements._on_tag_chosen(tag)
    assert bench.shell.routes[-1] == Route("open_points")
    route = press(bench, page, 1)
    statements.visit(route)
    assert strays[2].id not in {one.id for one in bench.file.links}
    assert bench.shell.undos
    left = [one for one in keys(page) if one.startswith("flaw:count_unknown")]
    assert len(left) == len(strays) - 1
