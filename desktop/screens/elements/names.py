# SPDX-License-Identifier: Apache-2.0
"""What codes of a finding are called: proof, forms, counts, articles.

Knows a snapshot and the law in use; a code that nothing knows is shown as it
is. Must not weigh anything.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.wording.findings import standing_label
from models.law.catalogue import Catalogue, Offence
from models.law.finding import Citation, Standing
from models.snapshot.case import CaseSnapshot

_STANDINGS = frozenset(str(one) for one in Standing)


def namer(
    snapshot: CaseSnapshot, catalogue: Catalogue, offence: Offence, language: str
) -> Callable[[str], str]:
    """Return what gives the label of any code a reason may carry.

    Args:
        snapshot: the case, for its counts, people and items.
        catalogue: the law in use.
        offence: the offence whose elements and forms are meant.
        language: of the labels.
    """
    known: dict[str, str] = {}
    for regime in catalogue.evidence_regimes.values():
        short = catalogue.instruments.get(regime.instrument)
        known[regime.id] = short.short if short else regime.id
        known.update((one.id, one.label.text(language)) for one in regime.types)
    for kind in catalogue.evidence_kinds.values():
        known[kind.id] = kind.label.text(language)
    for other in catalogue.offences.values():
        known[other.id] = other.citation
    for element in offence.elements:
        known[element.id] = element.label.text(language)
        for option in element.options:
            known[option.id] = option.label.text(language)
    for number, count in enumerate(snapshot.file.counts, start=1):
        known[count.id] = str(number)
    for person in snapshot.file.people:
        known[person.id] = person.label
    for exhibit in snapshot.file.exhibits:
        known[exhibit.id] = exhibit.code

    def named(code: str) -> str:
        if code in _STANDINGS:
            return standing_label(code)
        return known.get(code, code)

    return named


def is_policy(catalogue: Catalogue, citation: Citation) -> bool:
    """Return whether a citation is a row of this product's policy."""
    return citation.source in catalogue.policy
