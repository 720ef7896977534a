# SPDX-License-Identifier: Apache-2.0
"""assess(): every count, victim, element and form, with reasons.

Knows how the parts of the reasoning are put together. Must not know a policy,
an article, a case or today's date. The incremental path is the same function
over a smaller set of keys; what it does not recompute it carries over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.base.breath import held_breath
from models.law.acting_code import FileFacts, proof_code
from models.law.catalogue import Catalogue, Offence
from models.law.childhood import aged_in, told_of, with_childhood
from models.law.facts import CountFacts, Facts
from models.law.finding import Assessment, Basis, Tally
from models.law.ground import Ground
from models.law.index import Index, Key, index_links, victims_of
from models.law.linked import answered, bases_of, leans, near
from models.law.matrix import Bases, Column, Matrix
from models.law.notices import notices_of
from models.law.regime import governing_code


@dataclass(frozen=True, slots=True)
class _Work:
    """What is to be answered, and what is carried over.

    Attributes:
        facts: all that may be looked at.
        offences: count id → offence, for the counts the pack knows.
        keys: every (count, victim), in reading order.
        wanted: the keys to answer.
        touched: those of them whose own links changed; the others only lean.
        basis: what carried answers must share.
        carried: where the other answers come from.
    """

    facts: Facts
    offences: dict[str, Offence]
    keys: tuple[Key, ...]
    wanted: frozenset[Key]
    touched: frozenset[Key]
    basis: Basis
    carried: Assessment | None = None


def assess(
    catalogue: Catalogue,
    facts: Facts,
    on: date,
    *,
    only: frozenset[Key] | None = None,
    previous: Assessment | None = None,
) -> Assessment:
    """Return how every element of every count stands on that day.

    Items are read under the procedural code they name, else the case's, else
    the one that governs the trial, else the code in force on ``on``. A count
    without victims has one column, for the victim id ``""``. A count whose
    offence the pack does not hold has no cells but a notice.

    Args:
        catalogue: the edition.
        facts: all that may be looked at.
        on: the day of the assessment.
        only: (count id, victim id) keys that changed since ``previous``;
            counts that lean on them are found here. See ``index.keys_of_link``.
        previous: the assessment to carry the rest over from. When it was made
            on another day, edition or basis, everything is redone.
    """
    # Tens of thousands of frozen values are made, and none of them in a cycle.
    with held_breath():
        return _assessed(catalogue, _planned(catalogue, facts, on, only, previous), on)


def _assessed(catalogue: Catalogue, work: _Work, on: date) -> Assessment:
    """Answer what is wanted and put it beside what is carried over."""
    facts, carried = work.facts, work.carried
    index = index_links(facts, work.offences, work.wanted)
    ground = Ground(catalogue, facts.proofs, work.basis.regime, facts.counts)
    columns = _columns(ground, work, index)
    result = Assessment(
        edition=catalogue.edition,
        pack_hash=catalogue.sha256,
        on=on,
        findings={} if carried is None else dict(carried.findings),
        tallies={} if carried is None else dict(carried.tallies),
        basis=work.basis,
        notices=notices_of(catalogue, facts, index.strays),
    )
    for key in work.keys:
        if key in columns:
            result.findings.update(columns[key].cells)
            result.tallies[key] = columns[key].tally
    return result


def _planned(
    catalogue: Catalogue,
    facts: Facts,
    on: date,
    only: frozenset[Key] | None,
    previous: Assessment | None,
) -> _Work:
    """Decide which keys are answered and what may be carried over."""
    offences = {
        count.id: catalogue.offences[count.offence]
        for count in facts.counts
        if count.offence in catalogue.offences
    }
    keys = tuple(
        (count.id, victim)
        for count in facts.counts
        if count.id in offences
        for victim in victims_of(count)
    )
    basis = Basis(
        counts=facts.counts,
        children=facts.children,
        ages_differ=facts.ages_differ,
        aged=aged_in(catalogue, facts),
        regime=_default_code(catalogue, facts, on),
    )
    every = frozenset(keys)
    whole = _Work(facts, offences, keys, every, every, basis)
    if previous is None or only is None:
        return whole
    now = (catalogue.edition, catalogue.sha256, on, basis)
    then = (previous.edition, previous.pack_hash, previous.on, previous.basis)
    if now != then:
        return whole
    touched = only & every
    wanted = touched | _leaning(whole, touched)
    return replace(whole, wanted=wanted, touched=touched, carried=previous)


def _default_code(catalogue: Catalogue, facts: Facts, on: date) -> str:
    """Return the code for items that name none: the case's, else the trial's.

    Where the trial's cannot be told, it is the code of the day.
    """
    if facts.regime in catalogue.evidence_regimes:
        return facts.regime
    file = FileFacts(facts.switch_stage, facts.offence_from, facts.switch_stages)
    return proof_code(catalogue, file, on).code or governing_code(catalogue, on)


def _leaning(work: _Work, only: frozenset[Key]) -> frozenset[Key]:
    """Return the keys of counts that lean on one of the changed ones."""
    counts = work.facts.counts
    moved = {victim for _, victim in only}
    touched = {count for count, _ in only}
    found: set[Key] = set()
    for count in counts:
        offence = work.offences.get(count.id)
        if offence is None or not leans(offence):
            continue
        bases = near(count, offence, counts)
        if any(base.id in touched for base in bases):
            found |= {
                (count.id, victim)
                for victim in victims_of(count)
                if victim in moved and _leans_on((count, offence), bases, victim, only)
            }
    return frozenset(found)


def _leans_on(
    charged: tuple[CountFacts, Offence],
    near_ones: Sequence[CountFacts],
    victim: str,
    only: frozenset[Key],
) -> bool:
    """Return whether some form of the count leans on one of the changed keys."""
    count, offence = charged
    return any(
        (base.id, victim) in only
        for element in offence.elements
        if element.linked_offence
        for option in element.options
        for base in bases_of(count, element, option, near_ones, victim)
    )


def _columns(ground: Ground, work: _Work, index: Index) -> dict[Key, Column]:
    """Answer the wanted keys: base offences first, what leans on them after.

    A key that only leans is left as it was when nothing it leans on moved.
    """
    before = {} if work.carried is None else work.carried.tallies
    tallies: dict[Key, Tally] = dict(before)
    columns: dict[Key, Column] = {}
    counts = work.facts.counts
    ordered = sorted(
        (count for count in counts if count.id in index.strands),
        key=lambda count: leans(work.offences[count.id]),
    )
    for count in ordered:
        offence = work.offences[count.id]
        matrix = Matrix(ground, count, offence, index.strands[count.id])
        bases_near = near(count, offence, counts)
        for victim in victims_of(count):
            key = (count.id, victim)
            if key not in work.wanted:
                continue
            bases = answered(count, offence, bases_near, victim, tallies)
            if key not in work.touched and _unmoved(bases, victim, before):
                continue
            child = victim in work.facts.children
            column = matrix.column(victim, bases, child=child)
            told = told_of(ground, offence, victim, work.basis)
            cells = with_childhood(column.cells, offence, told)
            columns[key] = replace(column, cells=cells)
            tallies[key] = column.tally
    return columns


def _unmoved(bases: Bases, victim: str, before: Mapping[Key, Tally]) -> bool:
    """Return whether every base stands for the victim as it stood before."""
    return all(
        before[one.count, victim].standing is one.standing
        for group in bases.values()
        for one in group
    )
