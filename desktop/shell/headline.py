# SPDX-License-Identifier: Apache-2.0
"""What the header says of a case: number, title, articles, stage.

Knows where these stand in a snapshot and in the pack; must not know a person.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.widgets.case_header import CaseHeader
from desktop.wording.plurals import articles as articles_text
from models.law.catalogue import Catalogue
from models.snapshot.case import CaseSnapshot


def show_headline(
    header: CaseHeader, snapshot: CaseSnapshot, catalogue: Catalogue, language: str
) -> None:
    """Show a case in the header."""
    case = snapshot.file.case
    cited = articles_of(snapshot, catalogue)
    header.show_case(case.numbers.case, case.title, cited, articles_text(len(cited)))
    steps = tuple(step.text(language) for step in catalogue.steps)
    stage = catalogue.stages.get(case.stage)
    if stage is None or not steps:
        header.show_stage((), 0, "")
        return
    words = QCoreApplication.translate("headline", "Stage {0} of {1} · {2}")
    spoken = words.format(stage.step + 1, len(steps), stage.label.text(language))
    header.show_stage(steps, stage.step, spoken)


def articles_of(snapshot: CaseSnapshot, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the articles charged, each once, in order of the counts."""
    offences = [catalogue.offences.get(count.offence) for count in snapshot.file.counts]
    return tuple(dict.fromkeys(found.citation for found in offences if found))
