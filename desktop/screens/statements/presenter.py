# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Keterangan into verbs.

Answers are read by page and never kept longer than the statement is shown.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.statements import (
    StatementsItemModel,
    statement_second,
    statement_title,
)
from desktop.qt.port import UNLINK, Route, ShellPort, route_to
from desktop.qt.tasks import TaskRunner
from desktop.screens.statements.answer_form import AnswerForm
from desktop.screens.statements.forms import StatementForm
from desktop.screens.statements.heard import in_order
from desktop.screens.statements.tags import Tag, tags_of, told_by
from desktop.screens.statements.view import StatementsView
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.link_dialog import LinkDialog, LinkStart
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.wording.journal import kinds
from models.base.ids import AnswerId, LinkId, StatementId
from models.base.page import Cursor, Page
from models.casefile.links import LinkSource, Passage
from models.casefile.people import Role
from models.casefile.statements import Answer, Statement, StatementKind
from models.law.act_order import ActFact
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.elements import make_links, unlink
from models.usecases.removal import consequences, remove
from models.usecases.statements import read_answers, save_answer, save_statement
from models.usecases.tools import Tools

_ROW = "statement."
"""Begins the name of a row of the form, where no answer is meant."""


class StatementsPresenter(QObject):
    """The page Keterangan.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "statements"
    icon = "message-square-text"

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
        self._chosen = ""
        self._wanted_answer = ""
        self._next: Cursor | None = None
        self._reading = False
        self._shown = ("", -1)
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        self._removal.removed.connect(self._on_removed)
        self._model = StatementsItemModel(self)
        self.view = StatementsView(self._model)
        self._connect()

    def _connect(self) -> None:
        """Tie the view's signals to gestures."""
        view = self.view
        view.statement_chosen.connect(self._on_chosen)
        view.add_wanted.connect(lambda: self._on_add())
        view.edit_wanted.connect(lambda: self._on_edit())
        view.remove_wanted.connect(self._ask_removal)
        view.history_wanted.connect(self._on_history)
        view.answer_wanted.connect(self._on_new_answer)
        view.act_wanted.connect(self._on_act)
        view.reader.more_wanted.connect(self._read_more)
        view.reader.tag_wanted.connect(self._on_tag)
        view.reader.tag_chosen.connect(self._on_tag_chosen)
        view.reader.untag_wanted.connect(self._on_untag)
        view.reader.edit_wanted.connect(self._on_answer)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Statements")

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return how many victims were not heard yet."""
        heard = {statement.person for statement in snapshot.file.statements}
        victims = snapshot.file.with_role(Role.VICTIM)
        return sum(person.id not in heard for person in victims)

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the statements of the case."""
        other = self._snapshot is None or (
            self._snapshot.file.case.id != snapshot.file.case.id
        )
        self._snapshot = snapshot
        if other:
            self._chosen, self._shown = "", ("", -1)
        if parts & (Part.STATEMENTS | Part.PEOPLE):
            self._model.show(snapshot.file.people, snapshot.file.statements)
            self.view.show_list(self._chosen)
        if parts & (Part.LINKS | Part.ASSESSMENT | Part.COUNTS | Part.STATEMENTS):
            self._show_signs()

    def visit(self, route: Route) -> None:
        """Choose the statement or answer the route names."""
        if route.object_id:
            row = route.field if route.field.startswith(_ROW) else ""
            loose = route.field.startswith(UNLINK)
            self._wanted_answer = "" if row or loose else route.field
            self.view.show_list(route.object_id)
            self._point()
            if loose:
                self._unlink([LinkId(route.field.removeprefix(UNLINK))])
            if row:
                self._on_edit(row)
        elif route.field.partition(":")[0] == "new":
            self._on_add(route.field.partition(":")[2])

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _statement(self) -> Statement | None:
        """Return the statement that is read."""
        if self._snapshot is None:
            return None
        return self._snapshot.file.statement(self._chosen)

    def _on_chosen(self, statement_id: str) -> None:
        """Read a statement."""
        self._chosen = statement_id
        statement = self._statement()
        if statement is None or self._snapshot is None:
            return
        person = self._snapshot.file.person(statement.person)
        who = person.label if person else ""
        title = f"{statement_title(statement)}  ·  {who}"
        self.view.show_head(title, statement_second(statement), signed=statement.signed)
        self.view.show_reading(any_answer=bool(statement.answers))
        if self._shown != (statement_id, statement.answers):
            self._shown = (statement_id, statement.answers)
            self.view.reader.begin()
            self._next, self._reading = None, False
            self._read_more()
        self._show_signs()

    def _read_more(self) -> None:
        """Ask for the next page of answers."""
        if self._reading or not self._chosen:
            return
        self._reading = True
        chosen = StatementId(self._chosen)
        self._tasks.run(
            self,
            partial(read_answers, self._tools, chosen, self._next),
            partial(self._on_page, self._shown),
            self._shell.trouble,
        )

    def _on_page(self, shown: tuple[str, int], page: Page[Answer]) -> None:
        """Show a page of answers, unless another statement is read by now."""
        if shown != self._shown:
            return
        self._reading = False
        self._next = page.next
        self.view.reader.add(page.items)
        self.view.reader.set_more(more=page.next is not None)
        self._show_signs()
        self._point()

    def _point(self) -> None:
        """Go to the answer a route asked for, reading on until it is there."""
        if not self._wanted_answer:
            return
        if self.view.reader.point_at(self._wanted_answer):
            self._wanted_answer = ""
        elif self._next is not None:
            self._read_more()

    def _show_signs(self) -> None:
        """Show tags and what need not be asked again."""
        if self._snapshot is None or not self._chosen:
            return
        language = self._shell.language()
        law = self._tools.catalogue
        chosen = StatementId(self._chosen)
        tags = tags_of(self._snapshot.file, law, chosen, language)
        self.view.reader.show_tags(tags)
        self.view.told.show_told(told_by(self._snapshot, law, chosen, language))

    def _on_history(self) -> None:
        """Go to what happened to the chosen statement."""
        statement = self._statement()
        if statement is not None and self._snapshot is not None:
            person = self._snapshot.file.person(statement.person)
            code = person.code if person is not None else ""
            words = f"{kinds()[Kind.STATEMENT]} {code}".strip()
            self._shell.go(Route("journal", statement.id, words))

    def _on_add(self, person: str = "") -> None:
        """Open the form of a new statement, of somebody if one is named."""
        assert self._snapshot is not None
        file = self._snapshot.file
        if not file.people:
            self._shell.go(Route("people"))
            self._shell.say(self.tr("Add the person first, then the statement."))
            return
        near = self._statement()
        wanted = person or (near.person if near is not None else "")
        blank = Statement(
            StatementId(""),
            file.case.id,
            (file.person(wanted) or in_order(file.people)[0]).id,
            StatementKind.FIRST,
            None,
            "",
        )
        self._open_form(blank, who=person)

    def _on_act(self) -> None:
        """Record the hearing of the chosen statement among the acts."""
        event = self._tools.catalogue.procedure.event_for(ActFact.HEARD)
        if event and self._chosen:
            self._shell.go(Route("acts", str(self._chosen), f"new:{event}"))

    def _on_edit(self, row: str = "") -> None:
        """Open the form of the chosen statement, at a row if one is named."""
        statement = self._statement()
        if statement is not None:
            self._open_form(statement, row)

    def _open_form(self, statement: Statement, row: str = "", who: str = "") -> None:
        """Open the form of a statement, at a row; a new one of somebody apart."""
        assert self._snapshot is not None
        law = self._tools.catalogue
        window = self.view.window()
        form = StatementForm(self._snapshot.file, law, statement, window)
        form.remove_button.clicked.connect(self._ask_removal)
        saving = Saving(
            lambda: partial(save_statement, self._tools, form.read()),
            self._on_statement_saved,
            form.wrong,
            row,
        )
        key = f"statement:{statement.id or f'new{who}'}:{statement.case}"
        self._forms.open(form, key, saving)

    def _on_statement_saved(self, changed: Changed) -> None:
        """Show the statement as it now is."""
        self._chosen = changed.id
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))

    def _on_new_answer(self) -> None:
        """Open the form of a new answer, after the last one."""
        statement = self._statement()
        if statement is None or statement.signed:
            return
        self._on_answer(Answer(AnswerId(""), statement.id, 0, "", ""))

    def _on_answer(self, answer: Answer) -> None:
        """Open the form of an answer, unless the statement is signed."""
        statement = self._statement()
        if statement is None:
            return
        if statement.signed:
            self._shell.say(self.tr("This statement is signed; its text stays as is."))
            return
        form = AnswerForm(answer, self.view.window())
        form.remove_button.clicked.connect(partial(self._ask_answer_removal, answer))
        case = statement.case
        saving = Saving(
            lambda: partial(save_answer, self._tools, case, form.read()),
            self._on_answer_saved,
        )
        key = f"answer:{answer.id or 'new'}:{statement.id}"
        self._forms.open(form, key, saving)

    def _on_answer_saved(self, changed: Changed) -> None:
        """Read the statement anew and go to the answer."""
        self._shown = ("", -1)
        self._wanted_answer = changed.id
        self._shell.publish(changed)
        self._on_chosen(self._chosen)
        self._shell.say(self.tr("Saved"))

    def _on_tag(self, answer: Answer, passage: Passage | None) -> None:
        """Open the form that ties an answer to an element."""
        statement = self._statement()
        if statement is None or self._snapshot is None:
            return
        file = self._snapshot.file
        if not file.counts:
            self._shell.go(Route("summary", field="count:new"))
            return
        person = file.person(statement.person)
        own = person is not None and person.is_(Role.VICTIM)
        start = LinkStart(
            LinkSource(statement.id, answer.id, passage=passage),
            victims=(statement.person,) if own else (),
        )
        form = LinkDialog(file, self._tools.catalogue, start, self.view.window())
        case = statement.case
        saving = Saving(
            lambda: partial(make_links, self._tools, case, form.read()),
            self._on_linked,
            form.wrong,
        )
        self._forms.open(form, f"link:{answer.id}:{case}", saving)

    def _on_linked(self, changed: Changed) -> None:
        """Show the new tag and offer the way back."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Tagged"), changed.undo)

    def _on_tag_chosen(self, tag: Tag) -> None:
        """Go to the cell a tag points to."""
        assert self._snapshot is not None
        there = self._snapshot.file.count(tag.cell.count) is not None
        self._shell.go(route_to(tag.cell) if there else Route("open_points"))

    def _on_untag(self, tag: Tag) -> None:
        """Take a tag away."""
        self._unlink([LinkId(link) for link in tag.links])

    def _unlink(self, ids: list[LinkId]) -> None:
        """Take links away."""
        assert self._snapshot is not None
        work = partial(unlink, self._tools, self._snapshot.file.case.id, ids)
        self._tasks.run(self, work, self._on_unlinked, self._shell.trouble)

    def _on_unlinked(self, changed: Changed) -> None:
        """Show the answer without the tag and offer the way back."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Tag taken away"), changed.undo)

    def _ask_removal(self) -> None:
        """Ask why the chosen statement is taken out."""
        statement = self._statement()
        if statement is not None:
            self._ask(Kind.STATEMENT, statement.id, self.tr("Take it out?"))

    def _ask_answer_removal(self, answer: Answer) -> None:
        """Ask why an answer is taken out."""
        words = self.tr("Take answer {0} out?").format(answer.number)
        self._ask(Kind.ANSWER, answer.id, words)

    def _ask(self, kind: Kind, object_id: str, title: str) -> None:
        """Ask for a reason, then take something out."""
        assert self._snapshot is not None
        text = self.tr("You can take this back.")
        removal = Removal(kind, object_id, title, text, self.tr("Taken out"))
        self._removal.ask(self._snapshot.file, removal, self.view.window())

    def _on_removed(self, _changed: Changed) -> None:
        """Read anew what is left."""
        self._shown = ("", -1)
