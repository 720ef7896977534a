# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: tasks and what people decided about counts and items.

Knows which column holds which field; must not know when it is saved.
"""

from __future__ import annotations

from models.casefile.independence import Independence
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.tasks import Task
from models.snapshot.kinds import Kind
from models.store.binding import Binding, flat, same
from models.store.rows.tables import CHOICES, INDEPENDENCES, RULINGS, TASKS

_OF_CASE = (("id", "id"), ("case_id", "case"))

TASK = Binding(
    Kind.TASK,
    TASKS,
    (
        *_OF_CASE,
        *same("title", "note", "due", "owner", "source", "source_ref", "person"),
        *same("done_on", "done_note", "version"),
    ),
    flat(Task),
    owners=lambda task: (
        (Kind.CASE, task.case),
        *((Kind.PERSON, person) for person in (task.person,) if person),
    ),
)

LAW_CHOICE = Binding(
    Kind.CHOICE,
    CHOICES,
    (*_OF_CASE, ("count_id", "count"), *same("law", "reason", "by", "on", "version")),
    flat(LawChoice),
    owners=lambda choice: ((Kind.CASE, choice.case), (Kind.COUNT, choice.count)),
)

COURT_RULING = Binding(
    Kind.RULING,
    RULINGS,
    (
        *_OF_CASE,
        ("count_id", "count"),
        *same("instance", "outcome", "on", "court", "number", "note"),
        *same("months", "life", "fine_rp", "version"),
    ),
    flat(CourtRuling),
    owners=lambda ruling: ((Kind.CASE, ruling.case), (Kind.COUNT, ruling.count)),
)

INDEPENDENCE = Binding(
    Kind.INDEPENDENCE,
    INDEPENDENCES,
    (*_OF_CASE, *same("first", "second", "reason", "by", "on", "version")),
    flat(Independence),
    owners=lambda word: ((Kind.CASE, word.case),),
)
