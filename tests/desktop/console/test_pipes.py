# SPDX-License-Identifier: Apache-2.0
"""Pipes as other systems have them: other letters, no text, nobody at the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.console.kit import SAMPLES

ROOT = Path(__file__).parents[3]
SAKSAMA = [sys.executable, "-m", "desktop"]
TITLE = "العربية 证据 ꦲꦏ꧀ꦱꦫ"


def told(*words: object, typed: bytes = b"", encoding: str = ""):
    """One command in a process of its own, on pipes."""
    speech = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"} if encoding else {}
    return subprocess.run(
        [*SAKSAMA, *map(str, words)],
        cwd=ROOT,
        env=os.environ | speech,
        input=typed,
        capture_output=True,
        check=False,
    )


@pytest.fixture
def foreign(tmp_path):
    """A case whose title no old system has letters for."""
    whole = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    whole["case"]["title"] = TITLE
    path = tmp_path / "perkara.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_every_pipe_speaks_utf8(foreign, encoding):
    said = told("assess", foreign, "--json", encoding=encoding)
    assert said.returncode in {0, 1}, said.stderr.decode()
    assert json.loads(said.stdout.decode("utf-8"))["case"]["title"] == TITLE
    words = told("assess", foreign, encoding=encoding)
    assert TITLE in words.stdout.decode("utf-8").splitlines()[0]
    help_ = told("--help", encoding=encoding)
    assert (help_.returncode, help_.stderr) == (0, b"")


def test_a_passphrase_is_read_as_utf8_with_or_without_its_mark(tmp_path):
    for typed in ("sandi شهادة\n".encode(), "sandi شهادة\n".encode("utf-8-sig")):
        path = tmp_path / "tiada.saksama"
        said = told("verify", path, "--json", typed=typed, encoding="ascii")
        assert json.loads(said.stdout)["error"] == "VaultMissing"


def test_a_passphrase_that_is_no_text_is_told(tmp_path):
    path = tmp_path / "tiada.saksama"
    said = told("verify", path, "--json", typed=b"frasa \xff sandi\n")
    assert said.returncode == 2
    assert json.loads(said.stdout)["fields"] == {"why": "not_text"}
    assert b"Traceback" not in said.stderr


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("command", ["new", "demo", "verify", "assess"])
def test_a_name_that_is_no_text_is_told(tmp_path, command):
    place = os.fsdecode(os.fsencode(tmp_path) + b"/tiada-\xff.saksama")
    options = ["--vault", place] if command == "demo" else [place]
    said = told(command, *options, "--json", typed=b"frasa\n")
    assert said.returncode == 2
    assert json.loads(said.stdout)["fields"] == {"why": "not_text"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["schema", "case-1"], ["schema"], ["--help"]])
def test_nobody_at_the_end_of_the_pipe_is_no_trouble(words):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        said = subprocess.run(
            [*SAKSAMA, *words],
            cwd=ROOT,
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (said.returncode, said.stderr) == (0, b"")
