# SPDX-License-Identifier: Apache-2.0
"""The gesture «nyatakan mandiri»: two items of one origin, said to be apart.

Knows verbs only as the presenter hands them over; must not weigh the items.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.screens.elements.digest import Scene
from desktop.screens.elements.independence_form import IndependenceForm
from desktop.screens.elements.linking import Ways
from desktop.screens.elements.same_origin import item_title
from desktop.screens.elements.sources import origin_name
from desktop.widgets.form_flow import Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow
from models.casefile.independence import Independence
from models.casefile.origins import origins_of
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind


class Apart(QObject):
    """Lets a person say, with a reason, that items are independent; and unsay it.

    Args:
        say: keeps such a word; vault thread.
        ways: how results get back.
        removal: takes things out with a reason.
        parent: the presenter.
    """

    def __init__(
        self,
        say: Callable[[Independence], Changed],
        ways: Ways,
        removal: RemovalFlow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._say, self._removal = say, removal
        self._shell, self._forms = ways.shell, ways.forms
        self._window: Callable[[], QWidget] = ways.window

    def open(self, scene: Scene, items: tuple[str, ...]) -> None:
        """Open the form on items of one origin, those of the cell first."""
        file = scene.snapshot.file
        origins = origins_of(file)
        origin = origins.get(items[0], "")
        alike = [one for one, ends in origins.items() if ends == origin]
        choices = [
            (one, item_title(file, one)) for one in dict.fromkeys((*items, *alike))
        ]
        form = IndependenceForm(
            file.case.id, origin_name(file, origin), choices, self._window()
        )
        saving = Saving(lambda: partial(self._say, form.read()), self._on_said)
        self._forms.open(form, f"independence:{origin}:{file.case.id}", saving)

    def take_back(self, scene: Scene, word: str) -> None:
        """Ask why a word no longer holds."""
        removal = Removal(
            Kind.INDEPENDENCE,
            word,
            self.tr("Take this word back?"),
            self.tr("The items then count as one again. You can take this back."),
            self.tr("They count as one again"),
        )
        self._removal.ask(scene.snapshot.file, removal, self._window())

    def _on_said(self, changed: Changed) -> None:
        """Show what the items now count for."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Kept with your reason"), changed.undo)
