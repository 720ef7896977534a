# SPDX-License-Identifier: Apache-2.0
"""Says in one line which law a case stands under, and whether a jurist chose.

Knows the conduct, the change of law and the choices made; must not make one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.wording.formats import medium_date
from desktop.wording.law_notes import note_text
from models.casefile.both_laws import laws_beside
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.passage import Side
from models.law.temporal import split

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RegimeLine:
    """The line and its tone.

    Attributes:
        text: what is said.
        detail: why, for the tooltip and a screen reader.
        tone: ``info``, or ``warn`` while something is not told yet.
    """

    text: str
    detail: str
    tone: str


def regime_line(catalogue: Catalogue, file: CaseFile) -> RegimeLine:
    """Return which law the case stands under."""
    case = file.case
    spans = split(catalogue, case.offence_from, case.offence_to)
    reasons = dict.fromkeys(
        note_text(catalogue, reason) for span in spans for reason in span.reasons
    )
    sides = [span.side for span in spans]
    words = {
        (None,): translate(
            "regime",
            "The days of the conduct are not filled in: the governing law is not "
            "certain yet.",
        ),
        (Side.BEFORE,): translate(
            "regime", "Conduct before {0}: two laws stand side by side."
        ),
        (Side.AFTER,): translate("regime", "Conduct since {0}: the new law."),
        (Side.BEFORE, Side.AFTER): translate(
            "regime", "The conduct passes {0}: the acts are split between two laws."
        ),
    }[tuple(sides)]
    parts = [words.format(medium_date(catalogue.switch_date))]
    asked = [
        count.id
        for count in file.counts
        if (both := laws_beside(catalogue, file, count)) and not both.final
    ]
    if asked:
        chosen = sum(file.choice(count) is not None for count in asked)
        said = translate("regime", "Choices of law: {0} of {1}.")
        parts.append(said.format(chosen, len(asked)))
    tone = "warn" if sides == [None] else "info"
    return RegimeLine(" ".join(parts), "\n".join(reasons), tone)
