# SPDX-License-Identifier: Apache-2.0
"""Labels of the codes a case file keeps: hearings, custody, counts, requests.

Knows stored codes as text; must not know the objects that hold them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def _count_form() -> dict[str, str]:
    return {
        "primary": translate("labels", "Primary"),
        "subsidiary": translate("labels", "Subsidiary"),
        "alternative": translate("labels", "Alternative"),
        "cumulative": translate("labels", "Cumulative"),
    }


def _sex() -> dict[str, str]:
    return {
        "female": translate("labels", "Female"),
        "male": translate("labels", "Male"),
        "unknown": translate("labels", "Not recorded"),
    }


def _statement_kind() -> dict[str, str]:
    return {
        "first": translate("labels", "First statement"),
        "additional": translate("labels", "Additional statement"),
        "continued": translate("labels", "Continued statement"),
        "confrontation": translate("labels", "Confrontation"),
        "court": translate("labels", "Testimony in court"),
        "assessment": translate("labels", "Assessment"),
    }


def _custody_act() -> dict[str, str]:
    return {
        "seized": translate("labels", "Seized"),
        "received": translate("labels", "Received"),
        "sealed": translate("labels", "Sealed"),
        "copied": translate("labels", "Copied"),
        "examined": translate("labels", "Examined"),
        "handed_over": translate("labels", "Handed over"),
        "stored": translate("labels", "Stored"),
        "returned": translate("labels", "Returned"),
    }


def _basis_state() -> dict[str, str]:
    return {
        "not_recorded": translate("labels", "Not recorded yet"),
        "not_needed": translate("labels", "No permit needed"),
        "requested": translate("labels", "Permit requested"),
        "granted": translate("labels", "Permit or approval given"),
        "refused": translate("labels", "Refused by the court"),
    }


def _availability() -> dict[str, str]:
    return {
        "held": translate("labels", "In hand"),
        "requested": translate("labels", "Asked for, not here yet"),
    }


def _bearing() -> dict[str, str]:
    return {
        "supports": translate("labels", "Supports"),
        "weakens": translate("labels", "Weakens"),
    }


def _strength() -> dict[str, str]:
    return {
        "1": translate("labels", "Weak"),
        "2": translate("labels", "Fair"),
        "3": translate("labels", "Strong"),
    }


def _applicant() -> dict[str, str]:
    return {
        "self": translate("labels", "The protected person"),
        "officer": translate("labels", "An officer"),
        "companion": translate("labels", "A companion"),
    }


TABLES: dict[str, Callable[[], dict[str, str]]] = {
    "count_form": _count_form,
    "sex": _sex,
    "statement_kind": _statement_kind,
    "custody_act": _custody_act,
    "basis_state": _basis_state,
    "availability": _availability,
    "bearing": _bearing,
    "strength": _strength,
    "applicant": _applicant,
}
"""Table name → its maker."""
