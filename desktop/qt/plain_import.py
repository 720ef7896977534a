# SPDX-License-Identifier: Apache-2.0
"""Takes PySide6's search for its own switches out of the import statement.

PySide6 reads the source of every module that is imported after it, in search of
its switch for other spellings of names (``from __feature__ import …``). We use
no other spelling, and the reading is a tenth of the time to the first screen.
Where PySide6 keeps no original, nothing is changed.
"""

from __future__ import annotations

import builtins


def unwrap() -> None:
    """Import PySide6's core and undo that wrapping of it; safe to repeat."""
    import PySide6.QtCore  # noqa: F401  # wraps as it comes in

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
