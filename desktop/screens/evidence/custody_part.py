# SPDX-License-Identifier: Apache-2.0
"""The rows of a form that say who holds an item, and how its seal is.

Knows custody codes and names to offer; must not know which entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.widgets.form_dialog import FormDialog
from desktop.wording.labels import labels
from models.casefile.custody import CustodyAct

translate = QCoreApplication.translate
_SEALS: dict[str, bool | None] = {"none": None, "intact": True, "broken": False}


def act_combo(act: CustodyAct) -> QComboBox:
    """Return a box with every act."""
    box = QComboBox()
    for code, words in labels("custody_act").items():
        box.addItem(words, code)
    box.setCurrentIndex(box.findData(str(act)))
    return box


def holder_combo(names: Sequence[str], holder: str) -> QComboBox:
    """Return a box that offers names and takes any other."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(names))
    box.setCurrentIndex(-1)
    box.setEditText(holder)
    completer = box.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


class HolderPart:
    """Act, holder, condition and seal.

    Args:
        form: where the rows go.
        act: what happened.
        names: holders to offer.
        holder: who holds it now.
    """

    def __init__(
        self, form: FormDialog, act: CustodyAct, names: Sequence[str], holder: str
    ) -> None:
        self.act = act_combo(act)
        self.holder = holder_combo(names, holder)
        self.condition = QLineEdit()
        self.condition.setPlaceholderText(
            translate("evidence", "e.g. sealed envelope, seal intact")
        )
        self.seal = QComboBox()
        for code, words in (
            ("none", translate("evidence", "No seal")),
            ("intact", translate("evidence", "Seal intact")),
            ("broken", translate("evidence", "Seal broken")),
        ):
            self.seal.addItem(words, code)
        form.add_pair(
            form.make_row(
                "custody.act",
                translate("evidence", "What happened"),
                self.act,
                optional=False,
            ),
            form.make_row(
                "custody.to_holder",
                translate("evidence", "Who holds it now"),
                self.holder,
                optional=False,
            ),
        )

    def add_state(self, form: FormDialog) -> None:
        """Place the rows of condition and seal."""
        form.add_pair(
            form.make_row(
                "custody.condition", translate("evidence", "Condition"), self.condition
            ),
            form.make_row(
                "custody.seal", translate("evidence", "Seal"), self.seal, optional=False
            ),
        )

    @property
    def chosen_act(self) -> CustodyAct:
        """Return what happened."""
        return CustodyAct(str(self.act.currentData()))

    @property
    def name(self) -> str:
        """Return who holds it now."""
        return self.holder.currentText().strip()

    @property
    def seal_intact(self) -> bool | None:
        """Return how the seal is, ``None`` = there is none."""
        return _SEALS[str(self.seal.currentData())]

    def set_seal(self, intact: bool | None) -> None:
        """Show how the seal is."""
        code = next(code for code, value in _SEALS.items() if value is intact)
        self.seal.setCurrentIndex(self.seal.findData(code))
