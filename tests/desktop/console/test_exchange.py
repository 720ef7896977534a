# SPDX-License-Identifier: Apache-2.0
"""Out of one vault and into another, as a user without a window does it."""

from __future__ import annotations

import json

from models.usecases.demo import demo_passphrase
from tests.desktop.console.kit import SAMPLES, TYPED, assert_answers, own_copy


def test_a_case_goes_out_and_in_with_every_file(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    out = tmp_path / "keluar"
    said = console("export", path, "BP-114/2026", "--out", out, "--json", typed=TYPED)
    assert said.code == 0
    assert_answers(said.document, "export-1")
    assert said.document["files"] == len(list((out / "files").iterdir())) == 19
    again = console("import", path, out / "case.json", "--json", typed=TYPED)
    assert again.code == 0
    assert_answers(again.document, "import-1")
    assert again.document["taken"]
    assert again.document["counts"]["files"] == 19
    second = tmp_path / "lagi"
    by_id = again.document["case_id"]
    assert console("export", path, by_id, "--out", second, typed=TYPED).code == 0
    first = json.loads((out / "case.json").read_text("utf-8"))
    assert json.loads((second / "case.json").read_text("utf-8")) == first


def test_a_dry_run_writes_nothing(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    said = console(
        "import", path, SAMPLES / "P1.json", "--dry-run", "--json", typed=TYPED
    )
    assert (said.code, said.document["case_id"]) == (0, "")
    assert_answers(said.document, "import-1")
    gone = console("export", path, "P1", "--out", tmp_path / "x", "--json", typed=TYPED)
    assert gone.code == 2
    assert gone.document["fields"] == {"why": "no_case"}
    assert "no case with this number" in gone.err
    assert not (tmp_path / "x").exists()


def test_in_words_it_says_what_came_in(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    said = console("import", path, SAMPLES / "P1.json", typed=TYPED)
    assert said.code == 0
    assert "people: 6" in said.out
    assert "The case is in the vault." in said.out
    assert demo_passphrase() not in said.out + said.err
    again = console("import", path, SAMPLES / "P1.json", "--dry-run", typed=TYPED)
    assert "in the vault already" in again.out
    assert "Nothing was written." in again.out


def test_problems_keep_a_document_out_and_are_listed(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    document = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    document["counts"][0]["accused"] = "T-9"
    document["links"][0]["count"] = "D9"
    document["people"][0]["hobi"] = "catur"
    target = tmp_path / "salah.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    said = console("import", path, target, typed=TYPED)
    assert said.code == 2
    assert "$.counts[0].accused: names something that is not there" in said.out
    assert "Not read: $.people[].hobi" in said.out
    assert console("export", path, "P1", "--out", tmp_path / "x", typed=TYPED).code == 2


def test_a_folder_with_something_in_it_is_left_alone(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    said = console("export", path, "BP-114/2026", "--out", path.parent, typed=TYPED)
    assert said.code == 2
    assert "not empty" in said.err


def test_words_come_with_an_export(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    out = tmp_path / "keluar"
    said = console("export", path, "LP-140/2026", "--out", out, typed=TYPED)
    assert said.out.strip().endswith("with 0 files")
