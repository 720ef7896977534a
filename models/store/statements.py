# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: statements and their answers.

Knows which column holds which field; must not know what an answer proves.
"""

from __future__ import annotations

from models.casefile.statements import Answer, Setting, Statement
from models.snapshot.kinds import Kind
from models.store.binding import Binding, Values, flat, same, under
from models.store.rows.tables import ANSWERS, STATEMENTS


def statement_of(row: Values, answers: int = 0) -> Statement:
    """Return the statement of a row; how many answers it has is counted."""
    own, case, person, kind, held_on, evidence_kind, number = row[:7]
    sworn, read_back, signed, regime, lawful, pages, version = row[17:]
    return Statement(
        own,
        case,
        person,
        kind,
        held_on,
        evidence_kind,
        number,
        Setting(*row[7:17]),
        sworn,
        read_back,
        signed,
        regime,
        lawful,
        answers,
        pages,
        version,
    )


STATEMENT = Binding(
    Kind.STATEMENT,
    STATEMENTS,
    (
        ("id", "id"),
        ("case_id", "case"),
        ("person_id", "person"),
        *same("kind", "held_on", "evidence_kind", "number"),
        *under("setting", "place", "start", "end", "language"),
        ("interpreter_id", "setting.interpreter"),
        ("companion_id", "setting.companion"),
        ("counsel_id", "setting.counsel"),
        ("officer_id", "setting.officer"),
        *under("setting", "breaks", "recording"),
        *same("sworn", "read_back", "signed", "regime", "lawful", "pages"),
        ("version", "version"),
    ),
    statement_of,
    owners=lambda statement: (
        (Kind.CASE, statement.case),
        (Kind.PERSON, statement.person),
    ),
)

ANSWER = Binding(
    Kind.ANSWER,
    ANSWERS,
    (
        ("id", "id"),
        ("statement_id", "statement"),
        *same("number", "question", "text", "version"),
    ),
    flat(Answer),
    owners=lambda answer: ((Kind.STATEMENT, answer.statement),),
    fixed=("case_id", "statement_id"),
)
