# SPDX-License-Identifier: Apache-2.0
"""Gestures on people of a case.

Knows how codes and flower names are given. Must not know any name of a
protected person: there is no field for one.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.errors import FieldInvalid
from models.base.ids import PersonId, new_id
from models.casefile.people import PROTECTED, Person
from models.casefile.worksheets import Worksheet
from models.snapshot.case import Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_person
from models.usecases.codes import next_flower, next_person_code, spent_codes
from models.usecases.tools import Tools
from models.usecases.worksheets import put_worksheet


def save_person(
    tools: Tools, person: Person, screening: Worksheet | None = None
) -> Changed:
    """Save somebody; an empty id, code or flower name is given one.

    Args:
        tools: what a verb needs.
        person: whom to save.
        screening: what was answered before a victim was named a suspect; kept
            in the same gesture, about whoever is saved.

    Raises:
        FieldInvalid: a value cannot be taken, a code or name is taken, a role that
            protects would vanish, or the journal holds the name of somebody who
            is to be protected.
        IdentityForbidden: particulars were given for a protected person.
        Conflict: somebody saved the person meanwhile.
    """
    with changing(tools, person.case) as change:
        named = _named(change, person).checked()
        fits_person(change.file, named)
        _stays_protected(change, named)
        made = not person.id
        if made:
            named = replace(named, id=PersonId(new_id()), version=0)
        act = act_on(
            named,
            "made" if made else "saved",
            change.case,
            label=named.code,
            person=named.id,
        )
        saved = change.put(named, act)
        if screening is None:
            return change.finish(Part.PEOPLE, saved.id)
        put_worksheet(change, replace(screening, subject=saved.id))
        return change.finish(Part.PEOPLE | Part.WORKSHEETS, saved.id)


def _stays_protected(change: Change, person: Person) -> None:
    """Refuse to name the protected, and to protect whom the journal has named.

    A protected role may end, but not vanish; and since the journal never forgets,
    somebody whose name stands in it gets the protected role as a new person.

    Raises:
        FieldInvalid: ``person.roles`` / ``"protected"`` or ``"named"``.
    """
    before = change.file.person(person.id)
    if before is None:
        return
    held = {span.role for span in before.roles} & PROTECTED
    if not held <= {span.role for span in person.roles}:
        raise FieldInvalid("person.roles", "protected")
    if person.protected and not held and change.work.was_named(before.id):
        raise FieldInvalid("person.roles", "named")


def _named(change: Change, person: Person) -> Person:
    """Return the person with a code and, if protected, a flower name."""
    if not person.roles:
        raise FieldInvalid("person.roles", "empty")
    lacks_flower = person.protected and not person.flower
    if person.code and not lacks_flower:
        return person
    spent = spent_codes(change.work, change.case, Kind.PERSON)
    code = person.code or next_person_code(change.file, spent, person.roles[0].role)
    flower = person.flower
    if lacks_flower:
        flower = next_flower(change.file, spent, person)
    return replace(person, code=code, flower=flower)
