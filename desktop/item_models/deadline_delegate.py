# SPDX-License-Identifier: Apache-2.0
"""How lines of work are painted: days left, what to do, where, and one button.

Knows the roles of ``WorkListModel``; must not know what a press sets off. The
painted button is a shortcut for the mouse: Enter on the row does the same.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.item_models.deadline_list import WorkListModel
from desktop.item_models.roles import Role
from desktop.item_models.work_item import WorkItem, meeting_route
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.bare_list import BareList, paint_ground
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text, text_width
from desktop.wording.plurals import days as days_text

Index = QModelIndex | QPersistentModelIndex
_BADGE = 48
_PAD = 12
_MINUS = "\N{MINUS SIGN}"


class WorkDelegate(QStyledItemDelegate):
    """Paints headings and lines."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: Index,
    ) -> QSize:
        """Return the height of a heading, or of two lines."""
        if index.data(Role.SECTION):
            return QSize(200, px(26))
        return QSize(200, line_height("body") + line_height("small") + px(12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Role.SECTION):
            self._heading(painter, option.rect, index)
        else:
            self._line(painter, option, index.data(Role.ITEM))
        painter.restore()

    def button_rect(self, rect: QRect, item: WorkItem) -> QRect:
        """Return where the button of a row stands."""
        wide = text_width(item.act, "med") + 2 * _PAD
        high = px(28)
        top = rect.top() + (rect.height() - high) // 2
        return QRect(rect.right() - _PAD - wide, top, wide, high)

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint a heading and its count."""
        painter.fillRect(rect, colour("sunk"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        box = rect.adjusted(_PAD, 0, -_PAD, 0)
        draw_text(painter, box, words, TextStyle("smallstrong", "text2", elide=True))
        box.setLeft(box.left() + text_width(words, "smallstrong") + 8)
        draw_text(
            painter, box, str(index.data(Role.SECOND)), TextStyle("small", "text3")
        )

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, item: WorkItem
    ) -> None:
        """Paint a line."""
        rect: QRect = option.rect
        paint_ground(painter, option)
        wide = px(_BADGE)
        badge = QRect(rect.left() + _PAD, rect.top() + 5, wide, rect.height() - 11)
        self._badge(painter, badge, item)
        button = self.button_rect(rect, item)
        self._button(painter, button, item)
        left = badge.right() + _PAD
        box = QRect(left, rect.top() + px(5), button.left() - _PAD - left, 0)
        box.setHeight(line_height("body"))
        draw_text(painter, box, item.title, TextStyle("med", elide=True))
        box = box.translated(0, line_height("body"))
        box.setHeight(line_height("small"))
        draw_text(painter, box, item.second, TextStyle("small", "text2", elide=True))

    def _badge(self, painter: QPainter, box: QRect, item: WorkItem) -> None:
        """Paint the days left, or the sign of what has none."""
        tone = TONES[item.tone]
        painter.setPen(QPen(colour(tone.line), 1))
        painter.setBrush(colour(tone.background))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if item.days is None:
            mark = pixmap(item.icon or "minus", tone.mark, 18)
            size = mark.deviceIndependentSize()
            at = QPointF(
                box.center().x() - size.width() / 2 + 0.5,
                box.center().y() - size.height() / 2 + 0.5,
            )
            painter.drawPixmap(at, mark)
            return
        figure = f"{_MINUS}{-item.days}" if item.days < 0 else str(item.days)
        half = QRect(box.left(), box.top() + 1, box.width(), line_height("strong") - 2)
        draw_text(painter, half, figure, TextStyle("strong", tone.text, CENTRE))
        below = QRect(box.left(), half.bottom() - 1, box.width(), line_height("micro"))
        unit = days_text(abs(item.days)).partition(" ")[2]
        draw_text(
            painter, below, unit, TextStyle("micro", tone.text, CENTRE, elide=True)
        )

    def _button(self, painter: QPainter, box: QRect, item: WorkItem) -> None:
        """Paint the button; filled where today or overdue."""
        pressing = item.tone == "bad" and item.days is not None
        painter.setPen(QPen(colour("accentfill" if pressing else "line2"), 1))
        painter.setBrush(colour("accentfill" if pressing else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ink = "onaccent" if pressing else "text"
        draw_text(painter, box, item.act, TextStyle("med", ink, CENTRE))


class WorkList(BareList):
    """A list of work.

    Args:
        model: the lines.
        parent: Qt owner.

    Signals:
        acted: the button of a line was pressed, or Enter; carries the line.
        looked: another line is chosen; carries it, or ``None``.
        asked: something else is wanted of a line, from its menu: ``open``,
            ``change``, ``task``, ``record`` or
            ``basis``; carries which, and the line.
    """

    acted = Signal(object)
    looked = Signal(object)
    asked = Signal(str, object)

    def __init__(self, model: WorkListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = WorkDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.activated.connect(self._on_activated)
        self.menu = QMenu(self)
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.looked.emit(model.item(now))
        )

    @property
    def chosen(self) -> WorkItem | None:
        """Return the line that is chosen."""
        return self._model.item(self.currentIndex())

    def choose(self, key: str) -> None:
        """Choose a line, or the first when that one is gone."""
        index = self._model.near(key)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def ways(self, item: WorkItem) -> list[tuple[str, str]]:
        """Return (which, words) of what else can be done with a line."""
        found = []
        if item.task is not None:
            found += [("open", self.tr("Open the case"))]
            found += [("change", self.tr("Change the task…"))]
        else:
            found += [("task", self.tr("Make a task of it…"))]
        if meeting_route(item) is not None:
            found += [("record", self.tr("Record the act that meets it…"))]
        if item.clock is not None:
            found += [("basis", self.tr("Legal basis and how it was counted…"))]
        return found

    def _on_activated(self, index: QModelIndex) -> None:
        """Act on a line."""
        item = self._model.item(index)
        if item is not None:
            self.acted.emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the painted button."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        item = self._on_button(at)
        if item is not None:
            self.acted.emit(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Act once on a row pressed twice, and not again on its button."""
        if self._on_button(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what else can be done, by mouse or by the menu key."""
        item = self.chosen
        if item is None:
            return
        self.offer(item)
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(row.bottomLeft())
        self.menu.popup(at)

    def offer(self, item: WorkItem) -> None:
        """Put into the menu what can be done with a line."""
        self.menu.clear()
        self.menu.addAction(item.act).triggered.connect(partial(self.acted.emit, item))
        for which, words in self.ways(item):
            act = self.menu.addAction(words)
            act.setData(which)
            act.triggered.connect(partial(self.asked.emit, which, item))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a hand over a button."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            over = self._on_button(event.position().toPoint()) is not None
            shape = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape if over else Qt.CursorShape.ArrowCursor)
        return super().viewportEvent(event)

    def _on_button(self, at: object) -> WorkItem | None:
        """Return the line whose button stands at a point."""
        index = self.indexAt(at)  # type: ignore[arg-type]
        item = self._model.item(index)
        if item is None:
            return None
        box = self._delegate.button_rect(self.visualRect(index), item)
        return item if box.contains(at) else None  # type: ignore[call-overload]
