# SPDX-License-Identifier: Apache-2.0
"""Headings and counts of the pages over all cases.

Knows codes as text and numbers; must not know how anything is counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Grouped(Protocol):
    """Anything that stands under a heading."""

    @property
    def group(self) -> str:
        """Return the code of the heading."""
        ...


def group_title(group: str, soon: int) -> str:
    """Return the heading of a group of deadlines.

    Args:
        group: its code.
        soon: days within which the rule set calls a deadline near.
    """
    words = {
        "overdue": translate("due", "Overdue"),
        "today": translate("due", "Today"),
        "soon": translate("due", "Next {0} days"),
        "later": translate("due", "Later"),
        "uncertain": translate("due", "Not certain yet"),
        "undated": translate("due", "Without a deadline"),
    }
    return words[group].format(soon)


def counts_text(items: Iterable[Grouped], soon: int) -> str:
    """Return ``1 lewat · 1 hari ini · 4 dalam 7 hari``; what is none is left out."""
    groups = [str(one.group) for one in items]
    told = (
        (translate("due", "{0} overdue"), groups.count("overdue")),
        (translate("due", "{0} today"), groups.count("today")),
        (translate("due", "{0} within {1} days"), groups.count("soon")),
        (translate("due", "{0} later"), groups.count("later")),
        (translate("due", "{0} not certain yet"), groups.count("uncertain")),
    )
    return " · ".join(words.format(count, soon) for words, count in told if count)
