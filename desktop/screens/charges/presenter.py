# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Pasal & dakwaan into verbs.

Must not choose a law, add what is only suggested, or weigh anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.charges import view as parts
from desktop.screens.charges.attaching import (
    ADD,
    MODE,
    Attached,
    aggravation_lines,
    gate_lines,
    taking_part_lines,
)
from desktop.screens.charges.code_words import code_cards
from desktop.screens.charges.deciding import Deciding, DecidingVerbs
from desktop.screens.charges.digest import head_of, lines_of, read_under
from desktop.screens.charges.direction_words import (
    direction_cards,
    direction_line,
    direction_of,
)
from desktop.screens.charges.filling import Filling
from desktop.screens.charges.law_words import law_words
from desktop.screens.charges.ruling_words import RULING, ruling_lines
from desktop.screens.charges.screening_words import (
    SCREEN,
    screening_cards,
    screening_heading,
)
from desktop.screens.charges.view import ChargesView
from desktop.widgets.charging import Charging
from desktop.widgets.form_flow import Drafts, FormFlow
from desktop.widgets.notice_bar import Notice
from desktop.widgets.removal_flow import RemovalFlow, RemovalVerbs
from desktop.wording.formats import language
from desktop.wording.journal import kinds
from models.casefile.counts import Count
from models.casefile.known_facts import answers_for, charged_beside
from models.casefile.worksheets import SheetKind
from models.law.guide import Topic, key_of
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.counts import move_count, save_count, set_taking_part
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.removal import consequences, remove
from models.usecases.rulings import choose_law, record_ruling
from models.usecases.tools import Tools
from models.usecases.worksheets import save_worksheet


class ChargesPresenter(QObject):
    """The page Pasal & dakwaan.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "charges"
    icon = "scale"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._tasks, self._shell = tools, tasks, shell
        self._law = tools.catalogue
        self._snapshot: CaseSnapshot | None = None
        self._chosen = ""
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        done = self._on_saved
        self._charging = Charging(
            self._law, partial(save_count, tools), self._forms, self._removal, done
        )
        verbs = DecidingVerbs(
            partial(choose_law, tools),
            partial(record_ruling, tools),
            tools.actor.name,
            tools.clock.today,
        )
        self._deciding = Deciding(self._law, verbs, self._forms, self._removal, done)
        self._filling = Filling(
            self._law, partial(save_worksheet, tools), self._forms, self._removal, done
        )
        self._model = SectionLinesItemModel(self)
        self.view = ChargesView(self._model)
        self._connect()

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Articles & counts")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - page shape
        """Return 0: a choice of law is a jurist's, not a gap."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the counts and worksheets of the case."""
        self._snapshot = snapshot
        moved = Part.CASE | Part.PEOPLE | Part.COUNTS | Part.WORKSHEETS | Part.ACTS
        if parts & (moved | Part.STATEMENTS | Part.EVIDENCE):
            self._model.show(lines_of(snapshot.file, self._law))
            self._on_chosen(self.view.show_counts(self._chosen))
            self._show_sheets()

    def visit(self, route: Route) -> None:
        """Choose the count that is named; turn to the part, or open the form."""
        if route.object_id:
            self._chosen = route.object_id
            self._on_chosen(self.view.show_counts(self._chosen))
        if route.field in (parts.DIRECTION, parts.SCREENING, parts.CODES):
            self.view.turn_to(route.field)
        elif route.field or route.object_id:
            self.view.turn_to(parts.COUNTS)
        if route.field.startswith(RULING):
            self._on_act(route.field)
        opening: dict[str, Callable[[], None]] = {
            "count:new": self._on_add,
            "count.offence": self._on_edit,
            "count.reliances": self._on_edit,
            "count.taking_part": self.view.detail.point_at_ways,
            "choice": self._on_choice,
            "ruling": partial(self._on_act, RULING),
            "facts": self._on_facts,
            "answers": self._on_direction,
        }
        if route.field in opening:
            opening[route.field]()

    def help(self) -> Route:
        """Return the offence of the count that is chosen."""
        count = self._count()
        if count is None:
            return Route("guide")
        return Route("guide", key_of(Topic.OFFENCE, count.offence))

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _connect(self) -> None:
        """Follow what the user does."""
        view, detail = self.view, self.view.detail
        view.count_chosen.connect(self._on_chosen)
        view.add_wanted.connect(lambda: self._on_add())
        view.history_wanted.connect(self._on_history)
        detail.edit_wanted.connect(self._on_edit)
        detail.remove_wanted.connect(self._on_removal)
        detail.moved.connect(self._on_moved)
        detail.matrix_wanted.connect(self._on_matrix)
        detail.law.choice_wanted.connect(self._on_choice)
        detail.law.withdrawal_wanted.connect(self._on_withdrawal)
        detail.rulings.button.clicked.connect(lambda: self._on_act(RULING))
        detail.aggravations.button.clicked.connect(self._on_facts)
        cards = (detail.rulings, detail.aggravations, detail.taking_part)
        for acting in (*cards, view.direction, view.screening, view.codes):
            acting.acted.connect(self._on_act)
        view.direction.fill_wanted.connect(self._on_direction)

    def _count(self) -> Count | None:
        """Return which count is chosen."""
        if self._snapshot is None:
            return None
        return self._snapshot.file.count(self._chosen)

    def _on_chosen(self, count_id: str) -> None:
        """Show a count."""
        self._chosen = count_id
        count = self._count()
        if count is None or self._snapshot is None:
            return
        file, detail = self._snapshot.file, self.view.detail
        read = read_under(file, self._law, count.offence)
        held = file.choice(count.id)
        answers = answers_for(self._law, file, count)
        known = Attached(answers, charged_beside(file, count))
        detail.show_head(head_of(file, self._law, count))
        chosen = None if held is None else held.choice
        detail.law.show_law(law_words(file, self._law, count, chosen))
        detail.rulings.show_lines(ruling_lines(file, self._law, count, read))
        ways = count.taking_part
        detail.aggravations.show_lines(aggravation_lines(self._law, read, known))
        detail.taking_part.show_lines(taking_part_lines(self._law, read, known, ways))
        detail.gates.show_lines(gate_lines(self._law, read))

    def _show_sheets(self) -> None:
        """Show the worksheets and the code of each act."""
        assert self._snapshot is not None
        file, view = self._snapshot.file, self.view
        held = file.worksheet(SheetKind.DIRECTION, "")
        found = direction_of(self._law, file.case, held.answers if held else {})
        principle = self._law.sheets.principle
        told = principle.text(language()) if principle is not None else ""
        fill = self.tr("Change the answers…") if held else self.tr("Answer the facts…")
        heading = self.tr("Trafficking, smuggling or placement?")
        view.direction.say(heading, told, fill)
        view.direction.tell(Notice(direction_line(self._law, found), tone="info"))
        view.direction.show_cards(direction_cards(self._law, found))
        view.screening.say(*screening_heading(self._law))
        view.screening.show_cards(screening_cards(file, self._law))
        view.codes.say(
            self.tr("Which procedural code governs each act"),
            self.tr("By the day of the act and the stage of the file, with reasons."),
        )
        view.codes.show_cards(code_cards(file, self._law))

    def _on_act(self, act: str) -> None:
        """Do what a line's button says."""
        assert self._snapshot is not None
        file, count = self._snapshot.file, self._count()
        window = self.view.window()
        if act.startswith(ADD):
            self._on_add(act.removeprefix(ADD))
        elif act.startswith(SCREEN):
            person = file.person(act.removeprefix(SCREEN))
            if person is not None:
                self._filling.screening(file, person, window)
        elif act.startswith(MODE):
            self._on_mode(act.removeprefix(MODE))
        elif act == "case":
            self._shell.go(Route("summary", field="case.switch_stage"))
        elif count is not None:
            self._deciding.record(file, count, act.removeprefix(RULING), window)

    def _on_mode(self, mode: str) -> None:
        """Choose a way of taking part for the count, or take it off."""
        count = self._count()
        if count is None:
            return
        here = mode in count.taking_part
        others = [one for one in count.taking_part if one != mode]
        chosen = others if here else [*others, mode]
        work = partial(set_taking_part, self._tools, count.case, count.id, chosen)
        self._tasks.run(self, work, self._on_saved, self._shell.trouble)

    def _on_add(self, offence: str = "") -> None:
        """Open the form of a new count, beside the chosen one where there is one."""
        assert self._snapshot is not None
        file = self._snapshot.file
        if not self._charging.possible(file):
            self._shell.go(Route("people"))
            self._shell.say(
                self.tr("A count needs an accused and a victim. Add them here first.")
            )
            return
        like, blank = self._count(), self._charging.blank(file)
        if like is not None:
            blank = replace(blank, accused=like.accused, victims=like.victims)
        blank = replace(blank, offence=offence)
        self._charging.open(file, blank, self.view.window())

    def _on_edit(self) -> None:
        """Open the form of the chosen count."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            self._charging.open(self._snapshot.file, count, self.view.window())

    def _on_removal(self) -> None:
        """Ask why the chosen count is taken out."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            window = self.view.window()
            self._charging.ask_removal(self._snapshot.file, count, window)

    def _on_moved(self, step: int) -> None:
        """Move the chosen count among those against the same accused."""
        count = self._count()
        if count is not None:
            work = partial(move_count, self._tools, count.case, count.id, step)
            self._tasks.run(self, work, self._shell.publish, self._shell.trouble)

    def _on_matrix(self) -> None:
        """Go to the elements of the chosen count."""
        self._shell.go(Route("elements", self._chosen))

    def _on_history(self) -> None:
        """Go to what happened to the chosen count."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            accused = self._snapshot.file.person(count.accused)
            code = accused.code if accused is not None else ""
            words = f"{kinds()[Kind.COUNT]} {code}".strip()
            self._shell.go(Route("journal", str(count.id), words))

    def _on_choice(self) -> None:
        """Open the form of the choice of law."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            window = self.view.window()
            self._deciding.choose(self._snapshot.file, count, window)

    def _on_withdrawal(self) -> None:
        """Ask why the choice of law is taken back."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            window = self.view.window()
            self._deciding.withdraw(self._snapshot.file, count, window)

    def _on_facts(self) -> None:
        """Ask the facts behind aggravations."""
        count = self._count()
        if count is not None and self._snapshot is not None:
            window = self.view.window()
            self._filling.aggravations(self._snapshot.file, count, window)

    def _on_direction(self) -> None:
        """Ask the facts of the decision table."""
        assert self._snapshot is not None
        self._filling.direction(self._snapshot.file, self.view.window())

    def _on_saved(self, changed: Changed) -> None:
        """Show the case as it now is, with what was made chosen."""
        if changed.snapshot.file.count(changed.id) is not None:
            self._chosen = changed.id
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"), changed.undo)
