# SPDX-License-Identifier: Apache-2.0
"""Lines of work under headings, with how many stand under each.

Knows ``WorkItem`` values; must not know how they are painted or what they set off.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop.item_models.listed import HeadedItemModel, Heading
from desktop.item_models.roles import Role
from desktop.item_models.work_item import WorkItem

Section = tuple[str, Sequence[WorkItem]]
"""Words of a heading, and what stands under it."""


class WorkListModel(HeadedItemModel[WorkItem]):
    """Lines under headings that count them."""

    def show(self, sections: Sequence[Section]) -> None:
        """Show these; a heading without lines is left out."""
        self.put_groups(sections)

    def _key(self, item: WorkItem) -> str:
        """Return the key of a line."""
        return item.key

    def _say(self, item: WorkItem, role: int) -> object:
        """Return what a role says of a line."""
        whole = "\n".join(filter(None, (item.state, item.title, item.second)))
        answers: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.ToolTipRole): whole,
            int(Qt.ItemDataRole.AccessibleTextRole): item.spoken,
            int(Qt.ItemDataRole.AccessibleDescriptionRole): item.act,
            int(Role.ITEM): item,
            int(Role.ID): item.key,
            int(Role.SECOND): item.second,
            int(Role.TONE): item.tone,
            int(Role.BADGE): item.act,
        }
        return answers.get(role)

    def _head(self, heading: Heading, role: int) -> object:
        """Return what a role says of a heading, with how many it counts."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading.words}, {heading.tally}"
        if role == Role.SECOND:
            return str(heading.tally)
        return super()._head(heading, role)
