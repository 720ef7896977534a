# SPDX-License-Identifier: Apache-2.0
"""Says where the non-punishment sheet points, question by question.

Knows what ``models.law.worksheet`` answers; must not decide whether anybody is
punished or named a suspect.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import cited_text
from desktop.wording.formats import language
from models.law.catalogue import Catalogue
from models.law.kleene import Answer
from models.law.worksheet import Screening, screen

translate = QCoreApplication.translate


def screening_of(
    catalogue: Catalogue, answers: Mapping[str, str]
) -> tuple[str, Mapping[str, str]]:
    """Return where all answers point, and what each answered question means.

    Args:
        catalogue: the edition.
        answers: question → yes or no.
    """
    found = screen(catalogue, {one: Answer(said) for one, said in answers.items()})
    if found is None:
        return translate("law", "The rule set does not hold this sheet."), {}
    hints = {
        one.question: one.text.text(language())
        for one in found.told
        if one.question in answers
    }
    return screening_line(catalogue, found), hints


def screening_line(catalogue: Catalogue, found: Screening) -> str:
    """Return in words where the sheet as a whole points."""
    words = {
        Answer.YES: translate(
            "law",
            "The answers point to non-punishment ({0}). Weigh this before anybody "
            "is named a suspect.",
        ),
        Answer.NO: translate("law", "The answers do not point to {0}."),
        Answer.UNKNOWN: translate("law", "Still open under {0}: {1}"),
    }[found.pointed]
    law = cited_text(catalogue, (found.citation,))
    sheet = catalogue.sheets.non_punishment
    questions = {one.id: one.text for one in sheet.questions} if sheet else {}
    open_ones = "; ".join(questions[one].text(language()) for one in found.settles)
    said = words.format(law, open_ones)
    if found.elsewhere:
        other = translate("law", "Another protection is pointed to as well.")
        return f"{said} {other}"
    return said
