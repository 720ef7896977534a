# SPDX-License-Identifier: Apache-2.0
"""«Jika ini gugur»: tick, read what changes, go there; nothing is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.item_models.roles import Role
from desktop.qt.port import Route, route_to
from desktop.screens.elements.fall_panel import HOLDS, FallPanel
from desktop.screens.elements.presenter import ElementsPresenter
from desktop.widgets.clipping import find_clipped
from models.base.progress import Silent
from models.law.finding import Cell
from models.snapshot.case import Part
from models.usecases.falling import fall
from tests.desktop.screens.elements.kit import rest, shown
from tests.support.builders import person_id
from tests.support.pages import Bench, the_law


@pytest.fixture
def panel(bench: Bench, page: ElementsPresenter) -> FallPanel:
    """The panel, opened by its button."""
    bench.click(page.view.toolbar.fall_button)
    return page.view.fall_panel


def row_of(panel: FallPanel, words: str) -> int:
    texts = [panel.choices.item(n).text() for n in range(panel.choices.count())]
    return next(n for n, text in enumerate(texts) if words in text)


def tick(bench: Bench, panel: FallPanel, words: str) -> None:
    """Tick a line with the keyboard."""
    panel.choices.setCurrentRow(row_of(panel, words))
    bench.press(panel.choices, Qt.Key.Key_Space)


def lines(panel: FallPanel) -> list[tuple[str, str]]:
    rows = (panel.model.index(n) for n in range(panel.model.rowCount()))
    return [
        (str(i.data(Role.ID)), str(i.data(Role.SECOND)))
        for i in rows
        if i.data(Role.ID)
    ]


def test_it_opens_in_place_of_the_inspector_and_escape_goes_back(
    bench: Bench, page: ElementsPresenter, panel: FallPanel, cell
) -> None:
    assert not page.view.inspecting
    assert QApplication.focusWidget() is panel.filter
    assert lines(panel) == []
    assert find_clipped(page.view) == []
    bench.press(panel, Qt.Key.Key_Escape)
    rest(bench, page)
    assert shown(page) == cell()
    assert page.view.matrix.hasFocus()


def test_ticking_a_witness_shows_what_the_law_says_falls(
    bench: Bench, page: ElementsPresenter, panel: FallPanel
) -> None:
    entries = bench.shell.snapshot.entries
    tick(bench, panel, "K-01 Melur: every statement")
    spoken = bench.file.statements
    gone = {one.id for one in spoken if one.person == person_id("K-01")}
    found = fall(the_law(), bench.shell.snapshot, gone, Silent())
    wanted = [
        f"{c.cell.count}|{c.cell.victim}|{c.cell.element}|{c.cell.option}"
        for c in found.changes
    ]
    assert [key for key, _ in lines(panel) if not key.startswith("sum")] == wanted
    assert wanted
    assert all("→" in second for _, second in lines(panel))
    assert bench.shell.snapshot.entries == entries
    tick(bench, panel, "K-01 Melur: every statement")
    assert lines(panel) == [], "nothing is thought away any more"


def test_enter_on_a_line_goes_to_its_cell_and_the_panel_stays(
    bench: Bench, page: ElementsPresenter, panel: FallPanel
) -> None:
    tick(bench, panel, "K-01 Melur: every statement")
    key = next(k for k, _ in lines(panel) if not k.startswith("sum"))
    panel.results.setCurrentIndex(panel.model.index(panel.model.row_of(key)))
    bench.press(panel.results, Qt.Key.Key_Return)
    found = page._model.cell(page.view.matrix.currentIndex())
    count, victim, element, option = key.split("|")
    assert (found.count, found.victim, found.element) == (count, victim, element)
    assert not option or found.option == option
    assert page.view.trying


def test_a_smallest_set_is_thought_away_when_it_is_chosen(
    bench: Bench, page: ElementsPresenter, panel: FallPanel
) -> None:
    panel.modes.setFocus()
    bench.press(panel.modes, Qt.Key.Key_Right)
    sets = [key for key, _ in lines(panel) if key.count("|") == 2]
    assert sets
    panel.results.setCurrentIndex(panel.model.index(panel.model.row_of(sets[0])))
    bench.press(panel.results, Qt.Key.Key_Return)
    assert panel.ticked
    assert any(key.startswith("sum") for key, _ in lines(panel))


def test_a_source_and_a_route_open_it_with_their_items_ticked(
    bench: Bench, page: ElementsPresenter
) -> None:
    row = page.view.inspector.sources[0]
    row.fall_action.trigger()
    panel = page.view.fall_panel
    assert panel.ticked == (f"item:{row._line.proof}",)
    page.view.fall_panel.close_button.click()
    things = [one.id for one in bench.file.exhibits[:2]]
    page.visit(Route("elements", field=f"fall:{','.join(things)}"))
    assert set(panel.ticked) == {f"item:{one}" for one in things}


def test_a_change_of_the_case_is_asked_anew_and_a_late_answer_dropped(
    bench: Bench, page: ElementsPresenter, panel: FallPanel
) -> None:
    tick(bench, panel, "K-01 Melur: every statement")
    before = lines(panel)
    bench.tasks.hold()
    tick(bench, panel, "K-02 Kenanga: every statement")
    tick(bench, panel, "K-02 Kenanga: every statement")
    assert lines(panel) == []
    bench.tasks.release()
    assert lines(panel) == before
    link = bench.file.links[0].id
    page.view.inspector.unlink_wanted.emit(link)
    page.show(bench.shell.snapshot, Part.LINKS)
    assert panel.ticked
    bench.tasks.hold()
    tick(bench, panel, "K-02 Kenanga: every statement")
    panel._patience.timeout.emit()
    assert panel.stop_button.isVisible()
    bench.click(panel.stop_button)
    bench.tasks.release()
    assert lines(panel) == []
    assert not panel.stop_button.isVisible()
    assert not bench.shell.troubles


def test_typing_narrows_and_keeps_what_is_ticked(
    bench: Bench, panel: FallPanel
) -> None:
    tick(bench, panel, "K-01 Melur: every statement")
    bench.qtbot.keyClicks(panel.filter, "BB-07")
    seen = [
        panel.choices.item(n).text()
        for n in range(panel.choices.count())
        if not panel.choices.item(n).isHidden()
    ]
    assert len(seen) == 2
    assert any("BB-07" in one for one in seen)


def test_opening_a_cell_puts_the_panel_away_and_gaps_go_on(
    bench: Bench, page: ElementsPresenter, panel: FallPanel, cell
) -> None:
    page.view.matrix.cell_opened.emit(cell())
    assert page.view.inspecting
    assert not page.view.trying
    page.visit(route_to(cell("penipuan")))
    assert isinstance(shown(page), Cell)
    assert panel.modes.current != HOLDS
