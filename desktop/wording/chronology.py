# SPDX-License-Identifier: Apache-2.0
"""Says what cannot all be so in time and route, and what would settle it.

Knows the codes of ``models.casefile.clash`` and of dated facts as text. Must not
say which of the facts is wrong: a person reads the papers and decides. Nobody
is blamed, and a time that nobody stated is called that.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.wording.formats import (
    date_and_clock,
    language,
    medium_date,
    weekday_name,
)
from models.casefile.clash import Clash
from models.casefile.dated import Fact
from models.casefile.moments import When
from models.law.procedure import Procedure

translate = QCoreApplication.translate


def clash_text(code: str, params: Mapping[str, str] | None = None) -> str:
    """Return a clash in one sentence; an unknown code is shown as it is.

    Args:
        code: of ``ClashCode``.
        params: of the clash; what the sentence has no hole for is left out.
    """
    words = all_clashes().get(code)
    if words is None:
        return code
    known = dict(params or {})
    holes = {
        "weekday": weekday_name(int(known["weekday"])) if "weekday" in known else "",
        "first_place": known.get("first_place") or _no_place(),
        "second_place": known.get("second_place") or _no_place(),
        "reached": known.get("reached") or _no_place(),
        "left": known.get("left") or _no_place(),
        "first": known.get("first") or fact_text("act"),
        "then": known.get("then") or fact_text("act"),
        "from": _moment(known.get("from", "")),
        "until": _moment(known.get("until", "")),
    }
    return words.format_map(holes)


def clash_words(clash: Clash, facts: Mapping[str, Fact], law: Procedure) -> str:
    """Return a clash in one sentence, its acts by the names of the pack.

    Args:
        clash: the clash.
        facts: those it names, by id.
        law: the pack's acts.
    """
    params = dict(clash.params)
    for name, side in (("first", "before"), ("then", "after")):
        fact = facts.get(params.get(side, ""))
        if fact is not None:
            params[name] = happened(fact, law)
    return clash_text(clash.code, params)


def happened(fact: Fact, law: Procedure) -> str:
    """Return what happened: the act as the pack calls it, else the kind of fact."""
    event = law.events.get(fact.event)
    return fact_text(fact.kind) if event is None else event.label.text(language())


def grade_look(code: str) -> tuple[str, str, str]:
    """Return (words, tone, icon) of how strong a clash is."""
    return {
        "impossible": (translate("chronology", "Cannot all be so"), "alt", "equal-not"),
        "unlikely": (translate("chronology", "Needs a word"), "warn", "circle-help"),
    }[code]


def settle_text(code: str) -> str:
    """Return what would settle a clash, verb first; an unknown code as it is."""
    return all_settles().get(code, code)


def fact_text(code: str) -> str:
    """Return what happened, e.g. ``Passport issued``; an unknown code as it is."""
    return all_facts().get(code, code)


def presence_text() -> str:
    """Return that somebody was at a place."""
    return translate("chronology", "Presence")


def all_clashes() -> dict[str, str]:
    """Return every clash in words, in the language in force."""
    return {**_itself(), **_journey(), **_offence(), **_office(), **_route()}


def all_settles() -> dict[str, str]:
    """Return all that may settle a clash, in the language in force."""
    return {
        "read_paper": translate("chronology", "Read the dated paper again"),
        "birth_record": translate("chronology", "Compare with a birth record"),
        "travel_papers": translate(
            "chronology", "Look at the passport pages, visas and other travel papers"
        ),
        "border_record": translate(
            "chronology", "Ask immigration for the record of border crossings"
        ),
        "carrier_record": translate(
            "chronology", "Ask the carrier for tickets or lists of passengers"
        ),
        "ask_again": translate("chronology", "Clarify it in a further statement"),
        "offence_period": translate("chronology", "Check the period of the case"),
        "indictment": translate("chronology", "Compare with the indictment"),
        "office_register": translate("chronology", "Compare with the office register"),
        "custody_record": translate(
            "chronology", "Compare with the records of seizure and hand-over"
        ),
        "another_journey": translate(
            "chronology", "Say which journey or stay each of them belongs to"
        ),
    }


def all_facts() -> dict[str, str]:
    """Return what may happen, in the language in force."""
    return {**_lives(), **_papers()}


def _lives() -> dict[str, str]:
    return {
        "born": translate("chronology", "Born"),
        "passport_issued": translate("chronology", "Passport issued"),
        "passport_expires": translate("chronology", "Passport expires"),
        "recruited": translate("chronology", "Recruited"),
        "departed": translate("chronology", "Departed"),
        "left_country": translate("chronology", "Left Indonesia"),
        "arrived": translate("chronology", "Arrived"),
        "entered_country": translate("chronology", "Entered Indonesia"),
        "exploited_from": translate("chronology", "Exploitation begins"),
        "exploited_until": translate("chronology", "Exploitation ends"),
        "freed": translate("chronology", "Freed"),
        "role_from": translate("chronology", "Role begins"),
        "role_until": translate("chronology", "Role ends"),
        "consented": translate("chronology", "Consent to protection"),
        "threatened": translate("chronology", "Threat"),
        "other": translate("chronology", "Other event"),
    }


def _papers() -> dict[str, str]:
    return {
        "offence_from": translate("chronology", "First day of the conduct"),
        "offence_until": translate("chronology", "Last day of the conduct"),
        "charged_from": translate("chronology", "First day by the indictment"),
        "charged_until": translate("chronology", "Last day by the indictment"),
        "reported": translate("chronology", "Police report"),
        "ordered": translate("chronology", "Investigation order"),
        "heard": translate("chronology", "Statement"),
        "indicted": translate("chronology", "Indictment"),
        "judged": translate("chronology", "Judgment"),
        "seizure_ordered": translate("chronology", "Seizure order"),
        "seizure_permitted": translate("chronology", "Court permit for the seizure"),
        "taken": translate("chronology", "Item taken"),
        "held": translate("chronology", "Entry of custody"),
        "act": translate("chronology", "Recorded act"),
        "paper_from": translate("chronology", "First day the paper holds"),
        "paper_until": translate("chronology", "Last day the paper holds"),
    }


def _itself() -> dict[str, str]:
    return {
        "time_reversed": translate("chronology", "A time ends before it begins."),
        "weekday_wrong": translate(
            "chronology", "The date does not fall on the stated weekday ({weekday})."
        ),
        "born_after_event": translate(
            "chronology", "Somebody is dated as born after taking part in an event."
        ),
        "births_differ": translate("chronology", "Two dates of birth do not agree."),
        "role_reversed": translate(
            "chronology", "A role in the case ends before it begins."
        ),
        "stated_gap": translate(
            "chronology",
            "The stated time between these events does not agree with their dates.",
        ),
        "chain": translate(
            "chronology", "These dates cannot all follow one another as they must."
        ),
    }


def _journey() -> dict[str, str]:
    return {
        "passport_after_departure": translate(
            "chronology", "The passport was issued after the departure."
        ),
        "passport_expired": translate(
            "chronology", "The passport had expired when it was used."
        ),
        "recruited_after_departure": translate(
            "chronology", "The recruitment is dated after the departure."
        ),
        "recruited_after_exploitation": translate(
            "chronology", "The recruitment is dated after the exploitation began."
        ),
        "arrived_before_departure": translate(
            "chronology", "The arrival is dated before the departure."
        ),
        "work_before_arrival": translate(
            "chronology", "The exploitation is dated before the arrival."
        ),
        "exploitation_reversed": translate(
            "chronology", "The exploitation ends before it begins."
        ),
        "freed_before_exploitation": translate(
            "chronology", "Being freed is dated before the exploitation began."
        ),
        "exploited_after_freed": translate(
            "chronology", "The exploitation is dated to go on after being freed."
        ),
    }


def _offence() -> dict[str, str]:
    return {
        "offence_reversed": translate(
            "chronology", "The period of the conduct ends before it begins."
        ),
        "act_before_offence": translate(
            "chronology", "An event lies before the period of the conduct."
        ),
        "act_after_offence": translate(
            "chronology", "An event lies after the period of the conduct."
        ),
        "charged_reversed": translate(
            "chronology", "The period in the indictment ends before it begins."
        ),
        "charged_before_offence": translate(
            "chronology", "The indictment names a day before the period of the case."
        ),
        "charged_after_offence": translate(
            "chronology", "The indictment names a day after the period of the case."
        ),
        "offence_after_indictment": translate(
            "chronology", "The conduct is dated after the indictment."
        ),
        "offence_after_report": translate(
            "chronology", "The conduct is dated to begin after the police report."
        ),
        "offence_after_statement": translate(
            "chronology", "A statement is dated before the conduct began."
        ),
    }


def _office() -> dict[str, str]:
    return {
        "statement_before_report": translate(
            "chronology", "A statement is dated before the police report."
        ),
        "order_before_report": translate(
            "chronology", "The investigation order is dated before the police report."
        ),
        "indicted_before_report": translate(
            "chronology", "The indictment is dated before the police report."
        ),
        "judged_before_indictment": translate(
            "chronology", "The judgment is dated before the indictment."
        ),
        "taken_before_order": translate(
            "chronology", "The item was taken before the seizure order."
        ),
        "custody_before_taking": translate(
            "chronology", "An entry of custody lies before the item was taken."
        ),
        "act_order": translate(
            "chronology",
            "“{then}” is dated before “{first}”, which comes first as a rule.",
        ),
        "act_before_paper": translate(
            "chronology", "The act is dated before the first day its paper holds."
        ),
        "act_after_paper": translate(
            "chronology", "The act is dated after the last day its paper holds."
        ),
    }


def _route() -> dict[str, str]:
    return {
        "two_places": translate(
            "chronology",
            "Somebody would be at two places at once, {first_place} and "
            "{second_place}: {from} to {until}.",
        ),
        "route_gap": translate(
            "chronology",
            "The route has a hole: it reaches {reached} and goes on from {left}.",
        ),
        "border_gap": translate(
            "chronology", "The border is crossed the same way twice running."
        ),
    }


def _no_place() -> str:
    """Say that nobody named the place."""
    return translate("chronology", "a place nobody named")


def _moment(text: str) -> str:
    """Return a moment of a clash as it is written here, "" = no bound."""
    if not text:
        return ""
    moment = datetime.fromisoformat(text)
    midnight = (moment.hour, moment.minute) == (0, 0)
    return medium_date(moment.date()) if midnight else date_and_clock(moment)


def when_text(when: When) -> str:
    """Return a time as finely as it is known, e.g. ``before 12 Aug 2026``."""
    first, last = when.earliest, when.latest
    if first is None and last is None:
        return translate("chronology", "not dated")
    if first is None and last is not None:
        words = translate("chronology", "{0} or before")
        return words.format(medium_date(last.date()))
    if last is None and first is not None:
        words = translate("chronology", "{0} or after")
        return words.format(medium_date(first.date()))
    assert first is not None
    assert last is not None
    if first == last:
        return date_and_clock(first)
    days = dict.fromkeys(medium_date(one.date()) for one in (first, last))
    return " – ".join(days)
