# SPDX-License-Identifier: Apache-2.0
"""Reasoning alone over a very large case: all of it, a change, every absence."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from bench_row import Row, median_ms

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _facts

from models.law.assessment import assess
from models.law.breaking import breaking
from models.law.catalogue import Catalogue
from models.law.facts import Facts, ProofLink
from models.law.finding import Assessment
from models.law.index import keys_of_link
from models.law.reading import load
from models.law.standpoint import Standpoint
from models.law.what_if import loads

_SIZES = (2500, 5000, 10000)


def rows() -> Iterable[Row]:
    """Measure assessing, re-assessing, and what falls with each item."""
    law = load()
    cases = {links: _facts.facts_of(law, _facts.Size(links)) for links in _SIZES}
    small, middle, large = (_whole(law, cases[links]) for links in _SIZES)
    yield Row("assess 20 counts × 100 victims, 2,500 links", small, "ms")
    yield Row("the same with 5,000 links", middle, "ms", small, 2.2, limit=500)
    yield Row("the same with 10,000 links", large, "ms", middle, 2.2)
    facts = cases[5000]
    before = assess(law, facts, _facts.DAY)
    one = [link for link in facts.links if len(link.victims) == 1][::400]
    every = [link for link in facts.links if not link.victims][::40]
    yield Row(
        "re-assess after one link, of one victim",
        _again(law, facts, before, one),
        "ms",
        limit=50,
    )
    yield Row(
        "re-assess after one link, of all 100",
        _again(law, facts, before, every),
        "ms",
        limit=50,
    )
    falling = median_ms(lambda: loads(Standpoint(law, facts, before)), 3)
    yield Row("what if each of 2,000 items falls away", falling / 1000, "s", limit=2)
    point, keys = Standpoint(law, facts, before), tuple(before.tallies)[::100]
    searching = median_ms(lambda: [breaking(point, key) for key in keys], 3)
    yield Row("smallest breaking sets of a column", searching / len(keys), "ms")


def _whole(law: Catalogue, facts: Facts) -> float:
    """Return the milliseconds of a whole assessment."""
    return median_ms(lambda: assess(law, facts, _facts.DAY))


def _again(
    law: Catalogue, facts: Facts, before: Assessment, links: list[ProofLink]
) -> float:
    """Return the milliseconds after one of the links went, median of them."""
    turns = iter(
        [
            (
                replace(facts, links=tuple(x for x in facts.links if x is not link)),
                keys_of_link(facts, link),
            )
            for link in links
        ]
    )

    def once() -> None:
        fewer, only = next(turns)
        assess(law, fewer, _facts.DAY, only=only, previous=before)

    return median_ms(once, len(links))
