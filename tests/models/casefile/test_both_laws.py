# SPDX-License-Identifier: Apache-2.0
"""Conduct judged for good before the change is read for execution, not chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.casefile.both_laws import final_before, laws_beside
from models.casefile.case import Case
from models.casefile.file import CaseFile
from models.law.outcomes import Instance
from models.law.reading import load
from tests.support.builders import a_case, a_count, a_person, an_act, person_id
from tests.support.decided import a_ruling

LAW = load()
EARLY, LATE = date(2025, 11, 3), date(2026, 2, 3)
COUNT = a_count(offence="TPPO_2_1", victims=(person_id("K-01"),))


def _file(case: Case | None = None, **parts: object) -> CaseFile:
    """Earlier conduct under one count."""
    days = {"offence_from": date(2024, 3, 1), "offence_to": date(2024, 4, 1)}
    matter = case or a_case(**days)
    people = tuple(a_person(code) for code in ("K-01", "T-01"))
    file = CaseFile(matter, people=people, counts=(COUNT,))
    return replace(file, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("instance", "on", "final"),
    [
        (Instance.FIRST, EARLY, None),
        (Instance.APPEAL, EARLY, None),
        (Instance.CASSATION, EARLY, EARLY),
        (Instance.CASSATION, LATE, None),
        (Instance.CASSATION, None, None),
    ],
)
def test_only_a_ruling_without_an_open_appeal_before_the_change_is_final(
    instance: Instance, on: date | None, final: date | None
) -> None:
    ruling = replace(a_ruling(), count=COUNT.id, instance=instance, on=on)
    file = _file(rulings=(ruling,))
    assert final_before(LAW, file, COUNT) == final
    other = _file(rulings=(replace(ruling, count="n-9"),))
    assert final_before(LAW, other, COUNT) is None


def test_an_act_that_says_so_is_of_the_accused_it_names() -> None:
    act = replace(an_act(1, event="final_judgment"), day=EARLY, persons=())
    assert final_before(LAW, _file(acts=(act,)), COUNT) == EARLY
    theirs = replace(act, persons=(COUNT.accused,))
    assert final_before(LAW, _file(acts=(theirs,)), COUNT) == EARLY
    others = replace(act, persons=(person_id("T-09"),))
    assert final_before(LAW, _file(acts=(others,)), COUNT) is None
    late = replace(act, day=LATE)
    assert final_before(LAW, _file(acts=(late,)), COUNT) is None
    judged = replace(act, event="judgment")
    assert final_before(LAW, _file(acts=(judged,)), COUNT) is None


def test_both_laws_are_cited_by_what_they_are_shown_for() -> None:
    running = laws_beside(LAW, _file(), COUNT)
    assert running is not None
    assert (running.final, running.reason.citations[0].source) == (False, "SUB1")
    act = replace(an_act(1, event="final_judgment"), day=EARLY, persons=())
    done = laws_beside(LAW, _file(acts=(act,)), COUNT)
    assert done is not None
    assert (done.final, done.reason.citations[0].source) == (True, "SUB5")
    later = a_case(offence_from=LATE, offence_to=LATE)
    assert laws_beside(LAW, _file(later, acts=(act,)), COUNT) is None
