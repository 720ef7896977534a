# SPDX-License-Identifier: Apache-2.0
"""Which rows and columns a count shows, and what is folded away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.item_models.element_sheet import Row, RowKind, Sheet, Wish, sheet_of, tidy
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.casefile.known_ages import children_in
from models.law.assessment import assess
from models.law.facts import Reliance
from models.law.finding import Cell
from models.snapshot.case import CaseSnapshot
from tests.support.builders import a_count, count_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law


def snapshot_of(file: CaseFile) -> CaseSnapshot:
    law = the_law()
    facts = facts_of(file, law.adult_age)
    children = children_in(file, law.adult_age)
    return CaseSnapshot(file, assess(law, facts, date(2026, 11, 21)), children=children)


def the_sheet(number: int = 1, file: CaseFile | None = None, **wish: object) -> Sheet:
    snapshot = snapshot_of(file or a_case_file())
    count = snapshot.file.count(count_id(number))
    return sheet_of(snapshot, the_law(), Wish(count, "id", **wish))


def forms(sheet: Sheet, element: str) -> list[str]:
    return [
        row.option
        for row in sheet.rows
        if row.element == element and row.kind is RowKind.FORM
    ]


def group(sheet: Sheet, element: str) -> Row:
    return next(
        row
        for row in sheet.rows
        if row.element == element and row.kind is RowKind.GROUP
    )


def test_the_forms_in_use_are_shown_in_the_order_of_the_law():
    sheet = the_sheet()
    assert forms(sheet, "a2_proses") == ["perekrutan", "pengangkutan", "penampungan"]
    assert forms(sheet, "a2_cara") == ["penipuan", "penjeratan_utang"]
    found = group(sheet, "a2_proses")
    assert found.label == "Proses"
    assert found.notes[0] == "at least one · 3 of 6 used"
    assert (found.fold, found.hidden) == ("closed", 3)


def test_victims_stand_in_the_order_of_the_count():
    columns = the_sheet().columns
    assert [column.label for column in columns] == [
        "K-01 · Melur",
        "K-02 · Kenanga",
        "K-03 · Cempaka",
    ]
    assert columns[0].tally == "5 of 5 elements"
    assert (columns[0].tone, columns[1].tone) == ("ok", "warn")
    assert columns[2].remark == "Child, 16 y"


def test_an_age_nobody_recorded_is_not_made_up():
    file = a_case_file()
    people = tuple(replace(p, age=None) for p in file.people)
    assert the_sheet(file=replace(file, people=people)).columns[0].remark == ""


def test_an_unfolded_element_shows_every_form():
    sheet = the_sheet(unfolded=frozenset({"a2_cara"}))
    assert len(forms(sheet, "a2_cara")) == 10
    assert group(sheet, "a2_cara").fold == "open"


def test_an_element_nobody_has_a_form_for_has_a_way_to_all_of_them(
    indonesian: object,
):
    sheet = the_sheet(2)
    more = [row for row in sheet.rows if row.kind is RowKind.MORE]
    goal = next(row for row in more if row.element == "a2_tujuan")
    assert goal.label == "Tampilkan 11 bentuk lain"
    assert forms(sheet, "a2_tujuan") == []
    opened = the_sheet(2, unfolded=frozenset({"a2_tujuan"}))
    assert len(forms(opened, "a2_tujuan")) == 11


def test_the_only_form_of_an_element_is_always_shown():
    sheet = the_sheet(2)
    assert forms(sheet, "a2_wilayah") == ["di_indonesia"]
    assert group(sheet, "a2_wilayah").notes == ()


def test_a_form_chosen_without_a_source_is_shown_and_one_set_aside_is_not():
    file = a_case_file()
    used = Reliance("a2_cara", "penyekapan", "", used=True)
    aside = Reliance("a2_cara", "penculikan", "", used=False)
    count = replace(file.counts[0], reliances=(used, aside))
    sheet = the_sheet(file=replace(file, counts=(count,)))
    assert "penyekapan" in forms(sheet, "a2_cara")
    assert "penculikan" not in forms(sheet, "a2_cara")


def test_the_form_being_looked_at_stays_in_sight():
    kept = Cell(count_id(1), person_id("K-01"), "a2_cara", "penculikan")
    assert "penculikan" in forms(the_sheet(kept=kept), "a2_cara")
    other = replace(kept, count=count_id(2))
    assert "penculikan" not in forms(the_sheet(kept=other), "a2_cara")


def test_gaps_only_keeps_what_is_looked_at():
    kept = Cell(count_id(1), person_id("K-01"), "a2_proses", "perekrutan")
    sheet = the_sheet(gaps_only=True, kept=kept)
    assert len(sheet.columns) == 3
    assert forms(sheet, "a2_proses") == ["perekrutan"]
    without = the_sheet(gaps_only=True)
    assert len(without.columns) == 2
    assert forms(without, "a2_proses") == []
    assert forms(without, "a2_cara") == ["penipuan", "penjeratan_utang"]


def test_an_offence_the_pack_lacks_has_no_matrix():
    count = a_count(offence="UNKNOWN")
    snapshot = snapshot_of(a_case_file())
    assert sheet_of(snapshot, the_law(), Wish(count, "id")) == Sheet()


def test_an_optional_element_says_that_it_is():
    law = the_law()
    offence = next(
        o for o in law.offences.values() if not all(e.required for e in o.elements)
    )
    file = a_case_file()
    count = replace(file.counts[0], offence=offence.id, reliances=())
    sheet = the_sheet(file=replace(file, counts=(count,), links=()))
    optional = [e.id for e in offence.elements if not e.required]
    notes = group(sheet, optional[0]).notes
    assert any("if alleged" in note for note in notes)


def test_cumulative_elements_say_that_all_are_needed():
    law = the_law()
    offence, element = next(
        (o, e)
        for o in law.offences.values()
        for e in o.elements
        if e.logic == "all" and len(e.options) > 1
    )
    file = a_case_file()
    count = replace(file.counts[0], offence=offence.id, reliances=())
    sheet = the_sheet(file=replace(file, counts=(count,), links=()))
    assert group(sheet, element.id).notes == ("all of them",)
    assert len(forms(sheet, element.id)) == len(element.options)


def test_a_label_loses_only_what_its_note_repeats():
    assert tidy("Cara (salah satu)") == "Cara"
    assert tidy("Korban anak (<18)") == "Korban anak (<18)"
