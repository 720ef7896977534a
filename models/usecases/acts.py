# SPDX-License-Identifier: Apache-2.0
"""Gestures on procedural acts: one dated record each.

Knows that an act entered late keeps its own day. Must not know what it sets
off: clocks are worked out from the acts, never saved.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.ids import ActId, new_id
from models.casefile.acts import ProceduralAct
from models.snapshot.case import Changed, Part
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_act
from models.usecases.tools import Tools


def save_act(tools: Tools, act: ProceduralAct) -> Changed:
    """Save an act; an empty id is a new one.

    Raises:
        FieldInvalid: a value cannot be taken, or it names an event, code,
            person or item that the pack or the case does not hold.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, act.case) as change:
        return change.finish(Part.ACTS, enter(change, act).id)


def enter(change: Change, act: ProceduralAct) -> ProceduralAct:
    """Save an act within a gesture and return it; an empty id is a new one.

    Raises:
        FieldInvalid: see ``save_act``.
        Conflict: somebody saved it meanwhile.
    """
    fits_act(change.tools.catalogue, change.file, act.checked())
    made = not act.id
    if made:
        act = replace(act, id=ActId(new_id()), version=0)
    told = act_on(
        act,
        "made" if made else "saved",
        change.case,
        label=act.paper.number,
        person=act.persons[0] if len(act.persons) == 1 else "",
    )
    return change.put(act, told)
