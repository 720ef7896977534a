# SPDX-License-Identifier: Apache-2.0
"""Who is usually heard: the people in the order in which they are offered.

Must not know what anybody said.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.wording.labels import labels
from models.casefile.people import Person


def in_order(people: Sequence[Person]) -> list[Person]:
    """Return everybody by leading role, as the page Orang lists them, and code."""
    roles = {role: place for place, role in enumerate(labels("person_role"))}
    return sorted(people, key=lambda p: (roles.get(p.roles[0].role, 99), p.code))
