# SPDX-License-Identifier: Apache-2.0
"""Where the keys stand in the inspector, and where they belong once it is anew.

A source that was just linked comes first: another press of the same key must not
link the next candidate. Knows rows and buttons; must not know a cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.screens.elements.source_row import SourceRow


@dataclass(frozen=True, slots=True)
class Held:
    """Where the focus was.

    Attributes:
        links: every link that was shown.
        place: which of them had the focus, -1 = none of them.
        words: what the button with the focus is called.
    """

    links: tuple[str, ...]
    place: int
    words: str


def held(content: QWidget, sources: Sequence[SourceRow]) -> Held | None:
    """Return where the focus is inside ``content``, ``None`` if it is elsewhere.

    A dialog over the window does not count: the focus comes back from it.
    """
    focus = content.window().focusWidget()
    if focus is None or not content.isAncestorOf(focus):
        return None
    places = [n for n, one in enumerate(sources) if one.isAncestorOf(focus)]
    links = tuple(one.link for one in sources)
    return Held(links, places[0] if places else -1, focus.accessibleName())


def place_for(
    was: Held, content: QWidget, sources: Sequence[SourceRow]
) -> QWidget | None:
    """Return what takes the focus now, ``None`` when nothing answers to it.

    Args:
        was: where it was.
        content: everything as it is now.
        sources: its linked sources.
    """
    new = [one for one in sources if one.link not in was.links]
    if new:
        return new[0].menu_button
    if was.place >= 0 and sources:
        link = was.links[was.place]
        same = [one for one in sources if one.link == link]
        near = sources[min(was.place, len(sources) - 1)]
        return (same or [near])[0].menu_button
    buttons = content.findChildren(QAbstractButton)
    same_words = [one for one in buttons if one.accessibleName() == was.words]
    usable = [one for one in same_words if was.words and one.isEnabled()]
    return usable[0] if usable else None
