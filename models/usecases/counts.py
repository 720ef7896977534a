# SPDX-License-Identifier: Apache-2.0
"""Gestures on counts: who is accused of what against whom, in which forms.

Knows that a count names an offence of the pack. Must not weigh it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.base.errors import FieldInvalid, Missing
from models.base.ids import CaseId, CountId, new_id
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.law.facts import Reliance
from models.snapshot.case import Changed, Part, Undo, UndoKind
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_count, fits_reliance
from models.usecases.tools import Tools


def save_count(tools: Tools, count: Count) -> Changed:
    """Save a count; a new one is charged after the others.

    Choices on forms that the saved offence or victims no longer have are
    dropped with them.

    Raises:
        FieldInvalid: a value cannot be taken, or a link still speaks of a
            victim or an offence that the count would no longer have
            (``"in_use"``).
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, count.case) as change:
        made = not count.id
        if made:
            last = max((c.position for c in change.file.counts), default=-1)
            position = count.position or last + 1
            count = replace(count, id=CountId(new_id()), position=position, version=0)
        count = _fitting(tools, count)
        fits_count(tools.catalogue, change.file, count.checked())
        _keeps_links(tools, change.file, count)
        saved = _put(change, count, "made" if made else "saved")
        return change.finish(Part.COUNTS, saved.id)


def move_count(tools: Tools, case_id: CaseId, count_id: CountId, step: int) -> Changed:
    """Move a count among those against the same accused.

    Args:
        tools: what a verb needs.
        case_id: the case.
        count_id: the count.
        step: -1 = before its neighbour, 1 = after it; beyond the end it stays.

    Raises:
        Missing: no such count.
    """
    with changing(tools, case_id) as change:
        count = change.file.count(count_id)
        if count is None:
            raise Missing("count", count_id)
        beside = [one for one in change.file.counts if one.accused == count.accused]
        place = beside.index(count) + step
        if 0 <= place < len(beside):
            order = list(change.file.counts)
            here, there = order.index(count), order.index(beside[place])
            order[here], order[there] = order[there], order[here]
            for position, one in enumerate(order):
                if one.position != position:
                    _put(change, replace(one, position=position), "moved")
        return change.finish(Part.COUNTS, count_id)


def set_reliance(
    tools: Tools, case_id: CaseId, count_id: CountId, reliance: Reliance
) -> Changed:
    """Choose to rely on a form, or not; replaces the earlier choice on it.

    Raises:
        FieldInvalid: the count has no such form or victim.
        Missing: no such count.
    """
    with changing(tools, case_id) as change:
        count = change.file.count(count_id)
        if count is None:
            raise Missing("count", count_id)
        offence = tools.catalogue.offences.get(count.offence)
        if offence is None:
            raise FieldInvalid("count.offence", "unknown")
        fits_reliance(offence, count, reliance)
        kept = tuple(r for r in count.reliances if _about(r) != _about(reliance))
        chosen = replace(count, reliances=(*kept, reliance))
        _put(change, chosen, "relied")
        return change.finish(Part.COUNTS, count_id)


def set_taking_part(
    tools: Tools, case_id: CaseId, count_id: CountId, modes: Sequence[str]
) -> Changed:
    """Keep which ways of taking part a jurist chose, in order of the pack.

    Raises:
        FieldInvalid: the pack does not hold one of them.
        Missing: no such count.
    """
    with changing(tools, case_id) as change:
        count = change.file.count(count_id)
        if count is None:
            raise Missing("count", count_id)
        order = [one.id for one in tools.catalogue.tariff.modes]
        if not set(modes) <= {*order, *count.taking_part}:
            raise FieldInvalid("count.taking_part", "unknown")
        strange = [one for one in modes if one not in order]
        chosen = (*(one for one in order if one in modes), *strange)
        _put(change, replace(count, taking_part=chosen), "taking_part")
        back = (count_id, *count.taking_part)
        undo = Undo(UndoKind.TAKING_PART, case_id, Kind.COUNT, back)
        return change.finish(Part.COUNTS, count_id, undo)


def _put(change: Change, count: Count, action: str) -> Count:
    """Save the count under the code of whom it accuses."""
    accused = change.file.person(count.accused)
    label = "" if accused is None else accused.code
    act = act_on(count, action, change.case, label=label, person=count.accused)
    return change.put(count, act)


def _about(reliance: Reliance) -> tuple[str, str, str]:
    """Return which choice it is."""
    return reliance.element, reliance.option, reliance.victim


def _fitting(tools: Tools, count: Count) -> Count:
    """Return the count without choices that it no longer has."""
    offence = tools.catalogue.offences.get(count.offence)
    if offence is None:
        return count
    kept = []
    for one in count.reliances:
        element = offence.element(one.element)
        known = element is not None and element.option(one.option) is not None
        if known and (not one.victim or one.victim in count.victims):
            kept.append(one)
    return replace(count, reliances=tuple(kept))


def _keeps_links(tools: Tools, file: CaseFile, count: Count) -> None:
    """Refuse to leave a link pointing at what the count would not have."""
    offence = tools.catalogue.offences[count.offence]
    for link in file.links:
        if link.count != count.id:
            continue
        if not set(link.victims) <= set(count.victims):
            raise FieldInvalid("count.victims", "in_use")
        element = offence.element(link.element)
        if element is None or element.option(link.option) is None:
            raise FieldInvalid("count.offence", "in_use")
