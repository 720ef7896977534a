# SPDX-License-Identifier: Apache-2.0
"""Finds entries of the guide by article, word or abbreviation.

Knows texts only. A word with a figure must be a figure of the article or the
law, so that «4» finds Article 4 and not every text with a four in it; any other
word may stand anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from models.law.catalogue import Catalogue, Element
from models.law.guide import Entry, Topic

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Findable:
    """What an entry can be found by.

    Attributes:
        figures: numbers and letters of article and law.
        head: article, title and law.
        words: everything else it says, in both languages.
    """

    figures: frozenset[str]
    head: str
    words: str

    def fits(self, typed: str) -> bool:
        """Return whether every typed word finds it."""
        return all(self._holds(word) for word in typed.casefold().split())

    def rank(self, typed: str) -> int:
        """Return how near it is: 0 its article, 1 its name, 2 what it says."""
        words = typed.casefold().split()
        article = self.head.casefold().partition(" · ")[0]
        numbers = _PARTS.findall(article)
        wanted = [part for word in words for part in _PARTS.findall(word)]
        if any(_FIGURE.match(part) for part in wanted):
            named = [part for part in wanted if _FIGURE.match(part)]
            exact = [part for part in numbers if _FIGURE.match(part)]
            return 0 if exact[: len(named)] == named else 1
        return 1 if all(word in self.head.casefold() for word in words) else 2

    def _holds(self, word: str) -> bool:
        """Return whether one typed word finds it."""
        if _FIGURE.search(word):
            return all(part in self.figures for part in _PARTS.findall(word))
        return word in self.head.casefold() or word in self.words


def findable(law: Catalogue, entry: Entry, shown: str) -> Findable:
    """Return what an entry can be found by.

    Args:
        law: the edition.
        entry: the entry.
        shown: how the list calls it.
    """
    held = law.instruments.get(entry.group)
    where = "" if held is None else f"{held.short} {held.title.id} {held.title.en}"
    head = f"{shown} · {entry.title.id} · {entry.title.en} · {where}"
    figures = _PARTS.findall(f"{entry.article} {where}".casefold())
    words = " ".join((entry.id, *_said(law, entry)))
    return Findable(frozenset(figures), head, words.casefold())


def _said(law: Catalogue, entry: Entry) -> Iterable[str]:
    """Yield what an entry says beside its title, in both languages."""
    if entry.topic is Topic.OFFENCE:
        offence, held = law.offences[entry.id], law.guides.of(entry.id)
        if held is not None:
            yield f"{held.plain.id} {held.plain.en} {held.story.id} {held.story.en}"
        for note in offence.notes:
            yield f"{note.id} {note.en}"
        for element in offence.elements:
            yield from _element(element)
    elif entry.topic is Topic.CLOCK:
        clock = law.procedure.clocks[entry.id]
        events = [law.procedure.events[one].label for one in clock.starts]
        for said in (clock.who, clock.consequence, clock.note, *events):
            if said is not None:
                yield f"{said.id} {said.en}"
    elif entry.topic is Topic.PROOF:
        for kind in law.evidence_regimes[entry.id].types:
            yield f"{kind.label.id} {kind.label.en}"
    elif entry.topic is Topic.RULE:
        applied = law.rules[entry.id].apply
        yield f"{applied.id} {applied.en}"


def _element(element: Element) -> Iterable[str]:
    """Yield the words of an element and its forms."""
    yield f"{element.label.id} {element.label.en}"
    for option in element.options:
        yield f"{option.label.id} {option.label.en}"
