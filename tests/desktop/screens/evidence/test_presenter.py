# SPDX-License-Identifier: Apache-2.0
"""A person adds, changes, links and takes out exhibits on the real page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.evidence import Sieve
from desktop.item_models.evidence_state import Lack
from desktop.qt.port import Route, cell_of
from desktop.screens.evidence.custody_form import CustodyForm
from desktop.screens.evidence.form import ExhibitForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.link_dialog import LinkDialog
from models.casefile.evidence import Availability, BasisState
from models.snapshot.case import Part
from tests.support.builders import exhibit_id
from tests.support.pages import Bench

ENTER = Qt.Key.Key_Return


def give_reason(bench: Bench, page) -> None:
    ask = bench.dialog(page, ReasonDialog)
    bench.qtbot.keyClicks(ask.edit, "salah catat")
    bench.click(ask.act_button)


def test_the_page_says_what_each_exhibit_is(stand, indonesian):
    stand.choose("BB-07")
    assert stand.page.title() == "Barang bukti"
    assert stand.detail._code.plain == "BB-07"
    assert "dari T-02" in stand.detail._second.plain
    assert "14 Agu 2026, 10.20" in stand.detail._second.plain
    assert stand.detail.lacks.isHidden()
    assert [row.line.now for row in stand.detail.custody.chain.rows] == [False, True]
    assert len(stand.detail.links.goes) == 1
    assert find_clipped(stand.view) == []


def test_a_new_exhibit_begins_its_chain(stand, qtbot):
    stand.bench.click(stand.view.add_button)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    qtbot.keyClicks(form.description, "Kunci gerbang mess")
    form.kind.set_kind("EV_WEAPON")
    form.taking.at.day.setText("19/11/2026")
    form.taking.at.time.setText("08.05")
    form.basis.order.setText("SP.Sita/50/XI/2026")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.description, ENTER, Qt.KeyboardModifier.ControlModifier)
    made = stand.exhibit("BB-10")
    chain = stand.bench.file.chain(made.id)
    assert made.description == "Kunci gerbang mess"
    assert [entry.to_holder for entry in chain] == ["Sari Wulandari"]
    assert chain[0].at.isoformat() == "2026-11-19T08:05:00+07:00"
    assert stand.detail._code.plain == "BB-10"
    assert Lack.UNLINKED in stand.detail.lacks.buttons


def test_what_is_wrong_is_said_at_its_row(stand, qtbot):
    stand.bench.click(stand.view.add_button)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    stand.bench.click(form.save_button)
    assert "exhibit.kind" in form._rows
    form.kind.setEditText("nothing of the list")
    stand.bench.click(form.save_button)
    assert form._rows["exhibit.kind"].error
    form.kind.set_kind("EV_WEAPON")
    stand.bench.click(form.save_button)
    assert form._rows["taking.at"].error
    form.taking.at.day.setText("99/99/2026")
    stand.bench.click(form.save_button)
    assert form._rows["taking.at"].error
    form.taking.at.set_moment(None)
    form.first.holder.setEditText("")
    stand.bench.click(form.save_button)
    assert form._rows["exhibit.description"].error
    assert form.isVisible()


def test_a_form_that_was_closed_comes_back_as_it_was(stand, qtbot):
    stand.bench.click(stand.view.add_button)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    qtbot.keyClicks(form.description, "Separuh ditulis")
    form.taking.at.day.setText("19/11/2026")
    stand.page.leave()
    form.reject()
    stand.bench.click(stand.view.add_button)
    again = stand.bench.dialog(stand.page, ExhibitForm)
    assert again.description.text() == "Separuh ditulis"
    assert again.taking.at.day.text() == "19/11/2026"


def test_enter_changes_the_chosen_exhibit(stand, qtbot):
    stand.choose("BB-03")
    qtbot.keyClick(stand.view.list, ENTER)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    form.quantity.setText("15 foto")
    form.origin.setCurrentIndex(form.origin.findData(exhibit_id("BB-04")))
    form.authentic.setChecked(True)
    stand.bench.click(form.save_button)
    changed = stand.exhibit("BB-03")
    assert changed.quantity == "15 foto"
    assert changed.origin == exhibit_id("BB-04")
    assert not changed.authentic
    assert Lack.NOT_AUTHENTIC in stand.detail.lacks.buttons


@pytest.mark.parametrize(
    ("basis", "lack", "focus"),
    [
        (BasisState.NOT_RECORDED, Lack.BASIS_MISSING, "state"),
        (BasisState.REQUESTED, Lack.BASIS_PENDING, "court"),
    ],
)
def test_what_is_missing_is_mended_where_it_is_said(stand, qtbot, basis, lack, focus):
    stand.choose("BB-03")
    stand.bench.click(stand.detail.facts.edit_button)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    form.basis.state.setCurrentIndex(form.basis.state.findData(str(basis)))
    stand.bench.click(form.save_button)
    stand.bench.click(stand.detail.lacks.buttons[lack])
    form = stand.bench.dialog(stand.page, ExhibitForm)
    assert form.focusWidget() is getattr(form.basis, focus)
    granted = form.basis.state.findData(str(BasisState.GRANTED))
    form.basis.state.setCurrentIndex(granted)
    stand.bench.click(form.save_button)
    assert lack not in stand.detail.lacks.buttons


def test_an_exhibit_that_is_awaited_arrives(stand, qtbot):
    stand.choose("BB-09")
    stand.bench.click(stand.detail.facts.edit_button)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    form.availability.setCurrentIndex(form.availability.findData("requested"))
    stand.bench.click(form.save_button)
    stand.bench.click(stand.detail.lacks.buttons[Lack.AWAITED])
    form = stand.bench.dialog(stand.page, ExhibitForm)
    assert form.focusWidget() is form.availability
    form.availability.setCurrentIndex(form.availability.findData("held"))
    stand.bench.click(form.save_button)
    assert stand.exhibit("BB-09").availability is Availability.HELD


def test_t_links_the_exhibit_and_it_can_be_taken_back(stand, qtbot):
    stand.choose("BB-09")
    before = len(stand.detail.links.goes)
    stand.view.list.setFocus()
    qtbot.keyClick(stand.view.list, Qt.Key.Key_T)
    form = stand.bench.dialog(stand.page, LinkDialog)
    form.picker.choose("a2_cara", "penjeratan_utang")
    stand.bench.click(form.save_button)
    assert len(stand.detail.links.goes) == before + 1
    stand.bench.undo()
    assert len(stand.detail.links.goes) == before


def test_the_same_link_is_not_made_twice(stand, qtbot):
    stand.choose("BB-01")
    stand.bench.click(stand.detail.link_button)
    form = stand.bench.dialog(stand.page, LinkDialog)
    form.picker.choose("a2_proses", "perekrutan")
    stand.bench.click(form.save_button)
    assert form._rows["link.option"].error
    assert form.isVisible()


def test_without_a_count_it_leads_to_one(stand):
    blank = stand.bench.shell.snapshot
    from dataclasses import replace

    file = replace(blank.file, counts=(), links=())
    stand.page.show(replace(blank, file=file), Part.ALL)
    stand.view.link_wanted.emit()
    assert stand.bench.shell.routes == [Route("summary", field="count:new")]


def test_a_link_leads_to_its_cell_and_is_taken_off(stand):
    stand.choose("BB-07")
    stand.bench.click(stand.detail.links.goes[0])
    cell = cell_of(stand.bench.shell.routes[-1])
    assert cell is not None
    assert (cell.element, cell.option) == ("a2_cara", "penjeratan_utang")
    stand.bench.click(stand.detail.links.offs[0])
    assert stand.detail.links.isHidden()
    assert Lack.UNLINKED in stand.detail.lacks.buttons
    stand.bench.undo()
    assert len(stand.detail.links.goes) == 1


def test_del_takes_it_out_and_says_what_that_costs(stand, qtbot, indonesian):
    stand.choose("BB-08")
    stand.view.list.setFocus()
    qtbot.keyClick(stand.view.list, Qt.Key.Key_Delete)
    ask = stand.bench.dialog(stand.page, ReasonDialog)
    assert "kehilangan dukungan" in ask._text.plain
    assert "K-01 Melur" in ask._text.plain
    assert find_clipped(ask) == []
    give_reason(stand.bench, stand.page)
    assert not any(e.code == "BB-08" for e in stand.bench.file.exhibits)
    assert ("exhibit.removed", "salah catat") in stand.journal()
    stand.bench.undo()
    assert stand.exhibit("BB-08").description == "Kartu identitas T-01"
    assert any(
        link.source.exhibit == exhibit_id("BB-08") for link in stand.bench.file.links
    )


def test_the_form_takes_it_out_as_well(stand, qtbot):
    stand.choose("BB-09")
    qtbot.keyClick(stand.view.list, ENTER)
    form = stand.bench.dialog(stand.page, ExhibitForm)
    stand.bench.click(form.remove_button)
    give_reason(stand.bench, stand.page)
    assert not any(e.code == "BB-09" for e in stand.bench.file.exhibits)
    assert not form.isVisible()


def test_a_hand_over_is_recorded(stand, qtbot):
    stand.choose("BB-07")
    stand.bench.click(stand.detail.custody_button)
    form = stand.bench.dialog(stand.page, CustodyForm)
    assert form.giver.currentText() == "Petugas gudang"
    stand.bench.click(form.save_button)
    assert form._rows["custody.at"].error
    form.moment.day.setText("20/11/2026")
    form.moment.time.setText("0915")
    stand.bench.click(form.save_button)
    assert form._rows["custody.to_holder"].error
    form.holder.holder.setEditText("Dr. Ratna Wulandari")
    form.holder.set_seal(True)
    stand.bench.click(form.save_button)
    last = stand.bench.file.chain(exhibit_id("BB-07"))[-1]
    assert (last.to_holder, last.from_holder) == (
        "Dr. Ratna Wulandari",
        "Petugas gudang",
    )
    assert last.seal_intact is True
    assert last.at.isoformat() == "2026-11-20T09:15:00+07:00"
    assert not stand.detail.custody.chain.rows[-2].line.hole


def test_a_hole_is_shown_and_mended(stand, qtbot, indonesian):
    stand.choose("BB-07")
    stand.bench.click(stand.detail.custody.add_button)
    form = stand.bench.dialog(stand.page, CustodyForm)
    form.moment.day.setText("20/11/2026")
    form.moment.time.setText("09.15")
    form.giver.setEditText("Bagas Wirayuda, S.I.K.")
    form.holder.holder.setEditText("Labfor")
    stand.bench.click(form.save_button)
    [hole] = [row for row in stand.detail.custody.chain.rows if row.line.hole]
    assert hole.accessibleName() == "Jalur belum dicatat. Lengkapi"
    assert stand.page.badge(stand.bench.shell.snapshot) >= 1
    assert find_clipped(stand.view) == []
    stand.bench.click(hole)
    form = stand.bench.dialog(stand.page, CustodyForm)
    assert form.giver.currentText() == "Petugas gudang"
    assert form.holder.name == "Bagas Wirayuda, S.I.K."
    form.moment.day.setText("19/11/2026")
    form.moment.time.setText("09.15")
    stand.bench.click(form.save_button)
    assert not any(row.line.hole for row in stand.detail.custody.chain.rows)


def test_an_entry_is_changed_and_taken_out(stand, qtbot):
    stand.choose("BB-07")
    stand.bench.click(stand.detail.custody.chain.rows[1])
    form = stand.bench.dialog(stand.page, CustodyForm)
    assert form.moment.time.text() == "10:20"
    form.place.setText("Gudang barang bukti, rak 5")
    stand.bench.click(form.save_button)
    chain = stand.bench.file.chain(exhibit_id("BB-07"))
    assert chain[1].place == "Gudang barang bukti, rak 5"
    stand.bench.click(stand.detail.custody.chain.rows[1])
    form = stand.bench.dialog(stand.page, CustodyForm)
    stand.bench.click(form.remove_button)
    give_reason(stand.bench, stand.page)
    assert len(stand.bench.file.chain(exhibit_id("BB-07"))) == 1
    stand.bench.undo()
    assert len(stand.bench.file.chain(exhibit_id("BB-07"))) == 2


def test_a_chain_is_begun_from_what_is_known(stand):
    stand.choose("BB-03")
    stand.bench.click(stand.detail.lacks.buttons[Lack.NO_CHAIN])
    form = stand.bench.dialog(stand.page, CustodyForm)
    assert form.holder.name == "Sari Wulandari"
    assert form.place.text() == "Mess B"
    stand.bench.click(form.save_button)
    assert len(stand.bench.file.chain(exhibit_id("BB-03"))) == 1


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)
def test_the_list_is_sifted_and_whole_again(stand, qtbot):
    stand.bench.click(stand.view.filter_button)
    stand.view.sieves[Sieve.UNLINKED].trigger()
    stand.view.menu.close()
    assert stand.page._model.rowCount() == 0
    assert stand.view._none.isVisible()
    stand.bench.click(stand.view._all)
    assert stand.page._model.rowCount() == 9
    stand.view.sieves[Sieve.LACKING].trigger()
    assert stand.page._model.rowCount() < 9
    stand.bench.click(stand.view._sieved)
    assert stand.page._model.sieve is Sieve.ALL


def test_a_route_chooses_and_opens(stand):
    stand.page._on_sieve(Sieve.UNLINKED)
    stand.page.visit(Route("evidence", exhibit_id("BB-04")))
    assert stand.detail._code.plain == "BB-04"
    stand.page.visit(Route("evidence", exhibit_id("BB-04"), "basis.state"))
    stand.bench.dialog(stand.page, ExhibitForm).reject()
    stand.page.visit(Route("evidence", exhibit_id("BB-04"), "custody"))
    stand.bench.dialog(stand.page, CustodyForm).reject()
    stand.page.visit(Route("evidence", exhibit_id("BB-04"), "link"))
    stand.bench.dialog(stand.page, LinkDialog).reject()
    stand.page.visit(Route("evidence", field="new"))
    assert stand.bench.dialog(stand.page, ExhibitForm)._exhibit.id == ""


def test_a_case_without_exhibits_offers_the_first(bench, indonesian):
    from desktop.screens.evidence.presenter import EvidencePresenter
    from tests.support.lembayung import a_case_file

    empty = a_case_file(exhibits=(), custody=(), links=(), statements=(), requests=())
    page = bench.page(EvidencePresenter, bench.keep(empty))
    assert page.view._empty.isVisible()
    assert page.badge(bench.shell.snapshot) == 0
    bench.click(page.view._first)
    assert bench.dialog(page, ExhibitForm).isVisible()
    page.view.link_wanted.emit()
    page.view.edit_wanted.emit()
    page.view.remove_wanted.emit()
    assert find_clipped(page.view) == []


def test_an_exhibit_leads_to_its_history(bench: Bench) -> None:
    from desktop.screens.evidence.presenter import EvidencePresenter

    page = bench.page(EvidencePresenter, bench.keep())
    exhibit = bench.file.exhibits[0]
    page.visit(Route("evidence", str(exhibit.id)))
    page.view._acts["history"].trigger()
    route = bench.shell.routes[-1]
    assert (route.page, route.object_id) == ("journal", exhibit.id)
    assert exhibit.code in route.field
