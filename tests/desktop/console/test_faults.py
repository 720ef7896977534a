# SPDX-License-Identifier: Apache-2.0
"""What goes wrong in the world: what is told, what still opens, nothing lost."""

from __future__ import annotations

import hashlib
import json

import pytest

from tests.desktop.console.kit import SAMPLES, TYPED, own_copy


def flip(path, at: int) -> None:
    """Turn one bit of a file over."""
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def newer(path) -> None:
    """Rewrite both headers as a later program would."""
    for name in ("header.json", "header.twin"):
        data = (path / name).read_bytes()
        body = data.split(b"\n", 1)[1].rsplit(b"\n", 2)[0]
        framed = b"saksama-vault 2\n" + body + b"\n"
        check = hashlib.sha256(framed).hexdigest().encode() + b"\n"
        (path / name).write_bytes(framed + check)


def still_whole(console, path) -> None:
    """Everything of the vault is there and as it was written."""
    said = console("verify", path, "--json", typed=TYPED)
    assert (said.code, said.document["clean"], said.document["files"]) == (0, True, 19)


@pytest.fixture
def path(demo_folder, tmp_path):
    return own_copy(demo_folder, tmp_path)


def test_a_wrong_passphrase_is_told_and_costs_nothing(console, path):
    said = console("verify", path, "--json", typed="bukan frasa yang benar\n")
    assert said.document["error"] == "WrongPassphrase"
    assert said.document["fields"] == {"tries": "1", "wait_seconds": "0"}
    still_whole(console, path)


def test_one_bit_in_one_header_heals(console, path):
    flip(path / "header.json", 40)
    still_whole(console, path)
    assert (path / "header.json").read_bytes() == (path / "header.twin").read_bytes()


def test_one_bit_in_both_headers_is_told(console, path):
    kept = (path / "header.json").read_bytes()
    for name in ("header.json", "header.twin"):
        flip(path / name, 40)
    said = console("verify", path, "--json", typed=TYPED)
    assert (said.code, said.document["error"]) == (3, "VaultDamaged")
    assert said.document["fields"]["part"] == "header"
    (path / "header.json").write_bytes(kept)
    still_whole(console, path)


def test_a_later_format_is_told_and_left_alone(console, path):
    kept = {n: (path / n).read_bytes() for n in ("header.json", "header.twin")}
    newer(path)
    said = console("verify", path, "--json", typed=TYPED)
    assert (said.code, said.document["error"]) == (3, "VaultTooNew")
    for name, data in kept.items():
        (path / name).write_bytes(data)
    still_whole(console, path)


def test_one_bit_in_the_database_is_told(console, path):
    database = next(path.glob("*.db"))
    kept = database.read_bytes()
    flip(database, len(kept) - 100)
    said = console("verify", path, "--json", typed=TYPED)
    assert (said.code, said.document["error"]) == (3, "VaultDamaged")
    assert said.document["fields"]["part"] == "database"


def test_one_bit_in_a_file_is_told_and_the_others_open(console, path):
    sealed = min(
        (p for p in (path / "blobs").rglob("*") if p.is_file()),
        key=lambda p: p.stat().st_size,
    )
    flip(sealed, sealed.stat().st_size // 2)
    said = console("verify", path, "--json", typed=TYPED)
    assert (said.code, len(said.document["damaged_files"])) == (1, 1)
    assert said.document["files"] == 19


def test_a_file_that_vanished_from_the_vault_is_told_by_its_code(console, path):
    sealed = next(p for p in (path / "blobs").rglob("*") if p.is_file())
    sealed.unlink()
    said = console("verify", path, "--json", typed=TYPED)
    assert said.code == 1
    assert said.document["damaged_files"][0].startswith("BP-114/2026 BB-")


def test_no_import_of_anything_broken_changes_the_vault(console, path, tmp_path):
    good = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    story = "ꦲꦏ꧀ꦱꦫ العربية 证据 " * 1000
    broken = {
        "tipe": good | {"people": "semua"},
        "versi": good | {"format": "saksama.case/2"},
        "panjang": good | {"case": good["case"] | {"title": story}},
        "kode": good | {"people": [good["people"][0]] * 2},
        "nama": good
        | {
            "people": [good["people"][0] | {"particulars": {"full_name": "x"}}],
            "counts": [],
            "statements": [],
            "links": [],
        },
    }
    for name, document in broken.items():
        target = tmp_path / f"{name}.json"
        target.write_text(json.dumps(document), encoding="utf-8")
        said = console("import", path, target, "--json", typed=TYPED)
        assert said.code == 2, name
        assert "error" in said.document or said.document["problems"], name
    for name in ("hilang.json", "kosong.json"):
        if name == "kosong.json":
            (tmp_path / name).touch()
        said = console("import", path, tmp_path / name, "--json", typed=TYPED)
        assert (said.code, said.document["error"]) == (2, "FileUnreadable")
    still_whole(console, path)


def test_a_story_in_any_script_comes_in_and_goes_out(console, path, tmp_path):
    good = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    story = "ꦲꦏ꧀ꦱꦫ العربية 证据 " * 3000
    good["case"]["narrative"] = story
    target = tmp_path / "aksara.json"
    target.write_text(json.dumps(good), encoding="utf-8")
    assert console("import", path, target, typed=TYPED).code == 0
    out = tmp_path / "keluar"
    assert console("export", path, "P1", "--out", out, typed=TYPED).code == 0
    kept = json.loads((out / "case.json").read_text("utf-8"))
    assert kept["case"]["narrative"] == story
