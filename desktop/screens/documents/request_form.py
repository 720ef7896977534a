# SPDX-License-Identifier: Apache-2.0
"""The application for protection of one person, known here by code only.

Knows the fields its form prints; must not know how it is saved, nor offer a
place for a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QWidget
from PySide6.QtWidgets import QListWidgetItem as Item

from desktop.screens.documents.service_rows import ServiceRows
from desktop.screens.documents.threat_rows import ThreatRows
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.rupiah_edit import RupiahEdit
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.casefile.protection import Applicant, ProtectionRequest

_SIGNERS = (Role.OFFICER, Role.COMPANION, Role.COUNSEL)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form lists.

    Attributes:
        services: code → label.
        attachments: code → label.
    """

    services: Mapping[str, str]
    attachments: Mapping[str, str]


class RequestForm(FormDialog):
    """Makes or changes an application.

    Args:
        file: the case, for who may sign.
        request: what to show; an empty id makes a new one.
        choices: services and papers of the form.
        parent: window over which it opens.

    Attributes:
        remove_button: takes the application out; hidden for a new one.
    """

    def __init__(
        self,
        file: CaseFile,
        request: ProtectionRequest,
        choices: Choices,
        parent: QWidget | None = None,
    ) -> None:
        self._request = request
        self._applicant = QComboBox()
        self._signatory = QComboBox()
        self._texts = {
            name: AutosizeEdit(rows=2) for name in ("importance", "medical", "record")
        }
        self.threats = ThreatRows()
        self.services = ServiceRows(choices.services)
        self._attachments = QListWidget()
        self._restitution = QCheckBox()
        self._claimed = RupiahEdit()
        self._consent = DateEdit()
        self._numbers = {name: QLineEdit() for name in ("register", "decision")}
        super().__init__("", parent=parent, width=720)
        person = file.person(request.person)
        words = self.tr("Known by code and flower name only. Write no name anywhere.")
        label = person.label if person else ""
        self.set_heading(self.tr("Application data: {0}").format(label), words)
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(request.id))
        self.add_far_button(self.remove_button)
        self._offer_choices(file, choices)
        self._fill(request)
        self._lay_out()

    def read(self) -> ProtectionRequest:
        """Return what stands in the form, not checked."""
        signatory = str(self._signatory.currentData() or "")
        return replace(
            self._request,
            applicant=Applicant(str(self._applicant.currentData())),
            signatory=PersonId(signatory) if signatory else None,
            importance=self._typed("importance"),
            threats=self.threats.threats,
            medical=self._typed("medical"),
            record=self._typed("record"),
            services=self.services.services,
            restitution=self._restitution.isChecked(),
            claimed_rp=self._claimed.amount,
            attachments=self._ticked(),
            consent_on=self._consent.date,
            register=self._numbers["register"].text().strip(),
            decision=self._numbers["decision"].text().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        for name, words in (
            ("threats", self.threats.error_text),
            ("claimed", self._claimed.error_text),
            ("consent_on", self._consent.error_text),
        ):
            if words:
                return (f"protection.{name}", words)
        return None

    def _offer_choices(self, file: CaseFile, choices: Choices) -> None:
        """Offer who may apply and sign, and the papers."""
        for code, words in labels("applicant").items():
            self._applicant.addItem(words, code)
        self._signatory.addItem(self.tr("Not chosen yet"), "")
        for role in _SIGNERS:
            for person in file.with_role(role):
                if not person.protected:
                    self._signatory.addItem(person.label, str(person.id))
        for code, words in choices.attachments.items():
            item = Item(words)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._attachments.addItem(item)
        rows = self._attachments.sizeHintForRow(0) * self._attachments.count()
        self._attachments.setFixedHeight(rows + 8)

    def _fill(self, request: ProtectionRequest) -> None:
        """Show the values of the application."""
        for box, value in (
            (self._applicant, str(request.applicant)),
            (self._signatory, str(request.signatory or "")),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for name, text in self._texts.items():
            text.setPlainText(str(getattr(request, name)))
        self.threats.set_threats(request.threats)
        self.services.set_services(request.services)
        for item in self._papers():
            here = item.data(Qt.ItemDataRole.UserRole) in request.attachments
            state = Qt.CheckState.Checked if here else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self._restitution.setText(self.tr("Help with restitution is asked for too"))
        self._restitution.setChecked(request.restitution)
        self._claimed.set_amount(request.claimed_rp)
        self._consent.set_date(request.consent_on)
        for name, line in self._numbers.items():
            line.setText(str(getattr(request, name)))

    def _lay_out(self) -> None:
        """Place the rows in the order of the form."""
        self.add_pair(
            self._row("applicant", self.tr("Who applies"), self._applicant),
            self._row("signatory", self.tr("Who signs"), self._signatory),
        )
        self._write("importance", self.tr("Why the testimony matters"))
        threats = FormRow(self.tr("Threats"), self.threats)
        self._add_own("threats", threats)
        self.keeper.watch_field("protection.threats", self.threats.field())
        self._write("medical", self.tr("Medical and psychological findings"))
        self._write("record", self.tr("Criminal record")).set_hint(
            self.tr("For instance: never convicted.")
        )
        self.add_heading(self.tr("What is asked for"))
        self._add_own("services", FormRow(self.tr("Services"), self.services))
        self.keeper.watch_field("protection.services", self.services.field())
        self.keeper.watch("protection.restitution", self._restitution)
        self.add_item(self._restitution)
        self.add_row(
            "protection.claimed",
            self.tr("Loss claimed so far"),
            self._claimed,
            optional=True,
        )
        self._lay_out_papers()

    def _lay_out_papers(self) -> None:
        """Place consent, papers and the numbers LPSK gives."""
        self.add_heading(self.tr("Consent, papers and numbers"))
        words = self.tr("The day on which the person agreed to this application.")
        self.add_row(
            "protection.consent_on", self.tr("Consent"), self._consent, hint=words
        )
        self.add_row(
            "protection.attachments",
            self.tr("Papers at hand"),
            self._attachments,
            optional=True,
        )
        self.add_pair(
            self._row(
                "register", self.tr("LPSK register number"), self._numbers["register"]
            ),
            self._row(
                "decision", self.tr("LPSK decision number"), self._numbers["decision"]
            ),
        )

    def _row(self, name: str, label: str, field: QWidget) -> FormRow:
        """Return a watched row that is placed elsewhere."""
        optional = name in self._numbers
        return self.make_row(f"protection.{name}", label, field, optional)

    def _write(self, name: str, label: str) -> FormRow:
        """Add a row with several lines."""
        return self.add_row(f"protection.{name}", label, self._texts[name])

    def _add_own(self, name: str, made: FormRow) -> None:
        """Add a row whose field is of our own making."""
        self.add_error_row(f"protection.{name}", made)
        self.add_item(made)

    def _typed(self, name: str) -> str:
        """Return one of the long texts."""
        return self._texts[name].toPlainText().strip()

    def _papers(self) -> list[Item]:
        """Return every paper of the checklist."""
        count = self._attachments.count()
        return [self._attachments.item(number) for number in range(count)]

    def _ticked(self) -> tuple[str, ...]:
        """Return the papers at hand; codes the form does not know stay."""
        items = self._papers()
        known = {str(item.data(Qt.ItemDataRole.UserRole)) for item in items}
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        return (*ticked, *(c for c in self._request.attachments if c not in known))
