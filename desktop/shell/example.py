# SPDX-License-Identifier: Apache-2.0
"""Makes the example vault that pictures are taken of.

Knows the verbs that make it; must not know a window.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.base.clock import Clock
from models.base.ids import CaseId
from models.casefile.case import Case, CaseNumbers
from models.usecases.cases import create_case
from models.usecases.demo import build_demo
from models.usecases.vaults import lock_vault


@dataclass(frozen=True, slots=True)
class Example:
    """A closed vault to take pictures of.

    Attributes:
        vault: its folder.
        words: its passphrase.
        rich: id of the case with everything in it.
        empty: id of a case with nothing in it.
    """

    vault: Path
    words: str
    rich: str
    empty: str


def make_example(folder: Path, clock: Clock) -> Example:
    """Return the example vault, with an empty case beside the rich one."""
    demo = build_demo(folder / "Unit PPA Nusa Raya.saksama", clock)
    tools = demo.opened.tools
    try:
        numbers = CaseNumbers("LP-146/2026")
        blank = Case(CaseId(""), numbers, "Laporan posko Dermaga 5", "")
        empty = create_case(tools, blank).id
    finally:
        lock_vault(tools)
    return Example(demo.opened.vault.path, demo.passphrase, demo.case, empty)
