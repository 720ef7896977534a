# SPDX-License-Identifier: Apache-2.0
"""What is imported is declared, and what is declared is imported."""

from __future__ import annotations

import ast
import functools
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement

from tests.architecture import tree

# Read as data, or reached through the name of another distribution.
NEVER_IMPORTED = {
    "tzdata": "zoneinfo reads it where the system has no time zones",
    "pyside6-addons": "its modules are imported as PySide6.QtPdf",
}
# Part of what declares it: PySide6 and Jinja2 cannot be installed without them.
COMES_ALONG = {"shiboken6", "markupsafe"}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _imports(module: ast.Module) -> Iterator[str]:
    """Yield the top-level name of every absolute import."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


@functools.cache
def _imported() -> frozenset[str]:
    """Return the distributions that the product imports from."""
    ours = {*sys.stdlib_module_names, *tree.PACKAGES}
    names = {
        name
        for path in tree.modules("desktop", "models")
        for name in _imports(tree.parsed(path))
        if name not in ours
    }
    known = packages_distributions()
    return frozenset(_normal(dist) for name in names for dist in known[name])


@functools.cache
def _declared() -> frozenset[str]:
    project = tomllib.loads((tree.ROOT / "pyproject.toml").read_text("utf-8"))
    lines = project["project"]["dependencies"]
    return frozenset(_normal(Requirement(line).name) for line in lines)


def test_everything_imported_is_declared():
    assert _imported() - _declared() - COMES_ALONG == set()


def test_everything_declared_is_used():
    assert _declared() - _imported() - NEVER_IMPORTED.keys() == set()


def test_every_dependency_says_in_decisions_why_it_is_there():
    text = (tree.ROOT / "models" / "DECISIONS.md").read_text("utf-8")
    rows = {_normal(n) for n in re.findall(r"^\| ([\w.-]+) \d", text, re.MULTILINE)}
    assert _declared() - rows == set()
