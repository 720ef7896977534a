# SPDX-License-Identifier: Apache-2.0
"""What is linked to a cell, and what could be.

Knows statements, exhibits and links of one case; must not know their texts
(the presenter asks for quotes) and never says that an item is required.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.qt.port import Route
from desktop.wording.formats import medium_date
from desktop.wording.labels import label
from models.base.ids import AnswerId
from models.casefile.evidence import Availability, BasisState, Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link, LinkSource, Passage
from models.casefile.origins import origins_of
from models.casefile.statements import Statement
from models.law.facts import Bearing
from models.law.finding import Cell

WORDS_ICON = "message-square-text"
THING_ICON = "package"


@dataclass(frozen=True, slots=True)
class Admission:
    """One of the two questions that decide whether an item may count.

    Attributes:
        question: authentic, or lawfully obtained.
        answer: as far as it is recorded.
        refused: the answer is no, so that the item has dropped out.
    """

    question: str
    answer: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One link of a cell.

    Attributes:
        link: its id.
        proof: id of the statement or exhibit.
        icon: words or thing.
        title: which item.
        when: its date in words, "" = not dated.
        answer: the answer that is quoted, ``None`` = none.
        passage: the part of it, ``None`` = all.
        strength: 1 to 3 as a person judged it.
        weakens: it speaks against the form.
        counted: it counts as it stands.
        whom: of whom it speaks, "" = of this victim alone.
        note: why it was linked.
        route: where the item is.
        origin: what it ultimately repeats, in words.
        admission: whether it is authentic, and lawfully obtained.
    """

    link: str
    proof: str
    icon: str
    title: str
    when: str
    answer: AnswerId | None
    passage: Passage | None
    strength: int
    weakens: bool
    counted: bool
    whom: str
    note: str
    route: Route
    origin: str = ""
    admission: tuple[Admission, ...] = ()


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """One item that could be linked.

    Attributes:
        icon: words or thing.
        title: which item.
        second: what it is, or why it cannot be linked yet.
        source: what a press links; ``None`` = it has to be looked at first.
        route: where the item is.
    """

    icon: str
    title: str
    second: str
    source: LinkSource | None
    route: Route


@dataclass(frozen=True, slots=True)
class Choice:
    """One item of the case that can be linked to anything.

    Attributes:
        source: the thing or statement.
        title: what it is called.
        second: what is known of it.
        icon: words or thing.
    """

    source: LinkSource
    title: str
    second: str
    icon: str


def links_of(file: CaseFile, cell: Cell) -> tuple[Link, ...]:
    """Return the links that speak of a cell."""
    return tuple(
        link
        for link in file.links
        if (link.count, link.element, link.option)
        == (cell.count, cell.element, cell.option)
        and (not link.victims or cell.victim in link.victims)
    )


def source_line(
    file: CaseFile, link: Link, numbers: Mapping[AnswerId, int], *, counted: bool
) -> SourceLine:
    """Return a link as it is shown.

    Args:
        file: the case.
        link: the link.
        numbers: answer id → its number, as far as known.
        counted: whether the finding counts it.
    """
    statement = file.statement(link.source.statement or "")
    exhibit = file.exhibit(link.source.exhibit or "")
    if statement is not None:
        title = statement_title(file, statement)
        answer = link.source.answer
        if answer is not None and answer in numbers:
            words = QCoreApplication.translate("elements", "{0}, answer {1}")
            title = words.format(title, numbers[answer])
        icon, when = WORDS_ICON, _held(statement)
        route = Route("statements", statement.id, answer or "")
    else:
        title = exhibit_title(exhibit) if exhibit else link.source.proof
        icon, when = THING_ICON, _taken(file, exhibit) if exhibit else ""
        route = Route("evidence", link.source.proof)
    return SourceLine(
        link=link.id,
        proof=link.source.proof,
        icon=icon,
        title=title,
        when=when,
        answer=link.source.answer,
        passage=link.source.passage,
        strength=int(link.strength),
        weakens=link.bearing is Bearing.WEAKENS,
        counted=counted,
        whom=_whom(file, link),
        note=link.note,
        route=route,
        origin=origin_text(file, link.source.proof),
        admission=_admission(statement, exhibit),
    )


def origin_text(file: CaseFile, item: str) -> str:
    """Return what an item ultimately repeats: whose words, or itself."""
    origin = origins_of(file).get(item, item)
    if origin == item:
        return QCoreApplication.translate("elements", "the item itself")
    return origin_name(file, origin)


def origin_name(file: CaseFile, origin: str) -> str:
    """Return what an origin is called: a person, an item, or what is outside."""
    person, exhibit = file.person(origin), file.exhibit(origin)
    if person is not None:
        return person.label
    return exhibit_title(exhibit) if exhibit is not None else origin


def _admission(
    statement: Statement | None, exhibit: Exhibit | None
) -> tuple[Admission, ...]:
    """Return whether an item is authentic, and whether lawfully obtained."""
    translate = QCoreApplication.translate
    real = translate("elements", "Authentic")
    lawful = translate("elements", "Lawfully obtained")
    fine = translate("elements", "no objection recorded")
    refused = label("basis_state", BasisState.REFUSED)
    if statement is not None:
        signed = translate("elements", "signed")
        open_still = translate("elements", "not signed yet")
        return (
            Admission(real, signed if statement.signed else open_still),
            Admission(lawful, fine)
            if statement.lawful
            else Admission(lawful, refused, refused=True),
        )
    if exhibit is None:
        return ()
    forged = translate("elements", "found not to be what it claims")
    state = exhibit.basis.state
    return (
        Admission(real, fine)
        if exhibit.authentic
        else Admission(real, forged, refused=True),
        Admission(lawful, label("basis_state", state), state is BasisState.REFUSED),
    )


def candidate_lines(
    file: CaseFile, cell: Cell, kinds: Sequence[str]
) -> tuple[CandidateLine, ...]:
    """Return what is not yet linked to a cell though its kind often shows it.

    The victim's own statements come first, then things and others' words in
    the order of ``kinds``.
    """
    linked = {link.source.proof for link in links_of(file, cell)}
    ranks = {kind: place for place, kind in enumerate(kinds)}
    ranked: list[tuple[tuple[bool, int, str], CandidateLine]] = []
    for statement in file.statements:
        kind = statement.evidence_kind
        if kind in ranks and statement.id not in linked:
            line = _words(file, statement)
            own = statement.person == cell.victim
            ranked.append(((not own, ranks[kind], line.title), line))
    for exhibit in file.exhibits:
        if exhibit.kind in ranks and exhibit.id not in linked:
            line = _thing(exhibit)
            ranked.append(((True, ranks[exhibit.kind], exhibit.code), line))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(line for _, line in ranked)


def statement_title(file: CaseFile, statement: Statement) -> str:
    """Return which hearing it was, and whose."""
    person = file.person(statement.person)
    code = person.code if person else ""
    return f"{label('statement_kind', statement.kind)} {code}".strip()


def exhibit_title(exhibit: Exhibit) -> str:
    """Return which thing it is."""
    return f"{exhibit.code} {exhibit.description}"


def _words(file: CaseFile, statement: Statement) -> CandidateLine:
    """Return a statement to look at: which answer it is, a person says."""
    return CandidateLine(
        icon=WORDS_ICON,
        title=statement_title(file, statement),
        second=" · ".join(filter(None, (_held(statement), _unlinked()))),
        source=None,
        route=Route("statements", statement.id),
    )


def _thing(exhibit: Exhibit) -> CandidateLine:
    """Return a thing; one that is not in hand can only be looked at."""
    second = _unlinked()
    if exhibit.availability is Availability.REQUESTED:
        second = label("availability", exhibit.availability)
    elif exhibit.basis.state is BasisState.REFUSED:
        second = label("basis_state", exhibit.basis.state)
    usable = exhibit.usable and exhibit.authentic
    return CandidateLine(
        icon=THING_ICON,
        title=exhibit_title(exhibit),
        second=second,
        source=LinkSource(exhibit=exhibit.id) if usable else None,
        route=Route("evidence", exhibit.id),
    )


def _unlinked() -> str:
    """Say that nothing links it yet."""
    return QCoreApplication.translate("elements", "not linked here yet")


def _held(statement: Statement) -> str:
    """Return the day of a hearing."""
    return medium_date(statement.held_on) if statement.held_on else ""


def _taken(file: CaseFile, exhibit: Exhibit) -> str:
    """Return the day a thing was taken, in the zone of the office."""
    if exhibit.taking.at is None:
        return ""
    return medium_date(exhibit.taking.at.astimezone(file.case.office.zone).date())


def _whom(file: CaseFile, link: Link) -> str:
    """Return of whom a link speaks, where it is more than one victim."""
    if not link.victims:
        return QCoreApplication.translate("elements", "every victim of the count")
    if len(link.victims) == 1:
        return ""
    people = [file.person(victim) for victim in link.victims]
    return ", ".join(person.code for person in people if person)


def source_title(file: CaseFile, source: LinkSource) -> str:
    """Return what a link's source is called: a code, or hearing and person."""
    exhibit = file.exhibit(source.exhibit or "")
    statement = file.statement(source.statement or "")
    if exhibit is not None:
        return exhibit.code
    return statement_title(file, statement) if statement else source.proof


def choices_of(file: CaseFile) -> tuple[Choice, ...]:
    """Return everything that can be linked: things first, then words."""
    things = [
        Choice(
            LinkSource(exhibit=exhibit.id),
            exhibit_title(exhibit),
            _taken(file, exhibit),
            THING_ICON,
        )
        for exhibit in file.exhibits
    ]
    words = [
        Choice(
            LinkSource(statement=statement.id),
            statement_title(file, statement),
            _held(statement),
            WORDS_ICON,
        )
        for statement in file.statements
    ]
    return (*things, *words)
