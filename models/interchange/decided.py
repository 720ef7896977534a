# SPDX-License-Identifier: Apache-2.0
"""Tasks, choices of law, rulings and independence: there, back, and what is wrong.

Knows their shapes and what each names. Must not know the rest of a document.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.base.ids import (
    ChoiceId,
    IndependenceId,
    RulingId,
    TaskId,
    WorksheetId,
    new_id,
)
from models.casefile.independence import Independence
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.tasks import Task
from models.casefile.worksheets import SheetKind, Worksheet
from models.interchange import decided_format as shapes
from models.interchange.case_book import Book
from models.interchange.case_format import Document
from models.interchange.case_names import Names

Wrong = tuple[str, str]
"""A path and a reason code."""


def wrong_decisions(shape: Document) -> Iterator[Wrong]:
    """Yield what tasks and decisions name that the document does not hold."""
    people = {"", *(p.code for p in shape.people)}
    counts = {c.id for c in shape.counts}
    items = {s.id for s in shape.statements} | {e.code for e in shape.exhibits}
    for at, task in enumerate(shape.tasks):
        if task.person not in people:
            yield f"$.tasks[{at}].person", "unknown"
    chosen: set[str] = set()
    for at, choice in enumerate(shape.choices):
        if choice.count not in counts:
            yield f"$.choices[{at}].count", "unknown"
        if choice.count in chosen:
            yield f"$.choices[{at}].count", "twice"
        chosen.add(choice.count)
    for at, ruling in enumerate(shape.rulings):
        if ruling.count not in counts:
            yield f"$.rulings[{at}].count", "unknown"
    subjects = {
        SheetKind.NON_PUNISHMENT: people - {""},
        SheetKind.AGGRAVATION: counts,
        SheetKind.DIRECTION: {""},
    }
    filled: set[tuple[str, str]] = set()
    for at, sheet in enumerate(shape.worksheets):
        if sheet.subject not in subjects[sheet.sheet]:
            yield f"$.worksheets[{at}].subject", "unknown"
        if (sheet.sheet, sheet.subject) in filled:
            yield f"$.worksheets[{at}].subject", "twice"
        filled.add((sheet.sheet, sheet.subject))
    for at, word in enumerate(shape.independences):
        for name, item in (("first", word.first), ("second", word.second)):
            if item not in items:
                yield f"$.independences[{at}].{name}", "unknown"


def task_of(book: Book, one: shapes.TaskShape) -> Task:
    """Return one task."""
    return Task(
        id=TaskId(new_id()),
        case=book.case,
        title=one.title,
        note=one.note,
        due=one.due,
        owner=one.owner,
        source=one.source,
        source_ref=tuple(book.anything(part) for part in one.source_ref),
        person=book.person(one.person) or "",
        done_on=one.done_on,
        done_note=one.done_note,
    )


def choice_of(book: Book, one: shapes.ChoiceShape) -> LawChoice:
    """Return one choice of law."""
    return LawChoice(
        id=ChoiceId(new_id()),
        case=book.case,
        count=book.counts[one.count],
        law=one.law,
        reason=one.reason,
        by=one.by,
        on=one.on,
    )


def ruling_of(book: Book, one: shapes.RulingShape) -> CourtRuling:
    """Return one ruling."""
    return CourtRuling(
        id=RulingId(new_id()),
        case=book.case,
        count=book.counts[one.count],
        instance=one.instance,
        outcome=one.outcome,
        on=one.on,
        court=one.court,
        number=one.number,
        note=one.note,
        months=one.months,
        life=one.life,
        fine_rp=one.fine_rp,
    )


def independence_of(book: Book, one: shapes.IndependenceShape) -> Independence:
    """Return one word on independence."""
    return Independence(
        id=IndependenceId(new_id()),
        case=book.case,
        first=book.item(one.first),
        second=book.item(one.second),
        reason=one.reason,
        by=one.by,
        on=one.on,
    )


def task_shape(names: Names, one: Task) -> shapes.TaskShape:
    """Return one task; identities of its place become the document's names."""
    return shapes.TaskShape(
        title=one.title,
        note=one.note,
        due=one.due,
        owner=one.owner,
        source=one.source,
        source_ref=tuple(names.anything(part) for part in one.source_ref),
        person=names.person(one.person),
        done_on=one.done_on,
        done_note=one.done_note,
    )


def choice_shape(names: Names, one: LawChoice) -> shapes.ChoiceShape:
    """Return one choice of law."""
    return shapes.ChoiceShape(
        count=names.counts[one.count],
        law=one.law,
        reason=one.reason,
        by=one.by,
        on=one.on,
    )


def ruling_shape(names: Names, one: CourtRuling) -> shapes.RulingShape:
    """Return one ruling."""
    return shapes.RulingShape(
        count=names.counts[one.count],
        instance=one.instance,
        outcome=one.outcome,
        on=one.on,
        court=one.court,
        number=one.number,
        note=one.note,
        months=one.months,
        life=one.life,
        fine_rp=one.fine_rp,
    )


def independence_shape(names: Names, one: Independence) -> shapes.IndependenceShape:
    """Return one word on independence."""
    return shapes.IndependenceShape(
        first=names.origin(one.first),
        second=names.origin(one.second),
        reason=one.reason,
        by=one.by,
        on=one.on,
    )


def worksheet_of(book: Book, one: shapes.WorksheetShape) -> Worksheet:
    """Return one worksheet."""
    return Worksheet(
        id=WorksheetId(new_id()),
        case=book.case,
        sheet=one.sheet,
        subject=book.anything(one.subject),
        yes=one.yes,
        no=one.no,
        note=one.note,
        reason=one.reason,
    )


def worksheet_shape(names: Names, one: Worksheet) -> shapes.WorksheetShape:
    """Return one worksheet."""
    return shapes.WorksheetShape(
        sheet=one.sheet,
        subject=names.anything(one.subject),
        yes=one.yes,
        no=one.no,
        note=one.note,
        reason=one.reason,
    )
