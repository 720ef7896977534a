# SPDX-License-Identifier: Apache-2.0
"""Keeps the preferences in one small file of the user's own folder.

Knows where the platform wants such files, how one is replaced whole and that the
newest wish is the one that stays; must not know what a preference does. A file
that cannot be read counts as none.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Lock

from platformdirs import user_config_dir

from desktop.screens.settings.preferences import Preferences, sane

_NAME = "settings.json"


def settings_path() -> Path:
    """Return where the preferences of this user stand."""
    return Path(user_config_dir("Saksama", appauthor=False)) / _NAME


def load(path: Path) -> Preferences:
    """Return the preferences kept in a file; the usual ones where there is none."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    return sane(
        str(kept.get("theme", "")),
        str(kept.get("language", "")),
        _number(kept.get("scale"), 100),
        _number(kept.get("minutes"), Preferences().minutes),
        str(kept.get("last_path", "")),
    )


def save(path: Path, preferences: Preferences) -> bool:
    """Replace the file whole, so that a power cut leaves the old or the new one.

    Returns:
        Whether the disk took it.
    """
    text = json.dumps(
        {
            "theme": preferences.theme.value,
            "language": preferences.language,
            "scale": preferences.scale,
            "minutes": preferences.minutes,
            "last_path": preferences.last_path,
        },
        ensure_ascii=False,
        indent=1,
    )
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        return False
    return True


class SettingsKeeper:
    """Writes preferences from any thread, one at a time, the newest last.

    Two changes in quick succession are written by two workers; without an order
    the older one could land on top of the newer.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = Lock()
        self._newest: Preferences | None = None
        self._written: Preferences | None = None

    def note(self, preferences: Preferences) -> None:
        """Remember what is to be written next; touches no disk."""
        self._newest = preferences

    def write(self) -> bool:
        """Write what was noted last, unless the file holds it already.

        Returns:
            Whether the file now holds what was noted last.
        """
        with self._turn:
            newest = self._newest
            if newest is None or newest == self._written:
                return True
            if not save(self._path, newest):
                return False
            self._written = newest
            return True


def _number(value: object, usual: int) -> int:
    """Return a whole number, the usual one for anything else."""
    return value if isinstance(value, int) else usual
