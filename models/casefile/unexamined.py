# SPDX-License-Identifier: Apache-2.0
"""People and items that the case speaks of and nobody examined.

Knows codes in the words of answers and ids everywhere else. Must not hand out a
word of anybody's: a mention is a place to read, so that no name leaves the
answer it was said in. Nobody here "must" be examined; it is a list to decide on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability
from models.casefile.file import CaseFile
from models.casefile.links import Passage
from models.casefile.people import CODE_LETTER, Person, Role
from models.casefile.statements import Answer, Statement
from models.casefile.unnamed import Unnamed, initials_in, roles_in


class UnexaminedCode(StrEnum):
    """What is open; the subject in brackets."""

    PERSON_NOT_HEARD = "person_not_heard"  # [id of the person]
    PERSON_NOT_IN_FILE = "person_not_in_file"  # [code as it is said]
    PERSON_BY_ROLE = "person_by_role"  # [role, see ``unnamed.Unnamed``]
    PERSON_BY_INITIAL = "person_by_initial"  # no subject: it is read in place
    ITEM_NOT_IN_FILE = "item_not_in_file"  # [code as it is said]
    ITEM_NOT_IN_HAND = "item_not_in_hand"  # [id of the exhibit]
    ITEM_NOT_EXAMINED = "item_not_examined"  # [id of the exhibit]


PEOPLE = frozenset(
    {
        UnexaminedCode.PERSON_NOT_HEARD,
        UnexaminedCode.PERSON_NOT_IN_FILE,
        UnexaminedCode.PERSON_BY_ROLE,
        UnexaminedCode.PERSON_BY_INITIAL,
    }
)
"""Codes that are about somebody; the others are about an item."""


class PlaceKind(StrEnum):
    """What kind of record a mention stands in."""

    ANSWER = "answer"
    COUNT = "count"
    LINK = "link"
    EXHIBIT = "exhibit"
    CUSTODY = "custody"
    REQUEST = "request"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where somebody or something is spoken of.

    Attributes:
        kind: what kind of record.
        id: of the record.
        start: first character in an answer, 0-based; 0 elsewhere.
        end: one past the last; 0 elsewhere.
    """

    kind: PlaceKind
    id: str
    start: int = 0
    end: int = 0

    @property
    def passage(self) -> Passage | None:
        """Return the words in the answer, ``None`` in other records."""
        return Passage(self.start, self.end) if self.end else None


@dataclass(frozen=True, slots=True)
class Unexamined:
    """Somebody or something the case speaks of.

    Attributes:
        code: what is open.
        subject: whom or what it is about, by id, code or role.
        places: where the case speaks of it, in order.
        planned: ids of hearings that are planned and not yet held.
    """

    code: UnexaminedCode
    subject: str
    places: tuple[Place, ...]
    planned: tuple[str, ...] = ()


_HEARD_ROLES = frozenset(
    {
        Role.VICTIM,
        Role.WITNESS,
        Role.REPORTER,
        Role.EXPERT,
        Role.SUSPECT,
        Role.CORPORATION,
    }
)
"""Roles whose holder is asked about the case."""

_EXAMINING = frozenset({CustodyAct.EXAMINED, CustodyAct.COPIED})
"""Acts of custody in which somebody looked into an item."""

_ITEM = "BB"
_LETTERS = "".join(sorted(set(CODE_LETTER.values())))
_SAID = re.compile(rf"(?<![\w-])({_ITEM}|[{_LETTERS}])-(\d{{1,3}})(?![\w-])")

_Codes = dict[tuple[str, int], list[Place]]
"""Where each code is spoken of; ``T-1`` and ``T-01`` are one."""


def unexamined(file: CaseFile, answers: Iterable[Answer]) -> tuple[Unexamined, ...]:
    """Return what is spoken of and not examined, people first.

    Args:
        file: the case.
        answers: those of its statements, in any order.
    """
    told = sorted(answers, key=lambda answer: answer.id)
    said = _said(told)
    return (
        *_people(file, said),
        *_roles(file, told),
        *_initials(told),
        *_items(file, said),
    )


def _said(answers: Iterable[Answer]) -> _Codes:
    """Return every code that is said in an answer."""
    codes: _Codes = defaultdict(list)
    for answer in answers:
        for hit in _SAID.finditer(answer.text):
            place = Place(PlaceKind.ANSWER, answer.id, *hit.span())
            codes[hit[1], int(hit[2])].append(place)
    return codes


def _people(file: CaseFile, said: _Codes) -> Iterator[Unexamined]:
    """Yield people who were not heard, then codes that nobody has."""
    known = {_key(person.code): person for person in file.people}
    spoken = _referred(file, known)
    for key in sorted(said):
        person = known.get(key)
        if person is not None:
            spoken[person.id].extend(said[key])
    held, planned = _hearings(file.statements)
    for person in file.people:
        asked = any(span.role in _HEARD_ROLES for span in person.roles)
        if asked and spoken[person.id] and person.id not in held:
            yield Unexamined(
                UnexaminedCode.PERSON_NOT_HEARD,
                person.id,
                tuple(sorted(spoken[person.id])),
                tuple(sorted(planned[person.id])),
            )
    for key in sorted(said):
        if key[0] != _ITEM and key not in known:
            code = UnexaminedCode.PERSON_NOT_IN_FILE
            yield Unexamined(code, _code(key), tuple(said[key]))


def _referred(
    file: CaseFile, known: dict[tuple[str, int] | None, Person]
) -> dict[str, list[Place]]:
    """Return where the records, words apart, refer to each person."""
    spoken: dict[str, list[Place]] = defaultdict(list)
    for count in file.counts:
        for who in dict.fromkeys((count.accused, *count.victims)):
            spoken[who].append(Place(PlaceKind.COUNT, count.id))
    for link in file.links:
        for who in link.victims:
            spoken[who].append(Place(PlaceKind.LINK, link.id))
    for item in file.exhibits:
        for source in {item.taking.source, item.origin} - {None, ""}:
            spoken[str(source)].append(Place(PlaceKind.EXHIBIT, item.id))
    for entry in file.custody:
        for holder in {entry.from_holder, entry.to_holder}:
            person = known.get(_key(holder))
            if person is not None:
                spoken[person.id].append(Place(PlaceKind.CUSTODY, entry.id))
    for request in file.requests:
        spoken[request.person].append(Place(PlaceKind.REQUEST, request.id))
    return spoken


def _hearings(
    statements: Iterable[Statement],
) -> tuple[set[str], dict[str, list[str]]]:
    """Return who was heard, and the hearings of each that are only planned."""
    held: set[str] = set()
    planned: dict[str, list[str]] = defaultdict(list)
    for one in statements:
        if one.signed or one.read_back or one.answers:
            held.add(one.person)
        else:
            planned[one.person].append(one.id)
    return held, planned


def _roles(file: CaseFile, answers: Iterable[Answer]) -> Iterator[Unexamined]:
    """Yield roles that answers speak of and nobody heard in the case plays."""
    held, _ = _hearings(file.statements)
    played = {
        role
        for person in file.people
        if person.id in held
        for role, _ in roles_in(person.part)
    }
    spoken: dict[Unnamed, list[Place]] = defaultdict(list)
    for answer in answers:
        for role, span in roles_in(answer.text):
            spoken[role].append(Place(PlaceKind.ANSWER, answer.id, *span))
    for role in Unnamed:
        if role in spoken and role not in played:
            code = UnexaminedCode.PERSON_BY_ROLE
            yield Unexamined(code, role.value, tuple(spoken[role]))


def _initials(answers: Iterable[Answer]) -> Iterator[Unexamined]:
    """Yield people called by an initial only, each with every place."""
    spoken: dict[str, list[Place]] = defaultdict(list)
    for answer in answers:
        for initial, span in initials_in(answer.text):
            spoken[initial].append(Place(PlaceKind.ANSWER, answer.id, *span))
    for initial in sorted(spoken):
        code = UnexaminedCode.PERSON_BY_INITIAL
        yield Unexamined(code, "", tuple(spoken[initial]))


def _items(file: CaseFile, said: _Codes) -> Iterator[Unexamined]:
    """Yield items that answers name and that are missing or were not looked into."""
    known = {_key(item.code): item for item in file.exhibits}
    looked = {entry.exhibit for entry in file.custody if entry.act in _EXAMINING}
    for key in sorted(key for key in said if key[0] == _ITEM):
        places, item = tuple(said[key]), known.get(key)
        if item is None:
            yield Unexamined(UnexaminedCode.ITEM_NOT_IN_FILE, _code(key), places)
        elif item.availability is not Availability.HELD:
            yield Unexamined(UnexaminedCode.ITEM_NOT_IN_HAND, item.id, places)
        elif item.id not in looked:
            yield Unexamined(UnexaminedCode.ITEM_NOT_EXAMINED, item.id, places)


def _key(code: str) -> tuple[str, int] | None:
    """Return a code as it is compared, ``None`` = it is none."""
    hit = _SAID.fullmatch(code.strip())
    return None if hit is None else (hit[1], int(hit[2]))


def _code(key: tuple[str, int]) -> str:
    """Return a code as the case writes codes."""
    return f"{key[0]}-{key[1]:02d}"
