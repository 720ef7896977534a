# SPDX-License-Identifier: Apache-2.0
"""Editions are found, read and hashed; a bad file says what and where."""

from __future__ import annotations

import json
from datetime import date

import pytest

from models.base.errors import CatalogueInvalid, ProvisionUnknown
from models.law import reading, shelf
from tests.models.law.packs import files, refused, rehashed, spoiled


def test_the_installed_edition_is_found_and_read():
    assert shelf.editions() == ("2026-11",)
    catalogue = reading.load("2026-11")
    assert (catalogue.edition, catalogue.adult_age) == ("2026-11", 18)
    assert catalogue.switch_date == date(2026, 1, 2)
    assert catalogue.as_of == date(2026, 11, 21)
    assert (catalogue.signed_by, catalogue.signed_on) == ("", None)


def test_without_a_name_the_latest_is_read():
    assert reading.load().edition == shelf.editions()[-1]


def test_an_edition_that_is_not_installed_is_named():
    with pytest.raises(ProvisionUnknown) as caught:
        reading.load("1999-01")
    assert caught.value.id == "1999-01"


def test_no_edition_at_all_is_a_trouble_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr(reading.assets, "resource", tmp_path.joinpath)
    (tmp_path / "law").mkdir()
    with pytest.raises(ProvisionUnknown):
        reading.load()


def test_a_half_installed_edition_names_the_missing_file(monkeypatch, tmp_path):
    installed = files()
    monkeypatch.setattr(reading.assets, "resource", tmp_path.joinpath)
    folder = tmp_path / "law" / "2026-11"
    folder.mkdir(parents=True)
    (tmp_path / "law" / "empty").mkdir()
    for name, content in installed.items():
        if name != "stages.json":
            (folder / name).write_bytes(content)
    assert shelf.editions() == ("2026-11",)
    with pytest.raises(CatalogueInvalid) as caught:
        reading.load()
    assert (caught.value.file, caught.value.why) == ("stages.json", "missing_file")


def test_the_hash_stands_for_every_byte_and_name():
    found = files()
    one = reading.edition_hash(found)
    assert one == reading.edition_hash(dict(reversed(found.items())))
    assert reading.read_catalogue(found).sha256 == one
    assert len(one) == 64
    changed = {**found, "stages.json": found["stages.json"] + b" "}
    assert reading.edition_hash(changed) != one


@pytest.mark.parametrize("name", reading.FILES)
def test_one_changed_byte_in_any_file_is_refused(name):
    found = files()
    found[name] = found[name].replace(b"a", b"b", 1)
    assert refused(found) == (name, "$", "hash")


@pytest.mark.parametrize("name", [reading.EDITION_FILE, *reading.FILES])
def test_each_missing_file_is_named(name):
    found = files()
    del found[name]
    assert refused(found) == (name, "$", "missing_file")


def test_a_file_the_edition_does_not_list_is_refused():
    found = files()
    edition = json.loads(found["edition.json"])
    edition["files"] = edition["files"][1:]
    found["edition.json"] = json.dumps(edition).encode()
    assert refused(found)[2].startswith("not_listed")


@pytest.mark.parametrize(
    "garble",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:-2],
        lambda content: content + b"]",
        lambda content: b"\xff\xfe" + content,
        lambda content: content.replace(b'"en": "', b'"en": "\xff', 1),
    ],
)
@pytest.mark.parametrize("name", ["offences.json", "policy.json"])
def test_truncated_or_garbled_json_is_refused(name, garble):
    found = files()
    found[name] = garble(found[name])
    file, path, why = refused(rehashed(found))
    assert (file, why) == (name, "json")
    assert path == "$"


def test_an_edition_list_that_is_no_json_is_refused():
    assert refused({**files(), "edition.json": b"{"}) == ("edition.json", "$", "json")


def set_at(*path, value):
    def spoil(rows):
        for step in path[:-1]:
            rows = rows[step]
        rows[path[-1]] = value

    return spoil


def drop_at(*path):
    def spoil(rows):
        for step in path[:-1]:
            rows = rows[step]
        del rows[path[-1]]

    return spoil


@pytest.mark.parametrize(
    ("name", "spoil", "path", "why"),
    [
        (
            "offences.json",
            set_at(3, "elements", 0, "required", value="yes"),
            "$[3].elements[0].required",
            "type",
        ),
        ("offences.json", set_at(0, "title", value="x"), "$[0].title", "type"),
        ("policy.json", set_at(0, "least", value=-1), "$[0].least", "type"),
        ("offences.json", set_at(0, "id", value=""), "$[0].id", "type"),
        (
            "offences.json",
            set_at(0, "confidence", value="sure"),
            "$[0].confidence",
            "type",
        ),
        (
            "offences.json",
            set_at(0, "available_until", value="2026-13-01"),
            "$[0].available_until",
            "type",
        ),
        ("offences.json", drop_at(2, "group"), "$[2]", "missing_field: group"),
        ("sources.json", set_at(0, "url", value="x"), "$[0]", "unknown_field: url"),
        (
            "offences.json",
            set_at(1, "title", "id", value=""),
            "$[1].title.id",
            "empty_language",
        ),
        (
            "offences.json",
            set_at(1, "elements", 1, "options", 0, "label", "en", value=" \n"),
            "$[1].elements[1].options[0].label.en",
            "empty_language",
        ),
        ("offences.json", drop_at(1, "title", "en"), "$[1].title", "missing_field: en"),
        (
            "stages.json",
            set_at("stages", 0, "label", "id", value="\t"),
            "$.stages[0].label.id",
            "empty_language",
        ),
        ("edition.json", set_at("as_of", value=7), "$.as_of", "type"),
        ("worksheets.json", lambda rows: rows["traps"].clear(), "", ""),
    ],
)
def test_a_wrong_shape_names_the_place(name, spoil, path, why):
    if not why:
        assert reading.read_catalogue(spoiled(name, spoil)).sheets.traps == ()
        return
    file, where, reason = refused(spoiled(name, spoil))
    assert (file, where) == (name, path)
    assert reason.startswith(why)


def test_a_whole_file_of_the_wrong_kind_is_refused():
    found = rehashed({**files(), "offences.json": b"{}"})
    file, path, why = refused(found)
    assert (file, path) == ("offences.json", "$")
    assert why.startswith("type")
