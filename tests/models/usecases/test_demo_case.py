# SPDX-License-Identifier: Apache-2.0
"""Telling a case gesture by gesture gives the case that was told."""

from __future__ import annotations

from pathlib import Path

import msgspec

from models.interchange.case_document import document_of
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of
from models.usecases.demo_case import Telling
from models.usecases.statements import all_answers
from tests.models.usecases.kit import assert_level

DEMO = Path(__file__).parents[3] / "resources" / "demo" / "lembayung"


def test_what_was_told_is_what_is_there(tools):
    shape = read_document((DEMO / "case.json").read_bytes()).shape
    values = values_of(shape, tools.catalogue, tools.clock.now())
    telling = Telling(tools, values)
    case = telling.tell()
    assert_level(tools, case)
    with tools.open_work() as work:
        file = work.case_file(case)
        answers = {s.id: all_answers(work, s.id) for s in file.statements}
    told: dict = {}
    for answer in values.answers:
        told.setdefault(answer.statement, []).append(answer)
    shape, kept = document_of(values.file, told), document_of(file, answers)
    # A document may name things in any order; a vault keeps them in its own.
    for name in ("people", "statements", "exhibits", "links", "requests", "counts"):
        assert said(kept, name) == said(shape, name), name
    assert set(telling.exhibits) == {e.code for e in shape.exhibits}


def said(shape, name: str) -> list[str]:
    """One list of a document, whatever its order, defaults written out."""
    renamed = {c.id: f"D{n}" for n, c in enumerate(shape.counts, 1)}
    rows = []
    for one in getattr(shape, name):
        row = dict(msgspec.structs.asdict(one))
        if name == "counts":
            row["id"] = renamed[one.id]
        rows.append(repr(sorted(row.items(), key=lambda item: item[0])))
    return sorted(rows)
