# SPDX-License-Identifier: Apache-2.0
"""Turns a choice on the settings page into a preference in force.

Knows the board it writes on; must not know a file or a theme.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.settings.about import About
from desktop.screens.settings.about_card import AboutCard
from desktop.screens.settings.preferences import Preferences
from desktop.screens.settings.view import SettingsView
from desktop.theme.tokens import Mode
from models.usecases.tools import Tools


@dataclass(frozen=True, slots=True)
class Board:
    """Where preferences are read and put in force.

    Attributes:
        read: returns those in force.
        use: puts others in force and keeps them.
        about: versions and licences.
        copy: puts text on the clipboard for a short while.
    """

    read: Callable[[], Preferences]
    use: Callable[[Preferences], None]
    about: Callable[[], About]
    copy: Callable[[str], None]


class SettingsPresenter(QObject):
    """The settings page.

    Args:
        tools: not used; every page is made alike.
        tasks: not used.
        shell: says that something was copied.
        parent: Qt owner.
        board: where preferences are read and put in force.
    """

    key = "settings"
    icon = "settings"

    def __init__(
        self,
        tools: Tools,  # noqa: ARG002 - every page is made alike
        tasks: TaskRunner,  # noqa: ARG002 - every page is made alike
        shell: ShellPort,
        parent: QObject | None = None,
        *,
        board: Board,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._board = board
        self.view = SettingsView(AboutCard(board.about()))
        self.view.theme_chosen.connect(self._on_theme)
        self.view.language_chosen.connect(self._on_language)
        self.view.scale_chosen.connect(self._on_scale)
        self.view.minutes_chosen.connect(self._on_minutes)
        self.view.about.copy_wanted.connect(self._on_copy)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Settings")

    def visit(self, route: Route) -> None:  # noqa: ARG002 - there is one place only
        """Show how the settings stand."""
        self.view.show_preferences(self._board.read())

    def leave(self) -> None:
        """Have nothing unsaved: each choice holds at once."""

    def _on_theme(self, theme: str) -> None:
        """Take another look."""
        self._board.use(replace(self._board.read(), theme=Mode(theme)))

    def _on_language(self, language: str) -> None:
        """Speak another language."""
        self._board.use(replace(self._board.read(), language=language))

    def _on_scale(self, scale: int) -> None:
        """Take another text size."""
        self._board.use(replace(self._board.read(), scale=scale))

    def _on_minutes(self, minutes: int) -> None:
        """Lock after another time."""
        self._board.use(replace(self._board.read(), minutes=minutes))

    def _on_copy(self, text: str) -> None:
        """Copy the versions for a short while."""
        self._board.copy(text)
        self._shell.say(self.tr("Copied for 10 seconds"))
