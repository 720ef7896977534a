# SPDX-License-Identifier: Apache-2.0
"""Exit codes, one document on standard output, and sentences for troubles."""

from __future__ import annotations

import json

import pytest

from desktop.console.commands import NAMES, run
from tests.desktop.console.kit import SAMPLES, assert_answers


def broken(tmp_path, text: str):
    target = tmp_path / "perkara.json"
    target.write_text(text, encoding="utf-8")
    return target


LONG = json.dumps(
    {"format": "saksama.case/1", "case": {"number": "1", "title": "x" * 10_000}}
)


@pytest.mark.parametrize(
    ("text", "error", "fields"),
    [
        ("bukan json", "InputInvalid", {"path": "$", "why": "syntax"}),
        (
            '{"format": "saksama.case/9"}',
            "FormatTooNew",
            {"found": "saksama.case/9"},
        ),
        (LONG, "InputInvalid", {"path": "$.case.title", "why": "too_long"}),
        (
            '{"format": "saksama.case/1", "case": {"number": 7, "title": "x"}}',
            "InputInvalid",
            {"path": "$.case.number", "why": "type"},
        ),
        ("", "FileUnreadable", {"why": "empty"}),
    ],
)
def test_bad_input_ends_in_two_and_one_document(console, tmp_path, text, error, fields):
    said = console("assess", broken(tmp_path, text), "--json")
    assert said.code == 2
    assert_answers(said.document, "error-1")
    assert (said.document["error"], said.document["fields"]) == (error, fields)
    assert said.document["message"] in said.err


def test_in_words_nothing_stands_on_standard_output(console, tmp_path):
    said = console("assess", broken(tmp_path, "[]"))
    assert (said.code, said.out) == (2, "")
    assert "[$]" in said.err


def test_a_missing_vault_is_vault_trouble(console, tmp_path):
    said = console("verify", tmp_path / "tiada.saksama", "--json", typed="apa saja\n")
    assert (said.code, said.document["error"]) == (3, "VaultMissing")


def test_an_input_that_ends_early_stops_the_command(console, tmp_path):
    said = console("verify", tmp_path / "tiada.saksama", "--json")
    assert (said.code, said.document["error"]) == (130, "Cancelled")


def test_ctrl_c_stops_the_command(console, monkeypatch):
    def interrupt(_path):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.console.assess.read_case_json", interrupt)
    assert console("assess", SAMPLES / "P1.json").code == 130


def test_unknown_words_are_bad_input(qapp, capsys):
    for words in (["terbang"], ["assess"], ["verify", "x", "--passphrase", "y"]):
        with pytest.raises(SystemExit) as ended:
            run(words)
        assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_help_names_every_command_and_no_argument_takes_a_secret(qapp, capsys):
    with pytest.raises(SystemExit):
        run(["--help"])
    told = capsys.readouterr().out
    for name in NAMES:
        assert name in told
        with pytest.raises(SystemExit):
            run([name, "--help"])
        options = capsys.readouterr().out.casefold()
        assert "--pass" not in options
        assert "secret" not in options


def test_our_own_mistakes_are_not_dressed_up(console, monkeypatch):
    def mistake(_path):
        raise AssertionError("ours")

    monkeypatch.setattr("desktop.console.assess.read_case_json", mistake)
    with pytest.raises(AssertionError):
        console("assess", SAMPLES / "P1.json")
