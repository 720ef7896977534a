# SPDX-License-Identifier: Apache-2.0
"""Unfinished text is kept beside the journal, never in it."""

from __future__ import annotations

import pytest

from models.base.errors import FieldInvalid
from models.snapshot.lists import JournalFilter
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.journal import journal_page


def test_a_draft_is_kept_read_and_dropped_without_an_entry(world):
    before = journal_page(world.tools, JournalFilter()).items
    keep_draft(world.tools, "case:1:note", "Belum selesai")
    keep_draft(world.tools, "case:1:note", "Belum selesai benar")
    assert read_draft(world.tools, "case:1:note") == "Belum selesai benar"
    keep_draft(world.tools, "case:1:note", "")
    assert read_draft(world.tools, "case:1:note") == ""
    assert journal_page(world.tools, JournalFilter()).items == before


def test_a_draft_needs_a_key(tools):
    with pytest.raises(FieldInvalid):
        keep_draft(tools, " ", "x")
