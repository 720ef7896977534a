# SPDX-License-Identifier: Apache-2.0
"""Unsur & Bukti, walked by keys and mouse through the real page and verbs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.qt.port import Route, route_to
from desktop.screens.elements.presenter import ElementsPresenter
from desktop.shell.panes import jump
from models.snapshot.case import Part
from tests.desktop.screens.elements.kit import rest, rows, shown
from tests.support.builders import count_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench


def test_the_arrows_move_and_the_inspector_follows(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    bench.press(page.view.matrix, Qt.Key.Key_Left)
    rest(bench, page)
    assert shown(page) == cell(victim="K-01")
    bench.press(page.view.matrix, Qt.Key.Key_Up)
    rest(bench, page)
    assert shown(page) == cell("penipuan", victim="K-01")


def test_escape_closes_and_enter_opens_again(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    bench.press(page.view.matrix, Qt.Key.Key_Escape)
    assert not page.view.inspecting
    bench.press(page.view.matrix, Qt.Key.Key_Left)
    rest(bench, page)
    assert not page.view.inspecting
    bench.press(page.view.matrix, Qt.Key.Key_Return)
    assert shown(page) == cell(victim="K-01")


def test_enter_on_an_open_cell_goes_to_its_first_act(
    bench: Bench, page: ElementsPresenter
) -> None:
    bench.press(page.view.matrix, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.view.inspector.acts[0]
    bench.press(page.view.inspector.acts[0], Qt.Key.Key_Escape)
    assert not page.view.inspecting
    assert page.view.matrix.hasFocus()


def test_the_close_button_closes(bench: Bench, page: ElementsPresenter) -> None:
    bench.click(page.view.inspector.close_button)
    assert not page.view.inspecting


def test_a_press_on_a_cell_opens_it(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    matrix = page.view.matrix
    bench.press(matrix, Qt.Key.Key_Escape)
    wanted = cell("penipuan", victim="K-01")
    place = matrix.visualRect(page._model.index_of(wanted)).center()
    bench.qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(page) == wanted


def test_g_walks_the_gaps_of_the_count_and_wraps(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell("", "", "K-02")))
    first = shown(page)
    seen = []
    for _ in range(9):
        bench.press(page.view.matrix, Qt.Key.Key_G)
        rest(bench, page)
        assert page.view.inspector.inspection.look.gap
        seen.append(shown(page))
        if shown(page) == first:
            break
    assert seen[-1] == first
    assert len(set(seen)) == len(seen) > 3


def test_g_opens_the_inspector_and_goes_on_to_the_next_count(
    bench: Bench, cell
) -> None:
    whole = a_case_file()
    file = replace(whole, counts=whole.counts[2:], links=whole.links[-1:])
    page = bench.page(ElementsPresenter, bench.keep(file))
    page.view.activateWindow()
    page.visit(Route("elements"))
    page.view.setFocus()
    bench.press(page.view.matrix, Qt.Key.Key_Escape)
    bench.press(page.view.matrix, Qt.Key.Key_G)
    rest(bench, page)
    assert page.view.inspecting
    assert page.view.inspector.inspection.look.gap


def test_g_goes_on_to_the_next_count_when_this_one_is_whole(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    snapshot = bench.shell.snapshot
    findings = {
        cell: replace(finding, gap=finding.gap and cell.count != count_id(1))
        for cell, finding in snapshot.assessment.findings.items()
    }
    calm = replace(snapshot.assessment, findings=findings)
    page.show(replace(snapshot, assessment=calm), Part.ALL)
    assert page._model.sheet.count == count_id(1)
    page.view.next_gap_wanted.emit()
    assert page._model.sheet.count == count_id(2)
    assert page.view.inspecting


def test_g_says_so_when_no_gap_is_left(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    snapshot = bench.shell.snapshot
    findings = {
        cell: replace(finding, gap=False)
        for cell, finding in snapshot.assessment.findings.items()
    }
    calm = replace(snapshot.assessment, findings=findings)
    page.show(replace(snapshot, assessment=calm), Part.ALL)
    page.view.next_gap_wanted.emit()
    assert bench.shell.said == ["No gap is left in this case."]


def test_other_forms_unfold_with_a_press_and_with_enter(
    bench: Bench, page: ElementsPresenter
) -> None:
    matrix = page.view.matrix
    before = len(rows(page))
    place = rows(page).index(("a2_proses", ""))
    index = page._model.index(place, 0)
    matrix.setCurrentIndex(index)
    bench.press(matrix, Qt.Key.Key_Return)
    assert len(rows(page)) == before + 3
    at = matrix.visualRect(page._model.index(place, 0)).center()
    bench.qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(rows(page)) == before


def test_an_element_without_a_form_offers_all_of_them(
    bench: Bench, page: ElementsPresenter
) -> None:
    page.visit(Route("elements", str(count_id(2))))
    lines = page._model.sheet.rows
    more = next(n for n, row in enumerate(lines) if row.kind == "more")
    element = lines[more].element
    page.view.matrix.setCurrentIndex(page._model.index(more, 2))
    bench.press(page.view.matrix, Qt.Key.Key_Return)
    forms = [row for row in page._model.sheet.rows if row.element == element]
    assert sum(row.kind == "form" for row in forms) == lines[more].hidden
    assert forms[-1].fold == "open"


def test_gaps_only_leaves_rows_and_victims_with_gaps(
    bench: Bench, page: ElementsPresenter
) -> None:
    bench.click(page.view.toolbar.gaps_switch)
    sheet = page._model.sheet
    assert [column.victim for column in sheet.columns] == [
        person_id("K-02"),
        person_id("K-03"),
    ]
    assert ("a2_subjek", "") not in rows(page)
    assert page.view.toolbar.gaps_switch.isChecked()
    bench.click(page.view.toolbar.gaps_switch)
    assert len(page._model.sheet.columns) == 3


def test_a_count_without_gaps_says_so_and_shows_everything_again(
    bench: Bench,
) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    snapshot = bench.shell.snapshot
    findings = {
        cell: replace(finding, gap=False)
        for cell, finding in snapshot.assessment.findings.items()
    }
    calm = replace(snapshot.assessment, findings=findings)
    page.show(replace(snapshot, assessment=calm), Part.ALL)
    page.view.toolbar.gaps_switch.setChecked(True)
    assert page._model.rowCount() == 0
    bench.click(page.view.all_button)
    assert page._model.rowCount() > 0
    assert page.view.matrix.isVisible()


def test_tabs_and_accused_choose_the_count(
    bench: Bench, page: ElementsPresenter
) -> None:
    bar = page.view.toolbar
    assert bar.accused_box.isVisible()
    bar.accused_box.activated.emit(1)
    assert page._model.sheet.count == count_id(2)
    bench.press(bar.tabs, Qt.Key.Key_Right)
    assert page._model.sheet.count == count_id(3)
    assert not bar.accused_box.isVisible()


def test_f6_moves_between_matrix_and_inspector(
    page: ElementsPresenter,
) -> None:
    page.view.matrix.setFocus()
    jump([page.view], 1)
    focused = QApplication.focusWidget()
    assert page.view.inspector.isAncestorOf(focused)
    jump([page.view], -1)
    assert not page.view.inspector.isAncestorOf(QApplication.focusWidget())
