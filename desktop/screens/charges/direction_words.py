# SPDX-License-Identifier: Apache-2.0
"""Says where facts point: trafficking, smuggling, placement, or beside them.

Knows what ``models.law.decision_table`` answers; must not decide. An
alternative is named as a suggestion and offered, never added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.attaching import ADD
from desktop.screens.charges.line_card import Line
from desktop.screens.charges.sheet_page import SheetCard
from desktop.widgets.questions import Asked
from desktop.wording.confidence import confidence_text, offence_text
from desktop.wording.formats import language
from models.casefile.case import Case
from models.law.catalogue import Catalogue
from models.law.decision_table import Move, Pointed, RuleAnswer, Sheet, read
from models.law.kleene import Answer

translate = QCoreApplication.translate
Answers = Mapping[str, Answer]


def direction_of(catalogue: Catalogue, case: Case, answers: Answers) -> Sheet:
    """Return the table, read with the answers and the period of the case."""
    return read(catalogue, answers, (case.offence_from, case.offence_to))


def direction_questions(catalogue: Catalogue) -> list[Asked]:
    """Return the facts of the table, below the line they belong to."""
    indicators = {one.id: one.question for one in catalogue.sheets.indicators}
    asked, before = [], None
    for fact in catalogue.sheets.facts:
        heading = ""
        if fact.indicator != before:
            line = indicators.get(fact.indicator)
            other = translate("charges", "Beside the comparison")
            heading = line.text(language()) if line is not None else other
            before = fact.indicator
        asked.append(Asked(fact.id, fact.question.text(language()), heading))
    return asked


def direction_cards(catalogue: Catalogue, sheet: Sheet) -> list[SheetCard]:
    """Return where the facts point, what would settle it, and every rule."""
    cards = [
        SheetCard(
            translate("charges", "Where the facts point"),
            _pointed(catalogue, sheet.pointed)
            or [Line(translate("charges", "Nowhere yet. Answer the facts first."))],
            translate("charges", "A suggestion, never a decision."),
        )
    ]
    if sheet.leans:
        cards.append(
            SheetCard(
                translate("charges", "Facts that lean one way by themselves"),
                [_lean(catalogue, one, facts) for one, facts in sheet.leans.items()],
            )
        )
    if sheet.moves:
        cards.append(
            SheetCard(
                translate("charges", "Which fact would settle it"),
                [_move(catalogue, one) for one in _first(sheet.moves)],
            )
        )
    rules = [_rule(catalogue, one) for one in sheet.rules]
    words = translate("charges", "Every rule of the table")
    return [*cards, SheetCard(words, rules)]


def direction_line(catalogue: Catalogue, sheet: Sheet) -> str:
    """Return in one sentence where the facts point."""
    families = {one.id: one.label.text(language()) for one in catalogue.sheets.families}
    if not sheet.families:
        return translate("charges", "The facts point nowhere yet.")
    words = translate("charges", "The facts point to: {0}.")
    return words.format(", ".join(families[one] for one in sheet.families))


def _pointed(catalogue: Catalogue, pointed: Sequence[Pointed]) -> list[Line]:
    """Return each offence pointed to once; the leading ones first."""
    lines: dict[str, Line] = {}
    for one in sorted(pointed, key=lambda p: p.alternative):
        held = catalogue.offences[one.offence]
        leading = translate("charges", "Pointed to")
        other = translate("charges", "Possible beside it")
        charge = translate("charges", "Charge {0}…").format(held.citation)
        lines.setdefault(
            one.offence,
            Line(
                title=offence_text(catalogue, one.offence),
                text=held.title.text(language()),
                source=translate("charges", "Rule {0}").format(one.rule),
                mark=other if one.alternative else leading,
                tone="neutral" if one.alternative else "info",
                acts=((f"{ADD}{one.offence}", charge),),
            ),
        )
    return list(lines.values())


def _lean(catalogue: Catalogue, family: str, facts: Sequence[str]) -> Line:
    """Return the facts that lean to one family."""
    labels = {one.id: one.label.text(language()) for one in catalogue.sheets.families}
    return Line(labels[family], "\n".join(_fact(catalogue, one) for one in facts))


def _first(moves: Sequence[Move]) -> list[Move]:
    """Return the open facts, those that would settle it alone first."""
    return sorted(moves, key=lambda one: not one.settles)


def _move(catalogue: Catalogue, move: Move) -> Line:
    """Return what one open fact would do."""
    yes = translate("charges", "If yes: {0}").format(_changed(catalogue, move.if_yes))
    no = translate("charges", "If no: {0}").format(_changed(catalogue, move.if_no))
    said = [line for line, rules in ((yes, move.if_yes), (no, move.if_no)) if rules]
    settles = translate("charges", "Would settle it") if move.settles else ""
    return Line(_fact(catalogue, move.fact), "\n".join(said), "", settles, "info")


def _changed(catalogue: Catalogue, rules: Sequence[tuple[str, Answer]]) -> str:
    """Return which rules would answer otherwise, and how."""
    known = {one.id: one for one in catalogue.sheets.rules}
    words = {
        Answer.YES: translate("charges", "{0} is pointed to"),
        Answer.NO: translate("charges", "{0} drops out"),
        Answer.UNKNOWN: translate("charges", "{0} stays open"),
    }
    return "; ".join(
        words[answer].format(known[rule].then.text(language()))
        for rule, answer in rules
    )


def _rule(catalogue: Catalogue, found: RuleAnswer) -> Line:
    """Return one rule, whether it points, and the facts behind that."""
    rule = next(one for one in catalogue.sheets.rules if one.id == found.rule)
    mark = {
        Answer.YES: (translate("charges", "Points"), "info"),
        Answer.NO: (translate("charges", "Does not point"), "neutral"),
        Answer.UNKNOWN: (translate("charges", "Still open"), "neutral"),
    }[found.answer]
    named = found.missing or found.by
    facts = "\n".join(f"– {_fact(catalogue, one)}" for one in named)
    head = (
        translate("charges", "Still open:")
        if found.missing
        else translate("charges", "Decided by:")
    )
    text = rule.then.text(language())
    checked = confidence_text(found.citation.confidence)
    return Line(
        rule.condition.text(language()),
        f"{text}\n{head}\n{facts}" if facts else text,
        f"{translate('charges', 'Rule {0}').format(rule.id)}  ·  {checked}",
        *mark,
    )


def _fact(catalogue: Catalogue, fact: str) -> str:
    """Return the question of a fact."""
    found = next(one for one in catalogue.sheets.facts if one.id == fact)
    return found.question.text(language())
