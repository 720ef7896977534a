# SPDX-License-Identifier: Apache-2.0
"""Keeps the preferences in one small file of the user's own folder.

Knows where the platform wants such files and how one is replaced whole; must
not know what a preference does. A file that cannot be read counts as none.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

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


def _number(value: object, usual: int) -> int:
    """Return a whole number, the usual one for anything else."""
    return value if isinstance(value, int) else usual
