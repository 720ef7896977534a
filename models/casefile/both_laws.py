# SPDX-License-Identifier: Apache-2.0
"""Old and new law side by side for a count, as the record of its case has it.

Knows the days of the conduct, and which recorded act or ruling made a judgment
final. Must not choose a law, nor tell a judgment final that only may be.
"""

from __future__ import annotations

from datetime import date

from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.favourable import Comparison, side_by_side
from models.law.temporal import split


def laws_beside(
    catalogue: Catalogue, file: CaseFile, count: Count
) -> Comparison | None:
    """Return both laws where conduct lies before the change, else ``None``."""
    spans = split(catalogue, file.case.offence_from, file.case.offence_to)
    final = final_before(catalogue, file, count)
    return side_by_side(catalogue, count.offence, spans, final=final)


def final_before(catalogue: Catalogue, file: CaseFile, count: Count) -> date | None:
    """Return the day before the change on which a count was judged for good.

    Told by an act that says so of the accused, or of nobody in particular, and by
    a ruling of an instance after which no ordinary appeal is open. A ruling that
    could be appealed tells nothing by itself.
    """
    final = catalogue.passage.finality
    days = [
        act.day
        for act in file.acts
        if act.event in final.acts and (not act.persons or count.accused in act.persons)
    ]
    days += [
        one.on
        for one in file.rulings
        if one.count == count.id and one.instance in final.instances and one.on
    ]
    return min((day for day in days if day < catalogue.switch_date), default=None)
