# SPDX-License-Identifier: Apache-2.0
"""A process killed in the middle of an import leaves the vault as it was."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.base.progress import Silent
from models.usecases.cases import list_cases, open_case
from models.usecases.evidence import register_file, stage_bytes
from models.usecases.exchange import export_case
from models.usecases.journal import verify_journal
from models.usecases.keeper import Keeper
from tests.models.usecases.kit import a_world, assert_level
from tests.support.store import KeyedVault, StepClock, open_at

ROOT = Path(__file__).parents[3]
SCRIPT = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from models.law import reading
from models.usecases.desk import Desk
from models.usecases.exchange import import_case, read_case_json
from models.usecases.tools import Actor, Tools
from models.vault.blobs import BlobStore
from models.store import work
from tests.support.store import KeyedVault, StepClock, open_store, SEAT, USER

vault, document = KeyedVault(Path(sys.argv[2])), Path(sys.argv[3])
limit = int(sys.argv[4])
seen = 0

def tick(frame, event, _):
    global seen
    if event == "call":
        seen += 1
        if seen == limit:
            os.kill(os.getpid(), signal.SIGKILL)

clock = StepClock()
store = open_store(vault, clock, SEAT)
blobs = BlobStore(vault.path / "blobs", vault.keys)
actor = Actor(USER.id, USER.name, USER.role, SEAT.device)
tools = Tools(store.open_work, blobs, reading.load(), clock, actor, Desk())
parsed = read_case_json(document)

class Quiet:
    def report(self, done, total):
        pass

if limit:
    sys.setprofile(tick)
else:
    count = [0]
    def only_count(frame, event, _):
        if event == "call":
            count[0] += 1
    sys.setprofile(only_count)
import_case(tools, parsed, document.parent / "files", Quiet())
sys.setprofile(None)
if not limit:
    print(count[0])
store.close()
"""


def run(vault: Path, document: Path, limit: int) -> subprocess.CompletedProcess[str]:
    """Import in a process of its own that is killed at its ``limit``-th call."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            SCRIPT,
            str(ROOT),
            str(vault),
            str(document),
            str(limit),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def written(keyed, tools_over, tmp_path):
    """A vault with one case, and that case beside it with a file."""
    clock = StepClock()
    store = open_at(keyed.path, clock)
    tools = tools_over(store, clock)
    world = a_world(tools)
    staged = stage_bytes(tools.blobs, b"lembar " * 20_000, "bon.txt")
    register_file(tools, world.case, world.book, staged)
    document = export_case(tools, world.case, tmp_path / "keluar", Silent())
    store.close()
    return keyed.path, document, world.case


@pytest.mark.parametrize("points", [15, pytest.param(100, marks=pytest.mark.long)])
def test_nothing_saved_is_lost_and_nothing_dangles(written, tools_over, points):
    path, document, case = written
    whole = run(path, document, 0)
    assert whole.returncode == 0, whole.stderr
    calls = int(whole.stdout)
    expected = 2
    for limit in random.sample(range(1, calls + 1), points):
        killed = run(path, document, limit)
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        vault, clock = KeyedVault(path), StepClock()
        store = open_at(path, clock)
        try:
            report = store.check_recent()
            tools = tools_over(store, clock)
            cases = list_cases(tools).items
            assert len(cases) in {expected, expected + 1}, limit
            expected = len(cases)
            assert report.clean, limit
            for one in cases:
                open_case(tools, one.id)
                assert_level(tools, one.id)
                held = tools.desk.lying(one.id).file
                assert held.exhibits[0].files[0].sha256
                assert tools.blobs.verify(held.exhibits[0].files[0].blob, full=True)
            assert case in {one.id for one in cases}
        finally:
            store.close()
        del vault
    store = open_at(path, StepClock())
    kept = tools_over(store, StepClock())
    kept = type(kept)(
        **{name: getattr(kept, name) for name in kept.__slots__ if name != "keeper"},
        keeper=Keeper(KeyedVault(path), store),
    )
    assert verify_journal(kept, Silent()).clean
    store.close()
