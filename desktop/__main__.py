# SPDX-License-Identifier: Apache-2.0
"""Where the program starts: worker, console or window.

Knows the first argument only. A worker process leaves here before Qt is
imported, the console before any widget is. Must not know what any of them do.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.console.names import NAMES

PARTS = ("desktop", "models", "resources", "document_templates")
"""Packages that must be our own, not namesakes from elsewhere."""

WORKER = "--worker"

SHOTS = "shots"
"""Takes a picture of every screen; for those who work on the program."""

UNTIL_SHOWN = "--until-shown"
"""Ends as soon as the first screen is painted; for the bench."""


def main(argv: Sequence[str] | None = None) -> int:
    """Start as ``saksama``; return the exit code.

    Args:
        argv: arguments without the program's name; ``None`` = the process's.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if _refused():
        return 3
    if arguments[:1] == [WORKER]:
        from models.base.working import run_worker

        return run_worker(arguments[1] if len(arguments) > 1 else "")
    if arguments[:1] == [SHOTS]:
        from desktop.app import shots

        return shots(arguments[1:])
    if not arguments or arguments == [UNTIL_SHOWN] or _is_folder(arguments[0]):
        return _hurry(arguments)
    from desktop.console.commands import run as run_console

    return run_console(arguments)


def window() -> int:
    """Start as ``saksama-window``: never the console."""
    if _refused():
        return 3
    return _hurry([one for one in sys.argv[1:] if Path(one).is_dir()])


def _is_folder(word: str) -> bool:
    """Tell whether a word names a vault for the window.

    A command is a command, whatever folders stand here: ``./export`` is a place.
    """
    return word not in NAMES and Path(word).is_dir()


def _hurry(arguments: list[str]) -> int:
    """Open the window without delay; nothing made on the way there dies."""
    from desktop.qt.plain_import import unwrap
    from models.base.breath import held_breath

    with held_breath():  # ``run`` lets the collector work as soon as it is shown
        unwrap()
        from desktop.app import run

        return run(arguments)


def _refused() -> bool:
    """Say which package is not ours, if one is not."""
    stranger = _stranger()
    if stranger:
        sys.stderr.write(f"saksama: another '{stranger}' is in the way\n")
    return bool(stranger)


def _stranger() -> str:
    """Return the package that does not stand beside this one, ``""`` = none.

    Anything else called ``models`` on the path would otherwise be ours.
    """
    home = Path(__file__).resolve().parent.parent
    for name in PARTS:
        found = importlib.import_module(name).__file__
        if found is None or Path(found).resolve().parent.parent != home:
            return name
    return ""


if __name__ == "__main__":
    sys.exit(main())
