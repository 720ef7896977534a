# SPDX-License-Identifier: Apache-2.0
"""Gestures on links: which words or things point to which form of an element.

Knows that a link names what is in the case and in the pack. Must not weigh
it: the assessment that comes back does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, LinkId, new_id
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.snapshot.case import Changed, Part, Undo, UndoKind
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_link
from models.usecases.ports import Act
from models.usecases.tools import Tools


def make_links(tools: Tools, case_id: CaseId, links: Sequence[Link]) -> Changed:
    """Make several links in one gesture; all or none.

    Raises:
        FieldInvalid: a link names something that is not there, or the same
            thing already points there (``"taken"``).
    """
    made: list[str] = []
    with changing(tools, case_id) as change:
        for link in links:
            fresh = replace(link, id=LinkId(new_id()), case=case_id, version=0)
            _check(change, fresh)
            saved = change.put(fresh, _act(change.file, fresh, "made"))
            made.append(saved.id)
        undo = Undo(UndoKind.REMOVE_LINKS, case_id, Kind.LINK, tuple(made))
        return change.finish(Part.LINKS, made[-1] if made else "", undo)


def save_link(tools: Tools, link: Link) -> Changed:
    """Save a link's bearing, strength, note or victims.

    Raises:
        FieldInvalid: it names something that is not there.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, link.case) as change:
        _check(change, link)
        change.put(link, _act(change.file, link, "saved"))
        return change.finish(Part.LINKS, link.id)


def unlink(tools: Tools, case_id: CaseId, link_ids: Iterable[str]) -> Changed:
    """Take links away.

    Raises:
        Missing: one of them is not there.
    """
    ids = tuple(dict.fromkeys(link_ids))
    with changing(tools, case_id) as change:
        take_links(change, ids)
        undo = Undo(UndoKind.RESTORE, case_id, Kind.LINK, ids)
        return change.finish(Part.LINKS, undo=undo)


def take_links(change: Change, ids: Iterable[str]) -> None:
    """Remove these links within a gesture.

    Raises:
        Missing: one of them is not there.
    """
    held = {link.id: link for link in change.file.links}
    for each in ids:
        link = held.get(LinkId(each))
        act = Act("link.removed", change.case)
        if link is not None:
            act = _act(change.file, link, "removed")
        change.remove(Kind.LINK, each, act)


def _check(change: Change, link: Link) -> None:
    """Refuse a link to what is not there, or one that is there already."""
    fits_link(change.tools.catalogue, change.file, link.checked())
    answer = link.source.answer
    if answer is not None:
        found = change.work.answer(answer)
        passage = link.source.passage
        if found.statement != link.source.statement:
            raise FieldInvalid("link.source", "unknown")
        if passage is not None and passage.end > len(found.text):
            raise FieldInvalid("link.passage", "range")
    for other in change.file.links:
        if other.id != link.id and _says(other) == _says(link):
            raise FieldInvalid("link.source", "taken")


def _says(link: Link) -> tuple[object, ...]:
    """Return what two links may not both say."""
    return (
        link.count,
        link.element,
        link.option,
        link.source,
        link.bearing,
        frozenset(link.victims),
    )


def _act(file: CaseFile, link: Link, action: str) -> Act:
    """Return the journal's words: the item's code and whom it speaks of."""
    label = ""
    if link.source.exhibit is not None:
        exhibit = file.exhibit(link.source.exhibit)
        label = "" if exhibit is None else exhibit.code
    elif link.source.statement is not None:
        statement = file.statement(link.source.statement)
        person = None if statement is None else file.person(statement.person)
        label = "" if person is None else person.code
    victim = link.victims[0] if len(link.victims) == 1 else ""
    return act_on(link, action, link.case, label=label, person=victim)
