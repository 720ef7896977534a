# SPDX-License-Identifier: Apache-2.0
"""The form of an exhibit reads back what was put in, and explains itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.screens.evidence.form import ExhibitForm
from desktop.widgets.clipping import find_clipped
from models.base.ids import ExhibitId
from models.casefile.evidence import Availability, BasisState
from tests.support.builders import an_exhibit, exhibit_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law
from tests.support.pseudo import PseudoTranslator

FILE = a_case_file()
NEW = replace(an_exhibit(), id=ExhibitId(""), code="")


def opened(qtbot, exhibit, holder=""):
    form = ExhibitForm(FILE, the_law(), exhibit, holder)
    qtbot.addWidget(form)
    form.begin()
    form.show()
    return form


@pytest.mark.parametrize(
    "exhibit",
    [
        an_exhibit(),
        an_exhibit(
            origin=person_id("K-01"),
            authentic=False,
            regime="KUHAP_1981",
            availability=Availability.REQUESTED,
            note="Dua baris\ncatatan",
        ),
    ],
)
def test_what_stands_there_is_read_back_unchanged(qtbot, indonesian, exhibit):
    form = opened(qtbot, exhibit)
    read = form.read()
    assert read.taking.at == exhibit.taking.at
    assert replace(read, taking=exhibit.taking) == exhibit
    assert form.wrong() is None
    assert form.read_first() is None
    assert find_clipped(form) == []


def test_a_new_one_offers_the_first_link(qtbot, indonesian):
    form = opened(qtbot, NEW, "Sari Wulandari")
    assert form.remove_button.isHidden()
    first = form.read_first()
    assert first is not None
    assert (first.to_holder, first.place) == ("Sari Wulandari", "Mess B")
    form.first.holder.setEditText("")
    assert form.read_first() is None
    assert find_clipped(form) == []


def test_what_is_not_here_has_no_chain_yet(qtbot):
    form = opened(qtbot, NEW, "Sari Wulandari")
    form.availability.setCurrentIndex(form.availability.findData("requested"))
    assert form.read_first() is None
    assert not form.first.holder.isEnabled()
    assert form.wrong() is None


def test_it_cannot_repeat_itself(qtbot):
    form = opened(qtbot, an_exhibit())
    assert form.origin.findData(exhibit_id("BB-07")) == -1
    assert form.origin.findData(exhibit_id("BB-04")) >= 0


def test_it_says_that_files_will_follow(qtbot, indonesian):
    form = opened(qtbot, NEW)
    form.announce_files(3)
    assert any(
        "3 berkas akan ditambahkan" in child.plain
        for child in form.findChildren(type(form._title))
    )


def test_pointing_at_a_field_brings_it_into_sight(qtbot):
    form = opened(qtbot, an_exhibit())
    assert form.focus_row("exhibit.authentic")
    assert form.focusWidget() is form.authentic
    qtbot.waitUntil(lambda: not form.authentic.visibleRegion().isEmpty())
    assert not form.focus_row("nowhere")


def test_a_draft_brings_everything_back(qtbot):
    form = opened(qtbot, NEW)
    kept: list[str] = []
    form.draft_changed.connect(kept.append)
    form.description.setText("Kunci")
    form.basis.state.setCurrentIndex(form.basis.state.findData("refused"))
    form.taking.at.day.setText("19/11/2026")
    form.authentic.setChecked(True)
    form.keeper.flush()
    again = ExhibitForm(FILE, the_law(), NEW)
    qtbot.addWidget(again)
    again.begin(kept[-1])
    assert again.read().description == "Kunci"
    assert again.read().basis.state is BasisState.REFUSED
    assert not again.read().authentic
    assert again.taking.at.day.text() == "19/11/2026"


def test_longer_words_still_fit(qtbot, qapp):
    stretched = PseudoTranslator()
    qapp.installTranslator(stretched)
    try:
        assert find_clipped(opened(qtbot, NEW, "Sari Wulandari")) == []
    finally:
        qapp.removeTranslator(stretched)
