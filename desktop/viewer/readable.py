# SPDX-License-Identifier: Apache-2.0
"""Makes foreign text safe to show: what cannot be seen becomes visible.

Knows Unicode categories. A name such as ``foto<RLO>gpj.exe`` must not read as a
picture, and no control character may reach a widget.
"""

from __future__ import annotations

import unicodedata

_KEPT = frozenset("\n\t")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Joiners that scripts of the region need inside words.
_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}")


def readable_text(text: str) -> str:
    """Return text with every hidden character written out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_shown(letter) for letter in plain)


def readable_line(text: str) -> str:
    """Return text on one line with every hidden character written out."""
    return readable_text(" ".join(text.split()))


def _shown(letter: str) -> str:
    """Return a letter, or its number where nothing would be seen of it."""
    if letter in _KEPT or letter in _JOINERS:
        return letter
    if unicodedata.category(letter) in _HIDDEN:
        return f"[U+{ord(letter):04X}]"
    return letter
