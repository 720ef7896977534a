# SPDX-License-Identifier: Apache-2.0
"""Gestures on a matter as a whole: list, open, make, save, stage, remove.

Knows one transaction each. Must not know people, evidence or law texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.base.breath import held_breath
from models.base.errors import FieldInvalid
from models.base.ids import CaseId, new_id
from models.base.page import PAGE_SIZE, Cursor, Page
from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.file import CaseFile
from models.snapshot.case import CaseSnapshot, Changed, Part, Undo, UndoKind
from models.snapshot.kinds import Kind
from models.snapshot.lists import CaseSummary
from models.usecases.acts import enter
from models.usecases.changes import act_on, changing, new_snapshot, read_snapshot
from models.usecases.checking import reason_given
from models.usecases.ports import Act
from models.usecases.tools import Tools


def list_cases(
    tools: Tools, after: Cursor | None = None, size: int = PAGE_SIZE
) -> Page[CaseSummary]:
    """Return a page of cases, last changed first."""
    with tools.open_work() as work:
        return work.cases(after, size)


def open_case(tools: Tools, case_id: CaseId) -> CaseSnapshot:
    """Read a case, assess it, and lay it on the desk.

    Raises:
        Missing: no such case.
    """
    tools.desk.clear()
    with held_breath(), tools.open_work() as work:
        return tools.desk.lay(read_snapshot(tools, work, case_id))


def create_case(tools: Tools, case: Case) -> Changed:
    """Make a new case; an empty stage becomes the pack's first.

    Raises:
        FieldInvalid: number or title cannot be taken, or no such stage.
    """
    stage = case.stage or next(iter(tools.catalogue.stages), "")
    made = replace(case, id=CaseId(new_id()), stage=stage, version=0)
    _known_stage(tools, stage)
    _known_switch(tools, case)
    with tools.open_work() as work:
        act = act_on(made, "made", made.id, label=made.numbers.case)
        saved = work.put(made.checked(), act)
        snapshot = new_snapshot(tools, CaseFile(case=saved), entries=1)
        work.keep_assessment(saved.id, snapshot.assessment)
        work.commit()
    tools.desk.lay(snapshot)
    return Changed(snapshot, Part.ALL, saved.id)


def save_case(tools: Tools, case: Case) -> Changed:
    """Save the matter's own fields.

    Raises:
        FieldInvalid: a value cannot be taken.
        Conflict: somebody saved it meanwhile.
    """
    _known_stage(tools, case.stage)
    _known_switch(tools, case)
    with changing(tools, case.id) as change:
        act = act_on(case, "saved", case.id, label=case.numbers.case)
        change.put(case.checked(), act)
        return change.finish(Part.CASE, case.id)


def set_stage(
    tools: Tools,
    case_id: CaseId,
    stage: str,
    acts: Sequence[ProceduralAct] = (),
) -> Changed:
    """Move a case to another stage of the pack's workflow, with what led there.

    Args:
        tools: what every verb is handed.
        case_id: the case.
        stage: where it has come; the stage it has keeps it there.
        acts: entered in the same gesture, so that their clocks run.

    Raises:
        FieldInvalid: the pack has no such stage, or an act cannot be taken.
    """
    _known_stage(tools, stage)
    with changing(tools, case_id) as change:
        parts = Part.CASE
        for act in acts:
            enter(change, act)
            parts |= Part.ACTS
        before = change.file.case
        if stage != before.stage or not acts:
            told = act_on(before, "staged", case_id, label=before.numbers.case)
            change.put(replace(before, stage=stage), told)
        return change.finish(parts, case_id)


def remove_case(tools: Tools, case_id: CaseId, reason: str) -> Undo:
    """Take a whole case out of the list; return the way back.

    Raises:
        FieldInvalid: no reason was given.
        Missing: no such case.
    """
    given = reason_given(reason)
    with changing(tools, case_id) as change:
        number = change.file.case.numbers.case
        act = Act("case.removed", case_id, label=number, reason=given)
        change.work.remove(Kind.CASE, case_id, act)
        change.work.commit()
    tools.desk.clear()
    return Undo(UndoKind.RESTORE, case_id, Kind.CASE, (case_id,))


def _known_stage(tools: Tools, stage: str) -> None:
    """Refuse a stage that the pack does not hold."""
    if tools.catalogue.stages and stage not in tools.catalogue.stages:
        raise FieldInvalid("case.stage", "unknown")


def _known_switch(tools: Tools, case: Case) -> None:
    """Refuse a stage at the change of codes that the pack does not hold."""
    held = tools.catalogue.passage.stage(case.switch_stage)
    if case.switch_stage and held is None:
        raise FieldInvalid("case.switch_stage", "unknown")
