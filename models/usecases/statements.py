# SPDX-License-Identifier: Apache-2.0
"""Gestures on statements and their numbered answers.

Knows that a signed text never changes. Must not know what an answer proves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.base.errors import FieldInvalid, Missing
from models.base.ids import AnswerId, CaseId, StatementId, new_id
from models.base.page import PAGE_SIZE, Cursor, Page
from models.casefile.links import Link, Passage
from models.casefile.speakers import speaker_among, usual_evidence
from models.casefile.statements import Answer, Statement
from models.snapshot.case import Changed, Part
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_statement
from models.usecases.ports import Work
from models.usecases.tools import Tools


def save_statement(tools: Tools, statement: Statement) -> Changed:
    """Save a session; an empty evidence kind is the pack's for the speaker.

    Raises:
        FieldInvalid: a value cannot be taken, or a signed statement would
            become unsigned or somebody else's (``"signed"``).
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, statement.case) as change:
        statement = _with_kind(change, statement)
        fits_statement(tools.catalogue, change.file, statement.checked())
        made = not statement.id
        if made:
            fresh = StatementId(new_id())
            statement = replace(statement, id=fresh, answers=0, version=0)
        else:
            statement = _unchanged(_held(change, statement.id), statement)
        saved = _put(change, statement, "made" if made else "saved")
        return change.finish(Part.STATEMENTS, saved.id)


def save_answer(tools: Tools, case_id: CaseId, answer: Answer) -> Changed:
    """Save one question and its answer; number 0 becomes the next.

    Raises:
        FieldInvalid: the statement is signed, the number is taken, or a text
            cannot be taken.
        Missing: no such statement or answer.
        Conflict: somebody saved it meanwhile.
    """
    return save_answers(tools, case_id, (answer,))


def save_answers(tools: Tools, case_id: CaseId, answers: Sequence[Answer]) -> Changed:
    """Save several answers in one transaction; all or none.

    ``Changed.id`` is the last one's.

    Raises:
        FieldInvalid: as ``save_answer``.
        Missing: as ``save_answer``.
        Conflict: as ``save_answer``.
    """
    last = ""
    with changing(tools, case_id) as change:
        for statement_id in dict.fromkeys(a.statement for a in answers):
            statement = _held(change, statement_id)
            if statement.signed:
                raise FieldInvalid("answer", "signed")
            mine = [a for a in answers if a.statement == statement_id]
            for answer in _numbered(change.work, statement_id, mine):
                last = _put_answer(change, statement, answer)
        return change.finish(Part.STATEMENTS, last)


def read_answers(
    tools: Tools,
    statement_id: StatementId,
    after: Cursor | None = None,
    size: int = PAGE_SIZE,
) -> Page[Answer]:
    """Return a page of answers in order of number."""
    with tools.open_work() as work:
        return work.answers(statement_id, after, size)


def whole_statement(tools: Tools, statement_id: StatementId) -> tuple[Answer, ...]:
    """Return every answer of a statement in order of number."""
    with tools.open_work() as work:
        return all_answers(work, statement_id)


def quotes(
    tools: Tools, case_id: CaseId, answer_ids: Iterable[AnswerId]
) -> dict[AnswerId, Answer]:
    """Return the answers that links rest on, by id; gone ones are left out.

    Args:
        tools: what every verb is handed.
        case_id: the case they are asked for.
        answer_ids: which.
    """
    asked = tuple(dict.fromkeys(answer_ids))
    with tools.open_work() as work:
        file = _file(tools, work, case_id)
        mine = {s.id for s in file}
        found = work.answers_by_id(asked)
    return {a.id: a for a in found if a.statement in mine}


def all_answers(work: Work, statement_id: StatementId) -> tuple[Answer, ...]:
    """Return every answer of a statement, read page by page."""
    found: list[Answer] = []
    after: Cursor | None = None
    while True:
        page = work.answers(statement_id, after, PAGE_SIZE)
        found.extend(page.items)
        after = page.next
        if after is None:
            return tuple(found)


def _file(tools: Tools, work: Work, case_id: CaseId) -> tuple[Statement, ...]:
    """Return the statements of the case, from the desk if it lies there."""
    lying = tools.desk.lying(case_id)
    if lying is not None:
        return lying.file.statements
    return work.case_file(case_id).statements


def _held(change: Change, id: StatementId) -> Statement:
    """Return the statement as it is filed now."""
    found = change.file.statement(id)
    if found is None:
        raise Missing("statement", id)
    return found


def _with_kind(change: Change, statement: Statement) -> Statement:
    """Give the statement the pack's evidence kind for who speaks, and how.

    One that still has the kind it was given follows another speaker or hearing.
    """
    held = change.file.statement(statement.id)
    if held is not None and statement.evidence_kind == _usual_kind(change, held):
        return replace(statement, evidence_kind=_usual_kind(change, statement))
    if statement.evidence_kind:
        return statement
    return replace(statement, evidence_kind=_usual_kind(change, statement))


def _usual_kind(change: Change, statement: Statement) -> str:
    """Return the pack's evidence kind for who speaks, and how."""
    person = change.file.person(statement.person)
    if person is None:
        raise FieldInvalid("statement.person", "unknown")
    speaker = speaker_among([span.role for span in person.roles])
    return usual_evidence(change.tools.catalogue, speaker, statement.kind)


def _unchanged(held: Statement, statement: Statement) -> Statement:
    """Return the statement with what a save never moves."""
    if held.signed and (not statement.signed or statement.person != held.person):
        raise FieldInvalid("statement.signed", "signed")
    return replace(statement, answers=held.answers)


def _put(change: Change, statement: Statement, action: str) -> Statement:
    """Save a session under the code of who was heard."""
    person = change.file.person(statement.person)
    label = "" if person is None else person.code
    act = act_on(statement, action, change.case, label=label, person=statement.person)
    return change.put(statement, act)


def _numbered(
    work: Work, statement: StatementId, answers: Sequence[Answer]
) -> list[Answer]:
    """Return the answers checked and numbered, none of them twice."""
    held = {a.id: a.number for a in all_answers(work, statement)}
    for answer in answers:
        held.pop(answer.id, None)
    numbers = set(held.values())
    numbered = []
    for answer in answers:
        number = answer.number or max(numbers, default=0) + 1
        if number in numbers:
            raise FieldInvalid("answer.number", "taken")
        numbers.add(number)
        numbered.append(replace(answer, number=number).checked())
    return numbered


def _put_answer(change: Change, statement: Statement, answer: Answer) -> AnswerId:
    """Save one answer, moving passages of links with their words."""
    made = not answer.id
    if made:
        answer = replace(answer, id=AnswerId(new_id()), version=0)
    else:
        old = change.work.answer(answer.id)
        if old.statement != answer.statement:
            raise FieldInvalid("answer.statement", "unknown")
        _move_passages(change, old, answer)
    person = change.file.person(statement.person)
    code = "" if person is None else person.code
    act = act_on(
        answer,
        "made" if made else "saved",
        change.case,
        label=f"{code} {answer.number}".strip(),
        person=statement.person,
    )
    saved = change.put(answer, act)
    if made:
        change.count_answers(statement.id, 1)
    return saved.id


def _move_passages(change: Change, old: Answer, new: Answer) -> None:
    """Keep each linked passage on its words; without them, on the answer."""
    if old.text == new.text:
        return
    for link in change.file.links:
        passage = link.source.passage
        if link.source.answer != old.id or passage is None:
            continue
        moved = _found_again(old.text[passage.start : passage.end], new.text)
        if moved != passage:
            _put_moved(change, link, moved)


def _found_again(words: str, text: str) -> Passage | None:
    """Return where the words now stand, or ``None`` when they are gone."""
    at = text.find(words)
    return None if at < 0 else Passage(at, at + len(words))


def _put_moved(change: Change, link: Link, passage: Passage | None) -> None:
    """Save a link whose passage moved with its answer."""
    moved = replace(link, source=replace(link.source, passage=passage))
    change.put(moved, act_on(moved, "saved", change.case))
