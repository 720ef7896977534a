# SPDX-License-Identifier: Apache-2.0
"""The shape of one provision in words, and the lines that many of them share.

Knows rows of the pack; must not know a screen or how a line is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import (
    bare,
    confidence_text,
    confidence_tone,
    offence_text,
)
from desktop.wording.formats import language, long_date
from models.law.catalogue import Catalogue
from models.law.guide import Topic, key_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section.

    Attributes:
        text: what is said.
        name: what it is said of, "" = it stands alone.
        mark: how far checked, "" = not said here.
        tone: of the mark.
        link: the entry that the line leads to, "" = none.
        anchor: by which the line can be pointed at, "" = not.
        under: smaller lines below it.
        head: it opens a block of its own.
        item: it is one of several.
    """

    text: str
    name: str = ""
    mark: str = ""
    tone: str = "neutral"
    link: str = ""
    anchor: str = ""
    under: tuple[str, ...] = ()
    head: bool = False
    item: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading; ``quiet`` says how they are to be read."""

    title: str
    lines: tuple[Line, ...]
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One provision in words.

    Attributes:
        key: of the entry.
        title: what practitioners call it.
        under: where it stands.
        mark: how far checked.
        tone: of the mark.
        lead: what it says, in plain words.
        sections: everything else.
    """

    key: str
    title: str
    under: str
    mark: str
    tone: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]


def sections(*given: Section) -> tuple[Section, ...]:
    """Return the sections that hold something."""
    return tuple(one for one in given if one.lines)


def texts(said: Iterable[str]) -> tuple[Line, ...]:
    """Return lines of plain text, the empty ones left out."""
    return tuple(Line(one, item=True) for one in said if one)


def marked(code: str) -> tuple[str, str]:
    """Return the mark of a confidence code and its tone."""
    return confidence_text(code), confidence_tone(code)


def offence_line(law: Catalogue, offence_id: str, name: str = "") -> Line:
    """Return the line that leads to an offence."""
    title = law.offences[offence_id].title.text(language())
    words = f"{offence_text(law, offence_id)} · {title}"
    return Line(words, name, link=key_of(Topic.OFFENCE, offence_id), item=not name)


def sources_section(law: Catalogue, ids: Iterable[str], code: str) -> Section:
    """Return where a row was read, and how far it was checked."""
    mark, tone = marked(code)
    here = language()
    said = [law.sources[one].what.text(here) for one in ids]
    checked = Line(mark, translate("guide", "How far checked"), mark, tone)
    return Section(
        translate("guide", "Sources"),
        (checked, *(Line(one, item=True) for one in said)),
        edition_text(law),
    )


def edition_text(law: Catalogue) -> str:
    """Return which edition is read, and whether a jurist signed it."""
    if law.signed_by:
        words = translate("guide", "Rule set {0}, signed off by {1}.")
        return words.format(law.edition, law.signed_by)
    words = translate(
        "guide",
        "Rule set {0}, not yet signed off by a jurist. Summaries in our own words, "
        "not the text of the law and not legal advice.",
    )
    return words.format(law.edition)


def span_lines(first: date | None, last: date | None) -> Iterator[Line]:
    """Yield from when and until when something is in force; unknown is said."""
    began = translate("guide", "not certain") if first is None else long_date(first)
    yield Line(began, translate("guide", "In force from"))
    if last is not None:
        yield Line(long_date(last), translate("guide", "In force until"))


def law_name(law: Catalogue, instrument: str) -> str:
    """Return the short name of a law, ``""`` for one that the pack lacks."""
    held = law.instruments.get(instrument)
    return "" if held is None else bare(held.short)


def kinds_text(law: Catalogue, ids: Iterable[str]) -> str:
    """Return kinds of proof, one after the other."""
    here = language()
    return ", ".join(law.evidence_kinds[one].label.text(here) for one in ids)
