# SPDX-License-Identifier: Apache-2.0
"""The part of ``saksama.case/1`` that people decide: tasks, laws, rulings.

Knows field names, types and which may be left out. The rules of the format
stand in ``case_format``.
"""

from __future__ import annotations

from datetime import date

from models.casefile.tasks import TaskSource
from models.casefile.worksheets import SheetKind
from models.interchange.shape import Key, Natural, Shape
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side


class TaskShape(Shape, frozen=True):
    """One thing to be done.

    ``source_ref`` is where it came from: for a gap the count, the victim, the
    element and the form; for a clock its id, the act and the person.
    """

    title: Key
    note: str = ""
    due: date | None = None
    owner: str = ""
    source: TaskSource = TaskSource.TYPED
    source_ref: tuple[str, ...] = ()
    person: str = ""
    done_on: date | None = None
    done_note: str = ""


class ChoiceShape(Shape, frozen=True):
    """The law a jurist chose for a count, and why."""

    count: Key
    law: Side
    reason: str
    by: Key
    on: date


class RulingShape(Shape, frozen=True):
    """What one instance said of a count."""

    count: Key
    instance: Instance
    outcome: Outcome
    on: date | None = None
    court: str = ""
    number: str = ""
    note: str = ""
    months: Natural | None = None
    life: bool = False
    fine_rp: Natural | None = None


class IndependenceShape(Shape, frozen=True):
    """Two items that somebody holds to be independent, and why.

    Each is the ``code`` of an exhibit or the ``id`` of a statement.
    """

    first: Key
    second: Key
    reason: str
    by: str = ""
    on: date | None = None


class WorksheetShape(Shape, frozen=True):
    """One worksheet as it was answered; questions by the pack's own ids.

    ``subject`` is the ``code`` of a person for the non-punishment sheet, the
    ``id`` of a count for the facts of aggravations, and empty for the case.
    """

    sheet: SheetKind
    subject: str = ""
    yes: tuple[Key, ...] = ()
    no: tuple[Key, ...] = ()
    note: str = ""
    reason: str = ""
