# SPDX-License-Identifier: Apache-2.0
"""Puts one draft into words: what it lacks, where that is filled, what it rests on.

Knows drafts, routes and labels; must not know widgets or verbs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.qt.port import Route
from desktop.wording import plurals
from desktop.wording.formats import language
from desktop.wording.labels import labels
from models.casefile.file import CaseFile
from models.documents.draft import Draft
from models.documents.gaps import Gap, Jump
from models.documents.template import Basis

translate = QCoreApplication.translate
REQUEST = "request"
DOT = "  \N{MIDDLE DOT}  "


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One value that a form asks for.

    Attributes:
        label: what it is called.
        second: where it is filled in, or the value that is there.
        gap: whether it is missing.
    """

    label: str
    second: str
    gap: bool


@dataclass(frozen=True, slots=True)
class DraftLines:
    """One draft in words.

    Attributes:
        title: what the form is called.
        second: whom it is for, and which template.
        missing: how many fields are empty, in words; ``""`` = none.
        total: of how many, in words.
        gaps: what is missing, in reading order.
        filled: what is there, in reading order.
        filled_total: how many are there, in words.
        identity: at which level people are named.
        basis: what the form rests on, with marks of doubt.
        request: whether it is filled in from an application.
    """

    title: str
    second: str
    missing: str
    total: str
    gaps: tuple[FieldLine, ...]
    filled: tuple[FieldLine, ...]
    filled_total: str
    identity: str
    basis: tuple[str, ...]
    request: bool


def draft_lines(draft: Draft, file: CaseFile) -> DraftLines:
    """Return one draft in words."""
    manifest = draft.template.manifest
    title = labels("document_kind").get(draft.kind)
    gaps = tuple(
        FieldLine(field_label(draft, gap.field), place_of(gap), gap=True)
        for gap in draft.gaps
    )
    filled = tuple(
        FieldLine(field_label(draft, one.field), one.value, gap=False)
        for one in draft.values
    )
    return DraftLines(
        title=title or manifest.title.text(language()),
        second=_second(draft, file),
        missing=plurals.fields_left(len(gaps)) if gaps else "",
        total=translate("documents", "of {0}").format(draft.asked),
        gaps=gaps,
        filled=filled,
        filled_total=plurals.fields_filled(len(filled)),
        identity=_identity(draft),
        basis=tuple(_basis(one) for one in manifest.legal_basis),
        request=manifest.person,
    )


def field_label(draft: Draft, key: str) -> str:
    """Return what a field is called, in the language in force.

    Args:
        draft: whose field.
        key: name of the field, then the code it concerns, if any.
    """
    name, _, code = key.partition(" ")
    return draft.template.field(name).label.text(language()).format(code=code)


def route_of(jump: Jump) -> Route | None:
    """Return where a gap is filled in, ``None`` = in the application, here."""
    if jump.object == REQUEST:
        return None
    if jump.object == "count":
        return Route(jump.page, "", "count:new")
    if not jump.id:
        return Route(jump.page)
    if jump.object in ("case", "person"):
        return Route(jump.page, jump.id, f"{jump.object}.{jump.field}")
    return Route(jump.page, jump.id, jump.field)


def place_of(gap: Gap) -> str:
    """Return in words where a gap is filled in."""
    jump = gap.jump
    if jump.object == "count":
        return translate("documents", "Add a count in Summary")
    if jump.object == "person" and not jump.id:
        return translate("documents", "Add somebody in People")
    places = {
        "summary": translate("documents", "Fill in in Summary"),
        "people": translate("documents", "Fill in in People"),
        "statements": translate("documents", "Link in Statements"),
        "evidence": translate("documents", "Link in Exhibits"),
        "elements": translate("documents", "Open in Elements & Evidence"),
        "acts": translate("documents", "Fill in in Acts"),
        "charges": translate("documents", "Fill in in Articles & counts"),
        "documents": translate("documents", "Fill in here"),
    }
    return places.get(jump.page, "")


def _second(draft: Draft, file: CaseFile) -> str:
    """Return whom a draft is for, and from which template it is made."""
    person = file.person(draft.person) if draft.person else None
    words = translate("documents", "template {0} v{1}")
    parts = [words.format(draft.kind, draft.template.manifest.version)]
    if draft.template.edited:
        parts.append(translate("documents", "changed by the office"))
    if person is not None:
        parts.insert(0, translate("documents", "For {0}").format(person.label))
    return DOT.join(parts)


def _identity(draft: Draft) -> str:
    """Return at which level protected people are named."""
    level = draft.template.manifest.identity
    words = translate("documents", "Identity level: code names ({0}).").format(level)
    if not draft.sealed:
        return words
    more = translate(
        "documents",
        "Identity lines are printed as “filled in from the sealed identity”.",
    )
    return f"{words} {more}"


def _basis(basis: Basis) -> str:
    """Return one provision, marked where it is not verified."""
    marks = {
        "high": "",
        "medium": translate("documents", "not fully verified"),
    }
    mark = marks.get(basis.confidence, translate("documents", "not verified"))
    return f"{basis.citation} ({mark})" if mark else basis.citation
