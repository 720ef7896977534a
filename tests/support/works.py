# SPDX-License-Identifier: Apache-2.0
"""Short ways to do one thing with a work and to look at what is there."""

from __future__ import annotations

from typing import Any

from models.usecases.ports import Act
from tests.support.builders import (
    CASE,
    fixed_id,
    statement_id,
)

ACT = Act("x.saved", case=CASE)
OTHER = fixed_id(1, 2)


def read(store: Any) -> Any:
    with store.open_work() as work:
        return work.case_file(CASE)


def one(store: Any, verb: str, *args: Any) -> Any:
    """Do one thing in one transaction."""
    with store.open_work() as work:
        done = getattr(work, verb)(*args)
        work.commit()
        return done


def ids(store: Any) -> dict[str, list[str]]:
    """Return what is there, by kind."""
    file = read(store)
    parts = ("people", "counts", "statements", "custody", "links", "requests", "acts")
    parts += ("tasks", "choices", "rulings", "independences", "worksheets")
    there = {name: [v.id for v in getattr(file, name)] for name in parts}
    there["exhibits"] = [e.id for e in file.exhibits]
    there["files"] = [f.id for e in file.exhibits for f in e.files]
    with store.open_work() as work:
        page = work.answers(statement_id(1), None, 100)
        there["answers"] = [a.id for a in page.items]
        there["documents"] = [d.id for d in work.documents(CASE)]
    return there
