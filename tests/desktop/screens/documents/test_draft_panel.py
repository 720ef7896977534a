# SPDX-License-Identifier: Apache-2.0
"""What a form lacks, and what is there on request."""

from __future__ import annotations


def test_what_is_filled_is_shown_on_request(docs):
    docs.choose("MATRIX:")
    fields = docs.view.draft.fields
    assert not fields.isVisible()
    docs.bench.click(docs.view.draft.toggle)
    assert fields.isVisible()
    assert fields.fields.rowCount() == 6
    assert docs.view.draft.toggle.text() == "Tutup"
    docs.bench.click(docs.view.draft.toggle)
    assert fields.fields.rowCount() == 0
    docs.bench.click(docs.view.draft.toggle)
    docs.choose("RESUME:")
    assert fields.fields.rowCount() == 13
