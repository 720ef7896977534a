# SPDX-License-Identifier: Apache-2.0
"""Whether answers of a person fill the elements of an offence.

Knows elements and yes, no or unknown per form. Must not know evidence: that is
``assessment``. It serves suggestions, which somebody takes up or leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.law.kleene import Answer, all_of, any_of
from models.law.offences import Element, Logic, Offence

Answers = Mapping[str, Answer]  # "element/option" → answer


@dataclass(frozen=True, slots=True)
class Shown:
    """Whether an offence's own facts are there.

    Attributes:
        answer: yes, no, or unknown.
        missing: unanswered ``element/option`` that could still change it.
        against: answered no, where that decides it.
    """

    answer: Answer
    missing: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def place(element: Element, option: str) -> str:
    """Return the key of one form."""
    return f"{element.id}/{option}"


def filled(element: Element, answers: Answers) -> Answer:
    """Return whether the forms of an element are there, by its own logic."""
    found = (
        answers.get(place(element, option.id), Answer.UNKNOWN)
        for option in element.options
    )
    return all_of(found) if element.logic is Logic.ALL else any_of(found)


def shown(offence: Offence, answers: Answers, leave_out: str = "") -> Shown:
    """Return whether the answers fill an offence.

    Args:
        offence: the offence.
        answers: what a person said, by ``element/option``.
        leave_out: an element that is judged elsewhere (the base offence);
            elements leaning on another offence, the person who acts and
            optional ones are left out as well.
    """
    asked = [
        one
        for one in offence.elements
        if one.required
        and not one.linked_offence
        and one.id != leave_out
        and not _anybody(one)
    ]
    each = {one.id: filled(one, answers) for one in asked}
    answer = all_of(each.values())
    told = [
        (place(one, option.id), answers.get(place(one, option.id), Answer.UNKNOWN))
        for one in asked
        for option in one.options
        if each[one.id] is answer
    ]
    if answer is Answer.UNKNOWN:
        return Shown(answer, _those(told, Answer.UNKNOWN))
    if answer is Answer.NO:
        return Shown(answer, against=_those(told, Answer.NO))
    return Shown(answer)


def _anybody(element: Element) -> bool:
    """Return whether an element only says that anybody may commit it."""
    return element.role == "subject" and any(
        option.id == "perorangan" for option in element.options
    )


def _those(told: list[tuple[str, Answer]], wanted: Answer) -> tuple[str, ...]:
    """Return the places with the wanted answer."""
    return tuple(where for where, answer in told if answer is wanted)
