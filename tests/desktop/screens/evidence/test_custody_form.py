# SPDX-License-Identifier: Apache-2.0
"""A link of the chain is read back as it stands, in the office's time."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.evidence.custody_form import CustodyForm
from desktop.widgets.clipping import find_clipped
from models.base.ids import CustodyId
from tests.support.builders import a_custody_entry
from tests.support.lembayung import a_case_file

FILE = a_case_file()


def test_an_old_entry_is_read_back(qtbot, indonesian):
    entry = a_custody_entry()
    form = CustodyForm(FILE, entry, entry.at)
    qtbot.addWidget(form)
    form.begin()
    form.show()
    assert form.read() == entry
    assert form.wrong() is None
    assert not form.remove_button.isHidden()
    assert find_clipped(form) == []


def test_a_new_one_needs_its_moment(qtbot, indonesian):
    entry = replace(a_custody_entry(), id=CustodyId(""))
    form = CustodyForm(FILE, entry, None)
    qtbot.addWidget(form)
    assert form.remove_button.isHidden()
    assert form.wrong()[0] == "custody.at"
