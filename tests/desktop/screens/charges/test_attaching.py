# SPDX-License-Identifier: Apache-2.0
"""One case gives one set of suggestions: on the page, as data and in words."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from desktop.console.assess import Wish, assess
from desktop.console.terminal import Terminal
from desktop.qt.port import Route
from desktop.screens.charges.presenter import ChargesPresenter
from desktop.widgets.chip import Chip
from desktop.wording.confidence import offence_text
from models.interchange.case_document import document_of
from models.interchange.case_json import write_document
from models.law.reading import load
from tests.models.vault.kit import FakeClock
from tests.support.builders import a_count, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench
from tests.support.window import texts_in

CHILD, ADULT = person_id("K-03"), person_id("K-01")


def _printed(path: Path, *, as_data: bool = False, explain: bool = False) -> str:
    """What the command prints of a document."""
    out = io.StringIO()
    terminal = Terminal(io.StringIO(), out, io.StringIO(), json=as_data)
    assess(terminal, Wish(path, explain=explain), FakeClock())
    return out.getvalue()


def test_page_data_and_words_suggest_the_same(
    bench: Bench, indonesian: object, tmp_path: Path
) -> None:
    law, file = load(), a_case_file(links=())
    accused = file.counts[0].accused
    charged = [("TPPO_4", CHILD), ("TPPO_4", ADULT), ("TPPO_5", CHILD)]
    counts = tuple(
        a_count(at, accused=accused, offence=offence, victims=(victim,))
        for at, (offence, victim) in enumerate(charged, start=1)
    )
    people = tuple(
        replace(one, age=30) if one.id == ADULT else one for one in file.people
    )
    bare = replace(file, counts=counts, people=people, choices=(), rulings=())
    bare = replace(bare, statements=(), exhibits=(), custody=(), worksheets=())
    bare = replace(bare, independences=(), requests=(), acts=(), tasks=())
    path = tmp_path / "perkara.json"
    path.write_bytes(write_document(document_of(bare, {})))
    data = json.loads(_printed(path, as_data=True))["suggestions"]
    told = [one for one in data if one["kind"] == "aggravation"]
    words, explained = _printed(path), _printed(path, explain=True)
    assert all(one["text"] in words and one["text"] in explained for one in told)
    page = bench.page(ChargesPresenter, bench.keep(bare))
    marks = {"yes": "Disarankan", "unknown": "Masih terbuka"}
    for at, count in enumerate(counts, start=1):
        page.visit(Route("charges", str(count.id)))
        card = page.view.detail.aggravations
        shown = {
            title: chip.accessibleName()
            for chip in card.findChildren(Chip)
            for title in texts_in(chip.parentWidget()).splitlines()
        }
        found = {one["offence"]: one for one in told if one["about"] == f"D{at}"}
        for offence in {row.offence for row in law.tariff.aggravations}:
            title = law.offences[offence].title.text("id")
            mark = shown.get(f"{offence_text(law, offence)}  ·  {title}", "")
            answer = found.get(offence, {}).get("answer")
            assert (mark in marks.values()) == (offence in found), offence
            assert marks.get(answer, mark) == mark
            assert offence not in found or found[offence]["text"] in shown
        children = found.get("TPPO_17", {}).get("answer")
        assert children == ["yes", None, None][at - 1]
