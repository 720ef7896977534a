# SPDX-License-Identifier: Apache-2.0
"""How a case calls what it holds: people, items and acts, by their ids.

Knows codes, flower names and numbers on paper; must not know who somebody is.
"""

from __future__ import annotations

from desktop.wording.clock_lines import Naming
from models.casefile.file import CaseFile


def names_in(file: CaseFile) -> Naming:
    """Return the words of an id of the case, "" for one it does not hold."""
    known: dict[str, str] = {str(one.id): one.label for one in file.people}
    known |= {str(one.id): one.code for one in file.exhibits}
    known |= {str(one.id): one.paper.number for one in file.acts}
    return lambda one: known.get(one, "")


def codes_in(file: CaseFile) -> Naming:
    """Return the code of an id of the case, "" for one it does not hold."""
    known: dict[str, str] = {str(one.id): one.code for one in file.people}
    known |= {str(one.id): one.code for one in file.exhibits}
    return lambda one: known.get(one, "")


def codes_of(file: CaseFile, ids: tuple[str, ...]) -> str:
    """Return ``K-01, K-02``: people by code only, in the order given."""
    codes = {str(one.id): one.code for one in file.people}
    return ", ".join(codes[one] for one in ids if one in codes)
