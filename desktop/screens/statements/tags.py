# SPDX-License-Identifier: Apache-2.0
"""What the links of a statement say, in words for its reader.

Knows links, counts and the pack; must not know widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.base.ids import AnswerId, PersonId, StatementId
from models.casefile.file import CaseFile
from models.casefile.links import Link, Passage
from models.law.catalogue import Catalogue
from models.law.facts import Bearing
from models.law.finding import Cell, Standing
from models.snapshot.case import CaseSnapshot

translate = QCoreApplication.translate

_SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Tag:
    """One sign beside an answer.

    Attributes:
        links: ids of the links behind it.
        element: label of the element, e.g. ``Cara``.
        option: label of the form.
        weakens: whether it speaks against.
        cell: where it leads.
        passages: the marked parts; empty = the whole answer.
    """

    links: tuple[str, ...]
    element: str
    option: str
    weakens: bool
    cell: Cell
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What a person has told and what is still open about them.

    Attributes:
        counts: (element label, how many tags) of this statement.
        clear: forms that need not be asked again.
        open: elements that are not supported yet for this person.
    """

    counts: tuple[tuple[str, int], ...]
    clear: tuple[str, ...]
    open: tuple[str, ...]


def tags_of(
    file: CaseFile, catalogue: Catalogue, statement: StatementId, language: str
) -> dict[AnswerId, tuple[Tag, ...]]:
    """Return the tags of each answer of a statement, in order of the pack."""
    grouped: dict[tuple[AnswerId, str, str, bool, str], list[Link]] = {}
    for link in file.links:
        answer = link.source.answer
        if link.source.statement != statement or answer is None:
            continue
        weakens = link.bearing is Bearing.WEAKENS
        lost = link.count if file.count(link.count) is None else ""
        key = (answer, link.element, link.option, weakens, lost)
        grouped.setdefault(key, []).append(link)
    found: dict[AnswerId, list[Tag]] = {}
    for (answer, _, _, weakens, _), links in grouped.items():
        tag = _tag(file, catalogue, links, language, weakens=weakens)
        found.setdefault(answer, []).append(tag)
    return {answer: tuple(tags) for answer, tags in found.items()}


def told_by(
    snapshot: CaseSnapshot, catalogue: Catalogue, statement_id: str, language: str
) -> Told:
    """Return what a statement holds and what is clear or open about its person."""
    file = snapshot.file
    statement = file.statement(statement_id)
    if statement is None:
        return Told((), (), ())
    tallied: dict[str, int] = {}
    clear: dict[str, None] = {}
    for link in file.links:
        source = link.source.statement
        other = file.statement(source) if source else None
        if other is None or other.person != statement.person:
            continue
        labels = _labels(file, catalogue, link, language)
        if labels is None:
            continue
        if source == statement.id:
            tallied[labels[0]] = tallied.get(labels[0], 0) + 1
        if link.bearing is Bearing.SUPPORTS:
            clear[labels[1]] = None
    gaps = _gaps(snapshot, catalogue, statement.person, language)
    return Told(tuple(tallied.items()), tuple(clear), gaps)


def _gaps(
    snapshot: CaseSnapshot, catalogue: Catalogue, person: PersonId, language: str
) -> tuple[str, ...]:
    """Return the elements not supported for this victim, each once."""
    found: dict[str, None] = {}
    for cell in snapshot.assessment.gaps():
        finding = snapshot.assessment.findings[cell]
        count = snapshot.file.count(cell.count)
        if cell.victim != person or count is None:
            continue
        if finding.standing is Standing.SUPPORTED:
            continue
        for element in catalogue.offences[count.offence].elements:
            if element.id == cell.element and element.role != _SUBJECT:
                found[element.label.text(language)] = None
    return tuple(found)


def _tag(
    file: CaseFile,
    catalogue: Catalogue,
    links: Sequence[Link],
    language: str,
    *,
    weakens: bool,
) -> Tag:
    """Return the tag of links from one answer to one form.

    A link that names a count which is not there counts for nothing and is seen.
    """
    first = links[0]
    labels = _labels(file, catalogue, first, language)
    count = file.count(first.count)
    if labels is None or count is None:
        labels = (
            translate("statements", "Not counted"),
            _form(catalogue, first, language),
        )
    victims = first.victims or (() if count is None else count.victims)
    victim = victims[0] if victims else ""
    passages = {link.source.passage for link in links}
    return Tag(
        links=tuple(str(link.id) for link in links),
        element=labels[0],
        option=labels[1],
        weakens=weakens,
        cell=Cell(str(first.count), str(victim), first.element, first.option),
        passages=tuple(p for p in passages if p is not None),
    )


def _form(catalogue: Catalogue, link: Link, language: str) -> str:
    """Return the label of a form of whatever offence has it, else its own name."""
    for offence in catalogue.offences.values():
        element = offence.element(link.element)
        option = None if element is None else element.option(link.option)
        if option is not None:
            return option.label.text(language)
    return link.option


def _labels(
    file: CaseFile, catalogue: Catalogue, link: Link, language: str
) -> tuple[str, str] | None:
    """Return the labels of element and option a link points to."""
    count = file.count(link.count)
    if count is None:
        return None
    offence = catalogue.offences.get(count.offence)
    element = offence.element(link.element) if offence is not None else None
    option = element.option(link.option) if element is not None else None
    if element is None or option is None:
        # It counts for nothing here, but it must be seen to be taken off.
        return link.element, link.option
    return element.label.text(language), option.label.text(language)
