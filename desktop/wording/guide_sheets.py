# SPDX-License-Identifier: Apache-2.0
"""The worksheets to be read up: what is asked and where an answer points.

Knows the sheets of the pack; must not fill one in.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import offence_text
from desktop.wording.formats import language
from desktop.wording.guide_lines import (
    Line,
    Reading,
    Section,
    marked,
    sections,
    sources_section,
    texts,
)
from desktop.wording.labels import yes_no
from models.law import guide
from models.law.catalogue import Catalogue
from models.law.guide import Entry, Topic, key_of
from models.law.sheets import NonPunishment, Sheets

translate = QCoreApplication.translate


def sheet_reading(law: Catalogue, entry: Entry, title: str) -> Reading:
    """Return a worksheet in words.

    Args:
        law: the edition.
        entry: which sheet.
        title: what it is called.
    """
    sheet = law.sheets.non_punishment
    if entry.id == guide.NON_PUNISHMENT and sheet is not None:
        return _non_punishment(law, entry, sheet)
    return _table(law, entry, title)


def _non_punishment(law: Catalogue, entry: Entry, sheet: NonPunishment) -> Reading:
    """Say the sheet that comes before a victim is named a suspect."""
    here = language()
    mark, tone = marked(sheet.confidence)
    answers = {"yes": True, "no": False, "unknown": None}
    asked = [
        Line(
            one.text.text(here),
            under=tuple(
                f"{yes_no(value)}: {one.answers[key].text.text(here)}"
                for key, value in answers.items()
            ),
            head=True,
        )
        for one in sheet.questions
    ]
    about = Line(
        offence_text(law, sheet.offence),
        link=key_of(Topic.OFFENCE, sheet.offence),
        item=True,
    )
    return Reading(
        key=entry.key,
        title=sheet.title.text(here),
        under=offence_text(law, sheet.offence),
        mark=mark,
        tone=tone,
        lead=(sheet.principle.text(here),),
        sections=sections(
            Section(translate("guide", "Questions"), tuple(asked)),
            Section(translate("guide", "Provision"), (about,)),
            sources_section(law, sheet.sources, sheet.confidence),
        ),
    )


def _table(law: Catalogue, entry: Entry, title: str) -> Reading:
    """Say the table that tells trafficking, smuggling and placement apart."""
    here, sheets = language(), law.sheets
    lead = (entry.title, sheets.specialty)
    return Reading(
        key=entry.key,
        title=title,
        under=translate("guide", "Suggests where facts point; a person decides"),
        mark="",
        tone="neutral",
        lead=tuple(one.text(here) for one in lead if one is not None),
        sections=sections(
            Section(translate("guide", "Line by line"), (*_compared(sheets),)),
            Section(translate("guide", "If this, then that"), (*_rules(law),)),
            Section(
                translate("guide", "Easily got wrong"),
                tuple(
                    Line(
                        one.title.text(here),
                        under=(one.detail.text(here),),
                        head=True,
                    )
                    for one in sheets.traps
                ),
            ),
        ),
    )


def _compared(sheets: Sheets) -> Iterator[Line]:
    """Yield each line of the comparison."""
    here = language()
    named = {one.id: one.label.text(here) for one in sheets.families}
    for one in sheets.indicators:
        told = {"tip": one.tip, "smuggling": one.smuggling, "pmi": one.pmi}
        below = texts(
            f"{named.get(key, key)}: {words.text(here)}" for key, words in told.items()
        )
        under = tuple(line.text for line in below)
        yield Line(one.question.text(here), under=under, head=True)


def _rules(law: Catalogue) -> Iterator[Line]:
    """Yield each rule with the offences it points to."""
    here = language()
    for rule in law.sheets.rules:
        mark, tone = marked(rule.confidence)
        words = f"{rule.condition.text(here)} → {rule.then.text(here)}"
        named = ", ".join(offence_text(law, one.id) for one in rule.offences)
        yield Line(words, rule.id, mark, tone, under=(named,) if named else ())
