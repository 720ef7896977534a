# SPDX-License-Identifier: Apache-2.0
"""Gathering what is open in a case: what does not fit, was not examined, or clashes.

Reading answers is for the vault thread, a few sessions at a time, so that no
save waits behind it; looking through them is for the pool. Must not weigh
anything, and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from models.base.ids import AnswerId, StatementId
from models.base.progress import Progress
from models.casefile.flaws import flaws_of
from models.casefile.statements import Answer
from models.casefile.timeline import timeline_of
from models.casefile.unexamined import PlaceKind, unexamined
from models.law.catalogue import Catalogue
from models.snapshot.case import CaseSnapshot
from models.snapshot.open_points import OpenPoints, Spoken
from models.usecases.statements import all_answers
from models.usecases.tools import Tools

Looking = Callable[[CaseSnapshot, Iterable[Answer], Progress], OpenPoints]
SOME = 8
"""How many sessions are read before others get their turn."""

_STEPS = 4


def read_some(
    tools: Tools, sessions: Sequence[StatementId]
) -> tuple[tuple[Answer, ...], tuple[StatementId, ...]]:
    """Return the answers of the first few sessions, and which are left to read."""
    with tools.open_work() as work:
        found = [answer for one in sessions[:SOME] for answer in all_answers(work, one)]
    return tuple(found), tuple(sessions[SOME:])


def look_with(tools: Tools) -> Looking:
    """Return ``look_through`` under the rule set in use; it needs no vault."""
    return partial(look_through, tools.catalogue)


def look_through(
    catalogue: Catalogue,
    snapshot: CaseSnapshot,
    answers: Iterable[Answer],
    progress: Progress,
) -> OpenPoints:
    """Return what is open in a case.

    Args:
        catalogue: the law in use.
        snapshot: the case as it was assessed.
        answers: those of all its statements.
        progress: told between the steps.

    Raises:
        Cancelled: the user asked the work to stop.
    """
    file, told = snapshot.file, tuple(answers)
    progress.report(0, _STEPS)
    open_ones = unexamined(file, told)
    progress.report(1, _STEPS)
    line = timeline_of(file, catalogue.procedure)
    clashes = line.clashes()
    progress.report(2, _STEPS)
    flaws = flaws_of(catalogue, file, snapshot.assessment)
    progress.report(3, _STEPS)
    named = {each for one in clashes for each in (*one.facts, *one.beside)}
    pointed = {
        place.id
        for one in open_ones
        for place in one.places
        if place.kind is PlaceKind.ANSWER
    }
    progress.report(_STEPS, _STEPS)
    return OpenPoints(
        unexamined=open_ones,
        clashes=clashes,
        flaws=flaws,
        facts={fact.id: fact for fact in line.every_fact() if fact.id in named},
        stays={stay.id: stay for stay in line.stays if stay.id in named},
        answers={
            AnswerId(one.id): Spoken(one.statement, one.number)
            for one in told
            if one.id in pointed
        },
    )
