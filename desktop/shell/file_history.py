# SPDX-License-Identifier: Apache-2.0
"""Keeps Qt's own file dialog from writing down where the user has been.

Knows the one settings file Qt writes by itself (``QtProject``: places visited,
history, shortcuts); must not know a place.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSettings

_GROUP = "FileDialog"
_NOWHERE = "/dev/null/saksama"


def forget() -> None:
    """Remove what was written before and let nothing be written again.

    Where the desktop has no file dialog of its own, Qt shows one that saves its
    history in clear when it closes. From here on that file has nowhere to go.
    """
    known = QSettings(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject"
    )
    known.remove(_GROUP)
    known.sync()
    del known
    if os.name == "posix" and sys.platform != "darwin":
        QSettings.setPath(
            QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE
        )
