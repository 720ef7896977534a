# SPDX-License-Identifier: Apache-2.0
"""Exit codes, one document on standard output, and sentences for troubles."""

from __future__ import annotations

import json

import pytest

from desktop.console.commands import run
from desktop.console.names import NAMES
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
    assert "perkara.json: $]" in said.err


def test_a_missing_vault_is_vault_trouble(console, tmp_path):
    said = console("verify", tmp_path / "tiada.saksama", "--json", typed="apa saja\n")
    assert (said.code, said.document["error"]) == (3, "VaultMissing")


@pytest.mark.parametrize("typed", ["", "\n"])
def test_an_input_without_a_passphrase_is_bad_input(console, tmp_path, typed):
    said = console("verify", tmp_path / "tiada.saksama", "--json", typed=typed)
    assert said.code == 2
    assert_answers(said.document, "error-1")
    assert said.document["fields"] == {"why": "no_passphrase"}
    assert "No passphrase was given." in said.err


def test_ctrl_c_stops_the_command(console, monkeypatch):
    def interrupt(_path):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.console.assess.read_case_json", interrupt)
    assert console("assess", SAMPLES / "P1.json").code == 130


@pytest.mark.parametrize(
    "words", [["terbang"], ["assess"], ["verify", "x", "--passphrase", "y"]]
)
def test_unknown_words_are_bad_input(console, words):
    said = console(*words)
    assert (said.code, said.out) == (2, "")
    assert "usage: saksama" in said.err
    assert "The command was not understood." in said.err
    told = console(*words, "--json")
    assert told.code == 2
    assert_answers(told.document, "error-1")
    assert told.document["error"] == "RequestInvalid"
    assert told.document["fields"] == {"why": "usage"}


def test_a_language_nobody_speaks_here_is_told_in_indonesian(qapp, capsys):
    assert run(["schema", "--language", "tlh"]) == 2
    assert "Perintah" in capsys.readouterr().err


@pytest.mark.parametrize(
    "value", [b'"\xff"', b"1e999999", b"9" * 5_000], ids=["text", "large", "long"]
)
def test_what_nobody_reads_is_refused_in_words_too(console, tmp_path, value):
    target = tmp_path / "perkara.json"
    whole = (SAMPLES / "P1.json").read_bytes().rstrip()
    target.write_bytes(whole[:-1] + b', "x": ' + value + b"}")
    said = console("assess", target, "--json")
    assert said.code == 2
    assert_answers(said.document, "error-1")


def test_a_passage_without_an_answer_is_refused_beside_foreign_line_ends(
    console, tmp_path
):
    whole = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    whole["statements"][0]["answers"][0]["text"] += "\r\n"
    link = next(one for one in whole["links"] if one.get("answer"))
    link |= {"answer": "", "passage": {"start": 0, "end": 2}}
    said = console("assess", broken(tmp_path, json.dumps(whole)), "--json")
    assert (said.code, said.document["error"]) == (2, "InputInvalid")
    path = f"$.links[{whole['links'].index(link)}].passage"
    assert said.document["fields"] == {"path": path, "why": "source"}


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
