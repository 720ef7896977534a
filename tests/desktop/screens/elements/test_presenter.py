# SPDX-License-Identifier: Apache-2.0
"""Unsur & Bukti opens where a route or a gap leads, and follows the case."""

from __future__ import annotations

from dataclasses import replace

from desktop.qt.port import Route, route_to
from desktop.screens.elements.presenter import ElementsPresenter
from models.snapshot.case import Part
from tests.desktop.screens.elements.kit import rest, rows, shown
from tests.support.builders import count_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench


def test_the_badge_counts_elements_without_support(bench: Bench) -> None:
    snapshot = bench.keep()
    page = bench.page(ElementsPresenter, snapshot)
    open_ones = [f for c, f in snapshot.assessment.findings.items() if not c.option]
    assert page.badge(snapshot) == sum(finding.gap for finding in open_ones)
    assert page.badge(snapshot) == 15


def test_the_first_visit_shows_its_gap_at_once(bench: Bench) -> None:
    page = bench.page(ElementsPresenter, bench.keep())
    page.visit(Route("elements"))
    assert page.view.inspecting


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
    assert page._quoting.known
