# SPDX-License-Identifier: Apache-2.0
"""What taking something out of a case would cost.

Knows what goes with it and what it carried; must not know why it goes.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.law.finding import Cell


@dataclass(frozen=True, slots=True)
class Cost:
    """The price of one removal.

    Attributes:
        links: how many links go with the object, itself not counted.
        cells: the elements that would no longer be supported.
    """

    links: int = 0
    cells: tuple[Cell, ...] = ()
