# SPDX-License-Identifier: Apache-2.0
"""The list of exhibits with a sign of what each still lacks.

Knows exhibits as they stand and their words; must not fetch or change one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Qt

from desktop.item_models.evidence_state import ExhibitState
from desktop.item_models.listed import ListedItemModel
from desktop.item_models.roles import Role
from models.casefile.evidence import Exhibit

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


class EvidenceItemModel(ListedItemModel[ExhibitState]):
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

    def _identity(self, row: ExhibitState) -> object:
        """Return which exhibit it is."""
        return row.exhibit.id

    def _answer(self, row: ExhibitState, role: int) -> object:
        """Return what a role says of an exhibit."""
        exhibit = row.exhibit
        words, tone = row.chip()
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: (
                f"{exhibit.code} {exhibit.description}"
            ),
            Qt.ItemDataRole.ToolTipRole: lambda: exhibit.description,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(row),
            Role.ITEM: lambda: row,
            Role.ID: lambda: str(exhibit.id),
            Role.ICON: lambda: exhibit_icon(exhibit),
            Role.SECOND: lambda: self._second(exhibit),
            Role.BADGE: lambda: words,
            Role.TONE: lambda: tone,
            Role.GAP: lambda: row.needs_care,
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
        # The same exhibits: the view keeps its place and its selection.
        self.put((state for state in self._all if keep(state)), keep=True)
