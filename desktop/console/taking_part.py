# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: ways of taking part a jurist chose, and what they threaten.

Knows rules and threats as the law package gives them. Must not choose a way.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.wording.law_notes import mode_text
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.interchange import law_answers as shapes
from models.law.catalogue import Catalogue
from models.law.favourable import readings
from models.law.passage import Side
from models.law.penalties import Threat
from models.law.taking_part import Route, reached
from models.law.temporal import split


def ways_of(
    catalogue: Catalogue, file: CaseFile, count: Count
) -> Iterator[shapes.TakingPartAnswer]:
    """Yield each way of taking part of a count with the rules that reach it."""
    spans = split(catalogue, file.case.offence_from, file.case.offence_to)
    read = readings(catalogue, count.offence, spans)
    for mode in count.taking_part:
        yield shapes.TakingPartAnswer(
            mode=mode,
            label=mode_text(catalogue, mode),
            routes=tuple(
                _route(side, route) for side, route in reached(catalogue, mode, read)
            ),
        )


def _route(side: Side, route: Route) -> shapes.RouteAnswer:
    """Return one rule."""
    threat = route.threat
    return shapes.RouteAnswer(
        side=side,
        instrument=route.instrument,
        article=route.article,
        special=route.special,
        offence=route.offence,
        code=route.reason.code,
        confidence=str(route.reason.citations[0].confidence),
        threat=None if threat is None else _threat(threat),
    )


def _threat(threat: Threat) -> shapes.ThreatAnswer:
    """Return what a rule threatens."""
    return shapes.ThreatAnswer(
        connective=threat.connective,
        prison=threat.prison,
        prison_min_months=threat.prison_min,
        prison_max_months=threat.prison_max,
        life=threat.life,
        fine=threat.fine,
        fine_min_rp=threat.fine_min,
        fine_max_rp=threat.fine_max,
        category=threat.category,
        confidence=str(threat.confidence),
        reckoned=threat.reckoned,
        citations=tuple(
            dict.fromkeys(f"{c.source} {c.article}".strip() for c in threat.citations)
        ),
    )
