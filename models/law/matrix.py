# SPDX-License-Identifier: Apache-2.0
"""The matrix of one count: every victim against every element and form.

Knows one count, its offence and its links. Must not know other counts, except
through the answers it is handed. Cells without links of their own share one
finding per element, form and situation, so a hundred victims cost little.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.law.catalogue import Element, Logic, Offence, Option
from models.law.elements import RANK, compose, gapped
from models.law.facts import CountFacts
from models.law.finding import Cell, Finding, Standing, Tally
from models.law.ground import Ground
from models.law.index import Key, Strand
from models.law.linked import Base, aside, lean_on
from models.law.standing import Situation, Weighed, weigh

# choice for the form, whether some form is relied on, whether a child
_Stance = tuple[bool | None, bool, bool]
_FormKey = tuple[str, str, _Stance, tuple[int, ...]]
Row = tuple[tuple[Finding, ...], Finding]
Bases = Mapping[Key, Sequence[Base]]
_RowKey = tuple[str, bool, tuple[tuple[Base, ...], ...]]


@dataclass(frozen=True, slots=True)
class Column:
    """One victim's answers within one count.

    Attributes:
        cells: in reading order, each element before its forms.
        tally: the sum of them.
    """

    cells: tuple[tuple[Cell, Finding], ...]
    tally: Tally


@dataclass(slots=True)
class Matrix:
    """Answers one count, remembering what victims have in common.

    Attributes:
        ground: the pack and the items.
        count: the count.
        offence: its offence.
        strands: (element id, option id) → links.
    """

    ground: Ground
    count: CountFacts
    offence: Offence
    strands: Mapping[Key, Strand]
    _choices: dict[tuple[str, str, str], bool] = field(default_factory=dict)
    _special: dict[str, frozenset[str]] = field(default_factory=dict)
    _rows: dict[_RowKey, Row] = field(default_factory=dict)
    _forms: dict[_FormKey, Weighed] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Note the choices, and who has links or choices of their own."""
        special: dict[str, set[str]] = {}
        for one in self.count.reliances:
            place = (one.element, one.option, one.victim)
            self._choices[place] = self._choices.get(place, False) or one.used
            if one.victim:
                special.setdefault(one.element, set()).add(one.victim)
        for (element, _), strand in self.strands.items():
            special.setdefault(element, set()).update(strand.own)
        self._special = {name: frozenset(who) for name, who in special.items()}

    def without(self, strands: Mapping[Key, Strand]) -> Matrix:
        """Return the matrix with some strands in place of its own.

        What was weighed before is remembered by both, since a form's answer
        follows from its links alone. Ask it only for elements of the strands
        named and for victims who had the links that are gone.
        """
        other = object.__new__(Matrix)
        other.ground, other.count, other.offence = (
            self.ground,
            self.count,
            self.offence,
        )
        other.strands = {**self.strands, **strands}
        other._choices, other._special = self._choices, self._special
        other._rows, other._forms = {}, self._forms
        return other

    def column(self, victim: str, bases: Bases, *, child: bool) -> Column:
        """Return all answers for one victim.

        Args:
            victim: victim id.
            bases: (element id, option id) → counts that the form leans on.
            child: whether the victim is recorded as a child.
        """
        cells: list[tuple[Cell, Finding]] = []
        standings: list[Standing] = []
        count = self.count.id
        for element in self.offence.elements:
            forms, whole = self.row(element, victim, bases, child=child)
            cells.append((Cell(count, victim, element.id), whole))
            cells += [
                (Cell(count, victim, element.id, option.id), finding)
                for option, finding in zip(element.options, forms, strict=True)
            ]
            if element.required:
                standings.append(whole.standing)
        return Column(tuple(cells), tally_of(standings))

    def shares(self, element: str, victim: str) -> bool:
        """Return whether nothing in the element is this victim's alone."""
        return victim not in self._special.get(element, ())

    def row(self, element: Element, victim: str, bases: Bases, *, child: bool) -> Row:
        """Return the answers of one element, shared where nothing differs."""
        if not self.shares(element.id, victim):
            return self._answer(element, victim, bases, child=child)
        leaning: tuple[tuple[Base, ...], ...] = ()
        if element.linked_offence:
            leaning = tuple(
                tuple(bases.get((element.id, option.id), ()))
                for option in element.options
            )
        key = (element.id, child, leaning)
        shared = self._rows.get(key)
        if shared is None:
            shared = self._rows[key] = self._answer(element, "", bases, child=child)
        return shared

    def moves(
        self, before: Row, element: Element, victim: str, bases: Bases, *, child: bool
    ) -> Row | None:
        """Return the element's answers if one stands otherwise than before.

        Forms decide how their element stands, so that nothing has to be put
        into words where no form moves.
        """
        if self.shares(element.id, victim):
            after = self.row(element, victim, bases, child=child)
            same = after is before or _alike(after[0], before[0])
            return None if same else after
        forms = self._weighed(element, victim, bases, child=child)
        if _alike([form.finding for form in forms], before[0]):
            return None
        return self._whole(element, forms, child=child)

    def stays(
        self,
        before: Row,
        element: Element,
        victim: str,
        fewer: Collection[str],
        *,
        child: bool,
    ) -> bool:
        """Return whether no form moves; ``False`` when that is not yet plain.

        While the forms with fewer links are still relied on, the others have
        no reason to move, and need not be weighed.

        Args:
            before: the answers before.
            element: an element that leans on no other count.
            victim: victim id.
            fewer: the forms that have fewer links than before.
            child: whether the victim is recorded as a child.
        """
        for option, old in zip(element.options, before[0], strict=True):
            if option.id in fewer:
                if not self.strands[element.id, option.id].supports(victim):
                    return False
                stance = (self._choice(element.id, option.id, victim), True, child)
                form = self._form(element, option, victim, stance)
                if form.finding.standing is not old.standing:
                    return False
        return True

    def _answer(
        self, element: Element, victim: str, bases: Bases, *, child: bool
    ) -> Row:
        """Weigh every form of the element, then the element itself."""
        forms = self._weighed(element, victim, bases, child=child)
        return self._whole(element, forms, child=child)

    def _whole(self, element: Element, forms: Sequence[Weighed], *, child: bool) -> Row:
        """Put the forms together, and mark those that keep it a gap."""
        whole = compose(self.ground, element, forms, child=child)
        return tuple(gapped(form.finding, whole) for form in forms), whole

    def _weighed(
        self, element: Element, victim: str, bases: Bases, *, child: bool
    ) -> list[Weighed]:
        """Weigh every form of the element."""
        elsewhere = self._relied_on(element, victim, bases)
        beside: tuple[str, ...] = ()
        if element.linked_offence:
            beside = aside(self.ground, self.count, element)
        weighed = []
        for option in element.options:
            counts = bases.get((element.id, option.id), ())
            choice = self._choice(element.id, option.id, victim)
            leaning = True if choice is None and counts else choice
            form = self._form(element, option, victim, (leaning, elsewhere, child))
            if element.linked_offence and choice is not False:
                form = lean_on(self.ground, option, form, counts, beside)
            weighed.append(form)
        return weighed

    def _relied_on(self, element: Element, victim: str, bases: Bases) -> bool:
        """Return whether the case relies on some form of the element."""
        for option in element.options:
            choice = self._choice(element.id, option.id, victim)
            strand = self.strands.get((element.id, option.id))
            linked = strand is not None and strand.supports(victim)
            if choice is None and (linked or bases.get((element.id, option.id))):
                return True
            if choice is True:
                return True
        return False

    def _form(
        self, element: Element, option: Option, victim: str, stance: _Stance
    ) -> Weighed:
        """Weigh one form, once for all victims with the same links."""
        strand = self.strands.get((element.id, option.id))
        links = [] if strand is None else strand.of(victim)
        # The links live as long as the facts do, so their identity names them.
        key = (element.id, option.id, stance, tuple(map(id, links)))
        shared = self._forms.get(key)
        if shared is None:
            choice, elsewhere, child = stance
            situation = Situation(
                choice=choice,
                elsewhere=elsewhere,
                alone=element.logic is Logic.ALL or len(element.options) == 1,
                child=child,
                points=option.id == element.child_option,
            )
            shared = self._forms[key] = weigh(self.ground, option, links, situation)
        return shared

    def _choice(self, element: str, option: str, victim: str) -> bool | None:
        """Return the choice for the victim, else the one for all, else none."""
        if not self._choices:
            return None
        own = self._choices.get((element, option, victim))
        if own is None and victim:
            return self._choices.get((element, option, ""))
        return own


def _alike(some: Iterable[Finding], others: Iterable[Finding]) -> bool:
    """Return whether all stand the same."""
    return all(
        one.standing is other.standing for one, other in zip(some, others, strict=True)
    )


def tally_of(standings: Sequence[Standing]) -> Tally:
    """Sum up the required elements: a chain is as strong as its weakest."""
    supported = sum(1 for one in standings if one is Standing.SUPPORTED)
    weakest = min(standings, key=RANK.__getitem__)
    return Tally(weakest, supported, len(standings))
