# SPDX-License-Identifier: Apache-2.0
"""Says what does not fit in a case, and what to do about it.

Knows flaws by code, and whose words a code is: those of the law, of a reason or
of its own. Must not know how a flaw is found, nor open the place it names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import offence_text
from desktop.wording.findings import reason_text
from desktop.wording.formats import language, long_date
from desktop.wording.labels import label
from desktop.wording.law_notes import note_text, value_text
from desktop.wording.law_sentences import all_notes
from desktop.wording.strange import strange_todos, strange_words
from models.base.ids import is_lacking, name_of
from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw, FlawPlace
from models.law.catalogue import Catalogue
from models.law.finding import Reason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FlawWords:
    """One flaw in words.

    Attributes:
        what: what does not fit.
        todo: what to do about it, verb first.
    """

    what: str
    todo: str


def flaw_words(
    catalogue: Catalogue, file: CaseFile, flaw: Flaw, counts: Callable[[str], str] = str
) -> FlawWords:
    """Return what does not fit and what to do, people by code only.

    Args:
        catalogue: the edition.
        file: the case.
        flaw: the flaw.
        counts: gives the name of a count by its id.
    """
    codes = {str(one.id): one.code for one in file.people}
    codes |= {str(one.id): one.code for one in file.exhibits}
    for session in file.statements:
        said = label("statement_kind", session.kind)
        codes[str(session.id)] = f"{said} {codes.get(session.person, '')}".strip()
    known = {str(one.id) for one in file.counts}

    def named(text: str) -> str:
        if is_lacking(text):
            return name_of(text)
        if text in known:
            return counts(text)
        return codes.get(text) or _of_pack(catalogue, text)

    return FlawWords(_what(catalogue, flaw.reason, named), todo_text(flaw))


def all_flaws() -> dict[str, str]:
    """Return every flaw that has words of its own, in the language in force."""
    return {
        "conduct_ahead": translate(
            "flaws", "The conduct begins on {from}, which is after today ({today})."
        ),
        "code_open": translate(
            "flaws",
            "Which procedural code governs cannot be told yet for {items} acts or "
            "items ({codes}). It depends on: {unknown}.",
        ),
        "victim_in_no_count": translate(
            "flaws", "{person} is recorded as a victim, but no count names {person}."
        ),
        "victim_not_victim": translate(
            "flaws", "Count {count} names {person}, who is not recorded as a victim."
        ),
        "accused_not_suspect": translate(
            "flaws", "Count {count} accuses {person}, who is not recorded as a suspect."
        ),
        "accused_is_victim": translate(
            "flaws", "{person} is accused in count {count} and recorded as a victim."
        ),
        "rulings_differ": translate(
            "flaws", "Count {count}: two rulings of one instance do not say the same."
        ),
        **strange_words(),
    }


def all_todos() -> dict[str, str]:
    """Return what to do, by the field that is to be mended."""
    days = translate("flaws", "Fill in the days of the conduct in the case data.")
    return {
        "case.offence_from": days,
        "case.offence_to": days,
        "case.switch_stage": translate(
            "flaws", "Say in the case data where the file stood at the change of codes."
        ),
        "case.regime": translate(
            "flaws", "Name the procedural code at each act, or in the case data."
        ),
        "person.roles": translate(
            "flaws", "Look at the roles of this person and at the counts."
        ),
        "count.offence": translate(
            "flaws",
            "Open the count; look at its provision and the days of the conduct.",
        ),
        **strange_todos(),
        "count.law": translate(
            "flaws", "Have a jurist record which law is applied, and why."
        ),
        "choice.law": translate(
            "flaws", "Complete the choice of law, or take it back with a reason."
        ),
        "ruling.outcome": translate(
            "flaws", "Compare both with the judgments and mend the wrong one."
        ),
        **_of_links(),
        "": translate(
            "flaws",
            "Nothing in the case can mend this: tell whoever keeps the rule pack.",
        ),
    }


def _of_links() -> dict[str, str]:
    """Return what to do about a link."""
    link = translate("flaws", "Open the element; take the link away or link it again.")
    return {
        "link.count": translate(
            "flaws",
            "Open the item the link comes from; take the link off, then link the item "
            "to a count of the case.",
        ),
        "link.source": link,
        "link.option": link,
        "link.victims": link,
    }


def todo_text(flaw: Flaw) -> str:
    """Return what to do about a flaw."""
    return _by_code().get(flaw.code) or all_todos()[flaw.field]


def _by_code() -> dict[str, str]:
    """Return what to do where the field alone does not tell."""
    return {
        "accused_is_victim": translate(
            "flaws", "Look at the worksheet on not punishing victims before going on."
        ),
        "count_is_ground": translate(
            "flaws",
            "Look at the worksheet on not punishing victims; take the count out or "
            "choose the offence it accuses of.",
        ),
        "count_attaches_not": translate(
            "flaws",
            "Have a jurist look at it: charge what this provision attaches to, or "
            "take the count out.",
        ),
    }


def place_text(place: FlawPlace) -> str:
    """Return what the place to mend it is called."""
    return {
        FlawPlace.CASE: translate("flaws", "Case data"),
        FlawPlace.PERSON: translate("flaws", "Person"),
        FlawPlace.COUNT: translate("flaws", "Count"),
        FlawPlace.STATEMENT: translate("flaws", "Statement"),
        FlawPlace.EXHIBIT: translate("flaws", "Exhibit"),
        FlawPlace.ACT: translate("flaws", "Act"),
        FlawPlace.LINK: translate("flaws", "Link"),
        FlawPlace.CHOICE: translate("flaws", "Choice of law"),
        FlawPlace.RULING: translate("flaws", "Court ruling"),
        FlawPlace.PACK: translate("flaws", "Rule pack"),
    }[place]


def _what(catalogue: Catalogue, reason: Reason, named: Callable[[str], str]) -> str:
    """Return a sentence: of its own, of the law, or of a reason."""
    own = all_flaws().get(reason.code)
    params = dict(reason.params)
    if own is not None:
        whom = ("person", "count", "item")
        persons = {n: named(params[n]) for n in whom if n in params}
        others = {
            name: value_text(catalogue, reason.code, name, value)
            for name, value in params.items()
        }
        return own.format_map(others | persons)
    if reason.code not in all_notes():
        return reason_text(reason.code, params, lambda one: _day(one) or named(one))
    said = note_text(catalogue, reason)
    if "old" in params and params["old"] == params.get("new"):
        # An article that survived stands on both sides of the change itself.
        said = translate("flaws", "Which law applies to {0} has not been chosen yet.")
        said = said.format(offence_text(catalogue, params["old"]))
    if "count" not in params:
        return said
    return translate("flaws", "Count {0}: {1}").format(named(params["count"]), said)


def _day(text: str) -> str:
    """Return a day as people write it, ``""`` where it is none."""
    try:
        return long_date(date.fromisoformat(text))
    except ValueError:
        return ""


def _of_pack(catalogue: Catalogue, text: str) -> str:
    """Return an offence or element as people know it, else the text itself."""
    if text in catalogue.offences:
        return offence_text(catalogue, text)
    for offence in catalogue.offences.values():
        element = offence.element(text)
        if element is not None:
            return element.label.text(language())
    return text
