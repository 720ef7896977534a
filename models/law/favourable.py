# SPDX-License-Identifier: Apache-2.0
"""Old and new law side by side for earlier conduct, and a jurist's choice.

Knows the penalties on either side, line by line, and the place for the choice.
Must not know a case, and never fills that place: which line is lighter is
shown, which law is more favourable a person says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.law.catalogue import Catalogue
from models.law.finding import Reason
from models.law.notes import LawNote
from models.law.offences import Bilingual
from models.law.passage import Aspect, Side
from models.law.penalties import Connective, Held, Threat, threat
from models.law.regime import Situation
from models.law.temporal import Span, cite_situation

FINAL_JUDGMENT = "final_judgment"


class Lighter(StrEnum):
    """Which law is lighter in one respect; never in all."""

    OLD = "old"
    NEW = "new"
    SAME = "same"
    NOT_COMPARED = "not_compared"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that a jurist compares."""

    aspect: Aspect
    text: Bilingual
    lighter: Lighter


@dataclass(frozen=True, slots=True)
class Comparison:
    """Old and new law side by side, for one offence.

    Attributes:
        old: what the old law threatens.
        new: what the new law threatens.
        lines: what a jurist compares, one by one.
        reason: why both are shown, with the favourable-law rule.
        final: a judgment was final before the change: no law is left to choose.
    """

    old: Threat
    new: Threat
    lines: tuple[Line, ...]
    reason: Reason
    final: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The law a jurist chose. Nothing in this package ever makes one.

    Attributes:
        law: the side whose law is applied.
        reason: why, in the jurist's words; documents print it.
        by: who chose.
        on: when.
    """

    law: Side
    reason: str
    by: str
    on: date


def pair(catalogue: Catalogue, offence_id: str) -> tuple[str, str]:
    """Return the offence of the old law and that of the new one.

    An article that survived stands on both sides itself.
    """
    offence = catalogue.offences.get(offence_id)
    if offence is not None and offence.replaced_by:
        return offence_id, offence.replaced_by
    for other in catalogue.offences.values():
        if other.replaced_by == offence_id:
            return other.id, offence_id
    return offence_id, offence_id


def readings(
    catalogue: Catalogue, offence_id: str, spans: tuple[Span, ...]
) -> tuple[tuple[Side, str], ...]:
    """Return under which laws an offence is to be read, old law first.

    Earlier conduct is read under both, for it may be tried under either; later
    conduct under the new law; undated conduct under both.
    """
    if {span.side for span in spans} == {Side.AFTER}:
        return ((Side.AFTER, offence_id),)
    before, after = pair(catalogue, offence_id)
    return ((Side.BEFORE, before), (Side.AFTER, after))


def side_by_side(
    catalogue: Catalogue,
    offence_id: str,
    spans: tuple[Span, ...],
    *,
    final: date | None = None,
) -> Comparison | None:
    """Return both laws for conduct of which a part is earlier than the change.

    Args:
        catalogue: the edition.
        offence_id: the offence, of either law.
        spans: the conduct, as ``split`` gives it.
        final: the day before the change on which a judgment was final, if any.

    Returns:
        The comparison; ``None`` where only one law is possible: later or
        undated conduct, or an offence that the other side does not know.
    """
    if all(span.side is not Side.BEFORE for span in spans):
        return None
    before, after = pair(catalogue, offence_id)
    old = threat(catalogue, before, Side.BEFORE)
    new = threat(catalogue, after, Side.AFTER)
    if old is None or new is None:
        return None
    reason = _why_both(catalogue, old, new, final)
    lines = tuple(
        Line(aspect, text, _lighter(aspect, old, new))
        for aspect, text in zip(
            catalogue.passage.aspects, catalogue.favourability, strict=True
        )
    )
    return Comparison(old, new, lines, reason, final is not None)


def _why_both(
    catalogue: Catalogue, old: Threat, new: Threat, final: date | None
) -> Reason:
    """Say why both laws are shown: one is to be chosen, or execution may change."""
    params = (("old", old.offence), ("new", new.offence))
    if final is None:
        cited = cite_situation(catalogue, Situation.CONDUCT_BEFORE.value)
        return Reason(LawNote.BOTH_LAWS.value, (), cited, params)
    cited = cite_situation(catalogue, FINAL_JUDGMENT)
    since = ("on", final.isoformat())
    return Reason(LawNote.FINAL_BEFORE.value, (), cited, (*params, since))


def check_choice(
    comparison: Comparison | None, choice: Choice | None
) -> tuple[Reason, ...]:
    """Return what is missing from a jurist's choice; it blocks nothing."""
    if comparison is None:
        return () if choice is None else (_said(LawNote.CHOICE_NOT_ASKED),)
    if choice is None and comparison.final:
        return ()
    if choice is None:
        laws = comparison.reason.params
        cited = comparison.reason.citations
        return (Reason(LawNote.CHOICE_OPEN.value, (), cited, laws),)
    missing = []
    if not choice.reason.strip():
        missing.append(_said(LawNote.CHOICE_WITHOUT_REASON))
    if not choice.by.strip():
        missing.append(_said(LawNote.CHOICE_WITHOUT_NAME))
    return tuple(missing)


def _lighter(aspect: Aspect, old: Threat, new: Threat) -> Lighter:
    """Compare one aspect where the pack holds both figures."""
    weights = {
        Aspect.PRISON_MAX: _ceiling,
        Aspect.SPECIAL_MINIMUM: _minimum,
        Aspect.CONNECTIVE: _joined,
        Aspect.FINE_MAX: _fine,
    }
    weigh = weights.get(aspect)
    was, now = (weigh(old), weigh(new)) if weigh else (None, None)
    if was is None or now is None:
        return Lighter.NOT_COMPARED
    if was == now:
        return Lighter.SAME
    return Lighter.OLD if was < now else Lighter.NEW


def _ceiling(found: Threat) -> float | None:
    """Weigh the prison ceiling; life weighs most."""
    if found.life:
        return float("inf")
    return 0 if found.prison is Held.NOT_THREATENED else found.prison_max


def _minimum(found: Threat) -> float | None:
    """Weigh the special minimum; none weighs nothing."""
    return found.prison_min or 0


def _joined(found: Threat) -> float | None:
    """Weigh how prison and fine are joined, where both are threatened."""
    order = (Connective.OR, Connective.AND_OR, Connective.AND)
    return order.index(found.connective) if found.connective in order else None


def _fine(found: Threat) -> float | None:
    """Weigh the ceiling of the fine."""
    return 0 if found.fine is Held.NOT_THREATENED else found.fine_max


def _said(code: LawNote) -> Reason:
    """Return a remark without parameters."""
    return Reason(code.value)
