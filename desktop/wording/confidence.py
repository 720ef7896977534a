# SPDX-License-Identifier: Apache-2.0
"""Says how far a row of the pack was checked, and where it stands.

Knows confidence codes as text; must not know a row. A verified row needs no
word; every other one is shown as what it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from models.law.catalogue import Catalogue
from models.law.finding import Citation

translate = QCoreApplication.translate


def confidence_text(code: str) -> str:
    """Return how far a row was checked, in words of their own."""
    return {
        "verified": translate("law", "Verified"),
        "secondary_source": translate("law", "Secondary source"),
        "inferred_from_verified": translate("law", "Inferred"),
        "general_knowledge": translate("law", "General knowledge"),
        "uncertain": translate("law", "Not certain yet"),
    }.get(str(code), str(code))


def confidence_mark(code: str) -> str:
    """Return the mark of a row that is not verified, "" for a verified one."""
    return "" if str(code) == "verified" else confidence_text(code)


def confidence_tone(code: str) -> str:
    """Return the tone of the mark: quiet when verified, a warning otherwise."""
    return "neutral" if str(code) == "verified" else "warn"


def bare(short: str) -> str:
    """Return the short name of a law without what stands in brackets."""
    return short.partition(" (")[0]


def citation_text(catalogue: Catalogue, citation: Citation) -> str:
    """Return where something stands, as practitioners write it."""
    if citation.source in catalogue.rules:
        return citation.article
    regime = catalogue.evidence_regimes.get(citation.source)
    source = citation.source if regime is None else regime.instrument
    held = catalogue.instruments.get(source)
    short = source if held is None else bare(held.short)
    if not citation.article:
        return short
    article = citation.article.removeprefix("Pasal ").removeprefix("Art ")
    return translate("law", "Art. {0} {1}").format(article, short)


def cited_text(catalogue: Catalogue, citations: Iterable[Citation]) -> str:
    """Return where something stands, each place once, marked unless verified."""
    told: dict[str, str] = {}
    for one in citations:
        words = citation_text(catalogue, one)
        mark = confidence_mark(one.confidence)
        told.setdefault(words, f"{words} ({mark.lower()})" if mark else words)
    return "; ".join(told.values())


def offence_citation(catalogue: Catalogue, offence: str) -> str:
    """Return how an offence is cited; one the pack does not hold by its code."""
    held = catalogue.offences.get(offence)
    return offence if held is None else held.citation


def offence_text(catalogue: Catalogue, offence_id: str) -> str:
    """Return article and law of an offence; an unknown one as it is."""
    offence = catalogue.offences.get(offence_id)
    if offence is None:
        return offence_id
    return f"{offence.citation} {bare(catalogue.instruments[offence.instrument].short)}"
