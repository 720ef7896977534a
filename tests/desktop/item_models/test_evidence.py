# SPDX-License-Identifier: Apache-2.0
"""The list of exhibits, whole or sifted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.evidence import EvidenceItemModel, Sieve, exhibit_icon
from desktop.item_models.evidence_state import states_of
from desktop.item_models.roles import Role
from tests.support.builders import a_file, an_exhibit, exhibit_id
from tests.support.lembayung import a_case_file


@pytest.fixture
def model(qapp):
    made = EvidenceItemModel(lambda exhibit: "Surat")
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.show(tuple(states_of(a_case_file()).values()))
    return made


def test_every_exhibit_is_listed_in_order_of_code(model):
    codes = [model.index(n).data(Role.ITEM).exhibit.code for n in range(9)]
    assert codes == sorted(codes)
    assert model.total == model.rowCount() == 9


def test_a_row_says_state_thing_and_kind(model, indonesian):
    row = model.index(model.row_of(exhibit_id("BB-07")))
    assert row.data() == "BB-07 Buku bon Mess B"
    assert row.data(Role.SECOND) == "Surat · 1 buku, 48 lembar"
    assert row.data(Role.BADGE) == "1 unsur"
    assert row.data(Role.TONE) == "ok"
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1 unsur. BB-07 Buku bon Mess B. Surat")
    assert row.data(Qt.ItemDataRole.DecorationRole) is None


def test_some_are_listed(model):
    model.sift(Sieve.UNLINKED)
    assert {model.index(n).data(Role.ID) for n in range(model.rowCount())} == set()
    model.sift(Sieve.LACKING)
    assert model.row_of(exhibit_id("BB-01")) >= 0
    assert model.row_of(exhibit_id("BB-07")) == -1
    assert model.total == 9


@pytest.mark.parametrize(
    ("media", "icon"),
    [
        ("image/jpeg", "image"),
        ("video/mp4", "video"),
        ("text/csv", "table"),
        ("text/plain", "message-square-text"),
        ("application/pdf", "file-text"),
    ],
)
def test_the_icon_follows_what_is_kept(media, icon):
    exhibit = an_exhibit(files=(a_file(media_type=media),))
    assert exhibit_icon(exhibit) == icon
    assert exhibit_icon(an_exhibit()) == "package"
