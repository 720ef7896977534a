# SPDX-License-Identifier: Apache-2.0
"""The form of an act: what it was first, because that decides what is asked.

Knows a case and the pack's events; must not know what an act sets off. Fields
that the event does not ask about wait below, folded, and lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.screens.acts import conditions as asks
from desktop.screens.acts.event_picker import EventPicker
from desktop.screens.acts.words import condition_words, event_words
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.tick_list import TickList
from desktop.wording.formats import language, medium_date, read_time
from desktop.wording.moments import zone_name
from models.base.ids import ActId, ExhibitId, PersonId
from models.base.zones import zone_of
from models.casefile.acts import ZONES, Paper, ProceduralAct
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.law.catalogue import Catalogue

_DOERS = (Role.OFFICER, Role.PROSECUTOR)
_HELD, _NOT, _OPEN = "yes", "no", ""


class ActForm(FormDialog):
    """Makes or changes an act.

    Args:
        act: what to show; an empty id makes a new one.
        file: the case.
        catalogue: the law in use.
        parent: window over which it opens.

    Attributes:
        picker: what it was.
        day: on which day.
        more_button: unfolds what is rarely needed.
        remove_button: takes the act out; hidden for a new one.
    """

    def __init__(
        self,
        act: ProceduralAct,
        file: CaseFile,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        self._act, self._file, self._law = act, file, catalogue
        self.picker = EventPicker(catalogue, file.case.stage)
        self.day, self.at, self.zone = DateEdit(required=True), QLineEdit(), QComboBox()
        self.number, self.authority = QLineEdit(), QLineEdit()
        self.since, self.until = DateEdit(), DateEdit()
        self.place, self.forms = QLineEdit(), QLineEdit()
        self.officers, self.persons = TickList(), TickList()
        self.exhibits, self.answers = TickList(), TickList()
        self.regime, self.detainer = QComboBox(), QComboBox()
        self.conditions: dict[str, QComboBox] = {}
        self.note = AutosizeEdit(rows=2)
        super().__init__("", parent=parent, width=700)
        known = event_words(catalogue, act.event) if act.id else ""
        self.set_heading(known or self.tr("New act"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(act.id))
        self.add_far_button(self.remove_button)
        self._fill_lists()
        self._fill_boxes()
        self._fill_lines()
        self._lay_out()
        self.picker.choose(act.event)
        self.picker.changed.connect(self._on_event)
        self._on_event()

    def read(self) -> ProceduralAct:
        """Return what stands in the form, not checked."""
        day = self.day.date
        said = {code: box.currentData() for code, box in self._asked().items()}
        return replace(
            self._act,
            event=self.picker.choice or "",
            day=self._act.day if day is None else day,
            at=self._time(),
            zone=str(self.zone.currentData() or ""),
            paper=Paper(
                self.number.text().strip(),
                self.authority.text().strip(),
                self.since.date,
                self.until.date,
                tuple(
                    part.strip()
                    for part in self.forms.text().split(",")
                    if part.strip()
                ),
            ),
            place=self.place.text().strip(),
            officers=tuple(PersonId(key) for key in self.officers.ticked),
            persons=tuple(PersonId(key) for key in self.persons.ticked),
            exhibits=self._exhibits(),
            regime=str(self.regime.currentData() or ""),
            answers=self._answers(),
            conditions=tuple(code for code, word in said.items() if word == _HELD),
            excluded=tuple(code for code, word in said.items() if word == _NOT),
            detainer=self._detainer(),
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if self.picker.choice is None:
            return ("act.event", self.tr("Choose what was done."))
        if self.day.date is None:
            words = self.day.error_text or self.tr("Write the day it was done.")
            return ("act.day", words)
        if self.at.text().strip() and self._time() is None:
            return ("act.at", self.tr("The time does not match yet. Example: 08.05"))
        for name, edit in (("valid_from", self.since), ("valid_until", self.until)):
            if not edit.is_valid:
                self.unfold()
                return (f"act.{name}", edit.error_text)
        return None

    def unfold(self) -> None:
        """Show what is rarely needed."""
        self._more.show()
        self.more_button.hide()

    def focus_row(self, name: str) -> bool:
        """Bring a field into sight, unfolding what hides it."""
        field = self.keeper.widgets.get(name) or self.keeper.widgets.get(f"act.{name}")
        if field is not None and self._more.isAncestorOf(field):
            self.unfold()
        return super().focus_row(name)

    # What stands in the fields.

    def _time(self) -> time | None:
        """Return the hour, ``None`` when it is not written or does not match."""
        return read_time(self.at.text())

    def _exhibits(self) -> tuple[ExhibitId, ...]:
        """Return the ticked items, and those named before that are gone since."""
        here = {one.id for one in self._file.exhibits}
        gone = (one for one in self._act.exhibits if one not in here)
        return (*(ExhibitId(key) for key in self.exhibits.ticked), *gone)

    def _answers(self) -> tuple[ActId, ...]:
        """Return the acts that it answers, if its event can answer any."""
        here = {one.id for one in self._file.acts}
        same = (self.picker.choice or "") == self._act.event
        gone = (one for one in self._act.answers if one not in here and same)
        return (*(ActId(key) for key in self.answers.ticked), *gone)

    def _detainer(self) -> str:
        """Return who detains, if the event is a detention."""
        event = self.picker.choice or ""
        if not asks.detains(self._law, event) and event != self._act.event:
            return ""
        return str(self.detainer.currentData() or "")

    def _asked(self) -> dict[str, QComboBox]:
        """Return the boxes of conditions that the event asks about."""
        event = self.picker.choice or ""
        held = () if event != self._act.event else self._told()
        wanted = {*asks.conditions_for(self._law, event), *held}
        return {code: box for code, box in self.conditions.items() if code in wanted}

    def _told(self) -> tuple[str, ...]:
        """Return the conditions that the act said something of."""
        return (*self._act.conditions, *self._act.excluded)

    # How the form is made.

    def _fill_lists(self) -> None:
        """Offer people, items and earlier acts."""
        act = self._act
        for person in self._file.people:
            if any(person.is_(role) for role in _DOERS) or person.id in act.officers:
                done = person.id in act.officers
                self.officers.add(str(person.id), person.label, ticked=done)
            named = person.id in act.persons
            self.persons.add(str(person.id), person.label, ticked=named)
        for item in self._file.exhibits:
            words = f"{item.code}  {item.description}"
            self.exhibits.add(str(item.id), words, ticked=item.id in act.exhibits)

    def _fill_boxes(self) -> None:
        """Offer zones, codes of procedure, authorities and conditions."""
        here, law = language(), self._law
        office = zone_name(zone_of(self._file.case.office.timezone))
        self.zone.addItem(self.tr("{0} (office)").format(office), "")
        for zone in ZONES:
            self.zone.addItem(zone_name(zone_of(zone)), zone)
        names = {
            code: law.instruments[one.instrument].short
            for code, one in law.evidence_regimes.items()
        }
        whole = names.get(self._file.case.regime, self.tr("not recorded"))
        self.regime.addItem(self.tr("As the case: {0}").format(whole), "")
        for code, words in names.items():
            self.regime.addItem(words, code)
        self.detainer.addItem(self.tr("Not recorded"), "")
        for code, label in law.procedure.detention.authorities.items():
            self.detainer.addItem(label.text(here), code)
        rules = law.procedure
        for code in dict.fromkeys((*rules.conditions, rules.detention.excuse)):
            box = self.conditions[code] = QComboBox()
            box.addItem(self.tr("Not known yet"), _OPEN)
            box.addItem(self.tr("Yes"), _HELD)
            box.addItem(self.tr("No"), _NOT)

    def _fill_lines(self) -> None:
        """Show the values of the act."""
        act, paper = self._act, self._act.paper
        self.day.set_date(act.day if act.id else None)
        self.at.setText(
            "" if act.at is None else f"{act.at.hour:02}.{act.at.minute:02}"
        )
        self.number.setText(paper.number)
        self.authority.setText(paper.authority)
        self.since.set_date(paper.valid_from)
        self.until.set_date(paper.valid_until)
        self.place.setText(act.place)
        self.forms.setText(", ".join(paper.forms))
        self.note.setPlainText(act.note)
        for box, value in (
            (self.zone, act.zone),
            (self.regime, act.regime),
            (self.detainer, act.detainer),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for code, box in self.conditions.items():
            said = _NOT if code in act.excluded else _OPEN
            said = _HELD if code in act.conditions else said
            box.setCurrentIndex(box.findData(said))

    def _lay_out(self) -> None:
        """Place the rows: what, when, on what paper, about whom."""
        event = FormRow(self.tr("What was done"), self.picker)
        self.add_error_row("act.event", event)
        self.keeper.watch_field("act.event", self.picker.field())
        self.add_item(event)
        self.at.setPlaceholderText("08.05")
        self.at.setMaximumWidth(110)
        self.add_pair(
            self.make_row("act.day", self.tr("Day"), self.day, optional=False),
            self.make_row("act.at", self.tr("Time"), self.at),
        )
        self.add_pair(
            self.make_row("act.number", self.tr("Number on the paper"), self.number),
            self.make_row("act.zone", self.tr("Time zone"), self.zone, optional=False),
        )
        self._event_rows()
        self.add_row("act.persons", self.tr("Whom it concerns"), self.persons)
        self.more_button = Button(self.tr("More fields"), "ghost", "chevron-down")
        self.more_button.clicked.connect(self.unfold)
        self.add_item(holder(row(self.more_button, STRETCH)))
        self._more = self._more_rows()
        self.add_item(self._more)
        self._more.setVisible(self._has_more())
        self.more_button.setVisible(not self._has_more())

    def _event_rows(self) -> None:
        """Place what only some events ask about."""
        self._condition_rows: dict[str, FormRow] = {}
        for code, box in self.conditions.items():
            words = condition_words(self._law, code)
            label = self.tr("Did this hold: {0}?").format(words)
            made = self.make_row(f"act.condition.{code}", label, box, optional=False)
            self._condition_rows[code] = made
            self.add_item(made)
        self._detainer_row = self.make_row(
            "act.detainer", self.tr("Who detains"), self.detainer, optional=False
        )
        self.add_item(self._detainer_row)
        self._validity = holder(
            row(
                self.make_row("act.valid_from", self.tr("Holds from"), self.since),
                self.make_row("act.valid_until", self.tr("Holds until"), self.until),
                gap=16,
            )
        )
        self.add_item(self._validity)
        self._answer_row = self.make_row(
            "act.answers", self.tr("Which act it answers or prolongs"), self.answers
        )
        self._answer_row.set_hint(self.tr("None ticked: the nearest one."))
        self.add_item(self._answer_row)

    def _more_rows(self) -> QWidget:
        """Return what is rarely needed, folded at first."""
        make: Callable[..., FormRow] = self.make_row
        return holder(
            column(
                make("act.authority", self.tr("Given by"), self.authority),
                make("act.place", self.tr("Place"), self.place),
                make("act.officers", self.tr("Officers"), self.officers),
                make("act.exhibits", self.tr("Exhibits"), self.exhibits),
                make("act.forms", self.tr("Forms, e.g. P-8"), self.forms),
                make("act.regime", self.tr("Code of procedure"), self.regime),
                make("act.note", self.tr("Note"), self.note),
                gap=12,
            )
        )

    def _has_more(self) -> bool:
        """Return whether anything stands in what is folded at first."""
        act, paper = self._act, self._act.paper
        return bool(
            paper.authority
            or paper.forms
            or act.place
            or act.officers
            or act.exhibits
            or act.regime
            or act.note
        )

    def _on_event(self) -> None:
        """Show what the chosen event asks about, and only that."""
        event = self.picker.choice or ""
        asked = self._asked()
        for code, made in self._condition_rows.items():
            made.setVisible(code in asked)
        self._detainer_row.setVisible(asks.detains(self._law, event))
        paper = self._act.paper
        dated = paper.valid_from is not None or paper.valid_until is not None
        self._validity.setVisible(dated or asks.limits(self._law, event))
        self._offer_answers(event)

    def _offer_answers(self, event: str) -> None:
        """Offer the acts that the event can answer; what was ticked stays so."""
        ticked = {*self.answers.ticked, *self._act.answers}
        others = [one for one in self._file.acts if one.id != self._act.id]
        found = asks.answerable(self._law, event, others)
        if event == self._act.event:
            held = set(self._act.answers) - {one.id for one in found}
            found += [one for one in others if one.id in held]
        self.answers.clear()
        for one in found:
            words = " · ".join(
                filter(
                    None,
                    (
                        medium_date(one.day),
                        event_words(self._law, one.event),
                        one.paper.number,
                    ),
                )
            )
            self.answers.add(str(one.id), words, ticked=str(one.id) in ticked)
        self._answer_row.setVisible(bool(found))
