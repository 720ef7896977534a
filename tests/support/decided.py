# SPDX-License-Identifier: Apache-2.0
"""Tasks and decisions of the fictional case, to be changed by tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from models.base.ids import ChoiceId, IndependenceId, RulingId, TaskId, WorksheetId
from models.casefile.independence import Independence
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.tasks import Task, TaskSource
from models.casefile.worksheets import SheetKind, Worksheet
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side
from tests.support.builders import CASE, count_id, exhibit_id, fixed_id, person_id


def a_task(number: int = 1, **changes: Any) -> Task:
    """A promise to a child; later numbers are due later."""
    task = Task(
        id=TaskId(fixed_id(14, number)),
        case=CASE,
        title="Antar ke rumah aman",
        note="Janji setelah pemeriksaan.",
        due=date(2026, 11, 23 + number),
        owner="Iptu Sari Wulandari",
        source=TaskSource.PROMISE,
        person=person_id("K-03"),
    )
    return replace(task, **changes)


def a_choice(number: int = 1, **changes: Any) -> LawChoice:
    """The law of before the change, chosen by a jurist."""
    choice = LawChoice(
        id=ChoiceId(fixed_id(15, number)),
        case=CASE,
        count=count_id(1),
        law=Side.BEFORE,
        reason="Seluruh perbuatan selesai sebelum 2 Januari 2026.",
        by="Nirmala Hastuti",
        on=date(2026, 11, 20),
    )
    return replace(choice, **changes)


def a_ruling(number: int = 1, /, **changes: Any) -> CourtRuling:
    """What the first instance said."""
    ruling = CourtRuling(
        id=RulingId(fixed_id(16, number)),
        case=CASE,
        count=count_id(1),
        instance=Instance.FIRST,
        outcome=Outcome.PROVEN,
        on=date(2026, 11, 19),
        court="PN Teluk Pinang",
        number="88/Pid.Sus/2026/PN Tpi",
        note="Belum berkekuatan hukum tetap.",
        months=42,
        fine_rp=120_000_000,
    )
    return replace(ruling, **changes)


def an_independence(number: int = 1, **changes: Any) -> Independence:
    """Two things that somebody holds to be independent."""
    word = Independence(
        id=IndependenceId(fixed_id(17, number)),
        case=CASE,
        first=exhibit_id("BB-07"),
        second=exhibit_id("BB-08"),
        reason="Buku bon ditulis mandor, telepon milik pekerja lain.",
        by="Sari Wulandari",
        on=date(2026, 11, 20),
    )
    return replace(word, **changes)


def a_worksheet(number: int = 1, **changes: Any) -> Worksheet:
    """What was asked before a victim was named a suspect."""
    sheet = Worksheet(
        id=WorksheetId(fixed_id(18, number)),
        case=CASE,
        sheet=SheetKind.NON_PUNISHMENT,
        subject=person_id("K-01"),
        yes=("is_victim", "coerced"),
        no=("recruited_others",),
        note="Ditanya bersama pendamping.",
        reason="Menunggu keterangan ahli.",
    )
    return replace(sheet, **changes)
