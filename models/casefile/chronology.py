# SPDX-License-Identifier: Apache-2.0
"""Which facts of a chronology cannot all be so, in the smallest sets.

Knows facts with uncertain times and what comes before what. Must not know a
case, and never assigns a time: a fact nobody dated stays undated, though it can
be named where it is the link between two others. Two facts under one rule are
compared to the minute; rows of several, and gaps stated in days, by the day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from models.casefile.clash import Clash, ClashCode, Grade, Settle
from models.casefile.dated import Fact
from models.casefile.differences import Conflict, Order, Span, conflicts
from models.casefile.moments import DAWN, DUSK
from models.casefile.order_rules import Group, groups_of

_GAP_SETTLES = (Settle.ASK_AGAIN, Settle.READ_PAPER)


@dataclass(slots=True)
class _Look:
    """One look at the facts, while it lasts.

    Attributes:
        clashes: what was found, in the order it was found.
        named: which clash names a fact, by its id.
        beside: further facts of each clash.
    """

    clashes: list[Clash] = field(default_factory=list)
    named: dict[str, int] = field(default_factory=dict)
    beside: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, clash: Clash) -> None:
        """Keep a clash; its facts are named and looked at no further."""
        self.named.update(dict.fromkeys(clash.facts, len(self.clashes)))
        self.clashes.append(clash)

    def told(self) -> tuple[Clash, ...]:
        """Return every clash with what stands beside it."""
        return tuple(
            replace(clash, beside=tuple(sorted(self.beside.get(place, ()))))
            for place, clash in enumerate(self.clashes)
        )


def clashes_of(
    facts: Iterable[Fact], orders: Sequence[Group] = ()
) -> tuple[Clash, ...]:
    """Return the clashes of some facts; their order never matters.

    First what a fact says against itself, then two facts, then longer rows. No
    fact is named twice: without the named facts everything is possible, and each
    set is a smallest one among the facts not named before it.

    Args:
        facts: with ids of their own. A gap to a fact that is not among them says
            nothing (``dated.loose_ends`` lists those).
        orders: further rules over facts among them, looked at after our own.
    """
    line = sorted(facts, key=lambda fact: fact.id)
    look = _Look()
    for fact in line:
        own = _self_clash(fact)
        if own is not None:
            look.add(own)
    timely = [fact for fact in line if not fact.when.reversed]
    groups = (*groups_of(timely), *_among(orders, timely))
    for group in groups:
        _pair_up(look, group)
    left = [fact for fact in timely if fact.id not in look.named]
    _rows(look, left, orders)
    for group in groups:
        _stand_beside(look, group)
    return look.told()


def _among(orders: Iterable[Group], facts: Iterable[Fact]) -> Iterator[Group]:
    """Yield the given rules over the facts that are there, in order of id."""
    there = {fact.id for fact in facts}
    held = [
        Group(
            order.rule,
            tuple(one for one in order.before if one.id in there),
            tuple(one for one in order.after if one.id in there),
        )
        for order in orders
    ]
    yield from sorted(
        (one for one in held if one.before and one.after),
        key=lambda one: [fact.id for fact in (*one.after, *one.before)],
    )


def _self_clash(fact: Fact) -> Clash | None:
    """Return what one fact says against itself."""
    when = fact.when
    if when.reversed:
        code, said = ClashCode.TIME_REVERSED, ""
    elif not when.weekday_fits:
        code, said = ClashCode.WEEKDAY_WRONG, str(when.weekday)
    else:
        return None
    ends = (("from", _text(when.earliest)), ("until", _text(when.latest)))
    params = (("weekday", said), *ends) if said else ends
    settle = (Settle.READ_PAPER, Settle.ASK_AGAIN)
    return Clash(code, Grade.IMPOSSIBLE, (fact.id,), params, settle)


def _pair_up(look: _Look, group: Group) -> None:
    """Name pairs that break one rule, the widest apart first."""
    late = [f for f in _latest_first(group.before) if f.id not in look.named]
    soon = [f for f in _soonest_first(group.after) if f.id not in look.named]
    taken: set[str] = set()
    for first, other in _zipped(late, soon, taken):
        if not _breaks(first, other):
            return
        taken.update((first.id, other.id))
        look.add(_pair(group, first, other))


def _zipped(
    late: Sequence[Fact], soon: Sequence[Fact], taken: set[str]
) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs of facts neither of which was taken meanwhile."""
    others = iter(soon)
    for first in late:
        if first.id in taken:
            continue
        other = next((one for one in others if one.id not in taken), None)
        if other is None:
            return
        yield first, other


def _pair(group: Group, first: Fact, other: Fact) -> Clash:
    """Return the clash of two facts under one rule."""
    params = (
        ("before", first.id),
        ("after", other.id),
        ("not_before", _text(first.when.earliest)),
        ("not_after", _text(other.when.latest)),
    )
    rule = group.rule
    ids = tuple(sorted((first.id, other.id)))
    return Clash(rule.code, rule.grade, ids, params, rule.settle)


def _stand_beside(look: _Look, group: Group) -> None:
    """Put every unnamed fact that breaks the rule beside the clash it is in."""
    late, soon = _latest_first(group.before), _soonest_first(group.after)
    if not late or not soon or not _breaks(late[0], soon[0]):
        return
    for other in soon:
        if other.id not in look.named and _breaks(late[0], other):
            look.beside[look.named[late[0].id]].add(other.id)
    for first in late:
        if first.id not in look.named and _breaks(first, soon[0]):
            look.beside[look.named[soon[0].id]].add(first.id)


def _latest_first(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts with an earliest time, the latest of those first."""
    known = [fact for fact in facts if fact.when.earliest is not None]
    return sorted(known, key=_earliest, reverse=True)


def _soonest_first(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts with a latest time, the soonest of those first."""
    return sorted((f for f in facts if f.when.latest is not None), key=_latest)


def _earliest(fact: Fact) -> datetime:
    """Return the earliest time of a fact that has one."""
    return fact.when.earliest or DAWN


def _latest(fact: Fact) -> datetime:
    """Return the latest time of a fact that has one."""
    return fact.when.latest or DUSK


def _breaks(first: Fact, other: Fact) -> bool:
    """Return whether the first is certainly later than the other."""
    return _earliest(first) > _latest(other)


@dataclass(frozen=True, slots=True)
class _Said:
    """Where an order of the row comes from.

    Attributes:
        code: the rule's code, or that somebody stated it.
        grade: how strong a breach is.
        settle: what would settle it.
    """

    code: ClashCode
    grade: Grade
    settle: tuple[Settle, ...]


def _rows(look: _Look, facts: Sequence[Fact], given: Sequence[Group]) -> None:
    """Name rows of facts that push one another past what can be."""
    number = {fact.id: place for place, fact in enumerate(facts)}
    orders: list[Order] = []
    said: list[_Said] = []
    for group in (*groups_of(facts), *_among(given, facts)):
        rule = group.rule
        orders.append(
            Order(
                tuple(number[fact.id] for fact in group.before),
                tuple(number[fact.id] for fact in group.after),
            )
        )
        said.append(_Said(rule.code, rule.grade, rule.settle))
    for order in _gaps(facts, number):
        orders.append(order)
        said.append(_Said(ClashCode.STATED_GAP, Grade.IMPOSSIBLE, _GAP_SETTLES))
    for row in conflicts([_span(fact) for fact in facts], orders):
        look.add(_row(row, facts, said))


def _gaps(facts: Iterable[Fact], number: Mapping[str, int]) -> Iterator[Order]:
    """Yield what was stated between two facts that are both there."""
    for fact in facts:
        for gap in fact.gaps:
            if gap.fact in number:
                this, that = (number[fact.id],), (number[gap.fact],)
                yield Order(that, this, gap.least)
                if gap.most is not None:
                    yield Order(this, that, -gap.most)


def _span(fact: Fact) -> Span:
    """Return the days a fact lies between, as numbers."""
    first, last = fact.when.earliest, fact.when.latest
    return (
        None if first is None else first.toordinal(),
        None if last is None else last.toordinal(),
    )


def _row(row: Conflict, facts: Sequence[Fact], said: Sequence[_Said]) -> Clash:
    """Return the clash of a row, with the facts as they push one another."""
    through = [said[place] for place in row.orders]
    sure = all(one.grade is Grade.IMPOSSIBLE for one in through)
    stated = all(one.code is ClashCode.STATED_GAP for one in through)
    ids = [facts[thing].id for thing in row.things]
    params = ids if stated else [one.code for one in through]
    settle = dict.fromkeys(way for one in through for way in one.settle)
    return Clash(
        ClashCode.STATED_GAP if stated else ClashCode.CHAIN,
        Grade.IMPOSSIBLE if sure else Grade.UNLIKELY,
        tuple(sorted(ids)),
        (("through", ",".join(params)),),
        tuple(settle),
    )


def _text(moment: datetime | None) -> str:
    """Return a moment as a parameter, ``""`` = no bound."""
    return "" if moment is None else moment.isoformat(timespec="minutes")
