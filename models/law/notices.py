# SPDX-License-Identifier: Apache-2.0
"""Facts that could not be assessed as given, so that nothing is skipped silently.

Knows what does not fit between facts and pack. Must not weigh evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from models.law.catalogue import Catalogue
from models.law.facts import CountFacts, Facts
from models.law.finding import Reason
from models.law.reasons import ReasonCode
from models.law.regime import chargeable


def notices_of(
    catalogue: Catalogue, facts: Facts, strays: Mapping[Reason, Sequence[str]]
) -> tuple[Reason, ...]:
    """Return the notices in a fixed order: period, counts, then links.

    Args:
        catalogue: the edition.
        facts: all that is looked at.
        strays: what does not fit → ids of the links concerned.
    """
    gathered = [replace(why, links=tuple(sorted(ids))) for why, ids in strays.items()]
    gathered.sort(key=lambda one: (one.code, one.params))
    counts = [
        one for count in facts.counts for one in _of_count(catalogue, facts, count)
    ]
    return (*_of_period(facts), *counts, *gathered)


def _of_period(facts: Facts) -> Iterator[Reason]:
    """Tell of a period that ends before it begins."""
    first, last = facts.offence_from, facts.offence_to
    if first is not None and last is not None and last < first:
        params = (("from", first.isoformat()), ("until", last.isoformat()))
        yield Reason(ReasonCode.PERIOD_REVERSED, params=params)


def _of_count(
    catalogue: Catalogue, facts: Facts, count: CountFacts
) -> Iterator[Reason]:
    """Tell of an offence the pack lacks, or that the period does not allow."""
    named = ("count", count.id)
    if count.offence not in catalogue.offences:
        params = (named, ("offence", count.offence))
        yield Reason(ReasonCode.OFFENCE_UNKNOWN, params=params)
        return
    period = (facts.offence_from, facts.offence_to)
    answer = chargeable(catalogue, count.offence, *period)
    if answer.reason is not None:
        yield replace(answer.reason, params=(named, *answer.reason.params))
