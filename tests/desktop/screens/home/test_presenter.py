# SPDX-License-Identifier: Apache-2.0
"""Beranda: nothing on it is fixed; each lens orders the same cases its own way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.roles import Role as Answers
from desktop.qt.port import Route
from desktop.screens.home.lens import Lens
from desktop.screens.home.presenter import HomePresenter
from desktop.widgets.clipping import find_clipped
from desktop.wording.formats import full_date
from models.base.ids import CaseId
from models.casefile.case import CaseNumbers
from models.casefile.people import Role
from models.usecases.acts import save_act
from models.usecases.cases import create_case, open_case
from tests.support.builders import a_case, an_act
from tests.support.pages import Bench


def filled(bench: Bench) -> str:
    """The case Lembayung with a review long overdue, and an empty case."""
    mine = bench.keep().file.case.id
    day = bench.tools.clock.today() - timedelta(days=20)
    bare = an_act(id="", case=mine, event="dossier_received", day=day, persons=())
    save_act(bench.tools, replace(bare, officers=(), exhibits=()))
    empty = replace(a_case(), id="", numbers=CaseNumbers("LP-140/2026"), title="Posko")
    create_case(bench.tools, empty)
    return str(mine)


def open_page(bench: Bench) -> HomePresenter:
    page = bench.page(HomePresenter, None)
    page.visit(Route("home"))
    return page


def headings(page: HomePresenter) -> list[str]:
    model = page.view.list.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    return [str(row.data()) for row in rows if row.data(Answers.SECTION)]


def look(bench: Bench, page: HomePresenter, lens: Lens) -> None:
    bench.click(page.view.lens._choices[lens])
    assert page.lens is lens


def test_an_empty_vault_offers_the_first_case(bench: Bench, indonesian: object) -> None:
    page = open_page(bench)
    bench.click(page.view._first_button)
    assert bench.shell.routes == [Route("cases", field="new")]
    assert find_clipped(page.view) == []


def test_the_investigator_sees_what_is_due_then_gaps_and_cases(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    page = open_page(bench)
    view = page.view
    assert page.lens is Lens.INVESTIGATOR
    assert view._date.plain == full_date(bench.tools.clock.today())
    assert headings(page)[0] == "Lewat dan hari ini"
    gaps = open_case(bench.tools, CaseId(mine)).assessment.gaps()
    assert gaps
    assert f"{len(gaps)} celah" in view._words.text()
    first = view._model.items[0]
    assert first.clock is not None
    assert first.days is not None
    assert first.days < 0
    view.list.setFocus()
    bench.press(view.list, Qt.Key.Key_Return)
    assert bench.shell.opened == [mine]
    shown = [item for item in view._model.items if item.gap is not None]
    assert {item.gap.cell for item in shown} <= set(gaps)
    assert view.side.lines.items[0].case == mine
    assert len(view.side.lines.items) == 2
    view.side.setCurrentIndex(view.side.lines.index(1, 0))
    view.side.activated.emit(view.side.currentIndex())
    assert len(bench.shell.opened) == 2
    assert find_clipped(view) == []


def test_the_paralegal_sees_victims_first(bench: Bench, indonesian: object) -> None:
    mine = filled(bench)
    page = open_page(bench)
    look(bench, page, Lens.PARALEGAL)
    view = page.view
    assert headings(page)[0] == "Perlindungan dan janji kepada korban"
    file = open_case(bench.tools, CaseId(mine)).file
    victims = file.with_role(Role.VICTIM)
    assert [line.title for line in view.side.lines.items] == [v.label for v in victims]
    asked = {one.person for one in file.requests}
    told = "\n".join(item.title for item in view._model.items)
    assert all(v.label in told for v in victims if v.id not in asked)
    owed = next(i for i in view._model.items if i.key.startswith("protection:"))
    assert owed.route.page == "documents"
    assert owed.route.object_id in {v.id for v in victims}
    assert owed.tone == "neutral"
    assert find_clipped(view) == []


def test_the_prosecutor_sees_gaps_of_each_count_by_step(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    page = open_page(bench)
    look(bench, page, Lens.PROSECUTOR)
    view = page.view
    steps = [step.id for step in bench.tools.catalogue.steps]
    assert headings(page)[0] in steps
    case = next(i for i in view._model.items if i.key == f"case:{mine}")
    snapshot = open_case(bench.tools, CaseId(mine))
    for count in snapshot.file.counts:
        gaps = [one for one in snapshot.assessment.gaps() if one.count == count.id]
        cited = bench.tools.catalogue.offences[count.offence].citation
        assert cited in case.second
        assert f"{len(gaps)} celah" in case.second or not gaps
    assert case.days is not None
    assert view.side.lines.items[0].share == pytest.approx(0.5)
    assert find_clipped(view) == []


def test_a_lens_takes_nothing_away_and_is_kept_nowhere(
    bench: Bench, indonesian: object
) -> None:
    filled(bench)
    page = open_page(bench)
    dated = [day.marks for day in page.view.card.ribbon.days]
    for lens in Lens:
        look(bench, page, lens)
        assert [day.marks for day in page.view.card.ribbon.days] == dated
        assert page.view.new_button.isVisible()
    again = open_page(bench)
    assert again.lens is Lens.INVESTIGATOR


def test_a_mark_leads_to_its_line_or_to_all_deadlines(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    day = bench.tools.clock.today() + timedelta(days=19)
    act = an_act(id="", case=mine, event="hearing_date", day=day, persons=())
    save_act(bench.tools, replace(act, officers=(), exhibits=()))
    page = open_page(bench)
    marks = [mark for day in page.view.card.ribbon.days for mark in day.marks]
    here = next(m for m in marks if page.view._model.row_of(m.key) >= 0)
    page.view.card.chosen.emit(here.key)
    chosen = page.view.list.chosen
    assert chosen is not None
    assert chosen.key == here.key
    far = next(m for m in marks if page.view._model.row_of(m.key) < 0)
    page.view.card.chosen.emit(far.key)
    assert bench.shell.routes == [Route("deadlines", far.key)]
    bench.click(page.view.all_button)
    assert bench.shell.routes[-1] == Route("cases")
