# SPDX-License-Identifier: Apache-2.0
"""A whole case in and out as ``saksama.case/1``.

Knows that an import is looked at before it is taken and that all of it is
taken or nothing. Must not know the fields of the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path

from models.base.clock import Clock
from models.base.errors import BlobDamaged, FileUnreadable, InputInvalid
from models.base.ids import BlobId, CaseId
from models.base.progress import Progress, Silent
from models.casefile.done import possible_stages
from models.casefile.evidence import ExhibitFile
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.interchange.case_document import document_of
from models.interchange.case_json import CaseDocument, read_document, write_document
from models.interchange.case_problems import Problem, odd_values, problems_of
from models.interchange.case_values import (
    ASSESSABLE,
    CaseValues,
    values_of,
    with_blobs,
)
from models.law.assessment import assess
from models.law.catalogue import Catalogue
from models.law.finding import Assessment
from models.snapshot.case import Part
from models.snapshot.kinds import KIND_OF, Kind, Stored
from models.usecases.changes import changing, new_snapshot
from models.usecases.evidence import damage_told, open_file
from models.usecases.ports import Act
from models.usecases.statements import all_answers
from models.usecases.tools import Tools
from models.usecases.writing_out import fresh_folder, write_file
from models.vault.blobs import BlobStore

CASE_FILE = "case.json"
"""Name of the document inside an exported folder."""

FILES_FOLDER = "files"
"""Folder of the digital copies beside it, each named by its SHA-256."""

_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would bring in.

    Attributes:
        number: the file's own number.
        title: its short name.
        counts: how many of each kind: people, counts, statements, answers,
            exhibits, files, custody, links, requests, acts, tasks, choices,
            rulings, independences, worksheets.
        problems: what keeps it out; empty = it can be imported.
        warnings: what comes in with it and does not fit; each is a finding on the
            page of open points, until somebody mends it.
        ignored: fields that this program does not know and would lose.
        taken: whether a case with this number is in the vault already.
    """

    number: str
    title: str
    counts: dict[str, int]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    ignored: tuple[str, ...]
    taken: bool


def read_case_json(path: Path) -> CaseDocument:
    """Read a document from disk. Any thread.

    Raises:
        FileUnreadable: missing, empty or denied.
        InputInvalid: it is not a case document (path, why).
        FormatTooNew: a later version of the format.
    """
    return read_document(_bytes_of(path))


def preview(tools: Tools, parsed: CaseDocument, files_dir: Path | None) -> Preview:
    """Say what an import would bring in; nothing is written.

    Args:
        tools: what every verb is handed.
        parsed: the document.
        files_dir: folder of the digital copies, ``None`` = there is none.
    """
    shape = parsed.shape
    wrong = problems_of(shape, tools.catalogue)
    problems = tuple(one for one in wrong if one.stops)
    warnings = tuple(one for one in wrong if not one.stops)
    if not problems:
        try:
            values_of(shape, tools.catalogue, tools.clock.now(), ASSESSABLE)
        except InputInvalid as error:
            problems = (Problem(error.path, error.why),)
    return Preview(
        number=shape.case.number,
        title=shape.case.title,
        counts={
            "people": len(shape.people),
            "counts": len(shape.counts),
            "statements": len(shape.statements),
            "answers": sum(len(s.answers) for s in shape.statements),
            "exhibits": len(shape.exhibits),
            "files": sum(len(e.files) for e in shape.exhibits),
            "custody": sum(len(e.custody) for e in shape.exhibits),
            "links": len(shape.links),
            "requests": len(shape.requests),
            "acts": len(shape.acts),
            "tasks": len(shape.tasks),
            "choices": len(shape.choices),
            "rulings": len(shape.rulings),
            "independences": len(shape.independences),
            "worksheets": len(shape.worksheets),
        },
        problems=(*problems, *_lacking(parsed, files_dir)),
        warnings=(*warnings, *odd_values(shape)),
        ignored=parsed.ignored,
        taken=_is_taken(tools, shape.case.number),
    )


def assess_document(
    parsed: CaseDocument, catalogue: Catalogue, clock: Clock
) -> tuple[CaseValues, Assessment]:
    """Assess a document without any vault; return what it holds beside.

    What does not fit and can be read past is no obstacle.

    Raises:
        InputInvalid: the document cannot be read as a case; the first problem.
    """
    for problem in problems_of(parsed.shape, catalogue):
        if problem.stops:
            raise InputInvalid(problem.path, problem.why)
    values = values_of(parsed.shape, catalogue, clock.now(), ASSESSABLE)
    stages = possible_stages(values.file, catalogue)
    facts = facts_of(values.file, catalogue.adult_age, stages)
    return values, assess(catalogue, facts, clock.today())


def import_case(
    tools: Tools, parsed: CaseDocument, files_dir: Path | None, progress: Progress
) -> CaseId:
    """Take a whole case in: everything, or nothing.

    What does not fit but can be read past comes in as it is, see ``Preview``.

    Files are sealed first; a file sealed for an import that then fails is
    named by nothing and swept later. Then one transaction.

    Args:
        tools: what every verb is handed.
        parsed: the document.
        files_dir: folder of the digital copies, ``None`` = there is none.
        progress: told of objects and files taken in.

    Raises:
        InputInvalid: the document has problems, or a file is missing or not
            what the document says; the first one.
        Cancelled: the user stopped it; nothing was taken.
        DiskTrouble: nothing was taken.
    """
    problems = (
        *problems_of(parsed.shape, tools.catalogue),
        *_lacking(parsed, files_dir),
    )
    for problem in problems:
        if problem.stops:
            raise InputInvalid(problem.path, problem.why)
    values = values_of(parsed.shape, tools.catalogue, tools.clock.now(), ASSESSABLE)
    files = [f for e in values.file.exhibits for f in e.files]
    steps = _Steps(progress, len(files) + len(_objects(values)))
    if files:
        assert files_dir is not None, "a missing folder is a problem above"
        values = with_blobs(values, _sealed(tools.blobs, files, files_dir, steps))
    return _keep(tools, values, steps)


def export_case(
    tools: Tools, case_id: CaseId, out_dir: Path, progress: Progress
) -> Path:
    """Write ``case.json`` and ``files/<sha256>``; journalled before.

    Args:
        tools: what every verb is handed.
        case_id: the case.
        out_dir: a folder that is not there yet, or empty.
        progress: told of files written.

    Returns:
        The document's path.

    Raises:
        FileUnreadable: the folder holds something already (``"exists"``).
        BlobDamaged: a digital copy is not what was taken in.
        DiskTrouble: the disk does not take it.
        Cancelled: the user stopped it; nothing is left behind.
    """
    if out_dir.exists() and (not out_dir.is_dir() or any(out_dir.iterdir())):
        raise FileUnreadable("exists")
    with changing(tools, case_id) as change:
        file = change.file
        answers = {s.id: all_answers(change.work, s.id) for s in file.statements}
        number = file.case.numbers.case
        act = Act("case.exported", case_id, label=number)
        change.note(act, Kind.CASE, case_id)
        change.finish(Part.JOURNAL)
    folder, target = out_dir / FILES_FOLDER, out_dir / CASE_FILE
    with fresh_folder(folder) as written:
        _write_files(tools.blobs, file, folder, (written, progress))
        data = write_document(document_of(file, answers))
        write_file(BytesIO(data), len(data), target, Silent())
    return target


class _Steps:
    """Counts what was taken in, for progress.

    Args:
        progress: who is told.
        total: how much there is.
    """

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def took(self, more: int) -> None:
        """Report ``more`` things.

        Raises:
            Cancelled: the user wants the work to stop.
        """
        self._done += more
        self._progress.report(self._done, self._total)


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file that somebody named.

    Raises:
        FileUnreadable: missing, empty or denied.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileUnreadable("missing") from None
    except OSError:
        raise FileUnreadable("denied") from None
    if not data:
        raise FileUnreadable("empty")
    return data


def _lacking(parsed: CaseDocument, files_dir: Path | None) -> list[Problem]:
    """Return a problem for each file that is not beside the document."""
    return [
        Problem(f"$.exhibits[{n}].files[{m}]", "missing")
        for n, exhibit in enumerate(parsed.shape.exhibits)
        for m, file in enumerate(exhibit.files)
        if files_dir is None or not (files_dir / file.sha256).is_file()
    ]


def _is_taken(tools: Tools, number: str) -> bool:
    """Tell whether a case with this number is in the vault."""
    after = None
    with tools.open_work() as work:
        while True:
            page = work.cases(after, 100)
            if any(one.number == number for one in page.items):
                return True
            after = page.next
            if after is None:
                return False


def _sealed(
    blobs: BlobStore, files: Iterable[ExhibitFile], folder: Path, steps: _Steps
) -> dict[str, BlobId]:
    """Seal the files; return SHA-256 → name of the sealed bytes.

    Raises:
        InputInvalid: a file is not what the document says.
    """
    named: dict[str, BlobId] = {}
    for file in files:
        if file.sha256 not in named:
            sealed = blobs.seal(folder / file.sha256)
            if (sealed.sha256, sealed.size) != (file.sha256, file.size):
                raise InputInvalid(f"$.files.{file.sha256}", "hash")
            named[file.sha256] = BlobId(sealed.blob_id)
        steps.took(1)
    return named


def _objects(values: CaseValues) -> tuple[Stored, ...]:
    """Return every object of a case, owners before what hangs on them."""
    file = values.file
    return (
        file.case,
        *file.people,
        *file.counts,
        *file.statements,
        *values.answers,
        *file.exhibits,
        *(f for e in file.exhibits for f in e.files),
        *file.custody,
        *file.links,
        *file.requests,
        *file.acts,
        *file.tasks,
        *file.choices,
        *file.rulings,
        *file.independences,
        *file.worksheets,
    )


def _keep(tools: Tools, values: CaseValues, steps: _Steps) -> CaseId:
    """Write everything in one transaction."""
    case = values.file.case
    objects = _objects(values)
    with tools.open_work() as work:
        for some in _pieces(objects):
            kind = KIND_OF[type(some[0])]
            work.put_many(some, Act(f"{kind}.imported", case.id))
            steps.took(len(some))
        snapshot = new_snapshot(tools, values.file, entries=len(objects))
        work.keep_assessment(case.id, snapshot.assessment)
        work.commit()
    tools.desk.clear()
    return case.id


def _pieces(objects: Iterable[Stored]) -> Iterator[Sequence[Stored]]:
    """Return the objects kind by kind, in pieces between which a stop is heard."""
    for _, group in groupby(objects, key=type):
        alike = tuple(group)
        for start in range(0, len(alike), _AT_ONCE):
            yield alike[start : start + _AT_ONCE]


def _write_files(
    blobs: BlobStore,
    file: CaseFile,
    folder: Path,
    watch: tuple[list[Path], Progress],
) -> None:
    """Write each digital copy once, under its hash."""
    written, progress = watch
    files = {f.sha256: f for e in file.exhibits for f in e.files}
    for done, one in enumerate(files.values(), 1):
        target = folder / one.sha256
        with damage_told(one.exhibit), open_file(blobs, one) as reader:
            written.append(target)
            digest = write_file(reader, one.size, target, Silent())
        if digest != one.sha256:
            raise BlobDamaged(one.exhibit)
        progress.report(done, len(files))
