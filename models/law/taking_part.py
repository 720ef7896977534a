# SPDX-License-Identifier: Apache-2.0
"""Attempt, assistance, conspiracy, participation, corporations, users.

Knows the special rules that keep the whole penalty, and the general rules of
the old and the new code beside them. Must not know a case; it suggests, and
shows what each rule would threaten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import Connective, Held, Threat, threat
from models.law.raising import scaled, weaker
from models.law.shown import Answers, shown
from models.law.tariff import GeneralMode, SpecialMode


@dataclass(frozen=True, slots=True)
class Route:
    """One rule that punishes a way of taking part.

    Attributes:
        instrument: where it stands.
        article: its article.
        special: a special rule goes before a general one.
        reason: why it is shown, with citation and confidence.
        offence: the provision to charge, where the pack holds it.
        threat: what it would threaten, ``None`` when not held.
    """

    instrument: str
    article: str
    special: bool
    reason: Reason
    offence: str = ""
    threat: Threat | None = None


def routes(
    catalogue: Catalogue, mode_id: str, base: str, side: Side
) -> tuple[Route, ...]:
    """Return the rules on a way of taking part, special rules first.

    Args:
        catalogue: the edition.
        mode_id: e.g. ``attempt``; a mode the pack lacks has no route.
        base: the offence attempted, assisted or agreed on.
        side: the law the conduct is read under.
    """
    mode = catalogue.tariff.mode(mode_id)
    if mode is None:
        return ()
    special = (
        _special(catalogue, mode_id, row, base, side)
        for row in mode.special
        if base in row.bases
    )
    general = (
        _general(catalogue, mode_id, row, base)
        for row in mode.general
        if row.side == side.value
    )
    return (*special, *general)


def no_route(mode_id: str, base: str, side: Side) -> Reason:
    """Return the remark that the pack holds no rule for a way of taking part."""
    params = (("mode", mode_id), ("base", base), ("side", side.value))
    return Reason(LawNote.MODE_NO_RULE.value, (), (), params)


def reached(
    catalogue: Catalogue, mode_id: str, read: Iterable[tuple[Side, str]]
) -> tuple[tuple[Side, Route], ...]:
    """Return every rule that reaches a way of taking part, law by law.

    Args:
        catalogue: the edition.
        mode_id: the way; none reaches it where the catalogue does not let it
            attach.
        read: the laws the base offence is read under, see ``readings``.
    """
    return tuple(
        (side, route)
        for side, base in read
        for route in routes(catalogue, mode_id, base, side)
    )


def _special(
    catalogue: Catalogue, mode_id: str, row: SpecialMode, base: str, side: Side
) -> Route:
    """Return a rule with the whole penalty of the base, or one of its own."""
    cited = Citation(row.instrument, row.article, row.confidence)
    held = threat(catalogue, row.offence if row.own_penalty else base, side)
    if held is not None:
        sure = weaker(held.confidence, row.confidence)
        own = row.offence or base
        cites = (cited, *held.citations)
        held = replace(held, offence=own, confidence=sure, citations=cites)
    code = LawNote.MODE_OWN_PENALTY if row.own_penalty else LawNote.MODE_WHOLE_PENALTY
    params = (("mode", mode_id), ("base", base), ("offence", row.offence))
    reason = Reason(code.value, (), (cited,), params)
    return Route(
        row.instrument,
        row.article,
        special=True,
        reason=reason,
        offence=row.offence,
        threat=held,
    )


def _general(catalogue: Catalogue, mode_id: str, row: GeneralMode, base: str) -> Route:
    """Return a code's own rule, with the part of the maximum it allows."""
    cited = Citation(row.instrument, row.article, row.confidence)
    held = threat(catalogue, base, Side(row.side))
    if held is not None:
        cites = (cited, *held.citations)
        if row.numerator is not None and row.denominator is not None:
            part = Fraction(row.numerator, row.denominator)
            held = replace(scaled(catalogue, held, part, fine=False), prison_min=None)
        sure = weaker(held.confidence, row.confidence)
        held = replace(held, confidence=sure, citations=cites)
    params = (("mode", mode_id), ("base", base))
    reason = Reason(LawNote.MODE_GENERAL_RULE.value, (), (cited,), params)
    return Route(row.instrument, row.article, special=False, reason=reason, threat=held)


def corporate(
    catalogue: Catalogue, base: str, side: Side
) -> tuple[Threat | None, Reason]:
    """Return what a corporation is threatened with for a base offence.

    Where the multiplied fine is not settled, the provision's own row is
    returned with the remark that it is not.
    """
    row = catalogue.tariff.corporation
    cited = (Citation(row.instrument, row.article, row.confidence),)
    if base not in row.bases:
        params = (("base", base),)
        code = LawNote.CORPORATE_NOT_FOR_BASE.value
        return None, Reason(code, (), cited, params)
    regime = catalogue.passage.penalty_regimes.get(side.value, "")
    start = threat(catalogue, base, side)
    settled = regime in row.multiplied_in and row.multiplier is not None
    if not settled or start is None:
        params = (("base", base),)
        code = LawNote.CORPORATE_NOT_SETTLED.value
        return threat(catalogue, row.offence, side), Reason(code, (), cited, params)
    times = Fraction(row.multiplier or 1)
    found = replace(
        scaled(catalogue, start, times, fine=True),
        offence=row.offence,
        connective=Connective.FINE_ONLY,
        prison=Held.NOT_THREATENED,
        prison_min=None,
        prison_max=None,
        life=False,
        citations=(*cited, *start.citations),
    )
    told = (("base", base), ("times", str(row.multiplier)))
    return found, Reason(LawNote.CORPORATE_MULTIPLIED.value, (), cited, told)


def user(catalogue: Catalogue, answers: Answers) -> Reason | None:
    """Return whether the offence of using a victim suggests itself.

    Args:
        catalogue: the edition.
        answers: ``element/option`` of that offence → what a person said.
    """
    offence = catalogue.offences.get(catalogue.tariff.user_offence)
    if offence is None:
        return None
    found = shown(offence, answers)
    codes = {
        Answer.YES: LawNote.USER_SUGGESTED,
        Answer.NO: LawNote.USER_NOT_SHOWN,
        Answer.UNKNOWN: LawNote.USER_OPEN,
    }
    facts = ",".join(found.missing or found.against)
    cited = (Citation(offence.instrument, offence.article, offence.confidence),)
    params = (("offence", offence.id), ("facts", facts))
    return Reason(codes[found.answer].value, (), cited, params)
