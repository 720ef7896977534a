# SPDX-License-Identifier: Apache-2.0
"""Trafficking, smuggling or placement: where facts point, and what settles it.

Knows the decision table of the pack and yes, no or unknown per fact. Must not
know evidence or a case, and imposes nothing: an alternative is a suggestion.
There is no fact about consent, so none can count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.law.catalogue import Catalogue
from models.law.finding import Citation
from models.law.kleene import Answer, all_of, any_of
from models.law.regime import Chargeability, Chargeable, chargeable
from models.law.sheets import TableRule

Facts = Mapping[str, Answer]
Period = tuple[date | None, date | None]
_OUT = frozenset({Chargeable.TOO_EARLY, Chargeable.TOO_LATE})


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """Whether one rule of the table points.

    Attributes:
        rule: its id.
        family: the family it points to.
        answer: yes = its condition is met; unknown = a fact is open.
        by: facts that decided it.
        missing: open facts that could still change it.
        citation: the table's row, with its confidence.
    """

    rule: str
    family: str
    answer: Answer
    by: tuple[str, ...]
    missing: tuple[str, ...]
    citation: Citation


@dataclass(frozen=True, slots=True)
class Move:
    """What one open fact would do, alone.

    Attributes:
        fact: the fact.
        settles: after either answer no rule that tells families apart is open.
        if_yes: rules whose answer a yes would change, with the new answer.
        if_no: rules whose answer a no would change.
    """

    fact: str
    settles: bool
    if_yes: tuple[tuple[str, Answer], ...]
    if_no: tuple[tuple[str, Answer], ...]


@dataclass(frozen=True, slots=True)
class Pointed:
    """One offence a rule points to, and whether its date allows it.

    Attributes:
        offence: offence id.
        rule: the rule that points.
        alternative: it may stand beside the others; never imposed.
        chargeable: the answer for the period, with its reason.
    """

    offence: str
    rule: str
    alternative: bool
    chargeable: Chargeability


@dataclass(frozen=True, slots=True)
class Sheet:
    """The table, read with the facts at hand.

    Attributes:
        rules: one answer per rule, in order.
        moves: what each open fact would do, in order; facts that alone would
            change nothing are left out.
        leans: family → facts that lean to it by themselves.
        pointed: offences pointed to, in order, each once per rule.
    """

    rules: tuple[RuleAnswer, ...]
    moves: tuple[Move, ...]
    leans: dict[str, tuple[str, ...]]
    pointed: tuple[Pointed, ...]

    @property
    def families(self) -> tuple[str, ...]:
        """Return the families pointed to, in the order of the table."""
        met = (one.family for one in self.rules if one.answer is Answer.YES)
        return tuple(dict.fromkeys(met))


def read(catalogue: Catalogue, facts: Facts, period: Period) -> Sheet:
    """Return where the facts point.

    Args:
        catalogue: the edition.
        facts: fact id → answer; a fact not named is unknown.
        period: first and last day of the conduct.
    """
    rules = answers(catalogue, facts)
    return Sheet(
        rules=rules,
        moves=_moves(catalogue, facts, rules),
        leans=_leans(catalogue, facts),
        pointed=_pointed(catalogue, facts, rules, period),
    )


def answers(catalogue: Catalogue, facts: Facts) -> tuple[RuleAnswer, ...]:
    """Return the answer of every rule of the table."""
    found: dict[str, RuleAnswer] = {}
    for rule in catalogue.sheets.rules:
        found[rule.id] = _answer(rule, facts, [found[one] for one in rule.upon])
    return tuple(found.values())


def _answer(rule: TableRule, facts: Facts, upon: list[RuleAnswer]) -> RuleAnswer:
    """Name the facts that decided a rule, and those that still could."""
    lines = {line: any_of(_literal(one, facts) for one in line) for line in rule.when}
    base = any_of(one.answer for one in upon) if upon else Answer.YES
    answer = all_of([*lines.values(), base])
    told = [
        (one.removeprefix("!"), _literal(one, facts))
        for line, said in lines.items()
        if said is answer
        for one in line
    ]
    named = dict.fromkeys(fact for fact, said in told if said is answer)
    open_ = answer is Answer.UNKNOWN
    if open_ and base is Answer.UNKNOWN:
        named |= dict.fromkeys(fact for one in upon for fact in one.missing)
    return RuleAnswer(
        rule=rule.id,
        family=rule.family,
        answer=answer,
        by=() if open_ else tuple(named),
        missing=tuple(named) if open_ else (),
        citation=Citation(rule.id, "", rule.confidence),
    )


def _literal(literal: str, facts: Facts) -> Answer:
    """Return the answer of one fact, or of its absence."""
    answer = facts.get(literal.removeprefix("!"), Answer.UNKNOWN)
    return answer.negated if literal.startswith("!") else answer


def _moves(
    catalogue: Catalogue, facts: Facts, now: tuple[RuleAnswer, ...]
) -> tuple[Move, ...]:
    """Try each open fact alone, both ways."""
    beside = {one.id for one in catalogue.sheets.families if one.beside}
    moves = []
    for fact in catalogue.sheets.facts:
        if facts.get(fact.id, Answer.UNKNOWN) is not Answer.UNKNOWN:
            continue
        yes = answers(catalogue, {**facts, fact.id: Answer.YES})
        no = answers(catalogue, {**facts, fact.id: Answer.NO})
        changed = _changed(now, yes), _changed(now, no)
        if not any(changed):
            continue
        closed = all(
            one.answer is not Answer.UNKNOWN
            for one in (*yes, *no)
            if one.family not in beside
        )
        moves.append(Move(fact.id, closed, *changed))
    return tuple(moves)


def _changed(
    now: tuple[RuleAnswer, ...], then: tuple[RuleAnswer, ...]
) -> tuple[tuple[str, Answer], ...]:
    """Return the rules whose answer differs, with the later answer."""
    pairs = zip(now, then, strict=True)
    return tuple(
        (new.rule, new.answer) for old, new in pairs if old.answer is not new.answer
    )


def _leans(catalogue: Catalogue, facts: Facts) -> dict[str, tuple[str, ...]]:
    """Return which facts lean to which family by themselves."""
    found: dict[str, list[str]] = {one.id: [] for one in catalogue.sheets.families}
    for fact in catalogue.sheets.facts:
        answer = facts.get(fact.id, Answer.UNKNOWN)
        leaning = {Answer.YES: fact.yes, Answer.NO: fact.no, Answer.UNKNOWN: ()}
        for family in leaning[answer]:
            found[family].append(fact.id)
    return {family: tuple(named) for family, named in found.items() if named}


def _pointed(
    catalogue: Catalogue,
    facts: Facts,
    rules: tuple[RuleAnswer, ...],
    period: Period,
) -> tuple[Pointed, ...]:
    """Return the offences of the rules that point, where the date allows."""
    met = {one.rule for one in rules if one.answer is Answer.YES}
    found = []
    for rule in catalogue.sheets.rules:
        if rule.id not in met:
            continue
        leading = [
            aim.id
            for aim in rule.offences
            if all(_literal(one, facts) is Answer.YES for one in aim.needs)
        ]
        for offence in (*leading, *rule.alternatives):
            answer = chargeable(catalogue, offence, *period)
            if answer.answer not in _OUT:
                other = offence not in leading
                found.append(Pointed(offence, rule.id, other, answer))
    return tuple(found)
