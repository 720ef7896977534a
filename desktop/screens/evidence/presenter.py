# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Barang bukti into verbs.

Must not weigh an exhibit: what it supports is for the assessment to say.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.item_models.evidence import EvidenceItemModel, Sieve
from desktop.item_models.evidence_state import ExhibitState, Lack, states_of
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.evidence import words
from desktop.screens.evidence.chain_forms import ChainForms, ChainVerbs
from desktop.screens.evidence.copies import CopyVerbs
from desktop.screens.evidence.custody_words import chain_lines
from desktop.screens.evidence.detail import ExhibitDetail, ExhibitLines
from desktop.screens.evidence.files import Checked, Files, FileVerbs
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.evidence.intake import IntakeVerbs
from desktop.screens.evidence.view import EvidenceView
from desktop.viewer.panel import ViewerPanel
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.link_dialog import LinkDialog, LinkStart
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.wording.journal import kinds
from models.base.ids import CaseId, ExhibitId
from models.casefile.evidence import Availability, Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.links import LinkSource
from models.law.act_order import ActFact
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases import evidence as verbs
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.elements import make_links, unlink
from models.usecases.journal import journal_page
from models.usecases.removal import consequences, remove
from models.usecases.tools import Tools

_ASK = "ask:"
"""Begins a route to the form of an exhibit to ask for; its kind follows."""

_CHECKS = {"file.verified": True, "file.damaged": False}


class EvidencePresenter(QObject):
    """The page Barang bukti.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "evidence"
    icon = "package"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._tasks, self._shell = tools, tasks, shell
        self._snapshot: CaseSnapshot | None = None
        self._states: dict[ExhibitId, ExhibitState] = {}
        self._chosen = ""
        self._pending: list[Path] = []
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        self._model = EvidenceItemModel(self._kind, self)
        self.view = EvidenceView(self._model, ExhibitDetail(ViewerPanel(tasks)))
        self.files = Files(tasks, shell, self.view, self._file_verbs(), self)
        chain = ChainVerbs(
            save=partial(verbs.add_custody, tools),
            removal=self._removal,
            now=tools.clock.now,
            actor=tools.actor.name,
        )
        self._chain = ChainForms(self._forms, self.view, chain, self)
        self._wire()

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Exhibits")

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return how many exhibits lack something that waiting will not mend."""
        return sum(state.needs_care for state in states_of(snapshot.file).values())

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the exhibits of the case."""
        self._snapshot = snapshot
        moved = Part.EVIDENCE | Part.LINKS | Part.PEOPLE | Part.COUNTS | Part.CASE
        if parts & moved:
            self._states = states_of(snapshot.file)
            self._model.show(tuple(self._states.values()))
            self.view.show_exhibits(self._chosen)

    def visit(self, route: Route) -> None:
        """Choose what the route names; open what it points at."""
        if route.object_id:
            self._chosen = route.object_id
            if self._model.row_of(self._chosen) < 0:
                self._on_sieve(Sieve.ALL)
            self.view.show_exhibits(self._chosen)
        self.view.detail.viewer.resume()
        if route.field == "new":
            self._on_add([])
        elif route.field.startswith(_ASK):
            self._on_ask(route.field.removeprefix(_ASK))
        elif route.field == "custody":
            self._on_custody()
        elif route.field == "link":
            self._on_link()
        elif route.field:
            self._on_edit(route.field)

    def leave(self) -> None:
        """Hand over a form that is not saved; keep nothing of a file in sight."""
        self._forms.flush()
        self.view.detail.viewer.put_away()

    def _file_verbs(self) -> FileVerbs:
        """Return what can be done with files, tools filled in."""
        tools = self._tools
        return FileVerbs(
            intake=IntakeVerbs(
                stage=partial(verbs.stage_file, tools.blobs),
                register=partial(verbs.register_file, tools),
            ),
            copies=CopyVerbs(
                verify=partial(verbs.verify_file, tools.blobs),
                note=partial(verbs.note_verified, tools),
                note_export=partial(verbs.export_file, tools),
                write=partial(verbs.write_original, tools.blobs),
            ),
            open=partial(verbs.open_file, tools.blobs),
            last_check=self._last_check,
            removal=self._removal,
            now=tools.clock.now,
        )

    def _wire(self) -> None:
        """Connect the page."""
        view, detail = self.view, self.view.detail
        view.exhibit_chosen.connect(self._on_chosen)
        view.add_wanted.connect(self._on_add)
        view.edit_wanted.connect(self._on_edit)
        view.remove_wanted.connect(self._ask_removal)
        view.link_wanted.connect(self._on_link)
        view.history_wanted.connect(self._on_history)
        view.sieve_wanted.connect(self._on_sieve)
        detail.custody_wanted.connect(self._on_custody)
        detail.act_wanted.connect(self._on_act)
        detail.custody.chain.link_chosen.connect(self._on_entry)
        detail.custody.chain.hole_chosen.connect(self._on_hole)
        self._chain.saved.connect(self._on_custody_saved)
        detail.lacks.mend_wanted.connect(self._on_mend)
        detail.links.route_chosen.connect(self._shell.go)
        detail.links.unlink_wanted.connect(self._on_unlink)
        detail.facts.edit_wanted.connect(self._on_edit)

    def _on_act(self) -> None:
        """Record the seizure of the chosen item among the acts."""
        event = self._tools.catalogue.procedure.event_for(ActFact.TAKEN)
        if event and self._chosen:
            self._shell.go(Route("acts", self._chosen, f"new:{event}"))

    @property
    def _file(self) -> CaseFile:
        """Return the open case."""
        assert self._snapshot is not None
        return self._snapshot.file

    def _state(self) -> ExhibitState | None:
        """Return the exhibit that is chosen."""
        return self._states.get(ExhibitId(self._chosen))

    def _kind(self, exhibit: Exhibit) -> str:
        """Return the short kind of an exhibit."""
        return words.short_kind(self._tools.catalogue, exhibit, self._file)

    def _on_chosen(self, exhibit_id: str) -> None:
        """Show an exhibit."""
        self._chosen = exhibit_id
        state = self._state()
        if state is None:
            return
        law, file, exhibit = self._tools.catalogue, self._file, state.exhibit
        self.view.detail.show_exhibit(
            ExhibitLines(
                code=exhibit.code,
                title=exhibit.description,
                second=words.source_line(law, exhibit, file),
                lacks=state.lacks,
                chain=chain_lines(state, file),
                links=[words.link_line(law, link, file) for link in state.links],
                facts=words.facts_of(law, exhibit, file),
            )
        )
        self.files.show(file, exhibit, veiled=words.is_sensitive(law, exhibit))

    def _on_sieve(self, sieve: Sieve) -> None:
        """List only some."""
        self._model.sift(sieve)
        self.view.show_sieve()
        self.view.show_exhibits(self._chosen)

    def _on_add(self, paths: list[Path]) -> None:
        """Open the form of a new exhibit; dropped files follow its saving."""
        blank = Exhibit(ExhibitId(""), self._file.case.id, "", "", "")
        form = self._open_form(blank, self._tools.actor.name)
        self._pending = [path for path in paths if not path.is_dir()]
        if self._pending:
            form.announce_files(len(self._pending))

    def _on_ask(self, kind: str) -> None:
        """Open the form of an exhibit of a kind that is yet to be asked for."""
        case = self._file.case.id
        blank = Exhibit(
            ExhibitId(""), case, "", "", kind, availability=Availability.REQUESTED
        )
        self._pending = []
        self._open_form(blank, self._tools.actor.name)

    def _on_edit(self, field: str = "") -> None:
        """Open the form of the chosen exhibit, at a field if one is named."""
        state = self._state()
        if state is not None:
            self._pending = []
            self._open_form(state.exhibit, point=field)

    def _open_form(
        self, exhibit: Exhibit, holder: str = "", point: str = ""
    ) -> ExhibitForm:
        """Open the form of an exhibit, old or new, at a row if one is named."""
        law, window = self._tools.catalogue, self.view.window()
        form = ExhibitForm(self._file, law, exhibit, holder, window)
        form.remove_button.clicked.connect(self._ask_removal)
        key = f"exhibit:{exhibit.id or f'new{exhibit.kind}'}:{exhibit.case}"
        saving = Saving(
            lambda: partial(
                verbs.save_exhibit, self._tools, form.read(), form.read_first()
            ),
            self._on_saved,
            form.wrong,
            point,
        )
        self._forms.open(form, key, saving)
        return form

    def _on_saved(self, changed: Changed) -> None:
        """Show the exhibit as it now is, then take in what was dropped for it."""
        self._chosen = changed.id
        pending, self._pending = self._pending, []
        if self._model.sieve is not Sieve.ALL:
            self._on_sieve(Sieve.ALL)
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))
        self.files.add(pending, changed.snapshot.file.exhibit(changed.id))

    def _on_custody(self) -> None:
        """Open the form of a new link of the chain."""
        state = self._state()
        if state is not None:
            self._chain.open_new(self._file, state)

    def _on_hole(self, after: str) -> None:
        """Open the form of the link that is missing before another."""
        state = self._state()
        if state is not None:
            self._chain.open_missing(self._file, state, after)

    def _on_entry(self, entry_id: str) -> None:
        """Open the form of a link that is there."""
        state = self._state()
        if state is not None:
            self._chain.open_old(self._file, state, entry_id)

    def _on_custody_saved(self, changed: Changed) -> None:
        """Show the chain as it now is."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Chain of custody saved"))

    def _on_mend(self, lack: Lack) -> None:
        """Open what mends a lack."""
        if lack is Lack.UNLINKED:
            self._on_link()
        elif lack is Lack.NO_CHAIN:
            self._on_custody()
        else:
            fields = {
                Lack.AWAITED: "exhibit.availability",
                Lack.BASIS_PENDING: "basis.court_ref",
                Lack.NOT_AUTHENTIC: "exhibit.authentic",
            }
            self._on_edit(fields.get(lack, "basis.state"))

    def _on_link(self) -> None:
        """Open the form that ties the exhibit to an element."""
        state = self._state()
        if state is None:
            return
        if not self._file.counts:
            self._shell.go(Route("summary", field="count:new"))
            self._shell.say(self.tr("Elements come with a count. Add one first."))
            return
        source = LinkSource(exhibit=state.exhibit.id)
        start = LinkStart(source, count=self._file.counts[0].id)
        form = LinkDialog(self._file, self._tools.catalogue, start, self.view.window())
        case = self._file.case.id
        saving = Saving(
            lambda: partial(make_links, self._tools, case, form.read()),
            self._on_linked,
            form.wrong,
        )
        self._forms.open(form, f"link:{state.exhibit.id}:{case}", saving)

    def _on_linked(self, changed: Changed) -> None:
        """Show what it now supports and offer the way back."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Linked"), changed.undo)

    def _on_history(self) -> None:
        """Go to what happened to the chosen exhibit."""
        state = self._state()
        if state is not None:
            words = f"{kinds()[Kind.EXHIBIT]} {state.exhibit.code}"
            self._shell.go(Route("journal", state.exhibit.id, words))

    def _on_unlink(self, link_id: str) -> None:
        """Take a link off."""
        work = partial(unlink, self._tools, self._file.case.id, (link_id,))
        self._tasks.run(self, work, self._on_unlinked, self._shell.trouble)

    def _on_unlinked(self, changed: Changed) -> None:
        """Show what is left and offer the way back."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Link taken off"), changed.undo)

    def _ask_removal(self) -> None:
        """Ask why the exhibit is taken out."""
        state = self._state()
        if state is None:
            return
        exhibit = state.exhibit
        removal = Removal(
            Kind.EXHIBIT,
            exhibit.id,
            self.tr("Take {0} out?").format(exhibit.code),
            self.tr(
                "Its files and chain go with it. The journal keeps every entry. You "
                "can take this back."
            ),
            self.tr("Taken out"),
        )
        self._removal.ask(self._file, removal, self.view.window())

    def _last_check(self, case: CaseId, file: ExhibitFile) -> Checked | None:
        """Return the last check that the journal holds; vault thread."""
        asked = JournalFilter(case=case, object_kind=Kind.FILE, object_id=file.id)
        for line in journal_page(self._tools, asked).items:
            if line.action in _CHECKS:
                return Checked(line.at, _CHECKS[line.action])
        return None
