# SPDX-License-Identifier: Apache-2.0
"""A missing value is its marker, counted once, with a way to fill it."""

from __future__ import annotations

import json
from dataclasses import replace

import msgspec
import pytest

from models.casefile.case import Office
from models.documents.draft import Draft
from models.documents.gaps import SEALED, Blanks
from models.documents.template import KINDS, read_template
from tests.support.builders import (
    a_case,
    an_exhibit,
    an_office,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_value_is_its_marker_and_a_gap_with_a_way_there(kind: str) -> None:
    bare = a_case_file(
        case=replace(
            a_case(office=Office(), offence_from=None, offence_to=None, places=()),
            story=replace(a_case().story, modus=" "),
        ),
    )
    draft = a_draft(kind, bare)
    found = {gap.field: gap for gap in draft.gaps}
    assert {
        "office.kop_lines",
        "office.city",
        "case.tempus",
        "case.locus",
        "case.modus_summary",
    } <= set(found)
    gap = found["case.locus"]
    assert gap.marker == "«tempat kejadian belum diisi»"
    assert gap.marker in _text(draft)
    assert (gap.jump.page, gap.jump.object, gap.jump.field) == (
        "summary",
        "case",
        "places",
    )
    assert gap.jump.id == bare.case.id


@pytest.mark.parametrize("kind", KINDS)
def test_every_marker_counted_stands_on_the_page_and_the_other_way(kind: str) -> None:
    draft = a_draft(kind, a_case_file(requests=(), exhibits=(an_exhibit(),)))
    text = _text(draft)
    assert all(gap.marker in text for gap in draft.gaps)
    markers = {gap.marker for gap in draft.gaps} | {SEALED}
    standing = {part.split("»")[0] for part in text.split("«")[1:]}
    assert {f"«{words}»" for words in standing} <= markers


def test_gaps_speak_the_reader_s_language() -> None:
    bare = a_case_file(case=a_case(office=an_office(city="")))
    labels = {
        language: {
            gap.field: gap.label
            for gap in a_draft("MATRIX", bare, language=language).gaps
        }
        for language in ("id", "en")
    }
    assert labels["id"]["office.city"] == "Kota kantor"
    assert labels["en"]["office.city"] == "City of the office"


def test_gaps_are_counted_once_however_often_they_stand_on_the_page() -> None:
    bare = a_case_file(case=a_case(office=an_office(city="")))
    draft = a_draft("RESUME", bare)
    assert [g.field for g in draft.gaps].count("office.city") == 1
    assert draft.asked == draft.filled + len(draft.gaps)


def test_an_optional_value_may_stay_empty() -> None:
    template = read_template("MATRIX")
    field = msgspec.structs.replace(template.field("office.city"), required=False)
    manifest = msgspec.structs.replace(template.manifest, fields=(field,))
    blanks = Blanks(replace(template, manifest=manifest), "id")
    assert blanks.text("office.city", " ") == ""
    assert blanks.gaps == ()
