# SPDX-License-Identifier: Apache-2.0
"""Reading database and sealed files of a vault against their seals.

Knows cases, exhibits and issued documents by code. Must not know a key.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.base.errors import BlobDamaged, VaultDamaged
from models.base.ids import BlobId, CaseId
from models.base.page import PAGE_SIZE, Cursor
from models.base.progress import Progress, Silent
from models.casefile.evidence import ExhibitFile
from models.snapshot.case import IssuedDocument
from models.usecases.documents import open_document
from models.usecases.evidence import verify_file
from models.usecases.tools import Tools


@dataclass(frozen=True, slots=True)
class FileReport:
    """What reading every file found.

    Attributes:
        checked: how many were read to the end.
        damaged: case number and code of each that is not what was taken in.
    """

    checked: int
    damaged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """One sealed thing and what a person calls it."""

    name: str
    blob: str
    file: ExhibitFile | None = None
    document: IssuedDocument | None = None
    format: str = ""


def check_database(tools: Tools) -> None:
    """Read every page of the database against its seal.

    Raises:
        VaultDamaged: a page is not what was written.
        DiskTrouble: the disk does not give it.
    """
    assert tools.keeper is not None, "no vault is open"
    tools.keeper.check_database()


def check_files(
    tools: Tools, progress: Progress, *, hidden: bool = False
) -> FileReport:
    """Read every digital copy and every issued document in full.

    Args:
        tools: what every verb is handed.
        progress: told of files read.
        hidden: also every sealed file that no case shows any more.

    Raises:
        Cancelled: the user stopped it.
    """
    kept = _kept(tools)
    if hidden:
        shown = {one.blob for one in kept}
        kept += [_Kept(b, blob=b) for b in sorted(tools.blobs.names() - shown)]
    damaged = []
    for done, one in enumerate(kept, 1):
        if not _intact(tools, one):
            damaged.append(one.name)
        progress.report(done, len(kept))
    return FileReport(len(kept), tuple(damaged))


def _intact(tools: Tools, one: _Kept) -> bool:
    """Tell whether one sealed thing reads as it was taken in."""
    if one.file is not None:
        return verify_file(tools.blobs, one.file, Silent())
    try:
        if one.document is not None:
            open_document(tools.blobs, one.document, one.format)
        else:
            tools.blobs.verify(one.blob, full=True)
    except (BlobDamaged, VaultDamaged):
        return False
    return True


def _kept(tools: Tools) -> list[_Kept]:
    """Return every sealed thing that some case still shows."""
    found: list[_Kept] = []
    after: Cursor | None = None
    with tools.open_work() as work:
        while True:
            page = work.cases(after, PAGE_SIZE)
            for case in page.items:
                file = work.case_file(CaseId(case.id))
                for exhibit in file.exhibits:
                    name = f"{case.number} {exhibit.code}"
                    found += [_Kept(name, f.blob, file=f) for f in exhibit.files]
                for document in work.documents(case.id):
                    found += _formats(case.number, document)
            after = page.next
            if after is None:
                return found


def _formats(number: str, document: IssuedDocument) -> list[_Kept]:
    """Return an issued document in each format it was issued in."""
    blobs: tuple[tuple[str, BlobId | None], ...] = (
        ("pdf", document.pdf_blob),
        ("docx", document.docx_blob),
    )
    name = f"{number} {document.kind} {document.number}"
    return [
        _Kept(f"{name} {ending}", blob, document=document, format=ending)
        for ending, blob in blobs
        if blob is not None
    ]
