# SPDX-License-Identifier: Apache-2.0
"""People stand under their leading role; headings cannot be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.people import PeopleItemModel
from desktop.item_models.roles import Role
from tests.support.lembayung import the_people


def test_the_model_keeps_qts_promises(qapp: object) -> None:
    model = PeopleItemModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show(the_people())
    model.show(())
    assert tester.model() is model


def test_headings_and_people(qapp: object) -> None:
    model = PeopleItemModel()
    people = the_people()
    model.show(people)
    heading = model.index(0)
    assert heading.data(Role.SECTION)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    at = model.row_of(str(people[1].id))
    assert model.index(at).data(Role.ID) == str(people[1].id)
    assert people[1].label in model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.row_of("nobody") == -1
    assert model.near("nobody").row() == 1
