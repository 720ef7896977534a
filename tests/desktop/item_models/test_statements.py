# SPDX-License-Identifier: Apache-2.0
"""Statements stand under the people who made them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.roles import Role
from desktop.item_models.statements import StatementsItemModel, statement_state
from tests.support.lembayung import the_people, the_statements

AccessibleTextRole = Qt.ItemDataRole.AccessibleTextRole


def test_the_model_keeps_qts_promises(qapp: object) -> None:
    model = StatementsItemModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show(the_people(), the_statements())
    assert tester.model() is model
    assert model.rowCount() > len(the_statements())


def test_a_signed_statement_has_its_mark_beside_it(qapp: object) -> None:
    signed = replace(the_statements()[0], signed=True)
    model = StatementsItemModel()
    model.show(the_people(), (signed, replace(signed, id="x", signed=False)))
    seconds = [str(model.index(row).data(Role.SECOND)) for row in (1, 2)]
    spoken = [model.index(row).data(AccessibleTextRole) for row in (1, 2)]
    assert [second.endswith("  final") for second in seconds] == [True, False]
    assert ["final" in words for words in spoken] == [True, False]


def test_what_sets_a_statement_apart_is_said(qapp: object) -> None:
    signed = replace(the_statements()[0], signed=True)
    assert statement_state(signed) == ""
    assert statement_state(replace(signed, signed=False))
    assert statement_state(replace(signed, lawful=False))
    model = StatementsItemModel()
    model.show(the_people(), (replace(signed, lawful=False),))
    assert model.index(1).data(Role.TONE) == "warn"
    assert model.row_of(str(signed.id)) == 1
