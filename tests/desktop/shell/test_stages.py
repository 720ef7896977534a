# SPDX-License-Identifier: Apache-2.0
"""Fifteen stages under eight steps; a return has its number, a letter its act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.shell.stages import Entered, happened, stage_choices
from models.casefile.acts import ProceduralAct
from tests.support.builders import an_act
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law


def choices(*acts: ProceduralAct):
    file = replace(a_case_file(), acts=acts)
    return {one.key: one for one in stage_choices(the_law(), file, "id")}


def act(number: int, event: str, day: date) -> ProceduralAct:
    return an_act(number, event=event, day=day)


def test_every_stage_stands_under_its_step_and_p21_is_reached_by_its_act():
    law, found = the_law(), choices()
    stages = [one for one in found.values() if one.stage]
    assert [one.stage for one in stages] == list(law.stages)
    steps = [one.step for one in found.values()]
    assert steps == sorted(steps)
    assert set(steps) == set(range(len(law.steps)))
    letter = found["step:4"]
    assert (letter.stage, letter.acts[0].event) == ("", "p21_sent")


def test_what_was_entered_is_not_asked_again():
    found = choices(act(1, "dossier_received", date(2026, 11, 3)))
    known = {one.event: one.known for one in found["S06_review"].acts}
    assert known == {"dossier_sent": "", "dossier_received": "3 Nov 2026"}


def test_a_second_return_is_another_act_and_the_dossier_is_asked_again():
    back = act(2, "dossier_returned", date(2026, 11, 10))
    found = choices(act(1, "dossier_received", date(2026, 11, 3)), back)
    again = found["S07_additional"]
    assert again.acts[0].event == "second_return"
    assert "2" in again.words
    assert not any(one.known for one in found["S06_review"].acts)
    resent = act(3, "dossier_received", date(2026, 11, 20))
    known = choices(back, resent)["S06_review"].acts
    assert [one.known for one in known] == ["", "20 Nov 2026"]


def test_an_act_of_the_dialog_keeps_day_and_number():
    file = a_case_file()
    made = Entered("lp_received", date(2026, 8, 10), "LP/1").act(file.case.id)
    assert (made.event, made.day, made.paper.number) == (
        "lp_received",
        date(2026, 8, 10),
        "LP/1",
    )
    assert happened(replace(file, acts=(made,))) == [("lp_received", made.day)]
