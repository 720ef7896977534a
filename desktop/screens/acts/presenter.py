# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Tindakan into verbs.

Must not count a day: clocks are read anew from the vault after each change.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.acts.agenda import agenda_rows
from desktop.screens.acts.beginning import begun_at
from desktop.screens.acts.form import ActForm
from desktop.screens.acts.view import ActsView
from desktop.screens.acts.words import act_rows, event_words, lines_of
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.wording.clock_lines import clock_key, clock_words, leave_text
from desktop.wording.formats import short_date
from desktop.wording.journal import kinds
from desktop.wording.named import codes_in, names_in
from models.base.ids import ActId
from models.casefile.acts import ProceduralAct
from models.law.clock_values import Clocks, RunningClock
from models.law.guide import Topic, key_of
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.acts import save_act
from models.usecases.deadlines import read_clocks
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.removal import consequences, remove
from models.usecases.tools import Tools

_NEW = "new"
_CLOCK = "clock:"
_MOVED = Part.ACTS | Part.PEOPLE | Part.COUNTS | Part.EVIDENCE | Part.CASE


class ActsPresenter(QObject):
    """The page Tindakan.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "acts"
    icon = "clipboard-list"

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
        self._clocks = Clocks()
        self._chosen = ""
        self._pointed = ""
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        self._removal.removed.connect(self._on_removed)
        self.view = ActsView()
        self.view.act_chosen.connect(self._on_chosen)
        self.view.add_wanted.connect(self._on_add)
        self.view.edit_wanted.connect(self._on_edit)
        self.view.remove_wanted.connect(self._ask_removal)
        self.view.clock_opened.connect(self._on_clock)
        self.view.detail.history_wanted.connect(self._on_history)
        self.view.detail.clock_chosen.connect(self._open_clock)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Acts")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - page shape
        """Return 0: what is due stands in the header, not on the rail."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the acts of the case, then its clocks as soon as they are read."""
        before = self._snapshot
        self._snapshot = snapshot
        if before is None or before.file.case.id != snapshot.file.case.id:
            self._clocks, self._chosen = Clocks(), ""
            self._say()
        if parts & _MOVED:
            self._say()
            self._read_clocks()

    def visit(self, route: Route) -> None:
        """Choose what the route names; open what it points at."""
        if route.field.startswith(_NEW):
            event = route.field.partition(":")[2]
            about = route.object_id
            self._open_form(self._new(event, about), about=about)
            return
        if route.object_id:
            self._chosen = route.object_id
            self._say_acts()
        if route.field.startswith(_CLOCK):
            self._pointed = route.field.removeprefix(_CLOCK)
            self._point()
        elif route.field:
            self._on_edit(route.field)
        else:
            self._read_clocks()

    def help(self) -> Route:
        """Return the rule of the clock that is chosen."""
        key = self.view.clock_key
        held = next((r for r in self._clocks.rows if clock_key(r) == key), None)
        if held is None:
            return Route("guide")
        return Route("guide", key_of(Topic.CLOCK, held.clock.id))

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _read_clocks(self) -> None:
        """Ask how the clocks stand now."""
        if self._snapshot is None:
            return
        case = self._snapshot.file.case.id
        work = partial(read_clocks, self._tools, case)
        then = partial(self._on_clocks, case)
        self._tasks.run(self, work, then, self._shell.trouble)

    def _on_clocks(self, case: str, clocks: Clocks) -> None:
        """Show how the clocks stand, unless another case lies open meanwhile."""
        if self._snapshot is None or self._snapshot.file.case.id != case:
            return
        self._clocks = clocks
        self._say()
        self._point()

    def _say(self) -> None:
        """Show acts and clocks."""
        assert self._snapshot is not None, "a case is shown"
        law, file = self._tools.catalogue, self._snapshot.file
        self._say_acts()
        rows = agenda_rows(law, self._clocks.rows, codes_in(file))
        leave = self.tr("Collective leave {0}.").format(leave_text(law))
        self.view.show_clocks(rows, leave)

    def _say_acts(self) -> None:
        """Show the acts, the chosen one in full."""
        if self._snapshot is None:
            return
        file = self._snapshot.file
        rows = act_rows(file, self._tools.catalogue, self._clocks.rows)
        self.view.show_acts(rows, self._chosen)

    def _point(self) -> None:
        """Choose the clock that a route pointed at, once it is there."""
        wanted = self._pointed
        for row in self._clocks.rows:
            if wanted and wanted in (row.clock.id, clock_key(row)):
                self._pointed = ""
                self.view.choose_clock(clock_key(row))
                self.view.clocks.setFocus()
                return

    def _act(self) -> ProceduralAct | None:
        """Return the act that is chosen."""
        if self._snapshot is None:
            return None
        acts = self._snapshot.file.acts
        return next((one for one in acts if one.id == self._chosen), None)

    def _on_chosen(self, act_id: str) -> None:
        """Show an act."""
        self._chosen = act_id
        act = self._act()
        if act is not None and self._snapshot is not None:
            law, file = self._tools.catalogue, self._snapshot.file
            self.view.detail.show_act(lines_of(act, file, law, self._clocks.rows))

    def _on_history(self) -> None:
        """Go to what happened to the chosen act."""
        act = self._act()
        if act is not None:
            words = f"{kinds()[Kind.ACT]} {self._called(act)}"
            self._shell.go(Route("journal", act.id, words))

    def _called(self, act: ProceduralAct) -> str:
        """Return what an act is called: its event and its day."""
        event = event_words(self._tools.catalogue, act.event)
        return f"{event}, {short_date(act.day)}"

    def _new(self, event: str = "", about: str = "") -> ProceduralAct:
        """Return an act that is not entered yet, filled from where it was begun."""
        assert self._snapshot is not None, "a case is shown"
        case, today = self._snapshot.file.case.id, self._tools.clock.today()
        blank = ProceduralAct(ActId(""), case, event, today)
        return begun_at(self._snapshot, blank, about)

    def _on_add(self) -> None:
        """Open the form of a new act."""
        self._open_form(self._new())

    def _on_edit(self, point: str = "") -> None:
        """Open the form of the chosen act."""
        act = self._act()
        if act is not None:
            self._open_form(act, point.rpartition(".")[2])

    def _open_form(self, act: ProceduralAct, point: str = "", about: str = "") -> None:
        """Open the form of an act, old or new.

        Args:
            act: what to show.
            point: the field to begin at, ``""`` = the first.
            about: where a new one was begun; each place has a draft of its own.
        """
        assert self._snapshot is not None, "a case is shown"
        law, file = self._tools.catalogue, self._snapshot.file
        form = ActForm(act, file, law, self.view.window())
        form.remove_button.clicked.connect(self._ask_removal)
        form.picker.taken.connect(form.day.setFocus)
        key = f"act:{act.id or _NEW}:{act.case}{about and f':{act.event}:{about}'}"
        saving = Saving(
            lambda: partial(save_act, self._tools, form.read()),
            self._on_saved,
            form.wrong,
            point,
        )
        self._forms.open(form, key, saving)

    def _on_saved(self, changed: Changed) -> None:
        """Show the act as it now is."""
        self._chosen = changed.id
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))

    def _ask_removal(self) -> None:
        """Ask why an act is taken out."""
        act = self._act()
        if act is None or self._snapshot is None:
            return
        removal = Removal(
            Kind.ACT,
            act.id,
            self.tr("Take out: {0}?").format(self._called(act)),
            self.tr(
                "The deadlines it started go with it. The journal keeps every "
                "entry, and you can take this back."
            ),
            self.tr("Taken out"),
        )
        self._removal.ask(self._snapshot.file, removal, self.view.window())

    def _on_removed(self, _changed: Changed) -> None:
        """Choose another act."""
        self._chosen = ""

    def _on_clock(self, key: str) -> None:
        """Open a clock of the list."""
        for row in self._clocks.rows:
            if clock_key(row) == key:
                self._open_clock(row)
                return

    def _open_clock(self, row: RunningClock) -> None:
        """Say on what a clock rests and how it was counted."""
        if self._snapshot is None:
            return
        name = names_in(self._snapshot.file)
        words = clock_words(self._tools.catalogue, row, name)
        act = "" if row.trigger is None else row.trigger.id.partition(" ")[0]
        dialog = ClockDialog(words, self.view.window(), to_act=bool(act))
        dialog.act_button.clicked.connect(partial(self._on_to_act, act))
        dialog.open()

    def _on_to_act(self, act: str) -> None:
        """Choose the act that started a clock."""
        self._chosen = act
        self._say_acts()
        self.view.list.setFocus()
