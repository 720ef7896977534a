# SPDX-License-Identifier: Apache-2.0
"""Says which procedural code governs each act of a case, and why.

Knows what ``models.law.acting_code`` answers; must not choose a code.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.line_card import Line
from desktop.screens.charges.sheet_page import SheetCard
from desktop.wording.confidence import bare, cited_text
from desktop.wording.formats import language, medium_date
from desktop.wording.labels import label
from desktop.wording.law_notes import note_text
from models.casefile.done import done_acts, file_facts
from models.casefile.file import CaseFile
from models.law.acting_code import CodeAnswer, DoneAct, codes_of
from models.law.catalogue import Catalogue
from models.law.finding import Reason

translate = QCoreApplication.translate


def code_cards(file: CaseFile, catalogue: Catalogue) -> list[SheetCard]:
    """Return remarks on the file, then every act with its code and reason."""
    acts = done_acts(file, catalogue)
    facts = file_facts(file, catalogue)
    answers, remarks = codes_of(catalogue, facts, acts)
    cards = []
    stage = catalogue.passage.stage(file.case.switch_stage)
    told = [_remark(catalogue, one) for one in remarks]
    if stage is None:
        words = translate(
            "charges",
            "Where this file stood on {0} is not recorded. Acts since then cannot "
            "all be told; fill it in with the case data.",
        )
        fill = (("case", translate("charges", "Case data")),)
        day = medium_date(catalogue.switch_date)
        shown = "" if facts.shown is None else note_text(catalogue, facts.shown)
        told.append(Line(words.format(day), shown, acts=fill))
    else:
        words = translate("charges", "The file on {0}: {1}")
        day = medium_date(catalogue.switch_date)
        told.append(Line(words.format(day, stage.label.text(language()))))
    cards.append(SheetCard(translate("charges", "The file as a whole"), told))
    lines = [
        _line(file, catalogue, act, answer)
        for act, answer in zip(acts, answers, strict=True)
    ]
    if lines:
        cards.append(SheetCard(translate("charges", "Each act"), lines))
    return cards


def _line(
    file: CaseFile, catalogue: Catalogue, act: DoneAct, answer: CodeAnswer
) -> Line:
    """Return one act with the code that governs it."""
    day = medium_date(act.on) if act.on else translate("charges", "no day yet")
    code = catalogue.evidence_regimes.get(answer.code)
    mark = (
        bare(catalogue.instruments[code.instrument].short)
        if code is not None
        else catalogue.tariff.unknown.text(language())
    )
    return Line(
        title=f"{day}  ·  {_name(file, catalogue, act.id)}",
        text="\n".join(note_text(catalogue, one) for one in answer.reasons),
        source=_sources(catalogue, answer.reasons),
        mark=mark,
        tone="neutral" if code is not None else "warn",
    )


def _name(file: CaseFile, catalogue: Catalogue, act: str) -> str:
    """Return what an act is called, people by code only."""
    statement = file.statement(act)
    if statement is not None:
        person = file.person(statement.person)
        code = person.code if person is not None else ""
        return f"{label('statement_kind', statement.kind)} {code}".strip()
    exhibit = file.exhibit(act)
    if exhibit is not None:
        return f"{exhibit.code} {exhibit.description}"
    found = next(one for one in file.acts if one.id == act)
    event = catalogue.procedure.events.get(found.event)
    words = found.event if event is None else event.label.text(language())
    return f"{words} {found.paper.number}".strip()


def _remark(catalogue: Catalogue, reason: Reason) -> Line:
    """Return a remark on the file as a whole."""
    source = cited_text(catalogue, reason.citations)
    return Line(note_text(catalogue, reason), source=source)


def _sources(catalogue: Catalogue, reasons: Sequence[Reason]) -> str:
    """Return where the reasons stand."""
    return cited_text(catalogue, [c for one in reasons for c in one.citations])
