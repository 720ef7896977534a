# SPDX-License-Identifier: Apache-2.0
"""The codes of what is said about the governing law, penalties and worksheets.

Knows codes only; parameters stand in brackets. Must not know a sentence in any
language: ``desktop.wording`` says them.
"""

from __future__ import annotations

from enum import StrEnum


class LawNote(StrEnum):
    """Every remark on which law governs and what it threatens."""

    # the offence date
    CONDUCT_BEFORE = "conduct_before"  # [from, until]
    CONDUCT_AFTER = "conduct_after"  # [from, until]
    CONDUCT_SPLIT = "conduct_split"  # [from, until, switch]
    CONDUCT_UNDATED = "conduct_undated"
    CONDUCT_OPEN = "conduct_open"  # [known, switch] the other end may cross it
    CONDUCT_REVERSED = "conduct_reversed"  # [from, until]
    FINAL_BEFORE = "final_before"  # [old, new, on] judged for good before the change
    BOTH_LAWS = "both_laws"  # [old, new] stand side by side
    REFERENCE_READ_AS = "reference_read_as"  # [from, to]
    CHOICE_OPEN = "choice_open"  # [old, new] nobody chose yet
    CHOICE_WITHOUT_REASON = "choice_without_reason"
    CHOICE_WITHOUT_NAME = "choice_without_name"
    CHOICE_NOT_ASKED = "choice_not_asked"  # only one law is possible

    # the code that governs an act
    ACT_BEFORE_SWITCH = "act_before_switch"  # [code]
    ACT_AFTER_SWITCH = "act_after_switch"  # [code, stage, phase]
    CONDUCT_AFTER_SWITCH = "conduct_after_switch"  # [code] the file began after it
    CODE_SAME_EITHER_WAY = "code_same_either_way"  # [code, unknown]
    CODE_UNDECIDED = "code_undecided"  # [codes, unknown] unknown would settle it
    CODE_NOT_SETTLED = "code_not_settled"  # [codes, stage, phase] the law itself
    CODE_NO_RULE = "code_no_rule"  # [stage, phase] the pack has none
    RECORDED_DIFFERS = "recorded_differs"  # [recorded, code]
    FILE_MIXED = "file_mixed"  # [codes]
    STAGE_DENIED = "stage_denied"  # [stage, act, phase, on]
    STAGE_DENIED_BY_CONDUCT = "stage_denied_by_conduct"  # [stage, from]
    STAGE_NARROWED = "stage_narrowed"  # [stages, phase, on] by what is recorded
    STAGE_UNKNOWN = "stage_unknown"  # [stage] no such stage in the pack
    PHASE_UNKNOWN = "phase_unknown"  # [phase] no such phase in the pack

    # penalties and sentences
    OFFENCE_UNKNOWN = "penalty_offence_unknown"  # [offence]
    PENALTY_NOT_HELD = "penalty_not_held"  # [offence, side]
    PENALTY_NOT_VERIFIED = "penalty_not_verified"  # [offence, confidence]
    PRISON_NOT_CERTAIN = "prison_not_certain"  # [offence]
    FINE_NOT_CERTAIN = "fine_not_certain"  # [offence]
    SENTENCE_IMPOSSIBLE = "sentence_impossible"  # [years, months, fine]
    SENTENCE_EMPTY = "sentence_empty"
    BELOW_MINIMUM = "below_minimum"  # [months, least]
    ABOVE_MAXIMUM = "above_maximum"  # [months, most]
    ABOVE_FIXED_TERM = "above_fixed_term"  # [months, most]
    LIFE_NOT_THREATENED = "life_not_threatened"
    PRISON_WITHOUT_FINE = "prison_without_fine"
    FINE_WITHOUT_PRISON = "fine_without_prison"
    BOTH_WHERE_ONE = "both_where_one"  # alternative penalties, both imposed
    PRISON_NOT_THREATENED = "prison_not_threatened"
    FINE_NOT_THREATENED = "fine_not_threatened"
    FINE_BELOW_MINIMUM = "fine_below_minimum"  # [fine, least]
    FINE_ABOVE_MAXIMUM = "fine_above_maximum"  # [fine, most]

    # aggravations and ways of taking part
    AGGRAVATION_SUGGESTED = "aggravation_suggested"  # [offence, base]
    AGGRAVATION_OPEN = "aggravation_open"  # [offence, base, facts]
    AGGRAVATION_NOT_SHOWN = "aggravation_not_shown"  # [offence, base, facts]
    AGGRAVATION_NOT_FOR_BASE = "aggravation_not_for_base"  # [offence, base]
    CEILING_RECKONED = "ceiling_reckoned"  # [base, numerator, denominator]
    CEILING_CAPPED = "ceiling_capped"  # [most]
    MODE_WHOLE_PENALTY = "mode_whole_penalty"  # [mode, base, offence]
    MODE_OWN_PENALTY = "mode_own_penalty"  # [mode, base, offence]
    MODE_GENERAL_RULE = "mode_general_rule"  # [mode, base]
    MODE_NO_RULE = "mode_no_rule"  # [mode, base, side]
    CORPORATE_MULTIPLIED = "corporate_multiplied"  # [base, times]
    CORPORATE_NOT_SETTLED = "corporate_not_settled"  # [base]
    CORPORATE_NOT_FOR_BASE = "corporate_not_for_base"  # [base]
    USER_SUGGESTED = "user_suggested"  # [offence, facts]
    USER_OPEN = "user_open"  # [offence, facts]
    USER_NOT_SHOWN = "user_not_shown"  # [offence, facts]

    # gates of procedure
    GATE_OPEN = "gate_open"  # [gate, offence]
    GATE_CLOSED = "gate_closed"  # [gate, offence]
    GATE_UNCLEAR = "gate_unclear"  # [gate, offence]
    GATE_NOT_HELD = "gate_not_held"  # [gate, offence]
