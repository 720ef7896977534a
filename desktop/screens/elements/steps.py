# SPDX-License-Identifier: Apache-2.0
"""What would close a gap, in words.

Knows the codes of ``models.law.nextsteps``; must not find out what is missing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from models.casefile.places import PlacesTold
from models.law.nextsteps import Missing

translate = QCoreApplication.translate

MOST_NAMED = 4
"""Most sources named behind one reason; the list above has them all."""


def missing_words(missing: Sequence[Missing]) -> tuple[str, ...]:
    """Return what is missing, one short line each.

    Where either a victim's statement or other proof would do, one line says
    so: other proof is named first, so that nobody is heard again needlessly.
    """
    words = _words()
    either = {Missing.VICTIM_STATEMENT, Missing.OTHER_KIND}
    if either <= set(missing):
        both = translate(
            "elements", "one other proof of another kind, or a victim's statement"
        )
        rest = [words[code] for code in missing if code not in either]
        return (both, *rest)
    return tuple(words[code] for code in missing)


def place_words(missing: Sequence[Missing], told: PlacesTold) -> tuple[str, ...]:
    """Return what the case already tells of places, where a place is asked for.

    Each is a lead to an item that could be linked; none of it is proof.
    """
    if Missing.PLACE not in missing:
        return ()
    data = (*told.named, told.route)
    lines = (
        (translate("elements", "the case data name: {0}"), data),
        (translate("elements", "dated acts name: {0}"), told.acts),
        (translate("elements", "not linked yet: {0}"), told.items),
    )
    found = []
    for words, values in lines:
        once = list(dict.fromkeys(filter(None, values)))
        if once:
            found.append(words.format(_first_few(once)))
    if not any(data):
        found.insert(0, translate("elements", "the case data name no place yet"))
    return tuple(found)


def rests_on(titles: Sequence[str]) -> str:
    """Return the sources a reason rests on, the first few by name."""
    return _first_few(list(dict.fromkeys(titles)))


def _first_few(once: Sequence[str]) -> str:
    """Return the first few of some words, and how many more there are."""
    words = "; ".join(once[:MOST_NAMED])
    left = len(once) - MOST_NAMED
    if left > 0:
        return translate("elements", "{0}; and {1} more").format(words, left)
    return words


def _asked() -> dict[Missing, str]:
    """Return what an element asks for by the part it plays in its offence."""
    return {
        Missing.TO_PURPOSE: translate(
            "elements", "what ties the act to this purpose, e.g. tariff, target, debt"
        ),
        Missing.RESULT: translate("elements", "what shows whether it came about"),
        Missing.PLACE: translate(
            "elements", "what shows where it was, or was to be: places, tickets, stamps"
        ),
        Missing.NEXUS: translate("elements", "what ties the two facts together"),
    }


def _words() -> dict[Missing, str]:
    return {
        Missing.CHOOSE_FORM: translate("elements", "choose the form that is used"),
        Missing.FIRST_ITEM: translate("elements", "a first source"),
        Missing.VICTIM_STATEMENT: translate("elements", "a victim's statement"),
        Missing.OTHER_KIND: translate("elements", "one other proof of another kind"),
        Missing.OTHER_ORIGIN: translate(
            "elements", "a source that does not repeat the same origin"
        ),
        Missing.STATUS_DOCUMENT: translate("elements", "one authentic document"),
        Missing.AGE_PROOF: translate("elements", "proof of age"),
        Missing.BASE_COUNT: translate(
            "elements", "the count this one rests on, supported"
        ),
        Missing.OTHER_PROVISION: translate(
            "elements", "a count that this provision attaches to: ask a jurist"
        ),
        Missing.ANSWER_WEAKENING: translate(
            "elements", "an answer to the source that says otherwise"
        ),
        Missing.REPLACE_REFUSED: translate(
            "elements", "a source in place of the one that may not count"
        ),
        Missing.FIND_PROOF: translate(
            "elements", "proof of a kind the procedural code knows"
        ),
        **_asked(),
    }
