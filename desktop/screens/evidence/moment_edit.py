# SPDX-License-Identifier: Apache-2.0
"""A day and a time in the zone of the office, typed as people write them.

Knows the zone and says its name; must not know what happened then. What comes
out carries the offset of that day, so that it can be read anywhere.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.date_edit import DateEdit
from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import STRETCH, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.formats import clock, read_time
from desktop.wording.moments import zone_name

_EXAMPLE = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)


class MomentEdit(Living, QWidget):
    """Two lines: a day, a time; and the name of the zone.

    Args:
        zone: the office's.
        required: whether it may not stay empty.
        parent: Qt owner.

    Attributes:
        day: the day.
        time: the time of day.

    Signals:
        changed: either line changed.
    """

    changed = Signal()

    def __init__(
        self, zone: ZoneInfo, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._required = required
        self.day = DateEdit(required)
        self.time = QLineEdit()
        self.time.setMaximumWidth(90)
        self._name = Text("", "small", "text3")
        self.setLayout(row(self.day, self.time, self._name, STRETCH, gap=8))
        self.setFocusProxy(self.day)
        self.day.textChanged.connect(self.changed)
        self.time.textChanged.connect(self.changed)
        self.come_alive()

    @property
    def moment(self) -> datetime | None:
        """Return the moment with its offset, ``None`` when empty or wrong."""
        day, at = self.day.date, read_time(self.time.text())
        if day is None or at is None:
            return None
        there = datetime.combine(day, at, self._zone)
        offset = there.utcoffset() or timedelta()
        return there.replace(tzinfo=timezone(offset))

    @property
    def error_text(self) -> str:
        """Return what to say when it does not match, "" when it does."""
        empty = not self.day.text().strip() and not self.time.text().strip()
        if empty and not self._required:
            return ""
        if self.day.date is None:
            return self.day.error_text or self.tr("Write the day as well.")
        if read_time(self.time.text()) is None:
            words = self.tr("The time does not match yet. Example: {0}")
            return words.format(clock(_EXAMPLE))
        return ""

    def set_moment(self, moment: datetime | None) -> None:
        """Show a moment in the zone of the office, or empty lines."""
        local = moment.astimezone(self._zone) if moment is not None else None
        self.day.set_date(local.date() if local is not None else None)
        self.time.setText(clock(local) if local is not None else "")

    def field(self) -> Field:
        """Return how a draft reads and writes the moment."""
        return Field(self._dump, self._load, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setPlaceholderText(clock(_EXAMPLE))
        self._name.set_text(zone_name(self._zone))

    def _dump(self) -> str:
        """Return both lines as text."""
        return f"{self.day.text()}\n{self.time.text()}"

    def _load(self, text: str) -> None:
        """Show lines that were kept as text."""
        day, _, at = text.partition("\n")
        self.day.setText(day)
        self.time.setText(at)
