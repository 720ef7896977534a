# SPDX-License-Identifier: Apache-2.0
"""The lock holds what the project asks for, hashed, for every system."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.architecture import tree

PROJECT = tomllib.loads((tree.ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (tree.ROOT / "installer" / "constraints.txt").read_text("utf-8")
PINNED = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)", re.MULTILINE)
VERSIONS = dict(PINNED.findall(LOCK))


EXTRA = (tree.ROOT / "installer" / "constraints-mutation.txt").read_text("utf-8")


def _asked() -> list[str]:
    groups = PROJECT["dependency-groups"]
    return [*PROJECT["project"]["dependencies"], *groups["dev"]]


@pytest.mark.parametrize("asked", _asked())
def test_every_requirement_is_pinned_within_its_bounds(asked):
    requirement = Requirement(asked)
    name = re.sub(r"[-_.]+", "-", requirement.name).lower()
    assert requirement.specifier.contains(VERSIONS[name])


@pytest.mark.parametrize("lock", [LOCK, EXTRA], ids=["daily", "mutation"])
def test_every_pin_has_hashes_and_no_address(lock):
    entries = re.split(r"\n(?=\S)", lock.strip())
    bare = [entry for entry in entries if "--hash=sha256:" not in entry]
    assert not bare
    assert not re.search(r"://|^-", lock, re.MULTILINE)


def test_what_only_mutation_uses_is_pinned_apart_and_agrees_with_the_rest():
    extra = dict(PINNED.findall(EXTRA))
    (asked,) = map(Requirement, PROJECT["dependency-groups"]["mutation"])
    assert asked.specifier.contains(extra[asked.name])
    assert asked.name not in VERSIONS
    shared = extra.keys() & VERSIONS.keys()
    assert {name: extra[name] for name in shared} == {
        name: VERSIONS[name] for name in shared
    }


def test_qt_stays_below_the_release_that_crashes_on_python_311():
    asked = PROJECT["project"]["dependencies"]
    for half in ("PySide6-Essentials", "PySide6-Addons"):
        assert f"{half}>=6.11,<6.12" in asked
