# SPDX-License-Identifier: Apache-2.0
"""The gestures on worksheets: which facts are there, of the case or of a count.

Knows verbs only as the presenter hands them over; must not know a store. What a
sheet points to is said while it is answered and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.screens.charges.attaching import aggravation_questions, mark_of
from desktop.screens.charges.digest import read_under
from desktop.screens.charges.direction_words import (
    direction_line,
    direction_of,
    direction_questions,
)
from desktop.widgets.form_flow import FormFlow, Saving
from desktop.widgets.questions import Asked
from desktop.widgets.removal_flow import Removal, RemovalFlow
from desktop.widgets.sheet_dialog import SheetDialog
from desktop.wording.confidence import offence_text
from desktop.wording.formats import language
from desktop.wording.screening import screening_of
from models.base.ids import WorksheetId
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.people import Person
from models.casefile.worksheets import SheetKind, Worksheet
from models.law.aggravation import suggestions
from models.law.catalogue import Catalogue
from models.law.kleene import Answer
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind

Said = Mapping[str, str]


class Filling(QObject):
    """Opens the worksheets.

    Args:
        catalogue: the law in use.
        save: keeps a worksheet; vault thread.
        forms: the presenter's forms.
        removal: takes things out.
        then: gets what a gesture changed.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        save: Callable[[Worksheet], Changed],
        forms: FormFlow,
        removal: RemovalFlow,
        then: Callable[[Changed], None],
    ) -> None:
        super().__init__(forms)
        self._law, self._save, self._forms, self._then = catalogue, save, forms, then
        self._removal = removal

    def direction(self, file: CaseFile, window: QWidget) -> None:
        """Ask the facts that tell trafficking, smuggling and placement apart."""

        def tell(answers: Said) -> tuple[str, Said]:
            found = direction_of(self._law, file.case, _answers(answers))
            return direction_line(self._law, found), {}

        principle = self._law.sheets.principle
        form = SheetDialog(
            self.tr("Which offence do the facts point to?"),
            principle.text(language()) if principle is not None else "",
            direction_questions(self._law),
            tell,
            window,
        )
        self._open(form, file, _held(file, SheetKind.DIRECTION, ""), window)

    def aggravations(self, file: CaseFile, count: Count, window: QWidget) -> None:
        """Ask the facts on which aggravations and the use of a victim turn."""
        read = read_under(file, self._law, count.offence)

        def tell(answers: Said) -> tuple[str, Said]:
            side, base = read[-1]
            looked = suggestions(self._law, base, side, _answers(answers))
            named = [
                f"{offence_text(self._law, one.offence)} ({mark_of(one.answer)[0]})"
                for one in looked
                if one.threat is not None and one.answer is not Answer.NO
            ]
            words = self.tr("Looked at: {0}").format(", ".join(named) or "–")
            return words, {}

        form = SheetDialog(
            self.tr("Facts behind aggravations"),
            self.tr("A suggestion only: nothing is added to the charge."),
            aggravation_questions(self._law, read),
            tell,
            window,
        )
        self._open(
            form, file, _held(file, SheetKind.AGGRAVATION, str(count.id)), window
        )

    def screening(self, file: CaseFile, person: Person, window: QWidget) -> None:
        """Ask whether somebody is a victim who was made to do it."""
        sheet = self._law.sheets.non_punishment
        if sheet is None:
            return
        asked = [Asked(one.id, one.text.text(language())) for one in sheet.questions]
        form = SheetDialog(
            f"{sheet.title.text(language())}  ·  {person.label}",
            sheet.principle.text(language()),
            asked,
            partial(screening_of, self._law),
            window,
        )
        self._open(
            form, file, _held(file, SheetKind.NON_PUNISHMENT, str(person.id)), window
        )

    def _open(
        self, form: SheetDialog, file: CaseFile, held: Worksheet, window: QWidget
    ) -> None:
        """Open a sheet as it was answered last."""
        answers = {one: str(said) for one, said in held.answers.items()}
        form.put(answers, held.note, kept=bool(held.id))
        form.remove_button.clicked.connect(lambda: self._take_out(file, held, window))

        def work() -> Callable[[], Changed]:
            filled = replace(held.answered(form.answers), note=form.note_text)
            return partial(self._save, filled)

        key = f"worksheet:{held.sheet}:{held.subject}:{held.case}"
        self._forms.open(form, key, Saving(work, self._then))

    def _take_out(self, file: CaseFile, held: Worksheet, window: QWidget) -> None:
        """Ask why a worksheet is taken out."""
        removal = Removal(
            Kind.WORKSHEET,
            held.id,
            self.tr("Take this worksheet out?"),
            self.tr(
                "Its answers, note and reason leave the case; the journal keeps "
                "that it was there. You can take this back."
            ),
            self.tr("The worksheet was taken out"),
        )
        self._removal.ask(file, removal, window)


def _held(file: CaseFile, kind: SheetKind, subject: str) -> Worksheet:
    """Return the sheet as it was answered last, or a blank one."""
    blank = Worksheet(WorksheetId(""), file.case.id, kind, subject)
    return file.worksheet(kind, subject) or blank


def _answers(said: Said) -> dict[str, Answer]:
    """Return what is pressed as answers of the law package."""
    return {one: Answer(answer) for one, answer in said.items()}
