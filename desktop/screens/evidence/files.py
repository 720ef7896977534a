# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the files of one exhibit into the verbs it is handed.

Knows the exhibit in sight, the viewer and what is under way; must not know
other parts of the exhibit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.evidence.copies import SUFFIX, Copies, CopyVerbs, with_suffix
from desktop.screens.evidence.hash_panel import Verdict, Wholeness
from desktop.screens.evidence.intake import Going, Intake, IntakeVerbs, Outcome
from desktop.screens.evidence.telling import (
    damaged_notice,
    export_notice,
    folders_notice,
    outcome_notice,
    outcome_words,
    taken_notice,
)
from desktop.screens.evidence.view import EvidenceView
from desktop.screens.evidence.words import moment_words
from desktop.viewer.readable import readable_line
from desktop.viewer.sheets import Original
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.notice_bar import Notice
from desktop.widgets.removal_flow import Removal, RemovalFlow
from desktop.wording.errors import sentence
from desktop.wording.formats import file_size
from models.base.errors import BlobDamaged, Cancelled, SaksamaError
from models.base.ids import CaseId
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind


@dataclass(frozen=True, slots=True)
class Checked:
    """The last check of a copy, as the journal holds it.

    Attributes:
        at: when.
        whole: what it found.
    """

    at: datetime
    whole: bool


@dataclass(frozen=True, slots=True)
class FileVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        intake: takes files in.
        copies: checks and exports.
        open: returns the plain bytes of a file as a stream; any thread.
        last_check: returns the last check of a file; vault thread.
        removal: takes a file out.
        now: the time.
    """

    intake: IntakeVerbs
    copies: CopyVerbs
    open: Callable[[ExhibitFile], Any]
    last_check: Callable[[CaseId, ExhibitFile], Checked | None]
    removal: RemovalFlow
    now: Callable[[], datetime]


class Files(QObject):
    """The files of the exhibit in sight.

    Args:
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        view: the page.
        verbs: what can be done.
        parent: the presenter.

    Attributes:
        intake: files being taken in.
        copies: the copy being checked or exported.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        shell: ShellPort,
        view: EvidenceView,
        verbs: FileVerbs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._shell, self._verbs = tasks, shell, verbs
        self._view, self._detail = view, view.detail
        self._file: CaseFile | None = None
        self._exhibit: Exhibit | None = None
        self._code = ""
        self._known: dict[str, Checked | None] = {}
        self.intake = Intake(tasks, verbs.intake, self)
        self.copies = Copies(tasks, verbs.copies, self)
        self._wire()

    def show(self, file: CaseFile, exhibit: Exhibit, *, veiled: bool) -> None:
        """Show the files of an exhibit."""
        moved = self._exhibit is None or self._exhibit.id != exhibit.id
        self._file, self._exhibit = file, exhibit
        if moved and not self.intake.running:
            self._detail.notice.clear()
        originals = [
            Original(
                key=str(one.id),
                name=one.name,
                media_type=one.media_type,
                size=one.size,
                veiled=veiled,
                open=partial(self._verbs.open, one),
            )
            for one in exhibit.files
        ]
        self._detail.viewer.show_files(originals)
        self._show_wholeness()

    def add(self, paths: Sequence[Path], exhibit: Exhibit | None = None) -> None:
        """Take files in, for the exhibit in sight unless another is named."""
        target = exhibit or self._exhibit
        if target is None or not paths:
            return
        # A path that vanished is no folder: it is told as a failed file.
        files = [path for path in paths if not path.is_dir()]
        if len(files) < len(paths):
            self._detail.notice.show_notice(folders_notice(len(files)))
        self._code = target.code
        self.intake.add(target.case, target.id, target.code, files)

    def _wire(self) -> None:
        """Connect the parts."""
        detail, intake, copies = self._detail, self.intake, self.copies
        viewer = detail.viewer
        viewer.files_given.connect(self.add)
        viewer.add_wanted.connect(lambda: self.add(self._view.choose_files()))
        viewer.chosen.connect(self._show_wholeness)
        viewer.export_wanted.connect(self._ask_export)
        viewer.remove_wanted.connect(self._ask_removal)
        self._view.files_given.connect(self.add)
        detail.hash.check_wanted.connect(self._check)
        detail.progress.cancelled.connect(intake.stop)
        detail.checking.cancelled.connect(copies.stop)
        intake.began.connect(self._on_began)
        intake.went_on.connect(self._on_going)
        intake.taken.connect(self._shell.publish)
        intake.ended.connect(self._on_ended)
        copies.went_on.connect(self._on_bytes)
        copies.checked.connect(self._on_checked)
        copies.noted.connect(self._shell.publish)
        copies.exported.connect(self._on_exported)
        copies.failed.connect(self._on_copy_failed)
        copies.rested.connect(self._on_rested)

    def _current(self, key: str = "") -> ExhibitFile | None:
        """Return the file looked at, or one by its key."""
        if self._exhibit is None:
            return None
        wanted = key or self._detail.viewer.key
        return next((one for one in self._exhibit.files if one.id == wanted), None)

    def _show_wholeness(self) -> None:
        """Say what is known of the file looked at, then ask the journal."""
        file, one = self._file, self._current()
        if file is None or one is None:
            self._detail.show_wholeness(None)
            return
        self._say_wholeness(one, self._known.get(one.id))
        self._tasks.run(
            self,
            partial(self._verbs.last_check, file.case.id, one),
            partial(self._say_wholeness, one),
            self._shell.trouble,
        )

    def _say_wholeness(self, one: ExhibitFile, last: Checked | None) -> None:
        """Say it, if that file is still looked at."""
        self._known[one.id] = last
        now = self._current()
        if now is None or now.id != one.id or self._file is None:
            return
        verdict, at = Verdict.STORED, one.added_at
        if last is not None:
            verdict = Verdict.WHOLE if last.whole else Verdict.DAMAGED
            at = last.at
        words = moment_words(at, self._file, self._verbs.now())
        self._detail.show_wholeness(Wholeness(verdict, words, one.sha256))

    def _check(self) -> None:
        """Read every byte of the file looked at."""
        one = self._current()
        if one is None or self._file is None or self.copies.busy:
            return
        self._begin_copy(self.tr("Checking every byte of {0}"))
        self.copies.check(self._file.case.id, one)

    def _ask_export(self, key: str) -> None:
        """Ask why an original leaves the vault."""
        one, exhibit = self._current(key), self._exhibit
        if one is None or exhibit is None or self.copies.busy:
            return
        ask = ReasonDialog(
            self.tr("Export the original of {0}?").format(exhibit.code),
            self.tr(
                "Outside the vault nothing protects it any more. Who has the file can "
                "open and pass it on, and it may hold something harmful. It is "
                "written with the ending {0} so that nothing opens it by itself."
            ).format(SUFFIX),
            self.tr("Choose a place…"),
            self._view.window(),
        )
        ask.accepted.connect(lambda: self._export(exhibit, one, ask.reason))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _export(self, exhibit: Exhibit, one: ExhibitFile, reason: str) -> None:
        """Ask for a place and write the original there."""
        number = exhibit.files.index(one) + 1
        target = self._view.choose_target(f"{exhibit.code}-{number}{SUFFIX}")
        if target is None:
            return
        named = with_suffix(target)
        # The dialog asked about the name chosen, not about the one with an ending.
        if named != target and named.exists():
            self._detail.notice.show_notice(taken_notice())
            return
        self._begin_copy(self.tr("Writing the original of {0}"))
        self.copies.export(exhibit.case, one, reason, named)

    def _ask_removal(self, key: str) -> None:
        """Ask why a file is taken out."""
        one = self._current(key)
        if one is None or self._file is None:
            return
        kept = self.tr("The journal keeps every entry. You can take this back.")
        removal = Removal(
            Kind.FILE,
            one.id,
            self.tr("Take this file out?"),
            f"{readable_line(one.name)}\n{kept}",
            self.tr("The file was taken out"),
        )
        self._verbs.removal.ask(self._file, removal, self._view.window())

    def _on_began(self) -> None:
        """Show that files are being taken in."""
        self._detail.notice.clear()
        self._detail.progress.start(self.tr("Sealing files into the vault"))

    def _on_going(self, going: Going) -> None:
        """Show how far it is."""
        words = self.tr("File {number} of {files}").format(
            number=going.number, files=going.files
        )
        self._detail.progress.report(
            going.done, going.total, unit=going.code, words=words
        )

    def _on_ended(self, outcome: Outcome) -> None:
        """Say what came of it."""
        self._detail.progress.hide()
        words = outcome_words(outcome, self._code)
        if words:
            self._shell.say(words)
        notice = outcome_notice(outcome)
        if notice is not None:
            self._detail.notice.show_notice(notice)

    def _begin_copy(self, title: str) -> None:
        """Show that a copy is being read."""
        code = self._exhibit.code if self._exhibit is not None else ""
        self._detail.notice.clear()
        self._detail.checking.start(title.format(code))
        self._detail.hash.hide()

    def _on_bytes(self, done: int, total: int) -> None:
        """Show how far a copy is read."""
        words = self.tr("{done} of {total}").format(
            done=file_size(done), total=file_size(total)
        )
        self._detail.checking.report(done >> 10, total >> 10, words=words)

    def _on_checked(self, one: ExhibitFile, whole: bool, changed: Changed) -> None:
        """Say what a check found."""
        self._shell.publish(changed)
        self._show_wholeness()
        if whole:
            self._shell.say(self.tr("Checked: the digital copy is whole"))
            return
        self._detail.viewer.put_away()
        self._detail.viewer.resume()
        notice = damaged_notice(self._code_of(one), BlobDamaged(one.exhibit))
        self._detail.notice.show_notice(notice)

    def _on_exported(self, one: ExhibitFile) -> None:
        """Say that an original was written."""
        words = self.tr("The original of {0} was written; the journal knows why")
        self._shell.say(words.format(self._code_of(one)))

    def _on_copy_failed(self, error: SaksamaError) -> None:
        """Say why a copy was not checked or written."""
        if isinstance(error, Cancelled):
            notice = Notice(sentence(error).what, sentence(error).rest, "info")
        else:
            notice = export_notice(error)
        self._detail.notice.show_notice(notice)

    def _on_rested(self) -> None:
        """Show the hash again."""
        self._detail.checking.hide()
        self._detail.hash.setVisible(self._current() is not None)

    def _code_of(self, one: ExhibitFile) -> str:
        """Return the code of the exhibit a file belongs to."""
        found = self._file.exhibit(one.exhibit) if self._file is not None else None
        return found.code if found is not None else ""
