# SPDX-License-Identifier: Apache-2.0
"""The form of a session: who, when, where, with whom, sworn, signed.

Knows the fields of a statement; must not know how it is saved.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from desktop.screens.statements.heard import in_order
from desktop.screens.statements.times import (
    read_breaks,
    read_time,
    write_breaks,
    write_time,
)
from desktop.theme.current import px
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.wording.formats import language
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.casefile.statements import Statement, StatementKind
from models.law.catalogue import Catalogue

_HELPERS = {
    "interpreter": Role.INTERPRETER,
    "companion": Role.COMPANION,
    "counsel": Role.COUNSEL,
    "officer": Role.OFFICER,
}


class StatementForm(FormDialog):
    """Makes or changes a session.

    Args:
        file: the case, for its people.
        catalogue: the law, for its procedural codes.
        statement: what to show; an empty id makes a new one.
        parent: window over which it opens.

    Attributes:
        remove_button: takes the statement out; hidden for a new one.
    """

    def __init__(
        self,
        file: CaseFile,
        catalogue: Catalogue,
        statement: Statement,
        parent: QWidget | None = None,
    ) -> None:
        self._statement = statement
        self._person = QComboBox()
        self._kind = QComboBox()
        self._day = DateEdit()
        self._lines: dict[str, QLineEdit] = {}
        self._helpers: dict[str, QComboBox] = {}
        self._breaks = AutosizeEdit(rows=1)
        self._regime = QComboBox()
        self._pages = QSpinBox()
        self._ticks: dict[str, QCheckBox] = {}
        super().__init__("", parent=parent, width=720)
        new = not statement.id
        self.set_heading(self.tr("New statement") if new else self.tr("Statement"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(not new)
        self.add_far_button(self.remove_button)
        self._fill(file, catalogue)
        self._lay_out()

    def read(self) -> Statement:
        """Return what stands in the form, not checked."""
        old = self._statement
        setting = replace(
            old.setting,
            place=self._lines["place"].text().strip(),
            start=read_time(self._lines["start"].text()),
            end=read_time(self._lines["end"].text()),
            language=self._lines["language"].text().strip(),
            recording=self._lines["recording"].text().strip(),
            breaks=read_breaks(self._breaks.toPlainText()) or (),
            interpreter=self._helper("interpreter"),
            companion=self._helper("companion"),
            counsel=self._helper("counsel"),
            officer=self._helper("officer"),
        )
        return replace(
            old,
            person=PersonId(str(self._person.currentData() or "")),
            kind=StatementKind(str(self._kind.currentData())),
            held_on=self._day.date,
            number=self._lines["number"].text().strip(),
            setting=setting,
            regime=str(self._regime.currentData() or ""),
            pages=self._pages.value(),
            sworn=self._ticks["sworn"].isChecked(),
            read_back=self._ticks["read_back"].isChecked(),
            signed=self._ticks["signed"].isChecked(),
            lawful=self._ticks["lawful"].isChecked(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if not self._day.is_valid:
            return ("statement.held_on", self._day.error_text)
        words = self.tr("Write the time like 09.10")
        for name in ("start", "end"):
            text = self._lines[name].text().strip()
            if text and read_time(text) is None:
                return (f"statement.{name}", words)
        if read_breaks(self._breaks.toPlainText()) is None:
            return ("statement.breaks", self.tr("Write breaks like 10.00-10.15"))
        return None

    def _fill(self, file: CaseFile, catalogue: Catalogue) -> None:
        """Show the values of the statement and offer what can be chosen."""
        old = self._statement
        for person in in_order(file.people):
            self._person.addItem(person.label, str(person.id))
        self._person.setCurrentIndex(max(0, self._person.findData(str(old.person))))
        for code, words in labels("statement_kind").items():
            self._kind.addItem(words, code)
        self._kind.setCurrentIndex(max(0, self._kind.findData(str(old.kind))))
        self._day.set_date(old.held_on)
        for name, role in _HELPERS.items():
            self._helpers[name] = self._people_box(
                file, role, getattr(old.setting, name)
            )
        self._regime.addItem(self.tr("As the case"), "")
        for regime in catalogue.evidence_regimes.values():
            if regime.code:
                law = catalogue.instruments[regime.instrument]
                self._regime.addItem(law.title.text(language()), regime.id)
        self._regime.setCurrentIndex(max(0, self._regime.findData(old.regime)))
        self._breaks.setPlainText(write_breaks(old.setting.breaks))
        self._pages.setRange(0, 9999)
        self._pages.lineEdit().setTextMargins(px(8), 0, 0, 0)
        self._pages.setSpecialValueText(self.tr("not counted"))
        self._pages.setValue(old.pages)
        self._fill_lines()
        self._fill_ticks()

    def _fill_lines(self) -> None:
        """Show the short texts."""
        setting = self._statement.setting
        for name, text in (
            ("number", self._statement.number),
            ("place", setting.place),
            ("start", write_time(setting.start)),
            ("end", write_time(setting.end)),
            ("language", setting.language),
            ("recording", setting.recording),
        ):
            self._lines[name] = QLineEdit(text)

    def _fill_ticks(self) -> None:
        """Show what is yes or no."""
        old = self._statement
        for name, words, on in (
            ("sworn", self.tr("Under oath"), old.sworn),
            ("read_back", self.tr("Read back and approved"), old.read_back),
            (
                "signed",
                self.tr("Signed: the text can no longer be changed"),
                old.signed,
            ),
            ("lawful", self.tr("May be used (no court refused it)"), old.lawful),
        ):
            box = QCheckBox(words)
            box.setChecked(on)
            self._ticks[name] = box

    def _people_box(
        self, file: CaseFile, role: Role, chosen: PersonId | None
    ) -> QComboBox:
        """Return a combo box of everybody with a role, and of nobody."""
        box = QComboBox()
        box.addItem(self.tr("nobody"), "")
        for person in file.with_role(role):
            box.addItem(person.label, str(person.id))
        box.setCurrentIndex(max(0, box.findData(str(chosen or ""))))
        return box

    def _lay_out(self) -> None:
        """Place the rows."""
        make = self.make_row
        who, which = self.tr("Who was heard"), self.tr("Which hearing")
        self.add_pair(
            make("statement.person", who, self._person, optional=False),
            make("statement.kind", which, self._kind, optional=False),
        )
        self.add_pair(
            make("statement.held_on", self.tr("Day"), self._day),
            self._row("number", self.tr("Number of the record")),
        )
        self.add_pair(
            self._row("start", self.tr("Began")), self._row("end", self.tr("Ended"))
        )
        self.add_pair(
            self._row("place", self.tr("Place")),
            self._row("language", self.tr("Language")),
        )
        self._lay_out_people()
        self.add_pair(
            make("statement.breaks", self.tr("Breaks"), self._breaks),
            self._row("recording", self.tr("Recording")),
        )
        self.add_pair(
            make("statement.regime", self.tr("Procedural code"), self._regime),
            make("statement.pages", self.tr("Pages of the record"), self._pages),
        )
        for name, box in self._ticks.items():
            self.keeper.watch(name, box)
            self.add_item(box)

    def _lay_out_people(self) -> None:
        """Place who stood by and who asked."""
        words = {
            "interpreter": self.tr("Interpreter"),
            "companion": self.tr("Companion"),
            "counsel": self.tr("Counsel"),
            "officer": self.tr("Asked by"),
        }
        rows = [
            self.make_row(f"statement.{name}", words[name], box)
            for name, box in self._helpers.items()
        ]
        self.add_pair(rows[0], rows[1])
        self.add_pair(rows[2], rows[3])

    def _helper(self, name: str) -> PersonId | None:
        """Return who is chosen for a part, ``None`` for nobody."""
        chosen = str(self._helpers[name].currentData() or "")
        return PersonId(chosen) if chosen else None

    def _row(self, name: str, label: str) -> FormRow:
        """Return the row of a short text."""
        return self.make_row(f"statement.{name}", label, self._lines[name])
