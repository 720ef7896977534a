# SPDX-License-Identifier: Apache-2.0
"""What a form still lacks, and what stands on the page in its place.

Knows markers and where each value is filled in. Must not know what a value
means to the case.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from models.documents.template import Field, Target, Template
from models.documents.words import clean

SEALED = "«diisi dari identitas tersegel»"
"""Stands for a value that only a sealed identity holds; never a gap."""


@dataclass(frozen=True, slots=True)
class Jump:
    """Where a missing value is filled in.

    Attributes:
        page: page of the case.
        object: kind of the object.
        id: its id, ``""`` = it must be made first.
        field: field of it.
    """

    page: str
    object: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class Gap:
    """One missing value.

    Attributes:
        field: its name, with the code it concerns, e.g. ``suspect.nik T-01``.
        label: what it is called, in the reader's language.
        marker: what stands on the page.
        jump: where it is filled in.
    """

    field: str
    label: str
    marker: str
    jump: Jump


@dataclass(frozen=True, slots=True)
class Filled:
    """One value that was there.

    Attributes:
        field: its name, with the code it concerns, as in ``Gap``.
        label: what it is called, in the reader's language.
        value: what stands on the page.
    """

    field: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class About:
    """Which object a field is asked of.

    Attributes:
        id: its id, ``""`` = there is none yet.
        code: what fills ``{code}`` in label and marker.
        field: field to point at, ``""`` = the one the form names.
    """

    id: str = ""
    code: str = ""
    field: str = ""


NOBODY = About()


@dataclass(slots=True)
class Blanks:
    """Collects values while a form is filled: what is there, what is not.

    Attributes:
        template: the form.
        language: in which labels are.
        sealed: how many lines wait for a sealed identity.
    """

    template: Template
    language: str
    sealed: int = 0
    _values: dict[str, Filled] = field(default_factory=dict)
    _gaps: dict[str, Gap] = field(default_factory=dict)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return the gaps in the order they were met."""
        return tuple(self._gaps.values())

    @property
    def values(self) -> tuple[Filled, ...]:
        """Return the values that were there, in the order they were met."""
        return tuple(self._values.values())

    def text(self, name: str, value: str, about: About = NOBODY) -> str:
        """Return the value, or the marker that stands for it.

        An empty value of a required field is noted as a gap, once; of an
        optional field it stays empty. A sealed field never shows a value.
        """
        form = self.template.field(name)
        if form.sealed:
            self.sealed += 1
            return SEALED
        value = clean(value).strip()
        key = f"{name} {about.code}".strip()
        if value:
            label = form.label.text(self.language).format(code=about.code)
            self._values.setdefault(key, Filled(key, label, value))
            return value
        if not form.required:
            return ""
        return self._gap(key, form, about)

    def missing(self, name: str, about: About = NOBODY) -> str:
        """Note a gap and return its marker."""
        key = f"{name} {about.code}".strip()
        return self._gap(key, self.template.field(name), about)

    def _gap(self, key: str, form: Field, about: About) -> str:
        marker = f"«{form.marker.format(code=about.code)}»"
        target = form.jump or Target("", "", "")
        self._gaps.setdefault(
            key,
            Gap(
                field=key,
                label=form.label.text(self.language).format(code=about.code),
                marker=marker,
                jump=Jump(
                    page=target.page,
                    object=target.object,
                    id=about.id,
                    field=about.field or target.field,
                ),
            ),
        )
        return marker
