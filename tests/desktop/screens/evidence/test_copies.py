# SPDX-License-Identifier: Apache-2.0
"""A name that leaves the vault ends so that nothing opens it by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.screens.evidence.copies import Copies, CopyVerbs, with_suffix
from models.base.errors import DiskTrouble
from models.base.ids import CaseId
from tests.support.builders import a_file
from tests.support.tasks import InlineTasks


@pytest.mark.parametrize(
    ("chosen", "written"),
    [("a.pdf", "a.pdf.bin"), ("a", "a.bin"), ("a.bin", "a.bin"), ("a.BIN", "a.BIN")],
)
def test_the_ending_is_always_there(chosen, written):
    assert with_suffix(Path(chosen)) == Path(written)


def test_a_trouble_is_passed_on_and_the_next_copy_can_come(qapp):
    owner, done = QObject(), []

    def refuse(*_):
        raise DiskTrouble("full")

    verbs = CopyVerbs(refuse, print, lambda *_: done.append("noted"), refuse)
    copies = Copies(InlineTasks(), verbs, owner)
    copies.failed.connect(done.append)
    copies.rested.connect(lambda: done.append("rested"))
    copies.check(CaseId("c"), a_file())
    copies.export(CaseId("c"), a_file(), "diminta", Path("a.bin"))
    assert [str(getattr(one, "reason", one)) for one in done] == [
        "rested",
        "full",
        "noted",
        "rested",
        "full",
    ]
    assert not copies.busy
    copies.stop()
