# SPDX-License-Identifier: Apache-2.0
"""The header's deadline follows the acts of the open case, on every page."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from desktop.qt.port import Route
from desktop.widgets.clock_dialog import ClockDialog
from models.base.ids import ActId, CaseId
from models.casefile.acts import ProceduralAct
from models.casefile.case import Case, CaseNumbers
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind
from models.usecases.acts import save_act
from models.usecases.cases import create_case
from models.usecases.removal import remove
from tests.support.window import Journey

NEW = "KUHAP_2025"


def run(journey: Journey, verb, *arguments) -> Changed:
    frame = journey.scope.frame
    done: list[Changed] = []
    work = partial(verb, frame._tools, *arguments)
    journey.tasks.run(frame, work, done.append, done.append)
    journey.until(lambda: bool(done))
    assert isinstance(done[0], Changed), done[0]
    frame.publish(done[0])
    return done[0]


@pytest.fixture
def inside(journey: Journey) -> Journey:
    journey.enter()
    case = Case(CaseId(""), CaseNumbers("BP-1/2026"), "Perkara", "", regime=NEW)
    made = run(journey, create_case, case).id
    frame = journey.scope.frame
    frame.open_case(made)
    journey.until(lambda: frame.snapshot is not None)
    return journey


def act(journey: Journey, event: str, days_ago: int) -> ProceduralAct:
    frame = journey.scope.frame
    assert frame.snapshot is not None
    day = frame._tools.clock.today() - timedelta(days=days_ago)
    return ProceduralAct(ActId(""), frame.snapshot.file.case.id, event, day)


def test_it_comes_with_an_act_opens_its_basis_and_goes_with_it(
    inside: Journey, indonesian: object
) -> None:
    frame, header = inside.scope.frame, inside.scope.workspace.header
    assert not header.deadline.isVisible()
    made = run(inside, save_act, act(inside, "dossier_returned", 9))
    inside.until(header.deadline.isVisible)
    assert header.deadline.accessibleName().startswith("Sisa 5 hari, Lengkapi berkas")
    assert not header.overdue.isVisible()
    for page in frame.case_keys:
        frame.go(Route(page))
        assert header.deadline.isVisible(), page
    inside.click(header.deadline)
    inside.until(lambda: isinstance(QApplication.activeModalWidget(), ClockDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClockDialog)
    assert "Pasal 61 ayat (3)" in dict(dialog.words.basis)["Pasal"]
    inside.click(dialog.act_button)
    inside.until(lambda: frame.current == "acts")

    run(inside, save_act, act(inside, "investigation_start", 30))
    inside.until(header.overdue.isVisible)
    assert header.overdue.accessibleName() == "Lewat 1"
    frame.go(Route("summary"))
    inside.click(header.overdue)
    inside.until(lambda: frame.current == "acts")
    view = frame._case_pages["acts"].view
    inside.until(lambda: view.clock_key.startswith("N_SPDP|"))

    case = frame.snapshot.file.case.id
    run(inside, remove, case, Kind.ACT, made.id, "Salah perkara")
    inside.until(lambda: not header.deadline.isVisible())
    assert header.overdue.isVisible()
    frame.leave_case()
    assert not header.overdue.isVisible(), "another case starts with none"
