# SPDX-License-Identifier: Apache-2.0
"""What an act is to the checks of time and place, as the pack says it.

Knows which event comes before which, who was there, and which fact of a case
an event dates too. Nothing in it is a rule of law, and no day is compared here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActFact(StrEnum):
    """Which fact of a case an event dates too."""

    NONE = ""
    REPORTED = "reported"
    ORDERED = "ordered"
    HEARD = "heard"
    TAKEN = "taken"
    SEIZURE_PERMITTED = "seizure_permitted"
    INDICTED = "indicted"
    JUDGED = "judged"


class Presence(StrEnum):
    """Who was at the place at the hour of an act."""

    NOBODY = "nobody"  # the paper does not say
    OFFICERS = "officers"
    ALL = "all"  # the people it concerns too


@dataclass(frozen=True, slots=True)
class Follows:
    """What comes before an act: the first of some events.

    Attributes:
        first: the events; the earliest act of any of them counts.
        shared: only acts about the same person or item are compared.
        sure: the reverse cannot be; else somebody has to say how.
        unless: a condition of the pack that explains the reverse, ``""`` = none.
    """

    first: tuple[str, ...]
    shared: bool = False
    sure: bool = False
    unless: str = ""
