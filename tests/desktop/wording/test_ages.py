# SPDX-License-Identifier: Apache-2.0
"""Ages in words, each with its source; a clash of births names both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.console.clashes import clashes_in
from desktop.wording.ages import side_text, source_of_fact, source_text, stated_text
from models.casefile.ages import AgeSide, AgeStated
from models.law.reading import load
from tests.support.builders import exhibit_id
from tests.support.lembayung import a_case_file

DAY = date(2008, 3, 4)


def test_an_age_is_said_as_it_was_stated(languages) -> None:
    assert languages.use("en")
    assert stated_text(AgeStated(born_on=DAY)) == "Born 4 Mar 2008"
    assert stated_text(AgeStated(born_in=2007)) == "Born in 2007"
    assert stated_text(AgeStated(years=16)) == "16 years at the offence"
    assert stated_text(AgeStated(years=16, years_on=DAY)) == "16 years on 4 Mar 2008"
    sides = frozenset(AgeSide)
    assert [side_text(one) for one in (sides, frozenset())] == [
        "child by some sources",
        "",
    ]


def test_a_clash_of_births_names_what_says_so(languages) -> None:
    assert languages.use("id")
    file = a_case_file()
    item = file.exhibits[0]
    ages = (
        AgeStated(born_on=DAY, statement=file.statements[0].id, source="menurut ibu"),
        AgeStated(born_in=1999, exhibit=item.id),
        AgeStated(years=30, exhibit=exhibit_id("BB-99"), source="halaman 2"),
    )
    told = replace(file.people[0], age=None, ages=ages)
    file = replace(file, people=(told, *file.people[1:]))
    said = " ".join(
        fact.text
        for one in clashes_in(file, load().procedure)
        if one.code == "births_differ"
        for fact in (*one.facts, *one.beside)
    )
    assert item.code in said
    assert "menurut ibu" in said
    assert "sumber yang sudah dikeluarkan, halaman 2" in source_text(file, ages[2])
    assert source_text(file, ages[1]) == f"{item.code} {item.description}"
    for record, field in ((told.id, "age"), (told.id, "ages9"), ("x", "ages0")):
        assert source_of_fact(file, record, field) == ""
