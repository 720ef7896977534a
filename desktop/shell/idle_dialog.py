# SPDX-License-Identifier: Apache-2.0
"""The quiet question of the last thirty seconds before the vault locks itself.

Must not count: it is told how long is left.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.qt.accessible import announce
from desktop.shell.autolock import HOLD_MINUTES, WARN_SECONDS
from desktop.shell.ring import Ring
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import STRETCH, column, panel, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.plurals import minutes as minutes_text
from desktop.wording.plurals import seconds as seconds_text

_WIDE = 620


class IdleDialog(Living, QDialog):
    """Asks whether somebody is still there.

    Args:
        parent: the window.

    Signals:
        stay_chosen: keep the vault open.
        lock_chosen: lock now.
        hold_chosen: an interview is going on; put locking off.
    """

    stay_chosen = Signal()
    lock_chosen = Signal()
    hold_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint
        )
        self.setWindowTitle("Saksama")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        # The panel inside has round corners; nothing may show behind them.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._window = parent
        self._left = WARN_SECONDS
        self._idle = 0
        self._ring = Ring(WARN_SECONDS)
        self._title = Text("", "title", wrap=True)
        self._text = Text("", "body", "text2", wrap=True)
        self._asking = Text("", "small", "text2")
        self.hold_button = Button("", "ghost")
        self.lock_button = Button("", "secondary", "lock")
        self.stay_button = Button("", "primary")
        self.hold_button.clicked.connect(self.hold_chosen)
        self.lock_button.clicked.connect(self.lock_chosen)
        self.stay_button.clicked.connect(self.stay_chosen)
        self.stay_button.setAutoDefault(True)
        self.stay_button.setDefault(True)
        top = row(gap=18)
        top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(column(self._title, self._text, STRETCH, gap=4), 1)
        acts = row(
            self._asking,
            self.hold_button,
            STRETCH,
            self.lock_button,
            self.stay_button,
        )
        body = panel(column(top, 10, acts, margins=24), "dialog")
        self.setLayout(column(body, gap=0))
        self.come_alive()

    def show_left(self, left: int, limit: int) -> None:
        """Show the seconds left.

        Args:
            left: until the vault locks.
            limit: how long nobody may be active, in seconds.
        """
        self._left, self._idle = left, max(0, limit - left)
        self._ring.set_left(left)
        self.retranslate()

    def ask(self) -> None:
        """Show the question in the middle of the window."""
        layout = self.layout()
        assert layout is not None
        # Shown first: only then every part has taken the look now in force.
        self.show()
        wide = max(px(_WIDE), layout.totalMinimumSize().width())
        self.setFixedSize(wide, layout.totalHeightForWidth(wide))
        middle = self._window.mapToGlobal(self._window.rect().center())
        self.move(middle - self.rect().center())
        self.raise_()
        self.stay_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._title.plain)

    def retranslate(self) -> None:
        """Set our own words."""
        title = self.tr("The vault locks in {0}").format(seconds_text(self._left))
        self._title.set_text(title)
        self.setAccessibleName(title)
        quiet = minutes_text(self._idle // 60)
        if self._idle % 60:
            quiet = f"{quiet} {seconds_text(self._idle % 60)}"
        self._text.set_text(
            self.tr(
                "Nobody was active for {0}. Your work is saved, drafts included."
            ).format(quiet)
        )
        self._asking.set_text(self.tr("In an interview?"))
        hold = self.tr("Hold the lock for {0}").format(minutes_text(HOLD_MINUTES))
        self.hold_button.setText(hold)
        self.lock_button.setText(self.tr("Lock now"))
        self.stay_button.setText(self.tr("Stay open"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc stay open: the safest answer that loses nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.stay_chosen.emit()
            return
        super().keyPressEvent(event)
