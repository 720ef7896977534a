# SPDX-License-Identifier: Apache-2.0
"""The list of exhibits with a sign of what each still lacks.

Knows exhibits as they stand and their words; must not fetch or change one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.evidence_state import ExhibitState
from desktop.item_models.roles import Role
from models.casefile.evidence import Exhibit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MEDIA_ICONS = (
    ("image/", "image"),
    ("video/", "video"),
    ("audio/", "music"),
    ("text/csv", "table"),
    ("text/", "message-square-text"),
)


class Sieve(StrEnum):
    """Which exhibits are listed."""

    ALL = "all"
    UNLINKED = "unlinked"
    LACKING = "lacking"


def exhibit_icon(exhibit: Exhibit) -> str:
    """Return the icon of an item by what is kept of it."""
    if not exhibit.files:
        return "package"
    media = exhibit.files[0].media_type
    return next(
        (name for head, name in _MEDIA_ICONS if media.startswith(head)), "file-text"
    )


class EvidenceItemModel(QAbstractListModel):
    """Exhibits in order of code.

    Args:
        kind: returns the short kind of an exhibit in words.
        parent: Qt owner.
    """

    def __init__(
        self, kind: Callable[[Exhibit], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._all: tuple[ExhibitState, ...] = ()
        self._rows: list[ExhibitState] = []
        self._sieve = Sieve.ALL

    @property
    def sieve(self) -> Sieve:
        """Return which exhibits are listed."""
        return self._sieve

    @property
    def total(self) -> int:
        """Return how many exhibits there are, listed or not."""
        return len(self._all)

    def show(self, states: Sequence[ExhibitState]) -> None:
        """Show these exhibits."""
        self._all = tuple(states)
        self._sift()

    def sift(self, sieve: Sieve) -> None:
        """List only some of them."""
        self._sieve = sieve
        self._sift()

    def row_of(self, exhibit_id: str) -> int:
        """Return the row of an exhibit, -1 when it is not listed."""
        for number, state in enumerate(self._rows):
            if state.exhibit.id == exhibit_id:
                return number
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of an exhibit."""
        if not index.isValid():
            return None
        state = self._rows[index.row()]
        exhibit = state.exhibit
        words, tone = state.chip()
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: (
                f"{exhibit.code} {exhibit.description}"
            ),
            Qt.ItemDataRole.ToolTipRole: lambda: exhibit.description,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(state),
            Role.ITEM: lambda: state,
            Role.ID: lambda: str(exhibit.id),
            Role.ICON: lambda: exhibit_icon(exhibit),
            Role.SECOND: lambda: self._second(exhibit),
            Role.BADGE: lambda: words,
            Role.TONE: lambda: tone,
            Role.GAP: lambda: state.needs_care,
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def _second(self, exhibit: Exhibit) -> str:
        """Return kind and quantity."""
        return " · ".join(filter(None, (self._kind(exhibit), exhibit.quantity)))

    def _spoken(self, state: ExhibitState) -> str:
        """Return what a screen reader says: state first, then thing."""
        exhibit = state.exhibit
        return ". ".join(
            (
                state.chip()[0],
                f"{exhibit.code} {exhibit.description}",
                self._second(exhibit),
            )
        )

    def _sift(self) -> None:
        """Take over the exhibits that are to be listed."""
        keep: Callable[[ExhibitState], bool] = {
            Sieve.ALL: lambda _: True,
            Sieve.UNLINKED: lambda state: state.unlinked,
            Sieve.LACKING: lambda state: bool(state.lacks or state.holes),
        }[self._sieve]
        rows = [state for state in self._all if keep(state)]
        if [_id(state) for state in rows] == [_id(state) for state in self._rows]:
            # The same exhibits: the view keeps its place and its selection.
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _id(state: ExhibitState) -> str:
    """Return which exhibit it is."""
    return state.exhibit.id
