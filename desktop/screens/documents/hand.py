# SPDX-License-Identifier: Apache-2.0
"""What is in hand: a form with its freshly made pages, or an issued document.

Knows verbs it is handed and the view it fills; must not know how pages are made.
Every answer carries its turn, so that a late one is never shown. What is issued
is exactly what was previewed: the same draft, the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.qt.tasks import Job, TaskRunner
from desktop.screens.documents.choice import Choice
from desktop.screens.documents.digest import issued_lines
from desktop.screens.documents.drafting import draft_lines
from desktop.screens.documents.view import DocumentsView
from desktop.widgets.notice_bar import Notice
from desktop.wording import plurals
from desktop.wording.errors import detail, sentence
from desktop.wording.labels import label
from models.base.errors import Cancelled, RenderFailed, SaksamaError
from models.base.progress import Progress
from models.documents.draft import Draft
from models.documents.renderer import Rendered
from models.snapshot.case import CaseSnapshot, IssuedDocument

SETTLE_MS = 400
"""How long after a change of the case the pages are made again."""


@dataclass(frozen=True, slots=True)
class HandVerbs:
    """The verbs, tools already filled in.

    Attributes:
        prepare: fills the form of a case; vault thread.
        make: makes pages of a draft; any thread.
        read: returns the PDF of an issued document; any thread.
        act: returns the event that a kind of document is, ``""`` = none.
    """

    prepare: Callable[[CaseSnapshot, Choice], Draft]
    make: Callable[[Draft, Progress | None], Rendered]
    read: Callable[[IssuedDocument], bytes]
    act: Callable[[str], str]


class Hand(QObject):
    """Shows one document and keeps it as new as the case.

    Args:
        verbs: what does the work.
        tasks: runs it away from the GUI thread.
        view: where it is shown.
        parent: the presenter.

    Signals:
        drafted: a form was filled; carries its choice and the draft.
    """

    drafted = Signal(object, object)

    def __init__(
        self,
        verbs: HandVerbs,
        tasks: TaskRunner,
        view: DocumentsView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._tasks = tasks
        self._view = view
        self._snapshot: CaseSnapshot | None = None
        self._choice = Choice()
        self._draft: Draft | None = None
        self._rendered: Rendered | None = None
        self._job: Job | None = None
        self._making = False
        self._turn = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.again)
        view.preview.stop_wanted.connect(self._stop)
        view.preview.again_wanted.connect(self.again)

    @property
    def choice(self) -> Choice:
        """Return which document is in hand."""
        return self._choice

    @property
    def draft(self) -> Draft | None:
        """Return the draft in hand."""
        return self._draft

    @property
    def rendered(self) -> Rendered | None:
        """Return the pages of the draft in hand, once they are made."""
        return self._rendered

    @property
    def issued(self) -> IssuedDocument | None:
        """Return the issued document in hand."""
        wanted = self._choice.issued
        found = self._snapshot.documents if self._snapshot and wanted else ()
        return next((doc for doc in found if doc.id == wanted), None)

    def take(self, choice: Choice, snapshot: CaseSnapshot) -> None:
        """Take another document in hand; what was there is let go."""
        self.drop()
        self._choice, self._snapshot = choice, snapshot
        self.again()

    def drop(self) -> None:
        """Let go of what is in hand and of what is being made."""
        self.rest()
        self._choice = Choice()
        self._draft = self._rendered = None
        self._view.draft.set_ready(ready=False)
        self._view.preview.clear()

    def refresh(self, snapshot: CaseSnapshot, *, moved: bool) -> None:
        """Take a new snapshot; make pages again once the case has come to rest.

        Args:
            snapshot: the same case as it now is.
            moved: whether something changed that stands in documents.
        """
        self._snapshot = snapshot
        if moved and self._choice.kind:
            self._view.draft.set_ready(ready=False)
            self._settle.start()

    def rest(self) -> bool:
        """Make nothing further; return whether something was left to make."""
        waiting = self._settle.isActive() or self._making
        self._settle.stop()
        self._stop()
        self._turn += 1
        self._set_making(making=False)
        return waiting

    def again(self) -> None:
        """Fill and make what is in hand anew."""
        if self._snapshot is None or self._choice == Choice():
            return
        self._stop()
        self._turn += 1
        self._set_making(making=True)
        if self._choice.issued:
            self._read()
            return
        self._rendered = None
        self._view.draft.set_ready(ready=False)
        self._tasks.run(
            self,
            partial(self._verbs.prepare, self._snapshot, self._choice),
            partial(self._on_draft, self._turn),
            partial(self._on_failed, self._turn),
        )

    def retell(self) -> None:
        """Say what is in hand anew, in another language."""
        doc = self.issued
        if self._snapshot is None:
            return
        if doc is not None:
            act = bool(self._verbs.act(doc.kind))
            lines = issued_lines(doc, self._snapshot.file, act=act)
            self._view.show_issued(lines)
        elif self._draft is not None:
            self._view.show_draft(draft_lines(self._draft, self._snapshot.file))
        kind = label("document_kind", doc.kind if doc else self._choice.kind)
        self._view.preview.paper.set_name(self.tr("Preview: {0}").format(kind))

    def _set_making(self, *, making: bool) -> None:
        """Note, and let the preview say, whether pages are being made."""
        self._making = making
        self._view.preview.set_busy(busy=making)

    def _stop(self) -> None:
        """Ask what is being made to stop."""
        if self._job is not None:
            self._job.cancel()

    def _read(self) -> None:
        """Show an issued document, read again and held against its hash."""
        doc = self.issued
        assert doc is not None
        self.retell()
        self._view.preview.set_key(missing=bool(doc.gaps), sealed=bool(doc.person))
        self._job = self._tasks.crunch(
            self,
            lambda _progress: self._verbs.read(doc),
            partial(self._on_read, self._turn),
            partial(self._on_failed, self._turn),
        )

    def _on_draft(self, turn: int, draft: Draft) -> None:
        """Show what a draft lacks, and make its pages."""
        if turn != self._turn:
            return
        self._draft = draft
        self.retell()
        self._job = self._tasks.crunch(
            self,
            partial(self._verbs.make, draft),
            partial(self._on_rendered, turn),
            partial(self._on_failed, turn),
            self._view.preview.report,
        )
        self.drafted.emit(self._choice, draft)

    def _on_rendered(self, turn: int, rendered: Rendered) -> None:
        """Show the pages of a draft."""
        if turn != self._turn or self._draft is None:
            return
        self._rendered = rendered
        self._show_pages(rendered.pdf)
        preview = self._view.preview
        preview.set_key(missing=bool(rendered.gaps), sealed=bool(self._draft.sealed))
        self._view.draft.set_ready(ready=True)
        if rendered.unshown:
            words = self.tr("They stand in the Word file all the same.")
            title = plurals.signs_unshown(rendered.unshown)
            preview.put_notice(Notice(title, words, "warn"))

    def _on_read(self, turn: int, data: bytes) -> None:
        """Show the pages of an issued document."""
        if turn == self._turn:
            self._show_pages(data)

    def _show_pages(self, data: bytes) -> None:
        """Show pages; those before stay when these cannot be opened."""
        self._set_making(making=False)
        if not self._view.preview.show_pdf(data):
            self._complain(RenderFailed())

    def _on_failed(self, turn: int, error: SaksamaError) -> None:
        """Say why there are no new pages; those before stay."""
        if turn == self._turn:
            self._set_making(making=False)
            self._complain(error)

    def _complain(self, error: SaksamaError) -> None:
        """Say what went wrong above the pages, with a way to try again."""
        words = sentence(error)
        tone = "info" if isinstance(error, Cancelled) else "bad"
        notice = Notice(words.what, words.rest, tone, detail=detail(error))
        self._view.preview.put_notice(notice, again=True)
