# SPDX-License-Identifier: Apache-2.0
"""From case values to a document that can be published.

Knows how identities become the document's own names. Must not read or write
bytes (``case_json`` does). The way back is ``case_values``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from models.base.ids import StatementId
from models.casefile.acts import ProceduralAct
from models.casefile.ages import AgeStated
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.statements import Answer, Statement
from models.interchange import case_format as shapes
from models.interchange import decided
from models.interchange.case_names import Names, names_of

_GONE = "(sumber sudah dikeluarkan dari perkara)"
"""Stands for the source of an age that was taken out of the case."""


def document_of(
    file: CaseFile, answers: Mapping[StatementId, Sequence[Answer]]
) -> shapes.Document:
    """Return the whole case as a document.

    Args:
        file: the case.
        answers: the answers of each of its statements, in order of number.
    """
    names = names_of(file, answers)
    return shapes.Document(
        format=shapes.FORMAT,
        case=_case(file.case),
        people=tuple(_person(names, p) for p in file.people),
        counts=tuple(_count(names, c) for c in file.counts),
        statements=tuple(
            _statement(names, s, answers.get(s.id, ())) for s in file.statements
        ),
        exhibits=tuple(_exhibit(names, e, file.chain(e.id)) for e in file.exhibits),
        links=tuple(_link(names, x) for x in file.links),
        requests=tuple(_request(names, r) for r in file.requests),
        acts=tuple(_act(names, a) for a in file.acts),
        tasks=tuple(decided.task_shape(names, t) for t in file.tasks),
        choices=tuple(decided.choice_shape(names, c) for c in file.choices),
        rulings=tuple(decided.ruling_shape(names, r) for r in file.rulings),
        independences=tuple(
            decided.independence_shape(names, i) for i in file.independences
        ),
        worksheets=tuple(decided.worksheet_shape(names, w) for w in file.worksheets),
    )


def _case(case: Case) -> shapes.CaseShape:
    """Return the matter."""
    office, story, numbers = case.office, case.story, case.numbers
    return shapes.CaseShape(
        number=numbers.case,
        title=case.title,
        stage=case.stage,
        report=numbers.report,
        report_date=numbers.report_date,
        order=numbers.order,
        order_date=numbers.order_date,
        offence_from=case.offence_from,
        offence_to=case.offence_to,
        places=case.places,
        regime=case.regime,
        office=shapes.OfficeShape(
            name=office.name,
            parent=office.parent,
            address=office.address,
            city=office.city,
            kop_lines=office.kop_lines,
            timezone=office.timezone,
        ),
        summary=story.summary,
        narrative=story.narrative,
        modus=story.modus,
        route=story.route,
        classification=case.classification,
        switch_stage=case.switch_stage,
    )


def _person(names: Names, one: Person) -> shapes.PersonShape:
    """Return somebody."""
    public = one.particulars
    fields = shapes.ParticularsShape.__struct_fields__
    return shapes.PersonShape(
        code=one.code,
        roles=tuple(
            shapes.RoleShape(role=r.role, since=r.since, until=r.until)
            for r in one.roles
        ),
        flower=one.flower,
        sex=one.sex,
        age=one.age,
        age_estimated=one.age_estimated,
        languages=one.languages,
        part=one.part,
        note=one.note,
        particulars=None
        if public is None
        else shapes.ParticularsShape(**{n: getattr(public, n) for n in fields}),
        ages=tuple(_age(names, age) for age in one.ages),
    )


def _age(names: Names, one: AgeStated) -> shapes.AgeShape:
    """Return what one source says of an age; an item that is gone is not named."""
    exhibit = names.exhibits.get(one.exhibit or "", "")
    statement = names.statements.get(one.statement or "", "")
    gone = bool(one.item) and not (exhibit or statement)
    return shapes.AgeShape(
        born_on=one.born_on,
        born_in=one.born_in,
        years=one.years,
        years_on=one.years_on,
        exhibit=exhibit,
        statement=statement,
        source=one.source or (_GONE if gone else ""),
        note=one.note,
    )


def _count(names: Names, one: Count) -> shapes.CountShape:
    """Return one count."""
    return shapes.CountShape(
        id=names.counts[one.id],
        accused=names.people[one.accused],
        offence=one.offence,
        victims=tuple(names.people[v] for v in one.victims),
        form=one.form,
        position=one.position,
        reliances=tuple(
            shapes.RelianceShape(
                element=r.element,
                option=r.option,
                used=r.used,
                victim=names.person(r.victim),
            )
            for r in one.reliances
        ),
        note=one.note,
        taking_part=one.taking_part,
    )


def _statement(
    names: Names, one: Statement, answers: Iterable[Answer]
) -> shapes.StatementShape:
    """Return one session with its answers."""
    how = one.setting
    return shapes.StatementShape(
        id=names.statements[one.id],
        person=names.people[one.person],
        kind=one.kind,
        held_on=one.held_on,
        evidence_kind=one.evidence_kind,
        number=one.number,
        place=how.place,
        start=how.start,
        end=how.end,
        language=how.language,
        interpreter=names.person(how.interpreter),
        companion=names.person(how.companion),
        counsel=names.person(how.counsel),
        officer=names.person(how.officer),
        breaks=tuple(shapes.BreakShape(start=b.start, end=b.end) for b in how.breaks),
        recording=how.recording,
        sworn=one.sworn,
        read_back=one.read_back,
        signed=one.signed,
        regime=one.regime,
        lawful=one.lawful,
        pages=one.pages,
        answers=tuple(
            shapes.AnswerShape(
                id=names.answers[a.id],
                number=a.number,
                question=a.question,
                text=a.text,
            )
            for a in answers
        ),
    )


def _exhibit(
    names: Names, one: Exhibit, chain: Iterable[CustodyEntry]
) -> shapes.ExhibitShape:
    """Return one item with its files and its custody."""
    basis, taking = one.basis, one.taking
    return shapes.ExhibitShape(
        code=one.code,
        description=one.description,
        kind=one.kind,
        quantity=one.quantity,
        availability=one.availability,
        basis=shapes.BasisShape(
            state=basis.state,
            order=basis.order,
            order_date=basis.order_date,
            court_ref=basis.court_ref,
            court_date=basis.court_date,
            note=basis.note,
        ),
        taken_at=taking.at,
        place=taking.place,
        source=names.person(taking.source),
        source_note=taking.source_note,
        seal=taking.seal,
        storage=taking.storage,
        regime=one.regime,
        origin=names.origin(one.origin),
        authentic=one.authentic,
        note=one.note,
        files=tuple(_file(f) for f in one.files),
        custody=tuple(_custody(c) for c in chain),
    )


def _file(one: ExhibitFile) -> shapes.FileShape:
    """Return one digital copy."""
    return shapes.FileShape(
        name=one.name,
        sha256=one.sha256,
        size=one.size,
        media_type=one.media_type,
        added_at=one.added_at,
    )


def _custody(one: CustodyEntry) -> shapes.CustodyShape:
    """Return one link of the chain of custody."""
    return shapes.CustodyShape(
        at=one.at,
        act=one.act,
        to_holder=one.to_holder,
        from_holder=one.from_holder,
        purpose=one.purpose,
        place=one.place,
        condition=one.condition,
        seal_intact=one.seal_intact,
    )


def _link(names: Names, one: Link) -> shapes.LinkShape:
    """Return one link."""
    source = one.source
    part = source.passage
    return shapes.LinkShape(
        count=names.count_of_link(one.count),
        element=one.element,
        option=one.option,
        victims=tuple(names.people[v] for v in one.victims),
        exhibit=names.exhibits[source.exhibit] if source.exhibit else "",
        statement=names.statements[source.statement] if source.statement else "",
        answer=names.answers[source.answer] if source.answer else "",
        passage=None
        if part is None
        else shapes.PassageShape(start=part.start, end=part.end),
        bearing=one.bearing,
        strength=int(one.strength),
        note=one.note,
    )


def _request(names: Names, one: ProtectionRequest) -> shapes.RequestShape:
    """Return one application."""
    return shapes.RequestShape(
        person=names.people[one.person],
        applicant=one.applicant,
        signatory=names.person(one.signatory),
        importance=one.importance,
        threats=tuple(shapes.ThreatShape(text=t.text, on=t.on) for t in one.threats),
        medical=one.medical,
        record=one.record,
        services=tuple(
            shapes.ServiceShape(code=s.code, reason=s.reason) for s in one.services
        ),
        restitution=one.restitution,
        claimed_rp=one.claimed_rp,
        attachments=one.attachments,
        consent_on=one.consent_on,
        register=one.register,
        decision=one.decision,
    )


def _act(names: Names, one: ProceduralAct) -> shapes.ActShape:
    """Return one procedural act; what was taken out since is not named."""
    paper = one.paper
    return shapes.ActShape(
        id=names.acts[one.id],
        event=one.event,
        day=one.day,
        at=one.at,
        zone=one.zone,
        number=paper.number,
        authority=paper.authority,
        valid_from=paper.valid_from,
        valid_until=paper.valid_until,
        forms=paper.forms,
        place=one.place,
        officers=tuple(names.people[p] for p in one.officers),
        persons=tuple(names.people[p] for p in one.persons),
        exhibits=tuple(names.exhibits[e] for e in one.exhibits if e in names.exhibits),
        regime=one.regime,
        answers=tuple(names.acts[a] for a in one.answers if a in names.acts),
        conditions=one.conditions,
        excluded=one.excluded,
        detainer=one.detainer,
        note=one.note,
    )
