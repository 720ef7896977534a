# SPDX-License-Identifier: Apache-2.0
"""Filling a form: plain data, every kind, any case."""

from __future__ import annotations

import json
from dataclasses import replace

import msgspec
import pytest

from models.base.errors import TemplateInvalid
from models.casefile.people import Sex
from models.documents.draft import Draft, draft_for
from models.documents.template import KINDS, read_template
from tests.support.builders import (
    a_case,
    a_person,
    a_statement,
)
from tests.support.documents import a_context, a_draft
from tests.support.lembayung import a_case_file

FORBIDDEN = ("terbukti", "bersalah")


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


@pytest.mark.parametrize("kind", KINDS)
def test_data_is_plain(kind: str) -> None:
    data = a_draft(kind).data
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(data)) == data


@pytest.mark.parametrize("kind", KINDS)
def test_no_form_says_that_anything_is_proven(kind: str) -> None:
    said = _text(a_draft(kind)).lower()
    assert not [word for word in FORBIDDEN if word in said]


def test_a_form_about_a_person_needs_one() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        draft_for(read_template("LPSK_APP"), a_context())
    assert refused.value.why == "person"


def test_a_kind_nobody_fills_is_refused() -> None:
    template = read_template("MATRIX")
    manifest = msgspec.structs.replace(template.manifest, kind="P19")
    with pytest.raises(TemplateInvalid) as refused:
        draft_for(replace(template, manifest=manifest), a_context())
    assert refused.value.why == "kind"


def test_an_almost_empty_case_still_gives_every_form() -> None:
    empty = a_case_file(
        people=(a_person("K-03", sex=Sex.UNKNOWN, age=None, languages=()),),
        counts=(),
        statements=(a_statement(1, "K-03", held_on=None, answers=0, pages=0),),
        exhibits=(),
        links=(),
        custody=(),
        requests=(),
    )
    for kind in KINDS:
        draft = a_draft(kind, empty)
        assert "case.articles" in _gaps(draft)


def test_hostile_words_are_cleaned_but_kept() -> None:
    nasty = a_case(title="\u202eTitle\x00 {{ 7*7 }}")
    assert a_draft("MATRIX", a_case_file(case=nasty)).data["perkara"]["judul"] == (
        "Title {{ 7*7 }}"
    )
