# SPDX-License-Identifier: Apache-2.0
"""A template: its manifest beside its Word file.

Knows kinds, fields, markers and legal bases as the manifest states them. Must
not know a case, nor open the Word file: the rendering worker does that.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from models.base import assets
from models.base.errors import TemplateInvalid

LARGEST = 8 * 1024 * 1024
"""Most bytes of a template's Word file."""

KINDS: tuple[str, ...] = ("RESUME", "MATRIX", "LPSK_APP")
"""Document kinds this version makes, in the order they are shown."""


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One text in both languages."""

    id: str
    en: str

    def text(self, language: str) -> str:
        """Return the text for ``"id"`` or ``"en"``; Indonesian otherwise."""
        return self.en if language == "en" else self.id


class Basis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One provision the form rests on.

    Attributes:
        citation: instrument and article as practitioners write them.
        confidence: ``high``, ``medium`` or ``low``, as the catalogue of
            documents has it.
    """

    citation: str
    confidence: str


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a missing value is filled in.

    Attributes:
        page: page of the case.
        object: kind of the object, e.g. ``person``.
        field: field of it.
    """

    page: str
    object: str
    field: str


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One value the form needs.

    Attributes:
        name: entity and field, e.g. ``order.number``.
        label: what it is called.
        marker: what stands in its place while it is missing; ``{code}`` is
            the code of the person or element it concerns.
        jump: where it is filled in; ``None`` for a sealed value.
        required: whether a missing value counts as a gap.
        sealed: it comes from a sealed identity and is not held here.
    """

    name: str
    label: Text
    marker: str
    jump: Target | None = None
    required: bool = True
    sealed: bool = False


class Code(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of a list of choices.

    Attributes:
        id: as stored, e.g. ``rumah_aman``.
        label: what it is called.
    """

    id: str
    label: Text


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``template.toml`` states.

    Attributes:
        kind: e.g. ``RESUME``.
        version: number of the form.
        title: what it is called.
        group: under which heading it is listed.
        languages: languages it exists in; the first is the default.
        formats: what may be issued.
        identity: victim-identity level, e.g. ``V1``.
        person: whether it concerns one protected person.
        legal_basis: what it rests on.
        fields: the values it needs.
        sha256: language → hash of the Word file as delivered.
        codes: name of a list → its entries, in order.
        act: event of the law pack that issuing and sending it is, ``""`` =
            none: it is a working paper.
    """

    kind: str
    version: int
    title: Text
    group: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    identity: str
    person: bool
    legal_basis: tuple[Basis, ...]
    fields: tuple[Field, ...]
    sha256: dict[str, str]
    codes: dict[str, tuple[Code, ...]] = {}
    act: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """One form, ready to be filled.

    Attributes:
        manifest: what it states.
        language: language of this Word file.
        docx: the Word file.
        sha256: its hash, hex.
        edited: an office changed the Word file since it was delivered.
    """

    manifest: Manifest
    language: str
    docx: bytes
    sha256: str
    edited: bool

    @property
    def kind(self) -> str:
        """Return the document kind."""
        return self.manifest.kind

    def field(self, name: str) -> Field:
        """Return the field of that name; asking for another is our mistake."""
        return next(f for f in self.manifest.fields if f.name == name)


def read_manifest(kind: str, folder: Path | None = None) -> Manifest:
    """Read the manifest of one kind.

    Args:
        kind: e.g. ``RESUME``.
        folder: where it lies; ``None`` = as delivered. An office's own folder
            has the same two files in it.

    Raises:
        TemplateInvalid: ``why`` is ``missing`` or ``manifest``.
    """
    raw = _read(kind, folder or assets.template(kind.lower()), "template.toml")
    try:
        manifest = msgspec.convert(tomllib.loads(raw.decode("utf-8")), Manifest)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError):
        raise TemplateInvalid(kind, "manifest") from None
    names = [field.name for field in manifest.fields]
    fillable = all(f.sealed or f.jump is not None for f in manifest.fields)
    whole = len(set(names)) == len(names) and fillable and manifest.languages
    if manifest.kind != kind or not whole:
        raise TemplateInvalid(kind, "manifest")
    return manifest


def read_template(
    kind: str, language: str = "id", folder: Path | None = None
) -> Template:
    """Read one form whole.

    A form that does not exist in the language is read in its first one.

    Raises:
        TemplateInvalid: ``why`` is ``missing``, ``manifest`` or ``size``.
    """
    manifest = read_manifest(kind, folder)
    if language not in manifest.languages:
        language = manifest.languages[0]
    docx = _read(kind, folder or assets.template(kind.lower()), f"{language}.docx")
    if not docx or len(docx) > LARGEST:
        raise TemplateInvalid(kind, "size")
    found = hashlib.sha256(docx).hexdigest()
    return Template(
        manifest=manifest,
        language=language,
        docx=docx,
        sha256=found,
        edited=found != manifest.sha256.get(language, ""),
    )


def _read(kind: str, folder: Path, name: str) -> bytes:
    """Return the bytes of one file of a template."""
    try:
        return folder.joinpath(name).read_bytes()
    except OSError:
        raise TemplateInvalid(kind, "missing") from None
