# SPDX-License-Identifier: Apache-2.0
"""The form that ties an answer or an exhibit to a form of an element.

Knows counts and the pack; must not know how links are saved. Shared by the pages
that start from what points; Unsur & Bukti starts from the form pointed to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_picker import FormPicker
from desktop.widgets.form_row import FormRow
from desktop.widgets.link_fields import LinkFields, already_linked, victims_of
from models.base.ids import CountId, LinkId, PersonId
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.links import Link, LinkSource
from models.law.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class LinkStart:
    """Where the form starts.

    Attributes:
        source: what points.
        victims: of whom it speaks; empty = every victim of the count.
        count: which count, "" = the first.
        form: (element id, option id) chosen, ``None`` = none.
    """

    source: LinkSource
    victims: tuple[PersonId, ...] = ()
    count: str = ""
    form: tuple[str, str] | None = None


class LinkDialog(FormDialog):
    """Asks which count, which form, and how it points.

    Args:
        file: the case.
        catalogue: the law.
        start: what points, and what is chosen at first.
        parent: window over which it opens.

    Attributes:
        picker: the form it points to.
        fields: how it points.
    """

    def __init__(
        self,
        file: CaseFile,
        catalogue: Catalogue,
        start: LinkStart,
        parent: QWidget | None = None,
    ) -> None:
        self._file = file
        self._catalogue = catalogue
        self._start = start
        self._counts = QComboBox()
        self._others = QCheckBox()
        self.picker = FormPicker()
        super().__init__("", parent=parent, width=640)
        self.set_heading(self.tr("Tie to an element"))
        self.save_button.setText(self.tr("Link"))
        self._others.setText(self.tr("Also for other accused of the same offence"))
        self._fill()
        self._lay_out()
        self.fields = LinkFields(self, self._new_link(), ())
        self._counts.currentIndexChanged.connect(self._on_count)
        self.picker.taken.connect(self.save_button.click)
        self.picker.missed.connect(self.save_button.click)
        self._on_count()
        if start.form is not None:
            self.picker.choose(*start.form)

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of what does not match yet."""
        if self.picker.choice is None:
            return ("link.option", self.tr("Choose what this points to."))
        words = already_linked(self._file, self.read())
        return self.fields.wrong() or (("link.option", words) if words else None)

    def read(self) -> list[Link]:
        """Return the links to make, one a count."""
        link = self.fields.apply(self._new_link())
        chosen = self._count()
        counts = [chosen, *(self._alike() if self._others.isChecked() else ())]
        spoken = link.victims or chosen.victims
        made: list[Link] = []
        for count in counts:
            here = tuple(victim for victim in spoken if victim in count.victims)
            whole = not link.victims and len(here) == len(count.victims)
            if here:
                victims = () if whole else here
                made.append(replace(link, count=count.id, victims=victims))
        return made

    def _new_link(self) -> Link:
        """Return a link from the source to the chosen form, not yet made."""
        element, option = self.picker.choice or ("", "")
        return Link(
            id=LinkId(""),
            case=self._file.case.id,
            count=CountId(""),
            victims=(),
            element=element,
            option=option,
            source=self._start.source,
        )

    def _fill(self) -> None:
        """Offer the counts."""
        for count in self._file.counts:
            offence = self._catalogue.offences.get(count.offence)
            if offence is None:
                continue
            accused = self._file.person(count.accused)
            who = accused.label if accused else ""
            self._counts.addItem(f"{offence.citation}  ·  {who}", str(count.id))
        self._counts.setCurrentIndex(max(0, self._counts.findData(self._start.count)))

    def _lay_out(self) -> None:
        """Place the rows above those that every link has."""
        self.add_row("link.count", self.tr("Count"), self._counts)
        self.keeper.watch("link.others", self._others)
        self.add_item(self._others)
        row = FormRow(self.tr("Points to"), self.picker)
        self.add_error_row("link.option", row)
        self.add_item(row)

    def _count(self) -> Count:
        """Return the count chosen."""
        found = self._file.count(str(self._counts.currentData()))
        assert found is not None
        return found

    def _alike(self) -> list[Count]:
        """Return the other counts of the same offence."""
        chosen = self._count()
        return [
            count
            for count in self._file.counts
            if count.offence == chosen.offence and count.id != chosen.id
        ]

    def _on_count(self) -> None:
        """Show the forms and victims of the count."""
        count = self._count()
        self.picker.show_offence(self._catalogue.offences[count.offence])
        self._others.setVisible(bool(self._alike()))
        spoken = [victim for victim in self._start.victims if victim in count.victims]
        self.fields.show_victims(victims_of(self._file, count.id), spoken)
