# SPDX-License-Identifier: Apache-2.0
"""What may be kept outside the vault, and nothing more.

Knows five values and their bounds; must not know where they are kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.qt.translation import INDONESIAN, LANGUAGES
from desktop.theme.tokens import SCALES, Mode

LEAST_MINUTES = 1
MOST_MINUTES = 15
USUAL_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one person on one machine likes the program.

    Attributes:
        theme: light, dark, or as the desktop.
        language: ``id`` or ``en``.
        scale: text scale in percent.
        minutes: after which a quiet vault locks itself.
        last_path: the vault opened last, ``""`` = none.
    """

    theme: Mode = Mode.SYSTEM
    language: str = INDONESIAN
    scale: int = 100
    minutes: int = USUAL_MINUTES
    last_path: str = ""


def sane(theme: str, language: str, scale: int, minutes: int, path: str) -> Preferences:
    """Return preferences from values somebody may have edited by hand."""
    known = {mode.value for mode in Mode}
    return Preferences(
        theme=Mode(theme) if theme in known else Mode.SYSTEM,
        language=language if language in LANGUAGES else INDONESIAN,
        scale=scale if scale in SCALES else 100,
        minutes=min(max(minutes, LEAST_MINUTES), MOST_MINUTES),
        last_path=path,
    )
