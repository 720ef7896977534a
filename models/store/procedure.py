# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: procedural acts.

Knows which column holds which field; must not know when it is saved.
"""

from __future__ import annotations

from models.casefile.acts import Paper, ProceduralAct
from models.snapshot.kinds import Kind
from models.store.binding import Binding, Values, flat, same, under
from models.store.rows.tables import ACTS

_build = flat(ProceduralAct)


def _act(row: Values) -> ProceduralAct:
    """Return the act of a row."""
    return _build((*row[:6], Paper(*row[6:11]), *row[11:]))


PROCEDURAL_ACT = Binding(
    Kind.ACT,
    ACTS,
    (
        ("id", "id"),
        ("case_id", "case"),
        *same("event", "day", "at", "zone"),
        *under("paper", "number", "authority", "valid_from", "valid_until", "forms"),
        *same("place", "officers", "persons", "exhibits", "regime", "answers"),
        *same("conditions", "excluded", "detainer", "note", "version"),
    ),
    _act,
    owners=lambda act: (
        (Kind.CASE, act.case),
        *((Kind.PERSON, person) for person in (*act.officers, *act.persons)),
    ),
)
