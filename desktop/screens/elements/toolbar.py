# SPDX-License-Identifier: Apache-2.0
"""The head of the page: which article, against whom, gaps only; and the law.

Knows ``Charge`` and ``Ground`` values; must not know a count's elements. Where
the tabs do not fit they first drop their words and then become a box.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.qt.accessible import speak
from desktop.screens.elements.charges import Charge, Ground
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.chip import Chip, ChipLook, chip_size
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.paint_text import text_width
from desktop.widgets.switch import Switch
from desktop.widgets.tabs import Tab, Tabs
from desktop.widgets.text import Text

_WIDEST_BOX, _LEAST_BOX = 220, 90
_ARROW = 64
_AROUND_TAB = 28


class Toolbar(Living, QWidget):
    """Articles as tabs, the accused, the switch, and the law below.

    Args:
        parent: Qt owner.

    Attributes:
        tabs: the articles.
        article_box: the same as a box, shown where tabs do not fit.
        accused_box: which count of the article, shown when there are several.
        gaps_switch: shows only rows and victims with gaps.
        fall_button: asks what stands otherwise if something falls away.

    Signals:
        count_chosen: the user wants to see a count; carries its id.
        gaps_toggled: the user wants gaps only, or everything again.
        fall_wanted: the user wants to think something away.
    """

    count_chosen = Signal(str)
    gaps_toggled = Signal(bool)
    fall_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charges: dict[str, Charge] = {}
        self._offence = ""
        self._made: list[Tab] = []
        self.tabs = Tabs()
        self.tabs.chosen.connect(self._on_article)
        self.article_box = _box()
        self.article_box.activated.connect(self._on_article_box)
        self._accused = ElidedLabel("", "med")
        self.accused_box = _box()
        self.accused_box.activated.connect(self._on_accused)
        self._against = Text("", "small", "text3")
        self.gaps_switch = Switch()
        self.gaps_switch.toggled.connect(self.gaps_toggled)
        self._title = ElidedLabel("", "small", "text2")
        self._mark = Chip("", "warn", "circle-help")
        tools = row(
            self.tabs,
            self.article_box,
            STRETCH,
            self._against,
            self._accused,
            self.accused_box,
            4,
            self.gaps_switch,
            gap=8,
        )
        self.fall_button = Button("", "link", "git-compare-arrows", "row")
        self.fall_button.clicked.connect(self.fall_wanted)
        law = row(self._title, self._mark, self.fall_button, gap=8)
        law.setStretchFactor(self._title, 1)
        self.setLayout(column(tools, law, gap=4))
        self.come_alive()

    def show_charges(self, charges: Sequence[Charge], count: str) -> None:
        """Show these articles, the one of a count as chosen."""
        self._charges = {charge.offence: charge for charge in charges}
        chosen = [c for c in charges if any(each == count for each, _ in c.counts)]
        self._offence = chosen[0].offence if chosen else ""
        with QSignalBlocker(self.article_box):
            self.article_box.clear()
            for charge in charges:
                words = f"{charge.label}  ({charge.badge})"
                self.article_box.addItem(words, charge.offence)
            place = self.article_box.findData(self._offence)
            self.article_box.setCurrentIndex(place)
        self._show_accused(count)
        self._fit()

    def show_ground(self, ground: Ground) -> None:
        """Show what the offence is called and how far it was checked."""
        self._title.set_text(ground.title)
        self._mark.set(ground.mark)
        self._mark.setToolTip(ground.mark_tip)
        self._mark.setAccessibleDescription(ground.mark_tip)
        self._mark.setVisible(bool(ground.mark))

    def retranslate(self) -> None:
        """Set our own words."""
        self.gaps_switch.set_label(self.tr("Gaps only"))
        self._against.set_text(self.tr("Against"))
        self.fall_button.setText(self.tr("If this falls away…"))
        speak(self.tabs, self.tr("Article"))
        speak(self.article_box, self.tr("Article"))
        speak(self.accused_box, self.tr("Accused"))
        self._fit()

    def restyle(self) -> None:
        """Measure again."""
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: the head folds to the room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def _show_accused(self, count: str) -> None:
        """Show the accused, as a box where there are several counts."""
        charge = self._charges.get(self._offence)
        counts = charge.counts if charge else ()
        several = len(counts) > 1
        with QSignalBlocker(self.accused_box):
            self.accused_box.clear()
            for each, who in counts:
                self.accused_box.addItem(who, each)
            self.accused_box.setCurrentIndex(self.accused_box.findData(count))
        _measure(self.accused_box)
        self.accused_box.setVisible(several)
        words = counts[0][1] if len(counts) == 1 else ""
        self._accused.set_text(words)
        width = min(text_width(words, "med") + 4, px(_WIDEST_BOX))
        self._accused.setFixedWidth(max(1, width))
        self._accused.setVisible(bool(words))

    def _fit(self) -> None:
        """Choose the fullest form of the tabs that has room."""
        beside = (self.accused_box, self._accused, self.gaps_switch)
        used = sum(_width(one) + 8 for one in beside if not one.isHidden())
        against = self._against.sizeHint().width() + 8
        room = self.width() - used - 12
        chosen = self._tabs(words=True)
        if _tabs_width(chosen) > room:
            chosen = self._tabs(words=False)
        need = _tabs_width(chosen)
        fits = need <= room or len(chosen) < 2
        self._show_tabs(chosen)
        self.tabs.setVisible(fits)
        self.article_box.setVisible(not fits)
        _measure(self.article_box, room - 8)
        self._against.setVisible(fits and room - need > against + px(40))

    def _show_tabs(self, tabs: list[Tab]) -> None:
        """Make the tabs anew only when they differ: focus stays otherwise."""
        if tabs != self._made:
            self._made = tabs
            self.tabs.set_tabs(tabs)
        if self._offence:
            self.tabs.set_chosen(self._offence)

    def _tabs(self, *, words: bool) -> list[Tab]:
        """Return the tabs, their chips in words or as a number only."""
        return [
            Tab(
                charge.offence,
                charge.label,
                charge.badge if words else (str(charge.gaps) if charge.gaps else ""),
                charge.tone,
            )
            for charge in self._charges.values()
        ]

    def _on_article(self, offence: str) -> None:
        """Show an article's count against the same accused, else its first."""
        before = self._charges.get(self._offence)
        shown = str(self.accused_box.currentData() or "")
        who = dict(before.counts).get(shown, "") if before else ""
        counts = self._charges[offence].counts
        same = [count for count, accused in counts if accused == who]
        self.count_chosen.emit(same[0] if same else counts[0][0])

    def _on_article_box(self, place: int) -> None:
        """Follow the box of articles."""
        self._on_article(str(self.article_box.itemData(place)))

    def _on_accused(self, place: int) -> None:
        """Follow the box of accused."""
        self.count_chosen.emit(str(self.accused_box.itemData(place)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        self._fit()


def _tabs_width(tabs: Sequence[Tab]) -> int:
    """Return the pixels that tabs need, before they are made."""
    total = 0
    for tab in tabs:
        chip = chip_size(ChipLook(tab.badge, tab.tone)).width() if tab.badge else 0
        total += text_width(tab.label, "strong") + chip + _AROUND_TAB
    return total


def _width(widget: QWidget) -> int:
    """Return the pixels a widget takes: what it asks for, or what it was given."""
    return max(
        min(widget.sizeHint().width(), widget.maximumWidth()), widget.minimumWidth()
    )


def _box() -> QComboBox:
    """Return a box that is hidden until needed."""
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    box.hide()
    return box


def _measure(box: QComboBox, most: int = 0) -> None:
    """Give a box the width of its longest item, up to a limit.

    Args:
        box: the box.
        most: pixels there are, 0 = not known.
    """
    items = [box.itemText(n) for n in range(box.count())]
    need = max((text_width(words, "med") for words in items), default=0) + _ARROW
    widths = [need, px(_WIDEST_BOX), *([max(most, px(_LEAST_BOX))] if most else [])]
    box.setFixedWidth(min(widths))
    box.setToolTip(box.currentText())
