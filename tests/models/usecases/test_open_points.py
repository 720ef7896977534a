# SPDX-License-Identifier: Apache-2.0
"""What is open is read off the whole case, a few sessions at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import Cancelled
from models.base.progress import Silent
from models.casefile.clash import ClashCode
from models.casefile.statements import Setting
from models.casefile.unexamined import UnexaminedCode
from models.snapshot.open_points import OpenPoints
from models.usecases.cases import save_case
from models.usecases.open_points import SOME, look_with, read_some
from models.usecases.statements import save_answer, save_statement
from tests.support.builders import a_statement, an_answer


def looked(world) -> OpenPoints:
    left = tuple(one.id for one in world.file.statements)
    told = ()
    while left:
        some, left = read_some(world.tools, left)
        told += some
    return look_with(world.tools)(world.snapshot(), told, Silent())


def speak(world, text: str, sessions: int = 1) -> list:
    """Let Melur say something, in so many further sessions."""
    made = []
    for number in range(sessions):
        session = a_statement(50 + number, case=world.case)
        fresh = replace(
            session,
            id="",
            version=0,
            person=world.melur,
            answers=0,
            signed=False,
            setting=Setting(),
            held_on=None,
        )
        words = save_statement(world.tools, fresh).id
        answer = an_answer(50 + number, 1, text)
        answer = replace(answer, id="", statement=words, version=0)
        made.append(save_answer(world.tools, world.case, answer).id)
    return made


def test_a_code_nobody_has_is_found_in_every_session(world) -> None:
    said = speak(world, "S-77 mengantar saya; BB-99 ada di meja.", SOME + 2)
    points = looked(world)
    found = {one.code: one for one in points.unexamined}
    person = found[UnexaminedCode.PERSON_NOT_IN_FILE]
    assert person.subject == "S-77"
    assert {place.id for place in person.places} == set(said)
    assert found[UnexaminedCode.ITEM_NOT_IN_FILE].subject == "BB-99"
    assert set(said) <= set(points.answers)
    spoken = points.answers[said[0]]
    assert spoken.number == 1
    assert world.file.statement(spoken.statement) is not None


def test_dates_that_clash_come_with_their_facts(world) -> None:
    case = world.file.case
    numbers = replace(
        case.numbers, report_date=date(2026, 8, 9), order_date=date(2026, 8, 1)
    )
    period = replace(case, numbers=numbers)
    save_case(world.tools, period)
    points = looked(world)
    clash = next(c for c in points.clashes if c.code is ClashCode.ORDER_BEFORE_REPORT)
    assert set(clash.facts) <= set(points.facts)
    assert len(points) == sum(
        map(len, (points.unexamined, points.clashes, points.flaws))
    )


def test_it_stops_when_told_to(world) -> None:
    class Stop:
        def report(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        look_with(world.tools)(world.snapshot(), (), Stop())


def test_what_does_not_fit_is_among_the_points(world):
    points = looked(world)
    assert [one.code for one in points.flaws] == ["choice_open"]
