# SPDX-License-Identifier: Apache-2.0
"""Sets the dynamic properties by which the style sheet knows a state.

Must not know which states there are; ``resources/theme/app.qss`` does.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_state(widget: QWidget, **states: str) -> None:
    """Set style properties and let the style sheet look again.

    Args:
        widget: what changes its look.
        states: property and value, e.g. ``kind="primary"`` or ``invalid="true"``.
    """
    changed = False
    for key, value in states.items():
        if widget.property(key) != value:
            widget.setProperty(key, value)
            changed = True
    # A widget that was never shown is polished when it is.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()
        widget.update()
