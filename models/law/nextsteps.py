# SPDX-License-Identifier: Apache-2.0
"""What would close a gap: what is missing, and which kinds of proof show it.

Knows one finding and the pack. Must not know the case's items beyond the kinds
it is told of, and never says that an expert or a letter is required.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from models.law.catalogue import Catalogue, Element, Option
from models.law.finding import Finding, Standing
from models.law.reasons import PolicyId, ReasonCode


class Missing(StrEnum):
    """What keeps a cell from being supported."""

    CHOOSE_FORM = "choose_form"
    FIRST_ITEM = "first_item"
    VICTIM_STATEMENT = "victim_statement"
    OTHER_KIND = "other_kind"
    OTHER_ORIGIN = "other_origin"
    STATUS_DOCUMENT = "status_document"
    AGE_PROOF = "age_proof"
    BASE_COUNT = "base_count"
    OTHER_PROVISION = "other_provision"  # one that attaches to what is charged
    ANSWER_WEAKENING = "answer_weakening"
    REPLACE_REFUSED = "replace_refused"
    FIND_PROOF = "find_proof"
    TO_PURPOSE = "to_purpose"  # what ties the act to the purpose
    RESULT = "result"  # whether it came about
    PLACE = "place"  # where it was, or was to be
    NEXUS = "nexus"  # what ties the two together


@dataclass(frozen=True, slots=True)
class Gap:
    """The cell that is asked about.

    Attributes:
        element: its element.
        option: its form, ``None`` for the element as a whole.
        finding: how it stands.
        regime: procedural code, see ``Assessment.basis.regime``.
    """

    element: Element
    option: Option | None
    finding: Finding
    regime: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A kind of proof that often shows the cell.

    Attributes:
        kind: evidence kind.
        available: the case holds an item of it.
        helps: it counts under the code, as other means than those held.
    """

    kind: str
    available: bool
    helps: bool


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What to do about a cell.

    Attributes:
        missing: what is missing, the nearest first; a supported cell lacks no more
            than proof of age.
        kinds: what often shows it: available and helpful kinds first.
    """

    missing: tuple[Missing, ...]
    kinds: tuple[Candidate, ...]


_PLAIN = {
    ReasonCode.NO_FORM_CHOSEN: Missing.CHOOSE_FORM,
    ReasonCode.FORMS_ABSENT: Missing.CHOOSE_FORM,
    ReasonCode.SAME_ORIGIN: Missing.OTHER_ORIGIN,
    ReasonCode.TOO_FEW_MEANS: Missing.OTHER_KIND,
    ReasonCode.CONTRADICTED: Missing.ANSWER_WEAKENING,
    ReasonCode.LINK_BASE_COUNT: Missing.BASE_COUNT,
    ReasonCode.BASE_COUNT: Missing.BASE_COUNT,
    ReasonCode.NOT_ATTACHED: Missing.OTHER_PROVISION,
    ReasonCode.AGE_PROOF_NEEDED: Missing.AGE_PROOF,
    ReasonCode.CHILD_EXEMPTS_NOTHING: Missing.AGE_PROOF,
    ReasonCode.CHILD_REPLACES: Missing.AGE_PROOF,
    ReasonCode.NOT_AUTHENTIC: Missing.REPLACE_REFUSED,
    ReasonCode.NOT_LAWFUL: Missing.REPLACE_REFUSED,
    ReasonCode.NO_PROOF_TYPE: Missing.FIND_PROOF,
    ReasonCode.KIND_UNKNOWN: Missing.FIND_PROOF,
}
_OF_ROLE = {
    "purpose": Missing.TO_PURPOSE,
    "result": Missing.RESULT,
    "territory": Missing.PLACE,
    "nexus": Missing.NEXUS,
}
"""What an element of the pack asks for by the part it plays in its offence."""
_EMPTY = frozenset({ReasonCode.NOTHING_LINKED, ReasonCode.NOTHING_COUNTS})
_SHORT = frozenset({ReasonCode.ONE_ITEM, ReasonCode.ONE_KIND})
_OF_CHILD = frozenset({ReasonCode.CHILD_EXEMPTS_NOTHING, ReasonCode.CHILD_REPLACES})
"""Said of a child's column whatever the standing of the cell that says it."""
_CLOSED = frozenset({Standing.SUPPORTED, Standing.NOT_USED})


def candidates(
    catalogue: Catalogue, gap: Gap, available: Collection[str] = ()
) -> NextSteps:
    """Return what is missing and which kinds of proof could give it.

    Args:
        catalogue: the edition.
        gap: the cell.
        available: evidence kinds of which the case holds an item.
    """
    held = _held(catalogue, gap)
    kinds = list(dict.fromkeys(_typical(catalogue, gap)))
    found = [
        Candidate(kind, kind in available, _helps(catalogue, kind, gap.regime, held))
        for kind in kinds
    ]
    found.sort(key=lambda one: (not one.helps, not one.available))
    if gap.finding.standing in _CLOSED:
        told = (Missing.AGE_PROOF,) if _asks(gap, _OF_CHILD) else ()
        return NextSteps(told, tuple(found))
    return NextSteps(_missing(catalogue, gap, held), tuple(found))


def _typical(catalogue: Catalogue, gap: Gap) -> tuple[str, ...]:
    """Return what often shows the cell, proof of age first where demanded."""
    kinds = gap.element.kinds(gap.option)
    if _asks(gap, {ReasonCode.AGE_PROOF_NEEDED, *_OF_CHILD}):
        return (*catalogue.policy[PolicyId.AGE_PROOF].kinds, *kinds)
    return kinds


def _asks(gap: Gap, codes: Collection[ReasonCode]) -> bool:
    """Return whether some reason of the cell has one of the codes."""
    return any(one.code in codes for one in gap.finding.reasons)


def _held(catalogue: Catalogue, gap: Gap) -> frozenset[str]:
    """Return the means of proof the cell already has, when it is short."""
    for reason in gap.finding.reasons:
        params = dict(reason.params)
        if reason.code == ReasonCode.ONE_KIND:
            return frozenset({params["type"]})
        if reason.code == ReasonCode.ONE_ITEM:
            kind = catalogue.evidence_kinds[params["kind"]]
            types = kind.proof_types.get(gap.regime, ())
            return frozenset(types[:1])
    return frozenset()


def _helps(catalogue: Catalogue, kind: str, regime: str, held: frozenset[str]) -> bool:
    """Tell whether an item of the kind would add a means of proof."""
    types = catalogue.evidence_kinds[kind].proof_types.get(regime, ())
    return any(one not in held for one in types)


def _missing(
    catalogue: Catalogue, gap: Gap, held: frozenset[str]
) -> tuple[Missing, ...]:
    """Read what is missing off the reasons, then what the element itself asks for."""
    told: list[Missing] = []
    spoken = catalogue.policy[PolicyId.SPOKEN_WORDS].proof_types
    for reason in gap.finding.reasons:
        code = ReasonCode(reason.code)
        if code in _EMPTY:
            status = gap.option is not None and gap.option.status_fact
            told.append(Missing.STATUS_DOCUMENT if status else Missing.FIRST_ITEM)
        elif code in _SHORT:
            if not held.intersection(spoken):
                told.append(Missing.VICTIM_STATEMENT)
            told.append(Missing.OTHER_KIND)
        elif code in _PLAIN:
            told.append(_PLAIN[code])
    asked = _OF_ROLE.get(gap.element.asks or gap.element.role)
    if told and asked is not None and not gap.element.linked_offence:
        told.append(asked)
    return tuple(dict.fromkeys(told))
