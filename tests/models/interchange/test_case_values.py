# SPDX-License-Identifier: Apache-2.0
"""From a document to values: fresh identities, defaults of the pack."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from models.base.errors import InputInvalid
from models.base.ids import BlobId
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of, with_blobs
from models.law import reading

CATALOGUE = reading.load()
NOW = datetime(2026, 11, 21, tzinfo=UTC)
HASH = "ab" * 32


def document(**parts: Any):
    whole = {
        "format": "saksama.case/1",
        "case": {"number": "BP-1", "title": "Mes"},
    } | parts
    return read_document(json.dumps(whole).encode()).shape


def person(code: str, *roles: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "roles": [{"role": r} for r in roles]} | more


def spoken(code: str) -> dict[str, Any]:
    return {"id": f"{code}/1", "person": code, "kind": "first"}


def test_what_is_left_out_is_the_packs():
    shape = document(
        people=[
            person("K-01", "victim"),
            person("T-01", "suspect"),
            person("A-01", "expert"),
            person("S-01", "witness"),
        ],
        statements=[spoken(c) for c in ("K-01", "T-01", "A-01", "S-01")],
    )
    file = values_of(shape, CATALOGUE, NOW).file
    assert file.case.stage == next(iter(CATALOGUE.stages))
    kinds = CATALOGUE.statement_kinds
    assert [s.evidence_kind for s in file.statements] == [
        kinds["victim"],
        kinds["accused"],
        kinds["expert"],
        kinds["witness"],
    ]


def test_an_assessment_without_a_kind_counts_as_the_report_it_is():
    told = {**spoken("K-01"), "kind": "assessment"}
    shape = document(people=[person("K-01", "victim")], statements=[told])
    file = values_of(shape, CATALOGUE, NOW).file
    assert file.statements[0].evidence_kind == CATALOGUE.assessment_kind


def test_identities_are_fresh_each_time():
    shape = document(people=[person("K-01", "victim")])
    first, second = (values_of(shape, CATALOGUE, NOW).file for _ in range(2))
    assert first.case.id != second.case.id
    assert first.people[0].id != second.people[0].id


@pytest.mark.parametrize(
    ("parts", "path", "why"),
    [
        (
            {"case": {"number": "1", "title": "A", "office": {"timezone": "Mars"}}},
            "$.case.office.timezone",
            "unknown",
        ),
        ({"case": {"number": "1", "title": "  "}}, "$.case.title", "empty"),
        (
            {"case": {"number": "1", "title": "x" * 10_000}},
            "$.case.title",
            "too_long",
        ),
        (
            {"case": {"number": "1", "title": "x\x00"}},
            "$.case.title",
            "character",
        ),
        (
            {
                "case": {
                    "number": "1",
                    "title": "x",
                    "offence_from": "2025-02-01",
                    "offence_to": "2025-01-01",
                }
            },
            "$.case.offence_to",
            "order",
        ),
        (
            {
                "people": [
                    person("P-1", "officer"),
                    person("K-01", "victim", part="x" * 400),
                ]
            },
            "$.people[1].part",
            "too_long",
        ),
    ],
)
def test_a_value_that_cannot_be_kept_is_told_by_place(parts, path, why):
    with pytest.raises(InputInvalid) as refused:
        values_of(document(**parts), CATALOGUE, NOW)
    assert (refused.value.path, refused.value.why) == (path, why)


def test_a_name_for_a_protected_person_is_refused():
    named = person("K-01", "victim", particulars={"full_name": "x"})
    with pytest.raises(InputInvalid) as refused:
        values_of(document(people=[named]), CATALOGUE, NOW)
    assert refused.value.why == "identity"


def test_files_without_a_moment_take_the_import_and_then_their_blob():
    item = {
        "code": "BB-1",
        "description": "x",
        "kind": "EV_DEBT",
        "files": [{"name": "x.pdf", "sha256": HASH, "size": 3}],
    }
    values = values_of(document(exhibits=[item]), CATALOGUE, NOW)
    assert values.file.exhibits[0].files[0].added_at == NOW
    named = with_blobs(values, {HASH: BlobId("blob")})
    assert named.file.exhibits[0].files[0].blob == "blob"
