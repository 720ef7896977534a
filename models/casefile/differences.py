# SPDX-License-Identifier: Apache-2.0
"""Which few things cannot all be so: constraints on differences of whole numbers.

Knows numbered things, each between two bounds or without, and orders "each of
these is at least so much before each of those". A set of such constraints
contradicts itself exactly when its graph has a cycle that gains (Bellman and
Ford); the things on a shortest such cycle are a smallest contradicting set, and
without any one of them the rest of it is possible. Must not know dates or cases,
and never says what a number is.
"""

from __future__ import annotations

import contextlib
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

Span = tuple[int | None, int | None]
"""Least and greatest a thing can be; ``None`` = no bound."""

_NEVER = -(10**15)


@dataclass(frozen=True, slots=True)
class Order:
    """Each of some things comes before each of some others.

    Attributes:
        before: things that come first.
        after: things that are at least ``least`` more than each of those.
        least: how much more; below 0 it says "at most so much less".
    """

    before: tuple[int, ...]
    after: tuple[int, ...]
    least: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """A smallest set of things that cannot all be so.

    Attributes:
        things: those things, each pushing the next one on.
        orders: places of the orders through which they do.
        closed: the last pushes the first again, so no bound is needed.
    """

    things: tuple[int, ...]
    orders: tuple[int, ...]
    closed: bool = False


def conflicts(spans: Sequence[Span], orders: Sequence[Order]) -> list[Conflict]:
    """Return smallest conflicts that share nothing, smallest first.

    Without the things they name, what is left is possible. The answer depends
    on the numbers of the things, never on the order within ``orders``.

    Args:
        spans: bounds of each thing; none may end before it begins.
        orders: what comes before what.
    """
    found: list[Conflict] = []
    net = _Net(spans, enumerate(orders), set(range(len(spans))))
    while not net.possible():
        named: set[int] = set()
        for one in net.smallest():
            if named.isdisjoint(one.things):
                found.append(one)
                named.update(one.things)
        net = net.without(named)
    return found


Placed = tuple[int, Order]
"""An order with its place among all of them."""

Step = tuple[int, int, int]
"""How far a thing is pushed, by which thing, through which order."""


class _Net:
    """The graph, from which named things are taken away one conflict at a time."""

    def __init__(
        self, spans: Sequence[Span], orders: Iterable[Placed], here: set[int]
    ) -> None:
        """Keep what is said of the things that are here."""
        self.spans = spans
        self.here = here
        self.orders: list[Placed] = []
        self.pushes: dict[int, list[Placed]] = defaultdict(list)
        for place, order in orders:
            first = tuple(one for one in order.before if one in here)
            last = tuple(one for one in order.after if one in here)
            if first and last:
                placed = (place, Order(first, last, order.least))
                self.orders.append(placed)
                for one in first:
                    self.pushes[one].append(placed)

    def without(self, things: set[int]) -> _Net:
        """Return the graph without some things and all that is said of them."""
        return _Net(self.spans, self.orders, self.here - things)

    def possible(self) -> bool:
        """Return whether every constraint can hold at once."""
        low = [_NEVER if least is None else least for least, _ in self.spans]
        line = self._in_line()
        for _ in range(len(self.here) + 1):
            moved = False
            for order in line:
                pushed = max(low[one] for one in order.before) + order.least
                for one in order.after:
                    if low[one] < pushed:
                        if self.over(one, pushed):
                            return False
                        low[one] = pushed
                        moved = True
            if not moved:
                return True
            line.reverse()
        return False

    def _in_line(self) -> list[Order]:
        """Return the orders in a row in which most pushes are done at once."""
        sorter = TopologicalSorter[int]()
        for place, order in self.orders:
            if order.least >= 0:
                _tie(sorter, place, order)
        rank = {one: number for number, one in enumerate(_lined(sorter))}
        return sorted(
            (order for _, order in self.orders),
            key=lambda order: max(rank.get(one, len(rank)) for one in order.before),
        )

    def smallest(self) -> list[Conflict]:
        """Return conflicts of the least size there is; they may overlap."""
        ring = self._ring()
        if ring is None:
            return self._chains(len(self.here))
        chains = self._chains(len(ring.things))
        shorter = chains and len(chains[0].things) < len(ring.things)
        return chains if shorter else [*chains, ring]

    def _chains(self, limit: int) -> list[Conflict]:
        """Return shortest chains that push a thing past its own bound."""
        lows = ((one, self.spans[one][0]) for one in sorted(self.here))
        waves = self._waves({one: low for one, low in lows if low is not None})
        levels: list[dict[int, Step]] = []
        for level in itertools.islice(waves, limit - 1):
            levels.append(level)
            over = [one for one in sorted(level) if self.over(one, level[one][0])]
            if over:
                return [_walked(levels, one) for one in over]
        return []

    def _waves(self, start: dict[int, int]) -> Iterator[dict[int, Step]]:
        """Yield who is pushed on, one order further each time."""
        reached, front = dict(start), start
        while front:
            level = {
                one: step
                for one, step in self._pushed(front).items()
                if step[0] > reached.get(one, _NEVER)
            }
            front = {one: step[0] for one, step in level.items()}
            reached.update(front)
            yield level

    def over(self, one: int, value: int) -> bool:
        """Return whether the value is more than the thing can be."""
        most = self.spans[one][1]
        return most is not None and value > most

    def _ring(self) -> Conflict | None:
        """Return a shortest ring of orders that gains, whatever the bounds."""
        inner = self.without(self._on_no_ring())
        open_spans: list[Span] = [(None, None)] * len(self.spans)
        if _Net(open_spans, inner.orders, inner.here).possible():
            return None
        best: Conflict | None = None
        for source in sorted(inner.here):
            limit = len(inner.here) if best is None else len(best.things) - 1
            best = inner.ring_at(source, limit) or best
        return best

    def ring_at(self, source: int, limit: int) -> Conflict | None:
        """Return a shortest gaining ring through one thing, up to a length."""
        levels: list[dict[int, Step]] = []
        for level in itertools.islice(self._waves({source: 0}), limit):
            levels.append(level)
            if source in level:
                back = _walked(levels, source)
                return Conflict(back.things[1:], back.orders, closed=True)
        return None

    def _on_no_ring(self) -> set[int]:
        """Return the things that lie on no ring, nor between two rings."""
        forward, backward = TopologicalSorter[int](), TopologicalSorter[int]()
        for place, order in self.orders:
            _tie(forward, place, order)
            _tie(backward, place, Order(order.after, order.before))
        rings = self.here & self.pushes.keys()
        rings -= _lined(forward).keys() | _lined(backward).keys()
        return self.here - rings

    def _pushed(self, front: dict[int, int]) -> dict[int, Step]:
        """Return how far each thing is pushed by those in front."""
        furthest: dict[int, tuple[int, int, Order]] = {}
        for by, value in front.items():
            for place, order in self.pushes.get(by, ()):
                held = furthest.get(place)
                if held is None or (value, -by) > (held[0], -held[1]):
                    furthest[place] = (value, by, order)
        best: dict[int, Step] = {}
        for place, (value, by, order) in furthest.items():
            step = (value + order.least, by, place)
            for one in order.after:
                if one not in best or _ahead(step, best[one]):
                    best[one] = step
        return best


def _ahead(step: Step, held: Step) -> bool:
    """Return whether a push goes before another: further, else lower numbers."""
    if step[0] != held[0]:
        return step[0] > held[0]
    return step[1:] < held[1:]


def _walked(levels: Sequence[dict[int, Step]], last: int) -> Conflict:
    """Return the chain that ends at a thing on the last level."""
    things, orders = [last], []
    for level in reversed(levels):
        _, by, through = level[things[-1]]
        things.append(by)
        orders.append(through)
    return Conflict(tuple(reversed(things)), tuple(reversed(orders)))


def _tie(sorter: TopologicalSorter[int], place: int, order: Order) -> None:
    """Say who pushes whom; a hub of its own stands for each order."""
    hub = -1 - place
    sorter.add(hub, *order.before)
    for one in order.after:
        sorter.add(one, hub)


def _lined(sorter: TopologicalSorter[int]) -> dict[int, None]:
    """Return, in a row, what is on no ring and past none."""
    with contextlib.suppress(CycleError):
        sorter.prepare()
    lined: dict[int, None] = {}
    while ready := sorter.get_ready():
        lined.update(dict.fromkeys(ready))
        sorter.done(*ready)
    return lined
