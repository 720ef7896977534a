# SPDX-License-Identifier: Apache-2.0
"""Each act has its code; a file may be mixed; what is unknown is not guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.acting_code import DoneAct, FileFacts, code_for, codes_of
from models.law.notes import LawNote
from models.law.passage import Passage
from tests.models.law.world import AFTER, BEFORE, pack

OLD, NEW = "KUHAP_1981", "KUHAP_2025"
LAST_OLD = date(2026, 1, 1)
FIRST_NEW = date(2026, 1, 2)
STAGES = [one.id for one in pack().passage.stages]
PHASES = [one.id for one in pack().passage.phases]


def asked(stage="", phase="", on=AFTER, conduct=None, **more):
    file = FileFacts(stage, conduct)
    return code_for(pack(), file, DoneAct("a1", on, phase, **more))


def notes(answer):
    return [reason.code for reason in answer.reasons]


@pytest.mark.parametrize(
    ("stage", "phase", "code", "rule", "confidence"),
    [
        ("investigation_not_begun", "investigation", NEW, "PRO2", "verified"),
        ("investigation_not_begun", "trial", NEW, "PRO2", "verified"),
        ("investigation_running", "investigation", OLD, "PRO1", "verified"),
        ("investigation_running", "trial", NEW, "PRO5", "inferred_from_verified"),
        ("prosecution_running", "prosecution", OLD, "PRO1", "verified"),
        ("prosecution_running", "trial", NEW, "PRO5", "inferred_from_verified"),
        ("court_not_begun", "trial", NEW, "PRO4", "verified"),
        ("court_begun", "trial", OLD, "PRO3", "verified"),
        ("court_begun", "review", NEW, "PRO3", "verified"),
    ],
)
def test_the_stage_at_the_change_decides_act_by_act(
    stage, phase, code, rule, confidence
):
    for day in (FIRST_NEW, AFTER):
        answer = asked(stage, phase, day)
        assert (answer.code, answer.possible) == (code, (code,))
        assert notes(answer) == [LawNote.ACT_AFTER_SWITCH]
        (cited,) = answer.reasons[0].citations
        assert (cited.source, cited.confidence) == (rule, confidence)
        assert cited.article == pack().rules[rule].article


@pytest.mark.parametrize("stage", ["", *STAGES])
@pytest.mark.parametrize("phase", ["", *PHASES])
def test_an_act_before_the_change_is_under_the_code_of_its_day(stage, phase):
    for day in (BEFORE, LAST_OLD):
        answer = asked(stage, phase, day)
        assert answer.code == OLD
        assert notes(answer) == [LawNote.ACT_BEFORE_SWITCH]


def test_an_act_before_any_code_has_none():
    answer = asked("", "", date(1950, 1, 1))
    assert (answer.code, answer.possible) == ("", ())


def test_later_conduct_puts_the_whole_file_under_the_new_code():
    answer = asked("", "", AFTER, FIRST_NEW)
    assert answer.code == NEW
    assert notes(answer) == [LawNote.CONDUCT_AFTER_SWITCH]
    assert answer.reasons[0].citations[0].source == "PRO2"
    assert asked("", "trial", AFTER, LAST_OLD).code == ""


@pytest.mark.parametrize(
    ("facts", "settles", "possible"),
    [
        ({"phase": "trial"}, ("stage",), (OLD, NEW)),
        ({"stage": "investigation_running"}, ("phase",), (OLD, NEW)),
        ({}, ("stage", "phase"), (OLD, NEW)),
        (
            {"stage": "court_not_begun", "phase": "trial", "on": None},
            ("date",),
            (OLD, NEW),
        ),
    ],
)
def test_what_is_not_known_is_named_as_what_would_settle_it(facts, settles, possible):
    answer = asked(**facts)
    assert (answer.code, answer.settles) == ("", settles)
    assert answer.possible == possible
    assert notes(answer) == [LawNote.CODE_UNDECIDED]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"stage": "investigation_not_begun"}, NEW),
        ({"phase": "review", "stage": "court_begun"}, NEW),
        ({"stage": "investigation_running", "phase": "investigation", "on": None}, OLD),
        ({"stage": "court_begun", "phase": "trial", "on": None}, OLD),
        (
            {"stage": "investigation_not_begun", "phase": "trial", "on": None},
            NEW,
        ),
    ],
)
def test_where_every_possibility_agrees_the_answer_is_certain(facts, code):
    answer = asked(**facts)
    assert (answer.code, answer.settles) == (code, ())


def test_what_the_law_itself_leaves_open_is_told_from_what_is_not_known():
    answer = asked("investigation_running", "prosecution")
    assert (answer.code, answer.possible) == ("", (OLD, NEW))
    assert notes(answer) == [LawNote.CODE_NOT_SETTLED]
    assert answer.reasons[0].citations[0].confidence == "uncertain"
    undated = asked("investigation_running", "prosecution", None)
    assert (undated.code, undated.settles) == ("", ("date",))


def test_a_stage_or_phase_the_pack_lacks_is_a_finding():
    answer = asked("court_dreaming", "trial")
    assert notes(answer) == [LawNote.CODE_UNDECIDED, LawNote.STAGE_UNKNOWN]
    assert answer.settles == ("stage",)
    answer = asked("court_begun", "dance")
    assert notes(answer) == [LawNote.CODE_NO_RULE, LawNote.PHASE_UNKNOWN]
    undated = asked("court_dreaming", "trial", None)
    assert notes(undated) == [LawNote.CODE_UNDECIDED, LawNote.STAGE_UNKNOWN]


def test_a_pack_without_the_table_decides_nothing_and_says_so():
    bare = replace(pack(), passage=Passage())
    answer = code_for(bare, FileFacts(), DoneAct("a1", AFTER))
    assert (answer.code, answer.possible) == ("", ())
    assert notes(answer) == [LawNote.CODE_UNDECIDED]


def test_what_somebody_recorded_stands_beside_the_answer():
    answer = asked("court_begun", "trial", recorded=NEW)
    assert answer.code == OLD
    assert notes(answer)[-1] == LawNote.RECORDED_DIFFERS
    assert answer.reasons[-1].params == (("recorded", NEW), ("code", OLD))
    assert len(asked("court_begun", "trial", recorded=OLD).reasons) == 1
    assert notes(asked("", "trial", recorded=OLD)) == [LawNote.CODE_UNDECIDED]


def test_a_mixed_file_is_normal_and_said():
    acts = [
        DoneAct("statement", BEFORE, "investigation"),
        DoneAct("seizure", AFTER, "investigation"),
        DoneAct("hearing", AFTER, "trial"),
    ]
    answers, remarks = codes_of(pack(), FileFacts("investigation_running"), acts)
    assert [one.code for one in answers] == [OLD, OLD, NEW]
    (mixed,) = remarks
    assert mixed.code == LawNote.FILE_MIXED
    assert mixed.citations[0].source == "PRO5"
    _, alone = codes_of(pack(), FileFacts("investigation_running"), acts[:2])
    assert alone == ()


def test_an_act_that_denies_the_stage_is_named():
    acts = [
        DoneAct("early", BEFORE, "investigation"),
        DoneAct("undated", None, "investigation"),
        DoneAct("late", AFTER, "investigation"),
    ]
    _, remarks = codes_of(pack(), FileFacts("investigation_not_begun"), acts)
    denied = [one for one in remarks if one.code == LawNote.STAGE_DENIED]
    assert [dict(one.params)["act"] for one in denied] == ["early"]
    _, remarks = codes_of(pack(), FileFacts("investigation_running"), acts)
    assert LawNote.STAGE_DENIED not in {one.code for one in remarks}


def test_later_conduct_denies_that_anything_was_running():
    _, remarks = codes_of(pack(), FileFacts("court_begun", FIRST_NEW), [])
    assert [one.code for one in remarks] == [LawNote.STAGE_DENIED_BY_CONDUCT]
    _, remarks = codes_of(pack(), FileFacts("court_begun", LAST_OLD), [])
    assert remarks == ()
    _, remarks = codes_of(pack(), FileFacts("investigation_not_begun", AFTER), [])
    assert remarks == ()
    _, remarks = codes_of(pack(), FileFacts("", AFTER), [])
    assert remarks == (), "nothing is denied where nothing was said"


def test_the_table_answers_for_every_stage_and_phase():
    answered = {(row.stage, row.phase) for row in pack().passage.acts}
    assert answered == {(stage, phase) for stage in STAGES for phase in PHASES}


@given(
    stage=st.sampled_from(["", *STAGES]),
    phase=st.sampled_from(["", *PHASES]),
    on=st.none() | st.dates(date(2025, 6, 1), date(2026, 6, 1)),
)
def test_knowing_less_never_rules_out_the_true_code(stage, phase, on):
    known = asked(stage, phase, on)
    for less in (("", phase, on), (stage, "", on), (stage, phase, None)):
        loose = asked(*less)
        if less[2] is None and on is not None and stage:
            denied = pack().passage.stage(stage).denied_by
            if on < FIRST_NEW and phase in denied:
                continue
        assert set(known.possible) <= set(loose.possible)
