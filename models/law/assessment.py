# SPDX-License-Identifier: Apache-2.0
"""assess(): every count, victim, element and form, with reasons.

Knows how the parts of the reasoning are put together. Must not know a policy,
an article, a case or today's date. The incremental path is the same function
over a smaller set of keys; what it does not recompute it carries over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from models.law.catalogue import Catalogue, Offence
from models.law.facts import Facts
from models.law.finding import Assessment, Basis, Tally
from models.law.ground import Ground
from models.law.index import Index, Key, index_links, victims_of
from models.law.linked import answered, bases_of, leans
from models.law.matrix import Column, Matrix
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
        basis: what carried answers must share.
        carried: where the other answers come from.
    """

    facts: Facts
    offences: dict[str, Offence]
    keys: tuple[Key, ...]
    wanted: frozenset[Key]
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
    the code in force on ``on``. A count without victims has one column, for
    the victim id ``""``. A count whose offence the pack does not hold has no
    cells but a notice.

    Args:
        catalogue: the edition.
        facts: all that may be looked at.
        on: the day of the assessment.
        only: (count id, victim id) keys that changed since ``previous``;
            counts that lean on them are found here. See ``index.keys_of_link``.
        previous: the assessment to carry the rest over from. When it was made
            on another day, edition or basis, everything is redone.
    """
    work = _planned(catalogue, facts, on, only, previous)
    index = index_links(facts, work.offences, work.wanted)
    ground = Ground(catalogue, facts.proofs, work.basis.regime)
    columns = _columns(ground, work, index)
    carried = work.carried
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
    basis = Basis(facts.counts, facts.children, _default_code(catalogue, facts, on))
    whole = _Work(facts, offences, keys, frozenset(keys), basis)
    if previous is None or only is None:
        return whole
    now = (catalogue.edition, catalogue.sha256, on, basis)
    then = (previous.edition, previous.pack_hash, previous.on, previous.basis)
    if now != then:
        return whole
    wanted = (only | _leaning(whole, only)) & whole.wanted
    return replace(whole, wanted=wanted, carried=previous)


def _default_code(catalogue: Catalogue, facts: Facts, on: date) -> str:
    """Return the code for items that name none: the case's, else the day's."""
    if facts.regime in catalogue.evidence_regimes:
        return facts.regime
    return governing_code(catalogue, on)


def _leaning(work: _Work, only: frozenset[Key]) -> frozenset[Key]:
    """Return the keys of counts that lean on one of the changed ones."""
    counts = work.facts.counts
    return frozenset(
        (count.id, victim)
        for count in counts
        if count.id in work.offences and leans(work.offences[count.id])
        for element in work.offences[count.id].elements
        if element.linked_offence
        for option in element.options
        for victim in victims_of(count)
        if any(
            (base.id, victim) in only
            for base in bases_of(count, element, option, counts, victim)
        )
    )


def _columns(ground: Ground, work: _Work, index: Index) -> dict[Key, Column]:
    """Answer the wanted keys: base offences first, what leans on them after."""
    tallies: dict[Key, Tally] = {}
    if work.carried is not None:
        tallies.update(work.carried.tallies)
    columns: dict[Key, Column] = {}
    counts = work.facts.counts
    ordered = sorted(
        (count for count in counts if count.id in index.strands),
        key=lambda count: leans(work.offences[count.id]),
    )
    for count in ordered:
        offence = work.offences[count.id]
        matrix = Matrix(ground, count, offence, index.strands[count.id])
        for victim in victims_of(count):
            key = (count.id, victim)
            if key in work.wanted:
                bases = answered(count, offence, counts, victim, tallies)
                child = victim in work.facts.children
                columns[key] = matrix.column(victim, bases, child=child)
                tallies[key] = columns[key].tally
    return columns
