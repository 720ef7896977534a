# SPDX-License-Identifier: Apache-2.0
"""Makes the pack's files about penalties and about which law governs.

Knows the catalogue's fines, aggravations and temporal regimes, and the tables
of ``lawpack_regime_texts.yaml``. Must not be shipped. It refuses rather than
leave out a tier, an aggravation or a reference the catalogue holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

Row = dict[str, Any]
TEXTS = Path(__file__).with_name("lawpack_regime_texts.yaml")


def regime_texts() -> Row:
    """Return the tables and words of this part of the pack."""
    found: Row = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
    return found


def slim(row: Row) -> Row:
    """Drop what says nothing; the reader knows the defaults."""
    return {key: value for key, value in row.items() if value not in (None, [], "")}


def same_keys(what: str, held: Iterable[str], wanted: Iterable[str]) -> None:
    """Refuse a table that does not cover what the catalogue holds."""
    apart = set(held) ^ set(wanted)
    if apart:
        raise SystemExit(f"{what}: {sorted(apart)}")


def leaning(catalogue: Row, linked: Row, offence: str, element: str) -> list[str]:
    """Return the offences that a linked element of an offence names."""
    rows = {one["id"]: one for one in catalogue["offences"]}
    found = next(one for one in rows[offence]["elements"] if one["id"] == element)
    return [base for option in found["options"] for base in linked[option["id"]]]


def tier_rows(rules: Row, texts: Row) -> list[Row]:
    """Return which fine category follows from which prison maximum."""
    held = {one["prison_max"]: one for one in rules["special_law_tiers"]}
    same_keys("tiers", held, texts["tiers"])
    return [
        slim(
            {
                "over_years": own["over_years"],
                "up_to_years": own.get("up_to_years"),
                "category": held[span]["fine_category"],
                "instrument": "UU_1_2026",
                "article": own.get("article"),
                "confidence": held[span]["confidence"],
                "sources": own["sources"],
            }
        )
        for span, own in texts["tiers"].items()
    ]


def aggravation_row(catalogue: Row, linked: Row, texts: Row, named: str) -> Row:
    """Return what one aggravation attaches to and how much it adds."""
    own = texts["aggravations"][named]
    offence = next(one for one in catalogue["offences"] if one["id"] == named)
    element = own["base_element"]
    bases = own.get("bases") or leaning(catalogue, linked, named, element)
    return slim(
        {
            "offence": named,
            "instrument": offence["instrument"],
            "article": own["article"],
            "base_element": element,
            "bases": bases,
            "raises": own.get("raises"),
            "fine_raised_in": texts["fine_raised_in"] if own.get("raises") else None,
            "pegged_to": own.get("pegged_to"),
            "confidence": offence["confidence"],
            "sources": offence["source"],
        }
    )


def mode_row(catalogue: Row, linked: Row, row: Row) -> Row:
    """Return one way of taking part, its linked bases written out."""
    special = []
    for one in row["special"]:
        bases = one.get("bases") or leaning(
            catalogue, linked, one["offence"], one["linked"]
        )
        special.append(slim({**one, "linked": None, "bases": bases}))
    return {**row, "special": special}


def corporation_row(catalogue: Row, linked: Row, own: Row) -> Row:
    """Return how the fine of a corporation is reckoned."""
    offence = next(one for one in catalogue["offences"] if one["id"] == own["offence"])
    bases = leaning(catalogue, linked, own["offence"], own["base_element"])
    return {
        **own,
        "instrument": offence["instrument"],
        "bases": bases,
        "confidence": "verified",
        "sources": offence["source"],
    }


def penalties_file(catalogue: Row, linked: Row, texts: Row) -> Row:
    """Return ``penalties.json``."""
    rules = catalogue["fine_rules"]
    raising = [
        one["id"] for one in catalogue["offences"] if one["group"] == "aggravation"
    ]
    same_keys("aggravations", raising, texts["aggravations"])
    shared = {"confidence": rules["confidence"], "sources": rules["source"]}
    return {
        "unknown": texts["unknown"],
        "fines": {
            **texts["fines"],
            **shared,
            "categories": catalogue["fine_categories"],
            "minimum_rp": rules["general_minimum_fine_rp"],
            "tiers": tier_rows(rules, texts),
            "rules": [
                {"id": named, "instrument": "KUHP_2023", **own, **shared}
                for named, own in texts["fine_rules"].items()
            ],
        },
        "fixed_term": {
            **texts["fixed_term"],
            **shared,
            "years": rules["max_fixed_term_prison_years"],
        },
        "aggravations": [
            aggravation_row(catalogue, linked, texts, one) for one in raising
        ],
        "corporation": corporation_row(catalogue, linked, texts["corporation"]),
        "user_offence": texts["user_offence"],
        "modes": [mode_row(catalogue, linked, one) for one in texts["modes"]],
        "gates": texts["gates"],
    }


def temporal_file(catalogue: Row, texts: Row) -> Row:
    """Return ``temporal.json``."""
    replaced = {
        one["id"]: one["replaced_by"]
        for one in catalogue["offences"]
        if one.get("replaced_by")
    }
    for reference in texts["references"]:
        for old, new in reference["offences"].items():
            if replaced.get(old) != new:
                raise SystemExit(f"reference: {old} is not replaced by {new}")
    acts = [
        {**{key: row[key] for key in row if key != "phases"}, "phase": phase}
        for row in texts["acts"]
        for phase in row["phases"]
    ]
    return {
        "aspects": texts["aspects"],
        "penalty_regimes": texts["penalty_regimes"],
        "references": texts["references"],
        "phases": texts["phases"],
        "proof_phase": texts["proof_phase"],
        "stages": texts["stages_at_switch"],
        "acts": acts,
        "finality": texts["finality"],
    }
