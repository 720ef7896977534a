# SPDX-License-Identifier: Apache-2.0
"""The list of people: headings by leading role, people in order of code.

Knows frozen people and their words; must not fetch or change anybody.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop.item_models.listed import HeadedItemModel
from desktop.item_models.roles import Role
from desktop.wording.labels import labels, person_role
from models.casefile.people import Person


class PeopleItemModel(HeadedItemModel[Person]):
    """People under what they are first of all."""

    def show(self, people: Sequence[Person]) -> None:
        """Show these people."""
        ordered = sorted(people, key=lambda person: person.code)
        self.put_groups(
            (person_role(role), [p for p in ordered if p.roles[0].role == role])
            for role in labels("person_role")
        )

    def _key(self, item: Person) -> str:
        """Return who it is."""
        return str(item.id)

    def _say(self, item: Person, role: int) -> object:
        """Return what a role says of somebody."""
        words = (item.label, person_role(item.roles[0].role), item.part)
        answers: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): item.label,
            int(Qt.ItemDataRole.AccessibleTextRole): ", ".join(filter(None, words)),
            int(Role.ITEM): item,
            int(Role.ID): str(item.id),
            int(Role.SECOND): item.part,
        }
        return answers.get(role)
