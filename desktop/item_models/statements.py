# SPDX-License-Identifier: Apache-2.0
"""The list of statements under the people who made them.

Knows frozen statements and their words; must not fetch anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt

from desktop.item_models.listed import HeadedItemModel
from desktop.item_models.roles import Role
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from desktop.wording.labels import label
from models.casefile.people import Person
from models.casefile.statements import Statement


def statement_title(statement: Statement) -> str:
    """Return e.g. ``BAP tambahan``."""
    return label("statement_kind", statement.kind)


def statement_second(statement: Statement) -> str:
    """Return day, number of answers, and whether the text is signed for good."""
    translate = QCoreApplication.translate
    day = (
        medium_date(statement.held_on)
        if statement.held_on
        else translate("statements", "not dated")
    )
    final = translate("statements", "final") if statement.signed else ""
    told = (day, plurals.answers(statement.answers), final)
    return "  ·  ".join(filter(None, told))


def statement_state(statement: Statement) -> str:
    """Return what sets a statement apart: refused or still a draft; else ""."""
    translate = QCoreApplication.translate
    if not statement.lawful:
        return translate("statements", "refused")
    return "" if statement.signed else translate("statements", "draft")


class StatementsItemModel(HeadedItemModel[Statement]):
    """Statements under whoever made them."""

    def show(self, people: Sequence[Person], statements: Sequence[Statement]) -> None:
        """Show these statements, grouped by the people in their order."""
        self.put_groups(
            (person.label, [one for one in statements if one.person == person.id])
            for person in people
        )

    def _key(self, item: Statement) -> str:
        """Return which statement it is."""
        return str(item.id)

    def _say(self, item: Statement, role: int) -> object:
        """Return what a role says of a statement."""
        title, second = statement_title(item), statement_second(item)
        state = statement_state(item)
        spoken = ", ".join(filter(None, (title, second, state)))
        answers: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): title,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
            int(Role.ITEM): item,
            int(Role.ID): str(item.id),
            int(Role.SECOND): second,
            int(Role.BADGE): state,
            int(Role.TONE): "neutral" if item.lawful else "warn",
        }
        return answers.get(role)
