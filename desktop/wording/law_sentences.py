# SPDX-License-Identifier: Apache-2.0
"""The sentences behind ``law_notes.note_text``, one for each code.

Knows the codes of ``models.law.notes.LawNote`` as text and the holes each may
fill; must not know how a remark is found. Law itself is data of the pack. A
remark on a sentence warns and never says that a court was wrong.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def all_notes() -> dict[str, str]:
    """Return every remark in words, in the language in force."""
    parts = (_conduct, _choice, _codes, _file, _figures, _sentences, _raises, _gates)
    return {code: words for part in parts for code, words in part().items()}


def _conduct() -> dict[str, str]:
    """On which side of the change of law the conduct lies."""
    return {
        "conduct_before": translate(
            "law", "Conduct from {from} to {until}: before the change of law."
        ),
        "conduct_after": translate(
            "law", "Conduct from {from} to {until}: after the change of law."
        ),
        "conduct_split": translate(
            "law",
            "Conduct from {from} to {until} passes the change of law on {switch}: "
            "the acts are split.",
        ),
        "conduct_undated": translate(
            "law", "The days of the conduct are not filled in yet."
        ),
        "conduct_open": translate(
            "law",
            "Only {known} is known; the other end may lie across {switch}.",
        ),
        "conduct_reversed": translate(
            "law", "The first day ({from}) is after the last day ({until})."
        ),
    }


def _choice() -> dict[str, str]:
    """Two laws side by side, and what a person says of them."""
    return {
        "both_laws": translate(
            "law",
            "Two laws stand side by side: {old} and {new}. Which one is more "
            "favourable is for a jurist to say.",
        ),
        "final_before": translate(
            "law",
            "The judgment was final on {on}, before the change of law. The new law is "
            "shown for the execution only: where it is lighter the execution is "
            "adjusted, and where the act is no offence any longer it lapses.",
        ),
        "reference_read_as": translate(
            "law", "A reference to {from} is read here as {to}."
        ),
        "choice_open": translate(
            "law", "No law has been chosen yet between {old} and {new}."
        ),
        "choice_without_reason": translate("law", "The choice of law lacks a reason."),
        "choice_without_name": translate(
            "law", "The choice of law does not say who made it."
        ),
        "choice_not_asked": translate(
            "law", "A choice of law is recorded although only one law is possible."
        ),
    }


def _codes() -> dict[str, str]:
    """Which procedural code governs one act."""
    return {
        "act_before_switch": translate(
            "law", "Done before the change of law: {code} governs."
        ),
        "act_after_switch": translate(
            "law", "{code} governs. File at the change of law: {stage}. Act: {phase}."
        ),
        "conduct_after_switch": translate(
            "law", "The conduct itself lies after the change of law: {code} governs."
        ),
        "code_same_either_way": translate(
            "law", "{code} governs, whatever is still open ({unknown})."
        ),
        "code_undecided": translate(
            "law", "Not certain between {codes}. To find out: {unknown}."
        ),
        "code_not_settled": translate(
            "law",
            "The law itself leaves open which governs: {codes}. File at the change "
            "of law: {stage}. Act: {phase}.",
        ),
        "code_no_rule": translate(
            "law", "The rule set has no rule for this: {stage}, {phase}."
        ),
        "recorded_differs": translate(
            "law", "Recorded under {recorded}; by its day and stage {code} governs."
        ),
    }


def _file() -> dict[str, str]:
    """What is strange about a file around the change of law."""
    return {
        "file_mixed": translate(
            "law",
            "This file holds acts under several codes ({codes}). That is normal: "
            "each act keeps its own.",
        ),
        "stage_narrowed": translate(
            "law",
            "Where the file stood at the change of law is not recorded. What was done "
            "on {on} ({phase}) leaves only: {stages}.",
        ),
        "stage_denied": translate(
            "law",
            "An act of {on} ({phase}) does not fit the recorded stage: {stage}.",
        ),
        "stage_denied_by_conduct": translate(
            "law",
            "Conduct from {from} does not fit the recorded stage: {stage}.",
        ),
        "stage_unknown": translate("law", "The rule set does not know stage {stage}."),
        "phase_unknown": translate("law", "The rule set does not know phase {phase}."),
    }


def _figures() -> dict[str, str]:
    """What is held of a penalty."""
    return {
        "penalty_offence_unknown": translate(
            "law", "The rule set does not know {offence}."
        ),
        "penalty_not_held": translate(
            "law", "The rule set holds no penalty of {offence} {side}."
        ),
        "penalty_not_verified": translate(
            "law", "The figures of {offence} are not verified: {confidence}."
        ),
        "prison_not_certain": translate(
            "law", "The prison term of {offence} is not certain."
        ),
        "fine_not_certain": translate("law", "The fine of {offence} is not certain."),
        "ceiling_reckoned": translate(
            "law", "Worked out: {base} and {numerator}/{denominator} more."
        ),
        "ceiling_capped": translate(
            "law", "No fixed term is longer than {most} years."
        ),
    }


def _sentences() -> dict[str, str]:
    """What is to be noticed of a sentence; it blocks nothing."""
    return {
        "sentence_impossible": translate(
            "law", "A figure is below nought; look at it once more."
        ),
        "sentence_empty": translate("law", "Neither prison nor a fine is recorded."),
        "below_minimum": translate(
            "law", "{months} lies below the special minimum of {least}."
        ),
        "above_maximum": translate("law", "{months} lies above the maximum of {most}."),
        "above_fixed_term": translate(
            "law", "{months} is longer than any fixed term ({most})."
        ),
        "life_not_threatened": translate("law", "Prison for life is not threatened."),
        "prison_without_fine": translate(
            "law", "Prison and a fine are threatened together; no fine is recorded."
        ),
        "fine_without_prison": translate(
            "law", "Prison and a fine are threatened together; no prison is recorded."
        ),
        "both_where_one": translate(
            "law", "Prison or a fine is threatened; both are recorded."
        ),
        "prison_not_threatened": translate("law", "Prison is not threatened."),
        "fine_not_threatened": translate("law", "A fine is not threatened."),
        "fine_below_minimum": translate(
            "law", "{fine} lies below the least fine of {least}."
        ),
        "fine_above_maximum": translate(
            "law", "{fine} lies above the highest fine of {most}."
        ),
    }


def _raises() -> dict[str, str]:
    """Aggravations, ways of taking part, corporations and users."""
    return {
        "aggravation_suggested": translate(
            "law", "{offence} may attach to {base}; the answers point to it."
        ),
        "aggravation_open": translate(
            "law", "{offence} may attach to {base}. Still open: {facts}."
        ),
        "aggravation_not_shown": translate(
            "law", "{offence} is not pointed to. Answered no: {facts}."
        ),
        "aggravation_not_for_base": translate(
            "law", "{offence} cannot attach to {base}."
        ),
        "mode_whole_penalty": translate("law", "Punished like the whole offence."),
        "mode_own_penalty": translate("law", "With a penalty of its own."),
        "mode_general_rule": translate("law", "General rule of the criminal code."),
        "mode_no_rule": translate("law", "The rule set holds no rule on this {side}."),
        "corporate_multiplied": translate(
            "law", "For a corporation the fine of {base} is taken {times} times."
        ),
        "corporate_not_settled": translate(
            "law", "How the fine of {base} is raised for a corporation is not settled."
        ),
        "corporate_not_for_base": translate(
            "law", "The rule on corporations does not reach {base}."
        ),
        "user_suggested": translate("law", "{offence}: the answers point to it."),
        "user_open": translate("law", "{offence}: still open: {facts}."),
        "user_not_shown": translate(
            "law", "{offence} is not pointed to. Answered no: {facts}."
        ),
    }


def _gates() -> dict[str, str]:
    """What opens or closes with the height of a threat."""
    return {
        "gate_open": translate("law", "The threat of {offence} reaches this rule."),
        "gate_closed": translate(
            "law", "The threat of {offence} does not reach this rule."
        ),
        "gate_unclear": translate(
            "law", "Whether the threat of {offence} reaches this rule is not certain."
        ),
        "gate_not_held": translate("law", "The rule set does not hold this rule."),
    }
