# SPDX-License-Identifier: Apache-2.0
"""The fields every link has: which way, how strongly, of whom, why.

Knows a link and the victims of its count; must not know what points or where.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.links import Link, Strength
from models.casefile.people import Person
from models.law.facts import Bearing

translate = QCoreApplication.translate
_ALL = "all"
_SOME = "some"
_ID = Qt.ItemDataRole.UserRole


class LinkFields:
    """Adds its rows to a form and reads them.

    Args:
        form: the form they stand in.
        link: what they show at first.
        victims: of the count, in order.

    Attributes:
        bearing: supports or weakens.
        strength: 1 to 3.
        whom: this victim, all, or some.
        victims: boxes to tick, shown for some.
        note: why.
    """

    def __init__(self, form: FormDialog, link: Link, victims: Sequence[Person]) -> None:
        self.bearing = _box(labels("bearing"), str(link.bearing))
        self.strength = _box(labels("strength"), str(int(link.strength)))
        self.whom = QComboBox()
        self.victims = QListWidget()
        self.note = AutosizeEdit(rows=2)
        self.note.setPlainText(link.note)
        self._fill_whom(link, victims)
        form.add_pair(
            form.make_row(
                "link.bearing",
                translate("elements", "Which way"),
                self.bearing,
                optional=False,
            ),
            form.make_row(
                "link.strength",
                translate("elements", "Strength"),
                self.strength,
                optional=False,
            ),
        )
        form.add_row("link.whom", translate("elements", "Speaks of"), self.whom)
        self._list_row = form.add_row("link.victims", "", self.victims)
        form.add_row(
            "link.note", translate("elements", "Note"), self.note, optional=True
        )
        self.whom.currentIndexChanged.connect(self._show_list)
        self._show_list()

    def apply(self, link: Link) -> Link:
        """Return the link with what stands in the fields."""
        return replace(
            link,
            bearing=Bearing(str(self.bearing.currentData())),
            strength=Strength(int(self.strength.currentData())),
            victims=self._chosen(),
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return the row and words of what does not match yet."""
        if self.whom.currentData() == _SOME and not self._ticked():
            return "link.victims", translate("elements", "Tick at least one victim.")
        return None

    def _fill_whom(self, link: Link, victims: Sequence[Person]) -> None:
        """Offer one victim, all of them, and some."""
        only = [p for p in victims if (p.id,) == link.victims]
        every = translate("elements", "Every victim of the count")
        for person in only:
            words = translate("elements", "{0} only").format(person.label)
            self.whom.addItem(words, person.id)
        self.whom.addItem(every, _ALL)
        if len(victims) > 1:
            self.whom.addItem(translate("elements", "Some victims…"), _SOME)
        wanted = only[0].id if only else (_SOME if link.victims else _ALL)
        self.whom.setCurrentIndex(max(0, self.whom.findData(wanted)))
        for person in victims:
            item = QListWidgetItem(person.label)
            item.setData(_ID, str(person.id))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = person.id in link.victims
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.victims.addItem(item)
        self.victims.setMaximumHeight(140)

    def _show_list(self) -> None:
        """Show the boxes only where some victims are meant."""
        self._list_row.setVisible(self.whom.currentData() == _SOME)

    def _chosen(self) -> tuple[PersonId, ...]:
        """Return whom the link speaks of; empty = every victim."""
        whom = str(self.whom.currentData())
        if whom == _ALL:
            return ()
        return self._ticked() if whom == _SOME else (PersonId(whom),)

    def _ticked(self) -> tuple[PersonId, ...]:
        """Return the ids of the ticked victims, in order."""
        items = [self.victims.item(place) for place in range(self.victims.count())]
        on = Qt.CheckState.Checked
        return tuple(
            PersonId(str(item.data(_ID))) for item in items if item.checkState() is on
        )


def _box(choices: dict[str, str], chosen: str) -> QComboBox:
    """Return a box of codes and labels."""
    box = QComboBox()
    for code, words in choices.items():
        box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
