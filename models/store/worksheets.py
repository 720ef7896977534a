# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: worksheets.

Knows which column holds which field; must not know when it is saved.
"""

from __future__ import annotations

from models.casefile.worksheets import SheetKind, Worksheet
from models.snapshot.kinds import Kind
from models.store.binding import Binding, Owner, flat, same
from models.store.rows.tables import WORKSHEETS

_ABOUT = {
    SheetKind.NON_PUNISHMENT: Kind.PERSON,
    SheetKind.AGGRAVATION: Kind.COUNT,
}


def _owners(one: Worksheet) -> tuple[Owner, ...]:
    """Return what must be there: the case, and what the sheet is about."""
    about = _ABOUT.get(one.sheet)
    held: Owner = (Kind.CASE, one.case)
    return (held,) if about is None else (held, (about, one.subject))


WORKSHEET = Binding(
    Kind.WORKSHEET,
    WORKSHEETS,
    (
        ("id", "id"),
        ("case_id", "case"),
        *same("sheet", "subject", "yes", "no", "note", "reason", "version"),
    ),
    flat(Worksheet),
    owners=_owners,
)
