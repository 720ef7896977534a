# SPDX-License-Identifier: Apache-2.0
"""Plain text in pages. Inside the worker only.

Text stays text, so that a screen reader can read it and it can be enlarged
without blur; the window makes it readable (``readable``) before showing it.
Must not be imported by the window.
"""

from __future__ import annotations

import codecs

from desktop.viewer.limits import MOST_PAGES, PAGE_CHARACTERS
from desktop.viewer.wire import Facts, Picture, Prose, Refusal

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Pages:
    """One text.

    Args:
        data: the whole file.
    """

    def __init__(self, data: bytes) -> None:
        self._text, self._encoding = _decoded(data)
        self._cuts = _cuts(self._text)

    def show(self, number: int) -> Prose:
        """Return one page."""
        if not 0 <= number < len(self._cuts) - 1:
            raise Refusal("damaged")
        text = self._text[self._cuts[number] : self._cuts[number + 1]]
        return Prose(len(self._cuts) - 1, text)

    def veil(self) -> Picture:
        """Return nothing: a hint of text would be text."""
        raise Refusal("type")

    def facts(self) -> Facts:
        """Return how the letters are coded and how many there are."""
        return Facts(
            (("encoding", self._encoding), ("characters", str(len(self._text))))
        )


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its coding."""
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return data.decode(coding, "replace"), coding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _cuts(text: str) -> list[int]:
    """Return where pages begin and the last one ends, after whole lines."""
    cuts = [0]
    while cuts[-1] < len(text) and len(cuts) <= MOST_PAGES:
        start = cuts[-1]
        end = min(start + PAGE_CHARACTERS, len(text))
        if end < len(text):
            line = text.rfind("\n", start + PAGE_CHARACTERS // 2, end)
            end = line + 1 if line > 0 else end
        cuts.append(end)
    return cuts if len(cuts) > 1 else [0, 0]
