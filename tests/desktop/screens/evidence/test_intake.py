# SPDX-License-Identifier: Apache-2.0
"""Files wait in a row; more can join while some are being taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.screens.evidence.intake import Intake, IntakeVerbs
from models.base.errors import Cancelled, Conflict, FileUnreadable
from models.base.ids import CaseId, ExhibitId
from tests.support.tasks import InlineTasks

CASE, ITEM = CaseId("c"), ExhibitId("e")


class Verbs:
    """Takes every file but those named as troubles."""

    def __init__(self) -> None:
        self.troubles: dict[str, Exception] = {}
        self.kept: list[str] = []

    def stage(self, path, progress):
        progress.report(1, 2)
        if path.name in self.troubles:
            raise self.troubles[path.name]
        return path.name

    def register(self, case, exhibit, staged):
        if staged == "register":
            raise Conflict("exhibit", exhibit)
        self.kept.append(staged)
        return staged


@pytest.fixture
def rig(qapp):
    owner, verbs, tasks = QObject(), Verbs(), InlineTasks()
    intake = Intake(tasks, IntakeVerbs(verbs.stage, verbs.register), owner)
    intake.verbs, intake.tasks, intake.owner = verbs, tasks, owner
    intake.goings, intake.outcomes = [], []
    intake.went_on.connect(intake.goings.append)
    intake.ended.connect(intake.outcomes.append)
    return intake


def paths(*names):
    return [Path(name) for name in names]


def test_progress_runs_over_all_files(rig):
    rig.add(CASE, ITEM, "BB-07", paths("a", "b"))
    told = [(one.number, one.done, one.total) for one in rig.goings]
    assert told == [(1, 0, 2000), (1, 500, 2000), (2, 1000, 2000), (2, 1500, 2000)]
    assert rig.outcomes[0].added == 2
    assert not rig.running


def test_more_files_join_the_row(rig):
    rig.tasks.hold()
    rig.add(CASE, ITEM, "BB-07", paths("a"))
    rig.add(CASE, ITEM, "BB-08", paths("b", "c"))
    assert rig.running
    rig.tasks.release()
    assert rig.verbs.kept == ["a", "b", "c"]
    assert len(rig.outcomes) == 1
    assert rig.goings[-1].code == "BB-08"


def test_troubles_are_told_by_name_and_the_others_go_on(rig):
    rig.verbs.troubles = {"b": FileUnreadable("empty")}
    rig.add(CASE, ITEM, "BB-07", paths("a", "b", "register", "c"))
    [outcome] = rig.outcomes
    assert rig.verbs.kept == ["a", "c"]
    assert [name for name, _ in outcome.failed] == ["b", "register"]
    assert not outcome.stopped


def test_stopped_between_sealing_and_naming_nothing_is_named(rig):
    rig.tasks.hold()
    rig.add(CASE, ITEM, "BB-07", paths("a", "b"))
    rig.stop()
    rig.tasks.release()
    assert rig.verbs.kept == []
    assert rig.outcomes[0].stopped
    assert rig.outcomes[0].failed == ()
    rig.stop()


def test_a_stop_that_the_work_heard_is_no_failure(rig):
    rig.verbs.troubles = {"a": Cancelled()}
    rig.add(CASE, ITEM, "BB-07", paths("a"))
    assert rig.outcomes[0].failed == ()


def test_after_a_stop_files_are_taken_in_again(rig):
    rig.tasks.hold()
    rig.add(CASE, ITEM, "BB-07", paths("a"))
    rig.stop()
    rig.tasks.release()
    rig.add(CASE, ITEM, "BB-07", paths("b"))
    assert rig.verbs.kept == ["b"]
    assert rig.outcomes[1].added == 1
    rig.add(CASE, ITEM, "BB-07", [])
    assert len(rig.outcomes) == 2
