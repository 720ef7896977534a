# SPDX-License-Identifier: Apache-2.0
"""The next free code and flower name.

Knows how codes are written and that none is ever used twice in a case, not
even after its holder was removed. Must not know who the person is.
"""

from __future__ import annotations

import re
from functools import cache

from models.base.assets import read_text
from models.base.ids import CaseId
from models.base.page import PAGE_SIZE
from models.casefile.file import CaseFile
from models.casefile.people import CODE_LETTER, PROTECTED, Person, Role
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.ports import Work

EXHIBIT_LETTERS = "BB"
"""What an exhibit's code begins with."""

_WIDTH = {Role.SUSPECT: 1}
"""Digits a number is padded to, where it is not two."""


@cache
def flowers() -> tuple[str, ...]:
    """Return the flower names in the order they are given."""
    lines = read_text("words", "flowers.txt").splitlines()
    return tuple(x.strip() for x in lines if x.strip() and not x.startswith("#"))


def spent_codes(work: Work, case: CaseId, kind: Kind) -> frozenset[str]:
    """Return every code an object of this kind ever had in the case."""
    asked = JournalFilter(case=case, object_kind=kind)
    found: set[str] = set()
    after = None
    while True:
        page = work.journal(asked, after, PAGE_SIZE)
        found.update(line.label for line in page.items)
        after = page.next
        if after is None:
            return frozenset(found)


def next_person_code(file: CaseFile, spent: frozenset[str], role: Role) -> str:
    """Return the next free code of a role, e.g. ``K-04`` or ``T-3``."""
    codes = spent | {p.code for p in file.people}
    return _next(codes, CODE_LETTER[role], _WIDTH.get(role, 2))


def next_exhibit_code(file: CaseFile, spent: frozenset[str]) -> str:
    """Return the next free code of an exhibit, e.g. ``BB-14``."""
    codes = spent | {e.code for e in file.exhibits}
    return _next(codes, EXHIBIT_LETTERS, 2)


def next_flower(file: CaseFile, spent: frozenset[str], keep: Person) -> str:
    """Return the first flower name nobody in the case has.

    Names of removed people are passed over by counting the codes that
    protected people ever had. After the last name they begin again with a
    number, e.g. ``Melur 2``.
    """
    letters = {CODE_LETTER[role] for role in PROTECTED}
    used = {p.flower for p in file.people if p.id != keep.id}
    codes = spent | {p.code for p in file.people if p.id != keep.id}
    held = sum(1 for code in codes if code.partition("-")[0] in letters)
    names = flowers()
    at = held
    while True:
        lap, place = divmod(at, len(names))
        name = names[place] if lap == 0 else f"{names[place]} {lap + 1}"
        if name not in used:
            return name
        at += 1


def _next(codes: frozenset[str], letters: str, width: int) -> str:
    """Return the code after the highest number in use."""
    pattern = re.compile(rf"{letters}-(\d+)")
    numbers = [int(m.group(1)) for code in codes if (m := pattern.fullmatch(code))]
    return f"{letters}-{max(numbers, default=0) + 1:0{width}d}"
