# SPDX-License-Identifier: Apache-2.0
"""Threats one below the other, in order of time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.documents.request_form import Choices, RequestForm
from models.casefile.protection import Threat
from tests.support.builders import a_request
from tests.support.lembayung import a_case_file

CHOICES = Choices(
    services={
        "perlindungan_fisik": "Perlindungan fisik",
        "rumah_aman": "Rumah aman",
        "psikologis": "Rehabilitasi psikologis",
        "medis": "Bantuan medis",
    },
    attachments={
        "surat_keterangan_aparat_atau_LP": "Surat keterangan",
        "kronologi": "Kronologi",
        "bukti_ancaman": "Bukti ancaman",
    },
)


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


def test_threats_are_kept_in_order_of_time_undated_last(make):
    form = make(threats=())
    rows = form.threats
    rows.set_threats(
        (
            Threat(None, "Tanpa tanggal."),
            Threat(date(2026, 11, 6), "Kedua."),
            Threat(date(2026, 11, 2), "Pertama."),
            Threat(None, ""),
        )
    )
    assert [t.text for t in rows.threats] == ["Pertama.", "Kedua.", "Tanpa tanggal."]
    rows._lines[0].drop.click()
    assert [t.text for t in rows.threats] == ["Pertama.", "Kedua."]
    for line in tuple(rows._lines):
        line.drop.click()
    assert rows.threats == ()
    assert rows.error_text == ""
