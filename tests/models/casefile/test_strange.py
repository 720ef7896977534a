# SPDX-License-Identifier: Apache-2.0
"""A code that the rule set does not hold is named, with the field it stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.casefile.file import CaseFile
from models.casefile.strange import strange_codes, strange_modes, strange_reliances
from models.law.facts import Reliance
from models.law.temporal import split
from tests.models.law.world import pack
from tests.support.builders import (
    a_case,
    a_count,
    a_person,
    a_statement,
    an_act,
    an_exhibit,
    person_id,
)

LATER = {"offence_from": date(2026, 3, 1), "offence_to": date(2026, 4, 1)}


def file_of(*, case=None, **count):
    """One case after the change with one count, one statement and one exhibit."""
    charged = {"offence": "KUHP_455_1", "victims": (person_id("K-01"),)} | count
    return CaseFile(
        a_case(**LATER, **(case or {})),
        people=(a_person("K-01"), a_person("T-01")),
        counts=(a_count(**charged),),
        statements=(a_statement(),),
        exhibits=(an_exhibit(),),
    )


def told(found):
    """Code, place, field and parameters of each flaw."""
    return [(f.code, str(f.place), f.field, dict(f.reason.params)) for f in found]


def test_a_case_whose_codes_are_all_held_has_none():
    assert told(strange_codes(pack(), file_of())) == []


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("stage", "stage_unknown"),
        ("switch_stage", "switch_stage_unknown"),
        ("regime", "case_code_unknown"),
    ],
)
def test_a_stage_or_code_of_the_matter_is_named_with_its_field(field, code):
    found = told(strange_codes(pack(), file_of(case={field: "NO_SUCH"})))
    assert found == [(code, "case", f"case.{field}", {"name": "NO_SUCH"})]


def test_kinds_and_codes_of_items_are_named_with_the_item():
    file = file_of()
    said = replace(file.statements[0], evidence_kind="EV_X", regime="HIR")
    item = replace(file.exhibits[0], kind="EV_Y", regime="HIR")
    file = replace(file, statements=(said,), exhibits=(item,))
    assert told(strange_codes(pack(), file)) == [
        (
            "item_kind_unknown",
            "statement",
            "statement.evidence_kind",
            {"item": said.id, "name": "EV_X"},
        ),
        (
            "item_code_unknown",
            "statement",
            "statement.regime",
            {"item": said.id, "name": "HIR"},
        ),
        (
            "item_kind_unknown",
            "exhibit",
            "exhibit.kind",
            {"item": item.id, "name": "EV_Y"},
        ),
        (
            "item_code_unknown",
            "exhibit",
            "exhibit.regime",
            {"item": item.id, "name": "HIR"},
        ),
    ]


def test_an_act_names_only_what_the_rule_set_holds():
    law = pack()
    good = an_act(event=next(iter(law.procedure.events)), regime="", detainer="")
    odd = an_act(2, event="dance", regime="HIR", detainer="nobody")
    file = replace(file_of(), acts=(good, odd))
    found = told(strange_codes(law, file))
    assert [(one[0], one[2], one[3]["name"]) for one in found] == [
        ("act_unknown", "act.event", "dance"),
        ("act_unknown", "act.regime", "HIR"),
        ("act_unknown", "act.detainer", "nobody"),
    ]


@pytest.mark.parametrize(
    ("count", "codes"),
    [
        ({"taking_part": ("attempt", "participation")}, []),
        ({"taking_part": ("dancing",)}, ["mode_unknown"]),
        (
            {"taking_part": ("incitement", "attempt"), "offence": "PMI_81"},
            ["mode_not_reached"],
        ),
        ({"taking_part": ("dancing",), "offence": "TPPO_99"}, []),
    ],
)
def test_a_way_of_taking_part_needs_a_rule_that_reaches_it(count, codes):
    file = file_of(**count)
    spans = split(pack(), file.case.offence_from, file.case.offence_to)
    found = told(strange_modes(pack(), file, spans))
    assert [one[0] for one in found] == codes
    assert all(one[1:3] == ("count", "count.taking_part") for one in found)
    assert all(one[3]["count"] == file.counts[0].id for one in found)


@pytest.mark.parametrize(
    ("changes", "odd"),
    [
        ({}, False),
        ({"element": "no_such"}, True),
        ({"option": "no_such"}, True),
        ({"victim": "nobody"}, True),
    ],
)
def test_a_choice_on_a_form_the_count_has_not_is_named_once(changes, odd):
    element = pack().offences["KUHP_455_1"].elements[0]
    good = Reliance(element.id, element.options[0].id, "", used=True)
    one = replace(good, **changes)
    file = file_of(reliances=(good, one, one))
    found = told(strange_reliances(pack(), file))
    expected = ("reliance_odd", "count", "count.reliances")
    assert [each[:3] for each in found] == [expected] * odd
    unknown = file_of(reliances=(one,), offence="TPPO_99")
    assert told(strange_reliances(pack(), unknown)) == []
