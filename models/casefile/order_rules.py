# SPDX-License-Identifier: Apache-2.0
"""What comes before what in any such case, and among whose facts.

Knows pairs of kinds in a table. Nothing in it is law: it is what a person has
to explain when the papers say otherwise. Must not know a date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.casefile.clash import ClashCode, Grade, Settle
from models.casefile.dated import Fact, FactKind


class Scope(StrEnum):
    """Among which facts a rule holds."""

    CASE = "case"  # all of them
    SUBJECT = "subject"  # those of one person or thing
    EPISODE = "episode"  # those of one journey or stay of somebody
    LEG = "leg"  # the two ends of one leg or span


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing comes no later than another.

    Attributes:
        code: what is wrong when it does.
        before: kinds that come first.
        after: kinds that come no earlier.
        scope: among which facts.
        grade: how strong a breach is.
        settle: what would settle it.
    """

    code: ClashCode
    before: frozenset[FactKind]
    after: frozenset[FactKind]
    scope: Scope
    grade: Grade
    settle: tuple[Settle, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One rule over the facts it speaks of.

    Attributes:
        rule: the rule.
        before: facts that come first, in order of id.
        after: facts that come no earlier, in order of id.
    """

    rule: Rule
    before: tuple[Fact, ...]
    after: tuple[Fact, ...]


def _rule(
    code: ClashCode,
    before: Iterable[FactKind],
    after: Iterable[FactKind],
    how: tuple[Scope, Grade],
    *settle: Settle,
) -> Rule:
    """Return one row of the table."""
    return Rule(code, frozenset(before), frozenset(after), *how, settle)


_K, _C, _S = FactKind, ClashCode, Settle
_SURE = Grade.IMPOSSIBLE
_ASK = Grade.UNLIKELY

_STARTS = (_K.DEPARTED, _K.LEFT_COUNTRY)
_ENDS = (_K.ARRIVED, _K.ENTERED_COUNTRY)
_WORK = (_K.EXPLOITED_FROM, _K.EXPLOITED_UNTIL)
_OFFENCE = (_K.OFFENCE_FROM, _K.OFFENCE_UNTIL)
_CHARGED = (_K.CHARGED_FROM, _K.CHARGED_UNTIL)
_ACTS = (_K.RECRUITED, *_WORK)
_TRAVEL = (_S.TRAVEL_PAPERS, _S.BORDER_RECORD)
_ACCOUNT = (_S.ASK_AGAIN, _S.ANOTHER_JOURNEY)
_PERIOD = (_S.OFFENCE_PERIOD, _S.ASK_AGAIN)
_OFFICE = (_S.OFFICE_REGISTER, _S.READ_PAPER)
_PLEA = (_S.INDICTMENT, _S.OFFENCE_PERIOD)

_OF_ONE = (Scope.SUBJECT, _SURE)
_PASSPORT = (Scope.EPISODE, _ASK)
_STORY = (Scope.EPISODE, _ASK)
_END_OF = (Scope.EPISODE, _SURE)
_LEG = (Scope.LEG, _SURE)
_CASE = (Scope.CASE, _ASK)
_LOGIC = (Scope.CASE, _SURE)

_DONE = (_K.ACT, _K.TAKEN)
_PAPER = (Scope.LEG, _ASK)

RULES: tuple[Rule, ...] = (
    _rule(_C.BIRTHS_DIFFER, (_K.BORN,), (_K.BORN,), _OF_ONE, _S.BIRTH_RECORD),
    _rule(
        _C.BORN_AFTER_EVENT, (_K.BORN,), set(_K) - {_K.BORN}, _OF_ONE, _S.BIRTH_RECORD
    ),
    _rule(_C.ARRIVED_BEFORE_DEPARTURE, _STARTS, _ENDS, _LEG, _S.CARRIER_RECORD),
    _rule(_C.ROLE_REVERSED, (_K.ROLE_FROM,), (_K.ROLE_UNTIL,), _LEG, _S.READ_PAPER),
    _rule(
        _C.OFFENCE_REVERSED,
        (_K.OFFENCE_FROM,),
        (_K.OFFENCE_UNTIL,),
        _LOGIC,
        _S.OFFENCE_PERIOD,
    ),
    _rule(
        _C.CHARGED_REVERSED,
        (_K.CHARGED_FROM,),
        (_K.CHARGED_UNTIL,),
        _LOGIC,
        _S.INDICTMENT,
    ),
    _rule(
        _C.EXPLOITATION_REVERSED,
        (_K.EXPLOITED_FROM,),
        (_K.EXPLOITED_UNTIL,),
        _END_OF,
        *_ACCOUNT,
    ),
    _rule(
        _C.OFFENCE_AFTER_INDICTMENT,
        (*_OFFENCE, *_CHARGED),
        (_K.INDICTED,),
        _LOGIC,
        *_PLEA,
    ),
    _rule(_C.JUDGED_BEFORE_INDICTMENT, (_K.INDICTED,), (_K.JUDGED,), _LOGIC, *_OFFICE),
    _rule(
        _C.CUSTODY_BEFORE_TAKING, (_K.TAKEN,), (_K.HELD,), _OF_ONE, _S.CUSTODY_RECORD
    ),
    _rule(
        _C.PASSPORT_AFTER_DEPARTURE,
        (_K.PASSPORT_ISSUED,),
        (_K.LEFT_COUNTRY,),
        _PASSPORT,
        *_TRAVEL,
    ),
    _rule(
        _C.PASSPORT_EXPIRED,
        (_K.LEFT_COUNTRY,),
        (_K.PASSPORT_EXPIRES,),
        _PASSPORT,
        *_TRAVEL,
    ),
    _rule(_C.RECRUITED_AFTER_DEPARTURE, (_K.RECRUITED,), _STARTS, _STORY, *_ACCOUNT),
    _rule(_C.RECRUITED_AFTER_EXPLOITATION, (_K.RECRUITED,), _WORK, _STORY, *_ACCOUNT),
    _rule(_C.WORK_BEFORE_ARRIVAL, _ENDS, (_K.EXPLOITED_FROM,), _STORY, *_ACCOUNT),
    _rule(
        _C.FREED_BEFORE_EXPLOITATION,
        (_K.EXPLOITED_FROM,),
        (_K.FREED,),
        _STORY,
        *_ACCOUNT,
    ),
    _rule(
        _C.EXPLOITED_AFTER_FREED, (_K.EXPLOITED_UNTIL,), (_K.FREED,), _STORY, *_ACCOUNT
    ),
    _rule(_C.ACT_BEFORE_OFFENCE, (_K.OFFENCE_FROM,), _ACTS, _CASE, *_PERIOD),
    _rule(_C.ACT_AFTER_OFFENCE, _ACTS, (_K.OFFENCE_UNTIL,), _CASE, *_PERIOD),
    _rule(_C.CHARGED_BEFORE_OFFENCE, (_K.OFFENCE_FROM,), _CHARGED, _CASE, *_PLEA),
    _rule(_C.CHARGED_AFTER_OFFENCE, _CHARGED, (_K.OFFENCE_UNTIL,), _CASE, *_PLEA),
    _rule(
        _C.OFFENCE_AFTER_REPORT,
        (_K.OFFENCE_FROM,),
        (_K.REPORTED,),
        _CASE,
        _S.OFFENCE_PERIOD,
        _S.OFFICE_REGISTER,
    ),
    _rule(_C.OFFENCE_AFTER_STATEMENT, (_K.OFFENCE_FROM,), (_K.HEARD,), _CASE, *_PERIOD),
    _rule(_C.STATEMENT_BEFORE_REPORT, (_K.REPORTED,), (_K.HEARD,), _CASE, *_OFFICE),
    _rule(_C.ORDER_BEFORE_REPORT, (_K.REPORTED,), (_K.ORDERED,), _CASE, *_OFFICE),
    _rule(_C.INDICTED_BEFORE_REPORT, (_K.REPORTED,), (_K.INDICTED,), _CASE, *_OFFICE),
    _rule(
        _C.TAKEN_BEFORE_ORDER,
        (_K.SEIZURE_ORDERED,),
        (_K.TAKEN,),
        (Scope.SUBJECT, _ASK),
        _S.CUSTODY_RECORD,
        _S.READ_PAPER,
    ),
    _rule(_C.ACT_BEFORE_PAPER, (_K.PAPER_FROM,), _DONE, _PAPER, _S.READ_PAPER),
    _rule(_C.ACT_AFTER_PAPER, _DONE, (_K.PAPER_UNTIL,), _PAPER, _S.READ_PAPER),
)
"""Every rule, the surest first: a fact two rules speak of is told by the first."""


def groups_of(facts: Iterable[Fact]) -> Iterator[Group]:
    """Yield each rule over the facts it speaks of, rules in their order."""
    by_kind: dict[FactKind, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_kind[fact.kind].append(fact)
    for rule in RULES:
        before = _split(rule, by_kind, rule.before)
        after = _split(rule, by_kind, rule.after)
        for key in sorted(before.keys() & after.keys()):
            yield Group(rule, _in_line(before[key]), _in_line(after[key]))


def _split(
    rule: Rule, by_kind: Mapping[FactKind, list[Fact]], kinds: frozenset[FactKind]
) -> dict[tuple[str, ...], list[Fact]]:
    """Return the facts of some kinds, apart where the scope keeps them apart."""
    split: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for kind in kinds & by_kind.keys():
        for fact in by_kind[kind]:
            for key in _keys(rule.scope, fact):
                split[key].append(fact)
    return split


def _keys(scope: Scope, fact: Fact) -> Iterator[tuple[str, ...]]:
    """Yield what keeps facts together; nothing = the rule is not for it."""
    if scope is Scope.CASE:
        yield ()
    elif scope is Scope.LEG:
        if fact.leg:
            yield fact.subject, fact.leg
    else:
        whole = scope is Scope.SUBJECT
        for subject in dict.fromkeys((fact.subject, *fact.also)):
            if subject:
                yield (subject,) if whole else (subject, fact.episode)


def _in_line(facts: list[Fact]) -> tuple[Fact, ...]:
    """Return facts in order of id."""
    return tuple(sorted(facts, key=lambda fact: fact.id))
