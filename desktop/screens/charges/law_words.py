# SPDX-License-Identifier: Apache-2.0
"""Puts the governing law of one count into words: sides, penalties, comparison.

Knows what ``models.law`` answers; must not choose between two laws.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.law_card import LawColumn, LawWords
from desktop.wording.confidence import cited_text, offence_text
from desktop.wording.findings import reason_text
from desktop.wording.formats import language, medium_date
from desktop.wording.law_notes import note_text
from desktop.wording.threats import threat_words
from models.casefile.both_laws import laws_beside
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.favourable import Choice, Comparison, Lighter, pair
from models.law.finding import Reason
from models.law.passage import Side
from models.law.penalties import Threat, threat
from models.law.regime import chargeable
from models.law.temporal import Span, references, split

translate = QCoreApplication.translate


def spans_of(file: CaseFile, catalogue: Catalogue) -> tuple[Span, ...]:
    """Return the conduct of a case in parts on one side of the change each."""
    return split(catalogue, file.case.offence_from, file.case.offence_to)


def law_words(
    file: CaseFile, catalogue: Catalogue, count: Count, choice: Choice | None
) -> LawWords:
    """Return what the card says of one count."""
    spans = spans_of(file, catalogue)
    both = laws_beside(catalogue, file, count)
    rows = (
        translate("charges", "Joined"),
        translate("charges", "Prison"),
        translate("charges", "Fine"),
        translate("charges", "Stands in"),
        translate("charges", "Note"),
    )
    return LawWords(
        notes=_notes(file, catalogue, count, spans, both),
        rows=rows,
        columns=_columns(catalogue, count.offence, spans, both),
        lines=_compared(both),
        choice=choice_words(both, choice),
        chosen=choice is not None,
    )


def span_words(catalogue: Catalogue, spans: Iterable[Span]) -> list[str]:
    """Return which conduct falls on which side, and why, each once."""
    said: dict[str, None] = {}
    for span in spans:
        for reason in span.reasons:
            said.setdefault(_with_source(catalogue, reason))
    parts = [one for one in spans if one.side is not None]
    if len(parts) > 1:
        for one in parts:
            said.setdefault(_part(one))
    return list(said)


def choice_words(both: Comparison | None, choice: Choice | None) -> str:
    """Return what a jurist chose and why, or that nobody has chosen yet."""
    if choice is not None:
        law = {
            Side.BEFORE: translate("charges", "the old law"),
            Side.AFTER: translate("charges", "the new law"),
        }[choice.law]
        words = translate("charges", "Chosen by {0} on {1}: {2}. Reason: {3}")
        return words.format(choice.by, medium_date(choice.on), law, choice.reason)
    if both is None or both.final:
        return ""
    return translate(
        "charges",
        "No law has been chosen yet. The program never chooses: a jurist does, "
        "with a reason that the documents print.",
    )


def _notes(
    file: CaseFile,
    catalogue: Catalogue,
    count: Count,
    spans: tuple[Span, ...],
    both: Comparison | None,
) -> list[str]:
    """Return everything that is said above the table."""
    notes = span_words(catalogue, spans)
    if count.offence not in catalogue.offences:
        return notes
    days = (file.case.offence_from, file.case.offence_to)
    fits = chargeable(catalogue, count.offence, *days).reason
    if fits is not None:
        params = dict(fits.params) | {"count": str(count.position + 1)}
        notes.append(
            reason_text(fits.code, params, lambda one: offence_text(catalogue, one))
        )
    if both is not None:
        notes.append(_with_source(catalogue, both.reason))
    notes += [
        _with_source(catalogue, one)
        for one in references(catalogue, count.offence, Side.AFTER)
    ]
    return notes


def _columns(
    catalogue: Catalogue,
    offence: str,
    spans: tuple[Span, ...],
    both: Comparison | None,
) -> tuple[LawColumn, ...]:
    """Return one law, or two side by side."""
    if both is not None:
        return _column(catalogue, both.old), _column(catalogue, both.new)
    sides = [one.side for one in spans if one.side is not None] or list(Side)
    before, after = pair(catalogue, offence)
    held = {Side.BEFORE: before, Side.AFTER: after}
    found = [threat(catalogue, held[side], side) for side in dict.fromkeys(sides)]
    return tuple(_column(catalogue, one) for one in found if one is not None)


def _column(catalogue: Catalogue, found: Threat) -> LawColumn:
    """Return one law in words."""
    law = {
        Side.BEFORE: translate("charges", "Old law: {0}"),
        Side.AFTER: translate("charges", "New law: {0}"),
    }[found.side]
    words = threat_words(catalogue, found)
    cells = (words.joined, words.prison, words.fine, words.source, words.note or "–")
    title = law.format(offence_text(catalogue, found.offence))
    return LawColumn(title, cells, words.mark, words.tone)


def _compared(both: Comparison | None) -> list[tuple[str, str]]:
    """Return what a jurist compares; only lines that the pack can compare."""
    if both is None:
        return []
    lighter = {
        Lighter.OLD: translate("charges", "old law lighter"),
        Lighter.NEW: translate("charges", "new law lighter"),
        Lighter.SAME: translate("charges", "the same"),
        Lighter.NOT_COMPARED: translate("charges", "for the jurist to compare"),
    }
    return [(one.text.text(language()), lighter[one.lighter]) for one in both.lines]


def _with_source(catalogue: Catalogue, reason: Reason) -> str:
    """Return a remark and where its rule stands."""
    words, cited = note_text(catalogue, reason), cited_text(catalogue, reason.citations)
    return f"{words} ({cited})" if cited else words


def _part(span: Span) -> str:
    """Return one part of conduct that passes the change of law."""
    assert span.first is not None, "only dated conduct is split"
    assert span.last is not None, "only dated conduct is split"
    words = {
        Side.BEFORE: translate("charges", "{0} to {1}: under the old law"),
        Side.AFTER: translate("charges", "{0} to {1}: under the new law"),
    }[span.side or Side.BEFORE]
    return words.format(medium_date(span.first), medium_date(span.last))
