# SPDX-License-Identifier: Apache-2.0
"""Nothing of this process reaches a crash file; elsewhere the call is harmless."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.vault import memory

SCRIPT = """
import os, resource
from models.vault.memory import harden
print(harden(), resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_a_hardened_process_leaves_no_core_file() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "no_core_files=True, not_dumpable=True" in answer
    assert "(0, 0)" in answer


def test_both_switches_are_set_in_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[int, ...]] = []

    class Libc:
        def prctl(self, *arguments: int) -> int:
            calls.append(arguments)
            return 0

    monkeypatch.setattr(memory.ctypes, "CDLL", lambda *_, **__: Libc())
    assert memory.harden() == memory.Hardening(no_core_files=True, not_dumpable=True)
    assert calls == [(4, 0, 0, 0, 0), (3, 0, 0, 0, 0)]


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory.sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "resource", None)
    assert memory.harden() == memory.Hardening(no_core_files=False, not_dumpable=False)
