# SPDX-License-Identifier: Apache-2.0
"""Lends the page Dokumen, its pages made at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.screens.documents.field_list import FieldList
from desktop.screens.documents.request_form import RequestForm
from tests.desktop.screens.documents.kit import CHOICES, GAPS, THERE, DocumentsBench
from tests.support.builders import a_request
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench


@pytest.fixture
def docs(bench: Bench, indonesian: object) -> DocumentsBench:
    return DocumentsBench(bench)


@pytest.fixture
def make(qtbot: QtBot, indonesian: object) -> Any:
    def made(**changes: Any) -> RequestForm:
        request = replace(a_request("K-03"), **changes)
        form = RequestForm(a_case_file(), request, CHOICES)
        qtbot.addWidget(form)
        form.begin()
        form.show()
        return form

    return made


@pytest.fixture
def fields(qtbot: QtBot, indonesian: object) -> FieldList:
    made = FieldList()
    qtbot.addWidget(made)
    made.resize(270, 320)
    QAbstractItemModelTester(
        made.fields, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.fields.show((*GAPS, THERE))
    made.show()
    # A list that is given the focus chooses its first row by itself.
    made.setCurrentIndex(QModelIndex())
    return made
