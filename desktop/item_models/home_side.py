# SPDX-License-Identifier: Apache-2.0
"""The list at the side of Beranda: cases with bars, victims with facts, shares.

Knows lines made for it; must not know a case or which lens is on.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.item_models.listed import ListedItemModel
from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.bare_list import BareList, paint_ground
from desktop.widgets.paint_text import RIGHT, TextStyle, draw_text, text_width
from desktop.widgets.seg_bar import HEIGHT, paint_seg_bar, seg_bar_width

Index = QModelIndex | QPersistentModelIndex
_PAD = 14
_NAME = 96
_BAR = 8
_BARS = 186


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a victim.

    Attributes:
        icon: what it is about.
        name: the same in a word.
        value: how it stands.
        sign: icon of the state.
        tone: of the state.
    """

    icon: str
    name: str
    value: str
    sign: str
    tone: str


@dataclass(frozen=True, slots=True)
class SideLine:
    """One line.

    Attributes:
        title: first line.
        spoken: all of it for a screen reader.
        case: id of the case it leads to, "" = nowhere.
        route: where in that case, ``None`` = its first page.
        right: at the end of the first line.
        ink: colour token of that.
        second: quieter words below.
        tones: bar beside them, one tone a cell.
        below: at the end of the second line.
        below_ink: colour token of that.
        facts: lines below.
        share: length of a bar below, 0 to 1; ``None`` = no bar.
    """

    title: str
    spoken: str
    case: str = ""
    route: Route | None = None
    right: str = ""
    ink: str = "text2"
    second: str = ""
    tones: tuple[str, ...] = ()
    below: str = ""
    below_ink: str = "text2"
    facts: tuple[Fact, ...] = ()
    share: float | None = None


class SideModel(ListedItemModel[SideLine]):
    """Lines in the order given."""

    def _answer(self, row: SideLine, role: int) -> object:
        """Return what a role says of a line."""
        found: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
            int(Qt.ItemDataRole.ToolTipRole): row.spoken,
            int(Role.ITEM): row,
        }
        return found.get(role)


class SideDelegate(QStyledItemDelegate):
    """Paints a line."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: Index,
    ) -> QSize:
        """Return the height of what stands in it."""
        line = index.data(Role.ITEM)
        assert isinstance(line, SideLine)
        high = line_height("med") + px(14)
        if line.second or line.tones or line.below:
            high += line_height("small") + px(2)
        high += len(line.facts) * (line_height("small") + px(3))
        if line.share is not None:
            high += px(_BAR) + px(2)
        return QSize(200, high)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one line."""
        line = index.data(Role.ITEM)
        assert isinstance(line, SideLine)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = line.share is not None
        paint_ground(painter, option, hover=bool(line.case), line=not bar)
        box = rect.adjusted(_PAD, px(6), -_PAD, 0)
        box.setHeight(line_height("med"))
        self._first(painter, box, line)
        box = box.translated(0, line_height("med") + px(2))
        box.setHeight(line_height("small"))
        if line.second or line.tones or line.below:
            self._second(painter, box, line)
            box = box.translated(0, line_height("small") + px(3))
        for fact in line.facts:
            self._fact(painter, box, fact)
            box = box.translated(0, line_height("small") + px(3))
        if line.share is not None:
            self._share(painter, box, line.share)
        painter.restore()

    def _first(self, painter: QPainter, box: QRect, line: SideLine) -> None:
        """Paint the title, and what stands at its end."""
        room = text_width(line.right, "smallmed") if line.right else 0
        draw_text(painter, box, line.right, TextStyle("smallmed", line.ink, RIGHT))
        left = box.adjusted(0, 0, -(room + 10 if room else 0), 0)
        draw_text(painter, left, line.title, TextStyle("med", elide=True))

    def _second(self, painter: QPainter, box: QRect, line: SideLine) -> None:
        """Paint quieter words, a bar, and what stands at the end."""
        room = text_width(line.below, "small") if line.below else 0
        draw_text(painter, box, line.below, TextStyle("small", line.below_ink, RIGHT))
        left = box.adjusted(0, 0, -(room + 10 if room else 0), 0)
        if line.tones:
            wide = seg_bar_width(len(line.tones))
            at = left.left() + px(_BARS)
            top = box.top() + (box.height() - HEIGHT) / 2
            if at + wide <= left.right():
                paint_seg_bar(painter, QPointF(at, top), line.tones)
                left.setRight(at - 8)
        draw_text(painter, left, line.second, TextStyle("small", "text2", elide=True))

    def _fact(self, painter: QPainter, box: QRect, fact: Fact) -> None:
        """Paint one fact."""
        mark = pixmap(fact.icon, "text2", 14)
        painter.drawPixmap(QPointF(box.left(), box.top() + 1), mark)
        sign = pixmap(fact.sign, TONES[fact.tone].mark, 14, 2.1)
        painter.drawPixmap(QPointF(box.right() - px(14), box.top() + 1), sign)
        name = QRect(box.left() + px(22), box.top(), px(_NAME) - 8, box.height())
        draw_text(painter, name, fact.name, TextStyle("small", "text2", elide=True))
        left = box.left() + px(22) + px(_NAME)
        value = QRect(left, box.top(), box.right() - px(20) - left, box.height())
        draw_text(painter, value, fact.value, TextStyle("small", elide=True))

    def _share(self, painter: QPainter, box: QRect, share: float) -> None:
        """Paint a bar over its track."""
        high = px(_BAR)
        track = QRectF(box.left(), box.top() - 1, box.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(track, 2, 2)
        track.setWidth(max(4.0, track.width() * share))
        painter.setBrush(colour("accentfill"))
        painter.drawRoundedRect(track, 2, 2)


class SideList(BareList):
    """The lines; Enter or a press leads to the case.

    Args:
        parent: Qt owner.

    Signals:
        taken: a line that leads somewhere was taken; carries it.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = SideModel()
        self.setModel(self.lines)
        self.setItemDelegate(SideDelegate(self))
        self.activated.connect(self._on_taken)
        self.clicked.connect(self._on_taken)

    def _on_taken(self, index: QModelIndex) -> None:
        """Tell which line is wanted."""
        line = index.data(Role.ITEM)
        if isinstance(line, SideLine) and line.case:
            self.taken.emit(line)
