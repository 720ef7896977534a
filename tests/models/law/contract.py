# SPDX-License-Identifier: Apache-2.0
"""What every remark of the engine owes its reader: the figures its code promises.

Beside each code stand the names of its figures, in brackets; sentences are written
against them, and a name that is missing leaves a hole in a sentence. Knows those
brackets. Must not know a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from inspect import getsource
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from models import law
from models.law.clock_values import ClockCode, Step, StepCode
from models.law.finding import Citation, Reason
from models.law.notes import LawNote
from models.law.offences import Confidence
from models.law.reasons import ReasonCode

_ROW = re.compile(r'^    [A-Z_]+ = "(\w+)"(?:\s*# (?:\[([^\]]*)\])?.*)?$', re.MULTILINE)
Promises = dict[str, set[frozenset[str]]]


def promised(*codes: type[StrEnum]) -> Promises:
    """Return for each code the names of its figures, as they stand beside it.

    A name with «?» is not always given.
    """
    found: Promises = {}
    for kind in codes:
        rows = _ROW.findall(getsource(kind))
        assert len(rows) == len(kind), kind
        for code, names in rows:
            told = names.replace(" ", "").split(",")
            always = frozenset(one for one in told if not one.endswith("?")) - {""}
            every = frozenset(one.rstrip("?") for one in told) - {""}
            found.setdefault(code, set()).update((always, every))
    return found


REMARKS = promised(ClockCode, LawNote, ReasonCode)
STEPS = promised(StepCode)


def _figures(kept: Reason | Step, codes: Promises) -> None:
    names = [name for name, _ in kept.params]
    assert kept.code in codes, kept.code
    assert len(names) == len(set(names)), kept
    assert frozenset(names) in codes[kept.code], (kept.code, names)
    for _, value in kept.params:
        assert isinstance(value, str), kept
        assert value != str(None), kept


def holds(kept: Reason | Step) -> None:
    """Assert that a remark or step is whole."""
    if isinstance(kept, Step):
        _figures(kept, STEPS)
        return
    _figures(kept, REMARKS)
    assert all(isinstance(link, str) for link in kept.links), kept
    assert all(isinstance(one, Citation) for one in kept.citations), kept
    for one in kept.citations:
        assert one.source, kept
        assert isinstance(one.article, str), kept
        assert one.confidence in set(Confidence), kept


def watched(kind: type[Any]) -> Any:
    """Return what makes a remark or step and looks at it at once."""

    def make(*values: Any, **named: Any) -> Any:
        made = kind(*values, **named)
        holds(made)
        return made

    return make


def makers() -> Iterator[tuple[ModuleType, str, Any]]:
    """Yield every module of the law that makes some, its name there, and ours."""
    for name in sorted(one.name for one in iter_modules(law.__path__)):
        module = import_module(f"models.law.{name}")
        for kind in (Reason, Step):
            if vars(module).get(kind.__name__) is kind:
                yield module, kind.__name__, watched(kind)
