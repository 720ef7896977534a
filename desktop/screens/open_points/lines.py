# SPDX-License-Identifier: Apache-2.0
"""What the page says of one open point, as plain values.

Knows the parts; ``people_lines`` and ``time_lines`` fill them in.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.item_models.section_lines import SectionLine
from desktop.qt.port import Route


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A way to where something stands or can be mended.

    Attributes:
        icon: what sort of record it is.
        title: which one.
        second: what it says of the matter, "" = nothing.
        act: words of the button.
        route: where that leads.
        main: it is what one does first.
    """

    icon: str
    title: str
    second: str
    act: str
    route: Route
    main: bool = False


@dataclass(frozen=True, slots=True)
class PointDetail:
    """One open point, whole.

    Attributes:
        line: the point as it is listed.
        sentence: what is open.
        note: what this does not say, "" = nothing.
        acts: what one can do about it.
        heading: of the places.
        places: where the case speaks of it, or the facts that clash.
        beside: further facts that clash with one of those.
        settles: what would settle it, nearest first.
    """

    line: SectionLine
    sentence: str
    note: str = ""
    acts: tuple[PlaceLine, ...] = ()
    heading: str = ""
    places: tuple[PlaceLine, ...] = ()
    beside: tuple[PlaceLine, ...] = ()
    settles: tuple[str, ...] = ()
