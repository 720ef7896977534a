# SPDX-License-Identifier: Apache-2.0
"""One gesture on one case: one transaction, one re-assessment, one snapshot.

Knows how a change reads little and re-assesses only what it touched. Must not
know any single gesture: the verbs of the other files are told in its terms.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from models.base.errors import Conflict, Missing
from models.base.ids import CaseId, StatementId
from models.casefile.file import CaseFile
from models.casefile.known_ages import children_in
from models.snapshot.case import CaseSnapshot, Changed, IssuedDocument, Part, Undo
from models.snapshot.kinds import KIND_OF, Kind, Stored
from models.usecases.filing import filed, unfiled, whole
from models.usecases.judging import Key, judged, touched
from models.usecases.ports import Act, Work
from models.usecases.tools import Tools

S = TypeVar("S", bound=Stored)


class Change:
    """The case under one gesture.

    Attributes:
        tools: what the verb was handed.
        work: the one transaction.
        before: the case when the gesture began.
        file: the case as the gesture has left it so far.
    """

    def __init__(self, tools: Tools, work: Work, before: CaseSnapshot) -> None:
        self.tools = tools
        self.work = work
        self.before = before
        self.file = before.file
        self._documents = before.documents
        self._entries = before.entries
        self._touched: set[Key] = set()

    @property
    def case(self) -> CaseId:
        """Return the id of the case."""
        return self.before.file.case.id

    def put(self, value: S, act: Act) -> S:
        """Save one value, journal it and file it.

        Raises:
            Conflict: somebody saved it meanwhile.
            Missing: it is not, or no longer, there.
            FieldInvalid: its code is taken.
        """
        saved = self.work.put(value, act)
        self._entries += 1
        after = filed(self.file, saved)
        self._touched |= touched(self.tools.catalogue, self.file, after, saved)
        self.file = after
        if isinstance(saved, IssuedDocument):
            others = tuple(d for d in self._documents if d.id != saved.id)
            self._documents = (saved, *others)
        return saved

    def count_answers(self, statement: StatementId, more: int) -> None:
        """Keep the number of answers a filed statement holds."""
        held = self.file.statement(statement)
        if held is not None:
            counted = replace(held, answers=held.answers + more)
            self.file = filed(self.file, counted)

    def remove(self, kind: Kind, id: str, act: Act) -> None:
        """Take an object out, and with it what hangs on it.

        Raises:
            Missing: it is not there.
        """
        self.work.remove(kind, id, act)
        self._entries += 1
        after = unfiled(self.file, kind, id)
        self._touched |= touched(self.tools.catalogue, self.file, after)
        self.file = after

    def restore(self, kind: Kind, id: str, act: Act) -> None:
        """Bring a removed object back, and with it what hangs on it.

        Raises:
            Missing: there is no such removed object.
        """
        self.work.restore(kind, id, act)
        self._entries += 1

    def note(self, act: Act, kind: Kind, id: str) -> None:
        """Journal an act that changes nothing of the case."""
        self.work.note(act, kind, id)
        self._entries += 1

    def reread(self) -> None:
        """Read the whole case anew, after a restore."""
        after = whole(self.work.case_file(self.case))
        self._touched |= touched(self.tools.catalogue, self.file, after)
        self.file = after

    def finish(self, parts: Part, id: str = "", undo: Undo | None = None) -> Changed:
        """Re-assess, commit, and lay the new snapshot on the desk.

        Raises:
            DiskTrouble: nothing of the gesture is kept.
        """
        assessment = judged(
            self.tools, self.file, self.before.assessment, frozenset(self._touched)
        )
        if assessment is not self.before.assessment:
            parts |= Part.ASSESSMENT
            self.work.keep_assessment(self.case, assessment)
        self.work.commit()
        snapshot = CaseSnapshot(
            file=self.file,
            assessment=assessment,
            documents=self._documents,
            children=children_of(self.tools, self.file),
            entries=self._entries,
        )
        self.tools.desk.lay(snapshot)
        return Changed(snapshot, parts | Part.JOURNAL, id, undo)


@contextmanager
def changing(tools: Tools, case: CaseId) -> Iterator[Change]:
    """Open one transaction on one case; leave without ``finish`` to undo it.

    A conflict, or an object that is gone, means that the desk is out of date:
    it is cleared, so that the next verb reads the case anew.

    Raises:
        Missing: no such case.
    """
    try:
        with tools.open_work() as work:
            before = tools.desk.lying(case)
            if before is None:
                before = read_snapshot(tools, work, case)
            yield Change(tools, work, before)
    except (Conflict, Missing):
        tools.desk.clear()
        raise


def read_snapshot(tools: Tools, work: Work, case: CaseId) -> CaseSnapshot:
    """Return the case as it stands in the vault, freshly assessed.

    Raises:
        Missing: no such case.
    """
    file = whole(work.case_file(case))
    return CaseSnapshot(
        file=file,
        assessment=judged(tools, file),
        documents=work.documents(case),
        children=children_of(tools, file),
        entries=work.entries(case),
    )


def new_snapshot(tools: Tools, file: CaseFile, entries: int) -> CaseSnapshot:
    """Return the snapshot of a case that was just made."""
    return CaseSnapshot(
        file=file,
        assessment=judged(tools, file),
        children=children_of(tools, file),
        entries=entries,
    )


def children_of(tools: Tools, file: CaseFile) -> frozenset[str]:
    """Return ids of people who were under the pack's adult age, by any word."""
    return children_in(file, tools.catalogue.adult_age)


def act_on(value: Stored, action: str, case: CaseId, **words: str) -> Act:
    """Return what the journal says of saving a value.

    Args:
        value: the value saved.
        action: what was done, e.g. ``saved``; the kind is put before it.
        case: the case.
        words: ``label``, ``person`` and ``reason`` where they apply.
    """
    return Act(action=f"{KIND_OF[type(value)]}.{action}", case=case, **words)
