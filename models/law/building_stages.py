# SPDX-License-Identifier: Apache-2.0
"""Turns rows about stages into frozen values, checking every reference.

Knows that a stage stands under a step, and that the acts which lead there are
events of the edition. Must not know bytes, a case or today's date.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from models.base.errors import CatalogueInvalid
from models.law import raw
from models.law.catalogue import Catalogue, StageRow
from models.law.procedure import Event
from models.law.refer import by_id, known, one_known, words

_FILE = "stages.json"


def stages_of(file: raw.StageFile) -> dict[str, StageRow]:
    """Return the stages, each under a step that exists.

    Raises:
        CatalogueInvalid: a step is not there, or a stage stands twice.
    """
    by_id(_FILE, "$.stages", file.stages)
    for place, row in enumerate(file.stages):
        _step(file, f"$.stages[{place}].step", row.step)
    return {
        row.id: StageRow(
            row.id, words(row.label), row.step, tuple(row.acts), tuple(row.rounds)
        )
        for row in file.stages
    }


def letters_of(file: raw.StageFile) -> dict[int, str]:
    """Return steps that are reached by an act, each a step that exists.

    Raises:
        CatalogueInvalid: a step is not there.
    """
    for place, row in enumerate(file.letters):
        _step(file, f"$.letters[{place}].step", row.step)
    return {row.step: row.act for row in file.letters}


def check_acts(
    catalogue: Catalogue, events: Collection[str], grouped: Iterable[Event]
) -> None:
    """Refuse a stage that names an event, or an event a stage, that is not there.

    Raises:
        CatalogueInvalid: see above.
    """
    for place, stage in enumerate(catalogue.stages.values()):
        path = f"$.stages[{place}]"
        known(_FILE, f"{path}.acts", stage.acts, events)
        known(_FILE, f"{path}.rounds", stage.rounds, events)
    for place, act in enumerate(catalogue.letters.values()):
        one_known(_FILE, f"$.letters[{place}].act", act, events)
    for place, event in enumerate(grouped):
        path = f"$[{place}].stage"
        one_known("events.json", path, event.stage, catalogue.stages)


def _step(file: raw.StageFile, path: str, step: int) -> None:
    """Refuse a step that is not there."""
    if step >= len(file.steps):
        raise CatalogueInvalid(_FILE, path, f"unknown_id: {step}")
