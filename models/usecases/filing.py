# SPDX-License-Identifier: Apache-2.0
"""Where each object belongs in a case, and what hangs on what.

Knows the order of every list of a ``CaseFile`` and that an object whose
holder was removed is not shown. Must not know rows, law or a window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from models.base.ids import is_lacking
from models.casefile.acts import ProceduralAct, by_time
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Statement
from models.casefile.tasks import Task, by_due
from models.casefile.worksheets import Worksheet
from models.snapshot.kinds import Kind, Stored
from models.store.order import by_code, by_exhibit, by_person


class _Filed(Protocol):
    """Anything that is known by an id."""

    @property
    def id(self) -> str:
        """Return the id."""
        ...


V = TypeVar("V", bound=_Filed)


def filed(file: CaseFile, value: Stored) -> CaseFile:
    """Return the case with one saved value put in its place.

    Answers and documents are not part of a ``CaseFile``; they change nothing.
    """
    if isinstance(value, Case):
        return replace(file, case=value)
    if isinstance(value, Person):
        people = _placed(file.people, value)
        ordered = _sorted(people, lambda p: (by_code(p.code), p.id))
        return _reordered(replace(file, people=ordered))
    if isinstance(value, Count):
        counts = _placed(file.counts, value)
        return replace(file, counts=_sorted(counts, lambda c: (c.position, c.id)))
    if isinstance(value, Statement):
        return replace(file, statements=_statements(file, value))
    if isinstance(value, Exhibit):
        items = _placed(file.exhibits, value)
        return replace(file, exhibits=_sorted(items, lambda e: (by_code(e.code), e.id)))
    if isinstance(value, ExhibitFile):
        return replace(file, exhibits=_with_file(file.exhibits, value))
    return _filed_small(file, value)


def unfiled(file: CaseFile, kind: Kind, id: str) -> CaseFile:
    """Return the case without one object and without what hangs on it."""
    if kind is Kind.FILE:
        left = tuple(
            replace(e, files=tuple(f for f in e.files if f.id != id))
            if any(f.id == id for f in e.files)
            else e
            for e in file.exhibits
        )
        return replace(file, exhibits=left)
    return whole(
        replace(
            file,
            people=_without(file.people, kind is Kind.PERSON, id),
            counts=_without(file.counts, kind is Kind.COUNT, id),
            statements=_without(file.statements, kind is Kind.STATEMENT, id),
            exhibits=_without(file.exhibits, kind is Kind.EXHIBIT, id),
            custody=_without(file.custody, kind is Kind.CUSTODY, id),
            links=tuple(x for x in file.links if not _gone(x, kind, id)),
            requests=tuple(
                r for r in file.requests if not (kind is Kind.REQUEST and r.id == id)
            ),
            acts=_without(file.acts, kind is Kind.ACT, id),
            tasks=_without(file.tasks, kind is Kind.TASK, id),
            choices=_without(file.choices, kind is Kind.CHOICE, id),
            rulings=_without(file.rulings, kind is Kind.RULING, id),
            independences=_without(file.independences, kind is Kind.INDEPENDENCE, id),
            worksheets=_without(file.worksheets, kind is Kind.WORKSHEET, id),
        )
    )


def whole(file: CaseFile) -> CaseFile:
    """Return the case without objects whose holder is not there.

    Removing a statement, an exhibit or a count is one entry of the journal;
    what hangs on it is hidden by this rule and comes back with it.
    """
    counts = {c.id for c in file.counts}
    proofs = {str(s.id) for s in file.statements} | {str(e.id) for e in file.exhibits}
    exhibits = {e.id for e in file.exhibits}
    links = tuple(
        link
        for link in file.links
        if (link.count in counts or is_lacking(link.count))
        and link.source.proof in proofs
    )
    custody = tuple(c for c in file.custody if c.exhibit in exhibits)
    choices = tuple(c for c in file.choices if c.count in counts)
    rulings = tuple(r for r in file.rulings if r.count in counts)
    words = tuple(i for i in file.independences if i.items <= proofs)
    subjects = {"", *counts, *(p.id for p in file.people)}
    sheets = tuple(w for w in file.worksheets if w.subject in subjects)
    lists = (file.links, file.custody, file.choices, file.rulings, file.independences)
    left = (links, custody, choices, rulings, words, sheets)
    if [*map(len, (*lists, file.worksheets))] == [*map(len, left)]:
        return file
    return replace(
        file,
        links=links,
        custody=custody,
        choices=choices,
        rulings=rulings,
        independences=words,
        worksheets=sheets,
    )


def _gone(link: Link, kind: Kind, id: str) -> bool:
    """Tell whether a link goes with the object, or is it."""
    return id == (link.source.answer if kind is Kind.ANSWER else link.id) and (
        kind in {Kind.ANSWER, Kind.LINK}
    )


def _reordered(file: CaseFile) -> CaseFile:
    """Return the case with its statements in order of its people."""
    place = {str(p.id): n for n, p in enumerate(file.people)}
    ordered = _sorted(file.statements, lambda s: by_person(s, place))
    return file if ordered == file.statements else replace(file, statements=ordered)


def _filed_small(file: CaseFile, value: Stored) -> CaseFile:
    """Place an entry of custody, a link, a request, an act or what came later."""
    if isinstance(value, CustodyEntry):
        shelf = {str(e.id): n for n, e in enumerate(file.exhibits)}
        entries = _placed(file.custody, value)
        return replace(file, custody=_sorted(entries, lambda c: by_exhibit(c, shelf)))
    if isinstance(value, Link):
        return replace(file, links=_placed(file.links, value))
    if isinstance(value, ProtectionRequest):
        others = [r for r in file.requests if r.id != value.id]
        ordered_requests = tuple(sorted((*others, value), key=lambda r: r.id))
        return replace(file, requests=ordered_requests)
    if isinstance(value, ProceduralAct):
        return replace(file, acts=_sorted(_placed(file.acts, value), by_time))
    return _filed_decided(file, value)


def _filed_decided(file: CaseFile, value: Stored) -> CaseFile:
    """Place a task, a choice of law, a ruling or a word on independence."""
    if isinstance(value, Task):
        return replace(file, tasks=_sorted(_placed(file.tasks, value), by_due))
    if isinstance(value, LawChoice):
        return replace(file, choices=_placed(file.choices, value))
    if isinstance(value, CourtRuling):
        return replace(file, rulings=_placed(file.rulings, value))
    if isinstance(value, Independence):
        return replace(file, independences=_placed(file.independences, value))
    if isinstance(value, Worksheet):
        return replace(file, worksheets=_placed(file.worksheets, value))
    return file


def _placed(held: tuple[V, ...], value: V) -> tuple[V, ...]:
    """Return the values with one replaced where it stands, or added last."""
    for at, one in enumerate(held):
        if one.id == value.id:
            return (*held[:at], value, *held[at + 1 :])
    return (*held, value)


def _sorted(held: tuple[V, ...], key: Callable[[V], Any]) -> tuple[V, ...]:
    """Return the values in order of a key."""
    return tuple(sorted(held, key=key))


def _without(held: tuple[V, ...], here: bool, id: str) -> tuple[V, ...]:
    """Return the values without one, if it would be among them."""
    if not here:
        return held
    return tuple(one for one in held if one.id != id)


def _statements(file: CaseFile, value: Statement) -> tuple[Statement, ...]:
    """Return the statements in order of person, then date."""
    place = {str(p.id): n for n, p in enumerate(file.people)}
    return _sorted(_placed(file.statements, value), lambda s: by_person(s, place))


def _with_file(held: Iterable[Exhibit], value: ExhibitFile) -> tuple[Exhibit, ...]:
    """Return the exhibits with a digital copy added to or renewed in its own."""
    placed = []
    for exhibit in held:
        if exhibit.id != value.exhibit:
            placed.append(exhibit)
            continue
        others = tuple(f for f in exhibit.files if f.id != value.id)
        ordered = sorted((*others, value), key=lambda f: f.id)
        placed.append(replace(exhibit, files=tuple(ordered)))
    return tuple(placed)
