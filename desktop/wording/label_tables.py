# SPDX-License-Identifier: Apache-2.0
"""Tables of labels, built anew at each call so that a change of language counts.

Add a table: a function that returns code -> label, and a line in ``TABLES``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def _person_role() -> dict[str, str]:
    return {
        "victim": translate("labels", "Victim"),
        "witness": translate("labels", "Witness"),
        "suspect": translate("labels", "Suspect"),
        "accused": translate("labels", "Accused"),
        "reporter": translate("labels", "Reporting person"),
        "companion": translate("labels", "Companion"),
        "guardian": translate("labels", "Guardian"),
        "expert": translate("labels", "Expert"),
        "interpreter": translate("labels", "Interpreter"),
        "corporation": translate("labels", "Corporation"),
        "officer": translate("labels", "Officer"),
    }


def _exhibit_kind() -> dict[str, str]:
    return {
        "thing": translate("labels", "Physical item"),
        "document": translate("labels", "Document"),
        "phone": translate("labels", "Phone"),
        "device": translate("labels", "Storage device"),
        "photo": translate("labels", "Photo"),
        "video": translate("labels", "Video"),
        "audio": translate("labels", "Sound recording"),
        "chat": translate("labels", "Chat record"),
        "transaction": translate("labels", "Transaction record"),
        "money": translate("labels", "Money"),
        "vehicle": translate("labels", "Vehicle"),
        "other": translate("labels", "Other"),
    }


def _user_role() -> dict[str, str]:
    return {
        "investigator": translate("labels", "Investigator"),
        "paralegal": translate("labels", "Paralegal"),
        "prosecutor": translate("labels", "Prosecutor"),
        "supervisor": translate("labels", "Supervisor"),
    }


TABLES: dict[str, Callable[[], dict[str, str]]] = {
    "person_role": _person_role,
    "exhibit_kind": _exhibit_kind,
    "user_role": _user_role,
}
