# SPDX-License-Identifier: Apache-2.0
"""Statements stand under the people who made them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.roles import Role
from desktop.item_models.statements import StatementsItemModel, statement_state
from tests.support.lembayung import the_people, the_statements


def test_the_model_keeps_qts_promises(qapp: object) -> None:
    model = StatementsItemModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show(the_people(), the_statements())
    assert tester.model() is model
    assert model.rowCount() > len(the_statements())


def test_what_sets_a_statement_apart_is_said(qapp: object) -> None:
    signed = replace(the_statements()[0], signed=True)
    assert statement_state(signed) == ""
    assert statement_state(replace(signed, signed=False))
    assert statement_state(replace(signed, lawful=False))
    model = StatementsItemModel()
    model.show(the_people(), (replace(signed, lawful=False),))
    assert model.index(1).data(Role.TONE) == "warn"
    assert model.row_of(str(signed.id)) == 1
