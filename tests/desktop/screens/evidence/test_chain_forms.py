# SPDX-License-Identifier: Apache-2.0
"""The right form opens for the next, the missing and the old link."""

from __future__ import annotations

import pytest

from desktop.screens.evidence.custody_form import CustodyForm
from desktop.widgets.confirm import ReasonDialog
from models.casefile.custody import CustodyAct
from tests.support.builders import exhibit_id


def form_of(stand):
    return stand.bench.dialog(stand.page, CustodyForm)


def state(stand, code):
    return stand.page._states[exhibit_id(code)]


def test_the_next_link_starts_with_who_holds_it(stand):
    stand.page._chain.open_new(stand.bench.file, state(stand, "BB-07"))
    form = form_of(stand)
    assert form.giver.currentText() == "Petugas gudang"
    assert form.holder.chosen_act is CustodyAct.HANDED_OVER
    assert form.moment.moment is None


def test_the_first_link_starts_with_the_taking(stand):
    stand.page._chain.open_new(stand.bench.file, state(stand, "BB-03"))
    form = form_of(stand)
    assert form.holder.chosen_act is CustodyAct.SEIZED
    assert form.moment.moment == state(stand, "BB-03").exhibit.taking.at
    assert form.holder.name == "Sari Wulandari"


@pytest.mark.parametrize("way", ["open_missing", "open_old"])
def test_what_is_gone_meanwhile_opens_nothing(stand, way):
    act = getattr(stand.page._chain, way)
    act(stand.bench.file, state(stand, "BB-07"), "gone")
    assert stand.page._forms.form is None


def test_a_link_is_taken_out_with_a_reason_and_comes_back(stand):
    before = stand.bench.file.custody
    old = state(stand, "BB-07").chain[-1]
    stand.page._chain.open_old(stand.bench.file, state(stand, "BB-07"), old.id)
    form = form_of(stand)
    stand.bench.click(form.remove_button)
    ask = stand.bench.dialog(stand.page, ReasonDialog)
    ask.edit.setPlainText("Tercatat dua kali")
    stand.bench.click(ask.act_button)
    assert old not in stand.bench.file.custody
    assert stand.page._forms.form is None
    stand.bench.undo()
    assert {one.id for one in stand.bench.file.custody} == {one.id for one in before}
