# SPDX-License-Identifier: Apache-2.0
"""What this program is: versions, law, promise, licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit

from desktop.qt.accessible import name
from desktop.screens.settings.about import About
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.layouts import STRETCH, row
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text
from desktop.wording.formats import short_hash


class AboutCard(Living, Card):
    """The About part of the settings.

    Args:
        about: what to show.

    Signals:
        copy_wanted: the user wants the versions as text, e.g. for a report.
    """

    copy_wanted = Signal(str)

    def __init__(self, about: About) -> None:
        super().__init__(margins=(20, 14, 20, 16), gap=12)
        self._about = about
        self.copy_button = Button("", "quiet", "copy", "row")
        self.copy_button.clicked.connect(self._on_copy)
        self._header = SectionHeader("", trailing=self.copy_button)
        self._promise = Text("", "body", "text2", wrap=True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._labels: list[Text] = []
        self._values: list[Text] = []
        for number in range(6):
            label, value = Text("", "small", "text3"), Text("", "body", wrap=True)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
            self._labels.append(label)
            self._values.append(value)
        self._licence_label = Text("", "med")
        self.licences = QComboBox()
        self.licences.addItems(list(about.licences))
        self.licences.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.licences.currentIndexChanged.connect(self._on_licence)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        for part in (self._header, self._promise):
            self.body.addWidget(part)
        self.body.addLayout(grid)
        self.body.addLayout(row(self._licence_label, self.licences, STRETCH))
        self.body.addWidget(self.text)
        self.come_alive()
        self._on_licence(0)

    def retranslate(self) -> None:
        """Set our own words."""
        about = self._about
        self._header.set_title(self.tr("About Saksama"))
        self.copy_button.setText(self.tr("Copy versions"))
        self._promise.set_text(
            self.tr(
                "Saksama supports judgement. It is not legal advice, and it never "
                "says that somebody is guilty."
            )
        )
        signed = about.signed_by or self.tr("not signed off yet by a jurist")
        lines = (
            (self.tr("Saksama"), about.program),
            (self.tr("Rule set"), f"{about.edition} ({short_hash(about.pack_hash)})"),
            (self.tr("Sign-off"), signed),
            ("Python", about.python),
            ("Qt", about.qt),
            ("SQLCipher", about.cipher),
        )
        for number, (label, value) in enumerate(lines):
            self._labels[number].set_text(label)
            self._values[number].set_text(value)
        self._licence_label.set_text(self.tr("Licences"))
        name(self.licences, "licences", self.tr("Licence shown"))
        name(self.text, "licence_text", self.tr("Text of the licence"))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.text.setMinimumHeight(px(180))

    def _on_licence(self, index: int) -> None:
        """Show another licence."""
        if 0 <= index < len(self._about.licences):
            about = self._about
            self.text.setPlainText(about.read_licence(about.licences[index]))

    def _on_copy(self) -> None:
        """Hand the versions over as text."""
        pairs = zip(self._labels, self._values, strict=True)
        lines = [f"{label.plain}: {value.plain}" for label, value in pairs]
        self.copy_wanted.emit("\n".join(lines))
