# SPDX-License-Identifier: Apache-2.0
"""Every rule and clock of the sources is mapped; what is wrong names its place."""

from __future__ import annotations

import sys

import pytest

from models.law.procedure import EventKind
from models.law.reading import read_catalogue
from tests.models.law.packs import refused, row, spoiled
from tests.models.law.world import pack

CLOCKS = "clocks.json"
RULES, WORKFLOW = 88, 45


def _mapped():
    law = pack().procedure
    clocks = law.clocks.values()
    timed = {one for clock in clocks for one in clock.rules} | law.detention_rules()
    flow = {one for clock in clocks for one in clock.workflow}
    return timed, flow


def test_88_of_88_rules_are_a_clock_or_said_to_be_none(capsys):
    law = pack().procedure
    timed, _ = _mapped()
    found = timed | law.not_clocks.keys()
    with capsys.disabled():
        sys.stdout.write(f"\nrules of the catalogue mapped: {len(found)}/{RULES}\n")
    assert len(law.rules) == len(set(law.rules)) == RULES
    assert found == set(law.rules)
    assert not timed & law.not_clocks.keys()


def test_45_of_45_clocks_of_the_workflow_are_mapped(capsys):
    law = pack().procedure
    _, flow = _mapped()
    with capsys.disabled():
        sys.stdout.write(f"\nclocks of the workflow mapped: {len(flow)}/{WORKFLOW}\n")
    assert len(law.workflow) == len(set(law.workflow)) == WORKFLOW
    assert flow == set(law.workflow)


def test_a_rule_that_is_no_clock_says_why_in_both_languages():
    for one in pack().procedure.not_clocks.values():
        assert one.reason.id.strip(), one.rule
        assert one.reason.en.strip(), one.rule
        assert one.citation.startswith(("Pasal", "Penjelasan")), one.rule


def test_what_one_rule_is_in_both_sources_is_one_clock():
    clocks = pack().procedure.clocks
    assert clocks["N_REVIEW"].rules == ("N_REVIEW",)
    assert clocks["N_REVIEW"].workflow == ("D_review",)
    serving = [one.id for one in clocks.values() if "N_REVIEW" in one.rules]
    assert serving == ["N_REVIEW"]


def test_two_rules_in_one_clock_of_the_workflow_are_two_clocks():
    clocks = pack().procedure.clocks.values()
    assert {one.id for one in clocks if "D_rest_uu21" in one.workflow} == {
        "REST_PAY_21",
        "REST_WARN_21",
    }


def test_every_clock_cites_its_article_or_says_that_it_is_practice():
    for one in pack().procedure.clocks.values():
        assert bool(one.citation) is not bool(one.practice), one.id
        assert one.sources, one.id
        assert one.figure.value is not None, one.id


def test_every_starting_event_is_in_the_vocabulary_and_has_both_languages():
    law = pack().procedure
    for event in law.events.values():
        assert event.label.id.strip(), event.id
        assert event.label.en.strip(), event.id
    kinds = [one.kind for one in law.events.values()]
    assert kinds.count(EventKind.EVENT) == 63
    assert kinds.count(EventKind.ANCHOR) == 16


def test_further_rules_are_marked():
    further = {k for k, one in pack().procedure.clocks.items() if one.further}
    assert {
        "N_SEARCH_URGENT",
        "N_SEIZE_URGENT",
        "N_SEIZE_REFUSED",
        "N_ARREST_COPY",
        "N_DELEGATED_EXAM",
        "N_DEMAND_COPY",
        "O_ARREST",
        "O_FIRST_EXAM",
        "O_SUMMON_TRIAL",
        "O_APPEAL",
        "O_CASSATION",
        "O_CASSATION_BRIEF",
        "O_INDICT_FIX",
        "REST_CHILD_COPY",
    } <= further


def test_what_is_practice_never_counts_as_verified():
    for one in pack().procedure.clocks.values():
        if one.practice:
            assert one.confidence == "general_knowledge", one.id


def _drop_clock(name):
    def spoil(data):
        data["clocks"] = [one for one in data["clocks"] if one["id"] != name]

    return spoil


def test_a_pack_that_lacks_a_rule_is_refused():
    found = spoiled(CLOCKS, _drop_clock("PDP_BREACH"))
    assert refused(found) == (CLOCKS, "$.register.rules", "not_mapped: PDP_BREACH")


def test_a_pack_that_lacks_a_clock_of_the_workflow_is_refused():
    found = spoiled(CLOCKS, _drop_clock("D_TAHAP2"))
    assert refused(found) == (CLOCKS, "$.register.workflow", "not_mapped: D_tahap2")


@pytest.mark.parametrize(
    ("name", "spoil", "path", "why"),
    [
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(starts=["moonrise"]),
            "$.clocks[2].starts[0]",
            "unknown_id: moonrise",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(met_by=["moonrise"]),
            "$.clocks[2].met_by[0]",
            "unknown_id: moonrise",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(met_by=["investigation_start"]),
            "$.clocks[2].met_by",
            "cycle: investigation_start",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "REST_WARN_21").update(next="REST_PAY_21"),
            "$.clocks[74].next",
            "cycle: REST_PAY_21",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(next="N_NOWHERE"),
            "$.clocks[2].next",
            "unknown_id: N_NOWHERE",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(code="UU_21_2007_special"),
            "$.clocks[2].code",
            "unknown_id: UU_21_2007_special",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(instrument="UU_0"),
            "$.clocks[2].instrument",
            "unknown_id: UU_0",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(instrument="UU_8_2010"),
            "$.clocks[2].instrument",
            "no_day_counting: UU_8_2010",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(sources=["S99"]),
            "$.clocks[2].sources[0]",
            "unknown_id: S99",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(condition="full_moon"),
            "$.clocks[2].condition",
            "unknown_id: full_moon",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(group="friends"),
            "$.clocks[2].group",
            "unknown_id: friends",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(
                extension={
                    "event": "freeze_extended",
                    "value": 1,
                    "unit": "days",
                    "most": 1,
                }
            ),
            "$.clocks[2].extension",
            "not_a_term",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_BLOCK")["extension"].update(event="moonrise"),
            "$.clocks[23].extension.event",
            "unknown_id: moonrise",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_BLOCK")["extension"].update(
                event="freeze_lifted"
            ),
            "$.clocks[23].extension.event",
            "cycle: freeze_lifted",
        ),
        (
            CLOCKS,
            lambda d: d["clocks"].append(dict(d["clocks"][0])),
            "$.clocks[89].id",
            "duplicate_id: N_LP_RESPONSE",
        ),
        (
            CLOCKS,
            lambda d: d["not_clocks"].append(dict(d["not_clocks"][0])),
            "$.not_clocks[17].rule",
            "duplicate_id: N_LP_RECEIPT",
        ),
        (
            CLOCKS,
            lambda d: d["not_clocks"][0].update(rule="N_SPDP"),
            "$.not_clocks",
            "clock_and_not: N_SPDP",
        ),
        (
            CLOCKS,
            lambda d: d["not_clocks"][0].update(instrument="UU_0"),
            "$.not_clocks[0].instrument",
            "unknown_id: UU_0",
        ),
        (
            CLOCKS,
            lambda d: d["not_clocks"][0].update(sources=["S99"]),
            "$.not_clocks[0].sources[0]",
            "unknown_id: S99",
        ),
        (
            CLOCKS,
            lambda d: row(d["clocks"], "N_SPDP").update(rules=["N_SPDP", "N_NEW"]),
            "$.register.rules",
            "unknown_id: N_NEW",
        ),
        (
            CLOCKS,
            lambda d: d["not_clocks"][0]["reason"].update(en=" "),
            "$.not_clocks[0].reason.en",
            "empty_language",
        ),
        (
            CLOCKS,
            lambda d: d["clocks"][0]["figure"].update(unit="moons"),
            "$.clocks[0].figure.unit",
            "type: Invalid enum value 'moons'",
        ),
        (
            "events.json",
            lambda d: d.append(dict(d[0])),
            "$[160].id",
            "duplicate_id: lp_received",
        ),
        (
            "day_counting.json",
            lambda d: d.append({**d[0], "id": "UU_0"}),
            "$[12].id",
            "unknown_id: UU_0",
        ),
        (
            "day_counting.json",
            lambda d: d[2].update(day="lunar"),
            "$[2].day",
            "unknown_id: lunar",
        ),
        (
            "holidays.json",
            lambda d: d.update(weekend=[0, 1, 2, 3, 4, 5, 6]),
            "$.weekend",
            "no_working_day",
        ),
        (
            "holidays.json",
            lambda d: d["changes"].append(
                {
                    "date": "2026-07-01",
                    "action": "add",
                    "why": {"id": "Keppres", "en": "decree"},
                }
            ),
            "$.changes[0].name",
            "missing_field: name",
        ),
        (
            "holidays.json",
            lambda d: d["changes"].append(
                {
                    "date": "2026-07-01",
                    "action": "move",
                    "why": {"id": "Keppres", "en": "decree"},
                }
            ),
            "$.changes[0].action",
            "unknown_id: move",
        ),
        (
            "detention.json",
            lambda d: d["rows"].pop(),
            "$.rows",
            "missing_row: KUHAP_1981.supreme_court",
        ),
        (
            "detention.json",
            lambda d: d["pause_law"].pop(),
            "$.pause_law",
            "missing_row: KUHAP_1981",
        ),
        (
            "detention.json",
            lambda d: d["pause_law"][0].update(code="KUHAP_1900"),
            "$.pause_law[0].code",
            "unknown_id: KUHAP_1900",
        ),
        (
            "detention.json",
            lambda d: d.update(starts="moonrise"),
            "$.starts",
            "unknown_id: moonrise",
        ),
        (
            "detention.json",
            lambda d: d["authorities"][1].update(since="moonrise"),
            "$.authorities[1].since",
            "unknown_id: moonrise",
        ),
        (
            "detention.json",
            lambda d: d["rows"][0].update(code="KUHAP_1900"),
            "$.rows[0].code",
            "unknown_id: KUHAP_1900",
        ),
        (
            "detention.json",
            lambda d: d["rows"][0].update(authority="mayor"),
            "$.rows[0].authority",
            "unknown_id: mayor",
        ),
        (
            "detention.json",
            lambda d: d["rows"].append(dict(d["rows"][0])),
            "$.rows[10]",
            "duplicate_id: KUHAP_2025.investigator",
        ),
        (
            "detention.json",
            lambda d: d["rows"][0]["terms"][0].update(sources=["S99"]),
            "$.rows[0].terms[0].sources[0]",
            "unknown_id: S99",
        ),
    ],
)
def test_a_bad_row_names_file_place_and_reason(name, spoil, path, why):
    assert refused(spoiled(name, spoil)) == (name, path, why)


def test_the_table_of_holidays_is_read():
    def add(data):
        why = {"id": "Keppres", "en": "decree"}
        name = {"id": "Pilkada", "en": "Election"}
        data["changes"] = [
            {"date": "2026-07-01", "action": "add", "why": why, "name": name},
            {"date": "2026-12-25", "action": "remove", "why": why},
        ]

    read = read_catalogue(spoiled("holidays.json", add)).procedure.holidays
    assert [one.adds for one in read.changes] == [True, False]
    assert read.changes[0].name.id == "Pilkada"
