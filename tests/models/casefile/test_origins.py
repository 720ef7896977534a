# SPDX-License-Identifier: Apache-2.0
"""What is repeated is followed to its end, so a copy of a copy bears nothing out."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.file import CaseFile
from models.casefile.origins import origins_of, repeating
from tests.support.builders import (
    a_case,
    a_statement,
    an_exhibit,
    exhibit_id,
    statement_id,
)

SAID = statement_id(1)


def case_of(**repeats: str) -> CaseFile:
    """A statement, and exhibits by code, each with what it says it repeats."""
    things = tuple(
        an_exhibit(code.replace("_", "-"), origin=origin)
        for code, origin in repeats.items()
    )
    return CaseFile(a_case(), statements=(a_statement(),), exhibits=things)


def test_a_report_of_a_hearing_repeats_whoever_was_heard() -> None:
    file = case_of(BB_01=SAID, BB_02=exhibit_id("BB-01"), BB_03="", BB_04="akun X")
    speaker = file.statements[0].person
    assert origins_of(file) == {
        SAID: speaker,
        exhibit_id("BB-01"): speaker,
        exhibit_id("BB-02"): speaker,
        exhibit_id("BB-03"): exhibit_id("BB-03"),
        exhibit_id("BB-04"): "akun X",
    }


def test_a_ring_is_of_one_origin_and_so_is_what_repeats_it() -> None:
    one, two, three = (exhibit_id(f"BB-0{n}") for n in (1, 2, 3))
    found = origins_of(case_of(BB_01=two, BB_02=one, BB_03=two))
    assert {found[one], found[two], found[three]} == {min(one, two)}


def test_what_was_taken_out_stays_the_origin_of_what_repeats_it() -> None:
    file = case_of(BB_01=exhibit_id("BB-09"), BB_02=exhibit_id("BB-09"))
    assert origins_of(file)[exhibit_id("BB-01")] == exhibit_id("BB-09")
    assert origins_of(file)[exhibit_id("BB-02")] == exhibit_id("BB-09")


def test_who_repeats_an_item_is_found_however_far() -> None:
    file = case_of(BB_01="", BB_02=exhibit_id("BB-01"), BB_03=exhibit_id("BB-02"))
    assert repeating(file, {exhibit_id("BB-01")}) == {e.id for e in file.exhibits}
    assert repeating(file, {exhibit_id("BB-03")}) == {exhibit_id("BB-03")}
    renamed = replace(file.exhibits[1], origin="")
    file = replace(file, exhibits=(file.exhibits[0], renamed, file.exhibits[2]))
    assert repeating(file, {exhibit_id("BB-01")}) == {exhibit_id("BB-01")}
