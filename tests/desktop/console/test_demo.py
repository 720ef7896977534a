# SPDX-License-Identifier: Apache-2.0
"""The demo vault and its first documents, in one command."""

from __future__ import annotations

import io

import pytest
from docx import Document

from models.usecases.demo import demo_passphrase
from tests.desktop.console.kit import TYPED, assert_answers, own_copy


def test_a_demo_vault_is_made_and_its_words_are_printed(console, tmp_path):
    said = console("demo", "--vault", tmp_path / "a.saksama", "--json")
    assert said.code == 0
    assert_answers(said.document, "demo-1")
    assert said.document["passphrase"] == demo_passphrase()
    assert said.document["cases"] == 6
    assert said.document["written"] == []
    again = console("demo", "--vault", tmp_path / "a.saksama")
    assert again.code == 0
    assert demo_passphrase() in again.out


def test_its_documents_are_issued_and_written(console, demo_folder, tmp_path):
    own_copy(demo_folder, tmp_path)
    said = console("demo", "--out", tmp_path)
    assert said.code == 0, said.err
    names = {p.name for p in tmp_path.iterdir() if p.is_file()}
    assert {
        "BP-114-2026_RESUME.docx",
        "BP-114-2026_RESUME.pdf",
        "BP-114-2026_MATRIX.pdf",
        "BP-114-2026_LPSK_APP.docx",
        "BP-114-2026_LPSK_APP.pdf",
    } <= names
    letter = (tmp_path / "BP-114-2026_LPSK_APP.docx").read_bytes()
    words = " ".join(p.text for p in Document(io.BytesIO(letter)).paragraphs)
    assert "K\u201103 (Cempaka)" in words
    for name in names:
        assert f"Written: {tmp_path / name}" in said.out


def test_a_vault_is_found_by_the_name_it_was_made_by(console, tmp_path):
    assert console("demo", "--vault", tmp_path / "a").code == 0
    assert (tmp_path / "a.saksama").is_dir()
    assert console("demo", "--vault", tmp_path / "a").code == 0
    said = console("verify", tmp_path / "a", "--json", typed=TYPED)
    assert (said.code, said.document["clean"]) == (0, True)


def test_documents_do_not_go_where_a_file_stands(console, tmp_path):
    (tmp_path / "surat").write_text("x")
    said = console("demo", "--out", tmp_path / "surat", "--json")
    assert (said.code, said.document["error"]) == (2, "FileUnreadable")


def test_another_folder_is_not_overwritten(console, tmp_path):
    (tmp_path / "a.saksama").mkdir()
    (tmp_path / "a.saksama" / "milik orang.txt").write_text("x")
    said = console("demo", "--vault", tmp_path / "a.saksama", "--json")
    assert (said.code, said.document["error"]) == (3, "VaultExists")


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Nothing of these tests lands in the project."""
    monkeypatch.chdir(tmp_path)


def test_without_a_place_it_stands_here(console, tmp_path):
    assert console("demo").code == 0
    assert (tmp_path / "demo.saksama").is_dir()
