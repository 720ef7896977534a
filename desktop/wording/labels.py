# SPDX-License-Identifier: Apache-2.0
"""Labels of codes that belong to the program; law texts come from the pack.

Knows stored codes as text, so that no room below has to be asked; must not know
where a label is shown. An unknown code is shown as it is rather than hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wording import label_tables, plurals


def label(table: str, code: str) -> str:
    """Return the label of a code.

    Args:
        table: name of a table in ``label_tables``.
        code: the stored code.

    Raises:
        KeyError: no such table; our mistake.
    """
    return label_tables.TABLES[table]().get(code, code)


def labels(table: str) -> dict[str, str]:
    """Return every code of a table with its label, in the order to offer them."""
    return dict(label_tables.TABLES[table]())


def person_role(code: str) -> str:
    """Return ``Korban``, ``Saksi``, ``Tersangka`` and so on."""
    return label("person_role", code)


def yes_no(value: bool | None) -> str:
    """Return yes, no, or not known yet."""
    translate = QCoreApplication.translate
    if value is None:
        return translate("labels", "Not known yet")
    return translate("labels", "Yes") if value else translate("labels", "No")


def days_left(days: int) -> str:
    """Return how near a legal deadline is, e.g. ``Sisa 5 hari``."""
    if days == 0:
        return QCoreApplication.translate("labels", "Today")
    return plurals.days_overdue(-days) if days < 0 else plurals.days_left(days)
