# SPDX-License-Identifier: Apache-2.0
"""Raises or lowers a threat by the fraction the pack names.

Knows arithmetic on months and rupiah, and that what is worked out here was
never read: it is marked as inferred. Must not know why a threat is raised.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from models.law.catalogue import Catalogue
from models.law.offences import Confidence
from models.law.penalties import MONTHS, Held, Threat

# The most doubtful first: what is worked out is never surer than its base.
_DOUBT = (
    Confidence.UNCERTAIN,
    Confidence.GENERAL_KNOWLEDGE,
    Confidence.SECONDARY_SOURCE,
    Confidence.INFERRED,
    Confidence.VERIFIED,
)


def weaker(*found: Confidence) -> Confidence:
    """Return the least sure of several confidences."""
    return min(found, key=_DOUBT.index)


def scaled(catalogue: Catalogue, base: Threat, part: Fraction, *, fine: bool) -> Threat:
    """Return the base threat times a fraction, within the ceiling of terms.

    Args:
        catalogue: the edition, for the longest fixed term.
        base: what is raised or lowered.
        part: the fraction, e.g. four thirds.
        fine: whether the fine is reckoned alike; otherwise it is not certain.
    """
    told = base.fine if fine or base.fine is Held.NOT_THREATENED else Held.NOT_CERTAIN
    unsure = Confidence.INFERRED if told is base.fine else Confidence.UNCERTAIN
    return replace(
        base,
        prison_min=_times(base.prison_min, part),
        prison_max=capped(catalogue, _times(base.prison_max, part)),
        fine=told,
        fine_min=_times(base.fine_min, part) if fine else None,
        fine_max=_times(base.fine_max, part) if fine else None,
        category="",
        confidence=weaker(base.confidence, unsure),
        note=None,
        reckoned=True,
    )


def capped(catalogue: Catalogue, months: int | None) -> int | None:
    """Return a term no longer than the longest that is not for life."""
    years = catalogue.tariff.fixed_term.years
    if months is None or years is None:
        return months
    return min(months, years * MONTHS)


def _times(figure: int | None, part: Fraction) -> int | None:
    """Return a figure times a fraction, rounded down; nothing stays nothing."""
    return None if figure is None else int(figure * part)
