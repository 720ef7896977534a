# SPDX-License-Identifier: Apache-2.0
"""References of the worksheets hold, or the place is named."""

from __future__ import annotations

import pytest

from models.law.reading import read_catalogue
from tests.models.law.packs import refused, spoiled

FILE = "worksheets.json"


def put(*path, value):
    def spoil(rows):
        for step in path[:-1]:
            rows = rows[step]
        rows[path[-1]] = value

    return spoil


@pytest.mark.parametrize(
    ("spoil", "path"),
    [
        (put("non_punishment", "offence", value="X"), "$.non_punishment.offence[0]"),
        (
            put("non_punishment", "instrument", value="X"),
            "$.non_punishment.instrument[0]",
        ),
        (
            put("non_punishment", "sources", value=["X"]),
            "$.non_punishment.sources[0]",
        ),
        (
            put("non_punishment", "questions", 0, "element", value="X"),
            "$.non_punishment.questions.is_victim.element",
        ),
        (
            put("facts", 0, "indicator", value="D99"),
            "$.facts.exploitation_done.indicator",
        ),
        (put("facts", 0, "yes", value=["X"]), "$.facts.exploitation_done.yes[0]"),
        (put("facts", 0, "no", value=["X"]), "$.facts.exploitation_done.no[0]"),
        (put("rules", 0, "family", value="X"), "$.rules.T1.family[0]"),
        (put("rules", 0, "first", value="X"), "$.rules.T1.first"),
        (put("rules", 0, "when", value=[["!X"]]), "$.rules.T1.when[0]"),
        (put("rules", 0, "upon", value=["T2"]), "$.rules.T1.upon[0]"),
        (put("rules", 0, "sources", value=["X"]), "$.rules.T1.sources[0]"),
        (put("rules", 0, "offences", value=[{"id": "X"}]), "$.rules.T1.offences[0]"),
        (
            put("rules", 0, "offences", value=[{"id": "TPPO_4", "needs": ["X"]}]),
            "$.rules.T1.offences[0]",
        ),
        (put("rules", 0, "alternatives", value=["X"]), "$.rules.T1.alternatives[0]"),
        (put("practice", "rows", 0, "offence", value="X"), "$.practice.rows[0]"),
    ],
)
def test_an_unknown_id_is_refused_at_its_place(spoil, path):
    file, where, why = refused(spoiled(FILE, spoil))
    assert (file, where) == (FILE, path)
    assert why.startswith("unknown_id")


@pytest.mark.parametrize("rows", ["families", "facts", "indicators", "rules", "traps"])
def test_an_id_that_stands_twice_is_refused(rows):
    found = refused(spoiled(FILE, lambda d: d[rows].append(d[rows][0])))
    assert found[2].startswith("duplicate_id")


@pytest.mark.parametrize("rows", ["outcomes", "instances"])
def test_the_words_for_outcomes_are_closed(rows):
    found = refused(spoiled(FILE, lambda d: d[rows].pop()))
    assert found == (FILE, f"$.{rows}", "closed_vocabulary")


def test_a_question_has_three_answers():
    found = refused(
        spoiled(
            FILE,
            lambda d: d["non_punishment"]["questions"][0]["answers"].pop("unknown"),
        )
    )
    assert found == (
        FILE,
        "$.non_punishment.questions.is_victim.answers",
        "three_answers",
    )


@pytest.mark.parametrize(
    ("name", "spoil", "path", "why"),
    [
        (FILE, put("facts", 0, "colour", value="red"), "$.facts[0]", "unknown_field"),
        (
            FILE,
            put("facts", 0, "question", "en", value=" \t"),
            "$.facts[0].question.en",
            "empty_language",
        ),
        (
            "penalties.json",
            put("unknown", "id", value=""),
            "$.unknown.id",
            "empty_language",
        ),
        ("temporal.json", put("extra", value=1), "$", "unknown_field: extra"),
        (
            "temporal.json",
            put("acts", 0, "confidence", value="sure"),
            "$.acts[0].confidence",
            "type",
        ),
    ],
)
def test_unknown_fields_and_empty_languages_are_refused(name, spoil, path, why):
    file, where, told = refused(spoiled(name, spoil))
    assert (file, where) == (name, path)
    assert told.startswith(why)


def test_an_edition_may_have_neither_sheet_nor_counts():
    law = read_catalogue(
        spoiled(FILE, lambda d: d.update(non_punishment=None, practice=None))
    )
    assert law.sheets.non_punishment is None
    assert law.sheets.practice is None
