# SPDX-License-Identifier: Apache-2.0
"""The packaged words: enough, typeable, none that hurts; and how they are made."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from models.base.assets import read_text
from models.vault.passphrase import words

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = ROOT / "installer" / "wordlist.py"
    spec = importlib.util.spec_from_file_location("wordlist", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_are_4096_different_sorted_words_of_four_to_eight_letters(
    script: ModuleType,
) -> None:
    assert len(words()) == 4096 == script.WORDS
    assert list(words()) == sorted(set(words()))
    assert all(script.SHAPE.fullmatch(word) for word in words())


def test_no_blocked_word_is_among_them(script: ModuleType) -> None:
    whole, stems = script.blocked(read_text("words", "blocked.txt").splitlines())
    assert len(whole) > 800
    assert not set(words()) & whole
    assert not [word for word in words() if word.startswith(stems)]
    for word in ("korban", "perkosa", "bunuh", "budak", "pelacur", "mati"):
        assert word not in words()


def test_the_licence_of_the_list_is_recorded() -> None:
    text = read_text("words", "LICENCE.txt")
    assert "hunspell-id" in text
    assert "Lesser General Public License" in text


def write_sources(folder: Path, lines: list[str]) -> Path:
    (folder / "blocked.txt").write_text("# note\nbunuh* mati\n", encoding="utf-8")
    dictionary = folder / "id_ID.dic"
    dictionary.write_text("\n".join(["9", *lines]) + "\n", encoding="utf-8")
    return dictionary


def test_living_roots_come_first_and_sound_alikes_once(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        "Jakarta/aa", "api/aa", "rumah/aabbcc", "pagi/aabb", "baki/aa", "bunuhan/aabb",
        "mati/aabb", "cemara/aa", "pohon", "telaga/aa", "embun/aa", "lereng/aa",
        "rumah/aa",
    ]  # fmt: skip
    dictionary = write_sources(tmp_path, lines)
    monkeypatch.setattr(script, "WORDS", 4)
    made = script.build(dictionary, tmp_path).split()
    assert made == sorted(made)
    assert {"rumah", "pagi"} <= set(made)
    assert not {"baki", "bunuhan", "mati", "pohon", "api", "Jakarta"} & set(made)
    monkeypatch.setattr(script, "WORDS", 9)
    with pytest.raises(ValueError, match="only 6"):
        script.build(dictionary, tmp_path)


def test_the_script_writes_and_checks_the_list(
    script: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dictionary = write_sources(tmp_path, ["rumah/aa", "pagi/aa", "cemara/aa"])
    monkeypatch.setattr(script, "WORDS", 3)
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    assert script.main([str(dictionary)]) == 0
    assert (tmp_path / "id.txt").read_text() == "cemara\npagi\nrumah\n"
    assert script.main([str(dictionary), "--check"]) == 0
    (tmp_path / "id.txt").write_text("cemara\n")
    monkeypatch.setattr(script, "DICTIONARY", dictionary)
    assert script.main(["--check"]) == 1
    assert "differs" in capsys.readouterr().out
