# SPDX-License-Identifier: Apache-2.0
"""Asks, before a victim is named a suspect, whether they were made to do it.

Knows the pack's sheet; must not decide, and never keeps anybody from going on:
who does gives a reason.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import column, panel
from desktop.widgets.living import Living
from desktop.widgets.questions import Asked, Questions
from desktop.widgets.text import Text
from desktop.wording.formats import language
from desktop.wording.screening import screening_of
from models.casefile.people import Role, RoleSpan
from models.casefile.worksheets import Worksheet
from models.law.catalogue import Catalogue
from models.law.kleene import Answer
from models.law.worksheet import offered, screen

_ACCUSED = frozenset({Role.SUSPECT, Role.CORPORATION})
LEAST = 5
"""Fewest characters of a reason."""


class ScreeningPart(Living, QWidget):
    """The sheet inside the form of a person; shown only where it is called for.

    Args:
        catalogue: the law in use.
        held: the sheet as it was answered last, or a blank one.
        parent: Qt owner.

    Attributes:
        questions: what is asked.
        reason: why somebody goes on all the same.
        reason_row: the row of that field.
    """

    def __init__(
        self, catalogue: Catalogue, held: Worksheet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._law, self._held = catalogue, held
        self._called = False
        self.questions = Questions()
        self.told = Text("", "body", wrap=True)
        self.reason = AutosizeEdit(rows=2)
        self.reason_row = FormRow("", self.reason)
        sheet = catalogue.sheets.non_punishment
        title = sheet.title.text(language()) if sheet else ""
        principle = sheet.principle.text(language()) if sheet else ""
        asked = (
            [Asked(q.id, q.text.text(language())) for q in sheet.questions]
            if (sheet)
            else []
        )
        self.questions.ask(asked, {k: str(v) for k, v in held.answers.items()})
        self.reason.setPlainText(held.reason)
        body = column(
            Text(title, "strong", "warn", wrap=True),
            Text(principle, "small", "text2", wrap=True),
            self.questions,
            self.told,
            self.reason_row,
            gap=8,
            margins=(14, 10, 14, 12),
        )
        self.setLayout(column(panel(body, "warn"), gap=0))
        self.questions.changed.connect(self._tell)
        self.hide()
        self.come_alive()
        self._tell()

    def call(self, before: tuple[RoleSpan, ...], now: tuple[RoleSpan, ...]) -> None:
        """Show the sheet where these roles call for it.

        Args:
            before: the roles as they were saved last.
            now: the roles as they stand in the form.
        """
        roles = {str(span.role) for span in (*before, *now)}
        named = any(span.role in _ACCUSED for span in now)
        sheet = self._law.sheets.non_punishment
        self._called = offered(sheet, roles, named_suspect=named)
        self.setVisible(self._called)

    @property
    def lacks_reason(self) -> bool:
        """Return whether somebody would go on without having said why."""
        if not self._called or self._points_away():
            return False
        return len(self.reason.toPlainText().strip()) < LEAST

    def read(self) -> Worksheet | None:
        """Return the sheet as it is answered, ``None`` where it is not asked."""
        if not self._called:
            return None
        said = self._held.answered(self.questions.answers)
        return replace(said, reason=self.reason.toPlainText().strip())

    def retranslate(self) -> None:
        """Set our own words."""
        self.reason_row.set_label(self.tr("Reason to name this victim a suspect"))
        self.reason_row.set_hint(
            self.tr("You may go on. The reason is kept in the journal.")
        )

    def _points_away(self) -> bool:
        """Return whether the answers point away from non-punishment."""
        said = {one: Answer(a) for one, a in self.questions.answers.items()}
        found = screen(self._law, said)
        return found is not None and found.pointed is Answer.NO

    def _tell(self) -> None:
        """Say where the answers point now."""
        words, hints = screening_of(self._law, self.questions.answers)
        self.told.set_text(words)
        self.questions.hint(hints)
