# SPDX-License-Identifier: Apache-2.0
"""Switches the language of the whole application while it runs.

Knows the compiled files under ``resources/translations``; must not know a
sentence. English is the source language, so a checkout in which nothing was
compiled yet speaks English (with plural forms in brackets) rather than failing;
the packaged program always carries both files.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from models.base.assets import resource

INDONESIAN = "id"
ENGLISH = "en"
LANGUAGES = (INDONESIAN, ENGLISH)
_LOCALES = {
    INDONESIAN: QLocale.Language.Indonesian,
    ENGLISH: QLocale.Language.English,
}


def load(code: str) -> QTranslator | None:
    """Return the translator of a language, ``None`` if it was not compiled."""
    file = resource("translations", f"{code}.qm")
    if not file.is_file():
        return None
    made = QTranslator()
    data = file.read_bytes()
    # Qt reads from these bytes for as long as the translator lives.
    made.setProperty("bytes", data)
    return made if made.load(data) else None


class Languages(QObject):
    """The language of one application.

    Qt sends ``LanguageChange`` to every widget after a switch; dates and amounts
    follow through Qt's default locale.

    Args:
        parent: Qt owner.

    Signals:
        changed: another language is in force; carries ``id`` or ``en``.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._translator: QTranslator | None = None

    @property
    def code(self) -> str:
        """Return the language in force, "" before the first ``use``."""
        return self._code

    def use(self, code: str) -> bool:
        """Speak a language from now on.

        Args:
            code: ``id`` or ``en``; anything else counts as ``id``.

        Returns:
            Whether its compiled file was found.
        """
        self._code = code if code in LANGUAGES else INDONESIAN
        self.silence()
        QLocale.setDefault(QLocale(_LOCALES[self._code], QLocale.Country.Indonesia))
        self._translator = load(self._code)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self.changed.emit(self._code)
        return self._translator is not None

    def silence(self) -> None:
        """Take our words and our way of writing dates and amounts away again.

        What is left are the source sentences and the system's own locale.
        """
        QLocale.setDefault(QLocale.system())
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
