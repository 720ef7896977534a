# SPDX-License-Identifier: Apache-2.0
"""Journal entries read as sentences; an unknown act is never hidden."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.wording.journal import action_text, acts, kinds
from models.snapshot.kinds import Kind

ROOT = Path(__file__).resolve().parents[3]


def test_an_act_names_its_object() -> None:
    assert action_text("exhibit.saved") == "Exhibit saved"
    assert action_text("vault.unlocked") == "Vault opened"


def test_an_unknown_act_is_shown_as_it_is() -> None:
    assert action_text("link.somersaulted") == "link.somersaulted"


def test_every_kind_has_words() -> None:
    assert set(kinds()) == set(Kind)


def test_every_act_of_the_verbs_has_words() -> None:
    named: set[str] = set()
    for path in (ROOT / "models" / "usecases").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'Act\(\s*"[a-z]+\.([a-z_]+)"', text))
        named |= set(re.findall(r'act_on\(\s*\w+,\s*"([a-z_]+)"', text))
    assert named
    assert named <= set(acts())
