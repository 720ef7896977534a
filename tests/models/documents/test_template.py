# SPDX-License-Identifier: Apache-2.0
"""Reading a form: whole, or refused with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.base import assets
from models.base.errors import TemplateInvalid
from models.documents.template import (
    KINDS,
    Manifest,
    read_manifest,
    read_template,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a delivered form, as an office would keep its own."""
    for name in ("template.toml", "id.docx"):
        source = assets.template("matrix", name)
        (tmp_path / name).write_bytes(source.read_bytes())
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
def test_delivered_forms_are_as_delivered(kind: str) -> None:
    template = read_template(kind)
    assert template.kind == kind
    assert not template.edited
    assert template.manifest.identity == "V1"


def test_a_language_without_a_form_gets_the_first_one() -> None:
    assert read_template("RESUME", "en").language == "id"


def test_an_office_s_own_wording_is_taken_and_said_to_be_edited(folder: Path) -> None:
    path = folder / "id.docx"
    path.write_bytes(path.read_bytes() + b" ")
    assert read_template("MATRIX", folder=folder).edited


@pytest.mark.parametrize("name", ["template.toml", "id.docx"])
def test_a_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(TemplateInvalid) as refused:
        read_template("MATRIX", folder=folder)
    assert (refused.value.kind, refused.value.why) == ("MATRIX", "missing")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind =", "kind"),
        ('kind = "MATRIX"', 'kind = "RESUME"'),
        ("version = 1", 'version = "x"'),
        ("version = 1", "version = 1\nsurprise = 2"),
        ('languages = ["id"]', "languages = []"),
        ('name = "office.city"', 'name = "office.address"'),
        ('jump = { page = "summary", object = "count", field = "" }', ""),
        ("Kop", "\xff"),
    ],
)
def test_a_manifest_that_does_not_fit(folder: Path, old: str, new: str) -> None:
    path = folder / "template.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode("latin-1"))
    with pytest.raises(TemplateInvalid) as refused:
        read_template("MATRIX", folder=folder)
    assert refused.value.why == "manifest"


@pytest.mark.parametrize("size", [0, 9 * 1024 * 1024])
def test_a_file_of_impossible_size(folder: Path, size: int) -> None:
    (folder / "id.docx").write_bytes(bytes(size))
    with pytest.raises(TemplateInvalid) as refused:
        read_template("MATRIX", folder=folder)
    assert refused.value.why == "size"


def test_asking_for_a_field_the_form_lacks_is_our_mistake() -> None:
    with pytest.raises(StopIteration):
        read_template("MATRIX").field("no.such")


def test_manifests_are_values() -> None:
    first, second = read_manifest("RESUME"), read_manifest("RESUME")
    assert isinstance(first, Manifest)
    assert first == second
    assert first.title.text("en") != first.title.text("id")
