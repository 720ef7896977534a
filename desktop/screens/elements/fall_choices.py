# SPDX-License-Identifier: Apache-2.0
"""What can be thought away: a person's words, one statement, one item, an origin.

Knows the items of a case by title; must not know what hangs on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.screens.elements.sources import (
    THING_ICON,
    WORDS_ICON,
    exhibit_title,
    statement_title,
)
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from models.casefile.file import CaseFile

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FallChoice:
    """Something that may fall away.

    Attributes:
        key: what it is known by.
        title: what it is called.
        second: what is known of it.
        icon: what sort of thing it is.
        items: ids of the items that go with it.
    """

    key: str
    title: str
    second: str
    icon: str
    items: frozenset[str]


def fall_choices(file: CaseFile) -> tuple[FallChoice, ...]:
    """Return everything that may fall away: people, origins, words, things."""
    return (*_people(file), *_origins(file), *_sessions(file), *_things(file))


def item_key(item: str) -> str:
    """Return the key of the choice of one statement or exhibit."""
    return f"item:{item}"


def _people(file: CaseFile) -> Iterator[FallChoice]:
    """Yield everybody who spoke, with all their statements."""
    for person in file.people:
        items = frozenset(s.id for s in file.statements if s.person == person.id)
        if items:
            words = translate("elements", "{0}: every statement")
            yield FallChoice(
                f"person:{person.id}",
                words.format(person.label),
                "",
                "user",
                items,
            )


def _origins(file: CaseFile) -> Iterator[FallChoice]:
    """Yield whatever things repeat, with all that repeats it."""
    named = {str(person.id): person.label for person in file.people}
    named |= {item.id: item.code for item in file.exhibits}
    for origin in dict.fromkeys(item.origin for item in file.exhibits):
        if not origin or origin not in named:
            continue
        spoken = {one.id for one in file.statements if one.person == origin}
        things = {one.id for one in file.exhibits if one.origin == origin}
        things |= {one.id for one in file.exhibits if one.id == origin}
        words = translate("elements", "{0} and all that repeats it")
        yield FallChoice(
            f"origin:{origin}",
            words.format(named[origin]),
            plurals.sources(len(spoken | things)),
            "copy",
            frozenset(spoken | things),
        )


def _sessions(file: CaseFile) -> Iterator[FallChoice]:
    """Yield every statement."""
    for one in file.statements:
        yield FallChoice(
            item_key(one.id),
            statement_title(file, one),
            medium_date(one.held_on) if one.held_on else "",
            WORDS_ICON,
            frozenset({str(one.id)}),
        )


def _things(file: CaseFile) -> Iterator[FallChoice]:
    """Yield every exhibit."""
    for one in file.exhibits:
        yield FallChoice(
            item_key(one.id), exhibit_title(one), "", THING_ICON, frozenset({one.id})
        )
