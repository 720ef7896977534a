# SPDX-License-Identifier: Apache-2.0
"""Chooses the kind of an exhibit: grouped by what it counts as, searchable.

Knows the pack's kinds and means of proof; names none of them itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop.widgets.living import Living
from desktop.wording.formats import language
from models.law.catalogue import Catalogue, EvidenceKind

_ROLE = Qt.ItemDataRole.UserRole


class KindCombo(Living, QComboBox):
    """A box that narrows to what is typed; headings cannot be chosen.

    Args:
        catalogue: the law in use.
        regime: procedural code by which kinds are grouped.
        parent: Qt owner.
    """

    def __init__(
        self, catalogue: Catalogue, regime: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._fill(catalogue, regime)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        completer = QCompleter(self._rows, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        self.currentTextChanged.connect(self.setToolTip)
        self.set_kind("")
        self.come_alive()

    @property
    def kind(self) -> str:
        """Return the id of the kind that stands there, "" when it is none."""
        found = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(found) or "") if found >= 0 else ""

    def set_kind(self, kind: str) -> None:
        """Show a kind, or an empty line."""
        self.setCurrentIndex(self.findData(kind) if kind else -1)
        if not kind:
            self.setEditText("")

    def retranslate(self) -> None:
        """Set our own words."""
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Type to search, or open the list"))

    def _fill(self, catalogue: Catalogue, regime: str) -> None:
        """Offer every kind that is not somebody's words, under headings."""
        spoken = set(catalogue.statement_kinds.values())
        groups: dict[str, list[EvidenceKind]] = {}
        for kind in catalogue.evidence_kinds.values():
            if kind.id not in spoken:
                types = kind.proof_types.get(regime, ())
                groups.setdefault(types[0] if types else "", []).append(kind)
        names = {
            one.id: one.label.text(language())
            for code in catalogue.evidence_regimes.values()
            for one in code.types
        }
        order = [one for one in names if one in groups] + [""] * ("" in groups)
        for means in order:
            head = QStandardItem(
                names.get(means) or self.tr("No means of proof by itself")
            )
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self._rows.appendRow(head)
            for kind in groups[means]:
                item = QStandardItem(kind.label.text(language()))
                item.setData(kind.id, _ROLE)
                self._rows.appendRow(item)
