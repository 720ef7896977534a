# SPDX-License-Identifier: Apache-2.0
"""Unsur & Bukti, driven by keys and mouse through the real page and verbs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.qt.port import Route, route_to
from desktop.screens.elements.presenter import ElementsPresenter
from desktop.shell.panes import jump
from desktop.widgets.clipping import find_clipped
from models.law.finding import Standing
from models.snapshot.case import Part
from tests.support.builders import count_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench
from tests.support.pseudo import PseudoTranslator


def shown(page: ElementsPresenter) -> object:
    """The cell in the inspector."""
    found = page.view.inspector.inspection
    return found.cell if found is not None and page.view.inspecting else None


def rest(bench: Bench, page: ElementsPresenter) -> None:
    """Wait until the inspector has followed the keys and all is laid out."""
    bench.qtbot.waitUntil(lambda: not page._resting.isActive())
    for _ in range(3):  # words, then layouts, then what follows from both
        QApplication.processEvents()


def rows(page: ElementsPresenter) -> list[tuple[str, str]]:
    return [(row.element, row.option) for row in page._model.sheet.rows]


def test_the_badge_counts_elements_without_support(bench: Bench) -> None:
    snapshot = bench.keep()
    page = bench.page(ElementsPresenter, snapshot)
    open_ones = [f for c, f in snapshot.assessment.findings.items() if not c.option]
    assert page.badge(snapshot) == sum(finding.gap for finding in open_ones)
    assert page.badge(snapshot) == 15


def test_the_first_visit_opens_the_first_gap(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    page.view.activateWindow()
    page.visit(Route("elements"))
    page.view.setFocus()
    rest(bench, page)
    assert page.view.matrix.hasFocus()
    found = page.view.inspector.inspection
    assert page.view.inspecting
    assert found is not None
    assert found.look.gap


def test_a_route_leads_to_its_cell(page: ElementsPresenter, cell) -> None:
    assert shown(page) == cell()
    assert page._model.cell(page.view.matrix.currentIndex()) == cell()


def test_a_route_to_a_form_nobody_uses_shows_its_row(
    page: ElementsPresenter, cell
) -> None:
    wanted = cell("penyekapan")
    assert ("a2_cara", "penyekapan") not in rows(page)
    page.visit(route_to(wanted))
    assert ("a2_cara", "penyekapan") in rows(page)
    assert shown(page) == wanted


def test_a_route_to_a_victim_leads_to_that_victims_gap(
    page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell("", "", "K-03")))
    found = shown(page)
    assert found.victim == person_id("K-03")
    assert page.view.inspector.inspection.look.gap


def test_a_route_to_a_victim_without_gaps_leads_to_the_first_element(
    page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell("", "", "K-01")))
    found = shown(page)
    assert found.victim == person_id("K-01")
    assert found.element == "a2_subjek"


def test_a_route_to_a_count_chooses_it(page: ElementsPresenter) -> None:
    page.visit(Route("elements", str(count_id(3))))
    assert page._model.sheet.count == count_id(3)
    assert page.view.toolbar.tabs.current == "TPPO_17"


def test_a_route_to_something_gone_changes_nothing(
    page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell(count=99)))
    assert shown(page) == cell()


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


def test_without_counts_the_page_leads_to_a_new_one(bench: Bench) -> None:
    bare = replace(a_case_file(), counts=(), links=())
    page = bench.page(ElementsPresenter, bench.keep(bare))
    bench.click(page.view.count_button)
    assert bench.shell.routes == [Route("summary", field="count:new")]


def test_without_victims_the_page_leads_to_the_people(bench: Bench) -> None:
    whole = a_case_file()
    people = tuple(p for p in whole.people if p.code.startswith("T"))
    bare = replace(
        whole,
        people=people,
        counts=(),
        links=(),
        statements=(),
        requests=(),
        exhibits=(),
        custody=(),
    )
    page = bench.page(ElementsPresenter, bench.keep(bare))
    page.visit(Route("elements"))
    bench.click(page.view.people_button)
    assert bench.shell.routes == [Route("people")]


def test_f6_moves_between_matrix_and_inspector(
    page: ElementsPresenter,
) -> None:
    page.view.matrix.setFocus()
    jump([page.view], 1)
    focused = QApplication.focusWidget()
    assert page.view.inspector.isAncestorOf(focused)
    jump([page.view], -1)
    assert not page.view.inspector.isAncestorOf(QApplication.focusWidget())


def test_another_case_starts_over(bench: Bench, page: ElementsPresenter) -> None:
    snapshot = bench.shell.snapshot
    case = replace(snapshot.file.case, id=count_id(77))
    other = replace(snapshot, file=replace(snapshot.file, case=case))
    page.show(other, Part.ALL)
    assert not page.view.inspecting


def test_only_what_concerns_the_page_is_drawn_anew(
    bench: Bench, page: ElementsPresenter
) -> None:
    resets: list[bool] = []
    page._model.dataChanged.connect(lambda *_: resets.append(True))
    page.show(bench.shell.snapshot, Part.JOURNAL)
    assert not resets
    page.show(bench.shell.snapshot, Part.LINKS)
    assert resets


def test_the_page_speaks_indonesian_and_clips_nothing(
    bench: Bench, page: ElementsPresenter, indonesian: object
) -> None:
    rest(bench, page)
    assert page.title() == "Unsur & Bukti"
    assert page.view.inspector.inspection.look.label == "Perlu penguat"
    assert find_clipped(page.view) == []


def test_nobody_is_said_to_be_proven_guilty(
    bench: Bench, page: ElementsPresenter, indonesian: object
) -> None:
    model = page._model
    said = [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
    ]
    assert not [words for words in said if "erbukti" in words]
    assert any(
        finding.standing is Standing.SUPPORTED
        for finding in model.sheet.findings.values()
    )


def test_the_screen_reader_hears_the_standing_first_and_what_to_do(
    page: ElementsPresenter, cell, indonesian: object
) -> None:
    model = page._model
    index = model.index_of(cell())
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Perlu penguat. Penjeratan utang, K-02 Kenanga. 1 keterangan korban, "
        "belum ada alat bukti lain."
    )
    advice = model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert advice == "satu alat bukti lain yang berbeda jenis"
    calm = model.index_of(cell("perekrutan", "a2_proses", "K-01"))
    assert model.data(calm, Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_words_a_third_longer_still_fit(
    bench: Bench, page: ElementsPresenter, qapp: QApplication
) -> None:
    longer = PseudoTranslator()
    qapp.installTranslator(longer)
    try:
        rest(bench, page)
        assert find_clipped(page.view) == []
    finally:
        qapp.removeTranslator(longer)


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


def test_a_whole_count_starts_at_its_first_cell(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    snapshot = bench.shell.snapshot
    findings = {
        cell: replace(finding, gap=False)
        for cell, finding in snapshot.assessment.findings.items()
    }
    calm = replace(snapshot.assessment, findings=findings)
    page.show(replace(snapshot, assessment=calm), Part.ALL)
    page.visit(Route("elements"))
    assert shown(page) == page._model.sheet.cell(0, 0)


def test_a_page_without_a_case_waits(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, None)
    page.visit(Route("elements"))
    page.leave()
    assert not page.view.inspecting


def test_quotes_that_come_after_the_page_moved_on_are_kept_quietly(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    bench.tasks.hold()
    page.visit(route_to(cell("perekrutan", "a2_proses", "K-01")))
    page.visit(Route("elements", str(count_id(3))))
    bench.tasks.release()
    rest(bench, page)
    assert page._model.sheet.count == count_id(3)
    assert page._quotes
