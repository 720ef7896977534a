# SPDX-License-Identifier: Apache-2.0
"""What the list of cases answers for each row.

Knows summaries and their words; must not know how they are read or painted.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from desktop.item_models.roles import Role
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from models.law.catalogue import Catalogue
from models.snapshot.lists import CaseSummary

MOST_CELLS = 12
"""Most cells of the bar; longer ones are drawn in proportion."""


def gaps_text(summary: CaseSummary) -> str:
    """Return how many required elements are not supported, out of how many.

    The bar below is these same elements in proportion.
    """
    if not summary.supported + summary.gaps:
        return QCoreApplication.translate("cases", "not assessed yet")
    if not summary.gaps:
        return QCoreApplication.translate("cases", "complete")
    words = QCoreApplication.translate("cases", "{0} in {1}")
    total = plurals.elements(summary.supported + summary.gaps)
    return words.format(plurals.gaps(summary.gaps), total)


def gaps_tone(summary: CaseSummary) -> str:
    """Return the tone of the gaps; none of them is an alarm by itself."""
    if not summary.supported + summary.gaps:
        return "neutral"
    return "warn" if summary.gaps else "ok"


def cells(summary: CaseSummary) -> tuple[str, ...]:
    """Return one tone a cell: supported first, then partial, then absent."""
    parts = (
        ("ok", summary.supported),
        ("warn", summary.partial),
        ("bad", summary.absent),
    )
    total = summary.supported + summary.gaps
    scale = min(1.0, MOST_CELLS / total) if total else 1.0
    made: list[str] = []
    for tone, count in parts:
        made += [tone] * (max(1, round(count * scale)) if count else 0)
    return tuple(made)


def span_text(start: date | None, end: date | None) -> str:
    """Return the period of the offence, "" when not dated."""
    days = [medium_date(day) for day in (start, end) if day is not None]
    return " – ".join(dict.fromkeys(days))


def case_answer(
    catalogue: Catalogue, language: Callable[[], str]
) -> Callable[[CaseSummary, int], object]:
    """Return what the list model asks about each case.

    Args:
        catalogue: names the stages.
        language: returns the language in force.
    """

    def answer(item: CaseSummary, role: int) -> object:
        stage = catalogue.stages.get(item.stage)
        label = stage.label.text(language()) if stage else item.stage
        span = span_text(item.offence_from, item.offence_to)
        second = "  ·  ".join(filter(None, (label, span)))
        found: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): f"{item.number}  {item.title}",
            int(Role.ID): item.id,
            int(Role.SECOND): second,
            int(Role.BADGE): gaps_text(item),
            int(Role.TONE): gaps_tone(item),
            int(Role.CHIPS): cells(item),
            int(Qt.ItemDataRole.AccessibleTextRole): (
                f"{gaps_text(item)}. {item.number} {item.title}. {second}"
            ),
        }
        return found.get(role)

    return answer
