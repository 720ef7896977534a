# SPDX-License-Identifier: Apache-2.0
"""A paged list reads every row once, in order, and never doubles one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from desktop.item_models.paged import PagedItemModel
from desktop.item_models.roles import Role
from models.base.errors import DiskTrouble
from models.base.page import Cursor, Page
from tests.support.tasks import InlineTasks

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class Shelf:
    """Holds numbers and gives them page by page."""

    def __init__(self, count, size=10):
        self.count, self.size, self.asked = count, size, []

    def page(self, cursor):
        self.asked.append(cursor)
        start = 0 if cursor is None else int(cursor.id)
        items = tuple(range(start, min(start + self.size, self.count)))
        end = start + len(items)
        following = Cursor(str(end), str(end)) if end < self.count else None
        return Page(items, following)


def answer(item, role):
    return f"perkara {item}" if role == DISPLAY else None


@pytest.fixture
def tasks():
    return InlineTasks()


@pytest.fixture
def model(qapp, tasks):
    made = PagedItemModel(tasks, answer)
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    yield made
    tester.deleteLater()


def read_all(model):
    while model.canFetchMore():
        model.fetchMore()


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 95])
def test_every_row_arrives_once_and_in_order(model, count):
    shelf = Shelf(count)
    model.start(shelf.page)
    read_all(model)
    assert list(model.items) == list(range(count))
    assert len(shelf.asked) == max(1, -(-count // 10))


def test_a_view_that_asks_while_rows_arrive_gets_none_twice(qtbot, model):
    shelf = Shelf(60)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(200, 2000)
    view.show()
    model.start(shelf.page)
    qtbot.waitUntil(lambda: not model.canFetchMore())
    assert list(model.items) == list(range(60))


def test_nothing_more_is_asked_while_a_page_is_on_its_way(tasks, model):
    shelf = Shelf(30)
    tasks.hold()
    model.start(shelf.page)
    assert model.busy
    assert not model.canFetchMore()
    model.fetchMore()
    tasks.release()
    assert not model.busy
    assert len(shelf.asked) == 1


def test_a_page_of_the_list_before_counts_no_more(tasks, model):
    tasks.hold()
    model.start(Shelf(5).page)
    model.start(Shelf(3).page)
    tasks.release()
    assert list(model.items) == [0, 1, 2]


def test_a_first_page_that_is_here_is_shown_at_once(qtbot, model):
    shelf = Shelf(25)
    with qtbot.waitSignal(model.page_arrived) as told:
        model.show(shelf.page(None), shelf.page)
    assert told.args == [10, True]
    read_all(model)
    assert model.rowCount() == 25


def test_a_screen_reader_hears_the_words_unless_told_better(model):
    model.start(Shelf(2).page)
    index = model.index(1)
    assert model.data(index) == model.data(index, SPOKEN) == "perkara 1"
    assert model.data(index, Role.ITEM) == 1
    assert model.item(index) == 1
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0


def test_a_trouble_is_told_and_asking_stops(qtbot, model):
    def broken(cursor):
        raise DiskTrouble(reason="io")

    with qtbot.waitSignal(model.failed) as told:
        model.start(broken)
    assert isinstance(told.args[0], DiskTrouble)
    assert not model.canFetchMore()


def test_a_trouble_of_the_list_before_is_not_told(qtbot, tasks, model):
    def broken(cursor):
        raise DiskTrouble

    tasks.hold()
    model.start(broken)
    model.start(Shelf(1).page)
    with qtbot.assertNotEmitted(model.failed):
        tasks.release()


def test_a_changed_value_takes_the_place_of_the_old(qtbot, model):
    model.start(Shelf(3).page)
    with qtbot.waitSignal(model.dataChanged):
        model.replace(1, 7)
    assert list(model.items) == [0, 7, 2]
