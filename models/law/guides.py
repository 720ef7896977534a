# SPDX-License-Identifier: Apache-2.0
"""Plain words and worked examples of the guide as frozen values.

Knows the shape of ``guides.json``. Must not know how an example is shown. Every
example is invented; none is a judgment.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.law.offences import Bilingual

EMPTY = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class Pointer:
    """One fact of an example, and what it points to.

    Attributes:
        text: the fact, or what is still missing.
        element: element of the offence.
        option: its form, ``""`` = the element as a whole.
    """

    text: Bilingual
    element: str
    option: str = ""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the guide says of one offence beside the law itself.

    Attributes:
        offence: offence id.
        plain: what it says, in plain words.
        story: the invented example.
        facts: what of it points to which element.
        missing: what would still have to be shown.
    """

    offence: str
    plain: Bilingual
    story: Bilingual
    facts: tuple[Pointer, ...]
    missing: tuple[Pointer, ...]


@dataclass(frozen=True, slots=True)
class Guides:
    """Plain words and examples of the edition.

    Attributes:
        note: says that the examples are invented.
        rows: one for each offence that has them.
    """

    note: Bilingual = EMPTY
    rows: tuple[Guidance, ...] = ()

    def of(self, offence_id: str) -> Guidance | None:
        """Return what the guide says of an offence, ``None`` = nothing."""
        return next((one for one in self.rows if one.offence == offence_id), None)
