# SPDX-License-Identifier: Apache-2.0
"""The form of a worksheet: questions, where the answers point, a note.

Knows questions and a teller it is handed; must not know a sheet. What it says
while answers change is a direction and never a decision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.layouts import column, panel
from desktop.widgets.questions import Asked, Questions
from desktop.widgets.text import Text

Answers = Mapping[str, str]
Told = tuple[str, Mapping[str, str]]
"""Where all answers point, and what each one means by itself."""


class SheetDialog(FormDialog):
    """Asks the questions of one worksheet.

    Args:
        title: its heading.
        principle: what it is and is not.
        asked: the questions.
        tell: says where answers point.
        parent: window over which it opens.

    Attributes:
        questions: what is answered.
        told: where the answers point.
        note: what else must be known.
        remove_button: takes the sheet out; hidden until there is one.
    """

    def __init__(
        self,
        title: str,
        principle: str,
        asked: Sequence[Asked],
        tell: Callable[[Answers], Told],
        parent: QWidget | None = None,
    ) -> None:
        self._tell = tell
        self.questions = Questions()
        self.told = Text("", "body", wrap=True)
        self.note = AutosizeEdit(rows=2)
        super().__init__(title, principle, parent=parent, width=860)
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(False)
        self.add_far_button(self.remove_button)
        self.questions.ask(asked, {})
        self.keeper.watch_field("worksheet.answers", self.questions.field())
        self.add_item(self.questions)
        self.add_row("worksheet.note", self.tr("Note"), self.note, optional=True)
        self.body.addWidget(panel(column(self.told, margins=(12, 8, 12, 8)), "info"))
        self.questions.changed.connect(self._on_changed)
        self._on_changed()

    def put(self, answers: Answers, note: str, *, kept: bool = False) -> None:
        """Show what was answered earlier.

        Args:
            answers: question → yes or no.
            note: what else must be known.
            kept: there is a sheet that could be taken out.
        """
        self.remove_button.setVisible(kept)
        self.questions.put(answers)
        self.note.setPlainText(note)
        self._on_changed()

    @property
    def answers(self) -> dict[str, str]:
        """Return question → yes or no."""
        return self.questions.answers

    @property
    def note_text(self) -> str:
        """Return the note."""
        return self.note.toPlainText().strip()

    def _on_changed(self) -> None:
        """Say where the answers point now."""
        words, hints = self._tell(self.answers)
        self.told.set_text(words)
        self.questions.hint(hints)
