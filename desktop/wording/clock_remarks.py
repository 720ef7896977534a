# SPDX-License-Identifier: Apache-2.0
"""The sentences behind ``clocks.remark_text``, one for each code.

Knows the codes of ``models.law.clock_values.ClockCode`` as text and the holes
each may fill; must not know how a remark is found.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def all_remarks() -> dict[str, str]:
    """Return every remark in words, in the language in force."""
    return {**_open(), **_told(), **_gates(), **_entry(), **_detention()}


def _open() -> dict[str, str]:
    """Why a last day is not certain."""
    return {
        "figure_unknown": translate("clocks", "The rule set holds no figure yet."),
        "trigger_undated": translate("clocks", "What starts it has no date yet."),
        "trigger_missing": translate("clocks", "What starts it is not recorded yet."),
        "hour_unknown": translate(
            "clocks", "Without the hour it ends between {earliest} and {latest}."
        ),
        "beyond_calendar": translate("clocks", "The count leaves the calendar."),
        "paused": translate(
            "clocks", "Suspended since {since}; days left: {days_left}."
        ),
        "term_before_unknown": translate(
            "clocks", "The term before it has no last day yet."
        ),
    }


def _told() -> dict[str, str]:
    """What a reader should know of a row."""
    return {
        "code_assumed": translate(
            "clocks", "The act names no procedural code; {code} is assumed by its day."
        ),
        "code_open": translate(
            "clocks", "Counted under {code}; the act names no procedural code."
        ),
        "condition_open": translate(
            "clocks", "It runs only if this held, which is not recorded: {condition}."
        ),
        "day_kind_assumed": translate(
            "clocks", "{instrument} does not say which days count; calendar days here."
        ),
        "estimated_holiday": translate(
            "clocks", "{name} on {day} is an estimate until it is announced."
        ),
        "leave_not_announced": translate(
            "clocks", "Collective leave of {year} is not in the rule set yet."
        ),
        "falls_on_rest_day": translate(
            "clocks", "{day} is a day of rest; no article was found that moves it."
        ),
        "order_date_missing": translate("clocks", "The paper names no last day."),
        "next_term": translate("clocks", "It may be extended by {days} days by {by}."),
    }


def _gates() -> dict[str, str]:
    """Whether an exceptional term may follow."""
    return {
        "gate_threat": translate(
            "clocks", "A threat of {years} years or more is charged: {offences}."
        ),
        "gate_excuse": translate("clocks", "Allowed because of: {condition}."),
        "gate_open": translate(
            "clocks", "Whether {years} years are threatened is not certain: {offences}."
        ),
        "gate_closed": translate(
            "clocks", "Not allowed: no offence charged threatens {years} years."
        ),
    }


def _entry() -> dict[str, str]:
    """What did not fit as entered."""
    return {
        "id_twice": translate("clocks", "One act was handed over twice."),
        "event_unknown": translate(
            "clocks", "The rule set does not know this act: {event}."
        ),
        "date_impossible": translate("clocks", "This date cannot be: {day}."),
        "undated": translate("clocks", "An act has no date, so no clock starts."),
        "zone_unknown": translate(
            "clocks", "Unknown time zone {zone}; read as western time."
        ),
        "code_unknown": translate(
            "clocks", "The rule set does not know this procedural code: {code}."
        ),
        "code_not_in_force": translate("clocks", "{code} was not in force on {day}."),
        "not_in_force": translate(
            "clocks", "{instrument} was not in force when this happened."
        ),
        "condition_unknown": translate(
            "clocks", "The rule set does not know this condition: {condition}."
        ),
        "condition_both": translate(
            "clocks", "A condition is said to hold and not to hold: {condition}."
        ),
        "answer_unknown": translate(
            "clocks", "An act answers another that is not there."
        ),
        "answer_before": translate(
            "clocks", "An act comes before the one that it answers."
        ),
    }


def _detention() -> dict[str, str]:
    """What did not fit of extensions, detention and its suspension."""
    return {
        "extension_alone": translate(
            "clocks", "An extension has nothing that it prolongs."
        ),
        "extension_late": translate(
            "clocks", "An extension came after the term had ended on {due}."
        ),
        "extension_too_many": translate(
            "clocks", "Extended more often than the article allows: {most}."
        ),
        "extension_not_allowed": translate(
            "clocks", "An extension that the article does not allow here."
        ),
        "authority_unknown": translate(
            "clocks", "The rule set does not know this authority: {authority}."
        ),
        "authority_assumed": translate(
            "clocks", "The act names no detaining authority; taken from earlier acts."
        ),
        "over_maximum": translate(
            "clocks", "The paper ends on {until}; the article allows {most} days."
        ),
        "ends_before_start": translate(
            "clocks", "The paper ends on {until}, before it begins."
        ),
        "pause_alone": translate("clocks", "A suspension without a detention."),
        "resume_alone": translate("clocks", "An end of a suspension that never began."),
    }
