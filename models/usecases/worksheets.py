# SPDX-License-Identifier: Apache-2.0
"""Gestures on worksheets: what was answered, of whom or what.

Knows that one sheet stands for one subject. Must not read where the answers
point: that is ``law.worksheet``, ``law.decision_table`` and ``law.aggravation``.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.errors import FieldInvalid
from models.base.ids import WorksheetId, new_id
from models.casefile.file import CaseFile
from models.casefile.worksheets import SheetKind, Worksheet
from models.law.catalogue import Catalogue
from models.snapshot.case import Changed, Part
from models.usecases.changes import Change, act_on, changing
from models.usecases.tools import Tools


def save_worksheet(tools: Tools, sheet: Worksheet) -> Changed:
    """Save a worksheet; an empty id takes the place of the one there is.

    Raises:
        FieldInvalid: a value cannot be taken, a question the pack does not
            hold, or a subject that the case does not.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, sheet.case) as change:
        saved = put_worksheet(change, sheet)
        return change.finish(Part.WORKSHEETS, saved.id)


def put_worksheet(change: Change, sheet: Worksheet) -> Worksheet:
    """Save a worksheet within a gesture that saves something else as well.

    Raises:
        FieldInvalid: see ``save_worksheet``.
        Conflict: somebody saved it meanwhile.
    """
    fits_worksheet(change.tools.catalogue, change.file, sheet.checked())
    held = change.file.worksheet(sheet.sheet, sheet.subject)
    if not sheet.id and held is not None:
        sheet = replace(sheet, id=held.id, version=held.version)
    made = not sheet.id
    if made:
        sheet = replace(sheet, id=WorksheetId(new_id()), version=0)
    label, person = subject_named(change.file, sheet)
    words = {"label": label, "person": person, "reason": sheet.reason}
    act = act_on(sheet, "made" if made else "saved", change.case, **words)
    return change.put(sheet, act)


def subject_named(file: CaseFile, sheet: Worksheet) -> tuple[str, str]:
    """Return the code of whom a sheet is about, and who that is."""
    count = file.count(sheet.subject)
    whom = sheet.subject if count is None else count.accused
    person = file.person(whom)
    return ("", "") if person is None else (person.code, person.id)


def known_questions(catalogue: Catalogue, kind: SheetKind) -> frozenset[str]:
    """Return every question of a sheet that the pack holds."""
    sheets = catalogue.sheets
    if kind is SheetKind.NON_PUNISHMENT:
        held = sheets.non_punishment
        return frozenset() if held is None else frozenset(q.id for q in held.questions)
    if kind is SheetKind.DIRECTION:
        return frozenset(fact.id for fact in sheets.facts)
    tariff = catalogue.tariff
    offences = {tariff.user_offence, *(one.offence for one in tariff.aggravations)}
    return frozenset(
        f"{element.id}/{option.id}"
        for one in offences
        if one in catalogue.offences
        for element in catalogue.offences[one].elements
        for option in element.options
    )


def fits_worksheet(catalogue: Catalogue, file: CaseFile, sheet: Worksheet) -> None:
    """Refuse what the pack or the case does not hold.

    Raises:
        FieldInvalid: see ``save_worksheet``.
    """
    if not known_questions(catalogue, sheet.sheet) >= {*sheet.yes, *sheet.no}:
        raise FieldInvalid("worksheet.answers", "unknown")
    subjects: dict[SheetKind, set[str]] = {
        SheetKind.NON_PUNISHMENT: {str(one.id) for one in file.people},
        SheetKind.AGGRAVATION: {str(one.id) for one in file.counts},
        SheetKind.DIRECTION: {""},
    }
    if sheet.subject not in subjects[sheet.sheet]:
        raise FieldInvalid("worksheet.subject", "unknown")
