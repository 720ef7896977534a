# SPDX-License-Identifier: Apache-2.0
"""Where a person is named in a case, so that nothing ever points at nobody.

Knows kinds and codes, never a name; links need no look, for they name victims of
their count only. Must not know how anybody is taken out.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.file import CaseFile
from models.snapshot.kinds import Kind

Use = tuple[str, str]
"""(kind, code) of something in the case, as the journal names it."""


def uses_of(file: CaseFile, person: str) -> tuple[Use, ...]:
    """Return everything that names somebody, each once, in order of the pages."""
    return tuple(dict.fromkeys(_uses(file, person)))


def _uses(file: CaseFile, person: str) -> Iterator[Use]:
    """Return whatever names somebody."""
    for count in file.counts:
        if person in {count.accused, *count.victims}:
            yield Kind.COUNT, _code(file, count.accused)
    for statement in file.statements:
        setting = statement.setting
        named = {statement.person, setting.interpreter, setting.companion}
        if person in named | {setting.counsel, setting.officer}:
            yield Kind.STATEMENT, _code(file, statement.person)
    for exhibit in file.exhibits:
        if person in {exhibit.taking.source, exhibit.origin}:
            yield Kind.EXHIBIT, exhibit.code
    for request in file.requests:
        if person in {request.person, request.signatory}:
            yield Kind.REQUEST, _code(file, request.person)
    for act in file.acts:
        if person in {*act.officers, *act.persons}:
            yield Kind.ACT, act.paper.number
    for task in file.tasks:
        if person == task.person:
            yield Kind.TASK, _code(file, task.person)


def _code(file: CaseFile, person: str) -> str:
    """Return the code of somebody."""
    found = file.person(person)
    return "" if found is None else found.code
