# SPDX-License-Identifier: Apache-2.0
"""The Python environment in ``.venv``: made once, checked in milliseconds.

Knows the lock (``installer/constraints.txt``), the stamp that says the lock was
installed, and where programs of the environment lie. Names no package index:
pip is used as the machine configured it. Must not know the product.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import debian

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "installer" / "constraints.txt"
STAMP = VENV / "saksama-stamp.txt"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("id", "en")
EXTRAS = ("mutation",)  # groups with a lock of their own, installed when asked for
_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = _BIN / ("python.exe" if os.name == "nt" else "python")


class SetupFailed(Exception):
    """The environment could not be made; the text says which step failed."""


def program(name: str) -> str:
    """Return the path of a program that the environment installed."""
    return str(_BIN / (f"{name}.exe" if os.name == "nt" else name))


def _wanted_stamp() -> str:
    """Return what the stamp says when everything installed is current."""
    digest = hashlib.sha256()
    for source in (LOCK, ROOT / "pyproject.toml"):
        digest.update(source.read_bytes())
    return f"{digest.hexdigest()}\n{VENV}\n"


def _run(step: str, *command: str) -> None:
    """Run one set-up step.

    Raises:
        SetupFailed: it ended with anything but 0.
    """
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupFailed(f"{step} failed (exit {done.returncode}).")


def _usable() -> bool:
    """Tell whether ``.venv`` starts, with a Python we support.

    It need not be the Python that runs this: an environment that works is kept.
    """
    if not PYTHON.exists():
        return False
    asked = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))"
    started = subprocess.run(
        [str(PYTHON), "-c", asked], capture_output=True, check=False
    )
    return started.returncode == 0


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        debian.install([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    print("Making the environment in .venv", flush=True)
    _run("Making .venv", sys.executable, "-m", "venv", "--clear", str(VENV))


def _refuse_link() -> None:
    """Leave an environment alone that lies elsewhere: making anew empties it.

    Raises:
        SetupFailed: ``.venv`` is a link.
    """
    if VENV.is_symlink():
        raise SetupFailed(
            ".venv is a link to another folder, whose environment does not fit here. "
            "Nothing was changed. Remove the link, not the folder it points to, and "
            "start again."
        )


def _moved() -> bool:
    """Tell whether ``.venv`` was made for another folder, as after a copy."""
    return STAMP.exists() and STAMP.read_text("utf-8").splitlines()[1:2] != [str(VENV)]


def _install() -> None:
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    print("Installing the locked packages (first time: a minute or two)", flush=True)
    _run(
        "Installing from installer/constraints.txt",
        *pip,
        *["install", "--quiet", "--no-deps", "--only-binary=:all:"],
        *["--require-hashes", "-r", str(LOCK)],
    )
    _run(
        "Installing Saksama itself",
        *pip,
        *["install", "--quiet", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    )
    _run("Checking that the packages fit together", *pip, "--quiet", "check")


def _translations_stale() -> bool:
    """Tell whether a .ts is newer than the oldest .qm, or a .qm is missing."""
    sources = [path.stat().st_mtime_ns for path in TRANSLATIONS.glob("*/[!.]*.ts")]
    compiled = [TRANSLATIONS / f"{language}.qm" for language in LANGUAGES]
    if not sources or not all(path.exists() for path in compiled):
        return bool(sources)
    return min(path.stat().st_mtime_ns for path in compiled) < max(sources)


def provide(*, for_tests: bool) -> None:
    """Make the environment complete; returns at once when it already is.

    Args:
        for_tests: ask the system also for what only the tests use.

    Raises:
        SetupFailed: a step of making the environment failed.
        debian.SystemIncomplete: the system lacks something we may not install.
    """
    debian.provide(for_tests=for_tests)
    wanted = _wanted_stamp()
    if not (STAMP.exists() and STAMP.read_text("utf-8") == wanted and PYTHON.exists()):
        if _moved() or not _usable():
            _refuse_link()
            _make_venv()
        _install()
        STAMP.write_text(wanted, encoding="utf-8")
    if _translations_stale():
        script = ROOT / "installer" / "translations.py"
        _run("Compiling translations", str(PYTHON), str(script), "compile")


def provide_extra(name: str) -> None:
    """Install one optional group beside the rest, unless it is already there.

    Args:
        name: the group of pyproject.toml that ``constraints-NAME.txt`` locks.

    Raises:
        SetupFailed: it could not be installed.
    """
    wanted = hashlib.sha256(_extra_lock(name).read_bytes()).hexdigest()
    stamp = VENV / f"saksama-{name}-stamp.txt"
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    print(f"Installing what only «{name}» uses", flush=True)
    _run(
        f"Installing from installer/constraints-{name}.txt",
        *[str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"],
        *["install", "--quiet", "--no-deps", "--only-binary=:all:"],
        *["--require-hashes", "-r", str(_extra_lock(name))],
    )
    stamp.write_text(wanted, encoding="utf-8")


def _extra_lock(name: str) -> Path:
    return LOCK.with_name(f"constraints-{name}.txt")


def relock() -> None:
    """Resolve pyproject.toml again into the hashed, universal locks.

    Raises:
        SetupFailed: the resolver is not to be had, or found no answer.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    resolver = shutil.which("uv", path=str(_BIN)) or shutil.which("uv")
    if resolver is None:
        tool = project["dependency-groups"]["lock"]
        _run("Fetching the resolver", str(PYTHON), "-m", "pip", "install", *tool)
        resolver = program("uv")
    wanted = {LOCK: ["pyproject.toml", "--group", "dev"]}
    for name in EXTRAS:
        extra = ["--group", f"pyproject.toml:{name}", "--constraint", str(LOCK)]
        wanted[_extra_lock(name)] = extra
    for target, asked in wanted.items():
        _run(
            "Resolving",
            *[resolver, "pip", "compile", *asked],
            *["--universal", "--python-version", "3.11", "--generate-hashes"],
            *["--no-annotate", "--no-emit-index-url", "--no-header", "--quiet"],
            *["--no-emit-find-links", "-o", str(target)],
        )
