# SPDX-License-Identifier: Apache-2.0
"""A flaw knows its code, and whether something waits rather than being wrong."""

from __future__ import annotations

from models.casefile.flaw import Flaw, FlawCode, FlawPlace
from models.law.finding import Reason
from models.law.notes import LawNote


def test_what_nobody_told_yet_waits_and_what_was_told_wrongly_does_not() -> None:
    open_one = Flaw(Reason(LawNote.CONDUCT_UNDATED), FlawPlace.CASE)
    wrong = Flaw(Reason(FlawCode.STAGE_UNKNOWN), FlawPlace.CASE)
    assert (open_one.code, open_one.waits) == (LawNote.CONDUCT_UNDATED, True)
    assert (wrong.code, wrong.waits) == (FlawCode.STAGE_UNKNOWN, False)
