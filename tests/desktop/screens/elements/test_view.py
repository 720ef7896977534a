# SPDX-License-Identifier: Apache-2.0
"""The page folds to the window it has: widths, panels, and nothing clipped."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.elements.presenter import ElementsPresenter
from desktop.theme.apply import Theme
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped
from tests.support.pages import Bench


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("width", "height", "inspector"),
    [(1024, 520, 330), (1366, 616, 340), (1704, 928, 400)],
)
def test_the_inspector_has_the_width_of_its_window(
    page: ElementsPresenter,
    indonesian: object,
    width: int,
    height: int,
    inspector: int,
) -> None:
    page.view.resize(width, height)
    settle()
    assert page.view.inspector.width() == inspector
    assert find_clipped(page.view) == []


def test_a_width_the_user_chose_stays(page: ElementsPresenter) -> None:
    page.view.splitter.setSizes([700, 450])
    page.view.splitter.splitterMoved.emit(700, 1)
    page.view.resize(1366, 616)
    settle()
    assert page.view.inspector.width() > 400


def test_a_large_window_shows_gaps_in_words_below_the_matrix(
    bench: Bench, page: ElementsPresenter, cell
) -> None:
    panel = page.view.gap_panel
    assert not panel.isVisible()
    page.view.resize(1704, 1060)
    settle()
    assert panel.isVisible()
    bench.click(panel.buttons[0])
    assert page.view.inspector.inspection.look.gap


def test_the_legend_follows_the_last_row(page: ElementsPresenter) -> None:
    page.view.resize(1704, 1060)
    settle()
    matrix = page.view.matrix
    assert matrix.height() == matrix.wanted_height()
    assert matrix.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [125, 150])
def test_larger_text_clips_nothing(
    page: ElementsPresenter, dressed: Theme, indonesian: object, scale: int
) -> None:
    dressed.apply(Mode.DARK, scale)
    try:
        page.view.resize(1366, 616)
        settle()
        assert find_clipped(page.view) == []
    finally:
        dressed.apply(Mode.LIGHT)


def test_everything_that_takes_the_focus_is_named(page: ElementsPresenter) -> None:
    view = page.view
    bar = view.toolbar
    for widget in (
        view.matrix,
        bar.gaps_switch,
        bar.accused_box,
        bar.article_box,
        view.inspector.close_button,
        *view.inspector.acts,
        *(source.menu_button for source in view.inspector.sources),
    ):
        text = getattr(widget, "text", str)
        assert widget.accessibleName() or text(), widget
