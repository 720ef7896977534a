# SPDX-License-Identifier: Apache-2.0
"""Everything that does not fit is named once, with the place where it is mended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from models.base.ids import StatementId
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.casefile.flaw import FlawPlace
from models.casefile.flaws import flaws_of
from models.casefile.people import Role, RoleSpan
from models.casefile.statements import StatementKind
from models.law.assessment import assess
from models.law.outcomes import Instance, Outcome
from tests.models.law.world import pack
from tests.support.builders import (
    a_case,
    a_count,
    a_link,
    a_person,
    a_statement,
    an_act,
    an_exhibit,
    person_id,
    shown,
)
from tests.support.decided import a_choice, a_ruling

TODAY = date(2026, 11, 22)
LATER = {"offence_from": date(2026, 3, 1), "offence_to": date(2026, 4, 1)}
EARLIER = {"offence_from": date(2025, 3, 1), "offence_to": date(2025, 4, 1)}
OPEN = {**EARLIER, "regime": ""}
ROLES = "person.roles"


def file_of(case=None, **parts):
    """A case after the change in which everything fits, with parts changed."""
    matter = a_case(**{**LATER, "regime": "KUHAP_2025", **(case or {})})
    people = tuple(a_person(code) for code in ("K-01", "T-01"))
    count = a_count(offence="KUHP_455_1", victims=(person_id("K-01"),))
    return replace(CaseFile(matter, people=people, counts=(count,)), **parts)


def flaws(file, law=None):
    """Code, place, id and field of each flaw."""
    law = law or pack()
    found = assess(law, facts_of(file, law.adult_age), TODAY)
    return [(f.code, f.place, f.id, f.field) for f in flaws_of(law, file, found)]


def test_a_case_in_which_everything_fits_has_none():
    assert flaws(file_of()) == []


@pytest.mark.parametrize(
    ("first", "last", "code", "field"),
    [
        (None, None, "conduct_undated", "offence_from"),
        (date(2025, 1, 1), None, "conduct_open", "offence_to"),
        (None, date(2026, 3, 1), "conduct_open", "offence_from"),
        (date(2026, 12, 1), date(2026, 12, 2), "conduct_ahead", "offence_from"),
        (None, date(2026, 12, 2), "conduct_ahead", "offence_from"),
        (date(2026, 3, 9), date(2026, 3, 1), "period_reversed", "offence_to"),
    ],
)
def test_days_that_are_missing_or_cannot_be_lead_to_the_case(first, last, code, field):
    found = flaws(file_of({"offence_from": first, "offence_to": last}))
    assert (code, FlawPlace.CASE, "", f"case.{field}") in found


def test_an_offence_undated_leads_to_the_day_and_not_to_the_count():
    found = flaws(file_of({"offence_from": None, "offence_to": None}))
    assert ("offence_undated", FlawPlace.CASE, "", "case.offence_from") in found


@pytest.mark.parametrize(
    ("offence", "code"),
    [("TPPO_99", "offence_unknown"), ("TPPO_2_1", "offence_too_late")],
)
def test_an_unknown_provision_and_one_out_of_force_lead_to_the_count(offence, code):
    (count,) = file_of().counts
    found = flaws(file_of(counts=(replace(count, offence=offence),)))
    assert found == [(code, FlawPlace.COUNT, count.id, "count.offence")]


def test_people_whose_roles_and_counts_do_not_agree_lead_to_the_person():
    victim, accused = file_of().people
    other = a_person("K-02")
    both = replace(accused, roles=(*accused.roles, RoleSpan(Role.VICTIM)))
    nobody = replace(accused, roles=(RoleSpan(Role.OFFICER),))
    place = FlawPlace.PERSON
    for people, told in (
        ((victim, other, accused), [("victim_in_no_count", place, other.id, ROLES)]),
        (
            (victim, both),
            [
                ("victim_in_no_count", place, both.id, ROLES),
                ("accused_is_victim", place, both.id, ROLES),
            ],
        ),
        ((victim, nobody), [("accused_not_suspect", place, nobody.id, ROLES)]),
        ((victim,), []),
        ((accused,), []),
    ):
        assert flaws(file_of(people=people)) == told
    company = replace(accused, roles=(RoleSpan(Role.CORPORATION),))
    assert flaws(file_of(people=(victim, company))) == []


def test_a_count_against_somebody_for_their_own_harm_is_told_from_every_side():
    victim, accused = file_of().people
    (count,) = file_of().counts
    own = replace(count, victims=(accused.id,))
    assert [(code, who) for code, _, who, _ in flaws(file_of(counts=(own,)))] == [
        ("victim_in_no_count", victim.id),
        ("accused_is_victim", accused.id),
        ("victim_not_victim", accused.id),
    ]


def test_a_link_to_what_its_provision_has_not_leads_to_the_link():
    item = an_exhibit("BB-07")
    link = a_link(1, source=shown("BB-07"), element="a10_bantu", option="bantuan")
    assert flaws(file_of(exhibits=(item,), links=(link,))) == [
        ("element_unknown", FlawPlace.LINK, link.id, "link.option")
    ]
    gone = replace(link, source=shown("BB-09"))
    assert flaws(file_of(links=(gone,))) == [
        ("proof_unknown", FlawPlace.LINK, link.id, "link.source")
    ]


def codes(case, law=None, **parts):
    """What is told of procedural codes, for conduct before the change."""
    count = a_count(offence="TPPO_2_1", victims=(person_id("K-01"),))
    found = flaws(file_of(case, counts=(count,), **parts), law)
    return [one for one in found if one[0] != "choice_open"]


HEARD = a_statement(kind=StatementKind.COURT, held_on=date(2026, 2, 1))


def test_a_code_that_cannot_be_told_leads_to_the_stage_at_the_change():
    open_ones = [("code_open", FlawPlace.CASE, "", "case.switch_stage")]
    assert codes(OPEN, statements=(HEARD,)) == open_ones
    told = {**OPEN, "switch_stage": "investigation_not_begun"}
    assert codes(told, statements=(HEARD,)) == []
    act = replace(an_act(1), day=date(2026, 2, 1), regime="")
    assert codes(OPEN, acts=(act,)) == open_ones
    assert codes(told, acts=(act,)) == []
    named = replace(HEARD, regime="KUHAP_2025")
    assert codes(OPEN, statements=(named,)) == []
    by_case = {**OPEN, "regime": "KUHAP_1981"}
    assert codes(by_case, statements=(HEARD,)) == []
    earlier = a_statement(2, held_on=date(2025, 12, 1))
    mixed = {**OPEN, "switch_stage": "investigation_running"}
    assert codes(mixed, statements=(HEARD, earlier)) == []


def test_a_code_that_hangs_on_the_day_alone_leads_to_naming_it():
    told = {**OPEN, "switch_stage": "court_not_begun"}
    item = an_exhibit("BB-07")
    undated = replace(item, regime="", taking=replace(item.taking, at=None))
    found = codes(told, exhibits=(undated,))
    assert found == [("code_open", FlawPlace.CASE, "", "case.regime")]
    at = datetime(2026, 2, 1, 3, tzinfo=UTC)
    dated = replace(undated, taking=replace(item.taking, at=at))
    assert codes(told, exhibits=(dated,)) == [
        ("code_not_settled", FlawPlace.CASE, "", "case.regime")
    ]


def test_what_waits_is_told_from_what_is_wrong():
    law, file = pack(), file_of({"offence_from": None, "offence_to": None})
    file = replace(file, people=(*file.people, a_person("K-02")))
    found = flaws_of(law, file, assess(law, facts_of(file, law.adult_age), TODAY))
    assert {f.code: f.waits for f in found} == {
        "conduct_undated": True,
        "offence_undated": True,
        "victim_in_no_count": False,
    }


def test_a_stage_that_the_conduct_denies_leads_to_the_stage():
    assert flaws(file_of({"switch_stage": "court_begun"})) == [
        ("stage_denied_by_conduct", FlawPlace.CASE, "", "case.switch_stage")
    ]


def test_acts_of_one_day_that_deny_the_stage_say_so_once():
    told = {**OPEN, "switch_stage": "investigation_not_begun"}
    early = replace(HEARD, held_on=date(2025, 11, 1))
    twin = replace(early, id=StatementId("twin"))
    assert codes(told, statements=(early, twin)) == [
        ("stage_denied", FlawPlace.CASE, "", "case.switch_stage")
    ]


def test_a_stage_that_nobody_knows_is_asked_for_and_blames_no_pack():
    told = {**OPEN, "switch_stage": "nowhere"}
    found = codes(told, statements=(replace(HEARD, held_on=date(2026, 3, 1)),))
    assert FlawPlace.PACK not in {place for _, place, _, _ in found}
    assert found[0][0] == "code_open"


def test_an_offence_beside_the_one_it_replaced_is_no_mistake():
    law, file = pack(), file_of(EARLIER)
    found = flaws_of(law, file, assess(law, facts_of(file, law.adult_age), TODAY))
    beside = [one for one in found if one.code == "offence_beside"]
    assert beside
    assert all(one.waits for one in beside)


def test_a_rule_that_the_pack_lacks_is_told_and_nothing_crashes():
    law = pack()
    bare = replace(law, passage=replace(law.passage, acts=()))
    told = {**OPEN, "switch_stage": "court_begun"}
    assert codes(told, bare, statements=(HEARD,)) == [
        ("code_no_rule", FlawPlace.PACK, "", "")
    ]
    held = law.offences["KUHP_455_1"]
    poor = {**law.offences, held.id: replace(held, penalties=())}
    assert flaws(file_of(), replace(law, offences=poor)) == [
        ("penalty_not_held", FlawPlace.PACK, "", "")
    ]


def test_the_law_is_chosen_where_two_are_possible_and_only_there():
    (count,) = file_of().counts
    old = {"counts": (replace(count, offence="TPPO_2_1"),)}
    assert flaws(file_of(EARLIER, **old)) == [
        ("choice_open", FlawPlace.COUNT, count.id, "count.law")
    ]
    chosen = a_choice(count=count.id)
    assert flaws(file_of(EARLIER, **old, choices=(chosen,))) == []
    assert flaws(file_of(choices=(chosen,))) == [
        ("choice_not_asked", FlawPlace.CHOICE, chosen.id, "choice.law")
    ]


def test_rulings_of_one_instance_that_differ_lead_to_the_first_of_them():
    (count,) = file_of().counts
    first, second = a_ruling(1, count=count.id), a_ruling(2, count=count.id)
    later = replace(a_ruling(3, count=count.id), instance=Instance.APPEAL)
    differs = replace(second, outcome=Outcome.VOID)
    assert flaws(file_of(rulings=(first, second, later))) == []
    assert flaws(file_of(rulings=(later, first, differs))) == [
        ("rulings_differ", FlawPlace.RULING, first.id, "ruling.outcome")
    ]


def test_a_ground_of_not_being_punished_is_no_count():
    count = a_count(offence="TPPO_18", victims=(person_id("K-01"),))
    found = flaws(file_of(counts=(count,)))
    assert ("count_is_ground", FlawPlace.COUNT, count.id, "count.offence") in found


def test_an_aggravation_beside_only_what_it_cannot_attach_to_is_told_once():
    sides = (
        a_count(number, offence=offence, victims=(person_id("K-01"),))
        for number, offence in ((1, "TPPO_5"), (2, "TPPO_17"))
    )
    base, child = sides
    found = flaws(file_of(counts=(base, child)))
    told = [one for one in found if one[0] == "count_attaches_not"]
    assert told == [("count_attaches_not", FlawPlace.COUNT, child.id, "count.offence")]
    fitting = replace(base, offence="TPPO_4")
    assert "count_attaches_not" not in {
        one[0] for one in flaws(file_of(counts=(fitting, child)))
    }


def test_a_judgment_that_was_final_leaves_no_law_to_choose():
    act = replace(an_act(1, event="final_judgment"), day=date(2025, 12, 1), persons=())
    count = a_count(offence="TPPO_2_1", victims=(person_id("K-01"),))
    running = file_of({**EARLIER, "regime": "KUHAP_1981"}, counts=(count,))
    assert "choice_open" in {one[0] for one in flaws(running)}
    final = replace(running, acts=(act,))
    assert "choice_open" not in {one[0] for one in flaws(final)}
