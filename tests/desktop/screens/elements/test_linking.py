# SPDX-License-Identifier: Apache-2.0
"""Links made, changed, taken away and brought back; forms relied on or not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop.qt.port import route_to
from desktop.screens.elements.link_form import LinkForm
from desktop.screens.elements.picker import LinkPicker
from desktop.screens.elements.presenter import ElementsPresenter
from models.casefile.links import Link, Strength
from models.law.facts import Bearing
from models.law.finding import Standing
from tests.support.builders import an_answer, exhibit_id, person_id, statement_id
from tests.support.pages import Bench
from tests.support.store import fill


def standing(bench: Bench, where: object) -> Standing:
    return bench.shell.snapshot.assessment.findings[where].standing


def links_at(bench: Bench, where: object) -> list[Link]:
    return [
        link
        for link in bench.file.links
        if (link.element, link.option) == (where.element, where.option)
        and where.victim in (link.victims or (where.victim,))
        and link.count == where.count
    ]


def test_one_press_links_the_candidate_and_closes_the_gap(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    assert standing(bench, cell()) is Standing.PARTIAL
    bench.click(page.view.inspector.acts[0])
    assert standing(bench, cell()) is Standing.SUPPORTED
    assert page.view.inspector.inspection.look.tone == "ok"
    assert bench.shell.said[-1] == "BB-07 linked to K-02 Kenanga · Penjeratan utang"
    made = links_at(bench, cell())[-1]
    assert made.victims == (person_id("K-02"),)
    assert made.source.exhibit == exhibit_id("BB-07")
    bench.undo()
    assert standing(bench, cell()) is Standing.PARTIAL


def test_linking_leads_to_the_new_source_and_not_to_the_next_candidate(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    inspector = page.view.inspector
    inspector.focus_first()
    bench.press(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    made = links_at(bench, cell())[-1]
    rows = [row for row in inspector.sources if row.link == made.id]
    assert QApplication.focusWidget() is rows[0].menu_button
    seen = inspector._body.viewport().rect()
    corner = rows[0].menu_button.mapTo(inspector._body.viewport(), QPoint(0, 0))
    assert seen.contains(QRect(corner, rows[0].menu_button.size()))


def test_taking_a_link_away_leads_to_its_neighbour(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    inspector = page.view.inspector
    bench.click(inspector.acts[0])
    first, second = (row.link for row in inspector.sources)
    inspector.sources[0].menu_button.setFocus()
    bench.press(inspector.sources[0].menu_button, Qt.Key.Key_Delete)
    assert [row.link for row in inspector.sources] == [second]
    assert QApplication.focusWidget() is inspector.sources[0].menu_button
    bench.press(inspector.sources[0].menu_button, Qt.Key.Key_Delete)
    assert inspector.sources == []
    assert inspector.isAncestorOf(QApplication.focusWidget())
    assert first != second


def test_del_takes_a_link_away_and_undo_brings_it_back(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    source = page.view.inspector.sources[0]
    source.menu_button.setFocus()
    bench.press(source.menu_button, Qt.Key.Key_Delete)
    assert links_at(bench, cell()) == []
    assert bench.shell.said[-1] == "The link was taken away"
    bench.undo()
    assert standing(bench, cell()) is Standing.PARTIAL


def test_the_menu_opens_the_source(bench: Bench, page: ElementsPresenter) -> None:
    page.view.inspector.sources[0].open_action.trigger()
    route = bench.shell.routes[-1]
    assert (route.page, route.object_id) == ("statements", statement_id(3))
    assert route.field


def test_strength_bearing_and_note_can_be_changed(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    page.view.inspector.sources[0].change_action.trigger()
    form = bench.dialog(page, LinkForm)
    fields = form.fields
    fields.strength.setCurrentIndex(fields.strength.findData("3"))
    fields.bearing.setCurrentIndex(fields.bearing.findData("weakens"))
    fields.note.setPlainText("Dibacakan kembali dua kali.")
    bench.qtbot.keyClick(
        fields.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    saved = links_at(bench, cell())[0]
    assert saved.strength is Strength.STRONG
    assert saved.bearing is Bearing.WEAKENS
    assert saved.note == "Dibacakan kembali dua kali."
    assert page.view.inspector.inspection.sources[0].weakens


def test_a_note_typed_and_not_saved_is_there_again(
    bench: Bench, page: ElementsPresenter
) -> None:
    page.view.inspector.sources[0].change_action.trigger()
    bench.dialog(page, LinkForm).fields.note.setPlainText("Belum selesai")
    page.leave()
    bench.press(bench.dialog(page, LinkForm), Qt.Key.Key_Escape)
    page.view.inspector.sources[0].change_action.trigger()
    again = bench.dialog(page, LinkForm)
    assert again.fields.note.toPlainText() == "Belum selesai"


def test_a_link_that_is_gone_opens_nothing(
    bench: Bench, page: ElementsPresenter
) -> None:
    page.view.inspector.change_wanted.emit("gone")
    assert page._forms.form is None


def test_anything_of_the_case_can_be_linked(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    bench.click(page.view.inspector.more_button)
    picker = bench.dialog(page, LinkPicker)
    bench.qtbot.keyClicks(picker.sources.filter, "S-04")
    left = [
        picker.sources.list.item(n)
        for n in range(picker.sources.list.count())
        if not picker.sources.list.item(n).isHidden()
    ]
    assert len(left) == 1
    picker.sources.list.setCurrentItem(left[0])
    assert picker.answer_box.count() == 4
    picker.answer_box.setCurrentIndex(2)
    picker.fields.strength.setCurrentIndex(2)
    bench.click(picker.save_button)
    made = links_at(bench, cell())[-1]
    assert made.source.statement == statement_id(5)
    assert made.source.answer is not None
    assert made.strength is Strength.STRONG
    # a witness besides a victim is testimony twice: one kind, not yet enough
    assert standing(bench, cell()) is Standing.PARTIAL
    titles = [line.title for line in page.view.inspector.inspection.sources]
    assert any("answer 2" in title for title in titles)


def test_linking_the_same_thing_twice_is_refused_in_the_form(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    bench.click(page.view.inspector.acts[0])
    before = len(bench.file.links)
    bench.click(page.view.inspector.more_button)
    picker = bench.dialog(page, LinkPicker)
    for place in range(picker.sources.list.count()):
        if picker.sources.list.item(place).text().startswith("BB-07"):
            picker.sources.list.setCurrentRow(place)
    bench.click(picker.save_button)
    assert picker.isVisible()
    assert picker._rows["link.source"].error
    assert len(bench.file.links) == before


def test_a_form_can_be_set_aside_and_used_again(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    page.view.inspector.used.chosen.emit("unused")
    assert standing(bench, cell()) is Standing.NOT_USED
    assert page.view.inspector.inspection.used is False
    page.view.inspector.used.chosen.emit("used")
    assert standing(bench, cell()) is Standing.PARTIAL
    assert page.view.inspector.inspection.used is True


def test_an_unused_form_can_be_chosen(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    where = cell("penyekapan")
    page.visit(route_to(where))
    assert page.view.inspector.inspection.used is False
    page.view.inspector.used.chosen.emit("used")
    assert standing(bench, where) is Standing.ABSENT
    assert page._model.index_of(where).isValid()


def test_an_element_shows_its_forms_and_the_way_to_them(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell("", "a2_proses", "K-01")))
    index = page._model.index_of(cell("", "a2_proses", "K-01"))
    page.view.matrix.setCurrentIndex(index)
    bench.press(page.view.matrix, Qt.Key.Key_Return)
    found = page.view.inspector.inspection
    assert found.used is None
    assert len(found.forms) == 6
    bench.click(page.view.inspector.acts[1])
    shown = page.view.inspector.inspection.cell
    assert shown == found.forms[1].cell


def test_a_statement_is_looked_at_before_it_is_linked(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    page.visit(route_to(cell("penampungan", "a2_proses", "K-03")))
    inspector = page.view.inspector
    wanted = [c for c in inspector.inspection.candidates if c.source is None]
    assert wanted
    inspector.route_wanted.emit(wanted[0].route)
    assert bench.shell.routes[-1].page == "statements"


def test_trouble_goes_to_the_frame(bench: Bench, page: ElementsPresenter, cell) -> None:
    page.view.inspector.unlink_wanted.emit("no-such-link")
    assert bench.shell.troubles


def test_gestures_without_a_cell_do_nothing(
    bench: Bench, page: ElementsPresenter
) -> None:
    page._cell = None
    ran = bench.tasks.ran
    inspector = page.view.inspector
    inspector.used_chosen.emit(True)
    inspector.picker_wanted.emit()
    inspector.link_wanted.emit(replace(bench.file.links[0]).source)
    assert bench.tasks.ran == ran


def test_every_answer_of_a_long_statement_is_offered(
    bench: Bench, page: ElementsPresenter
) -> None:
    fill(bench.store, [an_answer(5, n, f"Jawaban {n}") for n in range(4, 131)])
    bench.click(page.view.inspector.more_button)
    picker = bench.dialog(page, LinkPicker)
    bench.qtbot.keyClicks(picker.sources.filter, "S-04")
    picker.sources.list.setCurrentItem(
        next(
            picker.sources.list.item(n)
            for n in range(picker.sources.list.count())
            if not picker.sources.list.item(n).isHidden()
        )
    )
    assert picker.answer_box.count() == 131
