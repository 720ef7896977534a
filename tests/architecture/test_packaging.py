# SPDX-License-Identifier: Apache-2.0
"""A wheel built without network holds the program, its data and its entries."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture import tree

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    ".pre-commit-config.yaml",
    "LICENSE",
    "README.md",
    "desktop",
    "document_templates",
    "installer",
    "models",
    "pyproject.toml",
    "resources",
    "tests",
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    done = subprocess.run(
        [*command, "-d", target],
        cwd=tree.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (built,) = target.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        yield archive


def test_the_wheel_holds_every_file_of_the_four_packages(wheel):
    ours = {
        tree.name(path)
        for path in tree.files()
        if path.relative_to(tree.ROOT).parts[0] in tree.PACKAGES
    }
    packed = set(wheel.namelist())
    assert ours - packed == set()
    strangers = {name.split("/")[0] for name in packed if ".dist-info/" not in name}
    assert strangers == set(tree.PACKAGES)


def test_the_wheel_holds_compiled_translations(wheel):
    wanted = {f"resources/translations/{language}.qm" for language in ("id", "en")}
    assert wanted <= set(wheel.namelist())


def test_both_names_of_the_program_are_entry_points(wheel):
    (entries,) = (n for n in wheel.namelist() if n.endswith("entry_points.txt"))
    said = wheel.read(entries).decode().split("\n")
    assert said[said.index("[console_scripts]") + 1] == (
        "saksama = desktop.__main__:main"
    )
    assert said[said.index("[gui_scripts]") + 1] == (
        "saksama-window = desktop.__main__:window"
    )


def test_the_wheel_carries_the_licences(wheel):
    carried = {Path(name).name for name in wheel.namelist() if "/licenses/" in name}
    assert {"Apache-2.0.txt", "LGPL-3.txt", "GPL-3.txt"} <= carried


def test_the_top_level_holds_only_what_the_house_plan_names():
    here = {path.relative_to(tree.ROOT).parts[0] for path in tree.files()}
    assert here <= TOP_LEVEL
