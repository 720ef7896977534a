# SPDX-License-Identifier: Apache-2.0
"""Gestures on what people decided of a count: which law, what became of it.

Knows that each belongs to a count of the case. Must not weigh anything and
never makes a choice of its own; both are taken back by ``removal.remove``.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.errors import FieldInvalid
from models.base.ids import ChoiceId, RulingId, new_id
from models.casefile.rulings import CourtRuling, LawChoice
from models.snapshot.case import Changed, Part
from models.usecases.changes import Change, act_on, changing
from models.usecases.tools import Tools


def choose_law(tools: Tools, choice: LawChoice) -> Changed:
    """Keep a jurist's choice of law for one count; an empty id is a new one.

    Raises:
        FieldInvalid: no reason or nobody who chose, no such count, or another
            choice stands for the count (``"taken"``): change that one.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, choice.case) as change:
        choice = choice.checked()
        _counted(change, "choice.count", choice.count)
        made = not choice.id
        held = change.file.choice(choice.count)
        if held is not None and held.id != choice.id:
            raise FieldInvalid("choice.count", "taken")
        if made:
            choice = replace(choice, id=ChoiceId(new_id()), version=0)
        return _kept(change, choice, "made" if made else "saved")


def record_ruling(tools: Tools, ruling: CourtRuling) -> Changed:
    """Keep what an instance said of a count; an empty id is a new one.

    A ruling that contradicts another one is kept beside it: which of them
    holds is for a person to find out.

    Raises:
        FieldInvalid: no such count, or a text too long.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, ruling.case) as change:
        ruling = ruling.checked()
        _counted(change, "ruling.count", ruling.count)
        made = not ruling.id
        if made:
            ruling = replace(ruling, id=RulingId(new_id()), version=0)
        return _kept(change, ruling, "made" if made else "saved")


def _counted(change: Change, field: str, count: str) -> None:
    """Refuse a count that is not in the case."""
    if change.file.count(count) is None:
        raise FieldInvalid(field, "unknown")


def _kept(change: Change, value: LawChoice | CourtRuling, action: str) -> Changed:
    """Save what was decided under the code of whom the count accuses."""
    count = change.file.count(value.count)
    accused = None if count is None else change.file.person(count.accused)
    label, person = ("", "") if accused is None else (accused.code, str(accused.id))
    told = act_on(value, action, change.case, label=label, person=person)
    saved = change.put(value, told)
    return change.finish(Part.COUNTS, saved.id)
