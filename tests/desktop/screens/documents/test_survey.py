# SPDX-License-Identifier: Apache-2.0
"""Counting goes on one document at a time, and never shows another case's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from desktop.screens.documents.choice import Choice
from desktop.screens.documents.survey import Survey
from models.base.errors import TemplateInvalid
from tests.support.tasks import InlineTasks

A, B, C = Choice("RESUME"), Choice("MATRIX"), Choice("LPSK_APP", "k")


class Counter:
    """Gives drafts with as many gaps as was said."""

    def __init__(self) -> None:
        self.asked: list[Choice] = []
        self.gaps = {A: 3, B: 0, C: 1}

    def __call__(self, choice: Choice) -> Any:
        self.asked.append(choice)
        if choice not in self.gaps:
            raise TemplateInvalid(choice.kind, "manifest")
        return SimpleNamespace(gaps=(None,) * self.gaps[choice])


@pytest.fixture
def tasks() -> InlineTasks:
    return InlineTasks()


@pytest.fixture
def count() -> Counter:
    return Counter()


@pytest.fixture
def survey(qapp: object, tasks: InlineTasks, count: Counter) -> Survey:
    owner = QObject()
    made = Survey(tasks, count, owner)
    made.owner = owner  # type: ignore[attr-defined]
    return made


def test_every_document_is_counted_in_order(survey, count):
    survey.start([A, B, C])
    assert count.asked == [A, B, C]
    assert survey.gaps == {A.key: 3, B.key: 0, C.key: 1}


def test_a_form_that_cannot_be_used_does_not_stop_the_others(survey, count):
    del count.gaps[A]
    survey.start([A, B])
    assert survey.gaps == {B.key: 0}


def test_a_pause_drops_the_answer_under_way_and_resuming_asks_again(
    survey, tasks, count
):
    tasks.hold()
    survey.start([A, B])
    survey.pause()
    tasks.release()
    assert survey.gaps == {}
    survey.resume()
    survey.resume()
    assert survey.gaps == {A.key: 3, B.key: 0}


def test_a_failed_answer_of_an_old_round_is_nothing(survey, tasks, count):
    del count.gaps[A]
    tasks.hold()
    survey.start([A])
    survey.pause()
    tasks.release()
    assert survey.gaps == {}


def test_what_was_filled_anyway_is_not_asked_for(survey, tasks, count):
    tasks.hold()
    survey.start([A, B])
    survey.note(B, SimpleNamespace(gaps=(None,)))
    tasks.release()
    assert count.asked == [A]
    assert survey.gaps == {A.key: 3, B.key: 1}


def test_what_is_gone_from_the_list_is_forgotten(survey):
    survey.start([A, B])
    survey.start([B])
    assert survey.gaps == {B.key: 0}
    survey.forget()
    assert survey.gaps == {}
