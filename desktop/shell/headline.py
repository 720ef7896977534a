# SPDX-License-Identifier: Apache-2.0
"""What the header says of a case: number, title, articles, stage.

Knows where these stand in a snapshot and in the pack; must not know a person.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.shell.stages import happened
from desktop.widgets.case_header import CaseHeader
from desktop.wording.plurals import articles as articles_text
from models.law.catalogue import Catalogue
from models.law.way import way_of
from models.snapshot.case import CaseSnapshot


def show_headline(
    header: CaseHeader, snapshot: CaseSnapshot, catalogue: Catalogue, language: str
) -> None:
    """Show a case in the header."""
    case = snapshot.file.case
    cited = articles_of(snapshot, catalogue)
    header.show_case(case.numbers.case, case.title, cited, articles_text(len(cited)))
    steps = [step.text(language) for step in catalogue.steps]
    way = way_of(catalogue, case.stage, happened(snapshot.file))
    if way is None or not steps:
        told = QCoreApplication.translate("headline", "Stage not known: set it here")
        header.show_stage(steps, -1, told if steps else "")
        return
    stage = catalogue.stages[case.stage]
    where = stage.label.text(language) if stage.step == way.step else steps[way.step]
    words = QCoreApplication.translate("headline", "Stage {0} of {1} · {2}")
    spoken = words.format(way.step + 1, len(steps), where)
    if stage.rounds and way.round > 1:
        told = QCoreApplication.translate("headline", "round {0}").format(way.round)
        steps[stage.step] = f"{steps[stage.step]} · {told}"
        spoken = f"{spoken} · {told}"
    header.show_stage(steps, way.step, spoken)


def articles_of(snapshot: CaseSnapshot, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the articles charged, each once, in order of the counts."""
    offences = [catalogue.offences.get(count.offence) for count in snapshot.file.counts]
    return tuple(dict.fromkeys(found.citation for found in offences if found))
