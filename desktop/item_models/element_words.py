# SPDX-License-Identifier: Apache-2.0
"""How one finding of the element matrix looks and is spoken.

Knows findings and their words; must not know where a cell stands or how it is
painted. Supported stays plain; only what keeps an element from being supported
is tinted, and never says "proved".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from desktop.wording.findings import standing_look, strength_label
from models.law.finding import Finding, Reason, Standing
from models.law.reasons import ReasonCode


class Sign(StrEnum):
    """Which sign stands before the words of a cell."""

    NONE = "none"
    PAIR = "pair"
    UNJOINED = "unjoined"
    THINGS = "things"
    DIFFER = "differ"
    BASE = "base"


@dataclass(frozen=True, slots=True)
class CellLook:
    """What a cell shows; the same for every victim it holds for.

    Attributes:
        label: the standing in words.
        second: how many items, or why there is none; "" for none.
        tone: ``ok warn bad alt neutral``.
        icon: icon of the standing.
        sign: which sign is painted.
        parts: for a pair: (victim's statement, other proof).
        strength: 0 to 3 bars.
        gap: it keeps its element from being supported, so it is tinted.
        group: it speaks of an element, not of one form.
    """

    label: str
    second: str = ""
    tone: str = "neutral"
    icon: str = "minus"
    sign: Sign = Sign.NONE
    parts: tuple[bool, bool] = (False, False)
    strength: int = 0
    gap: bool = False
    group: bool = False

    @property
    def plain(self) -> bool:
        """Return whether the form plays no part for the victim."""
        return self.tone == "neutral"


def unchosen(finding: Finding) -> bool:
    """Return whether nobody has yet chosen a form, this one or another."""
    return finding.standing is Standing.ABSENT and _has(
        finding, ReasonCode.NO_FORM_CHOSEN
    )


def form_look(finding: Finding) -> CellLook:
    """Return how one form of an element looks for one victim."""
    look = standing_look(finding.standing)
    if finding.standing is Standing.NOT_USED:
        return CellLook(look.label)
    if unchosen(finding):
        return CellLook(QCoreApplication.translate("elements", "Not chosen yet"))
    return CellLook(
        look.label,
        _second(finding),
        look.tone,
        look.icon,
        _sign(finding),
        _parts(finding),
        finding.strength,
        gap=finding.gap,
    )


def group_look(finding: Finding, *, required: bool) -> CellLook:
    """Return how an element as a whole looks for one victim."""
    look = standing_look(finding.standing)
    label = look.label
    if finding.standing is Standing.PARTIAL:
        label = QCoreApplication.translate("elements", "Not enough yet")
    if finding.standing is Standing.ABSENT and not required:
        label = QCoreApplication.translate("elements", "Not alleged")
        return CellLook(label, group=True)
    return CellLook(
        label,
        "",
        look.tone,
        look.icon,
        _sign(finding),
        _parts(finding),
        gap=finding.gap,
        group=True,
    )


def samples() -> tuple[CellLook, ...]:
    """Return looks with the widest words a cell can show, in this language."""
    base = (Reason(ReasonCode.BASE_COUNT),)
    paper = (Reason(ReasonCode.STATUS_DOCUMENT),)
    fresh = (Reason(ReasonCode.NO_FORM_CHOSEN),)
    findings = (
        Finding(Standing.SUPPORTED, base),
        Finding(Standing.SUPPORTED, paper),
        Finding(Standing.PARTIAL, victim_items=10, other_items=10),
        Finding(Standing.DISPUTED, victim_items=10, other_items=10, weakening=10),
        Finding(Standing.ABSENT, refused=10),
        Finding(Standing.ABSENT),
        Finding(Standing.ABSENT, fresh),
        Finding(Standing.NOT_USED),
    )
    groups = (group_look(one, required=False) for one in findings)
    return (
        *map(form_look, findings),
        *groups,
        group_look(Finding(Standing.ABSENT), required=True),
    )


def spoken(look: CellLook, finding: Finding, what: str, who: str) -> str:
    """Return what a screen reader says: the standing first, then where, then why.

    Args:
        look: how the cell looks.
        finding: what it shows.
        what: label of the form or element.
        who: label of the victim.
    """
    said = [f"{look.label}. {what}, {who}."]
    if look.plain:
        return said[0]
    if _has(finding, ReasonCode.BASE_COUNT):
        said.append(f"{_sentence(look.second)}.")
    else:
        said.append(f"{items_text(finding)}.")
    return " ".join(said)


def items_text(finding: Finding) -> str:
    """Return how many items support and weaken, in words."""
    translate = QCoreApplication.translate
    victim = (
        plurals.victim_statements(finding.victim_items)
        if finding.victim_items
        else translate("elements", "no victim's statement yet")
    )
    other = (
        plurals.other_items(finding.other_items)
        if finding.other_items
        else translate("elements", "no other proof yet")
    )
    said = [victim, other]
    if finding.weakening:
        said.append(plurals.weakening(finding.weakening))
    return _sentence(", ".join(said))


def tip(look: CellLook, finding: Finding) -> str:
    """Return the tooltip of a cell."""
    if look.plain:
        return ""
    lines = [look.label, items_text(finding)]
    if look.strength:
        strength = QCoreApplication.translate("elements", "Strength: {0}")
        lines.append(strength.format(strength_label(look.strength)))
    return "\n".join(lines)


def _second(finding: Finding) -> str:
    """Return the small line under the standing."""
    translate = QCoreApplication.translate
    if _has(finding, ReasonCode.BASE_COUNT):
        return translate("elements", "from the base count")
    if finding.standing is Standing.DISPUTED:
        total = finding.victim_items + finding.other_items
        words = translate("elements", "sources {0} ≠ {1}")
        return words.format(total, finding.weakening)
    if _has(finding, ReasonCode.STATUS_DOCUMENT):
        return translate("elements", "by a document")
    if finding.victim_items or finding.other_items:
        words = translate("elements", "{0} victim + {1} other")
        return words.format(finding.victim_items, finding.other_items)
    uncounted = finding.refused + finding.idle
    if uncounted:
        return translate("elements", "{0} not counted").format(uncounted)
    return translate("elements", "no source")


def _sign(finding: Finding) -> Sign:
    """Return the sign; a whole pair is painted only where there is one.

    Two items that do not bear one another out, such as two witnesses, are both
    there and yet not joined.
    """
    if _has(finding, ReasonCode.BASE_COUNT):
        return Sign.BASE
    if finding.standing is Standing.DISPUTED:
        return Sign.DIFFER
    if finding.standing is Standing.SUPPORTED and not finding.victim_items:
        return Sign.THINGS
    both = finding.victim_items > 0 and finding.other_items > 0
    if both and finding.standing is not Standing.SUPPORTED:
        return Sign.UNJOINED
    return Sign.PAIR


def _parts(finding: Finding) -> tuple[bool, bool]:
    """Return what the sign joins: of things, whether there are two of them."""
    if _sign(finding) is Sign.THINGS:
        return (finding.other_items > 1, True)
    return (finding.victim_items > 0, finding.other_items > 0)


def _has(finding: Finding, code: ReasonCode) -> bool:
    """Return whether a reason of the code is given."""
    return any(reason.code == code for reason in finding.reasons)


def _sentence(words: str) -> str:
    """Return the words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
