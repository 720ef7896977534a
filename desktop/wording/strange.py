# SPDX-License-Identifier: Apache-2.0
"""Says which codes of a case the rule set does not hold, and what to do.

Knows flaws by code; must not know how one is found.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def strange_words() -> dict[str, str]:
    """Return what does not fit, by code of the flaw."""
    return {
        **_of_counts(),
        "stage_unknown": translate(
            "flaws", "The stage of the case is not one of this rule set: {name}."
        ),
        "switch_stage_unknown": translate(
            "flaws", "Where the file stood at the change is not known here: {name}."
        ),
        "case_code_unknown": translate(
            "flaws", "The procedural code of the case is not in this rule set: {name}."
        ),
        "item_kind_unknown": translate(
            "flaws",
            "{item} counts as a kind of evidence that this rule set does not hold "
            "({name}), so it supports nothing.",
        ),
        "act_unknown": translate(
            "flaws",
            "An act names an event, a procedural code or an authority that is not in "
            "this rule set: {name}.",
        ),
        "item_code_unknown": translate(
            "flaws",
            "{item} names a procedural code that is not in this rule set: {name}.",
        ),
    }


def _of_counts() -> dict[str, str]:
    """Return what does not fit in a count."""
    return {
        "mode_unknown": translate(
            "flaws",
            "Count {count} names a way of taking part that this rule set does not "
            "hold: {mode}.",
        ),
        "mode_not_reached": translate(
            "flaws",
            "Count {count} names «{mode}», which no rule of this rule set lets "
            "attach to {offence}.",
        ),
        "reliance_odd": translate(
            "flaws", "Count {count} chooses forms or victims that it does not have."
        ),
        "count_is_ground": translate(
            "flaws",
            "Count {count} pleads {offence}, which is a ground for not punishing "
            "somebody and no offence.",
        ),
        "count_attaches_not": translate(
            "flaws",
            "Count {count}: {offence} does not attach to {offences}, which is "
            "charged beside it.",
        ),
    }


def strange_todos() -> dict[str, str]:
    """Return what to do, by the field that is to be mended."""
    code = translate("flaws", "Choose the procedural code of this item again.")
    return {
        "count.reliances": translate(
            "flaws", "Open the count and save it: choices that it lacks are left out."
        ),
        "count.taking_part": translate(
            "flaws",
            "Have a jurist look at the ways of taking part of the count; take off "
            "what does not apply.",
        ),
        "case.stage": translate(
            "flaws", "Set the stage of the case again, with the steps at the top."
        ),
        "statement.evidence_kind": translate(
            "flaws", "Choose the kind of evidence of the statement again."
        ),
        "exhibit.kind": translate(
            "flaws", "Choose the kind of evidence of the exhibit again."
        ),
        "act.event": translate("flaws", "Choose again what was done."),
        "act.regime": translate(
            "flaws", "Choose the procedural code of the act again."
        ),
        "act.detainer": translate("flaws", "Choose again who ordered the detention."),
        "statement.regime": code,
        "exhibit.regime": code,
    }
