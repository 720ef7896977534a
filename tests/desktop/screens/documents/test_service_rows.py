# SPDX-License-Identifier: Apache-2.0
"""A ticked service asks for its reason."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.documents.request_form import Choices, RequestForm
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


def test_a_service_asks_for_its_reason_once_ticked(make):
    form = make(services=())
    line = form.services.lines[0]
    assert not line.reason.isVisible()
    line.tick.setChecked(True)
    assert line.reason.isVisible()
    assert line.reason.accessibleName() == "Alasan: Perlindungan fisik"
