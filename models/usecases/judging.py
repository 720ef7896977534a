# SPDX-License-Identifier: Apache-2.0
"""When a change must be weighed again, and for whom.

Knows which (count, victim) pairs a changed object can move. Must not know how
anything is weighed: ``law.assessment`` does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.done import possible_stages
from models.casefile.evidence import Exhibit
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.known_ages import sides_of
from models.casefile.links import Link
from models.casefile.origins import repeating
from models.casefile.people import Person
from models.casefile.statements import Statement
from models.law.assessment import assess
from models.law.catalogue import Catalogue
from models.law.finding import Assessment
from models.snapshot.kinds import Stored
from models.usecases.tools import Tools

V = TypeVar("V", Count, Exhibit, Independence, Person, Statement)

Key = tuple[str, str]
"""A count id and a victim id."""


def judged(
    tools: Tools,
    file: CaseFile,
    previous: Assessment | None = None,
    only: frozenset[Key] | None = None,
) -> Assessment:
    """Return the assessment of a case, weighing only what was touched.

    The previous one comes back as it is when nothing was touched and neither
    the day nor the pack has changed.
    """
    today = tools.clock.today()
    catalogue = tools.catalogue
    if previous is not None:
        stale = previous.on != today or previous.pack_hash != catalogue.sha256
        if stale:
            previous, only = None, None
        elif not only:
            return previous
    stages = possible_stages(file, catalogue)
    facts = facts_of(file, catalogue.adult_age, stages)
    return assess(catalogue, facts, today, only=only, previous=previous)


def touched(
    catalogue: Catalogue, before: CaseFile, after: CaseFile, value: Stored | None = None
) -> set[Key]:
    """Return the pairs whose findings may differ between two states.

    Pairs of counts that take an answer from another count's matrix are not
    named: ``assess`` finds those itself.

    Args:
        catalogue: the law in use.
        before: the case before.
        after: the case after.
        value: the one value that differs, when only one was saved; lists that
            it cannot have changed are not compared.
    """
    if isinstance(value, Case):
        return _keys(after.counts) if _reframed(before.case, value) else set()
    if _told_otherwise(catalogue, before, after):
        return _keys(after.counts)
    if isinstance(value, Link):
        old = [link for link in before.links if link.id == value.id]
        keys = _of_links(after, [value, *old])
    else:
        keys = _of_counts(before, after)
        keys |= _of_proofs(before, after)
        keys |= _of_people(catalogue, before, after)
        if value is None:
            gone = set(before.links) ^ set(after.links)
            keys |= _of_links(before, gone) | _of_links(after, gone)
    return keys


def _reframed(before: Case, after: Case) -> bool:
    """Tell whether what the law looks at of the matter itself has changed."""
    asked = ("offence_from", "offence_to", "regime", "switch_stage")
    ordered = before.numbers.order_date != after.numbers.order_date
    return ordered or any(getattr(before, one) != getattr(after, one) for one in asked)


def _told_otherwise(catalogue: Catalogue, before: CaseFile, after: CaseFile) -> bool:
    """Tell whether the record now shows the file elsewhere at the change of codes."""
    asked = ("statements", "exhibits", "acts", "rulings")
    if all(getattr(before, one) is getattr(after, one) for one in asked):
        return False
    return possible_stages(before, catalogue) != possible_stages(after, catalogue)


def _keys(counts: Iterable[Count]) -> set[Key]:
    """Return every pair of these counts; one without victims has one column."""
    return {(one.id, victim) for one in counts for victim in one.victims or ("",)}


def _moved(before: Iterable[V], after: Iterable[V]) -> set[V]:
    """Return the values, old and new, of objects that are not as they were."""
    if before is after:
        return set()
    old = {str(one.id): one for one in before}
    new = {str(one.id): one for one in after}
    moved = {one for key, one in old.items() if new.get(key) != one}
    return moved | {one for key, one in new.items() if old.get(key) != one}


def _of_links(file: CaseFile, links: Iterable[Link]) -> set[Key]:
    """Return the pairs these links speak of.

    A link to a count that is not there moves no pair, only what is noticed.
    """
    counts = {count.id: count for count in file.counts}
    keys: set[Key] = set()
    for link in links:
        count = counts.get(link.count)
        if count is not None:
            whom = link.victims or count.victims or ("",)
            keys |= {(count.id, victim) for victim in whom}
        else:
            keys.add((link.count, ""))
    return keys


def _of_counts(before: CaseFile, after: CaseFile) -> set[Key]:
    """Return the pairs of counts that came, went or changed."""
    return _keys(_moved(before.counts, after.counts))


def _of_proofs(before: CaseFile, after: CaseFile) -> set[Key]:
    """Return the pairs that lean on items that came, went or changed."""
    words = _moved(before.statements, after.statements)
    things = _moved(before.exhibits, after.exhibits)
    ids = {str(one.id) for one in words} | {str(one.id) for one in things}
    if things:
        ids |= repeating(before, ids) | repeating(after, ids)
    said = _moved(before.independences, after.independences)
    ids = ids.union(*(one.items for one in said))
    read = {
        str(person.id)
        for person in after.people
        if any(one.item in ids for one in person.ages)
    }
    aged = {key for key in _keys(after.counts) if key[1] in read} if read else set()
    return _leaning(before, ids) | _leaning(after, ids) | aged


def _of_people(catalogue: Catalogue, before: CaseFile, after: CaseFile) -> set[Key]:
    """Return the pairs of victims whose age moved and of changed speakers."""
    adult = catalogue.adult_age
    keys: set[Key] = set()
    speakers: set[str] = set()
    for each in {p.id for p in _moved(before.people, after.people)}:
        old, new = before.person(each), after.person(each)
        roles = [() if p is None else p.roles for p in (old, new)]
        ages = [
            p and (sides_of(p, file.case, adult), {one.item for one in p.ages})
            for p, file in ((old, before), (new, after))
        ]
        if roles[0] != roles[1]:
            speakers |= {str(s.id) for s in after.statements if s.person == each}
        if ages[0] != ages[1]:
            keys |= {key for key in _keys(after.counts) if key[1] == each}
    return keys | _leaning(before, speakers) | _leaning(after, speakers)


def _leaning(file: CaseFile, proofs: set[str]) -> set[Key]:
    """Return the pairs that have a link from one of these items."""
    if not proofs:
        return set()
    return _of_links(file, [x for x in file.links if x.source.proof in proofs])
