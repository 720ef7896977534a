# SPDX-License-Identifier: Apache-2.0
"""The way of a case as a list: eight steps, the stages under each, their acts.

Knows the pack's stages and what a case has entered; must not know a widget. A
return is one stage however often it comes; its round says which time it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.wording.formats import medium_date
from models.base.ids import ActId, CaseId
from models.casefile.acts import Paper, ProceduralAct
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.way import Dated, next_round

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ActAsked:
    """An act that belongs to a stage.

    Attributes:
        event: event of the pack.
        words: what it is called.
        known: when it was entered already, "" = not yet.
    """

    event: str
    words: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class StageChoice:
    """A place to which a case can come.

    Attributes:
        key: tells choices apart.
        stage: the stage it means, "" = the case stays where it is.
        step: 0-based step it is shown under.
        words: what it is called.
        acts: what is entered on coming there.
    """

    key: str
    stage: str
    step: int
    words: str
    acts: tuple[ActAsked, ...]


@dataclass(frozen=True, slots=True)
class Entered:
    """An act as typed in the dialog.

    Attributes:
        event: event of the pack.
        day: when it was done.
        number: as on the paper.
    """

    event: str
    day: date
    number: str

    def act(self, case: CaseId) -> ProceduralAct:
        """Return the act, not saved yet."""
        return ProceduralAct(
            ActId(""), case, self.event, self.day, paper=Paper(self.number)
        )


def happened(file: CaseFile) -> list[Dated]:
    """Return events and days of a case's acts."""
    return [(act.event, act.day) for act in file.acts]


def stage_choices(
    catalogue: Catalogue, file: CaseFile, language: str
) -> list[StageChoice]:
    """Return every place a case can come to, in the order of the steps."""
    events = catalogue.procedure.events
    found = []
    for stage in catalogue.stages.values():
        turn = next_round(catalogue, stage.id, happened(file))
        asked = stage.opens(turn)
        words = stage.label.text(language)
        if stage.rounds and turn > 1:
            words = translate("stages", "{0} (return {1})").format(words, turn)
        acts = tuple(
            ActAsked(
                event,
                events[event].label.text(language),
                "" if event in stage.rounds else _known(catalogue, file, event),
            )
            for event in asked
        )
        found.append(StageChoice(stage.id, stage.id, stage.step, words, acts))
    for step, event in catalogue.letters.items():
        words = events[event].label.text(language)
        asked_act = ActAsked(event, words)
        found.append(StageChoice(f"step:{step}", "", step, words, (asked_act,)))
    return sorted(found, key=lambda one: one.step)


def _known(law: Catalogue, file: CaseFile, event: str) -> str:
    """Return when an event was last entered, "" = not yet, or not since a return."""
    days = [act.day for act in file.acts if act.event == event]
    if not days:
        return ""
    returns = {one for stage in law.stages.values() for one in stage.rounds}
    answers = any(
        event in clock.met_by and returns & set(clock.starts)
        for clock in law.procedure.clocks.values()
    )
    back = [act.day for act in file.acts if act.event in returns]
    if answers and back and max(days) <= max(back):
        return ""
    return medium_date(max(days))
