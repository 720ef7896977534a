# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: the matter, its people, counts and protection requests.

Knows which column holds which field; must not know when it is saved.
"""

from __future__ import annotations

from models.casefile.case import Case, CaseNumbers, CaseStory
from models.casefile.counts import Count
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.snapshot.kinds import Kind
from models.store.binding import Binding, Owner, Values, flat, same, under
from models.store.rows.tables import CASES, COUNTS, PEOPLE, REQUESTS


def _case(row: Values) -> Case:
    """Return the case of a row."""
    title, stage, begins, ends, places, regime, office = row[6:13]
    return Case(
        row[0],
        CaseNumbers(*row[1:6]),
        title,
        stage,
        begins,
        ends,
        places,
        regime,
        office,
        CaseStory(*row[13:17]),
        row[17],
        row[18],
        row[19],
    )


CASE = Binding(
    Kind.CASE,
    CASES,
    (
        ("id", "id"),
        ("number", "numbers.case"),
        ("report", "numbers.report"),
        ("report_date", "numbers.report_date"),
        ("order_number", "numbers.order"),
        ("order_date", "numbers.order_date"),
        *same("title", "stage", "offence_from", "offence_to", "places", "regime"),
        ("office", "office"),
        *under("story", "summary", "narrative", "modus", "route"),
        *same("classification", "switch_stage", "version"),
    ),
    _case,
    owners=lambda _: (),
    fixed=(),
)


def _of_case(case: str) -> Owner:
    return (Kind.CASE, case)


PERSON = Binding(
    Kind.PERSON,
    PEOPLE,
    (
        ("id", "id"),
        ("case_id", "case"),
        *same("code", "roles", "flower", "sex", "age", "age_estimated"),
        *same("languages", "part", "note", "particulars", "ages", "version"),
    ),
    flat(Person),
    owners=lambda person: (_of_case(person.case),),
    more=lambda person: {"victim": person.is_(Role.VICTIM)},
)

COUNT = Binding(
    Kind.COUNT,
    COUNTS,
    (
        ("id", "id"),
        ("case_id", "case"),
        ("accused_id", "accused"),
        *same("offence", "victims", "form", "position", "reliances", "note"),
        *same("taking_part", "version"),
    ),
    flat(Count),
    owners=lambda count: (
        _of_case(count.case),
        (Kind.PERSON, count.accused),
        *((Kind.PERSON, victim) for victim in count.victims),
    ),
)

REQUEST = Binding(
    Kind.REQUEST,
    REQUESTS,
    (
        ("id", "id"),
        ("case_id", "case"),
        ("person_id", "person"),
        ("applicant", "applicant"),
        ("signatory_id", "signatory"),
        *same("importance", "threats", "medical", "record", "services"),
        *same("restitution", "claimed_rp", "attachments", "consent_on"),
        *same("register", "decision", "version"),
    ),
    flat(ProtectionRequest),
    owners=lambda request: (_of_case(request.case), (Kind.PERSON, request.person)),
)
