# SPDX-License-Identifier: Apache-2.0
"""Puts into words what may attach to a count: aggravations, ways of taking part.

Knows what ``models.law`` suggests; must not add anything to a charge. What the
catalogue does not let attach is named as such and offered nowhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.line_card import Line
from desktop.widgets.questions import Asked
from desktop.wording.confidence import cited_text, offence_text
from desktop.wording.formats import language
from desktop.wording.law_notes import fact_text, note_text
from desktop.wording.threats import threat_line
from models.casefile.known_facts import asked_about
from models.law.aggravation import Suggestion, suggestions
from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.gates import GateId, gate
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.taking_part import Route, corporate, no_route, routes, user

translate = QCoreApplication.translate
Answers = Mapping[str, Answer]
Read = Sequence[tuple[Side, str]]
"""(side of the change of law, the base offence under it)."""

ADD = "add:"
"""Before the offence that a button would charge."""

MODE = "mode:"
"""Before the way of taking part that a button chooses or takes off."""

_MARKS = {
    LawNote.USER_SUGGESTED: Answer.YES,
    LawNote.USER_OPEN: Answer.UNKNOWN,
    LawNote.USER_NOT_SHOWN: Answer.NO,
}


@dataclass(frozen=True, slots=True)
class Attached:
    """What is known of a count before anything is suggested for it.

    Attributes:
        answers: what was said, or is recorded, of the facts behind suggestions.
        charged: the offences that its accused is charged with.
    """

    answers: Answers
    charged: Collection[str] = ()


def aggravation_lines(catalogue: Catalogue, read: Read, known: Attached) -> list[Line]:
    """Return every aggravation that may attach, and last those that cannot."""
    answers, charged = known.answers, known.charged
    by_side = [(side, suggestions(catalogue, b, side, answers)) for side, b in read]
    lines, out = [], []
    for at in range(len(catalogue.tariff.aggravations)):
        here = [(side, found[at]) for side, found in by_side]
        attaching = [(s, one) for s, one in here if not _barred(one)]
        if attaching:
            line = _aggravation(catalogue, attaching)
            here_already = attaching[0][1].offence in charged
            lines.append(_charged(line) if here_already else line)
        elif here:
            out.append(offence_text(catalogue, here[0][1].offence))
    if out:
        words = translate("charges", "Cannot attach to this article: {0}.")
        lines.append(Line(words.format(", ".join(out))))
    return lines


def aggravation_questions(catalogue: Catalogue, read: Read) -> list[Asked]:
    """Return the facts on which aggravations and the use of a victim turn."""
    asked: dict[str, Asked] = {}
    for side, base in read:
        for one in suggestions(catalogue, base, side, {}):
            _ask(catalogue, asked, one.offence, one.missing)
    using = user(catalogue, {})
    if using is not None:
        facts = dict(using.params)["facts"]
        _ask(catalogue, asked, dict(using.params)["offence"], facts.split(","))
    return list(asked.values())


def taking_part_lines(
    catalogue: Catalogue, read: Read, known: Attached, chosen: Sequence[str]
) -> list[Line]:
    """Return each way of taking part under each law, corporations and users.

    Args:
        catalogue: the edition.
        read: the laws the count is read under.
        known: what is known of the count.
        chosen: the ways a jurist chose for the count.
    """
    lines = []
    for mode in catalogue.tariff.modes:
        told: list[str] = []
        adds: dict[str, None] = {}
        cited: list[Citation] = []
        for side, base in read:
            found = routes(catalogue, mode.id, base, side)
            told += [_route(catalogue, one, side) for one in found]
            cited += [c for one in found for c in one.reason.citations]
            adds |= {one.offence: None for one in found if one.offence}
            if not found:
                told.append(note_text(catalogue, no_route(mode.id, base, side)))
        here = mode.id in chosen
        lines.append(
            Line(
                mode.label.text(language()),
                _joined(told),
                cited_text(catalogue, cited),
                mark=translate("charges", "Chosen") if here else "",
                tone="info",
                acts=(*_switch(mode.id, here, bool(cited)), *_adds(catalogue, adds)),
            )
        )
    lines += [_strange(one) for one in chosen if catalogue.tariff.mode(one) is None]
    lines.append(_corporation(catalogue, read))
    using = user(catalogue, known.answers)
    if using is not None:
        lines.append(_user(catalogue, using, known))
    return lines


def _switch(mode: str, here: bool, reached: bool) -> tuple[tuple[str, str], ...]:
    """Return the button that chooses a way for the count, or takes it off.

    What no rule lets attach can only be taken off.
    """
    if here:
        return ((f"{MODE}{mode}", translate("charges", "Take off this count")),)
    if not reached:
        return ()
    return ((f"{MODE}{mode}", translate("charges", "Use for this count")),)


def _strange(mode: str) -> Line:
    """Return a way of taking part that this rule set does not hold."""
    return Line(
        mode,
        translate("charges", "This rule set does not hold this way of taking part."),
        mark=translate("charges", "Chosen"),
        tone="warn",
        acts=_switch(mode, here=True, reached=False),
    )


def gate_lines(catalogue: Catalogue, read: Read) -> list[Line]:
    """Return what opens or closes in procedure with the height of the threat."""
    lines = []
    for row in catalogue.tariff.gates:
        told = [gate(catalogue, GateId(row.id), base, side) for side, base in read]
        words = _joined([note_text(catalogue, one) for one in told])
        cited = cited_text(catalogue, [c for one in told for c in one.citations])
        lines.append(Line(row.text.text(language()), words, cited))
    return lines


def mark_of(answer: Answer) -> tuple[str, str]:
    """Return words and tone of a direction; it decides nothing."""
    return {
        Answer.YES: (translate("charges", "Suggested"), "info"),
        Answer.UNKNOWN: (translate("charges", "Still open"), "neutral"),
        Answer.NO: (translate("charges", "Not pointed to"), "neutral"),
    }[answer]


def _ask(
    catalogue: Catalogue, asked: dict[str, Asked], offence: str, facts: Sequence[str]
) -> None:
    """Add the facts of one provision, each once."""
    held = catalogue.offences[offence]
    heading = f"{offence_text(catalogue, offence)}  ·  {held.title.text(language())}"
    for fact in facts:
        if fact and fact not in asked:
            asked[fact] = Asked(fact, fact_text(catalogue, fact), heading)
            heading = ""


def _barred(found: Suggestion) -> bool:
    """Return whether the catalogue does not let it attach."""
    codes = {reason.code for reason in found.reasons}
    return LawNote.AGGRAVATION_NOT_FOR_BASE.value in codes


def _aggravation(
    catalogue: Catalogue, attaching: Sequence[tuple[Side, Suggestion]]
) -> Line:
    """Return one aggravation under each law it attaches in."""
    first = attaching[0][1]
    title = catalogue.offences[first.offence].title.text(language())
    told = [note_text(catalogue, first.reasons[0])]
    for side, one in attaching:
        if one.threat is not None:
            told.append(threat_line(catalogue, one.threat, side))
        told += [note_text(catalogue, reason) for reason in one.reasons[1:]]
    cited = [c for _, one in attaching for r in one.reasons for c in r.citations]
    mark, tone = mark_of(first.answer)
    name = offence_text(catalogue, first.offence)
    return Line(
        f"{name}  ·  {title}",
        _joined(told),
        cited_text(catalogue, cited),
        mark,
        tone,
        _adds(catalogue, {first.offence: None}),
    )


def _route(catalogue: Catalogue, route: Route, side: Side) -> str:
    """Return one rule with what it would threaten."""
    words = note_text(catalogue, route.reason)
    cited = cited_text(catalogue, route.reason.citations[:1])
    return f"{cited}: {words} {threat_line(catalogue, route.threat, side)}"


def _corporation(catalogue: Catalogue, read: Read) -> Line:
    """Return what a corporation is threatened with."""
    row = catalogue.tariff.corporation
    told, cited, reached = [], [], False
    for side, base in read:
        found, reason = corporate(catalogue, base, side)
        told.append(note_text(catalogue, reason))
        cited += list(reason.citations)
        if found is not None:
            reached = True
            told.append(threat_line(catalogue, found, side))
        if reason.code == LawNote.CORPORATE_NOT_SETTLED:
            told.append(row.unsettled.text(language()))
    acts = _adds(catalogue, {row.offence: None}) if reached else ()
    title = translate("charges", "Corporation")
    return Line(title, _joined(told), cited_text(catalogue, cited), acts=acts)


def _charged(line: Line) -> Line:
    """Return a line on what the accused is charged with already."""
    mark = translate("charges", "Charged already")
    return replace(line, mark=mark, tone="neutral", acts=())


def _user(catalogue: Catalogue, using: Reason, known: Attached) -> Line:
    """Return whether the offence of using a victim suggests itself.

    Nothing is said to be open before somebody answered about it.
    """
    offence = dict(using.params)["offence"]
    mark, tone = "", "neutral"
    if asked_about(catalogue, offence, known.answers):
        mark, tone = mark_of(_MARKS[LawNote(using.code)])
    title = catalogue.offences[offence].title.text(language())
    line = Line(
        title,
        note_text(catalogue, using),
        cited_text(catalogue, using.citations),
        mark,
        tone,
        _adds(catalogue, {offence: None}),
    )
    return _charged(line) if offence in known.charged else line


def _adds(
    catalogue: Catalogue, offences: Mapping[str, None]
) -> tuple[tuple[str, str], ...]:
    """Return a button for each offence that could be charged beside."""
    words = translate("charges", "Charge {0}…")
    return tuple(
        (f"{ADD}{one}", words.format(catalogue.offences[one].citation))
        for one in offences
    )


def _joined(told: Sequence[str]) -> str:
    """Return remarks below one another, each once."""
    return "\n".join(dict.fromkeys(filter(None, told)))
