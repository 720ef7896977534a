# SPDX-License-Identifier: Apache-2.0
"""Keterangan: written, read, tagged and untagged through the real page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop.qt.port import Route
from desktop.screens.statements.answer_form import AnswerForm
from desktop.screens.statements.forms import StatementForm
from desktop.screens.statements.presenter import StatementsPresenter
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.link_dialog import LinkDialog
from models.casefile.links import Passage
from models.casefile.people import Role
from models.casefile.statements import StatementKind
from tests.support.pages import Bench

LONG = (
    "Waktu itu hari masih gelap. Bu Mirna bilang kalau saya tidak ikut, bon makan "
    "dan mes tetap jalan, jadi saya ikut saja. Di kapal kami dua belas orang, duduk "
    "di bawah, tidak boleh naik sampai pulau sudah tidak kelihatan."
)


def new_statement(bench: Bench, page: StatementsPresenter) -> None:
    bench.click(page.view.add_button)
    form = bench.dialog(page, StatementForm)
    victim = bench.file.with_role(Role.VICTIM)[0]
    form._person.setCurrentIndex(form._person.findData(str(victim.id)))
    form._kind.setCurrentIndex(form._kind.findData("additional"))
    form._day.setText("24/11/2026")
    form._lines["start"].setText("9.10")
    form._lines["end"].setText("10.55")
    form._breaks.setPlainText("09.40-09.50")
    bench.click(form.save_button)


def new_answer(bench: Bench, page: StatementsPresenter, text: str) -> None:
    bench.click(page.view.answer_button)
    form = bench.dialog(page, AnswerForm)
    form._question.setPlainText("Bagaimana Saudari sampai di mess?")
    form._words.setPlainText(text)
    bench.qtbot.keyClick(
        form._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )


def test_a_statement_with_answers_is_written(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    new_statement(bench, page)
    made = next(
        s
        for s in bench.file.statements
        if s.kind is StatementKind.ADDITIONAL and str(s.held_on) == "2026-11-24"
    )
    assert made.evidence_kind == "EV_VICTIM_STMT"
    assert len(made.setting.breaks) == 1
    new_answer(bench, page, LONG)
    new_answer(bench, page, "Kami tiba pukul empat pagi.")
    assert bench.file.statement(made.id).answers == 2
    shown = [row.answer.text for row in page.view.reader.rows.values()]
    assert shown == [LONG, "Kami tiba pukul empat pagi."]


def test_a_time_that_is_none_is_said_at_its_field(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    bench.click(page.view.add_button)
    form = bench.dialog(page, StatementForm)
    form._lines["start"].setText("setengah sembilan")
    bench.click(form.save_button)
    assert form._rows["statement.start"].error


def test_t_tags_the_selected_words_and_undo_takes_it_back(
    bench: Bench, indonesian: object
) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    row = next(iter(page.view.reader.rows.values()))
    row.text.setFocus()
    cursor = row.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    row.text.setTextCursor(cursor)
    before = len(bench.file.links)
    page.view.reader.tag()
    form = bench.dialog(page, LinkDialog)
    bench.qtbot.keyClicks(form.picker.filter, "posisi rentan")
    bench.click(form.save_button)
    link = bench.file.links[-1]
    assert len(bench.file.links) == before + 1
    assert link.source.passage == Passage(0, 4)
    assert link.option == "penyalahgunaan_posisi_rentan"
    assert any("rentan" in chip.tag.option for chip in row.chips)
    bench.undo()
    assert len(bench.file.links) == before


def test_nothing_chosen_makes_no_link(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    page.view.reader.tag()
    form = bench.dialog(page, LinkDialog)
    bench.click(form.save_button)
    assert form.isVisible()
    assert form._rows["link.option"].error


def test_del_takes_a_tag_away(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    chips = [c for r in page.view.reader.rows.values() for c in r.chips]
    assert chips
    gone = set(chips[0].tag.links)
    bench.press(chips[0], Qt.Key.Key_Delete)
    assert not gone & {str(link.id) for link in bench.file.links}
    bench.undo()
    assert gone <= {str(link.id) for link in bench.file.links}


def test_a_tag_leads_to_its_cell(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    chip = next(c for r in page.view.reader.rows.values() for c in r.chips)
    bench.click(chip)
    assert bench.shell.routes[-1].page == "elements"


def test_a_signed_statement_keeps_its_text(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    statement = page._statement()
    assert statement is not None
    assert statement.signed
    assert not page.view.answer_button.isVisible()
    page.view.reader.edit()
    assert not [d for d in page.view.findChildren(AnswerForm) if d.isVisible()]
    assert bench.shell.said


def test_a_route_points_at_its_answer(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    link = next(link for link in bench.file.links if link.source.answer is not None)
    source = link.source
    page.visit(Route("statements", str(source.statement), str(source.answer)))
    current = page.view.reader.current
    assert current is not None
    assert current.id == source.answer


def test_taking_a_statement_out_and_back(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    statement = page._statement()
    assert statement is not None
    links = [x for x in bench.file.links if x.source.statement == statement.id]
    page.view.remove_wanted.emit()
    ask = bench.dialog(page, ReasonDialog)
    assert f"{len(links)} link" in ask._text.plain
    ask.edit.setPlainText("Tercatat dua kali")
    bench.click(ask.act_button)
    assert bench.file.statement(statement.id) is None
    assert not [x for x in bench.file.links if x.source.statement == statement.id]
    bench.undo()
    back = [x for x in bench.file.links if x.source.statement == statement.id]
    assert len(back) == len(links)


def test_what_is_told_need_not_be_asked_again(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    assert page.view.told._clear.count()


def test_arrows_move_between_answers(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    reader = page.view.reader
    keys = list(reader.rows)
    reader.point_at(keys[0])
    bench.press(reader, Qt.Key.Key_Down)
    assert reader.current is not None
    assert str(reader.current.id) == keys[1]


def test_nothing_is_clipped(bench: Bench, indonesian: object) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    assert find_clipped(page.view) == []


def test_a_statement_leads_to_its_history(bench: Bench) -> None:
    page = bench.page(StatementsPresenter, bench.keep())
    statement = page._statement()
    assert statement is not None
    page.view.history.trigger()
    route = bench.shell.routes[-1]
    assert (route.page, route.object_id) == ("journal", statement.id)
