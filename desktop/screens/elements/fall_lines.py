# SPDX-License-Identifier: Apache-2.0
"""What an absence changes, and what holds a count up, as lines to go along.

Knows what ``models.law`` answered and the case; must not weigh anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.item_models.element_sheet import tidy
from desktop.item_models.section_lines import SectionLine
from desktop.screens.elements.digest import Scene
from desktop.screens.elements.sources import exhibit_title, statement_title
from desktop.wording import plurals
from desktop.wording.confidence import offence_citation
from desktop.wording.findings import standing_label, standing_look
from desktop.wording.formats import medium_date
from models.law.breaking import Breaking
from models.law.elements import RANK
from models.law.finding import Cell
from models.law.what_if import Change, Fallout, Sum

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FallLines:
    """What is shown of one answer.

    Attributes:
        summary: in one sentence.
        tone: of the summary, ``ok`` when nothing stands lower.
        lines: in reading order.
        cells: key of a line → where it leads.
        sets: key of a line → the items it names; empty for changes.
    """

    summary: str
    tone: str
    lines: tuple[SectionLine, ...]
    cells: dict[str, Cell]
    sets: dict[str, tuple[str, ...]]


def fallout_lines(scene: Scene, fallout: Fallout) -> FallLines:
    """Return what changes when something falls away."""
    pairs = [
        *((_sum(scene, one), _cell_of(one)) for one in fallout.sums),
        *((_change(scene, one), one.cell) for one in fallout.changes),
    ]
    lower = [one for one in fallout.changes if _step(one) < 0 and not one.cell.option]
    higher = [one for one in fallout.changes if _step(one) > 0 and not one.cell.option]
    return FallLines(
        _summary(len(lower), len(higher), any_change=bool(pairs)),
        "warn" if lower else "ok",
        tuple(line for line, _ in pairs),
        {line.key: cell for line, cell in pairs},
        {},
    )


def weakness_lines(scene: Scene, found: Sequence[Breaking]) -> FallLines:
    """Return the smallest sets without which a count stands lower."""
    lines: list[SectionLine] = []
    cells: dict[str, Cell] = {}
    sets: dict[str, tuple[str, ...]] = {}
    for one in found:
        for number, items in enumerate(one.sets):
            key = f"{'|'.join(one.key)}|{number}"
            alone = len(items) == 1
            title = " + ".join(_item(scene, item, whole=alone) for item in items)
            section = f"{_victim(scene, one.key[1])} · {standing_label(one.standing)}"
            icon = "circle-alert" if alone else "copy"
            lines.append(SectionLine(key, section, icon, title, _together(one)))
            cells[key] = Cell(one.key[0], one.key[1], "")
            sets[key] = items
        if not one.sets:
            section = f"{_victim(scene, one.key[1])} · {standing_label(one.standing)}"
            key = "|".join(one.key)
            lines.append(SectionLine(key, section, "circle-help", _deep(one), ""))
            cells[key] = Cell(one.key[0], one.key[1], "")
    single = sum(len(one.sets) for one in found if one.searched == 1)
    words = (
        plurals.single_holds(single)
        if single
        else translate("elements", "No single source holds this count up by itself.")
    )
    if not found:
        words = translate("elements", "Nothing of this count stands yet.")
    return FallLines(words, "warn" if single else "ok", tuple(lines), cells, sets)


def held_words(scene: Scene, found: Breaking) -> str:
    """Return what would bring an element down, in one sentence, "" = nothing."""
    if not found.sets:
        return ""
    sets = [" + ".join(_item(scene, each) for each in one) for one in found.sets]
    shown, left = sets[:_MOST_SETS], len(sets) - _MOST_SETS
    words = "; ".join(shown)
    if left > 0:
        words = translate("elements", "{0}; and {1} more").format(words, left)
    one = translate("elements", "The element stands lower if this falls away: {0}.")
    more = translate(
        "elements", "The element stands lower if these fall away together: {0}."
    )
    return (one if len(found.sets[0]) == 1 else more).format(words)


_MOST_SETS = 3


def _cell_of(one: Sum) -> Cell:
    """Return where the column of a sum is."""
    return Cell(one.key[0], one.key[1], "")


def _sum(scene: Scene, one: Sum) -> SectionLine:
    """Return how a column adds up, before and after."""
    before, after = one.before, one.after
    words = translate("elements", "{0} of {1} elements → {2} of {1}")
    said = words.format(before.supported, before.required, after.supported)
    if before.supported == after.supported:
        old, new = standing_label(before.standing), standing_label(after.standing)
        said = f"{old} → {new}"
    look = standing_look(one.after.standing)
    return SectionLine(
        key=f"sum|{'|'.join(one.key)}",
        section=translate("elements", "Counts"),
        icon=look.icon,
        title=f"{_count(scene, one.key[0])} · {_victim(scene, one.key[1])}",
        second=said,
        tone=look.tone,
    )


def _change(scene: Scene, one: Change) -> SectionLine:
    """Return how a cell stands, before and after."""
    cell = one.cell
    look = standing_look(one.after.standing)
    words = translate("elements", "{0}: {1} → {2}")
    names = tuple(_names(scene, cell))
    person = scene.snapshot.file.person(cell.victim)
    return SectionLine(
        key=f"{cell.count}|{cell.victim}|{cell.element}|{cell.option}",
        section=_count(scene, cell.count),
        icon=look.icon,
        title=names[-1] if names else "",
        second=words.format(
            person.code if person is not None else "",
            standing_label(one.before.standing),
            look.label,
        ),
        tone=look.tone,
    )


def _names(scene: Scene, cell: Cell) -> Iterator[str]:
    """Yield what element and form are called."""
    count = scene.snapshot.file.count(cell.count)
    offence = scene.catalogue.offences.get(count.offence) if count else None
    element = offence.element(cell.element) if offence else None
    if element is None:
        return
    yield tidy(element.label.text(scene.language))
    option = element.option(cell.option) if cell.option else None
    if option is not None:
        yield option.label.text(scene.language)


def _count(scene: Scene, count_id: str) -> str:
    """Return article and accused of a count."""
    count = scene.snapshot.file.count(count_id)
    if count is None:
        return ""
    accused = scene.snapshot.file.person(count.accused)
    cited = offence_citation(scene.catalogue, count.offence)
    return " · ".join(filter(None, (cited, accused.code if accused else "")))


def _victim(scene: Scene, victim: str) -> str:
    """Return whom it is about."""
    person = scene.snapshot.file.person(victim)
    return person.label if person is not None else ""


def _item(scene: Scene, item: str, *, whole: bool = False) -> str:
    """Return what a statement or exhibit is called.

    Args:
        scene: what everything is read from.
        item: its id.
        whole: with the words or the day that tell it apart.
    """
    file = scene.snapshot.file
    exhibit, statement = file.exhibit(item), file.statement(item)
    if exhibit is not None:
        return exhibit_title(exhibit) if whole else exhibit.code
    if statement is None:
        return item
    title = statement_title(file, statement)
    if whole and statement.held_on is not None:
        return f"{title}, {medium_date(statement.held_on)}"
    return title


def _together(one: Breaking) -> str:
    """Return how many sources hold a column up together, "" = one."""
    if one.searched < 2:
        return ""
    words = translate("elements", "{0} together")
    return words.format(plurals.sources(one.searched))


def _deep(one: Breaking) -> str:
    """Say how far was searched without finding a set."""
    words = translate(
        "elements", "Holds without any {0} of its sources; searched no further."
    )
    return words.format(one.searched)


def _summary(lower: int, higher: int, *, any_change: bool) -> str:
    """Return what an absence does, in one sentence."""
    said: Iterable[str] = filter(
        None,
        (
            plurals.elements_lower(lower) if lower else "",
            plurals.elements_higher(higher) if higher else "",
        ),
    )
    words = " ".join(said)
    if words:
        return words
    if any_change:
        return translate(
            "elements", "Some forms stand otherwise; every element stands as before."
        )
    return translate("elements", "Everything stands as before.")


def _step(one: Change) -> int:
    """Return how far up a cell goes; below zero = down."""
    return RANK[one.after.standing] - RANK[one.before.standing]
