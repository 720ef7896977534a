# SPDX-License-Identifier: Apache-2.0
"""What must be shown for an offence, and by what kinds of proof.

Knows one offence of the pack. Must not know any facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.base.errors import ProvisionUnknown
from models.law.catalogue import Catalogue, Element, Offence, Option


@dataclass(frozen=True, slots=True)
class ChecklistForm:
    """One form of an element and what often shows it.

    Attributes:
        option: the form.
        kinds: evidence kinds that often show it; never a requirement.
    """

    option: Option
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """One element, its forms, and what often shows it.

    Attributes:
        element: the element.
        forms: its forms, in statute order.
        kinds: evidence kinds that often show it; never a requirement.
    """

    element: Element
    forms: tuple[ChecklistForm, ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """What must be shown for one offence.

    Attributes:
        offence: the offence.
        available: whether it may be charged for conduct on the day asked.
        rows: its elements in reading order; the optional ones never count.
    """

    offence: Offence
    available: bool
    rows: tuple[ChecklistRow, ...]


def checklist_for(catalogue: Catalogue, offence_id: str, on: date) -> Checklist:
    """Return what must be shown.

    Args:
        catalogue: the edition.
        offence_id: the offence.
        on: the day of the conduct.

    Raises:
        ProvisionUnknown: the pack does not hold the offence.
    """
    offence = catalogue.offences.get(offence_id)
    if offence is None:
        raise ProvisionUnknown(offence_id)
    since, until = offence.available_from, offence.available_until
    return Checklist(
        offence=offence,
        available=(since is None or since <= on) and (until is None or on <= until),
        rows=tuple(
            ChecklistRow(
                element=element,
                forms=tuple(
                    ChecklistForm(option, kinds_for(element, option))
                    for option in element.options
                ),
                kinds=kinds_for(element),
            )
            for element in offence.elements
        ),
    )


def kinds_for(element: Element, option: Option | None = None) -> tuple[str, ...]:
    """Return the kinds that often show the form, else those of the element."""
    if option is not None and option.typical_evidence:
        return option.typical_evidence
    return element.typical_evidence
