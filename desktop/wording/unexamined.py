# SPDX-License-Identifier: Apache-2.0
"""Says whom and what the case speaks of though nobody examined them.

Knows the codes of ``models.casefile.unexamined`` as text. Nobody "must" be
examined: it is a list to decide on, and no word of an answer is repeated here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def unexamined_text(code: str) -> str:
    """Return what is open, in one sentence; an unknown code is shown as it is."""
    return all_unexamined().get(code, code)


def unnamed_text(code: str) -> str:
    """Return a role by which answers speak of somebody, e.g. ``Broker``."""
    return all_unnamed().get(code, code)


def place_text(code: str) -> str:
    """Return what kind of record speaks of it, e.g. ``Answer``."""
    return all_places().get(code, code)


def all_unexamined() -> dict[str, str]:
    """Return everything that may be open, in the language in force."""
    return {
        "person_not_heard": translate(
            "unexamined",
            "The case speaks of this person; no statement of theirs is here yet.",
        ),
        "person_not_in_file": translate(
            "unexamined",
            "An answer names this code; nobody in the case has it.",
        ),
        "person_by_role": translate(
            "unexamined",
            "Answers speak of somebody by what they do; nobody of that role has "
            "been heard.",
        ),
        "person_by_initial": translate(
            "unexamined",
            "Answers speak of somebody by an initial only. Read the places and "
            "decide who it is.",
        ),
        "item_not_in_file": translate(
            "unexamined",
            "An answer names this item; no item in the case has this code.",
        ),
        "item_not_in_hand": translate(
            "unexamined", "An answer names this item; it is not in hand yet."
        ),
        "item_not_examined": translate(
            "unexamined",
            "An answer names this item; no entry of custody says that it was "
            "examined or copied.",
        ),
    }


def all_unnamed() -> dict[str, str]:
    """Return every role people are called by, in the language in force."""
    return {
        "broker": translate("unexamined", "Broker or agent"),
        "recruiter": translate("unexamined", "Recruiter"),
        "harbourer": translate("unexamined", "Keeper of the lodging"),
        "driver": translate("unexamined", "Driver"),
        "crew": translate("unexamined", "Ship's crew"),
        "guard": translate("unexamined", "Guard"),
        "foreman": translate("unexamined", "Foreman"),
        "employer": translate("unexamined", "Employer or owner"),
        "pimp": translate("unexamined", "Procurer"),
        "customer": translate("unexamined", "Customer"),
        "treasurer": translate("unexamined", "Treasurer or cashier"),
        "official": translate("unexamined", "Official"),
        "village_head": translate("unexamined", "Village head"),
        "neighbour": translate("unexamined", "Neighbour"),
        "health_worker": translate("unexamined", "Health worker"),
    }


def all_places() -> dict[str, str]:
    """Return every kind of record that may speak of it."""
    return {
        "answer": translate("unexamined", "Answer"),
        "count": translate("unexamined", "Count"),
        "link": translate("unexamined", "Link to an element"),
        "exhibit": translate("unexamined", "Exhibit"),
        "custody": translate("unexamined", "Entry of custody"),
        "request": translate("unexamined", "Protection request"),
    }
