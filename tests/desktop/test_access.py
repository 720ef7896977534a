# SPDX-License-Identifier: Apache-2.0
"""Every sight by keyboard and by ear: named, in order, easy to hit, no mouse needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.buttons import Button
from desktop.widgets.case_header import CaseHeader
from desktop.widgets.rail import Rail
from desktop.widgets.rail_item import RailButton
from tests.support import sights
from tests.support.journey import CaseJourney, example_vault

LEAST_TARGET = 28
LEAST_SIGHTS = 45
MOUSE_TOO = {"Stepper"}
"""Widgets that answer a press although a button beside them does the same."""

Judge = Callable[[QWidget, list[QWidget]], Iterator[str]]


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path, compiled: None) -> Iterator[CaseJourney]:
    made = CaseJourney(qtbot, tmp_path)
    made.find_example()
    yield made
    made.end()


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
def test_every_sight_can_be_reached_heard_and_hit(journey: CaseJourney):
    found: list[str] = []
    seen: list[str] = []
    for name, shown in _everything(journey):
        seen.append(name)
        for top in shown[-1:]:  # what lies under a dialog has to wait
            if name.startswith("dialog"):
                found += [f"{name}: {line}" for line in late_start(top)]
            order = _from_the_top(top, _walk(top))
            found += [] if order else [f"{name}: Tab stops nowhere"]
            for judge in JUDGES:
                found += [f"{name}: {line}" for line in judge(top, order)]
    assert not found, "\n".join(("", *dict.fromkeys(found)))
    assert len(seen) >= LEAST_SIGHTS
    assert set(journey.frame.case_keys) | set(journey.frame.vault_keys) <= set(seen)


def test_arrows_walk_along_the_rail_and_along_choices(journey: CaseJourney):
    ways = journey.door.ways
    first, second = ways._choices.values()
    first.setFocus()
    journey.qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    journey.qtbot.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.settle()
    rail = list(journey.scope.workspace.rail._buttons.values())
    rail[0].setFocus()
    journey.qtbot.keyClick(rail[0], Qt.Key.Key_Down)
    assert rail[1].hasFocus()


def test_each_judge_sees_what_is_wrong(qtbot: QtBot):
    bad = QWidget()
    qtbot.addWidget(bad)
    late, early, hand = QLineEdit(bad), QToolButton(bad), QLabel("Buka", bad)
    late.setGeometry(0, 100, 80, 30)
    early.setText("Simpan")
    early.setGeometry(0, 10, 80, 20)
    early.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    deaf = QPushButton("Tutup", bad)
    deaf.setGeometry(100, 10, 80, 30)
    deaf.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    hand.setCursor(Qt.CursorShape.PointingHandCursor)
    bad.show()
    order = _walk(bad)
    assert len(list(unnamed(bad, order))) == 1
    assert len(list(out_of_order(bad, order))) == 1
    assert len(list(too_small(bad, order))) == 1
    assert len(list(mouse_only(bad, order))) == 2


def _everything(journey: CaseJourney) -> Iterator[sights.Sight]:
    yield from sights.at_the_door(journey)
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.settle()
    yield from sights.pages(journey)
    yield from sights.dialogs(journey)


def unnamed(top: QWidget, order: list[QWidget]) -> Iterator[str]:
    """What the focus can stand on without a screen reader knowing a name."""
    del top
    for one in order:
        heard = QAccessible.queryAccessibleInterface(one)
        name = heard.text(QAccessible.Text.Name) if heard else ""
        if not name.strip():
            yield f"no name: {_which(one)}"


def out_of_order(top: QWidget, order: list[QWidget]) -> Iterator[str]:
    """Neighbours of the tab order of which the later stands before the earlier."""
    for before, after in pairwise(order):
        if _part(before, top) is not _part(after, top):
            continue
        first, then = _box(before, top), _box(after, top)
        above = then.bottom() <= first.top() and then.left() < first.right()
        left = _one_line(first, then) and then.right() <= first.left()
        if above or left:
            yield f"Tab goes back from {_which(before)} to {_which(after)}"


def astray(top: QWidget, order: list[QWidget]) -> Iterator[str]:
    """What Tab should stop at and does not come to, forwards or backwards."""
    back = _walk(top, Qt.Key.Key_Backtab)
    for one in _seen(top):
        stop = one.isEnabled() and _tabbed(one) and one.focusProxy() is None
        if not stop or _inside_a_field(one):
            continue
        if one not in order:
            yield f"Tab never comes to {_which(one)}"
        if one not in back:
            yield f"Shift+Tab never comes to {_which(one)}"


def torn(top: QWidget, order: list[QWidget]) -> Iterator[str]:
    """Boxes that Tab leaves and comes back to, and a head that follows its page."""
    seen: set[QWidget] = set()
    for before, after in pairwise(order):
        left = set(_above(before, top)) - set(_above(after, top))
        seen |= left
        for box in seen & set(_above(after, top)):
            seen.discard(box)
            yield f"Tab comes back into {_which(box)} at {_which(after)}"
    kinds = [_rank(one, top) for one in order]
    if kinds != sorted(kinds):
        yield "Tab does not go from the rail over the header to the page"


def late_start(form: QWidget) -> Iterator[str]:
    """A dialog that opens anywhere but at its first field."""
    focus = QApplication.focusWidget()
    order = [w for w in _chain(form) if _tabbed(w) and w.isVisible() and w.isEnabled()]
    fields = [one for one in order if not isinstance(one, QAbstractButton)]
    if focus is None or (fields and isinstance(focus, QAbstractButton)):
        yield f"begins at {_which(focus) if focus else 'nothing'}"
    if fields and order[0] in form.findChildren(Button) and order[0].isDefault():
        yield f"Tab meets {_which(order[0])} before any field"


def too_small(top: QWidget, _: list[QWidget]) -> Iterator[str]:
    """Buttons that are hard to hit."""
    for one in _buttons(top):
        if one.height() < LEAST_TARGET:
            yield f"{one.height()} px high: {_which(one)}"


def mouse_only(top: QWidget, _: list[QWidget]) -> Iterator[str]:
    """What can be pressed but not reached by keyboard."""
    for one in _buttons(top):
        if one.isEnabled() and not _tabbed(one) and not _by_arrows(one, top):
            yield f"no focus: {_which(one)}"
    for one in _seen(top):
        hand = one.cursor().shape() is Qt.CursorShape.PointingHandCursor
        known = isinstance(one, QAbstractButton) or type(one).__name__ in MOUSE_TOO
        if isinstance(one.parentWidget(), QAbstractItemView):  # its viewport
            continue
        if hand and not known and not _tabbed(one):
            yield f"mouse only: {_which(one)}"


def deaf_to_enter(top: QWidget, order: list[QWidget]) -> Iterator[str]:
    """Buttons of ours that Space presses and Enter does not."""
    del top
    for one in order:
        ours = type(one).__module__.startswith("desktop.")
        if not isinstance(one, QAbstractButton) or not ours:
            continue
        # A held key: it is heard as Enter is, and presses nothing.
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "", True)
        if not one.event(held):
            yield f"Enter does nothing at {_which(one)}"


def silent(top: QWidget, _: list[QWidget]) -> Iterator[str]:
    """Lists of ours whose rows say nothing to a screen reader."""
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or not type(model).__module__.startswith("desktop."):
            continue
        for index in _choosable(view):
            said = index.data(role)
            if not isinstance(said, str) or not said.strip():
                yield f"{type(model).__name__} is silent at row {index.row()}"


def _choosable(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the places of a list on which somebody can stand."""
    model = view.model()
    # Qt keeps the columns of a list to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                yield index


def _seen(top: QWidget) -> list[QWidget]:
    return [one for one in top.findChildren(QWidget) if one.isVisibleTo(top)]


def _by_arrows(button: QAbstractButton, top: QWidget) -> bool:
    """Whether arrows lead to a button from the one of its group where Tab stops."""
    if not button.autoExclusive():
        return False
    siblings = [one for one in _buttons(top) if one.parent() is button.parent()]
    return any(_tabbed(one) for one in siblings)


def _tabbed(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _buttons(top: QWidget) -> list[QAbstractButton]:
    """Every button but those that Qt puts inside its own fields."""
    found = [one for one in _seen(top) if isinstance(one, QAbstractButton)]
    return [one for one in found if not _inside_a_field(one)]


def _inside_a_field(part: QWidget) -> bool:
    owner = part.parentWidget()
    return isinstance(
        owner, (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    )


def _walk(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press a key until the focus has gone round, or comes no further."""
    order: list[QWidget] = []
    if top.focusWidget() is None:
        QTest.keyClick(top, key)
    one = top.focusWidget()
    while one is not None and one not in order:
        order.append(one)
        for _ in range(_stops(one)):
            QTest.keyClick(one, key)
            if top.focusWidget() is not one:
                break
        one = top.focusWidget()
    return order


def _stops(one: QWidget) -> int:
    """Return after how many presses the focus has to leave: a text, by its links."""
    return one.toHtml().count("<a href") + 1 if isinstance(one, QTextBrowser) else 1


def _from_the_top(top: QWidget, order: list[QWidget]) -> list[QWidget]:
    """Begin a walk where the window begins: at the rail, else where Qt says."""
    rail = [isinstance(one, RailButton) for one in order]
    starts = [n for n, on in enumerate(rail) if on and not rail[n - 1]]
    starts += [order.index(one) for one in _chain(top) if one in order]
    place = starts[0] if starts else 0
    return order[place:] + order[:place]


def _chain(top: QWidget) -> Iterator[QWidget]:
    """Every widget of a window in the order in which Qt keeps them."""
    one = top.nextInFocusChain()
    while one is not None and one is not top:
        yield one
        one = one.nextInFocusChain()


def _rank(one: QWidget, top: QWidget) -> int:
    """Which part of the window comes first."""
    boxes = list(_above(one, top))
    if any(isinstance(box, Rail) for box in boxes):
        return 0
    return 1 if any(isinstance(box, CaseHeader) for box in boxes) else 2


def _above(one: QWidget, top: QWidget) -> Iterator[QWidget]:
    """Every box a widget stands in, below the window."""
    box = one.parentWidget()
    while box is not None and box is not top:
        yield box
        box = box.parentWidget()


def _part(one: QWidget, top: QWidget) -> QWidget:
    """The pane a widget belongs to: what scrolls it, else the window."""
    above = one.parentWidget()
    while above is not None and above is not top:
        if isinstance(above, QScrollArea) or above.property("panel") in _PANES:
            return above
        above = above.parentWidget()
    return top


_PANES = {"rail", "header", "side", "listside", "dialog"}


def _box(one: QWidget, top: QWidget) -> QRect:
    return QRect(one.mapTo(top, QPoint(0, 0)), one.size())


def _one_line(first: QRect, then: QRect) -> bool:
    """Whether two widgets stand beside each other."""
    middle = then.center().y()
    return first.top() <= middle <= first.bottom()


def _which(one: QWidget) -> str:
    """Name a widget so that it can be found."""
    text = getattr(one, "text", None)
    words = str(text())[:30] if callable(text) else ""
    said = one.accessibleName()[:30]
    path, above = [], one.parentWidget()
    while above is not None and len(path) < 4:
        if type(above) is not QWidget:
            path.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(one).__name__}({words!r}, {said!r}) in {' < '.join(path)}"


JUDGES: tuple[Judge, ...] = (
    unnamed,
    out_of_order,
    astray,
    torn,
    too_small,
    mouse_only,
    deaf_to_enter,
    silent,
)
