# SPDX-License-Identifier: Apache-2.0
"""What the page's tests look at: its rows, and the cell in the inspector."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.screens.elements.presenter import ElementsPresenter
from tests.support.pages import Bench


def shown(page: ElementsPresenter) -> object:
    """The cell in the inspector."""
    found = page.view.inspector.inspection
    return found.cell if found is not None and page.view.inspecting else None


def rest(bench: Bench, page: ElementsPresenter) -> None:
    """Wait until the inspector has followed the keys and all is laid out."""
    bench.qtbot.waitUntil(lambda: not page._resting.isActive())
    for _ in range(3):  # words, then layouts, then what follows from both
        QApplication.processEvents()


def rows(page: ElementsPresenter) -> list[tuple[str, str]]:
    """The rows of the table: element and form."""
    return [(row.element, row.option) for row in page._model.sheet.rows]
