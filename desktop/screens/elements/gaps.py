# SPDX-License-Identifier: Apache-2.0
"""The gaps of one count in words, and where the keyboard finds them.

Knows a snapshot and the law in use; must not weigh anything.
"""

from __future__ import annotations

from desktop.screens.elements.digest import Scene, inspect
from desktop.screens.elements.gap_panel import MOST, GapLine
from models.law.finding import Cell, Standing

_RANK = (Standing.DISPUTED, Standing.PARTIAL, Standing.ABSENT, Standing.NOT_USED)


def telling_cell(scene: Scene, gap: Cell) -> Cell:
    """Return the form that best tells of a gap, else the element itself.

    Args:
        scene: what everything is read from.
        gap: an element that is not supported.
    """
    findings = scene.snapshot.assessment.findings
    count = scene.snapshot.file.count(gap.count)
    offence = scene.catalogue.offences.get(count.offence) if count else None
    element = offence.element(gap.element) if offence else None
    if element is None:
        return gap
    cells = [
        Cell(gap.count, gap.victim, gap.element, option.id)
        for option in element.options
    ]
    touched = [
        cell
        for cell in cells
        if findings[cell].gap
        and (findings[cell].standing is not Standing.ABSENT or len(cells) == 1)
    ]
    ranked = sorted(touched, key=lambda cell: _RANK.index(findings[cell].standing))
    return ranked[0] if ranked else gap


def gaps_in(scene: Scene, count: str) -> tuple[Cell, ...]:
    """Return the elements of a count that are not supported, in reading order."""
    return tuple(
        cell for cell in scene.snapshot.assessment.gaps() if cell.count == count
    )


def pointed(scene: Scene, cell: Cell) -> Cell | None:
    """Return the cell a wish leads to; without an element, the first gap.

    ``None`` when the case has no such count.
    """
    count = scene.snapshot.file.count(cell.count)
    if count is None:
        return None
    if not cell.element:
        gaps = gaps_in(scene, cell.count)
        own = [gap for gap in gaps if cell.victim in (gap.victim, "")]
        offence = scene.catalogue.offences.get(count.offence)
        if not own and offence is not None:
            victim = cell.victim or count.victims[0]
            own = [Cell(cell.count, victim, offence.elements[0].id)]
        cell = own[0] if own else cell
    return cell if cell.option else telling_cell(scene, cell)


def gap_lines(scene: Scene, count: str) -> tuple[GapLine, ...]:
    """Return the first gaps of a count in words."""
    made = []
    for gap in gaps_in(scene, count)[:MOST]:
        cell = telling_cell(scene, gap)
        whole, form = inspect(scene, gap), inspect(scene, cell)
        if whole is None or form is None:
            continue
        second = form.look.label
        if cell.option:
            said = filter(None, (form.look.label, form.look.second))
            second = f"{form.title}: {' · '.join(said)}"
        missing = form.missing or whole.missing
        made.append(
            GapLine(
                cell=cell,
                title=f"{whole.who} · {whole.where}",
                second=second,
                todo=missing[0] if missing else "",
                icon=whole.look.icon,
                tone=whole.look.tone,
            )
        )
    return tuple(made)
