# SPDX-License-Identifier: Apache-2.0
"""Says who is to be screened before being named a suspect, and what was found.

Knows roles and worksheets; must not decide whether anybody is punished.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.line_card import Line
from desktop.screens.charges.sheet_page import SheetCard
from desktop.wording.formats import language
from desktop.wording.screening import screening_of
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.casefile.worksheets import SheetKind
from models.law.catalogue import Catalogue

translate = QCoreApplication.translate
SCREEN = "screen:"
"""Before the person whose sheet a button opens."""

ACCUSED = frozenset({Role.SUSPECT, Role.CORPORATION})


def screening_cards(file: CaseFile, catalogue: Catalogue) -> list[SheetCard]:
    """Return a line for each person with a victim's role, accused ones first."""
    sheet = catalogue.sheets.non_punishment
    roles = () if sheet is None else sheet.victim_roles
    people = [p for p in file.people if any(s.role in roles for s in p.roles)]
    people.sort(key=lambda one: (not is_accused(one), one.code))
    lines = [_line(file, catalogue, one) for one in people]
    if not lines:
        words = translate("charges", "Nobody in this case has the role of a victim.")
        lines = [Line(words)]
    return [SheetCard(translate("charges", "Victims of this case"), lines)]


def is_accused(person: Person) -> bool:
    """Return whether somebody is named a suspect or accused."""
    return any(span.role in ACCUSED for span in person.roles)


def _line(file: CaseFile, catalogue: Catalogue, person: Person) -> Line:
    """Return one person."""
    held = file.worksheet(SheetKind.NON_PUNISHMENT, person.id)
    answers = {} if held is None else {k: str(v) for k, v in held.answers.items()}
    fill, change = translate("charges", "Fill in…"), translate("charges", "Change")
    said = [screening_of(catalogue, answers)[0]] if answers else []
    if held is not None and held.reason:
        went_on = translate("charges", "Named a suspect all the same. Reason: {0}")
        said.append(went_on.format(held.reason))
    if held is not None and held.note:
        said.append(held.note)
    accused = is_accused(person)
    both = translate("charges", "Victim and suspect")
    return Line(
        title=person.label,
        text="\n".join(said) or translate("charges", "Not screened yet."),
        mark=both if accused else "",
        tone="warn",
        acts=((f"{SCREEN}{person.id}", change if held is not None else fill),),
    )


def screening_heading(catalogue: Catalogue) -> tuple[str, str]:
    """Return title and principle of the sheet, as the pack has them."""
    sheet = catalogue.sheets.non_punishment
    if sheet is None:
        return translate("charges", "The rule set does not hold this sheet."), ""
    return sheet.title.text(language()), sheet.principle.text(language())
