# SPDX-License-Identifier: Apache-2.0
"""The console as somebody without a keyboard drives it, on cheap keys."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.console.commands import run
from models.usecases.demo import build_demo
from models.usecases.vaults import lock_vault
from models.vault import kdf
from tests.models.vault.kit import FakeClock, cheap_key


@dataclass
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one document of ``--json``."""
        return json.loads(self.out)


@pytest.fixture
def console(
    qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    """Run one command; keyword ``typed`` is its standard input."""

    def go(*argv: object, typed: str = "", clock: Any = None) -> Said:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        words = [*map(str, argv), "--language", "en"]
        code = run(words, clock or FakeClock())
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return go


def _cheapen(patch: pytest.MonkeyPatch) -> None:
    """Argon2id is not what is tested here."""
    patch.setattr(kdf, "derive", cheap_key)
    patch.setattr(kdf, "calibrate", lambda: kdf.FLOOR)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """For one test only: tests of other rooms run in this process too."""
    _cheapen(monkeypatch)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo vault to copy from."""
    path = tmp_path_factory.mktemp("demo") / "demo.saksama"
    with pytest.MonkeyPatch.context() as patch:
        _cheapen(patch)
        lock_vault(build_demo(path, FakeClock()).opened.tools)
    return path
