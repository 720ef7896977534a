# SPDX-License-Identifier: Apache-2.0
"""Every module says whose it is, what it knows, and where its test stands."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.architecture import tree

LICENCE = "# SPDX-License-Identifier: Apache-2.0"
EVERYWHERE = (*tree.PACKAGES, "installer", "tests")
ROOM_DEPTH = 3  # models/<room>/<module>.py


def test_every_module_begins_with_its_licence():
    bare = [
        tree.name(path)
        for path in tree.modules(*EVERYWHERE)
        if (tree.text(path) or "").split("\n", 1)[0] != LICENCE
    ]
    assert not bare, bare


def test_every_module_says_what_it_knows():
    silent = [
        tree.name(path)
        for path in tree.modules(*EVERYWHERE)
        if not ast.get_docstring(tree.parsed(path))
    ]
    assert not silent, silent


def test_a_package_file_holds_its_contract_and_nothing_else():
    busy = [
        tree.name(path)
        for path in tree.modules(*tree.PACKAGES)
        if path.name == "__init__.py" and len(tree.parsed(path).body) != 1
    ]
    assert not busy, busy


def test_every_folder_of_code_is_a_package():
    bare = {
        tree.name(path.parent)
        for path in tree.modules(*tree.PACKAGES)
        if not (path.parent / "__init__.py").exists()
    }
    assert not bare, bare


def test_tests_are_no_package():
    assert not [p for p in tree.modules("tests") if p.name == "__init__.py"]


def _has_mirror(module: Path) -> bool:
    """Tell whether tests stand in the folder at the same path.

    A room is tested through what it promises, so a small module may be proved
    by its neighbour's test; that every module is run at all is for the coverage
    floors to say. A folder inside a room may keep its tests in the room's.
    """
    path = module.relative_to(tree.ROOT)
    places = [path.parent]
    if len(path.parts) > ROOM_DEPTH:
        places.append(path.parent.parent)
    return any(any((tree.ROOT / "tests" / p).glob("test_*.py")) for p in places)


def _is_promise(statement: ast.stmt) -> bool:
    """Tell whether a statement runs nothing: a docstring, ``...`` or ``pass``."""
    return isinstance(statement, ast.Pass) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def _does_something(module: Path) -> bool:
    """Tell whether a module has behaviour: values and protocols alone have none."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    return any(
        isinstance(node, ast.Lambda) or not all(map(_is_promise, node.body))
        for node in ast.walk(tree.parsed(module))
        if isinstance(node, functions)
    )


def test_every_room_has_its_tests_at_the_mirrored_path():
    breaking = {
        tree.name(path): "no test in the folder at the mirrored path"
        for path in tree.modules("desktop", "models")
        if path.name != "__init__.py"
        and _does_something(path)
        and not _has_mirror(path)
    }
    tree.judge("mirrored", breaking)
