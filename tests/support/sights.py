# SPDX-License-Identifier: Apache-2.0
"""Every sight of the program, one after the other: doors, pages, dialogs.

Knows how each is brought up by a gesture; what is looked at is for the tests.
A page that is added shows up here by itself, a dialog by one line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.qt.port import Route, route_to
from desktop.screens.documents.choice import Choice
from desktop.screens.people.form import PersonForm
from desktop.shell import scenes
from desktop.shell.guide_dialog import GuideDialog
from desktop.shell.shots import Stage
from desktop.widgets.count_dialog import CountDialog
from models.casefile.people import Role
from models.law.finding import Cell
from tests.support.journey import CaseJourney, example_vault

Sight = tuple[str, list[QWidget]]
Opener = Callable[[CaseJourney], None]


def stage_of(journey: CaseJourney) -> Stage:
    """Return the journey as the picture-takers of the program see it."""
    return Stage(journey.saksama, journey.tasks, example_vault())


def at_the_door(journey: CaseJourney) -> Iterator[Sight]:
    """Yield every step before a vault is open."""
    yield from _scenes(journey, scenes.door_scenes())
    journey.saksama.door.show_vault(journey.vault)
    journey.settle()


def pages_of_the_vault(journey: CaseJourney) -> Iterator[Sight]:
    """Yield every page of the open vault."""
    for key in journey.frame.vault_keys:
        journey.frame.go(Route(key))
        journey.settle()
        yield key, [journey.window]


def pages_of_the_case(journey: CaseJourney, case: str, ending: str) -> Iterator[Sight]:
    """Yield every page of a case."""
    journey.open_case(case)
    for key in journey.frame.case_keys:
        journey.frame.go(Route(key))
        _rest(journey, key)
        yield f"{key}{ending}", [journey.window]


def pages(journey: CaseJourney) -> Iterator[Sight]:
    """Yield every page: of the vault, of an empty case, of a full one."""
    example = example_vault()
    yield from pages_of_the_vault(journey)
    yield from pages_of_the_case(journey, example.empty, " (empty)")
    yield from pages_of_the_case(journey, example.rich, "")
    yield from _scenes(journey, scenes.state_scenes())


def dialogs(journey: CaseJourney) -> Iterator[Sight]:
    """Yield every dialog of the full case."""
    journey.open_case(example_vault().rich)
    for name, opener in OPENERS.items():
        stage_of(journey).attend()
        opener(journey)
        journey.until(lambda: bool(_open_dialogs()))
        journey.settle()
        shown = _open_dialogs()
        yield f"dialog {name}", list(shown)
        for one in reversed(shown):
            one.reject()
        journey.until(lambda: not _open_dialogs())
        journey.settle()


def _scenes(journey: CaseJourney, wanted: Iterator[scenes.Scene]) -> Iterator[Sight]:
    """Yield what the pictures of the program show."""
    stage = stage_of(journey)
    for scene in wanted:
        stage.attend()
        scene.show(stage)
        journey.settle()
        yield scene.name, [journey.window, *_open_dialogs()]
        scene.hide(stage)
        journey.settle()


def _rest(journey: CaseJourney, key: str) -> None:
    """Wait until a page has made what it shows by and by."""
    stage_of(journey).attend()
    journey.settle()
    page = journey.shown(key)
    if key == "documents":
        journey.until(lambda: not page._hand._making)
    elif key == "elements":
        journey.until(lambda: not page._resting.isActive())
    journey.settle()


def _open_dialogs() -> list[QDialog]:
    """Every open dialog; what lies over another comes after it."""
    tops = QApplication.topLevelWidgets()
    found = [one for one in tops if isinstance(one, QDialog) and one.isVisible()]
    return sorted(found, key=lambda one: len(list(_below(one))))


def _below(dialog: QDialog) -> Iterator[QDialog]:
    """Yield the dialogs under a dialog."""
    under = dialog.parentWidget()
    while under is not None:
        if isinstance(under, QDialog):
            yield under
        under = under.parentWidget()


def _new_case(journey: CaseJourney) -> None:
    journey.shown("summary")
    journey.frame._vault_pages["cases"].view.new_wanted.emit()


def _take_case_out(journey: CaseJourney) -> None:
    page = journey.frame._vault_pages["cases"]
    page.visit(Route("cases"))
    journey.settle()
    page.view.removal_wanted.emit(page._model.items[0].id)


def _case_data(journey: CaseJourney) -> None:
    journey.click(journey.page("summary").view.edit_data)


def _count(journey: CaseJourney) -> None:
    journey.click(journey.page("summary").view.grid.edits[0])


def _guide(journey: CaseJourney) -> None:
    """Ask for help over a form, with the key."""
    _count(journey)
    form = journey.dialog(CountDialog)
    form.activateWindow()
    journey.until(form.isActiveWindow)
    journey.press("F1")
    over = journey.dialog(GuideDialog)
    over.activateWindow()
    journey.until(over.isActiveWindow)


def _person(role: Role) -> Opener:
    def show(journey: CaseJourney) -> None:
        journey.page("people").view.add_wanted.emit(str(role))

    return show


def _person_out(journey: CaseJourney) -> None:
    """Of somebody whom nothing in the case concerns, made first."""
    view = journey.page("people").view
    view.add_wanted.emit(str(Role.OFFICER))
    form = journey.dialog(PersonForm)
    journey.write(form._named["full_name"], "Laras Widuri")
    journey.save(form)
    officer = journey.file.with_role(Role.OFFICER)[-1]
    journey.frame.go(Route("people", str(officer.id)))
    journey.settle()
    view.list.setFocus()
    journey.press("Delete")


def _statement(journey: CaseJourney) -> None:
    journey.click(journey.page("statements").view.edit_button)


def _answer(journey: CaseJourney) -> None:
    page = journey.page("statements")
    if not any(not s.signed for s in journey.file.statements):
        journey.add_statement(journey.person(Role.WITNESS), "BAP/99/VIII/2026")
    unsigned = next(s for s in journey.file.statements if not s.signed)
    journey.frame.go(Route("statements", str(unsigned.id)))
    journey.settle()
    page.view.answer_wanted.emit()


def _tag(journey: CaseJourney) -> None:
    page = journey.page("statements")
    link = next(x for x in journey.file.links if x.source.answer is not None)
    source = link.source
    journey.frame.go(Route("statements", str(source.statement), str(source.answer)))
    journey.settle()
    journey.click(page.view.tag_button)


def _cell(journey: CaseJourney) -> Cell:
    """A cell to which something is linked."""
    link = next(x for x in journey.file.links if x.source.exhibit is not None)
    count = journey.file.count(link.count)
    assert count is not None
    victim = link.victims[0] if link.victims else count.victims[0]
    return Cell(str(count.id), str(victim), link.element, link.option)


def _picker(journey: CaseJourney) -> None:
    view = journey.page("elements").view
    journey.frame.go(route_to(_cell(journey)))
    journey.settle()
    journey.click(view.inspector.more_button)


def _link(journey: CaseJourney) -> None:
    view = journey.page("elements").view
    journey.frame.go(route_to(_cell(journey)))
    journey.settle()
    view.inspector.change_wanted.emit(view.inspector.inspection.sources[0].link)


def _new_exhibit(journey: CaseJourney) -> None:
    journey.click(journey.page("evidence").view.add_button)


def _exhibit_link(journey: CaseJourney) -> None:
    journey.click(journey.page("evidence").view.detail.link_button)


def _custody(journey: CaseJourney) -> None:
    journey.click(journey.page("evidence").view.detail.custody_button)


def _export(journey: CaseJourney) -> None:
    page = journey.page("evidence")
    held = next(one for one in journey.file.exhibits if one.files)
    journey.frame.go(Route("evidence", str(held.id)))
    journey.settle()
    viewer = page.view.detail.viewer
    viewer.export_wanted.emit(viewer.key)


def _application(journey: CaseJourney) -> None:
    page = journey.page("documents")
    victim = journey.person(Role.VICTIM)
    choice = Choice("LPSK_APP", str(victim.id))
    model = page.view._model
    journey.until(lambda: model.row_of(choice.key) >= 0)
    page.view.list.setCurrentIndex(model.index(model.row_of(choice.key)))
    journey.until(lambda: page._hand.choice == choice and page._hand.draft is not None)
    journey.click(page.view.draft.request_button)


def _issue(journey: CaseJourney) -> None:
    page = journey.page("documents")
    choice = Choice("RESUME")
    model = page.view._model
    page.view.list.setCurrentIndex(model.index(model.row_of(choice.key)))
    journey.until(lambda: page._hand.choice == choice)
    journey.click(page.view.draft.issue_button)


OPENERS: dict[str, Opener] = {
    "new case": _new_case,
    "take a case out": _take_case_out,
    "case data": _case_data,
    "count": _count,
    "guide over a form": _guide,
    "new victim": _person(Role.VICTIM),
    "new suspect": _person(Role.SUSPECT),
    "new officer": _person(Role.OFFICER),
    "take a person out": _person_out,
    "statement": _statement,
    "answer": _answer,
    "tag": _tag,
    "link picker": _picker,
    "link": _link,
    "new exhibit": _new_exhibit,
    "exhibit link": _exhibit_link,
    "custody": _custody,
    "export": _export,
    "application": _application,
    "issue": _issue,
}
