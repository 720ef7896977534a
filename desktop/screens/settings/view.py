# SPDX-License-Identifier: Apache-2.0
"""Pengaturan on screen. Must not know where a setting is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSlider, QWidget

from desktop.screens.settings.about_card import AboutCard
from desktop.screens.settings.preferences import (
    LEAST_MINUTES,
    MOST_MINUTES,
    Preferences,
)
from desktop.theme.current import px
from desktop.theme.tokens import SCALES, Mode
from desktop.widgets.card import Card
from desktop.widgets.layouts import STRETCH, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from desktop.wording.plurals import minutes as minutes_text

_COLUMN = 720


class _Setting(Living, QWidget):
    """One setting: what it is at the left, how it stands at the right."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self._title = Text("", "med")
        self._text = Text("", "small", "text2", wrap=True)
        line = row(gap=24)
        line.addLayout(column(self._title, self._text, gap=0), 1)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._control = control
        self.setLayout(line)
        self.come_alive()

    def set_words(self, title: str, text: str) -> None:
        """Say what it is."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._control.setAccessibleName(title)
        self._control.setAccessibleDescription(text)


class SettingsView(Living, QFrame):
    """The page of settings.

    Args:
        about: versions and licences.

    Signals:
        theme_chosen: carries a ``Mode`` value.
        language_chosen: carries ``id`` or ``en``.
        scale_chosen: carries percent.
        minutes_chosen: carries minutes.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    scale_chosen = Signal(int)
    minutes_chosen = Signal(int)

    def __init__(self, about: AboutCard) -> None:
        super().__init__()
        self.setProperty("panel", "canvas")
        self.about = about
        self._title = Text("", "title")
        self._sub = Text("", "body", "text2", wrap=True)
        self.themes = Segmented(
            [
                (Mode.SYSTEM.value, "", "monitor"),
                (Mode.LIGHT.value, "", "sun"),
                (Mode.DARK.value, "", "moon"),
            ]
        )
        self.themes.chosen.connect(self.theme_chosen)
        self.languages = Segmented([("id", "Indonesia", ""), ("en", "English", "")])
        self.languages.chosen.connect(self.language_chosen)
        self.scales = QComboBox()
        for percent in SCALES:
            self.scales.addItem(f"{percent}\N{NO-BREAK SPACE}%", percent)
        self.scales.activated.connect(self._on_scale)
        self.minutes = QSlider(Qt.Orientation.Horizontal)
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setPageStep(1)
        self.minutes.valueChanged.connect(self._on_minutes)
        self._minutes_text = Text("", "med")
        self._rows = [
            _Setting(self.themes),
            _Setting(self.languages),
            _Setting(self.scales),
            _Setting(holder(row(self.minutes, self._minutes_text, gap=12))),
        ]
        self._body = self._lay_out()
        self.setLayout(column(scrolled(holder(row(self._body, STRETCH))), gap=0))
        self.come_alive()

    def _lay_out(self) -> QWidget:
        """Return everything in its place."""
        card = Card(*self._rows, gap=16, margins=(20, 16, 20, 16))
        return holder(
            column(
                self._title,
                self._sub,
                8,
                card,
                self.about,
                STRETCH,
                gap=8,
                margins=(24, 18, 24, 24),
            )
        )

    def show_preferences(self, preferences: Preferences) -> None:
        """Show how the settings stand."""
        self.themes.set_chosen(preferences.theme.value)
        self.languages.set_chosen(preferences.language)
        self.scales.setCurrentIndex(self.scales.findData(preferences.scale))
        self.minutes.blockSignals(True)  # noqa: FBT003 - Qt's shape
        self.minutes.setValue(preferences.minutes)
        self.minutes.blockSignals(False)  # noqa: FBT003 - Qt's shape
        self._minutes_text.set_text(minutes_text(preferences.minutes))

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Settings"))
        self._sub.set_text(
            self.tr(
                "Kept on this laptop for you, outside the vault. No case leaves a "
                "trace here."
            )
        )
        self.themes.set_label(Mode.SYSTEM.value, self.tr("As the system"))
        self.themes.set_label(Mode.LIGHT.value, self.tr("Light"))
        self.themes.set_label(Mode.DARK.value, self.tr("Dark"))
        theme, language, scale, minutes = self._rows
        theme.set_words(self.tr("Look"), self.tr("Light for paper, dark for evenings."))
        language.set_words(
            self.tr("Language"),
            self.tr("Of the screen. Documents keep the language of their template."),
        )
        scale.set_words(
            self.tr("Text size"), self.tr("On top of the size your system uses.")
        )
        minutes.set_words(
            self.tr("Lock when quiet"),
            self.tr("Also locks when the laptop sleeps or its screen is locked."),
        )
        self.minutes.setAccessibleName(self.tr("Minutes until the vault locks"))
        self._minutes_text.set_text(minutes_text(self.minutes.value()))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self._body.setFixedWidth(px(_COLUMN) + 48)
        self.minutes.setFixedWidth(px(180))
        self._minutes_text.setMinimumWidth(px(72))

    def _on_scale(self, index: int) -> None:
        """Pass the text scale on."""
        self.scale_chosen.emit(int(self.scales.itemData(index)))

    def _on_minutes(self, minutes: int) -> None:
        """Pass the minutes on."""
        self._minutes_text.set_text(minutes_text(minutes))
        self.minutes_chosen.emit(minutes)
