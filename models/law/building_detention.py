# SPDX-License-Identifier: Apache-2.0
"""Turns rows about detention into frozen values, checking references.

Knows codes, authorities and terms. Must not know other clocks or a case.
"""

from __future__ import annotations

from collections.abc import Collection

from models.base.errors import CatalogueInvalid
from models.law import raw_procedure as raw
from models.law.catalogue import Catalogue
from models.law.procedure import DetentionRules, PauseLaw, Term
from models.law.refer import by_id, known, maybe, one_known, words

FILE = "detention.json"


def build_detention(
    catalogue: Catalogue, file: raw.DetentionFile, events: Collection[str]
) -> DetentionRules:
    """Return detention under every code of the edition.

    Args:
        catalogue: the edition so far.
        file: as decoded.
        events: known event ids.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold, or a
            code lacks an authority.
    """
    for verb in ("starts", "extends", "pauses", "resumes", "releases"):
        one_known(FILE, f"$.{verb}", getattr(file, verb), events)
    authorities = by_id(FILE, "$.authorities", file.authorities)
    codes = [one.id for one in catalogue.evidence_regimes.values() if one.code]
    for place, name in enumerate(file.authorities):
        one_known(FILE, f"$.authorities[{place}].since", name.since, events)
    terms = _terms(catalogue, file, codes, authorities)
    pauses = _pauses(file, codes)
    for code in codes:
        if code not in pauses:
            raise CatalogueInvalid(FILE, "$.pause_law", f"missing_row: {code}")
        for authority in authorities:
            if (code, authority) not in terms:
                why = f"missing_row: {code}.{authority}"
                raise CatalogueInvalid(FILE, "$.rows", why)
    return DetentionRules(
        threat_years=file.threat_years,
        history=frozenset(file.history),
        excuse=file.excuse.code,
        excuse_label=words(file.excuse.label),
        order_note=words(file.order_note),
        starts=file.starts,
        extends=file.extends,
        pauses=file.pauses,
        resumes=file.resumes,
        releases=file.releases,
        alerts=tuple(file.alerts),
        authorities={name: words(row.label) for name, row in authorities.items()},
        since={name: row.since for name, row in authorities.items() if row.since},
        pause_law=pauses,
        terms=terms,
    )


def _pauses(file: raw.DetentionFile, codes: Collection[str]) -> dict[str, PauseLaw]:
    """Return where each code lets detention be suspended."""
    found = {}
    for place, row in enumerate(file.pause_law):
        one_known(FILE, f"$.pause_law[{place}].code", row.code, codes)
        found[row.code] = PauseLaw(row.code, row.article, row.confidence)
    return found


def _terms(
    catalogue: Catalogue,
    file: raw.DetentionFile,
    codes: Collection[str],
    authorities: Collection[str],
) -> dict[tuple[str, str], tuple[Term, ...]]:
    """Return the terms of every authority."""
    found: dict[tuple[str, str], tuple[Term, ...]] = {}
    for place, row in enumerate(file.rows):
        path = f"$.rows[{place}]"
        one_known(FILE, f"{path}.code", row.code, codes)
        one_known(FILE, f"{path}.authority", row.authority, authorities)
        key = (row.code, row.authority)
        if key in found:
            why = f"duplicate_id: {row.code}.{row.authority}"
            raise CatalogueInvalid(FILE, path, why)
        found[key] = tuple(
            Term(
                rule=one.rule,
                action=words(one.action),
                short=words(one.short),
                tag=words(one.tag),
                instrument=catalogue.evidence_regimes[row.code].instrument,
                days=one.days,
                article=one.article,
                citation=one.citation,
                confidence=one.confidence,
                sources=known(
                    FILE, f"{path}.terms[{at}].sources", one.sources, catalogue.sources
                ),
                consequence=words(one.consequence),
                by=maybe(one.by),
                gated=one.gated,
            )
            for at, one in enumerate(row.terms)
        )
    return found
