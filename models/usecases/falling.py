# SPDX-License-Identifier: Apache-2.0
"""What if this falls away: asked of an open case, for the pool.

Knows frozen values only, so that no thread has to wait for another; keeps
nothing and changes nothing. Must not weigh anything: ``models.law`` does.
"""

from __future__ import annotations

from collections.abc import Collection

from models.base.progress import Progress
from models.casefile.done import possible_stages
from models.casefile.facts import facts_of
from models.law.breaking import Breaking, breaking, breaking_element
from models.law.catalogue import Catalogue
from models.law.finding import Cell
from models.law.index import Key
from models.law.standpoint import Standpoint
from models.law.what_if import Fallout, what_if
from models.snapshot.case import CaseSnapshot


def fall(
    catalogue: Catalogue,
    snapshot: CaseSnapshot,
    gone: Collection[str],
    progress: Progress,
) -> Fallout:
    """Return what changes when these items fall away together.

    It equals assessing the case anew without them.

    Args:
        catalogue: the edition the case was assessed under.
        snapshot: the case as assessed.
        gone: ids of statements and exhibits.
        progress: told before and after.

    Raises:
        Cancelled: the user asked the work to stop.
    """
    progress.report(0, 1)
    found = what_if(_standpoint(catalogue, snapshot), gone)
    progress.report(1, 1)
    return found


def weak_spots(
    catalogue: Catalogue, snapshot: CaseSnapshot, count: str, progress: Progress
) -> tuple[Breaking, ...]:
    """Return the smallest sets that break each victim's column of a count.

    Columns on which nothing stands yet are left out.

    Raises:
        Cancelled: the user asked the work to stop.
    """
    standpoint = _standpoint(catalogue, snapshot)
    keys = [key for key in snapshot.assessment.tallies if key[0] == count]
    found: list[Breaking] = []
    for done, key in enumerate(keys):
        progress.report(done, len(keys))
        found.append(breaking(standpoint, key))
    progress.report(len(keys), len(keys))
    return tuple(one for one in found if one.sets or not one.whole)


def what_holds(
    catalogue: Catalogue, snapshot: CaseSnapshot, cell: Cell, progress: Progress
) -> Breaking | None:
    """Return the smallest sets that bring an element down for its victim.

    Args:
        catalogue: the edition the case was assessed under.
        snapshot: the case as assessed.
        cell: any form of the element.
        progress: told before and after.

    Returns:
        ``None`` when the case no longer has the element.

    Raises:
        Cancelled: the user asked the work to stop.
    """
    progress.report(0, 1)
    count = snapshot.file.count(cell.count)
    offence = catalogue.offences.get(count.offence) if count is not None else None
    element = offence.element(cell.element) if offence is not None else None
    key: Key = (cell.count, cell.victim)
    if element is None or key not in snapshot.assessment.tallies:
        return None
    found = breaking_element(_standpoint(catalogue, snapshot), key, element)
    progress.report(1, 1)
    return found


def _standpoint(catalogue: Catalogue, snapshot: CaseSnapshot) -> Standpoint:
    """Return the case ready to be asked."""
    stages = possible_stages(snapshot.file, catalogue)
    facts = facts_of(snapshot.file, catalogue.adult_age, stages)
    return Standpoint(catalogue, facts, snapshot.assessment)
