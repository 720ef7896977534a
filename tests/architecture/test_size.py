# SPDX-License-Identifier: Apache-2.0
"""Nothing grows past what one reading can hold."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import tree

FILE_LINES = 400  # tests and what supports them included
FUNCTION_LINES = 40  # its docstring and decorators not counted
ARGUMENTS = 5  # self and cls not counted


def _functions(
    node: ast.AST, within: str = ""
) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{within}{child.name}", child
            yield from _functions(child, f"{within}{child.name}.")
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{within}{child.name}.")
        else:
            yield from _functions(child, within)


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (function.end_lineno or 0) - function.lineno + 1
    if ast.get_docstring(function) is not None:
        first = function.body[0]
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    takes = function.args
    every = [*takes.posonlyargs, *takes.args, *takes.kwonlyargs]
    return sum(argument.arg not in {"self", "cls"} for argument in every)


def _too_big(path: Path) -> Iterator[tuple[str, str]]:
    for name, function in _functions(tree.parsed(path)):
        lines, arguments = _lines(function), _arguments(function)
        if lines > FUNCTION_LINES:
            yield f"{tree.name(path)}:{name}", f"{lines} lines"
        elif arguments > ARGUMENTS:
            yield f"{tree.name(path)}:{name}", f"{arguments} arguments"


def test_files_stay_readable_in_one_sitting():
    too_long = []
    for path in tree.files():
        lines = (tree.text(path) or "").count("\n") if path.suffix == ".py" else 0
        if lines > FILE_LINES:
            too_long.append(f"{tree.name(path)}: {lines} > {FILE_LINES}")
    assert not too_long, "\n".join(too_long)


def test_functions_stay_on_one_screen_and_take_few_arguments():
    breaking: dict[str, str] = {}
    for path in tree.modules("desktop", "models", "installer"):
        breaking.update(_too_big(path))
    tree.judge("functions", breaking)
