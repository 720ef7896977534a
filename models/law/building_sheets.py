# SPDX-License-Identifier: Apache-2.0
"""Joins the worksheets to an edition, checking every reference.

Knows which of their rows may name which. Must not know bytes, or how a sheet
is then read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.base.errors import CatalogueInvalid
from models.law.building_regime import (
    PENALTIES,
    TEMPORAL,
    check_passage,
    check_tariff,
)
from models.law.catalogue import Catalogue
from models.law.outcomes import Instance, Outcome
from models.law.passage import Passage
from models.law.refer import by_id, known, one_known
from models.law.sheets import NonPunishment, Sheets
from models.law.strict import check
from models.law.tariff import Tariff

WORKSHEETS = "worksheets.json"
ANSWERS = frozenset({"yes", "no", "unknown"})


@dataclass(frozen=True, slots=True)
class Joined:
    """The files that are joined to an edition, decoded."""

    tariff: Tariff
    passage: Passage
    sheets: Sheets


def join(law: Catalogue, files: Mapping[str, bytes], joined: Joined) -> Catalogue:
    """Return the edition with penalties, passage and worksheets.

    Args:
        law: the edition without them.
        files: the bytes they were decoded from.
        joined: what they were decoded to.

    Raises:
        CatalogueInvalid: a field is unknown, a text empty, or a row names
            what the edition does not hold.
    """
    check(PENALTIES, files[PENALTIES], joined.tariff)
    check(TEMPORAL, files[TEMPORAL], joined.passage)
    check(WORKSHEETS, files[WORKSHEETS], joined.sheets)
    check_passage(law, joined.passage)
    check_tariff(law, joined.tariff, joined.passage.penalty_regimes.values())
    check_sheets(law, joined.sheets)
    return replace(
        law, tariff=joined.tariff, passage=joined.passage, sheets=joined.sheets
    )


def check_sheets(law: Catalogue, sheets: Sheets) -> None:
    """Check every reference of the worksheets.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold, or a
            word of a closed vocabulary is missing or strange.
    """
    if sheets.non_punishment is not None:
        _non_punishment(law, sheets.non_punishment)
    _facts(sheets)
    _rules(law, sheets)
    for path, rows, wanted in (
        ("$.outcomes", sheets.outcomes, [one.value for one in Outcome]),
        ("$.instances", sheets.instances, [one.value for one in Instance]),
    ):
        if list(by_id(WORKSHEETS, path, rows)) != wanted:
            raise CatalogueInvalid(WORKSHEETS, path, "closed_vocabulary")
    by_id(WORKSHEETS, "$.traps", sheets.traps)
    if sheets.practice is not None:
        charged = [row.offence for row in sheets.practice.rows]
        known(WORKSHEETS, "$.practice.rows", charged, law.offences)


def _non_punishment(law: Catalogue, sheet: NonPunishment) -> None:
    """The sheet asks about elements of its provision, three answers each."""
    path = "$.non_punishment"
    known(WORKSHEETS, f"{path}.offence", [sheet.offence], law.offences)
    known(WORKSHEETS, f"{path}.instrument", [sheet.instrument], law.instruments)
    known(WORKSHEETS, f"{path}.sources", sheet.sources, law.sources)
    elements = {one.id for one in law.offences[sheet.offence].elements}
    rows = by_id(WORKSHEETS, f"{path}.questions", sheet.questions)
    for row in rows.values():
        where = f"{path}.questions.{row.id}"
        one_known(WORKSHEETS, f"{where}.element", row.element, elements)
        if row.answers.keys() != ANSWERS:
            raise CatalogueInvalid(WORKSHEETS, f"{where}.answers", "three_answers")


def _facts(sheets: Sheets) -> None:
    """A fact leans to families and belongs to a line of the comparison."""
    families = by_id(WORKSHEETS, "$.families", sheets.families)
    indicators = by_id(WORKSHEETS, "$.indicators", sheets.indicators)
    for fact in by_id(WORKSHEETS, "$.facts", sheets.facts).values():
        path = f"$.facts.{fact.id}"
        one_known(WORKSHEETS, f"{path}.indicator", fact.indicator, indicators)
        known(WORKSHEETS, f"{path}.yes", fact.yes, families)
        known(WORKSHEETS, f"{path}.no", fact.no, families)


def _rules(law: Catalogue, sheets: Sheets) -> None:
    """A rule asks for facts and points to offences of the edition."""
    families = {one.id for one in sheets.families}
    facts = {one.id for one in sheets.facts}
    passed: set[str] = set()
    for rule in by_id(WORKSHEETS, "$.rules", sheets.rules).values():
        path = f"$.rules.{rule.id}"
        known(WORKSHEETS, f"{path}.family", [rule.family], families)
        one_known(WORKSHEETS, f"{path}.first", rule.first, families)
        asked = [one.removeprefix("!") for line in rule.when for one in line]
        known(WORKSHEETS, f"{path}.when", asked, facts)
        known(WORKSHEETS, f"{path}.upon", rule.upon, passed)
        known(WORKSHEETS, f"{path}.sources", rule.sources, law.sources)
        needed = [fact for aim in rule.offences for fact in aim.needs]
        known(WORKSHEETS, f"{path}.offences", needed, facts)
        aims = [aim.id for aim in rule.offences]
        known(WORKSHEETS, f"{path}.offences", aims, law.offences)
        known(WORKSHEETS, f"{path}.alternatives", rule.alternatives, law.offences)
        passed.add(rule.id)
