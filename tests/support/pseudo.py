# SPDX-License-Identifier: Apache-2.0
"""A language in which every sentence is 35 % longer, to find tight places."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

STRETCH = 0.35


class PseudoTranslator(QTranslator):
    """Lengthens each source sentence and keeps its holes."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the sentence with a tail of one third of its length."""
        return stretch(source)

    def isEmpty(self) -> bool:
        """Have something to say."""
        return False


def stretch(text: str) -> str:
    """Return ``text`` with a tail of 35 % of its length."""
    tail = max(1, round(len(text) * STRETCH))
    return text + ("~" * tail if " " not in text else (" ~~~~" * tail)[:tail])
