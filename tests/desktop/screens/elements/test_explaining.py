# SPDX-License-Identifier: Apache-2.0
"""A cell explains itself: its origins, what may not count, what holds, what next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.qt.port import Route, route_to
from desktop.screens.elements.independence_form import IndependenceForm
from desktop.screens.elements.presenter import ElementsPresenter
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.text import Text
from models.base.progress import Silent
from models.casefile.evidence import BasisState
from models.casefile.links import LinkSource
from models.law.finding import Cell, Standing
from models.usecases.elements import make_links
from models.usecases.evidence import save_exhibit
from models.usecases.falling import what_holds
from models.usecases.statements import save_answers, save_statement
from tests.support.builders import answer_id, exhibit_id, person_id
from tests.support.lembayung import the_answers
from tests.support.pages import Bench, the_law

WHY = "Buku ditulis penjaga warung tanpa bertanya kepada korban."


def texts(page: ElementsPresenter) -> list[str]:
    words = page.view.inspector.findChildren(Text)
    return [one.plain for one in words if one.isVisibleTo(page.view)]


def link(bench: Bench, cell: Cell, source: LinkSource) -> None:
    """Link an item to a cell, through the verb."""
    model = bench.file.links[0]
    fresh = replace(
        model,
        id="",
        version=0,
        count=cell.count,
        victims=(cell.victim,),
        element=cell.element,
        option=cell.option,
        source=source,
    )
    bench.shell.publish(make_links(bench.tools, bench.file.case.id, (fresh,)))


def change(bench: Bench, code: str, **changes: object) -> None:
    item = replace(bench.file.exhibit(exhibit_id(code)), **changes)
    bench.shell.publish(save_exhibit(bench.tools, item))


@pytest.fixture
def copied(bench: Bench, page: ElementsPresenter, cell) -> Cell:
    """Debt bondage of K-02, on her words and on a book that repeats them."""
    change(bench, "BB-07", origin=person_id("K-02"))
    link(bench, cell(), LinkSource(exhibit=exhibit_id("BB-07")))
    page.visit(route_to(cell()))
    return cell()


def standing(bench: Bench, cell: Cell) -> Standing:
    return bench.shell.snapshot.assessment.findings[cell].standing


def test_one_origin_counts_as_one_until_somebody_says_why_not(
    bench: Bench, page: ElementsPresenter, copied: Cell
) -> None:
    inspector = page.view.inspector
    assert standing(bench, copied) is Standing.PARTIAL
    (head,) = inspector.origins
    assert "K-02 Kenanga" in head.accessibleName()
    bench.click(head.acts[0])
    form = bench.dialog(page, IndependenceForm)
    assert find_clipped(form) == []
    bench.click(form.save_button)
    assert form.isVisible(), "a reason is asked for"
    assert form._rows["independence.reason"].error
    book = form.second.findData(str(exhibit_id("BB-07")))
    form.second.setCurrentIndex(book)
    form.reason.setPlainText(WHY)
    bench.click(form.save_button)
    assert standing(bench, copied) is Standing.SUPPORTED
    assert any(WHY in one for one in texts(page))
    (head,) = inspector.origins
    bench.click(head.acts[-1] if len(head.acts) > 1 else head.acts[0])
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Ternyata disalin dari keterangan")
    bench.click(ask.act_button)
    assert standing(bench, copied) is Standing.PARTIAL
    bench.undo()
    assert standing(bench, copied) is Standing.SUPPORTED


def test_an_item_that_may_not_count_says_which_question_it_fails(
    bench: Bench, page: ElementsPresenter, copied: Cell
) -> None:
    assert any("Authentic: no objection recorded" in one for one in texts(page))
    basis = replace(bench.file.exhibit(exhibit_id("BB-07")).basis)
    change(bench, "BB-07", basis=replace(basis, state=BasisState.REFUSED))
    dropped = [one for one in texts(page) if "has dropped out" in one]
    assert dropped == ["Lawfully obtained: Refused by the court. It has dropped out."]
    change(bench, "BB-07", basis=basis, authentic=False)
    dropped = [one for one in texts(page) if "has dropped out" in one]
    assert [one.partition(":")[0] for one in dropped] == ["Authentic"]
    groups = page.view.inspector.inspection.groups
    book = str(exhibit_id("BB-07"))
    assert not [one for one in groups if book in one.items], "it counts for nothing"


def test_an_explanation_names_its_sources_its_edition_and_what_holds_it(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    snapshot = bench.shell.snapshot
    wanted = next(
        one
        for one, found in snapshot.assessment.findings.items()
        if one.option and found.standing is Standing.SUPPORTED and found.supports
    )
    page.visit(route_to(wanted))
    held = what_holds(the_law(), snapshot, wanted, Silent())
    assert held.sets
    codes = [bench.file.exhibit(one) for one in held.sets[0]]
    said = next(one for one in texts(page) if one.startswith("The element stands"))
    assert all(one.code in said for one in codes if one is not None)
    assert any(one.startswith("Rests on: ") for one in texts(page))
    assert any(snapshot.assessment.edition in one for one in texts(page))
    assert any(one.startswith("Rule of this program: ") for one in texts(page))


def test_a_gap_offers_to_hear_whom_its_answers_speak_of_and_to_ask_for_proof(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    model = bench.file.statements[2]
    fresh = replace(model, id="", version=0, answers=0, signed=False)
    words = save_statement(bench.tools, fresh).id
    answer = the_answers()[answer_id(3, 1)]
    told = replace(
        answer,
        id="",
        statement=words,
        number=0,
        version=0,
        text="Calo itu dan T-02 yang menghitung utang.",
    )
    changed = save_answers(bench.tools, bench.file.case.id, (told,))
    bench.shell.publish(changed)
    link(bench, cell(), LinkSource(statement=words, answer=changed.id))
    page.visit(route_to(cell()))
    acts = {one.title: one.route for one in page.view.inspector.inspection.acts}
    heard = person_id("T-02")
    assert Route("statements", field=f"new:{heard}") in acts.values()
    assert acts["Broker or agent"] == Route("open_points", "person_by_role:broker")
    asked = [one for one in acts.values() if one.field.startswith("ask:")]
    assert asked
    button = next(
        one
        for one in page.view.inspector.acts
        if one.accessibleName() == "Look: Broker or agent"
    )
    bench.click(button)
    assert bench.shell.routes[-1] == acts["Broker or agent"]
    assert find_clipped(page.view) == []


def test_what_says_otherwise_is_clarified_first(
    bench: Bench, page: ElementsPresenter
) -> None:
    findings = bench.shell.snapshot.assessment.findings.items()
    disputed = next(
        one for one, f in findings if one.option and f.standing is Standing.DISPUTED
    )
    page.visit(route_to(disputed))
    inspector = page.view.inspector
    assert inspector.inspection.acts[0].first
    inspector.focus_first()
    focus = QApplication.focusWidget()
    assert focus is inspector.acts[0]
    assert focus.property("kind") == "primary"
    bench.click(focus)
    weak = next(one for one in inspector.inspection.sources if one.weakens)
    assert bench.shell.routes[-1] == weak.route
