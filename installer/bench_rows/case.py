# SPDX-License-Identifier: Apache-2.0
"""The product's own path over a large case: open it, change it, import it."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from bench_row import Row, median_ms

sys.path.insert(0, str(Path(__file__).resolve().parent))

import _case

from models.base.ids import LinkId
from models.snapshot.lists import JournalFilter
from models.usecases.cases import open_case
from models.usecases.elements import make_links, unlink
from models.usecases.journal import journal_page


def rows() -> Iterable[Row]:
    """Measure opening, re-assessing, paging and importing."""
    with tempfile.TemporaryDirectory() as folder:
        vault, store = _case.new_store(Path(folder) / "v")
        large = _case.Large()
        _case.keep(store, large.values)
        tools = _case.tools_for(vault, store)
        opening = median_ms(lambda: open_case(tools, _case.CASE), 7)
        yield Row(
            "open a case: 100 victims, 2,000 items, 5,000 links",
            opening,
            "ms",
            limit=150,
        )
        yield Row(
            "re-assess it after one new link", _relink(tools, large), "ms", limit=50
        )
        wanted = JournalFilter(case=_case.CASE)
        page = median_ms(lambda: journal_page(tools, wanted, None, 100), 15)
        yield Row("100-row page through the product", page, "ms", limit=3)
        store.close()
    with tempfile.TemporaryDirectory() as folder:
        _, store = _case.new_store(Path(folder) / "v")
        small = _case.Large(victims=10, items=1985, links_wanted=0)
        taken = median_ms(lambda: _case.keep(store, small.values), 1)
        yield Row("import of 2,000 items with journal", taken / 1000, "s", limit=3)
        store.close()


def _relink(tools: object, large: _case.Large) -> float:
    """Return the milliseconds of one new link, median of several."""
    assert isinstance(tools, _case.Tools)
    number = 0

    def once() -> None:
        nonlocal number
        number += 1
        old = large.links[-number]
        fresh = replace(old, id=LinkId(""), option=old.option, version=0)
        victims = (large.links[number * 7].victims[0],)
        other = replace(fresh, victims=victims, source=large.links[number].source)
        made.append(make_links(tools, _case.CASE, [other]).id)

    made: list[str] = []
    open_case(tools, _case.CASE)
    taken = median_ms(once, 9)
    unlink(tools, _case.CASE, [LinkId(one) for one in made if one])
    return taken
