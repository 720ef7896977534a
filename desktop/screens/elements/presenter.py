# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the element matrix into verbs.

Must not weigh anything: it shows what the assessment says and makes, changes or
takes away the links that people decide on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.item_models.element_sheet import Wish, sheet_of
from desktop.item_models.elements import ElementsItemModel
from desktop.qt.port import Route, ShellPort, cell_of
from desktop.qt.tasks import TaskRunner
from desktop.screens.elements.charges import charges_of, ground_of, shown_count
from desktop.screens.elements.deciding import Deciding, Deeds, Spot
from desktop.screens.elements.digest import Scene, advice_of, inspect
from desktop.screens.elements.explaining import Explaining, ExplainVerbs
from desktop.screens.elements.falling import Falling, FallVerbs
from desktop.screens.elements.gaps import gap_lines, pointed
from desktop.screens.elements.guiding import guided
from desktop.screens.elements.inspection import Inspection
from desktop.screens.elements.linking import Verbs, Ways
from desktop.screens.elements.quoting import Quoting
from desktop.screens.elements.view import ElementsView
from desktop.widgets.form_flow import Drafts, FormFlow
from desktop.widgets.points_reader import POINTS_MOVED, PointVerbs
from desktop.widgets.removal_flow import RemovalVerbs
from desktop.widgets.task_flow import TaskVerbs
from desktop.wording.regime import regime_line
from models.casefile.people import Role
from models.law.finding import Cell, Finding
from models.snapshot.case import CaseSnapshot, Part
from models.usecases.counts import set_reliance
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.elements import make_links, save_link, unlink
from models.usecases.falling import fall, weak_spots, what_holds
from models.usecases.open_points import look_with, read_some
from models.usecases.origins import say_independent
from models.usecases.removal import consequences, remove
from models.usecases.statements import quotes, whole_statement
from models.usecases.tasks import finish_task, reopen_task, save_task
from models.usecases.tools import Tools

REST_MS = 60
"""How long a cell is current before the inspector shows it: a held arrow stays
smooth, and a person sees no delay."""

_FALL = "fall:"
"""Begins a route that thinks items away; their ids follow, by commas."""

_MOVED = POINTS_MOVED | Part.ASSESSMENT


class ElementsPresenter(QObject):
    """The page Unsur & Bukti.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "elements"
    icon = "grid-3x3"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tasks = tasks
        self._shell = shell
        self._snapshot: CaseSnapshot | None = None
        self._count = ""
        self._cell: Cell | None = None
        self._gaps_only = False
        self._closed = False
        self._unfolded: set[tuple[str, str]] = set()
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        self._model = ElementsItemModel(self._advise, self)
        self.view = ElementsView(self._model)
        ways = Ways(tasks, shell, self._forms, self.view.window)
        spot = Spot(self._scene, lambda: self._cell)
        where = self.view.inspector
        self._deciding = Deciding(_deeds(tools), ways, where, spot, self)
        points = PointVerbs(partial(read_some, tools), look_with(tools))
        known = ExplainVerbs(what_holds, points)
        self._explaining = Explaining(known, tasks, shell, self)
        self._explaining.learned.connect(self._on_learned)
        self._quoting = Quoting(partial(quotes, tools), tasks, shell, self)
        self._quoting.learned.connect(self._on_learned)
        asked = FallVerbs(fall, weak_spots)
        self._falling = Falling(asked, tasks, shell, self.view.fall_panel, self)
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._show_cell)
        self._connect()

    def _connect(self) -> None:
        """Listen to the gestures of the page."""
        view, inspector = self.view, self.view.inspector
        view.toolbar.count_chosen.connect(self._on_count)
        view.toolbar.fall_wanted.connect(lambda: self._on_fall())
        view.toolbar.gaps_toggled.connect(self._on_gaps_only)
        view.matrix.cell_shown.connect(self._on_shown)
        view.matrix.cell_opened.connect(self._on_opened)
        view.matrix.fold_toggled.connect(self._on_fold)
        view.gap_panel.cell_wanted.connect(self._go)
        view.next_gap_wanted.connect(self._on_next_gap)
        view.count_wanted.connect(
            lambda: self._shell.go(Route("summary", field="count:new"))
        )
        view.regime.wanted.connect(lambda: self._shell.go(Route("charges")))
        view.people_wanted.connect(lambda: self._shell.go(Route("people")))
        view.retold.connect(self._render)
        inspector.closed.connect(self._on_close)
        inspector.cell_wanted.connect(self._point)
        inspector.fall_wanted.connect(lambda item: self._on_fall((item,)))
        view.fall_panel.closed.connect(self._on_fall_closed)
        self._falling.cell_wanted.connect(self._point)
        inspector.route_wanted.connect(self._shell.go)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Elements & evidence")

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return how many required elements are not supported."""
        return len(snapshot.assessment.gaps())

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the case; another case starts from its first gap."""
        before = self._snapshot
        self._snapshot = snapshot
        if parts & _MOVED:
            self._explaining.forget(parts)
        if before is None or before.file.case.id != snapshot.file.case.id:
            self._count, self._cell = "", None
            self._unfolded.clear()
            self._quoting.known.clear()
            self._closed = False
            self._put_fall_away()
        if parts & Part.STATEMENTS:
            self._quoting.known.clear()
        if parts & _MOVED:
            line = regime_line(self._tools.catalogue, snapshot.file)
            self.view.regime.show_line(line)
            self._render()

    def visit(self, route: Route) -> None:
        """Go to the cell or the count a route points at."""
        if self._snapshot is None:
            return
        cell = cell_of(route)
        if route.field.startswith(_FALL):
            gone = route.field.removeprefix(_FALL)
            self._on_fall(tuple(filter(None, gone.split(","))))
        elif cell is not None:
            self._point(cell)
        elif self._snapshot.file.count(route.object_id) is not None:
            self._on_count(route.object_id)
        elif self._cell is None:
            self._start()

    def help(self) -> Route:
        """Return what in the guide explains the cell in focus."""
        return guided(self._snapshot, self._count, self._cell)

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _scene(self) -> Scene:
        """Return what everything shown is read from."""
        assert self._snapshot is not None
        numbers = {each: answer.number for each, answer in self._quoting.known.items()}
        law, points = self._tools.catalogue, self._explaining.points
        return Scene(self._snapshot, law, self._shell.language(), numbers, points)

    def _render(self) -> None:
        """Show everything of the count anew."""
        if self._snapshot is None:
            return
        count = shown_count(self._snapshot, self._tools.catalogue, self._count)
        if count is None:
            victims = bool(self._snapshot.file.with_role(Role.VICTIM))
            self.view.show_empty(victims=victims)
            return
        self._count = count.id
        scene = self._scene()
        law = self._tools.catalogue
        charges = charges_of(self._snapshot, law)
        self.view.show_matrix()
        self.view.toolbar.show_charges(charges, count.id)
        ground = ground_of(self._snapshot, law, count.offence, scene.language)
        self.view.toolbar.show_ground(ground)
        self.view.legend.show_ground(ground)
        unfolded = frozenset(e for c, e in self._unfolded if c == count.id)
        wish = Wish(count, scene.language, unfolded, self._gaps_only, kept=self._cell)
        self._model.show(sheet_of(self._snapshot, law, wish))
        cited = law.offences[count.offence].citation
        title = self.tr("Gaps that decide {0}").format(cited)
        self.view.show_gaps(title, partial(gap_lines, scene, count.id))
        self._falling.follow(scene, count.id)
        self._show_cell()

    def _show_cell(self) -> None:
        """Show the current cell in the matrix and the inspector."""
        self._resting.stop()
        cell = self._cell
        found = self._inspected(cell) if cell is not None else None
        if cell is None or found is None:
            self._cell = None
            self.view.inspector.hide()
            return
        self.view.matrix.point_at(cell)
        self.view.inspector.show_cell(found, self._quoting.known)
        if not self._closed:
            self.view.open_inspector()
        scene = self._scene()
        self._explaining.ask(scene, cell)
        case = scene.snapshot.file.case.id
        self._quoting.ask(case, (line.answer for line in found.sources))

    def _on_learned(self) -> None:
        """Say what became known of the current cell."""
        if self._cell is None or self._snapshot is None:
            return
        shown = self._inspected(self._cell)
        if shown is not None:
            self.view.inspector.show_cell(shown, self._quoting.known)

    def _inspected(self, cell: Cell) -> Inspection | None:
        """Return what is said of a cell, as far as it is known."""
        scene = self._scene()
        found = inspect(scene, cell)
        if found is None:
            return None
        return replace(found, held=self._explaining.held(scene, cell))

    def _start(self) -> None:
        """Go to the first gap of the count, else to its first cell."""
        if self.view.matrix.next_gap():
            self._show_cell()  # no key is held: nothing to wait for
            return
        sheet = self._model.sheet
        if sheet.rows and sheet.columns:
            self._go(sheet.cell(0, 0))

    def _point(self, cell: Cell) -> None:
        """Go to a cell from elsewhere; without an element, to the first gap."""
        found = pointed(self._scene(), cell)
        if found is not None:
            self._go(found)

    def _go(self, cell: Cell) -> None:
        """Show a cell wherever it is, in whatever count."""
        self._count, self._cell, self._closed = cell.count, cell, False
        self._render()

    def _on_count(self, count: str) -> None:
        """Show another count, from its first gap."""
        self._count, self._cell = count, None
        self._render()
        self._start()

    def _on_gaps_only(self, on: bool) -> None:
        """Show gaps only, or everything again."""
        self._gaps_only = on
        self._render()

    def _on_fold(self, element: str) -> None:
        """Show or hide the forms nobody relies on."""
        self._unfolded ^= {(self._count, element)}
        self._render()

    def _on_shown(self, cell: Cell) -> None:
        """Let the inspector follow the matrix once the keys rest."""
        self._cell = cell
        self._resting.start()

    def _on_opened(self, cell: Cell) -> None:
        """Open the inspector; when it is open, go to its first act."""
        was_open = self.view.inspecting and self._cell == cell
        self._put_fall_away()
        self._cell, self._closed = cell, False
        self._show_cell()
        if was_open:
            self.view.inspector.focus_first()

    def _on_close(self) -> None:
        """Close the inspector until a cell is opened again."""
        self._closed = True
        self.view.close_inspector()

    def _on_fall(self, items: Sequence[str] = ()) -> None:
        """Think something away, in place of the inspector."""
        self._falling.open(self._scene(), self._count, items)
        self.view.open_fall()

    def _on_fall_closed(self) -> None:
        """Go back to the inspector and the matrix."""
        self._put_fall_away()
        self._show_cell()
        self.view.focus_matrix()

    def _put_fall_away(self) -> None:
        """Think nothing away any more."""
        self._falling.end()
        self.view.close_fall()

    def _on_next_gap(self) -> None:
        """Go to the next gap of this count, else of the next one that has any."""
        assert self._snapshot is not None
        self._closed = False
        if self.view.matrix.next_gap():
            return
        gaps = self._snapshot.assessment.gaps()
        if gaps:
            self._point(gaps[0])
            return
        self._shell.say(self.tr("No gap is left in this case."))

    def _advise(self, cell: Cell, finding: Finding) -> str:
        """Say what would close the gap of a cell, for the screen reader."""
        return advice_of(self._scene(), cell) if finding.gap else ""


def _deeds(tools: Tools) -> Deeds:
    """Return the verbs of the inspector with the tools filled in."""
    done, again = partial(finish_task, tools), partial(reopen_task, tools)
    price, out = partial(consequences, tools), partial(remove, tools)
    return Deeds(
        links=_verbs(tools),
        apart=partial(say_independent, tools),
        removal=RemovalVerbs(price, out, tools.catalogue),
        tasks=TaskVerbs(partial(save_task, tools), done, again, tools.clock.today),
        owner=tools.actor.name,
    )


def _verbs(tools: Tools) -> Verbs:
    """Return the verbs on links with the tools filled in."""
    return Verbs(
        make=partial(make_links, tools),
        save=partial(save_link, tools),
        unlink=partial(unlink, tools),
        rely=partial(set_reliance, tools),
        answers=partial(whole_statement, tools),
    )
