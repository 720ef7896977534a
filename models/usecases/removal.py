# SPDX-License-Identifier: Apache-2.0
"""Removing with a reason, what that would cost, and taking it back.

Knows what hangs on what. Must not know rows: nothing is ever erased, the
journal keeps the removal and its reason.
"""

from __future__ import annotations

from models.base.breath import held_breath
from models.base.errors import FieldInvalid, Missing
from models.base.ids import AnswerId, CaseId, CountId, StatementId
from models.casefile.file import CaseFile
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Answer, Statement
from models.law.finding import Assessment, Cell, Standing
from models.snapshot.case import Changed, Part, Undo, UndoKind
from models.snapshot.cost import Cost
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.changes import Change, changing, read_snapshot
from models.usecases.checking import reason_given
from models.usecases.counts import set_taking_part
from models.usecases.elements import take_links
from models.usecases.filing import unfiled
from models.usecases.holding import uses_of
from models.usecases.judging import judged, touched
from models.usecases.origins import codes_of
from models.usecases.ports import Act
from models.usecases.tasks import reopen_task
from models.usecases.tools import Tools
from models.usecases.worksheets import subject_named

_PARTS = {
    Kind.PERSON: Part.PEOPLE,
    Kind.COUNT: Part.COUNTS | Part.LINKS,
    Kind.STATEMENT: Part.STATEMENTS | Part.LINKS,
    Kind.ANSWER: Part.STATEMENTS | Part.LINKS,
    Kind.EXHIBIT: Part.EVIDENCE | Part.LINKS,
    Kind.FILE: Part.EVIDENCE,
    Kind.CUSTODY: Part.EVIDENCE,
    Kind.LINK: Part.LINKS,
    Kind.REQUEST: Part.PROTECTION,
    Kind.ACT: Part.ACTS,
    Kind.TASK: Part.TASKS,
    Kind.CHOICE: Part.COUNTS,
    Kind.RULING: Part.COUNTS,
    Kind.INDEPENDENCE: Part.LINKS,
    Kind.WORKSHEET: Part.WORKSHEETS,
}
"""What can be removed, and the parts that it moves."""


def remove(tools: Tools, case_id: CaseId, kind: Kind, id: str, reason: str) -> Changed:
    """Take one object out, with what hangs on it.

    Answers and links of a statement, files, custody and links of an exhibit,
    and links, chosen law and rulings of a count go and come back with it.

    Raises:
        FieldInvalid: no reason; or it cannot go, see ``consequences``.
        Missing: it is not there.
    """
    given = reason_given(reason)
    with changing(tools, case_id) as change:
        _may_go(change, kind, id)
        if kind is Kind.ANSWER:
            label, person = _answer_names(change, AnswerId(id))
        else:
            label, person = _names(change.file, kind, id)
        change.remove(kind, id, Act(f"{kind}.removed", case_id, label, person, given))
        undo = Undo(UndoKind.RESTORE, case_id, kind, (id,))
        return change.finish(_PARTS[kind], undo=undo)


def consequences(tools: Tools, case_id: CaseId, kind: Kind, id: str) -> Cost:
    """Return what taking an object out would cost, before a reason is asked.

    Raises:
        FieldInvalid: a person still named by something (``"in_use"``, with what
            names them); an answer of a signed statement (``"signed"``); a kind
            that is never removed (``"kept"``).
        Missing: no such case, or the answer is not there.
    """
    with changing(tools, case_id) as change:
        _may_go(change, kind, id)
        before = change.before
        after = unfiled(before.file, kind, id)
        only = frozenset(touched(tools.catalogue, before.file, after))
        then = judged(tools, after, before.assessment, only)
    lost = tuple(
        cell
        for cell, finding in before.assessment.findings.items()
        if finding.standing is Standing.SUPPORTED
        and not cell.option
        and not _still(then, cell)
    )
    gone = len(before.file.links) - len(after.links)
    return Cost(gone - (kind is Kind.LINK), lost)


def undo(tools: Tools, undo: Undo) -> Changed:
    """Take the last gesture back.

    Raises:
        Missing: what it concerns is no longer as it was.
        FieldInvalid: a code, or a place for one alone, is meanwhile taken.
    """
    kind = Kind(undo.object_kind)
    if kind is Kind.CASE:
        return _case_back(tools, undo.case)
    if undo.kind is UndoKind.REOPEN:
        return reopen_task(tools, undo.case, undo.ids[0])
    if undo.kind is UndoKind.TAKING_PART:
        count, *before = undo.ids
        return set_taking_part(tools, undo.case, CountId(count), before)
    with changing(tools, undo.case) as change:
        if undo.kind is UndoKind.REMOVE_LINKS:
            take_links(change, undo.ids)
            again = Undo(UndoKind.RESTORE, undo.case, Kind.LINK, undo.ids)
            return change.finish(Part.LINKS, undo=again)
        for one in undo.ids:
            change.restore(kind, one, _restoring(change, kind, one))
        change.reread()
        _stands_alone(change.file, kind)
        return change.finish(_PARTS[kind], undo.ids[0])


def _case_back(tools: Tools, case: CaseId) -> Changed:
    """Bring a whole case back; what lies on the desk stays there.

    Raises:
        Missing: there is no such removed case.
    """
    with held_breath(), tools.open_work() as work:
        lines = work.journal(JournalFilter(case=case, object_id=case), None, 1).items
        label = lines[0].label if lines else ""
        work.restore(Kind.CASE, case, Act("case.restored", case, label))
        snapshot = read_snapshot(tools, work, case)
        work.keep_assessment(case, snapshot.assessment)
        work.commit()
    return Changed(snapshot, Part.ALL, case)


def _stands_alone(file: CaseFile, kind: Kind) -> None:
    """Refuse a second choice of law or worksheet where there is room for one.

    Raises:
        FieldInvalid: another was made meanwhile (``"taken"``).
    """
    if kind is Kind.CHOICE:
        counts = [one.count for one in file.choices]
        if len(set(counts)) < len(counts):
            raise FieldInvalid("choice.count", "taken")
    if kind is Kind.WORKSHEET:
        about = [(one.sheet, one.subject) for one in file.worksheets]
        if len(set(about)) < len(about):
            raise FieldInvalid("worksheet.subject", "taken")


def _restoring(change: Change, kind: Kind, id: str) -> Act:
    """Return the journal's words for a restore: those of the last entry."""
    asked = JournalFilter(case=change.case, object_kind=kind, object_id=id)
    lines = change.work.journal(asked, None, 1).items
    label = lines[0].label if lines else ""
    code = lines[0].person if lines else ""
    person = next((p.id for p in change.file.people if p.code == code), "")
    return Act(f"{kind}.restored", change.case, label, person)


def _still(assessment: Assessment, cell: Cell) -> bool:
    """Tell whether the element is there and supported."""
    finding = assessment.findings.get(cell)
    return finding is not None and finding.standing is Standing.SUPPORTED


def _may_go(change: Change, kind: Kind, id: str) -> None:
    """Refuse what has to stay.

    Raises:
        FieldInvalid: see ``consequences``.
        Missing: the answer is not there.
    """
    if kind not in _PARTS:
        raise FieldInvalid(kind, "kept")
    if kind is Kind.PERSON:
        uses = uses_of(change.file, id)
        if uses:
            raise FieldInvalid("person", "in_use", uses)
    if kind is Kind.ANSWER and _spoken_in(change, AnswerId(id))[1].signed:
        raise FieldInvalid("answer", "signed")


def _spoken_in(change: Change, id: AnswerId) -> tuple[Answer, Statement]:
    """Return an answer and its statement.

    Raises:
        Missing: it is not there.
    """
    answer = change.work.answer(id)
    statement = change.file.statement(answer.statement)
    if statement is None:
        raise Missing("answer", id)
    return answer, statement


def _answer_names(change: Change, id: AnswerId) -> tuple[str, str]:
    """Return how the journal names an answer, which is counted off."""
    answer, statement = _spoken_in(change, id)
    change.count_answers(statement.id, -1)
    person = change.file.person(statement.person)
    label = f"{'' if person is None else person.code} {answer.number}".strip()
    return label, statement.person


def _names(file: CaseFile, kind: Kind, id: str) -> tuple[str, str]:
    """Return the code by which the journal names it, and whom it concerns."""
    if kind is Kind.PERSON:
        person = file.person(id)
        return ("", id) if person is None else (person.code, id)
    if kind is Kind.EXHIBIT:
        exhibit = file.exhibit(id)
        return ("" if exhibit is None else exhibit.code, "")
    if kind in {Kind.FILE, Kind.CUSTODY}:
        return _holder(file, kind, id), ""
    if kind is Kind.ACT:
        return _act_names(file, id)
    if kind is Kind.INDEPENDENCE:
        return _items_named(file, id), ""
    if kind is Kind.WORKSHEET:
        sheet = next((one for one in file.worksheets if one.id == id), None)
        return ("", "") if sheet is None else subject_named(file, sheet)
    whom = _concerned(file, kind, id)
    holder = file.person(whom)
    return ("" if holder is None else holder.code, whom)


def _act_names(file: CaseFile, id: str) -> tuple[str, str]:
    """Return an act's number, and whom it concerns if that is one person."""
    act = next((one for one in file.acts if one.id == id), None)
    if act is None:
        return "", ""
    return act.paper.number, act.persons[0] if len(act.persons) == 1 else ""


def _items_named(file: CaseFile, id: str) -> str:
    """Return the codes of the two items somebody held to be independent."""
    word = next((one for one in file.independences if one.id == id), None)
    return "" if word is None else codes_of(file, word)


def _holder(file: CaseFile, kind: Kind, id: str) -> str:
    """Return the code of the exhibit that a file or entry belongs to."""
    for exhibit in file.exhibits:
        if kind is Kind.FILE and any(f.id == id for f in exhibit.files):
            return exhibit.code
        if kind is Kind.CUSTODY and any(c.id == id for c in file.chain(exhibit.id)):
            return exhibit.code
    return ""


def _concerned(file: CaseFile, kind: Kind, id: str) -> str:
    """Return the person a count, statement, link, request or task concerns."""
    if kind in {Kind.COUNT, Kind.CHOICE, Kind.RULING}:
        return _accused(file, kind, id)
    if kind is Kind.TASK:
        task = next((one for one in file.tasks if one.id == id), None)
        return "" if task is None else task.person
    if kind is Kind.STATEMENT:
        statement = file.statement(StatementId(id))
        return "" if statement is None else statement.person
    if kind is Kind.REQUEST:
        found = next((r for r in file.requests if r.id == id), None)
        return "" if found is None else found.person
    link = next((x for x in file.links if x.id == id), None)
    return link.victims[0] if link is not None and len(link.victims) == 1 else ""


def _accused(file: CaseFile, kind: Kind, id: str) -> str:
    """Return whom a count accuses, or the count that a decision is about."""
    decided: dict[Kind, tuple[LawChoice | CourtRuling, ...]] = {
        Kind.CHOICE: file.choices,
        Kind.RULING: file.rulings,
    }
    about = next((one.count for one in decided.get(kind, ()) if one.id == id), id)
    count = file.count(about)
    return "" if count is None else count.accused
