# SPDX-License-Identifier: Apache-2.0
"""What punishments are reckoned with: fines, raises, ways of taking part, gates.

Knows the shape of ``penalties.json`` as frozen values. Must not know how a
penalty is read or a sentence checked (``penalties`` and ``sentence`` do).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from models.law.offences import Bilingual, Confidence

NOT_CERTAIN = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class FineCategory:
    """One category of fine.

    Attributes:
        category: roman numeral.
        max_rp: its ceiling in rupiah.
    """

    category: str
    max_rp: int


@dataclass(frozen=True, slots=True)
class FineTier:
    """Which category follows from which prison maximum, outside the code.

    Attributes:
        over_years: the maximum lies above this.
        category: roman numeral.
        confidence: how far checked.
        sources: source ids.
        instrument: where it stands.
        article: its article, ``""`` where only inferred.
        up_to_years: and at or below this; ``None`` = no upper end.
    """

    over_years: int
    category: str
    confidence: Confidence
    sources: tuple[str, ...]
    instrument: str
    article: str = ""
    up_to_years: int | None = None

    def holds(self, years: int) -> bool:
        """Return whether a prison maximum falls into it."""
        below = self.up_to_years is None or years <= self.up_to_years
        return self.over_years < years and below


@dataclass(frozen=True, slots=True)
class FineRule:
    """One rule about fines, in words."""

    id: str
    instrument: str
    article: str
    text: Bilingual
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fines:
    """Categories, tiers and rules of fines, and the general minimum."""

    instrument: str = ""
    article: str = ""
    confidence: Confidence = Confidence.UNCERTAIN
    sources: tuple[str, ...] = ()
    categories: tuple[FineCategory, ...] = ()
    tiers: tuple[FineTier, ...] = ()
    rules: tuple[FineRule, ...] = ()
    minimum_rp: int | None = None


@dataclass(frozen=True, slots=True)
class FixedTerm:
    """The longest prison term that is not for life; ``None`` = not held."""

    instrument: str = ""
    article: str = ""
    confidence: Confidence = Confidence.UNCERTAIN
    sources: tuple[str, ...] = ()
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a penalty, as a fraction."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class Aggravation:
    """What one aggravation attaches to, and how much it adds.

    Attributes:
        offence: the aggravating provision.
        instrument: where it stands.
        article: its article.
        base_element: the element of it that asks for a base offence.
        bases: the offences it may attach to, and no others.
        confidence: how far checked.
        sources: source ids.
        raises: what it adds; ``None`` = it has a range of its own.
        fine_raised_in: penalty regimes in which the fine may be raised alike.
        pegged_to: penalty regime → offence whose penalty is raised whatever
            the base; empty = the base's own.
    """

    offence: str
    instrument: str
    article: str
    base_element: str
    bases: tuple[str, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    raises: Part | None = None
    fine_raised_in: tuple[str, ...] = ()
    pegged_to: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Corporation:
    """How the fine of a corporation is reckoned.

    Attributes:
        offence: the provision on corporations.
        multiplier: times the fine of the base offence.
        multiplied_in: penalty regimes in which that rule is settled.
        unsettled: what to show in the others.
    """

    offence: str = ""
    instrument: str = ""
    article: str = ""
    base_element: str = ""
    bases: tuple[str, ...] = ()
    multiplier: int | None = None
    multiplied_in: tuple[str, ...] = ()
    unsettled: Bilingual = NOT_CERTAIN
    confidence: Confidence = Confidence.UNCERTAIN
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpecialMode:
    """A rule that punishes a way of taking part like the whole offence.

    Attributes:
        instrument: where it stands.
        article: its article.
        bases: base offences it reaches.
        confidence: how far checked.
        sources: source ids.
        offence: the provision, where the pack holds it; ``""`` otherwise.
        own_penalty: it has a penalty of its own, not the base's.
    """

    instrument: str
    article: str
    bases: tuple[str, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    offence: str = ""
    own_penalty: bool = False


@dataclass(frozen=True, slots=True)
class GeneralMode:
    """The general rule of a criminal code on a way of taking part.

    Attributes:
        side: ``before`` or ``after`` the change of law.
        instrument: the code.
        article: its article.
        confidence: how far checked.
        sources: source ids.
        numerator: with ``denominator``, the part of the maximum it allows.
        denominator: ``None`` = the whole.
    """

    side: str
    instrument: str
    article: str
    confidence: Confidence
    sources: tuple[str, ...]
    numerator: int | None = None
    denominator: int | None = None


@dataclass(frozen=True, slots=True)
class Mode:
    """One way of taking part, with its special and general rules."""

    id: str
    label: Bilingual
    special: tuple[SpecialMode, ...] = ()
    general: tuple[GeneralMode, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """A rule of procedure that opens or closes with the height of a threat.

    Attributes:
        id: e.g. ``exceptional_detention``.
        instrument: where it stands.
        article: its article.
        text: what it means.
        confidence: how far checked.
        sources: source ids.
        least_years: the threat must reach this.
        most_years: the threat must not pass this.
        most_fine_category: or the fine not this category.
    """

    id: str
    instrument: str
    article: str
    text: Bilingual
    confidence: Confidence
    sources: tuple[str, ...]
    least_years: int | None = None
    most_years: int | None = None
    most_fine_category: str = ""


@dataclass(frozen=True, slots=True)
class Tariff:
    """Everything a penalty is reckoned with.

    Attributes:
        unknown: how a figure that is not held is shown.
        fines: categories, tiers, rules.
        fixed_term: the longest term that is not for life.
        aggravations: in pack order.
        corporation: the fine of a corporation.
        user_offence: the offence of using a victim, ``""`` = none.
        modes: ways of taking part.
        gates: what opens or closes with the height of a threat.
    """

    unknown: Bilingual = NOT_CERTAIN
    fines: Fines = field(default_factory=Fines)
    fixed_term: FixedTerm = field(default_factory=FixedTerm)
    aggravations: tuple[Aggravation, ...] = ()
    corporation: Corporation = field(default_factory=Corporation)
    user_offence: str = ""
    modes: tuple[Mode, ...] = ()
    gates: tuple[Gate, ...] = ()

    def ceiling(self, category: str) -> int | None:
        """Return the ceiling of a fine category, ``None`` when not held.

        A span such as ``IV-VII`` has the ceiling of its last category.
        """
        last = category.rpartition("-")[2]
        held = {one.category: one.max_rp for one in self.fines.categories}
        return held.get(last)

    def gate(self, gate_id: str) -> Gate | None:
        """Return the gate of that id, or ``None``."""
        return next((one for one in self.gates if one.id == gate_id), None)

    def mode(self, mode_id: str) -> Mode | None:
        """Return the way of taking part of that id, or ``None``."""
        return next((one for one in self.modes if one.id == mode_id), None)
