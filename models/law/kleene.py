# SPDX-License-Identifier: Apache-2.0
"""Yes, no and unknown: how answers combine without inventing any.

Knows three-valued logic. Must not know what the answers are about. An unknown
never becomes a yes or a no.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Answer(StrEnum):
    """What a person says of a fact."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @property
    def negated(self) -> Answer:
        """Return the answer to the opposite question."""
        return _NEGATED[self]


_NEGATED = {
    Answer.YES: Answer.NO,
    Answer.NO: Answer.YES,
    Answer.UNKNOWN: Answer.UNKNOWN,
}


def all_of(answers: Iterable[Answer]) -> Answer:
    """Return yes when every answer is yes, no when one is no."""
    found = set(answers)
    if Answer.NO in found:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in found else Answer.YES


def any_of(answers: Iterable[Answer]) -> Answer:
    """Return yes when one answer is yes, no when every one is no."""
    return all_of(one.negated for one in answers).negated
