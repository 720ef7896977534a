# SPDX-License-Identifier: Apache-2.0
"""Every way in which a readable document still cannot become a case."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from models.interchange.case_json import read_document
from models.interchange.case_problems import problems_of
from models.law import reading

CATALOGUE = reading.load()
WHOLE: dict[str, Any] = {
    "format": "saksama.case/1",
    "case": {"number": "BP-1", "title": "Mes"},
    "people": [
        {"code": "K-01", "roles": [{"role": "victim"}], "flower": "Melur"},
        {"code": "K-02", "roles": [{"role": "victim"}], "flower": "Kenanga"},
        {"code": "T-01", "roles": [{"role": "suspect"}]},
    ],
    "counts": [
        {
            "id": "D1",
            "accused": "T-01",
            "offence": "TPPO_2_1",
            "victims": ["K-01"],
            "reliances": [{"element": "a2_cara", "option": "penipuan", "used": True}],
        }
    ],
    "statements": [
        {
            "id": "K-01/1",
            "person": "K-01",
            "kind": "first",
            "answers": [{"id": "a1", "number": 1, "text": "Dijanjikan gaji."}],
        }
    ],
    "exhibits": [{"code": "BB-1", "description": "Buku", "kind": "EV_DEBT"}],
    "links": [
        {
            "count": "D1",
            "element": "a2_cara",
            "option": "penipuan",
            "statement": "K-01/1",
            "answer": "a1",
            "passage": {"start": 0, "end": 5},
        }
    ],
    "requests": [{"person": "K-01"}],
    "acts": [
        {
            "event": "seizure_done",
            "day": "2026-10-01",
            "officers": ["T-01"],
            "persons": ["K-01"],
            "exhibits": ["BB-1"],
        }
    ],
    "tasks": [{"title": "Antar", "person": "K-01"}],
    "choices": [
        {
            "count": "D1",
            "law": "before",
            "reason": "Lebih ringan.",
            "by": "Jaksa",
            "on": "2026-11-20",
        }
    ],
    "rulings": [{"count": "D1", "instance": "first", "outcome": "proven"}],
    "independences": [{"first": "K-01/1", "second": "BB-1", "reason": "Lain."}],
    "worksheets": [{"sheet": "non_punishment", "subject": "K-01"}],
}


def problems(*changes: tuple[str, Any]) -> list[tuple[str, str]]:
    """The problems of the document with places changed, e.g. ``links.0.count``."""
    shape = read_document(changed(*changes)).shape
    return [(p.path, p.why) for p in problems_of(shape, CATALOGUE)]


def changed(*changes: tuple[str, Any]) -> bytes:
    """The document with places changed."""
    document = copy.deepcopy(WHOLE)
    for place, value in changes:
        *way, last = place.split(".")
        at: Any = document
        for step in way:
            at = at[int(step) if step.isdecimal() else step]
        if isinstance(at, list):
            at.insert(int(last), value)
        else:
            at[last] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("place", "value", "stops"),
    [
        ("counts.0.offence", "TPPO_99", False),
        ("counts.0.accused", "K-02", False),
        ("counts.0.accused", "X", True),
        ("counts.0.victims", ["T-01"], False),
        ("counts.0.victims", ["X"], True),
        ("links.0.option", "entah", False),
        ("links.0.count", "D9", False),
        ("links.0.statement", "X", True),
        ("links.0.victims", ["K-02"], False),
        ("links.0.victims", ["X"], True),
        ("acts.0.event", "nothing_known", False),
        ("acts.0.zone", "Europe/Berlin", True),
        ("acts.0.officers", ["X"], True),
        ("case.stage", "S99", False),
        ("exhibits.0.kind", "EV_X", False),
        ("choices.0.count", "D9", True),
    ],
)
def test_what_can_be_read_past_is_told_from_what_cannot(place, value, stops):
    document = changed((place, value))
    found = problems_of(read_document(document).shape, CATALOGUE)
    assert {one.stops for one in found} == {stops}


def test_a_whole_document_has_none():
    assert problems() == []


@pytest.mark.parametrize(
    ("place", "value", "path", "why"),
    [
        ("case.stage", "S99", "$.case.stage", "unknown"),
        ("case.regime", "KUHAP_9", "$.case.regime", "unknown"),
        ("people.1", WHOLE["people"][0], "$.people[1].code", "twice"),
        ("people.1.flower", "Melur", "$.people[1].flower", "twice"),
        (
            "people.0.particulars",
            {"full_name": "x"},
            "$.people[0].particulars",
            "identity",
        ),
        ("counts.1", WHOLE["counts"][0], "$.counts[1].id", "twice"),
        ("counts.0.offence", "TPPO_0", "$.counts[0].offence", "unknown"),
        ("counts.0.accused", "K-02", "$.counts[0].accused", "unknown"),
        ("counts.0.victims", ["K-01", "K-09"], "$.counts[0].victims[1]", "unknown"),
        (
            "counts.0.reliances.0.option",
            "tiada",
            "$.counts[0].reliances[0]",
            "unknown",
        ),
        (
            "counts.0.reliances.0.victim",
            "K-02",
            "$.counts[0].reliances[0]",
            "unknown",
        ),
        ("statements.0.person", "X", "$.statements[0].person", "unknown"),
        ("statements.0.officer", "P-9", "$.statements[0].officer", "unknown"),
        (
            "statements.0.evidence_kind",
            "EV_X",
            "$.statements[0].evidence_kind",
            "unknown",
        ),
        ("statements.0.regime", "X", "$.statements[0].regime", "unknown"),
        ("exhibits.1", WHOLE["exhibits"][0], "$.exhibits[1].code", "twice"),
        ("exhibits.0.kind", "EV_X", "$.exhibits[0].kind", "unknown"),
        ("exhibits.0.source", "X", "$.exhibits[0].source", "unknown"),
        ("exhibits.0.regime", "X", "$.exhibits[0].regime", "unknown"),
        ("links.0.count", "D9", "$.links[0].count", "unknown"),
        ("links.0.option", "tiada", "$.links[0].option", "unknown"),
        ("links.0.element", "tiada", "$.links[0].option", "unknown"),
        ("links.0.victims", ["K-02"], "$.links[0].victims", "unknown"),
        ("links.0.exhibit", "BB-1", "$.links[0]", "source"),
        ("links.0.statement", "X", "$.links[0].statement", "unknown"),
        ("links.0.answer", "X", "$.links[0].answer", "unknown"),
        ("links.0.passage", {"start": 3, "end": 3}, "$.links[0].passage", "range"),
        ("links.0.passage", {"start": 0, "end": 99}, "$.links[0].passage", "range"),
        ("requests.0.person", "T-01", "$.requests[0].person", "unknown"),
        ("requests.0.signatory", "X", "$.requests[0].signatory", "unknown"),
        ("acts.0.event", "nothing_known", "$.acts[0].event", "unknown"),
        ("acts.0.zone", "Europe/Berlin", "$.acts[0].zone", "unknown"),
        ("acts.0.regime", "KUHAP_1900", "$.acts[0].regime", "unknown"),
        ("acts.0.officers", ["X"], "$.acts[0].officers", "unknown"),
        ("acts.0.persons", ["X"], "$.acts[0].persons", "unknown"),
        ("acts.0.exhibits", ["X"], "$.acts[0].exhibits", "unknown"),
        ("acts.0.answers", ["A9"], "$.acts[0].answers", "unknown"),
        ("acts.0.conditions", ["entah"], "$.acts[0].conditions", "unknown"),
        ("acts.0.excluded", ["entah"], "$.acts[0].excluded", "unknown"),
        ("acts.0.detainer", "entah", "$.acts[0].detainer", "unknown"),
        ("case.switch_stage", "S99", "$.case.switch_stage", "unknown"),
        ("tasks.0.person", "X", "$.tasks[0].person", "unknown"),
        ("choices.0.count", "D9", "$.choices[0].count", "unknown"),
        ("choices.1", WHOLE["choices"][0], "$.choices[1].count", "twice"),
        ("rulings.0.count", "D9", "$.rulings[0].count", "unknown"),
        ("worksheets.0.subject", "D1", "$.worksheets[0].subject", "unknown"),
        ("worksheets.1", WHOLE["worksheets"][0], "$.worksheets[1].subject", "twice"),
        ("independences.0.first", "X", "$.independences[0].first", "unknown"),
        ("independences.0.second", "K-01", "$.independences[0].second", "unknown"),
    ],
)
def test_each_problem_is_told_by_place_and_reason(place, value, path, why):
    assert (path, why) in problems((place, value))


def test_answers_are_told_apart_in_the_document_and_the_statement():
    again = {"id": "a1", "number": 1, "text": "Lagi."}
    found = problems(("statements.0.answers.1", again))
    assert found == [
        ("$.statements[0].answers[1].id", "twice"),
        ("$.statements[0].answers[1].number", "twice"),
    ]


def test_an_exhibit_has_no_answer():
    thing = {
        "count": "D1",
        "element": "a2_cara",
        "option": "penipuan",
        "exhibit": "BB-1",
        "answer": "a1",
    }
    assert problems(("links.1", thing)) == [("$.links[1].answer", "source")]
    missing = thing | {"exhibit": "BB-9", "answer": ""}
    assert problems(("links.1", missing)) == [("$.links[1].exhibit", "unknown")]


def test_only_an_answer_has_a_passage():
    part = {"passage": {"start": 0, "end": 2}}
    form = {"count": "D1", "element": "a2_cara", "option": "penipuan"}
    for source in ({"exhibit": "BB-1"}, {"statement": "K-01/1"}):
        assert problems(("links.1", form | source)) == []
        found = problems(("links.1", form | source | part))
        assert found == [("$.links[1].passage", "source")]


def test_forms_of_an_unknown_offence_are_not_told_as_well():
    found = problems(("counts.0.offence", "TPPO_0"))
    assert found == [("$.counts[0].offence", "unknown")]


def test_an_act_is_named_once() -> None:
    act = {"event": "arrest", "day": "2026-10-02", "id": "A1"}
    assert problems(("acts", [act, act])) == [
        ("$.acts[0].id", "twice"),
        ("$.acts[1].id", "twice"),
    ]
