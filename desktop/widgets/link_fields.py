# SPDX-License-Identifier: Apache-2.0
"""The rows every link has, on whatever page: which way, how strongly, of whom, why.

Knows a link and the victims of its count; must not know what points or where.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.tick_list import TickList
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.file import CaseFile
from models.casefile.links import Link, Strength
from models.casefile.people import Person
from models.law.facts import Bearing

translate = QCoreApplication.translate
_ALL = "all"
_SOME = "some"


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
        self._form = form
        self.bearing = _box(labels("bearing"), str(link.bearing))
        self.strength = _box(labels("strength"), str(int(link.strength)))
        self.whom = QComboBox()
        self.victims = TickList()
        self.note = AutosizeEdit(rows=2)
        self.note.setPlainText(link.note)
        self._lay_out()
        self.whom.currentIndexChanged.connect(self._show_list)
        self.whom.activated.connect(lambda _: form.reveal("link.victims"))
        self.show_victims(victims, link.victims)

    def show_victims(
        self, victims: Sequence[Person], chosen: Collection[PersonId]
    ) -> None:
        """Offer one victim, all of them, and some.

        Args:
            victims: of the count, in order.
            chosen: of whom the link speaks; empty = every victim.
        """
        only = [person for person in victims if {person.id} == set(chosen)]
        self.whom.clear()
        for person in only:
            words = translate("LinkFields", "{0} only").format(person.label)
            self.whom.addItem(words, person.id)
        self.whom.addItem(translate("LinkFields", "Every victim of the count"), _ALL)
        if len(victims) > 1:
            self.whom.addItem(translate("LinkFields", "Some victims…"), _SOME)
        wanted = only[0].id if only else (_SOME if chosen else _ALL)
        self.whom.setCurrentIndex(max(0, self.whom.findData(wanted)))
        self.victims.clear()
        for person in victims:
            here = person.id in chosen
            self.victims.add(str(person.id), person.label, ticked=here)

    def apply(self, link: Link) -> Link:
        """Return the link with what stands in the fields."""
        return replace(
            link,
            bearing=Bearing(str(self.bearing.currentData())),
            strength=Strength(int(str(self.strength.currentData()))),
            victims=self._chosen(),
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of what does not match yet."""
        if self.whom.currentData() == _SOME and not self._ticked():
            return "link.victims", translate("LinkFields", "Tick at least one victim.")
        return None

    def _lay_out(self) -> None:
        """Place the rows."""
        form = self._form
        way = translate("LinkFields", "Which way")
        strong = translate("LinkFields", "Strength")
        form.add_pair(
            form.make_row("link.bearing", way, self.bearing, optional=False),
            form.make_row("link.strength", strong, self.strength, optional=False),
        )
        form.add_row("link.whom", translate("LinkFields", "Speaks of"), self.whom)
        which = translate("LinkFields", "Which victims")
        self._list_row = form.add_row("link.victims", which, self.victims)
        why = translate("LinkFields", "Note")
        form.add_row("link.note", why, self.note, optional=True)

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
        return tuple(PersonId(key) for key in self.victims.ticked)


def victims_of(file: CaseFile, count_id: str) -> tuple[Person, ...]:
    """Return the victims of a count, in order."""
    count = file.count(count_id)
    people = [file.person(victim) for victim in count.victims] if count else []
    return tuple(person for person in people if person is not None)


def already_linked(file: CaseFile, links: Sequence[Link]) -> str:
    """Return what to say when another link of the case says the same, else ""."""
    own = {link.id for link in links}
    held = {_says(link) for link in file.links if link.id not in own}
    if held.isdisjoint(_says(link) for link in links):
        return ""
    return translate("LinkFields", "This source is already linked there.")


def _says(link: Link) -> tuple[object, ...]:
    """Return what two links may not both say."""
    where = (link.count, link.element, link.option)
    return (*where, link.source, link.bearing, frozenset(link.victims))


def _box(choices: dict[str, str], chosen: str) -> QComboBox:
    """Return a box of codes and labels."""
    box = QComboBox()
    for code, words in choices.items():
        box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
