# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Dokumen into verbs.

Must not know a template's words, nor how pages are made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.documents.applications import Applications, ApplicationVerbs
from desktop.screens.documents.choice import Choice, read_choice
from desktop.screens.documents.copies import Copies, CopyVerbs
from desktop.screens.documents.digest import Form, rows_of
from desktop.screens.documents.drafting import field_label, route_of
from desktop.screens.documents.hand import Hand, HandVerbs
from desktop.screens.documents.issuing import ask_to_issue
from desktop.screens.documents.requests import latest, protected
from desktop.screens.documents.survey import Survey
from desktop.screens.documents.view import DocumentsView
from desktop.widgets.form_flow import Drafts
from desktop.widgets.removal_flow import RemovalVerbs
from desktop.wording.formats import language
from desktop.wording.labels import label
from models.base.errors import SaksamaError
from models.base.ids import PersonId
from models.base.progress import Progress
from models.documents.draft import Draft
from models.documents.renderer import Rendered
from models.law.guide import Topic, instrument_named, key_of
from models.snapshot.case import CaseSnapshot, Changed, IssuedDocument, Part
from models.usecases.documents import (
    TemplateInfo,
    export_document,
    issue_document,
    list_templates,
    note_print,
    open_document,
    prepare_document,
    render,
    write_document,
)
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.protection import save_request
from models.usecases.removal import consequences, remove
from models.usecases.tools import Tools

Make = Callable[[Draft, Progress | None], Rendered]


class DocumentsPresenter(QObject):
    """The page Dokumen.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
        make: makes the pages of a draft; any thread.
    """

    key = "documents"
    icon = "file-text"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
        make: Make = render,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tasks = tasks
        self._shell = shell
        self._snapshot: CaseSnapshot | None = None
        self._forms: tuple[Form, ...] = ()
        self._wanted = ""
        self._field: str | None = None
        self._stale = False
        self._lacking = 0
        self.view = DocumentsView(SectionLinesItemModel(self))
        self._survey = Survey(tasks, self._prepare, self)
        self._hand = Hand(self._hand_verbs(make), tasks, self.view, self)
        self._copies = Copies(self._copy_verbs(), tasks, shell, self.view, self)
        self._applications = Applications(
            self._application_verbs(), tasks, shell, self.view, self
        )
        self._wire()

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Documents")

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return how many documents of the list show gaps.

        The list is the one rule: what it has not counted yet, nobody says.
        """
        shown = self._snapshot
        same = shown is not None and shown.file.case.id == snapshot.file.case.id
        return self._lacking if same else 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the case; pages are made again once it has come to rest."""
        before = self._snapshot
        self._snapshot = snapshot
        if before is None or before.file.case.id != snapshot.file.case.id:
            self._start_over()
            return
        moved = bool(parts & ~(Part.JOURNAL | Part.DOCUMENTS)) or self._stale
        self._stale = False
        self._hand.refresh(snapshot, moved=moved)
        self._show_list()
        if moved:
            self._survey.start(self._countable())

    def visit(self, route: Route) -> None:
        """Choose what the route names: a kind, a person, an issued document."""
        if self._snapshot is None:
            return
        if self._stale:
            self.show(self._snapshot, Part.ALL)
        self._survey.resume()
        if not route.object_id:
            return
        self._field = route.field.removeprefix("request.") if route.field else None
        self._wanted = self._named(route.object_id).key
        if self._hand.choice.key == self._wanted:
            self._open_pointed()
        self._show_list()

    def help(self) -> Route:
        """Return the law on which the form in hand rests."""
        kind = self._hand.choice.kind
        basis = (one for form in self._forms if form.kind == kind for one in form.basis)
        found = instrument_named(self._tools.catalogue, basis)
        return Route("guide", key_of(Topic.INSTRUMENT, found) if found else "")

    def leave(self) -> None:
        """Hand over a form that is not saved; make and count no further."""
        self._applications.flush()
        self._survey.pause()
        self._stale = self._hand.rest() or self._stale

    def _wire(self) -> None:
        """Tie the view's signals."""
        view = self.view
        view.chosen.connect(self._on_chosen)
        view.print_wanted.connect(self._on_print)
        view.retold.connect(self._on_retold)
        view.draft.gap_chosen.connect(self._on_gap)
        view.draft.request_wanted.connect(partial(self._open_application, ""))
        view.draft.issue_wanted.connect(self._on_issue)
        view.issued.copy_wanted.connect(self._on_copy)
        view.issued.draft_wanted.connect(self._on_draft_wanted)
        view.issued.act_wanted.connect(self._on_act_wanted)
        self._survey.counted.connect(self._show_list)
        self._hand.drafted.connect(self._on_drafted)

    def _hand_verbs(self, make: Make) -> HandVerbs:
        """Return what fills and makes documents."""
        blobs = self._tools.blobs
        return HandVerbs(
            prepare=lambda _snapshot, choice: self._prepare(choice),
            make=make,
            read=lambda doc: open_document(blobs, doc, "pdf"),
            act=self._event_of,
        )

    def _copy_verbs(self) -> CopyVerbs:
        """Return what lets documents leave."""
        tools = self._tools
        return CopyVerbs(
            read=partial(open_document, tools.blobs),
            write=partial(write_document, tools.blobs),
            note_copy=partial(export_document, tools),
            note_print=partial(note_print, tools),
        )

    def _application_verbs(self) -> ApplicationVerbs:
        """Return what saves applications."""
        tools = self._tools

        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        removal = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        return ApplicationVerbs(drafts, partial(save_request, tools), removal)

    def _prepare(self, choice: Choice) -> Draft:
        """Fill a form; vault thread."""
        assert self._snapshot is not None
        person = PersonId(choice.person) if choice.person else None
        case = self._snapshot.file.case.id
        return prepare_document(self._tools, case, choice.kind, person)

    def _start_over(self) -> None:
        """Begin with another case: nothing of the last one stays."""
        self._wanted, self._field, self._stale = "", None, False
        self._forms, self._lacking = (), 0
        self._hand.drop()
        self._survey.forget()
        self.view.show_rows((), "")
        self.view.show_nothing()
        work = partial(list_templates, self._tools)
        self._tasks.run(self, work, self._on_forms, self._shell.trouble)

    def _on_forms(self, infos: tuple[TemplateInfo, ...]) -> None:
        """Show what can be made."""
        self._forms = tuple(
            Form(i.kind, i.group, i.title.text(language()), i.person, i.basis, i.act)
            for i in infos
        )
        self._show_list()
        self._survey.start(self._countable())

    def _show_list(self) -> None:
        """Show the list as far as everything is counted."""
        if self._snapshot is not None and self._forms:
            rows = rows_of(self._forms, self._snapshot, self._survey.gaps)
            self.view.show_rows(rows, self._wanted)
            lacking = sum(row.tone == "warn" for row in rows)
            if lacking != self._lacking:
                self._lacking = lacking
                self._shell.recount()

    def _countable(self) -> list[Choice]:
        """Return the forms whose gaps the list shows: begun ones only.

        The one in hand comes last, because it is being filled anyway.
        """
        assert self._snapshot is not None
        file = self._snapshot.file
        begun = [p for p in protected(file) if latest(file, p.id) is not None]
        found = [
            Choice(form.kind, person)
            for form in self._forms
            for person in ([str(p.id) for p in begun] if form.person else [""])
        ]
        return sorted(found, key=lambda choice: choice == self._hand.choice)

    def _named(self, object_id: str) -> Choice:
        """Return the document that an id names."""
        assert self._snapshot is not None
        file = self._snapshot.file
        if any(doc.id == object_id for doc in self._snapshot.documents):
            return Choice(issued=object_id)
        request = next((r for r in file.requests if r.id == object_id), None)
        person = file.person(request.person if request else object_id)
        about = next((form.kind for form in self._forms if form.person), "LPSK_APP")
        return Choice(about, str(person.id)) if person else read_choice(object_id)

    def _event_of(self, kind: str) -> str:
        """Return the event that a document of a kind is, ``""`` = none."""
        events = self._tools.catalogue.procedure.events
        found = (form.act for form in self._forms if form.kind == kind)
        return next((one for one in found if one in events), "")

    def _on_chosen(self, key: str) -> None:
        """Take a document in hand."""
        self._wanted = key
        if self._hand.choice.key != key and self._snapshot is not None:
            self._hand.take(read_choice(key), self._snapshot)

    def _on_drafted(self, choice: Choice, draft: Draft) -> None:
        """Count what a draft lacks; open its application if that was wanted."""
        self._survey.note(choice, draft)
        if choice.key == self._wanted:
            self._open_pointed()

    def _open_pointed(self) -> None:
        """Open the application at the field a route named."""
        field, self._field = self._field, None
        if field is not None:
            self._open_application(field)

    def _open_application(self, field: str) -> None:
        """Open the application of the form in hand."""
        draft = self._hand.draft
        if draft is not None and self._snapshot is not None:
            self._applications.open(draft, self._snapshot.file, field)

    def _on_gap(self, number: int) -> None:
        """Go where a gap is filled."""
        draft = self._hand.draft
        assert draft is not None
        gap = draft.gaps[number]
        route = route_of(gap.jump)
        if route is None:
            self._open_application(gap.jump.field)
            return
        words = self.tr("Still empty: {0}").format(field_label(draft, gap.field))
        self._shell.go(route)
        self._shell.say(words)

    def _on_issue(self) -> None:
        """Ask, then freeze what is previewed."""
        draft, rendered = self._hand.draft, self._hand.rendered
        if draft is None or rendered is None:
            return
        title = label("document_kind", draft.kind)
        then = partial(self._issue, draft, rendered)
        ask_to_issue(self.view.window(), title, len(rendered.gaps), then)

    def _issue(self, draft: Draft, rendered: Rendered, reason: str) -> None:
        """Freeze a document."""
        self.view.draft.issue_button.set_busy(True)
        work = partial(issue_document, self._tools, draft, rendered, reason)
        self._tasks.run(self, work, self._on_issued, self._on_refused)

    def _on_issued(self, changed: Changed) -> None:
        """Show the issued document."""
        self.view.draft.issue_button.set_busy(False)
        self._wanted = Choice(issued=changed.id).key
        self._shell.publish(changed)
        self._shell.say(self.tr("Issued. It can now be printed and a copy saved."))

    def _on_refused(self, error: SaksamaError) -> None:
        """Say why nothing was issued."""
        self.view.draft.issue_button.set_busy(False)
        self._shell.trouble(error)

    def _on_copy(self, format: str) -> None:
        """Save a copy of what is in hand."""
        doc = self._hand.issued
        if doc is not None:
            self._copies.save(doc, format)

    def _on_print(self) -> None:
        """Print what is in hand, if it was issued."""
        doc = self._hand.issued
        if doc is not None:
            self._copies.print(doc)
        elif self._hand.draft is not None:
            self._shell.say(self.tr("A draft is not printed. Issue it first."))

    def _on_draft_wanted(self) -> None:
        """Go to the form an issued document was made from."""
        doc: IssuedDocument | None = self._hand.issued
        if doc is not None:
            self._wanted = Choice(doc.kind, str(doc.person or "")).key
            self._show_list()

    def _on_act_wanted(self) -> None:
        """Record what is in hand, if it was issued, among the acts."""
        doc = self._hand.issued
        event = self._event_of(doc.kind) if doc is not None else ""
        if doc is not None and event:
            self._shell.go(Route("acts", doc.id, f"new:{event}"))

    def _on_retold(self) -> None:
        """Say everything anew in another language."""
        self._show_list()
        self._hand.retell()
