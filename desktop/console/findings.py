# SPDX-License-Identifier: Apache-2.0
"""The answer of ``assess`` in words, line by line.

Knows the published answer and the words of a standing. Must not assess.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import UNSET, UnsetType
from PySide6.QtCore import QCoreApplication

from desktop.console.law_lines import say_conduct, say_law, say_suggestions
from desktop.console.terminal import Terminal
from desktop.wording.clocks import state_text
from desktop.wording.confidence import confidence_mark
from desktop.wording.findings import standing_label
from desktop.wording.formats import long_date
from models.interchange import answers as shapes

translate = QCoreApplication.translate


def say(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say the findings, one line per element, and what was asked besides."""
    terminal.say(f"{answer.case.number}  {answer.case.title}")
    edition = translate("console", "Rule set {0}, not yet signed off by a jurist")
    if answer.pack.signed_by:
        edition = translate("console", "Rule set {0}, signed off")
    terminal.say(edition.format(answer.pack.edition))
    say_conduct(terminal, answer)
    for count in answer.counts:
        terminal.say()
        named = "  ".join(filter(None, (count.citation, count.short)))
        terminal.say(f"{count.id}  {count.accused}  {named}")
        say_law(terminal, count)
        for victim in count.victims:
            share = f"{victim.supported}/{victim.required}"
            label = standing_label(victim.standing)
            terminal.say(f"  {victim.victim}  {share}  {label}")
            for element in victim.elements:
                mark = "!" if element.gap else " "
                label = standing_label(element.standing)
                terminal.say(f"  {mark} {element.label}: {label}")
                _explain(terminal, element.explanation)
    say_suggestions(terminal, answer, whole=_explains(answer))
    _fallen(terminal, answer)
    _clocks(terminal, answer)
    _warnings(terminal, answer)
    _times(terminal, answer)
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


def _warnings(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say what does not fit, where, and what to do about it."""
    if not answer.warnings:
        return
    terminal.say()
    terminal.say(translate("console", "What does not fit:"))
    for one in answer.warnings:
        where = f" [{one.path}]" if one.path and one.path not in one.text else ""
        terminal.say(f"  ! {one.text}{where}")
        if one.todo:
            terminal.say(f"      {one.todo}")


def _times(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say which times and places cannot all be so, and what would settle it."""
    if not answer.times:
        return
    terminal.say()
    terminal.say(translate("console", "Times that cannot all be so:"))
    for clash in answer.times:
        terminal.say(f"  ! {clash.text}")
        for fact in clash.facts:
            where = f" [{fact.path}]" if fact.path else ""
            terminal.say(f"      {fact.text}{where}")
        for way in clash.todo[:1]:
            terminal.say(f"      {way}")


def _clocks(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say what must happen by when, with how it was counted where that was asked."""
    if answer.clocks is UNSET or not (answer.clocks.rows or answer.clocks.findings):
        return
    terminal.say()
    terminal.say(translate("console", "By when:"))
    for row in answer.clocks.rows:
        state = state_text(row.state, row.days_left)
        due = "" if row.due is None else long_date(row.due)
        checked = confidence_mark(row.confidence)
        basis = f"{row.citation} ({checked})" if checked else row.citation
        words = filter(None, (state, due, row.about, row.action, basis))
        terminal.say(f"  {'  ·  '.join(words)}")
        for remark in row.reasons:
            terminal.say(f"      {remark.text}")
        for step in row.steps if _explains(answer) else ():
            terminal.say(f"      {step.text}")
    for remark in answer.clocks.findings:
        terminal.say(f"  ! {remark.text}")


def _explains(answer: shapes.AssessAnswer) -> bool:
    """Return whether reasons in words were asked for."""
    return any(
        element.explanation is not UNSET
        for count in answer.counts
        for victim in count.victims
        for element in victim.elements
    )


def _step(label: Callable[[str], str], before: str, after: str) -> str:
    """Return the standing before and after, once where they are the same."""
    if before == after:
        return label(after)
    return f"{label(before)} → {label(after)}"
