# SPDX-License-Identifier: Apache-2.0
"""Ringkasan: shows gaps, leads to them, changes case data and counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from desktop.qt.port import Route, cell_of
from desktop.screens.case.presenter import SummaryPresenter
from desktop.screens.case.summary import recent_lines
from desktop.widgets.buttons import Button
from desktop.widgets.case_form import CaseForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.text import Text
from models.base.ids import CountId, new_id
from models.casefile.counts import CountForm
from models.snapshot.lists import JournalLine
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench
from tests.support.window import texts_in


def test_each_gap_leads_to_its_cell(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    assert page.view.steps.buttons
    bench.click(page.view.steps.buttons[0])
    cell = cell_of(bench.shell.routes[-1])
    assert cell is not None
    assert bench.shell.snapshot is not None
    assert cell in bench.shell.snapshot.assessment.gaps()


def test_the_grid_leads_to_the_matrix(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    bench.click(page.view.grid.cells[0])
    assert bench.shell.routes[-1].page == "elements"
    bench.click(page.view.open_matrix)
    assert bench.shell.routes[-1] == Route("elements")
    bench.click(page.view.all_people)
    assert bench.shell.routes[-1] == Route("people")
    bench.click(page.view.all_entries)
    assert bench.shell.routes[-1] == Route("journal")


def test_case_data_is_changed_and_kept(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    bench.click(page.view.edit_data)
    form = bench.dialog(page, CaseForm)
    form._texts["modus"].setPlainText("Iklan palsu, bon makan, gerbang dikunci.")
    form._days["offence_to"].setText("31/07/2025")
    control = Qt.KeyboardModifier.ControlModifier
    bench.qtbot.keyClick(form._texts["modus"], Qt.Key.Key_Return, control)
    assert bench.file.case.story.modus.startswith("Iklan palsu")
    assert str(bench.file.case.offence_to) == "2025-07-31"
    assert bench.file.case.office.city == "Tanjung Sekar"


def test_a_missing_field_is_pointed_at(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    page.visit(Route("summary", field="case.office.kop_lines"))
    form = bench.dialog(page, CaseForm)
    assert form.focusWidget() is form._texts["kop"]


def test_a_period_that_ends_before_it_starts_is_said_in_place(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    bench.click(page.view.edit_data)
    form = bench.dialog(page, CaseForm)
    form._days["offence_to"].setText("01/01/2020")
    bench.click(form.save_button)
    assert form._rows["case.offence_to"].error
    assert form.isVisible()


def test_a_count_is_added_changed_and_taken_out(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    before = len(bench.file.counts)
    bench.click(page.view.add_count)
    form = bench.dialog(page, CountDialog)
    form._offence.choose("TPPO_10")
    form._form_box.setCurrentIndex(form._form_box.findData("subsidiary"))
    bench.click(form.save_button)
    made = bench.file.counts[-1]
    assert len(bench.file.counts) == before + 1
    assert made.offence == "TPPO_10"
    assert made.form is CountForm.SUBSIDIARY
    page.view.count_wanted.emit(str(made.id))
    form = bench.dialog(page, CountDialog)
    form._victims.item(0).setCheckState(Qt.CheckState.Unchecked)
    bench.click(form.save_button)
    assert len(bench.file.count(made.id).victims) == len(made.victims) - 1
    page.view.count_wanted.emit(str(made.id))
    form = bench.dialog(page, CountDialog)
    bench.click(form.remove_button)
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Tidak jadi disangkakan")
    bench.click(ask.act_button)
    assert bench.file.count(made.id) is None
    bench.undo()
    assert bench.file.count(made.id) is not None


def test_taking_a_count_out_names_its_price(bench: Bench, indonesian: object) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    count = bench.file.counts[0]
    page.view.count_wanted.emit(str(count.id))
    bench.click(bench.dialog(page, CountDialog).remove_button)
    said = bench.dialog(page, ReasonDialog)._text.plain
    links = sum(link.count == count.id for link in bench.file.links)
    assert f"Ikut keluar: {links} tautan." in said
    assert "kehilangan dukungan:" in said
    assert "K-01 Melur · " in said


def test_the_latest_entries_come_from_the_journal(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    assert page.view.recent._column.count() == 4


def test_the_latest_entries_begin_with_the_code(indonesian: object) -> None:
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    named = ("Sekar", "file.made", "exhibit", "x", "c", "BB-07", "", "", "")
    line = JournalLine(1, at, 420, *named)
    ((_, what),) = recent_lines([line], ZoneInfo("Asia/Jakarta"))
    assert what == "BB-07  ·  Berkas barang bukti ditambahkan  ·  Sekar"


def test_nothing_is_clipped(bench: Bench, indonesian: object) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    assert find_clipped(page.view) == []


def test_a_count_leads_to_its_history(bench: Bench) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    page.view.grid.edits[0].actions()[0].trigger()
    route = bench.shell.routes[-1]
    assert (route.page, route.object_id) == ("journal", bench.file.counts[0].id)
    assert "T-0" in route.field


def test_the_latest_entries_are_told_by_the_clock_of_the_office(
    bench: Bench, indonesian: object
) -> None:
    page = bench.page(SummaryPresenter, bench.keep())
    assert " WIB" in page.view.recent.findChildren(Text)[0].plain


def test_counts_of_an_unknown_offence_are_said_to_be_left_out(bench: Bench) -> None:
    whole = a_case_file(
        **dict.fromkeys(("links", "choices", "rulings", "tasks", "worksheets"), ())
    )
    odd = replace(whole.counts[0], id=CountId(new_id()), offence="UU_LAMA_99")
    page = bench.page(SummaryPresenter, bench.keep(replace(whole, counts=(odd,))))
    view = page.view
    assert view.left_out.isVisible()
    assert "left out" in texts_in(view.left_out)
    assert not view._no_count.isVisible(), "there is a count; it cannot be weighed"
    assert "Every required element" not in texts_in(view.banner)
    (way,) = [one for one in view.left_out.findChildren(Button) if one.isVisible()]
    bench.click(way)
    assert bench.shell.routes[-1] == Route("open_points")
