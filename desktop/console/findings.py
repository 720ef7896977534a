# SPDX-License-Identifier: Apache-2.0
"""The answer of ``assess`` in words, line by line.

Knows the published answer and the words of a standing. Must not assess.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import UNSET, UnsetType
from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Terminal
from desktop.wording.findings import standing_label
from models.interchange import answers as shapes

translate = QCoreApplication.translate


def say(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say the findings, one line per element, and what was asked besides."""
    terminal.say(f"{answer.case.number}  {answer.case.title}")
    edition = translate("console", "Rule set {0}, not yet signed off by a jurist")
    if answer.pack.signed_by:
        edition = translate("console", "Rule set {0}, signed off")
    terminal.say(edition.format(answer.pack.edition))
    for count in answer.counts:
        terminal.say()
        terminal.say(f"{count.id}  {count.accused}  {count.citation}")
        for victim in count.victims:
            share = f"{victim.supported}/{victim.required}"
            label = standing_label(victim.standing)
            terminal.say(f"  {victim.victim}  {share}  {label}")
            for element in victim.elements:
                mark = "!" if element.gap else " "
                label = standing_label(element.standing)
                terminal.say(f"  {mark} {element.label}: {label}")
                _explain(terminal, element.explanation)
    _fallen(terminal, answer)
    for path in answer.ignored:
        terminal.say(translate("console", "Not read: {0}").format(path))
    terminal.say()
    gaps = translate("console", "Elements not supported yet: {0}")
    terminal.say(gaps.format(answer.gaps))


def _explain(terminal: Terminal, told: shapes.ExplanationAnswer | UnsetType) -> None:
    """Say why an element stands so, when that was asked."""
    if told is UNSET:
        return
    for one in told.because:
        items = f" [{', '.join(one.items)}]" if one.items else ""
        terminal.say(f"      {one.text}{items}")
        if one.rule:
            rule = translate("console", "Rule of this program: {0}")
            terminal.say(f"        {rule.format(one.rule)}")
        for article in one.articles:
            terminal.say(f"        {article.article} ({article.checked})")
    for change in told.changes:
        words = translate("console", "Would change it: {0}")
        terminal.say(f"      {words.format(change)}")
    if told.next_step:
        words = translate("console", "Next step: {0}")
        terminal.say(f"      {words.format(told.next_step)}")


def _fallen(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say what falls with the items that were thought away, if any were."""
    fallen = answer.without
    if fallen is UNSET:
        return
    terminal.say()
    words = translate("console", "As if this were not there: {0}")
    terminal.say(words.format(", ".join(fallen.named)))
    labels = {
        element.element: element.label
        for count in answer.counts
        for victim in count.victims
        for element in victim.elements
    }
    for one in fallen.changes:
        if not one.option:
            step = _step(standing_label, one.before, one.after)
            where = f"{one.count} {one.victim}".strip()
            terminal.say(f"  {where}  {labels[one.element]}: {step}")
    for total in fallen.sums:
        step = _step(standing_label, total.before, total.after)
        figures = f"{total.supported_before} → {total.supported_after}"
        where = f"{total.count} {total.victim}".strip()
        terminal.say(f"  {where}  {figures}/{total.required}  {step}")
    if not fallen.sums and not fallen.changes:
        terminal.say(translate("console", "Nothing stands otherwise."))


def _step(label: Callable[[str], str], before: str, after: str) -> str:
    """Return the standing before and after, once where they are the same."""
    if before == after:
        return label(after)
    return f"{label(before)} → {label(after)}"
