# SPDX-License-Identifier: Apache-2.0
"""Reading and writing bytes: nothing lost, and refusals without content."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given

from models.base.errors import FormatTooNew, InputInvalid
from models.interchange import case_format, case_json, decided_format
from models.interchange.case_json import read_document, write_document
from models.interchange.schemas import published
from tests.models.interchange.documents import documents
from tests.support.effort import examples

SAMPLES = Path(__file__).parents[2] / "samples"
MINIMAL = {"format": "saksama.case/1", "case": {"number": "BP-1", "title": "Mes"}}


def told(document: object) -> tuple[str, str]:
    """Where and why a document is refused."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(InputInvalid) as refused:
        read_document(data)
    return refused.value.path, refused.value.why


def with_person(**person: object) -> dict[str, object]:
    whole = {"code": "K-01", "roles": [{"role": "victim"}]} | person
    return MINIMAL | {"people": [whole]}


def beside(value: bytes) -> bytes:
    """A good document with a field beside it that no reader knows."""
    return json.dumps(MINIMAL).encode()[:-1] + b', "x": ' + value + b"}"


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
@examples(20)
@given(documents())
def test_what_is_written_is_read_back_the_same(shape):
    data = write_document(shape)
    assert read_document(data).shape == shape
    jsonschema.validate(json.loads(data), json.loads(published("case-1")))


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_every_sample_stays_readable(sample):
    parsed = read_document(sample.read_bytes())
    assert parsed.ignored == ()
    jsonschema.validate(
        json.loads(sample.read_bytes()), json.loads(published("case-1"))
    )


def test_the_sample_of_the_version_holds_every_field():
    data = (SAMPLES / "case-1.json").read_bytes()
    shape = read_document(data).shape
    assert write_document(shape) == msgspec.json.format(data, indent=2) + b"\n"
    said = set(re.findall(r'"(\w+)":', data.decode()))
    shapes = [
        one
        for one in (vars(case_format) | vars(decided_format)).values()
        if isinstance(one, type) and issubclass(one, case_format.Shape)
    ]
    fields = {name for one in shapes for name in one.__struct_fields__}
    assert fields <= said


@pytest.mark.parametrize(
    ("document", "path", "why"),
    [
        (b"", "$", "syntax"),
        (b"bukan json", "$", "syntax"),
        (b"\xff\xfe{}", "$", "syntax"),
        (b'{"format": "saksama.case/1", "case"', "$", "syntax"),
        (
            b'{"format":"saksama.case/1","case":{"number":"\\ud800","title":"x"}}',
            "$",
            "syntax",
        ),
        (b'{"format":"saksama.case/1","case":' + b"[" * 50_000, "$", "depth"),
        (b"[]", "$", "type"),
        (beside(b'"\xff\xfe"'), "$", "syntax"),
        (beside(b'{"\xff": 1}'), "$", "syntax"),
        (beside(b"1e999999"), "$[...]", "range"),
        (beside(b"9" * 5_000), "$[...]", "range"),
        (beside(b"NaN"), "$", "syntax"),
        ({}, "$.format", "missing"),
        ({"format": 1}, "$.format", "type"),
        ({"format": "orang.lain/1"}, "$.format", "unknown"),
        ({"format": "saksama.case/satu"}, "$.format", "unknown"),
        ({"format": "saksama.case/0"}, "$.format", "unknown"),
        ({"format": "saksama.case/02"}, "$.format", "unknown"),
        ({"format": "saksama.case/٢"}, "$.format", "unknown"),
        ({"format": "saksama.case/1"}, "$.case", "missing"),
        (MINIMAL | {"case": {"number": 7, "title": "x"}}, "$.case.number", "type"),
        (MINIMAL | {"people": {}}, "$.people", "type"),
        (with_person(age="muda"), "$.people[0].age", "type"),
        (with_person(age=-1), "$.people[0].age", "range"),
        (with_person(roles=[]), "$.people[0].roles", "length"),
        (with_person(roles=[{"role": "raja"}]), "$.people[0].roles[0].role", "value"),
        (with_person(code=""), "$.people[0].code", "length"),
        (with_person(code="K" * 10_000), "$.people[0].code", "length"),
        (
            MINIMAL | {"case": MINIMAL["case"] | {"offence_from": "kemarin"}},
            "$.case.offence_from",
            "date",
        ),
    ],
)
def test_a_bad_document_is_refused_by_place_and_reason(document, path, why):
    assert told(document) == (path, why)


def test_no_content_leaves_with_a_refusal():
    document = with_person(roles=[{"role": "nama asli korban"}])
    with pytest.raises(InputInvalid) as refused:
        read_document(json.dumps(document).encode())
    said = f"{refused.value.path} {refused.value.why} {refused.value}"
    assert "nama" not in said
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("version", ["2", "17", "9" * 5_000])
def test_a_later_version_is_told_apart(version):
    document = MINIMAL | {"format": f"saksama.case/{version}", "baru": {}}
    with pytest.raises(FormatTooNew) as refused:
        read_document(json.dumps(document).encode())
    assert refused.value.found == f"saksama.case/{version}"[:40]


def test_a_moment_needs_its_offset():
    entry = {"at": "2026-11-19T08:05:00", "act": "seized", "to_holder": "P-01"}
    item = {"code": "BB-1", "description": "x", "kind": "EV_DEBT", "custody": [entry]}
    path, why = told(MINIMAL | {"exhibits": [item]})
    assert (path, why) == ("$.exhibits[0].custody[0].at", "timezone")


def test_a_hash_must_look_like_one():
    file = {"name": "x", "sha256": "../../rahasia", "size": 1}
    item = {"code": "BB-1", "description": "x", "kind": "EV_DEBT", "files": [file]}
    path, why = told(MINIMAL | {"exhibits": [item]})
    assert (path, why) == ("$.exhibits[0].files[0].sha256", "pattern")


def test_a_document_beyond_all_measure_is_not_read(monkeypatch):
    monkeypatch.setattr(case_json, "MOST_BYTES", 10)
    assert told(MINIMAL) == ("$", "too_long")


def test_long_texts_in_any_script_are_read():
    story = "ꦲꦏ꧀ꦱꦫ العربية 证据 " * 1500
    document = MINIMAL | {"case": MINIMAL["case"] | {"narrative": story}}
    shape = read_document(json.dumps(document).encode()).shape
    assert shape.case.narrative == story


def test_fields_of_a_newer_writer_are_passed_over_and_named():
    document = with_person(hobi="catur") | {"musik": []}
    parsed = read_document(json.dumps(document).encode())
    assert parsed.ignored == ("$.people[].hobi", "$.musik")
