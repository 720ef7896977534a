# SPDX-License-Identifier: Apache-2.0
"""The import contracts hold here, and each of them can be seen to break."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path

import pytest

from tests.architecture import tree

LINTER = Path(sysconfig.get_path("scripts")) / "lint-imports"
CONFIG = tree.ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(CONFIG.read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
TWO_SCREENS = ("elements", "people")
# One forbidden import for each contract: (where it stands, what it imports).
BREACHES = {
    "models stand on their own": ("models/base/reach.py", "desktop.qt"),
    "models run downhill": ("models/law/reach.py", "models.casefile"),
    "desktop runs downhill": ("desktop/qt/reach.py", "desktop.shell"),
    "views know values, not verbs": (
        "desktop/screens/elements/view.py",
        "models.store",
    ),
    "screens do not know one another": (
        "desktop/screens/people/view.py",
        "desktop.screens.elements",
    ),
    "the pure core knows no engine": ("models/casefile/reach.py", "sqlalchemy"),
    "only the store and the verbs hold the vault": (
        "models/documents/reach.py",
        "models.vault",
    ),
    "models never see Qt": ("models/usecases/reach.py", "PySide6.QtCore"),
}


def _verdicts(folder: Path) -> dict[str, str]:
    """Lint the tree in ``folder``; return ``{contract: KEPT | BROKEN}``."""
    done = subprocess.run(
        [LINTER, "--config", folder / "pyproject.toml", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "", "COLUMNS": "200"},
    )
    verdicts = {}
    for line in done.stdout.splitlines():
        for contract in CONTRACTS:
            said = line.removeprefix(contract["name"]).split()
            if line.startswith(contract["name"]) and said[:1] in (["KEPT"], ["BROKEN"]):
                verdicts[contract["name"]] = said[0]
    assert verdicts, done.stdout + done.stderr
    return verdicts


def _rooms(top: str) -> set[str]:
    """Return the rooms that the layers of ``top`` name."""
    layers = next(c["layers"] for c in CONTRACTS if c.get("containers") == [top])
    words = " ".join(layers).replace("|", " ").replace("(", " ").replace(")", " ")
    return set(words.split())


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """Build a house of empty rooms that follows every contract."""
    rooms = [f"{top}/{room}" for top in ("models", "desktop") for room in _rooms(top)]
    rooms += [f"desktop/screens/{screen}" for screen in TWO_SCREENS]
    rooms.remove("desktop/__main__")
    for room in [*tree.PACKAGES, *rooms]:
        (tmp_path / room).mkdir(parents=True, exist_ok=True)
        (tmp_path / room / "__init__.py").touch()
    (tmp_path / "desktop" / "__main__.py").touch()
    shutil.copy(CONFIG, tmp_path)
    # A pattern that matches no import is itself refused: give it one to allow.
    presenter = tmp_path / "desktop" / "screens" / "elements" / "presenter.py"
    (tmp_path / "models" / "usecases" / "cases.py").touch()
    presenter.write_text("from models.usecases import cases\n")
    return tmp_path


def test_every_contract_is_kept():
    assert _verdicts(tree.ROOT) == dict.fromkeys(BREACHES, "KEPT")


def test_the_empty_house_keeps_them_all(skeleton):
    assert _verdicts(skeleton) == dict.fromkeys(BREACHES, "KEPT")


def test_each_contract_is_broken_by_one_wrong_import(skeleton):
    for place, wanted in BREACHES.values():
        (skeleton / place).write_text(f"import {wanted}\n")
    assert _verdicts(skeleton) == dict.fromkeys(BREACHES, "BROKEN")


@pytest.mark.parametrize(
    ("top", "contract"),
    [("models", "models run downhill"), ("desktop", "desktop runs downhill")],
)
def test_a_new_room_has_to_be_placed(skeleton, top, contract):
    (skeleton / top / "attic.py").touch()
    assert [name for name, said in _verdicts(skeleton).items() if said == "BROKEN"] == [
        contract
    ]
