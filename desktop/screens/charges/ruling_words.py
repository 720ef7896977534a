# SPDX-License-Identifier: Apache-2.0
"""Says what courts said of a count, the earliest instance first.

Knows rulings and the pack's words; must not weigh a court. A sentence outside
the figures of the law is remarked upon and nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.screens.charges.line_card import Line
from desktop.wording.formats import language, medium_date, rupiah
from desktop.wording.law_notes import note_text
from desktop.wording.threats import term
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.rulings import CourtRuling
from models.law.catalogue import Catalogue
from models.law.outcomes import Instance, contradictions
from models.law.passage import Side
from models.law.sentence import Sentence, check_sentence
from models.law.sheets import Label

translate = QCoreApplication.translate
Read = Sequence[tuple[Side, str]]
RULING = "ruling:"
"""Before the ruling that a button opens."""

_ORDER = list(Instance)


def ruling_lines(
    file: CaseFile, catalogue: Catalogue, count: Count, read: Read
) -> list[Line]:
    """Return every ruling on a count, with what does not agree."""
    own = [one for one in file.rulings if one.count == count.id]
    own.sort(key=lambda one: (_ORDER.index(one.instance), str(one.on), one.id))
    lines = [_line(catalogue, one, sides_read(file, count, read)) for one in own]
    if contradictions(one.ruling for one in own):
        words = translate(
            "charges",
            "One instance is recorded with two different outcomes. Look at the "
            "judgment and take the wrong entry out.",
        )
        lines.append(Line(words, mark=translate("charges", "Differs"), tone="alt"))
    return lines


def last_outcome(file: CaseFile, catalogue: Catalogue, count: Count) -> str:
    """Return what the last instance said, "" when nothing is recorded."""
    own = [one for one in file.rulings if one.count == count.id]
    if not own:
        return ""
    last = max(own, key=lambda one: (_ORDER.index(one.instance), str(one.on), one.id))
    return outcome_text(catalogue, last)


def outcome_text(catalogue: Catalogue, ruling: CourtRuling) -> str:
    """Return an outcome in the pack's words."""
    return _label(catalogue.sheets.outcomes, ruling.outcome)


def remarks_on(catalogue: Catalogue, ruling: CourtRuling, read: Read) -> str:
    """Return what is to be noticed of a sentence, "" when nothing is."""
    if ruling.months is None and not ruling.life and ruling.fine_rp is None:
        return ""
    passed = Sentence(
        months=ruling.months or 0, life=ruling.life, fine_rp=ruling.fine_rp
    )
    told: dict[str, None] = {}
    for side, offence in read:
        for one in check_sentence(catalogue, offence, side, passed):
            told.setdefault(_under(side, note_text(catalogue, one), len(read)))
    return "\n".join(told)


def sides_read(file: CaseFile, count: Count, read: Read) -> Read:
    """Return the law a jurist chose for a count, else every one it is read under."""
    chosen = file.choice(count.id)
    if chosen is None:
        return read
    return [one for one in read if one[0] is chosen.law] or read


def _under(side: Side, words: str, laws: int) -> str:
    """Return a remark, with the law it is made under where there are two."""
    if laws == 1:
        return words
    law = {
        Side.BEFORE: translate("charges", "Under the old law: {0}"),
        Side.AFTER: translate("charges", "Under the new law: {0}"),
    }[side]
    return law.format(words)


def _line(catalogue: Catalogue, ruling: CourtRuling, read: Read) -> Line:
    """Return one ruling."""
    instance = _label(catalogue.sheets.instances, ruling.instance)
    day = medium_date(ruling.on) if ruling.on else ""
    title = filter(None, (instance, day, ruling.court, ruling.number))
    passed = _sentence(ruling)
    said = (passed, remarks_on(catalogue, ruling, read), ruling.note)
    return Line(
        title="  ·  ".join(title),
        text="\n".join(filter(None, said)),
        mark=outcome_text(catalogue, ruling),
        tone="neutral",
        acts=((f"{RULING}{ruling.id}", translate("charges", "Change")),),
    )


def _sentence(ruling: CourtRuling) -> str:
    """Return the sentence in words, "" when none is recorded."""
    prison = term(ruling.months) if ruling.months else ""
    life = translate("charges", "prison for life") if ruling.life else ""
    fine = rupiah(ruling.fine_rp) if ruling.fine_rp else ""
    parts = ", ".join(filter(None, (life, prison, fine)))
    return translate("charges", "Sentence: {0}").format(parts) if parts else ""


def _label(rows: Sequence[Label], code: str) -> str:
    """Return the pack's word for a code, the code itself when it has none."""
    known = {one.id: one.label.text(language()) for one in rows}
    return known.get(str(code), str(code))
