# SPDX-License-Identifier: Apache-2.0
"""The tree as the house rules see it: files, parsed modules, known exceptions.

Knows where things are. Must not know any single rule.
"""

from __future__ import annotations

import ast
import functools
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("desktop", "models", "resources", "document_templates")
_NOT_OURS = {".git", ".venv", "out", "dist", "__pycache__"}
_LEFT_BY_TOOLS = {
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    ".import_linter_cache",
}
_COMPILED = {".pyc", ".qm"}


def _is_ours(path: Path) -> bool:
    return (
        path.name not in _NOT_OURS | _LEFT_BY_TOOLS
        and path.suffix not in _COMPILED
        and not path.name.startswith(".coverage")
        # the scratch files that checking the translations makes and removes
        and not (path.name.startswith(".") and path.suffix == ".ts")
    )


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if not _is_ours(path):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


@functools.cache
def files() -> tuple[Path, ...]:
    """Return every file of the project, as git would track it."""
    return tuple(_walk(ROOT))


def modules(*tops: str) -> list[Path]:
    """Return the Python files under the given top-level folders."""
    return [
        path
        for path in files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in tops
    ]


def name(path: Path) -> str:
    """Return the path as the rules name it: from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


@functools.cache
def text(path: Path) -> str | None:
    """Return a file's text, or None when it is not text."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return None


@functools.cache
def parsed(path: Path) -> ast.Module:
    """Return a Python file's syntax tree."""
    source = text(path)
    assert source is not None, f"{name(path)} is not UTF-8"
    return ast.parse(source, str(path))


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield ``(line, text)`` of every string in code that is not a docstring."""
    module = parsed(path)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(module)
        if isinstance(node, documented)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(module):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.lineno, node.value


def allowed(table: str) -> set[str]:
    """Return the places excused from a rule.

    Raises:
        AssertionError: the table is longer than it may be, or gives no reason.
    """
    source = ROOT / "tests" / "architecture" / "exceptions.toml"
    entries = dict(tomllib.loads(source.read_text("utf-8"))[table])
    most = entries.pop("most")
    assert len(entries) == most, f"[{table}] holds {len(entries)}, `most` says {most}"
    assert all(len(reason) > 20 for reason in entries.values()), "a reason is missing"
    return set(entries)


def judge(table: str, breaking: dict[str, str]) -> None:
    """Compare what breaks a rule with what may.

    Args:
        table: the rule's table in ``exceptions.toml``.
        breaking: ``{place: what is wrong there}``.

    Raises:
        AssertionError: a place breaks the rule unexcused, or an excuse is stale.
    """
    excused = allowed(table)
    wrong = [f"{place}: {what}" for place, what in breaking.items()]
    wrong = [line for line in wrong if line.split(": ")[0] not in excused]
    assert not wrong, "\n".join(wrong)
    stale = excused - breaking.keys()
    assert not stale, f"no longer needed in [{table}], lower `most`: {sorted(stale)}"
