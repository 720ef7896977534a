# SPDX-License-Identifier: Apache-2.0
"""What the edition holds to be read up: every provision, by the law it stands in.

Knows the rows of a catalogue and which of them speak of one another. Must not
know a case, a screen or a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.law.catalogue import Catalogue
from models.law.offences import Bilingual
from models.law.procedure import PRACTICE, Clock, Term
from models.law.sheets import TableRule
from models.law.tariff import Aggravation, Mode, SpecialMode

PASSAGE = "passage"
"""The group of the rules about the change of law."""
SHEETS = "sheets"
"""The group of worksheets."""
NON_PUNISHMENT = "non_punishment"
TABLE = "table"
_NAMED = re.compile(r"\w+ \d+/\d{4}")


class Topic(StrEnum):
    """What an entry is about."""

    INSTRUMENT = "instrument"
    OFFENCE = "offence"
    PROOF = "proof"
    CLOCK = "clock"
    TERM = "term"
    DUTY = "duty"
    RULE = "rule"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read up.

    Attributes:
        topic: what it is about.
        id: its id in the edition.
        group: the instrument it stands in, or ``passage``, ``sheets`` or
            ``practice``.
        article: as practitioners write it, ``""`` = none.
        title: what it is called.
    """

    topic: Topic
    id: str
    group: str
    article: str
    title: Bilingual

    @property
    def key(self) -> str:
        """Return what routes and links call it."""
        return key_of(self.topic, self.id)


def key_of(topic: Topic, row_id: str) -> str:
    """Return what routes and links call a row."""
    return f"{topic.value}:{row_id}"


def entries(law: Catalogue) -> tuple[Entry, ...]:
    """Return everything that can be read up, grouped, in the order of the pack."""
    found = (*_rows(law),)
    groups = (*law.instruments, PASSAGE, SHEETS, PRACTICE)
    return tuple(one for group in groups for one in found if one.group == group)


def terms(law: Catalogue) -> dict[str, Term]:
    """Return the terms of detention by the rule they are."""
    held = law.procedure.detention.terms.values()
    return {term.rule: term for row in held for term in row}


def predecessors(law: Catalogue, offence_id: str) -> tuple[str, ...]:
    """Return the offences that this one replaced."""
    held = law.offences.values()
    return tuple(one.id for one in held if one.replaced_by == offence_id)


def aggravations_of(law: Catalogue, offence_id: str) -> tuple[Aggravation, ...]:
    """Return the aggravations that the catalogue lets attach to an offence."""
    return tuple(a for a in law.tariff.aggravations if offence_id in a.bases)


def bases_of(law: Catalogue, offence_id: str) -> tuple[str, ...]:
    """Return the offences to which this aggravation may attach."""
    held = law.tariff.aggravations
    return tuple(b for one in held if one.offence == offence_id for b in one.bases)


def ways_of(law: Catalogue, offence_id: str) -> tuple[tuple[Mode, SpecialMode], ...]:
    """Return the special rules that reach attempt, help and the like of it."""
    return tuple(
        (mode, rule)
        for mode in law.tariff.modes
        for rule in mode.special
        if offence_id in rule.bases
    )


def clocks_in(law: Catalogue, instrument: str) -> tuple[Clock, ...]:
    """Return the clocks that stand in an instrument, in pack order."""
    held = law.procedure.clocks.values()
    return tuple(one for one in held if one.instrument == instrument)


def table_rules_of(law: Catalogue, offence_id: str) -> tuple[TableRule, ...]:
    """Return the rules of the decision table that name an offence."""
    return tuple(
        rule
        for rule in law.sheets.rules
        if offence_id in (*(aim.id for aim in rule.offences), *rule.alternatives)
    )


def instrument_named(law: Catalogue, citations: Iterable[str]) -> str:
    """Return the first instrument that citations name, ``""`` = the pack has none."""
    cited = [name for text in citations for name in _NAMED.findall(text)]
    named = ((law.instruments[i], i, name) for name in cited for i in law.instruments)
    found = [i for one, i, name in named if f"{name} " in f"{one.title.id} "]
    return found[0] if found else ""


def _rows(law: Catalogue) -> Iterator[Entry]:
    """Yield every entry, whatever its group."""
    acts = law.procedure
    for law_row in law.instruments.values():
        yield Entry(Topic.INSTRUMENT, law_row.id, law_row.id, "", law_row.title)
    for one in law.offences.values():
        yield Entry(Topic.OFFENCE, one.id, one.instrument, one.citation, one.title)
    for proof in law.evidence_regimes.values():
        title = law.instruments[proof.instrument].title
        article = f"Pasal {proof.article}"
        yield Entry(Topic.PROOF, proof.id, proof.instrument, article, title)
    for clock in acts.clocks.values():
        group = clock.instrument or PRACTICE
        cited = clock.citation or clock.article
        yield Entry(Topic.CLOCK, clock.id, group, cited, clock.action)
    for term in terms(law).values():
        yield Entry(Topic.TERM, term.rule, term.instrument, term.citation, term.action)
    for duty in acts.not_clocks.values():
        group = duty.instrument or PRACTICE
        yield Entry(Topic.DUTY, duty.rule, group, duty.citation, duty.action)
    for rule in law.rules.values():
        yield Entry(Topic.RULE, rule.id, PASSAGE, rule.article, rule.when)
    sheet = law.sheets.non_punishment
    if sheet is not None:
        article = law.offences[sheet.offence].citation
        yield Entry(Topic.SHEET, NON_PUNISHMENT, SHEETS, article, sheet.title)
    if law.sheets.principle is not None:
        yield Entry(Topic.SHEET, TABLE, SHEETS, "", law.sheets.principle)
