# SPDX-License-Identifier: Apache-2.0
"""One source's word on an age, as it is typed.

Knows the fields and when they match; must not know whose age it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from desktop.widgets.buttons import IconButton
from desktop.widgets.date_edit import EXAMPLE, DateEdit
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.wording.formats import read_date, typed_date
from models.base.ids import ExhibitId, StatementId
from models.casefile.ages import AgeStated

BORN_ON, BORN_IN, YEARS = "born_on", "born_in", "years"
_EXHIBIT, _STATEMENT = "exhibit:", "statement:"
_NARROW = 130


class Typed(NamedTuple):
    """What stands in the fields of a line.

    Attributes:
        kind: what sort of age it is.
        value: the date, year or number of years.
        on: the day on which the years hold.
        item: which exhibit or statement says so, "" = words alone.
        source: what says so, or where in it.
        note: remarks.
    """

    kind: str = BORN_ON
    value: str = ""
    on: str = ""
    item: str = ""
    source: str = ""
    note: str = ""


def typed(one: AgeStated) -> Typed:
    """Return an age as it is typed."""
    kind, value = YEARS, "" if one.years is None else str(one.years)
    if one.born_on is not None:
        kind, value = BORN_ON, typed_date(one.born_on)
    elif one.born_in is not None:
        kind, value = BORN_IN, str(one.born_in)
    on = "" if one.years_on is None else typed_date(one.years_on)
    item = ""
    if one.exhibit is not None:
        item = f"{_EXHIBIT}{one.exhibit}"
    elif one.statement is not None:
        item = f"{_STATEMENT}{one.statement}"
    return Typed(kind, value, on, item, one.source, one.note)


class AgeLine(Living, QWidget):
    """The fields of one age: what is said, and below it what says so.

    Args:
        sources: (key, words) of exhibits and statements.
    """

    def __init__(self, sources: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.kind, self.item = QComboBox(), QComboBox()
        self.value, self.source, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.on = DateEdit()
        self.drop = IconButton("x", "")
        for code in (BORN_ON, BORN_IN, YEARS):
            self.kind.addItem("", code)
        self.item.addItem("", "")
        for key, words in sources:
            self.item.addItem(words, key)
        self.item.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.item.setMinimumContentsLength(18)
        for box in (self.item, self.source, self.note):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.value.setFixedWidth(_NARROW)
        self.on.setFixedWidth(_NARROW)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.item.currentTextChanged.connect(self.item.setToolTip)
        first = row(self.kind, self.value, self.on, STRETCH, self.drop, gap=8)
        second = row(self.item, self.source, self.note, gap=8)
        for place in range(3):
            second.setStretch(place, 1)
        self.setLayout(column(first, second, gap=6))
        self.come_alive()
        self._on_kind()

    def fields(self) -> tuple[QWidget, ...]:
        """Return what Tab walks through."""
        said = (self.kind, self.value, self.on, self.drop)
        return (*said, self.item, self.source, self.note)

    def put(self, one: Typed) -> None:
        """Show an age; a source that is gone stays named as such."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(one.kind)))
        self.value.setText(one.value)
        self.on.setText(one.on)
        if self.item.findData(one.item) < 0:
            self.item.addItem(self.tr("a source that was taken out"), one.item)
        self.item.setCurrentIndex(self.item.findData(one.item))
        self.source.setText(one.source)
        self.note.setText(one.note)
        for line in (self.source, self.note):
            line.setCursorPosition(0)

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        kind, item = str(self.kind.currentData()), str(self.item.currentData())
        on = self.on.text() if kind == YEARS else ""
        lines = (one.text().strip() for one in (self.source, self.note))
        return Typed(kind, self.value.text().strip(), on, item, *lines)

    def read(self) -> AgeStated:
        """Return the age; what does not match is left out."""
        one = self.typed()
        number = int(one.value) if one.value.isdecimal() else None
        thing = one.item.removeprefix(_EXHIBIT)
        words = one.item.removeprefix(_STATEMENT)
        return AgeStated(
            born_on=read_date(one.value) if one.kind == BORN_ON else None,
            born_in=number if one.kind == BORN_IN else None,
            years=number if one.kind == YEARS else None,
            years_on=self.on.date if one.kind == YEARS else None,
            exhibit=ExhibitId(thing) if thing != one.item else None,
            statement=StatementId(words) if words != one.item else None,
            source=one.source,
            note=one.note,
        )

    @property
    def error_text(self) -> str:
        """Return what to say of a field that does not match yet, "" for none."""
        one = self.typed()
        if one.kind == BORN_ON and read_date(one.value) is None:
            words = self.tr("Write the date of birth in full, e.g. {0}")
            return words.format(typed_date(EXAMPLE.replace(year=2010)))
        if one.kind == BORN_IN and not (one.value.isdecimal() and len(one.value) == 4):
            return self.tr("Write the year of birth, e.g. 2010")
        if one.kind == YEARS and not (one.value.isdecimal() and len(one.value) < 4):
            return self.tr("Write the age as a number, e.g. 16")
        if one.kind == YEARS and not self.on.is_valid:
            return self.on.error_text
        if not (one.item or one.source):
            return self.tr("Choose what says so, or write it beside; no name.")
        return ""

    def retranslate(self) -> None:
        """Set our own words."""
        kinds = (
            self.tr("Date of birth"),
            self.tr("Year of birth"),
            self.tr("Age in years"),
        )
        for place, words in enumerate(kinds):
            self.kind.setItemText(place, words)
        self.item.setItemText(0, self.tr("Another source, in words"))
        self.kind.setAccessibleName(self.tr("What is said of the age"))
        self.value.setAccessibleName(self.tr("Date, year or age"))
        self.on.setAccessibleName(self.tr("On which day"))
        self.on.setPlaceholderText(self.tr("on which day"))
        self.on.setToolTip(self.tr("Empty: when the conduct began"))
        self.item.setAccessibleName(self.tr("What says so"))
        self.source.setAccessibleName(self.tr("Where in it, or what says so"))
        self.source.setPlaceholderText(self.tr("where in it; no name"))
        self.note.setAccessibleName(self.tr("Note on this age"))
        self.note.setPlaceholderText(self.tr("note, no name"))
        self.drop.set_label(self.tr("Remove this age"))
        self._on_kind()

    def _on_kind(self) -> None:
        """Ask for what the kind needs."""
        kind = str(self.kind.currentData())
        self.on.setVisible(kind == YEARS)
        example = {BORN_ON: typed_date(EXAMPLE.replace(year=2010)), BORN_IN: "2010"}
        self.value.setPlaceholderText(example.get(kind, "16"))
