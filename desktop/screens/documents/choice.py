# SPDX-License-Identifier: Apache-2.0
"""Which document is chosen: a form to fill, or one that was issued.

Knows ids as text; must not know what they name.
"""

from __future__ import annotations

from dataclasses import dataclass

_ISSUED = "issued"
_JOIN = ":"


@dataclass(frozen=True, slots=True)
class Choice:
    """One document of the list.

    Attributes:
        kind: document kind of a form, ``""`` for an issued document.
        person: id of the protected person a form is about, ``""`` = nobody.
        issued: id of an issued document, ``""`` for a form.
    """

    kind: str = ""
    person: str = ""
    issued: str = ""

    @property
    def key(self) -> str:
        """Return the choice as text; ``read_choice`` reads it back."""
        head = _ISSUED if self.issued else self.kind
        return f"{head}{_JOIN}{self.issued or self.person}"


def read_choice(key: str) -> Choice:
    """Return the choice that a key stands for."""
    head, _, rest = key.partition(_JOIN)
    return Choice(issued=rest) if head == _ISSUED else Choice(head, rest)
