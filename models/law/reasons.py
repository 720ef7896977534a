# SPDX-License-Identifier: Apache-2.0
"""The codes a reason may carry, and how a policy row is cited.

Knows codes and pack ids. Must not know a sentence in any language:
``desktop.wording.findings`` says them.
"""

from __future__ import annotations

from enum import StrEnum

from models.law.catalogue import Catalogue
from models.law.finding import Citation


class ReasonCode(StrEnum):
    """Every step an explanation may take; parameters in brackets, «?» = not always."""

    VICTIM_PLUS_OTHER = "victim_plus_other"  # [first, second] means of proof
    TWO_KINDS = "two_kinds"  # [first, second] means of proof
    STATUS_DOCUMENT = "status_document"  # [kind] evidence kind
    HELD_INDEPENDENT = "held_independent"  # a person said so of the two
    OWN_WORDS = "own_words"  # [items] said by the very person accused
    OTHERS_WORDS = "others_words"  # [items] said by somebody accused elsewhere
    ONE_ITEM = "one_item"  # [kind] evidence kind
    ONE_KIND = "one_kind"  # [items, type]
    SAME_ORIGIN = "same_origin"  # [items]
    TOO_FEW_MEANS = "too_few_means"  # [means, least]
    NOTHING_LINKED = "nothing_linked"
    NOTHING_COUNTS = "nothing_counts"  # [items]
    NO_FORM_CHOSEN = "no_form_chosen"
    NOT_RELIED_ON = "not_relied_on"
    SET_ASIDE = "set_aside"  # [links] how many links exist all the same
    CONTRADICTED = "contradicted"  # [items]
    WEAKENED = "weakened"  # [items]
    NOT_AUTHENTIC = "not_authentic"  # [items]
    NOT_LAWFUL = "not_lawful"  # [items]
    NOT_IN_HAND = "not_in_hand"  # [items] asked for, not there yet
    NO_PROOF_TYPE = "no_proof_type"  # [kind, regime]
    KIND_UNKNOWN = "kind_unknown"  # [kind]
    REGIME_UNKNOWN = "regime_unknown"  # [regime]
    FORM_SUPPORTED = "form_supported"  # [option]
    FORM_DISPUTED = "form_disputed"  # [option]
    FORM_PARTIAL = "form_partial"  # [option]
    FORMS_ABSENT = "forms_absent"
    ALL_SUPPORTED = "all_supported"
    WEAKEST_FORM = "weakest_form"  # [option]
    OPTIONAL_ELEMENT = "optional_element"
    CHILD_MEANS_STAY = "child_means_stay"  # [element, option]
    AGE_PROOF_NEEDED = "age_proof_needed"  # [kinds]
    AGE_NOT_RECORDED = "age_not_recorded"
    CHILD_EXEMPTS_NOTHING = "child_exempts_nothing"  # [element, kinds]
    CHILD_REPLACES = "child_replaces"  # [element, kinds] as the statute has it
    AGES_BOTH_SIDES = "ages_both_sides"  # [years] child and adult are both told
    BASE_COUNT = "base_count"  # [count, offence, standing]
    BASE_OF_OTHER = "base_of_other"  # [count] that accuses somebody else
    LINK_BASE_COUNT = "link_base_count"  # [offences]
    NOT_ATTACHED = "not_attached"  # [offences] charged beside it
    OFFENCE_UNKNOWN = "offence_unknown"  # [count, offence]
    ELEMENT_UNKNOWN = "element_unknown"  # [count, element, option]
    PROOF_UNKNOWN = "proof_unknown"  # [proof]
    COUNT_UNKNOWN = "count_unknown"  # [count]
    VICTIM_NOT_IN_COUNT = "victim_not_in_count"  # [count, victims]
    OFFENCE_BESIDE = "offence_beside"  # [count?, offence, replaces]
    OFFENCE_TOO_EARLY = "offence_too_early"  # [count?, offence, from]
    OFFENCE_TOO_LATE = "offence_too_late"  # [count?, offence, until, replaced_by]
    OFFENCE_STRADDLES = "offence_straddles"  # [count?, offence, switch]
    OFFENCE_UNDATED = "offence_undated"  # [count?, offence]
    PERIOD_REVERSED = "period_reversed"  # [from, until]


class PolicyId(StrEnum):
    """Rows of the pack that the code asks for by name.

    The thresholds, means of proof and kinds stand in the row, never here.
    """

    VICTIM_PLUS_OTHER = "victim_plus_other"
    TWO_KINDS = "two_kinds"
    STATUS_DOCUMENT = "status_document"
    SPOKEN_WORDS = "spoken_words"
    OWN_WORDS = "own_words"
    ONE_ITEM = "one_item"
    ONE_KIND = "one_kind"
    SAME_ORIGIN = "same_origin"
    NOTHING = "nothing"
    NOT_RELIED_ON = "not_relied_on"
    CONTRADICTED = "contradicted"
    NOT_USABLE = "not_usable"
    NO_PROOF_TYPE = "no_proof_type"
    ANY_FORM = "any_form"
    ALL_FORMS = "all_forms"
    OPTIONAL_ELEMENT = "optional_element"
    LINKED_OFFENCE = "linked_offence"
    CHILD_MEANS = "child_means"
    AGE_PROOF = "age_proof"


def cite(catalogue: Catalogue, row_id: PolicyId) -> tuple[Citation, ...]:
    """Return the policy row and, where it leans on a law, that article."""
    row = catalogue.policy[row_id]
    own = Citation(row.id, "", row.confidence)
    if not row.citation_instrument:
        return (own,)
    leaning = Citation(row.citation_instrument, row.citation_article, row.confidence)
    return (own, leaning)
