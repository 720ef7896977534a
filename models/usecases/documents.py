# SPDX-License-Identifier: Apache-2.0
"""Gestures on documents: prepare, render, issue, open, print, export.

Knows that a draft is plain data, that rendering needs no vault, and that an
issued document is frozen. Must not know a template's words.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.base.errors import (
    BlobDamaged,
    FieldInvalid,
    FieldsMissing,
    Missing,
)
from models.base.ids import AnswerId, BlobId, CaseId, DocumentId, PersonId, new_id
from models.base.progress import Progress, Silent
from models.documents.context import DraftContext
from models.documents.draft import Draft, draft_for
from models.documents.renderer import Rendered, Renderer
from models.documents.template import KINDS, Manifest, read_manifest, read_template
from models.law.offences import Bilingual
from models.snapshot.case import Changed, IssuedDocument, Part
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.evidence import damage_told
from models.usecases.ports import Act
from models.usecases.tools import Tools
from models.usecases.writing_out import write_file
from models.vault.blobs import BlobStore

FORMATS = ("pdf", "docx")
"""What an issued document may be opened as."""


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """One form an office can make.

    Attributes:
        kind: e.g. ``RESUME``.
        version: number of the form.
        title: what it is called.
        group: under which heading it is listed.
        formats: what may be issued.
        person: whether it concerns one protected person.
        basis: what it rests on, as practitioners write it.
        act: event of the law pack that it is once it was issued, ``""`` = none.
    """

    kind: str
    version: int
    title: Bilingual
    group: str
    formats: tuple[str, ...]
    person: bool
    basis: tuple[str, ...] = ()
    act: str = ""


def kinds() -> tuple[str, ...]:
    """Return the document kinds this program makes, in the order shown."""
    return KINDS


def list_templates(tools: Tools) -> tuple[TemplateInfo, ...]:
    """Return the forms that can be made.

    Raises:
        TemplateInvalid: one of them cannot be used.
    """
    del tools  # an office's own templates will come from the vault
    return tuple(_info(read_manifest(kind)) for kind in KINDS)


def prepare_document(
    tools: Tools, case_id: CaseId, kind: str, person: PersonId | None = None
) -> Draft:
    """Fill a form from the case, with what is still missing named.

    Raises:
        TemplateInvalid: the form cannot be used, or it concerns a person and
            none is given.
        Missing: no such case.
    """
    template = read_template(kind)
    with changing(tools, case_id) as change:
        snapshot = change.before
        if tools.desk.lying(case_id) is None:
            tools.desk.lay(snapshot)
        quoted = _quoted(change)
        answers = {a.id: a for a in change.work.answers_by_id(quoted)}
    context = DraftContext(
        file=snapshot.file,
        assessment=snapshot.assessment,
        catalogue=tools.catalogue,
        now=tools.clock.now(),
        actor=tools.actor.name,
        answers=answers,
        person=person,
    )
    return draft_for(template, context)


def render(draft: Draft, progress: Progress | None = None) -> Rendered:
    """Make a draft into DOCX and PDF in the warm, fenced worker. Any thread.

    Raises:
        TemplateInvalid: the template cannot be used.
        RenderFailed: a limit was reached; the next call finds a new process.
        Cancelled: the user stopped it.
    """
    return renderer().render(draft, progress)


@cache
def renderer() -> Renderer:
    """Return the one renderer of this process; it starts when first used."""
    return Renderer()


def close_renderer() -> None:
    """End the rendering process, if one was started."""
    if renderer.cache_info().currsize:
        renderer().close()
        renderer.cache_clear()


def issue_document(
    tools: Tools, draft: Draft, rendered: Rendered, reason: str = ""
) -> Changed:
    """Freeze a rendered draft: sealed bytes, hashes, and one journal entry.

    Raises:
        FieldsMissing: gaps are left and no reason was given.
        DiskTrouble: nothing was issued.
    """
    given = reason.strip()
    if rendered.gaps and not given:
        raise FieldsMissing(tuple(gap.field for gap in rendered.gaps))
    # Documents are small: sealing them here keeps issuing one gesture.
    pdf = tools.blobs.seal(io.BytesIO(rendered.pdf))
    word = None
    if rendered.docx is not None:
        word = tools.blobs.seal(io.BytesIO(rendered.docx))
    with changing(tools, draft.case) as change:
        before = [d for d in change.before.documents if d.kind == draft.kind]
        document = IssuedDocument(
            id=DocumentId(new_id()),
            case=draft.case,
            kind=draft.kind,
            person=draft.person,
            number=max((d.number for d in before), default=0) + 1,
            edition=draft.edition,
            issued_at=tools.clock.now(),
            by=tools.actor.name,
            docx_blob=None if word is None else BlobId(word.blob_id),
            docx_sha256="" if word is None else word.sha256,
            pdf_blob=BlobId(pdf.blob_id),
            pdf_sha256=pdf.sha256,
            gaps=len(rendered.gaps),
            reason=given if rendered.gaps else "",
        )
        change.put(document, _act(document, "issued", given))
        return change.finish(Part.DOCUMENTS, document.id)


def open_document(blobs: BlobStore, doc: IssuedDocument, format: str) -> bytes:
    """Return the bytes of an issued document. Any thread.

    Args:
        blobs: the sealed files.
        doc: the document.
        format: ``pdf`` or ``docx``.

    Raises:
        FieldInvalid: it was not issued in that format.
        BlobDamaged: the bytes are missing or not what was issued.
    """
    blob, sha256 = _format_of(doc, format)
    with damage_told(doc.id), blobs.open(blob) as reader:
        data = reader.read()
        whole = reader.content.sha256.hex() == sha256
    if data is None or not whole:
        raise BlobDamaged(doc.id)
    return data


def note_print(tools: Tools, doc: IssuedDocument) -> Changed:
    """Journal that an issued document was printed."""
    with changing(tools, doc.case) as change:
        _require_issued(change, doc)
        change.note(_act(doc, "printed"), Kind.DOCUMENT, doc.id)
        return change.finish(Part.JOURNAL)


def export_document(
    tools: Tools, doc: IssuedDocument, format: str, reason: str = ""
) -> Changed:
    """Journal that an issued document leaves the vault, before it is written.

    Raises:
        FieldInvalid: it was not issued in that format.
    """
    _format_of(doc, format)
    with changing(tools, doc.case) as change:
        _require_issued(change, doc)
        change.note(_act(doc, "exported", reason.strip()), Kind.DOCUMENT, doc.id)
        return change.finish(Part.JOURNAL)


def write_document(
    blobs: BlobStore, doc: IssuedDocument, format: str, target: Path
) -> None:
    """Write an issued document to ``target``. Any thread.

    Raises:
        BlobDamaged: the bytes are not what was issued; nothing is written.
        DiskTrouble: the target's disk does not take it.
    """
    data = open_document(blobs, doc, format)
    write_file(io.BytesIO(data), len(data), target, Silent())


def _info(manifest: Manifest) -> TemplateInfo:
    """Return what a list of forms shows of one."""
    return TemplateInfo(
        kind=manifest.kind,
        version=manifest.version,
        title=Bilingual(manifest.title.id, manifest.title.en),
        group=manifest.group,
        formats=manifest.formats,
        person=manifest.person,
        basis=tuple(one.citation for one in manifest.legal_basis),
        act=manifest.act,
    )


def _quoted(change: Change) -> tuple[AnswerId, ...]:
    """Return the answers that links of the case rest on."""
    found = (link.source.answer for link in change.file.links)
    return tuple(dict.fromkeys(a for a in found if a is not None))


def _format_of(doc: IssuedDocument, format: str) -> tuple[BlobId, str]:
    """Return sealed bytes and hash of one format.

    Raises:
        FieldInvalid: it was not issued in that format.
    """
    if format == "pdf":
        return doc.pdf_blob, doc.pdf_sha256
    if format == "docx" and doc.docx_blob is not None:
        return doc.docx_blob, doc.docx_sha256
    raise FieldInvalid("document.format", "unknown")


def _require_issued(change: Change, doc: IssuedDocument) -> None:
    """Return if the document is one of the case's.

    Raises:
        Missing: it is not.
    """
    if all(one.id != doc.id for one in change.before.documents):
        raise Missing(Kind.DOCUMENT, doc.id)


def _act(doc: IssuedDocument, action: str, reason: str = "") -> Act:
    """Return the journal's words: kind and number, never a name."""
    return act_on(
        doc,
        action,
        doc.case,
        label=f"{doc.kind} {doc.number}",
        person=doc.person or "",
        reason=reason,
    )
