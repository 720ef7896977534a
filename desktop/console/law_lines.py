# SPDX-License-Identifier: Apache-2.0
"""``saksama assess`` in words: the governing law of each count, and suggestions.

Knows the published answer. Must not weigh, and chooses no law.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Terminal
from desktop.wording.formats import long_date
from desktop.wording.law_notes import side_text
from models.interchange import answers as shapes
from models.interchange import law_answers
from models.law.kleene import Answer
from models.law.passage import Side

translate = QCoreApplication.translate


def say_conduct(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say under which law the conduct falls, part by part, each reason once."""
    told: dict[str, None] = {}
    for span in answer.conduct:
        told |= dict.fromkeys(one.text for one in span.reasons)
    for words in told:
        terminal.say(words)
    if len(answer.conduct) > 1:
        for span in answer.conduct:
            assert span.first is not None, "only dated conduct is split"
            assert span.last is not None, "only dated conduct is split"
            side = "" if span.law is None else side_text(span.law)
            days = f"{long_date(span.first)} – {long_date(span.last)}"
            terminal.say(f"  {days}: {side}")


def say_law(terminal: Terminal, count: shapes.CountAnswer) -> None:
    """Say what a count threatens under each law, and what was chosen or ruled."""
    law = count.law
    if law is None:
        return
    for threat in law.threats:
        terminal.say(f"    {threat.text}")
    for reason in law.reasons:
        terminal.say(f"    {reason.text}")
    if law.chosen is not None:
        words = translate("console", "Chosen by {0} on {1}: {2}. Reason: {3}")
        chosen = law.chosen
        side = {
            Side.BEFORE: translate("console", "the old law"),
            Side.AFTER: translate("console", "the new law"),
        }[chosen.law]
        told = words.format(chosen.by, long_date(chosen.on), side, chosen.reason)
        terminal.say(f"    {told}")
    for ruling in count.rulings:
        _ruling(terminal, ruling)


def _ruling(terminal: Terminal, ruling: law_answers.RulingAnswer) -> None:
    """Say what one instance said; it moves nothing."""
    words = translate("console", "Shown beside, never weighed: {0}")
    parts = [ruling.said_by, ruling.label, ruling.court]
    parts.append("" if ruling.on is None else long_date(ruling.on))
    terminal.say(f"    {words.format('  ·  '.join(filter(None, parts)))}")
    for remark in ruling.remarks:
        terminal.say(f"      {remark.text}")


def say_suggestions(
    terminal: Terminal, answer: shapes.AssessAnswer, *, whole: bool
) -> None:
    """Say what suggests itself; somebody takes it up or leaves it.

    Args:
        terminal: where to.
        answer: the answer.
        whole: what it would threaten as well, also where a fact is open.
    """
    if not answer.suggestions:
        return
    terminal.say()
    terminal.say(translate("console", "Suggestions, never decisions:"))
    for one in answer.suggestions:
        mark = "?" if one.answer is Answer.UNKNOWN else "·"
        about = f"{one.about}: " if one.about else ""
        where = f" [{', '.join(one.paths)}]" if one.paths else ""
        terminal.say(f"  {mark} {about}{one.text}{where}")
        settled = one.answer is not Answer.UNKNOWN
        for threat in one.threats if whole or settled else ():
            terminal.say(f"      {threat.text}")
        if one.todo:
            terminal.say(f"      {one.todo}")
