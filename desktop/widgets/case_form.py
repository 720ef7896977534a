# SPDX-License-Identifier: Apache-2.0
"""The form of a matter: its numbers, name, period, places, law, story, office.

Knows the fields of a case; must not know how it is saved. The short form opens
a case; the long one keeps everything that documents ask for.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.wording.formats import language, long_date
from models.base.ids import CaseId
from models.casefile.case import Case, CaseNumbers, CaseStory, Office
from models.law.catalogue import Catalogue

BLANK = Case(CaseId(""), CaseNumbers(""), "", "")
"""What a new case starts from."""

ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
"""WIB, WITA and WIT, as the IANA database names them."""


class CaseForm(FormDialog):
    """The short form for a new case, the long one for a case that is there.

    Args:
        catalogue: the procedural codes to choose from.
        case: the case to change, ``None`` = a new one.
        parent: window over which it opens.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        case: Case | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._case = BLANK if case is None else case
        self._switch = catalogue.switch_date
        self._lines: dict[str, QLineEdit] = {}
        self._texts: dict[str, AutosizeEdit] = {}
        self._days: dict[str, DateEdit] = {}
        self._regime = QComboBox()
        self._stage = QComboBox()
        self._zone = QComboBox()
        super().__init__("", parent=parent, width=720)
        self._fill(catalogue)
        new = case is None
        self.set_heading(self.tr("New case") if new else self.tr("Case data"))
        self.save_button.setText(self.tr("Open the case") if new else self.tr("Save"))
        self._essentials()
        if not new:
            self._story()
            self._office()

    def read(self) -> Case:
        """Return what stands in the form, not checked."""
        old = self._case
        return replace(
            old,
            numbers=CaseNumbers(
                case=self._line("number", old.numbers.case),
                report=self._line("report", old.numbers.report),
                report_date=self._day("report_date", old.numbers.report_date),
                order=self._line("order", old.numbers.order),
                order_date=self._day("order_date", old.numbers.order_date),
            ),
            title=self._line("title", old.title),
            offence_from=self._day("offence_from", old.offence_from),
            offence_to=self._day("offence_to", old.offence_to),
            places=self._listed("places", old.places),
            regime=str(self._regime.currentData() or ""),
            switch_stage=str(self._stage.currentData() or ""),
            classification=self._line("classification", old.classification),
            story=CaseStory(
                summary=self._typed("summary", old.story.summary),
                narrative=self._typed("narrative", old.story.narrative),
                modus=self._typed("modus", old.story.modus),
                route=self._typed("route", old.story.route),
            ),
            office=self._read_office(old.office),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first date that does not match."""
        for name, field in self._days.items():
            if not field.is_valid:
                return (f"case.{name}", field.error_text)
        return None

    def _read_office(self, old: Office) -> Office:
        """Return the unit as it stands in the form."""
        return Office(
            name=self._line("office", old.name),
            parent=self._line("office_parent", old.parent),
            address=self._line("office_address", old.address),
            city=self._line("office_city", old.city),
            kop_lines=self._listed("kop", old.kop_lines),
            timezone=str(self._zone.currentData() or old.timezone),
        )

    def _fill(self, catalogue: Catalogue) -> None:
        """Offer the procedural codes of the pack and the three time zones."""
        self._regime.addItem(self.tr("Not chosen yet"), "")
        for regime in catalogue.evidence_regimes.values():
            if regime.code:
                law = catalogue.instruments[regime.instrument]
                self._regime.addItem(law.title.text(language()), regime.id)
        self._regime.setCurrentIndex(max(0, self._regime.findData(self._case.regime)))
        self._stage.addItem(self.tr("Not told yet"), "")
        for stage in catalogue.passage.stages:
            self._stage.addItem(stage.label.text(language()), stage.id)
        held = self._stage.findData(self._case.switch_stage)
        self._stage.setCurrentIndex(max(0, held))
        mine = self._case.office.zone.key
        for zone in dict.fromkeys((*ZONES, mine)):
            self._zone.addItem(zone.partition("/")[2], zone)
        self._zone.setCurrentIndex(self._zone.findData(mine))

    def _essentials(self) -> None:
        """Place what must be known to open a case."""
        case = self._case
        numbers = case.numbers
        number = self._put(
            "number", self.tr("Case number"), numbers.case, optional=False
        )
        title = self._put("title", self.tr("Short name"), case.title, optional=False)
        self._lines["number"].setPlaceholderText("BP-000/2026")
        self._lines["title"].setPlaceholderText(self.tr("no victim's name in it"))
        self.add_pair(number, title)
        self.add_pair(
            self._put("report", self.tr("Police report (LP)"), numbers.report),
            self._put_day("report_date", self.tr("Its date"), numbers.report_date),
        )
        if case is not BLANK:
            self.add_pair(
                self._put("order", self.tr("Investigation order"), numbers.order),
                self._put_day("order_date", self.tr("Its date"), numbers.order_date),
            )
        self.add_pair(
            self._put_day("offence_from", self.tr("First day"), case.offence_from),
            self._put_day("offence_to", self.tr("Last day"), case.offence_to),
        )
        self._write("places", self.tr("Places"), "\n".join(case.places), 2).set_hint(
            self.tr("One place a line.")
        )
        self._codes()
        self._write("summary", self.tr("In short"), case.story.summary, 3)

    def _codes(self) -> None:
        """Place which procedural code governs, and what tells that for each act."""
        words = self.tr(
            "What was under way before {0} usually goes on under the old code. You "
            "decide; it can be set again for each act."
        )
        hint = words.format(long_date(self._switch))
        self.add_row(
            "case.regime", self.tr("Procedural code"), self._regime, hint, optional=True
        )
        self.add_row(
            "case.switch_stage",
            self.tr("The file on {0}").format(long_date(self._switch)),
            self._stage,
            self.tr("It tells which procedural code governs each act since then."),
            optional=True,
        )

    def _story(self) -> None:
        """Place the account that documents print."""
        self.add_heading(self.tr("What happened"))
        story = self._case.story
        self._write("narrative", self.tr("Account"), story.narrative, 6)
        self._write("modus", self.tr("How it was done"), story.modus, 2)
        self._write("route", self.tr("Route"), story.route, 1)

    def _office(self) -> None:
        """Place the unit and its letterhead."""
        self.add_heading(self.tr("Unit and letterhead"))
        office = self._case.office
        self.add_pair(
            self._put("office", self.tr("Unit"), office.name),
            self._put("office_parent", self.tr("Above it"), office.parent),
        )
        self.add_pair(
            self._put("office_address", self.tr("Address"), office.address),
            self._put("office_city", self.tr("City"), office.city),
        )
        self._write(
            "kop", self.tr("Letterhead"), "\n".join(office.kop_lines), 2
        ).set_hint(self.tr("One line of the letterhead a line."))
        self.add_pair(
            self._put(
                "classification", self.tr("Classification"), self._case.classification
            ),
            self.make_row("case.zone", self.tr("Time zone"), self._zone),
        )

    def _put(self, name: str, label: str, text: str, optional: bool = True) -> FormRow:
        """Return a row with a line."""
        line = QLineEdit(text)
        self._lines[name] = line
        return self.make_row(f"case.{name}", label, line, optional)

    def _put_day(self, name: str, label: str, day: date | None) -> FormRow:
        """Return a row with a date."""
        field = DateEdit()
        field.set_date(day)
        self._days[name] = field
        return self.make_row(f"case.{name}", label, field)

    def _write(self, name: str, label: str, text: str, rows: int) -> FormRow:
        """Add and return a row with several lines."""
        field = AutosizeEdit(rows=rows)
        field.setPlainText(text)
        self._texts[name] = field
        return self.add_row(f"case.{name}", label, field, optional=True)

    def _line(self, name: str, old: str) -> str:
        """Return a line, or what it was where the form does not show it."""
        field = self._lines.get(name)
        return old if field is None else field.text().strip()

    def _typed(self, name: str, old: str) -> str:
        """Return a text, or what it was where the form does not show it."""
        field = self._texts.get(name)
        return old if field is None else field.toPlainText().strip()

    def _day(self, name: str, old: date | None) -> date | None:
        """Return a day, or what it was where the form does not show it."""
        field = self._days.get(name)
        return old if field is None else field.date

    def _listed(self, name: str, old: tuple[str, ...]) -> tuple[str, ...]:
        """Return the lines that hold something."""
        text = self._typed(name, "\n".join(old))
        return tuple(line.strip() for line in text.splitlines() if line.strip())
