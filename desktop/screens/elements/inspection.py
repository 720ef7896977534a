# SPDX-License-Identifier: Apache-2.0
"""Everything the inspector says of one cell, as plain values.

Knows the parts; ``digest`` fills them in. Must not know how they are found.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.item_models.element_words import CellLook
from desktop.qt.port import Route
from desktop.screens.elements.sources import CandidateLine, SourceLine
from models.law.finding import Cell


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One side of the pair, explained.

    Attributes:
        name: e.g. ``Keterangan korban``.
        value: how many, or that there is none yet.
        there: whether there is any.
        weakens: it speaks against; then it is neither there nor missing.
    """

    name: str
    value: str
    there: bool
    weakens: bool = False


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One step of the explanation.

    Attributes:
        text: what is so.
        policy: the rule of this product it follows from, "" = none.
        law: articles it leans on, "" = none.
        items: what is linked that it rests on, "" = nothing.
    """

    text: str
    policy: str = ""
    law: str = ""
    items: str = ""


@dataclass(frozen=True, slots=True)
class NextAct:
    """One thing that would close the gap, a press away.

    Attributes:
        icon: what sort of thing it is.
        title: what to do, or with what.
        second: why, or how far it is.
        act: words of the button.
        route: where that leads.
        first: it comes before anything is linked.
    """

    icon: str
    title: str
    second: str
    act: str
    route: Route
    first: bool = False


@dataclass(frozen=True, slots=True)
class SameOrigin:
    """Sources of one origin, which count as one.

    Attributes:
        origin: its id.
        label: what they repeat.
        items: ids of the items, each once.
        words: (id, in words) of those said to be independent after all.
        one_voice: they are all statements of one person.
    """

    origin: str
    label: str
    items: tuple[str, ...]
    words: tuple[tuple[str, str], ...] = ()
    one_voice: bool = False


@dataclass(frozen=True, slots=True)
class FormLine:
    """One form of an element.

    Attributes:
        cell: where it is.
        label: what it is called.
        look: how it stands.
    """

    cell: Cell
    label: str
    look: CellLook


@dataclass(frozen=True, slots=True)
class Inspection:
    """One cell, whole.

    Attributes:
        cell: which.
        who: the victim, e.g. ``K-02 Kenanga``.
        where: the element, e.g. ``Cara``.
        title: the form, or the element itself.
        look: how it stands.
        proofs: the pair, explained; empty for what leans on another count.
        summary: one sentence instead of the pair, "" = none.
        definition: of the pack, "" = none.
        notes: further words of the pack.
        mark: how far the pack was checked, "" when verified.
        sources: what is linked.
        missing: what would close the gap, the nearest first.
        kinds: kinds of proof that often show it and the case does not hold.
        candidates: what could be linked.
        acts: what else would close the gap, the nearest first.
        groups: sources that count as one.
        reasons: why it stands as it does.
        held: what would bring its element down, "" = not known yet.
        edition: which edition of the law said so, and who signed it off.
        forms: the forms of an element; empty for a form.
        bases: counts the form leans on.
        base_missing: it leans on a count that nobody has made.
        used: whether the case relies on the form; ``None`` for an element.
        guidance: what the pair means, and whose judgement it is not.
    """

    cell: Cell
    who: str
    where: str
    title: str
    look: CellLook
    proofs: tuple[ProofLine, ...] = ()
    summary: str = ""
    definition: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""
    sources: tuple[SourceLine, ...] = ()
    missing: tuple[str, ...] = ()
    kinds: str = ""
    candidates: tuple[CandidateLine, ...] = ()
    acts: tuple[NextAct, ...] = ()
    groups: tuple[SameOrigin, ...] = ()
    reasons: tuple[ReasonLine, ...] = ()
    held: str = ""
    edition: str = ""
    forms: tuple[FormLine, ...] = ()
    bases: tuple[FormLine, ...] = ()
    base_missing: bool = False
    used: bool | None = None
    guidance: str = ""
