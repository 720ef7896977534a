# SPDX-License-Identifier: Apache-2.0
"""Gestures on exhibits, their files and their chain of custody.

Knows that a file is sealed first (any thread) and named by a row afterwards,
so that no transaction ever waits for a file. Must not know keys.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import puremagic

from models.base.errors import (
    BlobDamaged,
    Conflict,
    FieldInvalid,
    FileUnreadable,
    VaultDamaged,
)
from models.base.ids import BlobId, CaseId, CustodyId, ExhibitId, FileId, new_id
from models.base.progress import Progress
from models.casefile.checks import SHORT
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.snapshot.case import Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.checking import fits_exhibit, reason_given
from models.usecases.codes import next_exhibit_code, spent_codes
from models.usecases.ports import Act
from models.usecases.tools import Tools
from models.usecases.writing_out import write_file
from models.vault.blob_reader import BlobReader
from models.vault.blobs import BlobStore

UNKNOWN_MEDIA = "application/octet-stream"
"""What a file is called whose first bytes nobody knows."""

_TEXT_MEDIA = {".txt": "text/plain", ".csv": "text/csv", ".log": "text/plain"}
_HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A file that is sealed but that no row names yet.

    Attributes:
        blob: its name in the vault.
        name: file name it came under, without its folder.
        media_type: by its first bytes, e.g. ``image/jpeg``.
        size: plain length in bytes.
        sha256: of the plain bytes, hex.
    """

    blob: BlobId
    name: str
    media_type: str
    size: int
    sha256: str


def save_exhibit(
    tools: Tools, exhibit: Exhibit, first: CustodyEntry | None = None
) -> Changed:
    """Save an item; a new one may come with its first custody entry.

    Files are objects of their own: they are kept as they are.

    Raises:
        FieldInvalid: a value cannot be taken, or the code is taken.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, exhibit.case) as change:
        made = not exhibit.id
        if made:
            exhibit = replace(exhibit, id=ExhibitId(new_id()), files=(), version=0)
        else:
            held = change.file.exhibit(exhibit.id)
            if held is None:
                raise Conflict(Kind.EXHIBIT, exhibit.id)
            exhibit = replace(exhibit, files=held.files)
        if not exhibit.code:
            spent = spent_codes(change.work, change.case, Kind.EXHIBIT)
            exhibit = replace(exhibit, code=next_exhibit_code(change.file, spent))
        fits_exhibit(tools.catalogue, change.file, exhibit.checked())
        act = act_on(
            exhibit, "made" if made else "saved", change.case, label=exhibit.code
        )
        saved = change.put(exhibit, act)
        if first is not None:
            _put_custody(change, replace(first, exhibit=saved.id))
        return change.finish(Part.EVIDENCE, saved.id)


def stage_file(blobs: BlobStore, path: Path, progress: Progress) -> StagedFile:
    """Seal a file; nothing names it yet. Any thread.

    Raises:
        FileUnreadable: missing, denied, empty, or changed while read.
        DiskTrouble: the vault's disk does not take it.
        Cancelled: the user stopped it; nothing is left behind.
    """
    media = _media_of_file(path)
    sealed = blobs.seal(path, progress)
    return StagedFile(
        BlobId(sealed.blob_id), path.name[:SHORT], media, sealed.size, sealed.sha256
    )


def stage_bytes(blobs: BlobStore, data: bytes, name: str) -> StagedFile:
    """Seal bytes under a file name; nothing names them yet. Any thread.

    Raises:
        FileUnreadable: there are no bytes.
        DiskTrouble: the vault's disk does not take them.
    """
    sealed = blobs.seal(io.BytesIO(data))
    return StagedFile(
        BlobId(sealed.blob_id),
        name[:SHORT],
        media_type_of(data[:_HEAD_BYTES], name),
        sealed.size,
        sealed.sha256,
    )


def register_file(
    tools: Tools, case_id: CaseId, exhibit_id: ExhibitId, staged: StagedFile
) -> Changed:
    """Name a sealed file as a digital copy of an exhibit.

    Raises:
        FieldInvalid: no such exhibit, or it already holds these bytes.
    """
    with changing(tools, case_id) as change:
        exhibit = change.file.exhibit(exhibit_id)
        if exhibit is None:
            raise FieldInvalid("file.exhibit", "unknown")
        if any(held.sha256 == staged.sha256 for held in exhibit.files):
            raise FieldInvalid("file.sha256", "taken")
        file = ExhibitFile(
            id=FileId(new_id()),
            exhibit=exhibit_id,
            blob=staged.blob,
            name=staged.name,
            media_type=staged.media_type,
            size=staged.size,
            sha256=staged.sha256,
            added_at=tools.clock.now(),
        )
        change.put(file, act_on(file, "made", case_id, label=exhibit.code))
        return change.finish(Part.EVIDENCE, file.id)


def add_custody(tools: Tools, case_id: CaseId, entry: CustodyEntry) -> Changed:
    """Save an entry of the chain of custody; an empty id is a new one.

    Raises:
        FieldInvalid: a value cannot be taken, or no such exhibit.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, case_id) as change:
        if change.file.exhibit(entry.exhibit) is None:
            raise FieldInvalid("custody.exhibit", "unknown")
        saved = _put_custody(change, entry)
        return change.finish(Part.EVIDENCE, saved.id)


def verify_file(blobs: BlobStore, file: ExhibitFile, progress: Progress) -> bool:
    """Read every byte of a digital copy against its recorded hash. Any thread.

    Returns:
        Whether it is what was taken in.

    Raises:
        Cancelled: the user stopped it.
    """
    try:
        blobs.verify(file.blob, full=True, progress=progress)
        with blobs.open(file.blob) as reader:
            return reader.content.sha256.hex() == file.sha256
    except VaultDamaged:
        return False


def note_verified(
    tools: Tools,
    case_id: CaseId,
    file: ExhibitFile,
    ok: bool,
) -> Changed:
    """Journal that a digital copy was checked, and what was found."""
    action = "file.verified" if ok else "file.damaged"
    with changing(tools, case_id) as change:
        act = Act(action, case_id, label=_code_of(change, file))
        change.note(act, Kind.FILE, file.id)
        return change.finish(Part.JOURNAL)


def open_file(blobs: BlobStore, file: ExhibitFile) -> BlobReader:
    """Return the plain bytes of a digital copy, to be closed. Any thread.

    What is damaged further in shows while reading, as ``VaultDamaged``; read
    inside ``damage_told`` to have it told by its exhibit.

    Raises:
        BlobDamaged: the sealed bytes are missing or not what was taken in.
    """
    with damage_told(file.exhibit):
        return blobs.open(file.blob)


@contextmanager
def damage_told(owner: str) -> Iterator[None]:
    """Tell a damaged sealed file by what it is a copy of.

    Args:
        owner: id of the exhibit or document.

    Raises:
        BlobDamaged: the sealed bytes are missing or not what was taken in.
    """
    try:
        yield
    except VaultDamaged:
        raise BlobDamaged(owner) from None


def export_file(
    tools: Tools, case_id: CaseId, file: ExhibitFile, reason: str
) -> Changed:
    """Journal that a digital copy leaves the vault, before it is written.

    Raises:
        FieldInvalid: no reason was given.
    """
    given = reason_given(reason)
    with changing(tools, case_id) as change:
        act = Act("file.exported", case_id, _code_of(change, file), reason=given)
        change.note(act, Kind.FILE, file.id)
        return change.finish(Part.JOURNAL)


def write_original(
    blobs: BlobStore, file: ExhibitFile, target: Path, progress: Progress
) -> None:
    """Write the plain bytes to ``target``; a file of that name is replaced.

    Raises:
        BlobDamaged: the bytes are not what was taken in; nothing is written.
        DiskTrouble: the target's disk does not take it.
        Cancelled: the user stopped it; nothing is left behind.
    """
    with damage_told(file.exhibit), open_file(blobs, file) as reader:
        if write_file(reader, file.size, target, progress) != file.sha256:
            target.unlink()
            raise BlobDamaged(file.exhibit)


def media_type_of(head: bytes, name: str) -> str:
    """Return the media type by the first bytes, else by a text file's ending."""
    try:
        found = puremagic.from_string(head, mime=True)
    except (puremagic.PureError, ValueError):
        found = ""
    if found and not found.startswith("text/"):
        return str(found)
    by_name = _TEXT_MEDIA.get(Path(name).suffix.casefold(), "")
    return by_name or str(found) or UNKNOWN_MEDIA


def _media_of_file(path: Path) -> str:
    """Return the media type of a file on disk.

    Raises:
        FileUnreadable: it cannot be read.
    """
    try:
        with path.open("rb") as handle:
            head = handle.read(_HEAD_BYTES)
    except FileNotFoundError:
        raise FileUnreadable("missing") from None
    except OSError:
        raise FileUnreadable("denied") from None
    return media_type_of(head, path.name) if head else UNKNOWN_MEDIA


def _put_custody(change: Change, entry: CustodyEntry) -> CustodyEntry:
    """Save an entry under the code of its exhibit."""
    made = not entry.id
    if made:
        entry = replace(entry, id=CustodyId(new_id()), version=0)
    exhibit = change.file.exhibit(entry.exhibit)
    label = "" if exhibit is None else exhibit.code
    action = "made" if made else "saved"
    return change.put(entry.checked(), act_on(entry, action, change.case, label=label))


def _code_of(change: Change, file: ExhibitFile) -> str:
    """Return the code of the exhibit a file belongs to."""
    exhibit = change.file.exhibit(file.exhibit)
    return "" if exhibit is None else exhibit.code
