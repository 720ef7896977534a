# SPDX-License-Identifier: Apache-2.0
"""Pasal & dakwaan: counts with their law, choices with reasons, sheets that point."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.screens.charges.choice_form import ChoiceForm
from desktop.screens.charges.presenter import ChargesPresenter
from desktop.screens.charges.ruling_form import RulingForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.sheet_dialog import SheetDialog
from models.casefile.people import Role as PersonRole
from models.casefile.worksheets import SheetKind
from models.law.passage import Side
from models.snapshot.case import Part
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench
from tests.support.window import texts_in


def the_page(bench: Bench, **case: object) -> ChargesPresenter:
    """The page on the case Lembayung, its matter changed."""
    file = a_case_file(links=())
    changed = replace(file, case=replace(file.case, **case)) if case else None
    return bench.page(ChargesPresenter, bench.keep(changed))


def test_earlier_conduct_shows_both_laws_and_a_jurist_chooses(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    law = page.view.detail.law
    said = texts_in(law)
    assert "Hukum lama: Pasal 4 UU 21/2007" in said or "Hukum lama: Pasal 2" in said
    assert "Terverifikasi" in said
    assert "3 tahun s.d. 15 tahun" in said
    assert "kategori VII" in said
    assert "Hukum belum dipilih" in said
    bench.click(law.choose_button)
    form = bench.dialog(page, ChoiceForm)
    assert form.law.currentData() == ""
    bench.click(form.save_button)
    assert form._rows["choice.law"].error
    form.law.setCurrentIndex(form.law.findData("after"))
    bench.click(form.save_button)
    assert form._rows["choice.reason"].error
    form.reason.setPlainText("Tidak ada minimum khusus pada hukum baru.")
    bench.click(form.save_button)
    held = bench.file.choice(page._chosen)
    assert held is not None
    assert (held.law, held.by) == (Side.AFTER, bench.tools.actor.name)
    assert "Tidak ada minimum khusus" in texts_in(law)
    bench.click(law.withdraw_button)
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Menunggu pendapat jaksa")
    bench.click(ask.act_button)
    assert bench.file.choice(page._chosen) is None
    bench.undo()
    assert bench.file.choice(page._chosen) == held


def test_later_conduct_has_one_law_and_asks_no_choice(
    bench: Bench, indonesian: object
) -> None:
    days = {"offence_from": date(2026, 2, 1), "offence_to": date(2026, 3, 1)}
    page = the_page(bench, **days)
    law = page.view.detail.law
    assert not law.choose_button.isVisible()
    assert "Hukum lama:" not in texts_in(law)


def test_conduct_across_the_change_is_split_and_undated_says_so(
    bench: Bench, indonesian: object
) -> None:
    days = {"offence_from": date(2025, 11, 1), "offence_to": date(2026, 3, 1)}
    page = the_page(bench, **days)
    said = texts_in(page.view.detail.law)
    assert "1 Nov 2025 s.d. 1 Jan 2026: menurut hukum lama" in said
    assert "2 Jan 2026 s.d. 1 Mar 2026: menurut hukum baru" in said


def test_what_courts_said_stands_beside_and_moves_no_standing(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    before = bench.shell.snapshot.assessment.findings
    bench.click(page.view.detail.rulings.button)
    form = bench.dialog(page, RulingForm)
    form.outcome.setCurrentIndex(form.outcome.findData("not_considered"))
    form.years.setText("2")
    assert "minimum khusus 3 tahun" in form.told.plain
    assert "denda belum dicatat" in form.told.plain
    form.on.setText("12/10/2026")
    form.court.setText("PN Tanjung Sekar")
    bench.click(form.save_button)
    (ruling,) = bench.file.rulings
    assert (ruling.months, ruling.outcome) == (24, "not_considered")
    bench.click(page.view.detail.rulings.button)
    form = bench.dialog(page, RulingForm)
    form.instance.setCurrentIndex(form.instance.findData("appeal"))
    form.years.setText("x")
    bench.click(form.save_button)
    assert form._rows["ruling.prison"].error
    form.years.setText("4")
    form.fine.setText("Rp200.000.000")
    bench.click(form.save_button)
    said = texts_in(page.view.detail.rulings)
    assert said.index("Tingkat pertama") < said.index("Banding")
    assert "Tidak dipertimbangkan" in said
    row = page.view.list.currentIndex()
    assert row.data(Role.SECOND).endswith("Terbukti")
    assert bench.shell.snapshot.assessment.findings == before
    page.view.detail.rulings.acted.emit(f"ruling:{ruling.id}")
    form = bench.dialog(page, RulingForm)
    assert form.court.text() == "PN Tanjung Sekar"
    bench.click(form.remove_button)
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Salah perkara")
    bench.click(ask.act_button)
    assert [one.instance for one in bench.file.rulings] == ["appeal"]
    bench.undo()
    assert len(bench.file.rulings) == 2


def test_two_outcomes_of_one_instance_are_named(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    for outcome in ("proven", "void"):
        bench.click(page.view.detail.rulings.button)
        form = bench.dialog(page, RulingForm)
        form.outcome.setCurrentIndex(form.outcome.findData(outcome))
        bench.click(form.save_button)
    assert "dua hasil berbeda" in texts_in(page.view.detail.rulings)


def test_only_what_the_law_lets_attach_is_offered(
    bench: Bench, indonesian: object
) -> None:
    file = a_case_file(links=())
    counts = tuple(one for one in file.counts if one.offence != "TPPO_17")
    page = bench.page(ChargesPresenter, bench.keep(replace(file, counts=counts)))
    card = page.view.detail.aggravations
    assert "add:TPPO_17" in card.acts
    assert "Masih terbuka" in texts_in(card)
    bench.click(card.button)
    form = bench.dialog(page, SheetDialog)
    assert not form.remove_button.isVisible()
    choices = form.questions.choices
    child = next(key for key in choices if key.startswith("a17"))
    bench.click(choices[child]._choices["yes"])
    bench.click(form.save_button)
    sheet = bench.file.worksheet(SheetKind.AGGRAVATION, page._chosen)
    assert sheet is not None
    assert sheet.yes == (child,)
    assert "Disarankan" in texts_in(card)
    bench.click(card.acts["add:TPPO_17"])
    form = bench.dialog(page, CountDialog)
    chosen = bench.file.count(page._chosen)
    assert form._offence.choice == "TPPO_17"
    assert form.read().accused == chosen.accused
    bench.click(form.save_button)
    assert bench.file.counts[-1].offence == "TPPO_17"
    assert page._chosen == str(bench.file.counts[-1].id)
    said = texts_in(page.view.detail.aggravations)
    assert "Tidak dapat melekat pada pasal ini: " in said
    assert "add:TPPO_8" not in page.view.detail.aggravations.acts


def test_ways_of_taking_part_name_old_and_new_article(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    said = texts_in(page.view.detail.taking_part)
    for words in ("Percobaan", "Pembantuan", "Penyertaan", "Korporasi"):
        assert words in said
    assert "Pasal 53 KUHP" in said
    assert "Pasal 17 KUHP" in said
    assert "pengetahuan umum" in said
    assert "belum pasti" in said.lower()
    assert texts_in(page.view.detail.gates).strip()


def test_a_jurist_chooses_how_somebody_took_part_and_takes_it_back(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    card = page.view.detail.taking_part
    before = bench.shell.snapshot.assessment.findings
    assert "Dipilih" not in texts_in(card)
    card.acts["mode:assistance"].setFocus()
    bench.press(card.acts["mode:assistance"], Qt.Key.Key_Space)
    assert bench.file.count(page._chosen).taking_part == ("assistance",)
    assert card.acts["mode:assistance"].text() == "Lepas dari sangkaan ini"
    row = page.view.list.currentIndex()
    assert "Pembantuan" in row.data(Role.SECOND)
    assert bench.shell.snapshot.assessment.findings == before
    bench.undo()
    assert bench.file.count(page._chosen).taking_part == ()
    assert card.acts["mode:assistance"].text() == "Pakai pada sangkaan ini"
    bench.click(card.acts["mode:assistance"])
    bench.click(page.view.detail.edit_button)
    form = bench.dialog(page, CountDialog)
    form._note.setPlainText("Peran dicatat.")
    bench.click(form.save_button)
    bench.click(card.acts["mode:attempt"])
    assert bench.file.count(page._chosen).taking_part == ("attempt", "assistance")
    bench.click(card.acts["mode:assistance"])
    assert bench.file.count(page._chosen).taking_part == ("attempt",)
    assert not find_clipped(page.view)


def test_a_way_is_offered_only_where_the_law_lets_it_attach(
    bench: Bench, indonesian: object
) -> None:
    file = a_case_file(links=())
    odd = replace(
        file.counts[0], offence="PMI_81", taking_part=("incitement", "menari")
    )
    kept = replace(file, counts=(odd, *file.counts[1:]))
    page = bench.page(ChargesPresenter, bench.keep(kept))
    page.visit(Route("charges", str(odd.id)))
    card = page.view.detail.taking_part
    assert "mode:attempt" in card.acts
    assert "mode:incitement" in card.acts
    assert "tidak memuat bentuk keterlibatan ini" in texts_in(card)
    bench.click(card.acts["mode:menari"])
    assert "mode:menari" not in card.acts
    bench.click(card.acts["mode:incitement"])
    assert "mode:incitement" not in card.acts
    assert bench.file.count(odd.id).taking_part == ()


def test_facts_point_and_an_alternative_is_only_offered(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    page.visit(Route("charges", "", "direction"))
    assert page.view.part == "direction"
    bench.click(page.view.direction.button)
    form = bench.dialog(page, SheetDialog)
    choices = form.questions.choices
    for fact in ("indonesian_citizen", "taken_abroad", "exploitation_abroad"):
        bench.click(choices[fact]._choices["yes"])
    bench.click(choices["exploitation_done"]._choices["yes"])
    assert "Perdagangan orang" in form.told.plain
    form.note.setPlainText("Menurut keterangan K-01.")
    bench.click(form.save_button)
    said = texts_in(page.view.direction)
    assert "Pasal 4 UU 21/2007" in said
    assert "Mungkin di sampingnya" in said
    assert "Fakta mana yang menentukan" in said
    before = len(bench.file.counts)
    page.view.direction.acted.emit("add:PMI_81")
    form = bench.dialog(page, CountDialog)
    assert form._offence.choice == "PMI_81"
    form.reject()
    assert len(bench.file.counts) == before


def test_every_victim_can_be_screened_and_the_codes_give_reasons(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    victim = bench.file.with_role(PersonRole.VICTIM)[0]
    page.view.screening.acted.emit(f"screen:{victim.id}")
    form = bench.dialog(page, SheetDialog)
    for question in ("is_victim", "coerced", "by_trafficker"):
        bench.click(form.questions.choices[question]._choices["yes"])
    assert "tidak dipidana" in form.told.plain
    bench.click(form.save_button)
    held = bench.file.worksheet(SheetKind.NON_PUNISHMENT, victim.id)
    assert held is not None
    shown = page.view.screening.cards[0].acts
    assert shown[f"screen:{victim.id}"].text() == "Ubah"
    page.view.screening.acted.emit(f"screen:{victim.id}")
    form = bench.dialog(page, SheetDialog)
    bench.click(form.remove_button)
    ask = bench.dialog(page, ReasonDialog)
    assert not ask.act_button.isEnabled()
    ask.edit.setPlainText("Diisi untuk orang lain")
    bench.click(ask.act_button)
    assert bench.file.worksheets == ()
    assert not form.isVisible()
    shown = page.view.screening.cards[0].acts
    assert shown[f"screen:{victim.id}"].text() == "Isi…"
    bench.undo()
    assert bench.file.worksheet(SheetKind.NON_PUNISHMENT, victim.id) == held
    shown = page.view.screening.cards[0].acts
    assert shown[f"screen:{victim.id}"].text() == "Ubah"
    codes = texts_in(page.view.codes)
    assert "sampai tahap mana berkas" in codes
    page.view.codes.acted.emit("case")
    assert bench.shell.routes[-1] == Route("summary", field="case.switch_stage")


def test_counts_move_change_go_and_come_back(bench: Bench) -> None:
    page = the_page(bench)
    bench.click(page.view.add_button)
    form = bench.dialog(page, CountDialog)
    form._offence.filter.setText("zzz")
    assert form._offence.choice is None
    bench.click(form.save_button)
    assert form._rows["count.offence"].error
    form._offence.filter.setText("korporasi")
    assert form._offence.choice == "TPPO_13_15"
    form._form_box.setCurrentIndex(form._form_box.findData("alternative"))
    bench.click(form.save_button)
    made = bench.file.counts[-1]
    assert page._chosen == str(made.id)
    assert not page.view.detail.down_button.isEnabled()
    bench.click(page.view.detail.up_button)
    beside = [c.id for c in bench.file.counts if c.accused == made.accused]
    assert beside[-1] != made.id
    page.view.list.setFocus()
    bench.press(page.view.list, Qt.Key.Key_Return)
    form = bench.dialog(page, CountDialog)
    form._note.setPlainText("Dakwaan ketiga.")
    bench.click(form.save_button)
    assert bench.file.count(made.id).note == "Dakwaan ketiga."
    bench.click(page.view.detail.remove_button)
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Tidak jadi disangkakan")
    bench.click(ask.act_button)
    assert bench.file.count(made.id) is None
    assert page._chosen != str(made.id)
    bench.undo()
    assert bench.file.count(made.id) is not None
    page.view.history.trigger()
    assert bench.shell.routes[-1].page == "journal"
    bench.click(page.view.detail.matrix_button)
    assert bench.shell.routes[-1] == Route("elements", page._chosen)


def test_a_case_without_counts_says_what_to_do_and_nothing_is_cut(
    bench: Bench, indonesian: object
) -> None:
    page = the_page(bench)
    assert not find_clipped(page.view)
    for part in ("direction", "screening", "codes"):
        page.view.turn_to(part)
        assert not find_clipped(page.view), part
    model = page.view.list.model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    rows = range(model.rowCount())
    assert all(model.index(at, 0).data(spoken) for at in rows)
    headings = [at for at in rows if model.index(at, 0).data(Role.SECTION)]
    assert headings
    bare = replace(a_case_file(), people=(), counts=(), links=(), statements=())
    empty = replace(bare, exhibits=(), custody=(), requests=(), acts=())
    page.show(replace(bench.shell.snapshot, file=empty), Part.ALL)
    assert page.view._stack.currentWidget() is page.view._empty
    page.view.turn_to("counts")
    bench.click(page.view._first)
    assert bench.shell.routes[-1] == Route("people")
