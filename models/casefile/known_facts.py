# SPDX-License-Identifier: Apache-2.0
"""What a case already tells of the facts on which an aggravation turns.

Knows ages as recorded, and which form of a provision means childhood. Must not
know proof: what is told here is asked about nowhere twice, and proves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.casefile.ages import AgeSide
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.known_ages import sides_of
from models.casefile.worksheets import SheetKind
from models.law.catalogue import Catalogue
from models.law.kleene import Answer
from models.law.shown import place


def answers_for(
    catalogue: Catalogue, file: CaseFile, count: Count
) -> dict[str, Answer]:
    """Return ``element/option`` → what is known of it for one count.

    An answer on the count's own worksheet goes before what ages tell.
    """
    told = _childhood(catalogue, file, count)
    for sheet in file.worksheets:
        if sheet.sheet is SheetKind.AGGRAVATION and sheet.subject == count.id:
            told |= sheet.answers
    return told


def charged_beside(file: CaseFile, count: Count) -> frozenset[str]:
    """Return the offences that the accused of a count is charged with."""
    return frozenset(one.offence for one in file.counts if one.accused == count.accused)


def asked_about(
    catalogue: Catalogue, offence: str, answers: Mapping[str, Answer]
) -> bool:
    """Return whether some answer is about a form of the provision."""
    elements = {element.id for element in catalogue.offences[offence].elements}
    return any(one.partition("/")[0] in elements for one in answers)


def _childhood(catalogue: Catalogue, file: CaseFile, count: Count) -> dict[str, Answer]:
    """Say of every form that means childhood whether a victim is a child.

    One child is enough for yes; for no, every age has to be told. What is told
    on both sides of the limit answers nothing.
    """
    limit = catalogue.adult_age
    people = (file.person(one) for one in count.victims)
    told = [sides_of(p, file.case, limit) if p else None for p in people]
    if any(one == frozenset({AgeSide.CHILD}) for one in told):
        said = Answer.YES
    elif told and all(one == frozenset({AgeSide.ADULT}) for one in told):
        said = Answer.NO
    else:
        return {}
    return {
        place(element, option.id): said
        for row in catalogue.tariff.aggravations
        for element in catalogue.offences[row.offence].elements
        for option in element.options
        if option.childhood
    }
