# SPDX-License-Identifier: Apache-2.0
"""Whole documents by chance: every field, every script, references that hold."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import strategies as st
from msgspec import structs

from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, BasisState
from models.casefile.people import Role, Sex
from models.casefile.protection import Applicant
from models.casefile.statements import StatementKind
from models.casefile.tasks import TaskSource
from models.casefile.worksheets import SheetKind
from models.interchange import case_format as shapes
from models.interchange.decided_format import (
    ChoiceShape,
    IndependenceShape,
    RulingShape,
    TaskShape,
    WorksheetShape,
)
from models.law.facts import Bearing
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side
from tests.models.interchange.ages import ages

SCRIPTS = (
    "Pabrik ikan",
    "عربي نصّ",
    "ꦲꦏ꧀ꦱꦫꦗꦮ",
    "证据与证人",
    "é̀ 🐟 <&>\"'",
    "baris\nbaru",
)
FILES = {
    hashlib.sha256(data).hexdigest(): data
    for data in (b"satu", b"dua" * 9000, "三".encode())
}

texts = st.sampled_from(SCRIPTS) | st.text(
    st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=40
)
words = texts.filter(lambda text: text.strip())
days = st.dates(date(2020, 1, 1), date(2026, 12, 31))
may_day = st.none() | days
zones = st.sampled_from([UTC, timezone(timedelta(hours=7))])
moments = st.datetimes(datetime(2020, 1, 1), datetime(2026, 12, 31), timezones=zones)
kinds = st.sampled_from(["EV_DEBT", "EV_CHAT", "EV_CCTV", "EV_CONTRACT"])
regimes = st.sampled_from(["", "KUHAP_1981", "KUHAP_2025"])
EARLY, LATE = time(8, 0), time(11, 30)


def some(strategy):
    """A short list in the order it was made."""
    return st.lists(strategy, max_size=3).map(tuple)


offices = st.builds(
    shapes.OfficeShape,
    name=texts,
    parent=texts,
    address=texts,
    city=texts,
    kop_lines=some(texts),
    timezone=st.sampled_from(["Asia/Jakarta", "Asia/Makassar"]),
)
matters = st.builds(
    shapes.CaseShape,
    number=words,
    title=words,
    stage=st.just("S03_investigation"),
    report=texts,
    report_date=may_day,
    order=texts,
    order_date=may_day,
    offence_from=st.just(date(2024, 1, 1)),
    offence_to=st.just(date(2025, 1, 1)),
    places=some(texts),
    regime=regimes,
    office=offices,
    summary=texts,
    narrative=texts,
    modus=texts,
    route=texts,
    classification=texts,
    switch_stage=st.sampled_from(["", "court_begun"]),
)
particulars = st.builds(
    shapes.ParticularsShape,
    **{
        name: may_day if name == "birth_date" else texts
        for name in shapes.ParticularsShape.__struct_fields__
    },
)


def people(code: str, role: Role, flower: str = ""):
    """Somebody with a fixed code and a leading role."""
    public = st.none() if flower else st.none() | particulars
    return st.builds(
        shapes.PersonShape,
        code=st.just(code),
        roles=st.just((shapes.RoleShape(role=role, since=date(2026, 1, 1)),)),
        flower=st.just(flower),
        sex=st.sampled_from(Sex),
        age=st.none() | st.integers(0, 120),
        age_estimated=st.booleans(),
        languages=some(texts),
        part=texts,
        note=texts,
        particulars=public,
        ages=st.lists(ages, max_size=2, unique=True).map(tuple),
    )


def answers(statement: str):
    """One to three answers, numbered in order."""
    return st.lists(st.tuples(texts, words), min_size=1, max_size=3).map(
        lambda rows: tuple(
            shapes.AnswerShape(id=f"{statement}#{n}", number=n, question=q, text=t)
            for n, (q, t) in enumerate(rows, 1)
        )
    )


def statements(person: str, evidence_kind: str):
    """One session of somebody."""
    name = f"{person}/1"
    return st.builds(
        shapes.StatementShape,
        id=st.just(name),
        person=st.just(person),
        kind=st.sampled_from(StatementKind),
        held_on=may_day,
        evidence_kind=st.just(evidence_kind),
        number=texts,
        place=texts,
        start=st.none() | st.just(EARLY),
        end=st.none() | st.just(LATE),
        language=texts,
        interpreter=st.sampled_from(["", "U-01"]),
        companion=st.sampled_from(["", "D-01"]),
        counsel=st.sampled_from(["", "H-01"]),
        officer=st.sampled_from(["", "P-01"]),
        breaks=st.just((shapes.BreakShape(start=time(9), end=time(9, 15)),)),
        recording=texts,
        sworn=st.booleans(),
        read_back=st.booleans(),
        signed=st.booleans(),
        regime=regimes,
        lawful=st.booleans(),
        pages=st.integers(0, 99),
        answers=answers(name),
    )


bases = st.builds(
    shapes.BasisShape,
    state=st.sampled_from(BasisState),
    order=texts,
    order_date=may_day,
    court_ref=texts,
    court_date=may_day,
    note=texts,
)
files = st.sampled_from(sorted(FILES)).flatmap(
    lambda digest: st.builds(
        shapes.FileShape,
        name=words,
        sha256=st.just(digest),
        size=st.just(len(FILES[digest])),
        media_type=st.just("text/plain"),
        added_at=moments,
    )
)
custody = st.builds(
    shapes.CustodyShape,
    at=moments,
    act=st.sampled_from(CustodyAct),
    to_holder=words,
    from_holder=texts,
    purpose=texts,
    place=texts,
    condition=texts,
    seal_intact=st.none() | st.booleans(),
)


def exhibits(code: str):
    """One item."""
    return st.builds(
        shapes.ExhibitShape,
        code=st.just(code),
        description=words,
        kind=kinds,
        quantity=texts,
        availability=st.sampled_from(Availability),
        basis=bases,
        taken_at=st.none() | moments,
        place=texts,
        source=st.sampled_from(["", "T-01", "K-01"]),
        source_note=texts,
        seal=texts,
        storage=texts,
        regime=regimes,
        origin=st.sampled_from(["", "K-01", "BB-01", "K-01/1", "akun tak dikenal"]),
        authentic=st.booleans(),
        note=texts,
        files=st.lists(files, max_size=2, unique_by=lambda f: f.sha256).map(tuple),
        custody=st.lists(custody, max_size=3, unique_by=lambda c: c.at).map(
            lambda entries: tuple(sorted(entries, key=lambda c: c.at))
        ),
    )


@st.composite
def links(draw, spoken: tuple[shapes.StatementShape, ...]):
    """One link from an answer, a statement or an exhibit."""
    common = {
        "count": "D1",
        "element": "a2_cara",
        "option": draw(st.sampled_from(["penipuan", "penjeratan_utang"])),
        "victims": draw(st.sampled_from([(), ("K-01",), ("K-01", "K-02")])),
        "bearing": draw(st.sampled_from(Bearing)),
        "strength": draw(st.integers(1, 3)),
        "note": draw(texts),
    }
    if draw(st.booleans()):
        return shapes.LinkShape(
            exhibit=draw(st.sampled_from(["BB-01", "BB-02"])), **common
        )
    statement = draw(st.sampled_from(spoken))
    answer = draw(st.sampled_from(statement.answers))
    end = draw(st.integers(1, len(answer.text)))
    part = draw(st.sampled_from([None, shapes.PassageShape(start=0, end=end)]))
    return shapes.LinkShape(
        statement=statement.id, answer=answer.id, passage=part, **common
    )


requests = st.builds(
    shapes.RequestShape,
    person=st.just("K-02"),
    applicant=st.sampled_from(Applicant),
    signatory=st.sampled_from(["", "P-01"]),
    importance=texts,
    threats=some(st.builds(shapes.ThreatShape, text=texts, on=may_day)),
    medical=texts,
    record=texts,
    services=some(st.builds(shapes.ServiceShape, code=words, reason=texts)),
    restitution=st.booleans(),
    claimed_rp=st.none() | st.integers(0, 10**12),
    attachments=some(texts),
    consent_on=may_day,
    register=texts,
    decision=texts,
)


def _in_time(some_acts: tuple[shapes.ActShape, ...]) -> tuple[shapes.ActShape, ...]:
    """The acts as a case keeps and names them; the last answers the first."""
    ordered = sorted(some_acts, key=lambda a: (a.day, a.at or time.min))
    named = [structs.replace(act, id=f"A{n}") for n, act in enumerate(ordered, 1)]
    if len(named) > 1:
        named[-1] = structs.replace(named[-1], answers=("A1",))
    return tuple(named)


acts = st.builds(
    shapes.ActShape,
    event=st.sampled_from(["seizure_done", "detention_start", "judgment"]),
    day=days,
    at=st.none() | st.sampled_from([EARLY, LATE]),
    zone=st.sampled_from(["", "Asia/Jayapura"]),
    number=texts,
    authority=texts,
    valid_from=st.none(),
    valid_until=may_day,
    forms=some(texts),
    place=texts,
    officers=st.sampled_from([(), ("P-01",)]),
    persons=st.sampled_from([(), ("T-01", "K-01")]),
    exhibits=st.sampled_from([(), ("BB-02", "BB-01")]),
    regime=regimes,
    conditions=st.just(()),
    detainer=st.sampled_from(["", "investigator"]),
    note=texts,
)


def _by_due(some_tasks: tuple[TaskShape, ...]) -> tuple[TaskShape, ...]:
    """The tasks as a case keeps them: those without a last day come last."""
    return tuple(sorted(some_tasks, key=lambda t: t.due or date.max))


tasks = st.builds(
    TaskShape,
    title=words,
    note=texts,
    due=may_day,
    owner=texts,
    source=st.sampled_from([TaskSource.TYPED, TaskSource.GAP]),
    source_ref=st.sampled_from([(), ("D1", "K-02", "a2_cara", ""), ("C09", "A1", "")]),
    person=st.sampled_from(["", "K-02"]),
    done_on=st.just(date(2026, 11, 20)),
    done_note=texts,
)
choices = st.builds(
    ChoiceShape,
    count=st.just("D1"),
    law=st.sampled_from(Side),
    reason=words,
    by=words,
    on=days,
)
rulings = st.builds(
    RulingShape,
    count=st.just("D1"),
    instance=st.sampled_from(Instance),
    outcome=st.sampled_from(Outcome),
    on=may_day,
    court=texts,
    number=texts,
    note=texts,
    months=st.none() | st.integers(0, 240),
    life=st.booleans(),
    fine_rp=st.none() | st.integers(0, 5_000_000_000),
)
worksheets = st.sampled_from(
    [
        WorksheetShape(sheet=SheetKind.NON_PUNISHMENT, subject="K-02", yes=("a",)),
        WorksheetShape(sheet=SheetKind.AGGRAVATION, subject="D1", no=("b", "c")),
        WorksheetShape(sheet=SheetKind.DIRECTION, note="Sementara.", reason="x"),
    ]
)
independences = st.builds(
    IndependenceShape,
    first=st.just("K-01/1"),
    second=st.sampled_from(["BB-01", "S-01/1"]),
    reason=words,
    by=texts,
    on=may_day,
)


@st.composite
def documents(draw) -> shapes.Document:
    """A whole case, as the program itself would write it."""
    spoken = (
        draw(statements("K-01", "EV_VICTIM_STMT")),
        draw(statements("S-01", "EV_WITNESS_STMT")),
    )
    reliance = shapes.RelianceShape(
        element="a2_cara", option="penipuan", used=True, victim="K-01"
    )
    count = shapes.CountShape(
        id="D1",
        accused="T-01",
        offence="TPPO_2_1",
        victims=("K-01", "K-02"),
        form=draw(st.sampled_from(CountForm)),
        position=draw(st.integers(0, 3)),
        reliances=draw(st.sampled_from([(), (reliance,)])),
        note=draw(texts),
        taking_part=draw(st.sampled_from([(), ("attempt", "participation")])),
    )
    return shapes.Document(
        format=shapes.FORMAT,
        case=draw(matters),
        people=(
            draw(people("D-01", Role.COMPANION)),
            draw(people("H-01", Role.COUNSEL)),
            draw(people("K-01", Role.VICTIM, "Melur")),
            draw(people("K-02", Role.VICTIM, "Kenanga")),
            draw(people("P-01", Role.OFFICER)),
            draw(people("S-01", Role.WITNESS, "Seruni")),
            draw(people("T-01", Role.SUSPECT)),
            draw(people("U-01", Role.INTERPRETER)),
        ),
        counts=(count,),
        statements=spoken,
        exhibits=(draw(exhibits("BB-01")), draw(exhibits("BB-02"))),
        links=draw(st.lists(links(spoken), max_size=4, unique=True).map(tuple)),
        requests=draw(some(requests)),
        acts=draw(some(acts).map(_in_time)),
        tasks=draw(some(tasks).map(_by_due)),
        choices=draw(st.lists(choices, max_size=1).map(tuple)),
        rulings=draw(some(rulings)),
        independences=draw(some(independences)),
        worksheets=draw(st.lists(worksheets, unique=True, max_size=3).map(tuple)),
    )
