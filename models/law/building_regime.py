# SPDX-License-Identifier: Apache-2.0
"""Joins penalties and the change of law to an edition, checking references.

Knows which of their rows may name which. Must not know bytes, or how a penalty
or an act is then judged. Worksheets apart (``building_sheets``).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from models.base.errors import CatalogueInvalid
from models.law.catalogue import Catalogue
from models.law.outcomes import Instance
from models.law.passage import Passage
from models.law.penalties import Connective
from models.law.refer import by_id, known, one_known
from models.law.tariff import Aggravation, Corporation, Mode, Tariff

PENALTIES = "penalties.json"
TEMPORAL = "temporal.json"
SIDES = ("before", "after", "any")


class Sourced(Protocol):
    """A row that says where it stands and where it was read."""

    @property
    def instrument(self) -> str:
        """Return the instrument."""
        ...

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the sources."""
        ...


def check_tariff(law: Catalogue, tariff: Tariff, regimes: Collection[str]) -> None:
    """Check every reference of the penalties.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold.
    """
    fines = tariff.fines
    categories = {one.category for one in fines.categories}
    rows: list[Sourced] = [fines, tariff.fixed_term, tariff.corporation]
    rows += [*fines.tiers]
    rows += [*fines.rules]
    rows += [*tariff.gates]
    rows += [*tariff.aggravations]
    for row in rows:
        _sourced(law, row)
    for place, tier in enumerate(fines.tiers):
        path = f"$.fines.tiers[{place}].category"
        one_known(PENALTIES, path, tier.category, categories)
    by_id(PENALTIES, "$.fines.rules", fines.rules)
    for gate in by_id(PENALTIES, "$.gates", tariff.gates).values():
        known_gate = f"$.gates.{gate.id}.most_fine_category"
        one_known(PENALTIES, known_gate, gate.most_fine_category, categories)
    for place, aggravation in enumerate(tariff.aggravations):
        _aggravation(law, f"$.aggravations[{place}]", aggravation, regimes)
    for offence in law.offences.values():
        joined = [one.connective for one in offence.penalties]
        known("offences.json", f"{offence.id}.connective", joined, list(Connective))
    _corporation(law, tariff.corporation, regimes)
    one_known(PENALTIES, "$.user_offence", tariff.user_offence, law.offences)
    for place, mode in enumerate(by_id(PENALTIES, "$.modes", tariff.modes).values()):
        _mode(law, f"$.modes[{place}]", mode)


def _sourced(law: Catalogue, row: Sourced) -> None:
    """Every row names where it stands and where it was read."""
    known(PENALTIES, "$.sources", row.sources, law.sources)
    one_known(PENALTIES, "$.instrument", row.instrument, law.instruments)


def _aggravation(
    law: Catalogue, path: str, row: Aggravation, regimes: Collection[str]
) -> None:
    """An aggravation attaches to offences, through an element of its own."""
    known(PENALTIES, f"{path}.offence", [row.offence], law.offences)
    if law.offences[row.offence].element(row.base_element) is None:
        where = f"{path}.base_element"
        raise CatalogueInvalid(PENALTIES, where, f"unknown_id: {row.base_element}")
    known(PENALTIES, f"{path}.bases", row.bases, law.offences)
    known(PENALTIES, f"{path}.fine_raised_in", row.fine_raised_in, regimes)
    known(PENALTIES, f"{path}.pegged_to", tuple(row.pegged_to), regimes)
    pegs = tuple(row.pegged_to.values())
    known(PENALTIES, f"{path}.pegged_to", pegs, law.offences)


def _corporation(law: Catalogue, row: Corporation, regimes: Collection[str]) -> None:
    """A corporation answers for offences of the edition."""
    one_known(PENALTIES, "$.corporation.offence", row.offence, law.offences)
    known(PENALTIES, "$.corporation.bases", row.bases, law.offences)
    known(PENALTIES, "$.corporation.multiplied_in", row.multiplied_in, regimes)


def _mode(law: Catalogue, path: str, mode: Mode) -> None:
    """A way of taking part names laws and offences of the edition."""
    for place, special in enumerate(mode.special):
        where = f"{path}.special[{place}]"
        one_known(PENALTIES, f"{where}.offence", special.offence, law.offences)
        known(PENALTIES, f"{where}.bases", special.bases, law.offences)
    for place, general in enumerate(mode.general):
        known(PENALTIES, f"{path}.general[{place}].side", [general.side], SIDES)
    rows: tuple[Sourced, ...] = (*mode.special, *mode.general)
    for row in rows:
        _sourced(law, row)


def check_passage(law: Catalogue, passage: Passage) -> None:
    """Check every reference of the change of law.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold, or a
            line to compare has no code.
    """
    if len(passage.aspects) != len(law.favourability):
        raise CatalogueInvalid(TEMPORAL, "$.aspects", "one_per_line")
    known(TEMPORAL, "$.penalty_regimes", SIDES, passage.penalty_regimes)
    for place, row in enumerate(passage.references):
        path = f"$.references[{place}]"
        laws = (row.from_instrument, row.to_instrument, row.instrument)
        known(TEMPORAL, f"{path}.instrument", laws, law.instruments)
        known(TEMPORAL, f"{path}.sources", row.sources, law.sources)
        pairs = (*row.offences, *row.offences.values())
        known(TEMPORAL, f"{path}.offences", pairs, law.offences)
    _acts(law, passage)


def _acts(law: Catalogue, passage: Passage) -> None:
    """Stages, phases and codes of acts exist; no act is ruled on twice."""
    phases = by_id(TEMPORAL, "$.phases", passage.phases)
    stages = by_id(TEMPORAL, "$.stages", passage.stages)
    situations = {one.situation for one in law.rules.values()}
    codes = [one.id for one in law.evidence_regimes.values() if one.code]
    for stage in stages.values():
        path = f"$.stages.{stage.id}"
        known(TEMPORAL, f"{path}.situation", [stage.situation], situations)
        known(TEMPORAL, f"{path}.denied_by", stage.denied_by, phases)
    known(TEMPORAL, "$.proof_phase", [passage.proof_phase], phases)
    final = passage.finality.instances
    known(TEMPORAL, "$.finality.instances", final, list(Instance))
    for phase in phases.values():
        known(TEMPORAL, f"$.phases.{phase.id}.at", phase.at, law.stages)
    seen: set[tuple[str, str]] = set()
    for place, row in enumerate(passage.acts):
        path = f"$.acts[{place}]"
        known(TEMPORAL, f"{path}.stage", [row.stage], stages)
        known(TEMPORAL, f"{path}.phase", [row.phase], phases)
        known(TEMPORAL, f"{path}.codes", row.codes, codes)
        known(TEMPORAL, f"{path}.rule", [row.rule], law.rules)
        if (row.stage, row.phase) in seen or not row.codes:
            raise CatalogueInvalid(TEMPORAL, path, "one_answer")
        seen.add((row.stage, row.phase))
