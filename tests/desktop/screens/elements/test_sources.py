# SPDX-License-Identifier: Apache-2.0
"""What is linked and what could be: titles, order, and what can be pressed."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.elements.sources import (
    candidate_lines,
    choices_of,
    links_of,
    source_line,
    source_title,
)
from models.casefile.evidence import Availability, BasisState
from models.casefile.file import CaseFile
from models.casefile.links import LinkSource
from tests.support.builders import answer_id, exhibit_id, person_id, said, shown
from tests.support.lembayung import a_case_file

KINDS = ("EV_DEBT", "EV_VICTIM_STMT", "EV_BANK", "EV_WITNESS_STMT")


def changed(code: str, **changes: object) -> CaseFile:
    file = a_case_file()
    exhibits = tuple(
        replace(e, **changes) if e.code == code else e for e in file.exhibits
    )
    return replace(file, exhibits=exhibits)


def test_links_for_all_and_for_this_victim_count(cell) -> None:
    file = a_case_file()
    found = links_of(file, cell("penipuan"))
    assert [link.source.proof for link in found] == [
        said(2, 1).proof,
        said(3, 1).proof,
        exhibit_id("BB-04"),
    ]


def test_an_answer_is_named_by_hearing_person_and_number(cell) -> None:
    file = a_case_file()
    link = links_of(file, cell())[0]
    bare = source_line(file, link, {}, counted=True)
    assert bare.title == "Additional statement K-02"
    numbered = source_line(file, link, {answer_id(3, 2): 2}, counted=True)
    assert numbered.title == "Additional statement K-02, answer 2"
    assert numbered.when == "3 Oct 2026"
    assert numbered.route.page == "statements"
    assert numbered.whom == ""


def test_a_thing_is_named_by_code_and_dated_where_it_was_taken(cell) -> None:
    file = a_case_file()
    link = links_of(file, cell("penipuan"))[-1]
    line = source_line(file, link, {}, counted=False)
    assert line.title == "BB-04 Ekspor percakapan T-02"
    assert line.when == "14 Aug 2026"
    assert line.whom == "every victim of the count"
    assert not line.counted
    two = replace(link, victims=(person_id("K-01"), person_id("K-02")))
    assert source_line(file, two, {}, counted=True).whom == "K-01, K-02"
    undated = changed("BB-04", taking=replace(file.exhibits[0].taking, at=None))
    assert source_line(undated, link, {}, counted=True).when == ""


def test_a_thing_that_is_gone_keeps_its_id(cell) -> None:
    file = a_case_file()
    link = links_of(file, cell("penipuan"))[-1]
    line = source_line(replace(file, exhibits=()), link, {}, counted=False)
    assert line.title == link.source.proof
    assert line.when == ""


def test_candidates_put_the_victims_own_words_first(cell) -> None:
    lines = candidate_lines(a_case_file(), cell(), KINDS)
    titles = [line.title for line in lines]
    assert titles[0] == "First statement K-02"
    assert titles[1] == "BB-07 Buku bon Mess B"
    assert "Additional statement K-02" not in titles
    assert titles.index("BB-09 Mutasi rekening T-02") < titles.index(
        "First statement S-04"
    )


def test_what_is_not_in_hand_can_only_be_looked_at(cell) -> None:
    asked = changed("BB-07", availability=Availability.REQUESTED)
    refused = changed(
        "BB-07",
        basis=replace(asked.exhibits[0].basis, state=BasisState.REFUSED),
    )
    for file, words in ((asked, "Asked for"), (refused, "Refused")):
        line = next(
            one
            for one in candidate_lines(file, cell(), KINDS)
            if one.title.startswith("BB-07")
        )
        assert line.source is None
        assert line.second.startswith(words)
    ready = candidate_lines(a_case_file(), cell(), ("EV_DEBT",))[0]
    assert ready.source == shown("BB-07")


def test_an_undated_hearing_has_no_day(cell) -> None:
    file = a_case_file()
    bare = tuple(replace(s, held_on=None) for s in file.statements)
    lines = candidate_lines(replace(file, statements=bare), cell(), KINDS)
    assert lines[0].second == "not linked here yet"


def test_everything_can_be_chosen_from(cell) -> None:
    file = a_case_file()
    choices = choices_of(file)
    assert len(choices) == len(file.exhibits) + len(file.statements)
    assert choices[0].title.startswith("BB-01")
    assert source_title(file, choices[0].source) == "BB-01"
    assert source_title(file, choices[-1].source).endswith("T-01")
    assert source_title(file, LinkSource()) == ""
