# SPDX-License-Identifier: Apache-2.0
"""A field with its words: label, hint and error set together.

Must not know what a right value is; the presenter says.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qt.accessible import announce
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.state import set_state
from desktop.widgets.text import Text


class FormRow(Living, QWidget):
    """Label above, field, and below it a hint or an error.

    Args:
        label: words of the label.
        field: the field; it gets buddy, accessible name and error state.
        hint: how to fill it; "" for none.
        optional: whether it may stay empty; says so beside the label.
        parent: Qt owner.

    Attributes:
        field: the field itself.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        hint: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint_text = hint
        self._error_text = ""
        self._label = Text(label, "med")
        self._label.setBuddy(field)
        self._optional = Text("", "small", "text3")
        self._optional.setVisible(optional)
        self._hint = Text(hint, "small", "text3", wrap=True)
        self._error = Text("", "small", "bad", wrap=True)
        error_row = row(gap=6)
        error_row.addWidget(
            IconLabel("circle-alert", "badi", 15), 0, Qt.AlignmentFlag.AlignTop
        )
        error_row.addWidget(self._error, 1)
        self._error_line = holder(error_row)
        self.setLayout(
            column(
                row(self._label, self._optional, STRETCH, gap=6),
                field,
                self._hint,
                self._error_line,
                STRETCH,
                gap=4,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show()
        self.come_alive()

    @property
    def error(self) -> str:
        """Return the error shown, "" for none."""
        return self._error_text

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.set_text(label)
        self._show()

    def set_hint(self, hint: str) -> None:
        """Change the hint."""
        self._hint_text = hint
        self._show()

    def set_error(self, error: str) -> None:
        """Show what does not match yet, with an example; "" takes it away."""
        changed = error != self._error_text
        self._error_text = error
        self._show()
        if error and changed:
            announce(self.field, error)

    def retranslate(self) -> None:
        """Set our own words."""
        self._optional.set_text(self.tr("may stay empty"))

    def _show(self) -> None:
        """Show either hint or error and tell the field."""
        self._hint.set_text(self._hint_text)
        self._hint.setVisible(bool(self._hint_text) and not self._error_text)
        self._error.set_text(self._error_text)
        self._error_line.setVisible(bool(self._error_text))
        set_state(self.field, invalid="true" if self._error_text else "false")
        self.field.setAccessibleName(self._label.plain)
        self.field.setAccessibleDescription(self._error_text or self._hint_text)
