# SPDX-License-Identifier: Apache-2.0
"""Tables of labels, built anew at each call so that a change of language counts.

Add a table: a function that returns code -> label, and a line in ``TABLES``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.wording import case_tables

translate = QCoreApplication.translate


def _person_role() -> dict[str, str]:
    return {
        "victim": translate("labels", "Victim"),
        "witness": translate("labels", "Witness"),
        "suspect": translate("labels", "Suspect"),
        "reporter": translate("labels", "Reporting person"),
        "companion": translate("labels", "Companion"),
        "expert": translate("labels", "Expert"),
        "interpreter": translate("labels", "Interpreter"),
        "corporation": translate("labels", "Corporation"),
        "officer": translate("labels", "Officer"),
        "prosecutor": translate("labels", "Prosecutor"),
        "counsel": translate("labels", "Counsel"),
    }


def _user_role() -> dict[str, str]:
    return {
        "investigator": translate("labels", "Investigator"),
        "paralegal": translate("labels", "Paralegal"),
        "prosecutor": translate("labels", "Prosecutor"),
        "supervisor": translate("labels", "Supervisor"),
    }


def _task_source() -> dict[str, str]:
    return {
        "typed": translate("labels", "Task"),
        "promise": translate("labels", "Promise to a victim"),
        "gap": translate("labels", "From a gap in proof"),
        "clock": translate("labels", "From a deadline"),
    }


TABLES: dict[str, Callable[[], dict[str, str]]] = {
    **case_tables.TABLES,
    "person_role": _person_role,
    "task_source": _task_source,
    "user_role": _user_role,
}
