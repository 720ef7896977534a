# SPDX-License-Identifier: Apache-2.0
"""The sentences behind ``findings.reason_text``, one for each reason code.

Knows the codes of ``models.law.reasons`` as text and the holes each may fill;
must not know how a reason is found. Law itself is data of the pack.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def all_reasons() -> dict[str, str]:
    """Return every reason in words, in the language in force."""
    return {**_support(), **_lack(), **_doubt(), **_forms(), **_entry(), **_period()}


def _support() -> dict[str, str]:
    return {
        "victim_plus_other": translate(
            "reasons", "Supported by {first} of the victim and by {second}."
        ),
        "two_kinds": translate("reasons", "Supported by {first} and by {second}."),
        "held_independent": translate(
            "reasons",
            "Two sources of one origin count for two: somebody recorded why they are "
            "independent.",
        ),
        "own_words": translate(
            "reasons",
            "Said by the very person accused: it counts as a statement of the "
            "accused. Sources: {items}.",
        ),
        "others_words": translate(
            "reasons",
            "Said by somebody accused elsewhere: it counts here as testimony, like "
            "that of any witness. Sources: {items}.",
        ),
        "status_document": translate(
            "reasons", "This fact of status is shown by a document: {kind}."
        ),
        "base_count": translate(
            "reasons", "Rests on count {count} ({offence}): {standing}."
        ),
        "base_of_other": translate(
            "reasons",
            "Count {count} accuses somebody else: a jurist looks whether it carries "
            "this one.",
        ),
        "all_supported": translate("reasons", "Every part is supported."),
        "form_supported": translate("reasons", "One form is enough: {option}."),
    }


def _lack() -> dict[str, str]:
    return {
        "one_item": translate(
            "reasons", "Only one source so far: {kind}. Another one is needed."
        ),
        "one_kind": translate(
            "reasons",
            "Sources so far: {items}, all of one kind: {type}. Another kind is needed.",
        ),
        "same_origin": translate(
            "reasons",
            "Sources so far: {items}, all from one origin, so they count once.",
        ),
        "too_few_means": translate(
            "reasons", "Kinds of proof so far: {means}; needed: {least}."
        ),
        "nothing_linked": translate("reasons", "No source is linked yet."),
        "nothing_counts": translate(
            "reasons", "Sources linked: {items}; none of them counts as it stands."
        ),
        "no_form_chosen": translate("reasons", "No form has been chosen yet."),
        "forms_absent": translate("reasons", "No form has a source yet."),
        "link_base_count": translate(
            "reasons", "Name the count this one rests on: {offences}."
        ),
        "not_attached": translate(
            "reasons", "Does not attach to {offences}, which is charged beside it."
        ),
        "age_proof_needed": translate(
            "reasons", "Proof of age is needed, for instance: {kinds}."
        ),
        **_childhood(),
        "age_not_recorded": translate("reasons", "The age is not recorded yet."),
    }


def _childhood() -> dict[str, str]:
    return {
        "child_exempts_nothing": translate(
            "reasons",
            "The victim is a child by a recorded or stated age. This points to a "
            "position of vulnerability; it exempts from no element here. Proof of "
            "age is needed, for instance: {kinds}.",
        ),
        "child_replaces": translate(
            "reasons",
            "The victim is a child by a recorded or stated age. This points to a "
            "position of vulnerability; the provision asks for no particular means "
            "then. Proof of age is needed, for instance: {kinds}.",
        ),
        "ages_both_sides": translate(
            "reasons",
            "The ages told lie on both sides of {years} years: child by one source, "
            "adult by another. Both are kept; compare with an official paper.",
        ),
    }


def _doubt() -> dict[str, str]:
    return {
        "contradicted": translate(
            "reasons", "Sources that say otherwise: {items}. Clarify them first."
        ),
        "weakened": translate("reasons", "Sources that weaken this: {items}."),
        "not_authentic": translate(
            "reasons", "Sources whose authenticity is in doubt: {items}."
        ),
        "not_lawful": translate(
            "reasons", "Sources whose lawful obtaining is in doubt: {items}."
        ),
        "not_in_hand": translate(
            "reasons", "Sources asked for and not in hand yet: {items}."
        ),
        "no_proof_type": translate(
            "reasons", "Under {regime}, {kind} is no means of proof by itself."
        ),
        "kind_unknown": translate(
            "reasons", "The rule set does not know this kind of source: {kind}."
        ),
        "regime_unknown": translate(
            "reasons", "The rule set does not know this procedural code: {regime}."
        ),
        "proof_unknown": translate(
            "reasons", "A link names a source that is no longer there: {proof}."
        ),
    }


def _forms() -> dict[str, str]:
    return {
        "form_disputed": translate("reasons", "Accounts differ about: {option}."),
        "form_partial": translate("reasons", "The best form so far: {option}."),
        "weakest_form": translate("reasons", "The weakest part: {option}."),
        "not_relied_on": translate("reasons", "This form is not used in this case."),
        "set_aside": translate(
            "reasons", "This form was set aside; links kept all the same: {links}."
        ),
        "optional_element": translate(
            "reasons", "This part is only needed if it is alleged."
        ),
        "child_means_stay": translate(
            "reasons",
            "The victim is a child. The chosen form stays as it is: {option}.",
        ),
    }


def _entry() -> dict[str, str]:
    return {
        "offence_unknown": translate(
            "reasons", "Count {count}: the rule set does not know {offence}."
        ),
        "element_unknown": translate(
            "reasons",
            "A link names what the provision of count {count} has not: {element}.",
        ),
        "count_unknown": translate(
            "reasons",
            "A link names a count that is not in the case: {count}. It is kept and "
            "counts for nothing.",
        ),
        "victim_not_in_count": translate(
            "reasons", "Not named in count {count}: {victims}."
        ),
        "period_reversed": translate(
            "reasons", "The first day ({from}) is after the last day ({until})."
        ),
    }


def _period() -> dict[str, str]:
    return {
        "offence_beside": translate(
            "reasons", "Count {count}: {offence} goes beside {replaces}."
        ),
        "offence_too_early": translate(
            "reasons", "Count {count}: {offence} is in force only from {from}."
        ),
        "offence_too_late": translate(
            "reasons",
            "Count {count}: {offence} was in force until {until}; "
            "then came {replaced_by}.",
        ),
        "offence_straddles": translate(
            "reasons", "Count {count}: the period passes the change of law on {switch}."
        ),
        "offence_undated": translate(
            "reasons", "Count {count}: add the days, so that the law can be chosen."
        ),
    }
