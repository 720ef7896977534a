# SPDX-License-Identifier: Apache-2.0
"""A list of lines in words under headings, for lists that are small and made anew.

Knows lines in words; must not know what they are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt

from desktop.item_models.listed import HeadedItemModel
from desktop.item_models.roles import Role


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One line.

    Attributes:
        key: stays the same while the line is there.
        section: heading it stands under.
        icon: what sort of thing it is, "" = none.
        title: first line of words.
        second: second line.
        badge: short text at the end, "" = none.
        tone: of the badge, of the second line where there is none.
        spoken: all of it for a screen reader; "" = badge, first and second line.
    """

    key: str
    section: str
    icon: str
    title: str
    second: str
    badge: str = ""
    tone: str = "neutral"
    spoken: str = ""


class SectionLinesItemModel(HeadedItemModel[SectionLine]):
    """Lines under the headings they name."""

    def show(self, lines: Sequence[SectionLine], *, keep: bool = False) -> None:
        """Show these lines; neighbours of one heading share it.

        Args:
            lines: in their order.
            keep: whether the choice stays where only words changed.
        """
        sections = groupby(lines, key=lambda line: line.section)
        self.put_groups(((words, [*those]) for words, those in sections), keep=keep)

    def _key(self, item: SectionLine) -> str:
        """Return the key of a line."""
        return item.key

    def _say(self, item: SectionLine, role: int) -> object:
        """Return what a role says of a line."""
        said = ", ".join(filter(None, (item.badge, item.title, item.second)))
        answers: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.AccessibleTextRole): item.spoken or said,
            int(Qt.ItemDataRole.ToolTipRole): f"{item.title}\n{item.second}".strip(),
            int(Role.ID): item.key,
            int(Role.ITEM): item,
            int(Role.SECOND): item.second,
            int(Role.BADGE): item.badge,
            int(Role.TONE): item.tone,
            int(Role.ICON): item.icon,
        }
        return answers.get(role)
