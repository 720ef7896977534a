# SPDX-License-Identifier: Apache-2.0
"""A person's word that two items of one origin are independent after all.

Knows that both are in the case and repeat the same. Must not weigh them: the
assessment that comes back does. Taken back by ``removal.remove``.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.errors import FieldInvalid
from models.base.ids import IndependenceId, new_id
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.origins import origins_of, spoken
from models.snapshot.case import Changed, Part
from models.usecases.changes import act_on, changing
from models.usecases.tools import Tools


def say_independent(tools: Tools, word: Independence) -> Changed:
    """Keep somebody's word on two items; an empty id is a new one.

    Who said so and on which day is filled in where it is left out.

    Raises:
        FieldInvalid: no reason; an item that is not in the case; items that
            have origins of their own anyway (``"apart"``); two statements of
            one person (``"voice"``), who never bears herself out; or such a
            word stands already (``"taken"``).
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, word.case) as change:
        fits_independence(change.file, word.checked())
        made = not word.id
        if made:
            word = replace(word, id=IndependenceId(new_id()), version=0)
        word = replace(
            word,
            by=word.by or tools.actor.name,
            on=word.on or tools.clock.today(),
        )
        told = act_on(
            word,
            "made" if made else "saved",
            change.case,
            label=codes_of(change.file, word),
            reason=word.reason,
        )
        saved = change.put(word, told)
        return change.finish(Part.LINKS, saved.id)


def fits_independence(file: CaseFile, word: Independence) -> None:
    """Refuse a word on what is not there, needs none, or has one.

    Raises:
        FieldInvalid: ``independence.items`` and why.
    """
    origins = origins_of(file)
    if not word.items <= origins.keys():
        raise FieldInvalid("independence.items", "unknown")
    if origins[word.first] != origins[word.second]:
        raise FieldInvalid("independence.items", "apart")
    if all(spoken(file, item) for item in word.items):
        raise FieldInvalid("independence.items", "voice")
    for other in file.independences:
        if other.id != word.id and other.items == word.items:
            raise FieldInvalid("independence.items", "taken")


def codes_of(file: CaseFile, word: Independence) -> str:
    """Return the codes of both items: of the exhibit, or of who was heard."""
    return " · ".join(_code(file, one) for one in (word.first, word.second)).strip(" ·")


def _code(file: CaseFile, item: str) -> str:
    """Return the code of an exhibit, or of the person a statement is of."""
    exhibit, statement = file.exhibit(item), file.statement(item)
    if exhibit is not None:
        return exhibit.code
    person = None if statement is None else file.person(statement.person)
    return "" if person is None else person.code
