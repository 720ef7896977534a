# SPDX-License-Identifier: Apache-2.0
"""F1: the place in the guide that explains what is in focus, page or form.

Knows what a page says of itself; must not know what the guide says.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.qt.port import Route
from desktop.shell.guide_dialog import GuideDialog
from desktop.shell.pages import Explained, Page
from models.law.catalogue import Catalogue

GUIDE = "guide"


def explaining(page: Page | None) -> Route:
    """Return the place in the guide that explains what is in focus on a page."""
    return page.help() if isinstance(page, Explained) else Route(GUIDE)


def help_over(
    catalogue: Catalogue, dialog: QWidget, key: str, page: Page | None
) -> None:
    """Open the guide over a dialog, which keeps what is typed in it.

    Args:
        catalogue: the law.
        dialog: what it opens over.
        key: what it is about, ``""`` = what the page below is about.
        page: the page below.
    """
    opened = GuideDialog(catalogue, dialog)
    place = explaining(page)
    if key:
        opened.guide.point_at(key)
    else:
        opened.guide.point_at(place.object_id or opened.guide.first, place.field)
    opened.open()
