# SPDX-License-Identifier: Apache-2.0
"""What must not stand anywhere in the tree.

The patterns are written so that this file does not match itself.
"""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture import tree

UNFINISHED = re.compile(
    r"\bTO[D]O\b|\bFIX[M]E\b|\bXX[X]\b|NotImplemented[E]rror|coming\s[s]oon"
)
MACHINE_PATH = re.compile(r"/(wor[k]|far[m]|roo[t]|opt/pyp[i])/|[.]librar[y]\b")
REGISTRY_HOST = re.compile(
    r"pypi[.]or[g]|pythonhosted[.]or[g]|npmjs[.]|crates[.]i[o]|proxy[.]golang"
    r"|--(extra-)?index-ur[l]|--find-link[s]|conda[.]anaconda"
)
# Texts of the law number their chapters in Roman figures.
LAW_DATA = "resources/law/"
CITATION = re.compile(
    r"\b(Pasal|Ps\.|Art\.|Article)\s*\d+"
    r"|\b(UU|Perma|PERMA|PP|Perpres|KUHP|KUHAP)\s+(No(mor|\.)\s*)?\d+"
)


def _hits(pattern: re.Pattern[str], *, skip: str = "") -> list[str]:
    found = []
    for path in tree.files():
        if skip and tree.name(path).startswith(skip):
            continue
        for number, line in enumerate((tree.text(path) or "").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{tree.name(path)}:{number}: {line.strip()[:100]}")
    return found


def test_nothing_is_left_unfinished():
    hits = _hits(UNFINISHED, skip=LAW_DATA)
    assert not hits, "\n".join(hits)


def test_no_path_of_one_machine():
    hits = _hits(MACHINE_PATH)
    assert not hits, "\n".join(hits)


def test_no_address_of_a_package_registry():
    hits = _hits(REGISTRY_HOST)
    assert not hits, "\n".join(hits)


@pytest.mark.parametrize(
    ("said", "cites"),
    [
        ("Pasal 2 ayat (1)", True),
        ("Art. 30", True),
        ("UU 21/2007", True),
        ("UU No. 13 Tahun 2006", True),
        ("Perma 1/2022", True),
        ("Pasal {article}", False),
        ("halaman 3/12", False),
        ("BP-114/2026", False),
    ],
)
def test_the_citation_pattern_knows_a_citation(said, cites):
    assert bool(CITATION.search(said)) is cites


def test_the_law_is_data_and_never_stands_in_code():
    breaking: dict[str, str] = {}
    for path in tree.modules("models", "desktop"):
        for line, said in tree.strings(path):
            if CITATION.search(said):
                breaking[tree.name(path)] = f"line {line}: {said[:80]!r}"
    tree.judge("citations", breaking)


def test_a_skipped_test_gives_its_reason():
    silent = []
    for path in tree.modules("tests"):
        for node in ast.walk(tree.parsed(path)):
            if not isinstance(node, ast.Attribute):
                continue
            said = ast.unparse(node)
            if said in {"pytest.mark.skip", "pytest.mark.xfail", "pytest.skip"}:
                silent.append(f"{tree.name(path)}:{node.lineno}: {said}")
    explained = [
        f"{tree.name(path)}:{node.func.lineno}: {ast.unparse(node.func)}"
        for path in tree.modules("tests")
        for node in ast.walk(tree.parsed(path))
        if isinstance(node, ast.Call) and (node.keywords or node.args)
    ]
    assert not set(silent) - set(explained)
