# SPDX-License-Identifier: Apache-2.0
"""Compares a sentence with what its offence threatens: warns, never blocks.

Knows one threat and one sentence. Must not know who passed it, and never says
that a sentence is wrong: courts differ, and a remark is all there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.notes import LawNote
from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import MONTHS, Connective, Held, Threat, threat


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was demanded or imposed for one charge.

    Attributes:
        years: of prison.
        months: beside the years.
        fine_rp: rupiah; ``None`` = no fine.
        life: prison for life.
    """

    years: int = 0
    months: int = 0
    fine_rp: int | None = None
    life: bool = False

    @property
    def term(self) -> int:
        """Return the fixed term in months."""
        return self.years * MONTHS + self.months

    @property
    def prison(self) -> bool:
        """Return whether there is any prison in it."""
        return self.life or self.term > 0


def check_sentence(
    catalogue: Catalogue, offence_id: str, side: Side, sentence: Sentence
) -> tuple[Reason, ...]:
    """Return what is to be noticed about a sentence, in reading order.

    Args:
        catalogue: the edition.
        offence_id: the offence it was passed for.
        side: the law a jurist chose for it.
        sentence: what was demanded or imposed.
    """
    if offence_id not in catalogue.offences:
        return (_reason(LawNote.OFFENCE_UNKNOWN, (), offence=offence_id),)
    found = threat(catalogue, offence_id, side)
    if found is None:
        note = LawNote.PENALTY_NOT_HELD
        return (_reason(note, (), offence=offence_id, side=side.value),)
    return check_against(catalogue, found, sentence)


def check_against(
    catalogue: Catalogue, found: Threat, sentence: Sentence
) -> tuple[Reason, ...]:
    """Return the same for a threat that was worked out, as for an aggravation."""
    if min(sentence.years, sentence.months, sentence.fine_rp or 0) < 0:
        return (_impossible(found, sentence),)
    if not sentence.prison and not sentence.fine_rp:
        return (_reason(LawNote.SENTENCE_EMPTY, found.citations),)
    return (
        *_certainty(found),
        *_prison(catalogue, found, sentence),
        *_fine(found, sentence),
        *_together(found, sentence),
    )


def _impossible(found: Threat, sentence: Sentence) -> Reason:
    """A negative figure is a slip of the pen."""
    return _reason(
        LawNote.SENTENCE_IMPOSSIBLE,
        found.citations,
        years=sentence.years,
        months=sentence.months,
        fine=sentence.fine_rp or 0,
    )


def _certainty(found: Threat) -> Iterator[Reason]:
    """Say how far the figures may be relied on."""
    if found.confidence is not Confidence.VERIFIED:
        yield _reason(
            LawNote.PENALTY_NOT_VERIFIED,
            found.citations,
            offence=found.offence,
            confidence=found.confidence.value,
        )


def _prison(
    catalogue: Catalogue, found: Threat, sentence: Sentence
) -> Iterator[Reason]:
    """Compare the prison term with floor and ceiling."""
    if not sentence.prison:
        return
    if found.prison is Held.NOT_THREATENED:
        yield _reason(LawNote.PRISON_NOT_THREATENED, found.citations)
        return
    if found.prison is Held.NOT_CERTAIN:
        yield _reason(
            LawNote.PRISON_NOT_CERTAIN, found.citations, offence=found.offence
        )
        return
    if sentence.life:
        if not found.life:
            yield _reason(LawNote.LIFE_NOT_THREATENED, found.citations)
        return
    term, least, most = sentence.term, found.prison_min, found.prison_max
    if least is not None and term < least:
        yield _reason(LawNote.BELOW_MINIMUM, found.citations, months=term, least=least)
    if most is not None and term > most:
        yield _reason(LawNote.ABOVE_MAXIMUM, found.citations, months=term, most=most)
    yield from _fixed_term(catalogue, term)


def _fixed_term(catalogue: Catalogue, term: int) -> Iterator[Reason]:
    """No term that is not for life passes the code's own ceiling."""
    limit = catalogue.tariff.fixed_term
    if limit.years is not None and term > limit.years * MONTHS:
        cited = (Citation(limit.instrument, limit.article, limit.confidence),)
        most = limit.years * MONTHS
        yield _reason(LawNote.ABOVE_FIXED_TERM, cited, months=term, most=most)


def _fine(found: Threat, sentence: Sentence) -> Iterator[Reason]:
    """Compare the fine with floor and ceiling."""
    fine = sentence.fine_rp
    if not fine:
        return
    if found.fine is Held.NOT_THREATENED:
        yield _reason(LawNote.FINE_NOT_THREATENED, found.citations)
        return
    if found.fine_min is not None and fine < found.fine_min:
        least = found.fine_min
        yield _reason(
            LawNote.FINE_BELOW_MINIMUM, found.citations, fine=fine, least=least
        )
    if found.fine_max is None:
        yield _reason(LawNote.FINE_NOT_CERTAIN, found.citations, offence=found.offence)
    elif fine > found.fine_max:
        most = found.fine_max
        yield _reason(LawNote.FINE_ABOVE_MAXIMUM, found.citations, fine=fine, most=most)


def _together(found: Threat, sentence: Sentence) -> Iterator[Reason]:
    """Compare which of the two were imposed with how they are threatened."""
    prison, fine = sentence.prison, bool(sentence.fine_rp)
    if found.connective is Connective.AND and not fine:
        yield _reason(LawNote.PRISON_WITHOUT_FINE, found.citations)
    if found.connective is Connective.AND and not prison:
        yield _reason(LawNote.FINE_WITHOUT_PRISON, found.citations)
    if found.connective is Connective.OR and prison and fine:
        yield _reason(LawNote.BOTH_WHERE_ONE, found.citations)


def _reason(code: LawNote, cited: tuple[Citation, ...], **params: str | int) -> Reason:
    """Return a remark with its figures as text."""
    told = tuple((name, str(value)) for name, value in params.items())
    return Reason(code.value, (), cited, told)
