# SPDX-License-Identifier: Apache-2.0
"""What taking something out would cost, in words.

Knows a cost and the law in use; must not know how it is worked out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from desktop.wording.formats import language
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.finding import Cell
from models.snapshot.cost import Cost

_NAMED = 3


def cell_words(catalogue: Catalogue, cell: Cell, file: CaseFile) -> str:
    """Return an element of one victim, e.g. ``K-01 Melur · Cara``."""
    count, victim = file.count(cell.count), file.person(cell.victim)
    offence = catalogue.offences.get(count.offence) if count is not None else None
    element = offence.element(cell.element) if offence is not None else None
    name = element.label.text(language()) if element is not None else cell.element
    who = victim.label if victim is not None else ""
    return " · ".join(filter(None, (who, name, offence.citation if offence else "")))


def cost_text(catalogue: Catalogue, cost: Cost, file: CaseFile) -> str:
    """Return what would be lost, a line each; "" = nothing."""
    translate = QCoreApplication.translate
    lines = []
    if cost.links:
        words = translate("cost", "Goes with it: {0}.")
        lines.append(words.format(plurals.links(cost.links)))
    if cost.cells:
        words = translate("cost", "{0} would lose their support:")
        lines.append(words.format(plurals.elements(len(cost.cells))))
        lines += [cell_words(catalogue, cell, file) for cell in cost.cells[:_NAMED]]
    more = len(cost.cells) - _NAMED
    if more > 0:
        lines.append(translate("cost", "and {0} more").format(more))
    return "\n".join(lines)
