# SPDX-License-Identifier: Apache-2.0
"""Documents are prepared, rendered, issued once, and opened as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import (
    BlobDamaged,
    FieldInvalid,
    FieldsMissing,
    Missing,
    TemplateInvalid,
)
from models.base.ids import BlobId
from models.documents.renderer import Rendered
from models.snapshot.lists import JournalFilter
from models.usecases import documents
from models.usecases.documents import (
    close_renderer,
    export_document,
    issue_document,
    kinds,
    list_templates,
    note_print,
    open_document,
    prepare_document,
    render,
    write_document,
)
from models.usecases.elements import make_links
from models.usecases.journal import journal_page
from tests.models.usecases.kit import assert_level


def rendered(draft, **changes) -> Rendered:
    """What a worker would have made, without starting one."""
    made = Rendered(docx=b"PK docx", pdf=b"%PDF-1.7 isi", gaps=draft.gaps)
    return replace(made, **changes)


@pytest.fixture
def draft(world):
    make_links(world.tools, world.case, [world.said(), world.written()])
    return prepare_document(world.tools, world.case, "RESUME")


def test_every_kind_has_its_form(world):
    found = list_templates(world.tools)
    assert tuple(one.kind for one in found) == kinds()
    assert {one.kind: one.person for one in found}["LPSK_APP"]


def test_a_draft_is_plain_data_with_its_gaps(world, draft):
    assert draft.case == world.case
    assert draft.gaps
    assert "Tidak boleh pulang" in str(draft.data)
    world.tools.desk.clear()
    again = prepare_document(world.tools, world.case, "RESUME")
    assert again.data == draft.data
    assert world.tools.desk.lying(world.case) is not None


def test_a_letter_about_somebody_needs_somebody(world):
    with pytest.raises(TemplateInvalid):
        prepare_document(world.tools, world.case, "LPSK_APP")
    letter = prepare_document(world.tools, world.case, "LPSK_APP", world.kenanga)
    assert letter.person == world.kenanga
    with pytest.raises(TemplateInvalid):
        prepare_document(world.tools, world.case, "TIADA")


def test_gaps_ask_for_a_reason(world, draft):
    with pytest.raises(FieldsMissing) as refused:
        issue_document(world.tools, draft, rendered(draft), "  ")
    assert len(refused.value.fields) == len(draft.gaps)
    changed = issue_document(world.tools, draft, rendered(draft), "Tenggat hari ini")
    issued = changed.snapshot.documents[0]
    assert (issued.gaps, issued.reason) == (len(draft.gaps), "Tenggat hari ini")
    line = journal_page(world.tools, JournalFilter(case=world.case)).items[0]
    assert (line.action, line.label) == ("document.issued", "RESUME 1")
    assert_level(world.tools, world.case)


def test_issues_are_numbered_by_kind_and_frozen(world, draft):
    whole = rendered(draft, gaps=())
    issue_document(world.tools, draft, whole)
    changed = issue_document(world.tools, draft, rendered(draft, gaps=(), docx=None))
    second, first = changed.snapshot.documents
    assert (first.number, second.number) == (1, 2)
    assert first.reason == ""
    assert open_document(world.tools.blobs, first, "pdf") == whole.pdf
    assert open_document(world.tools.blobs, first, "docx") == whole.docx
    with pytest.raises(FieldInvalid):
        open_document(world.tools.blobs, second, "docx")
    with pytest.raises(FieldInvalid):
        open_document(world.tools.blobs, first, "odt")
    assert_level(world.tools, world.case)


def test_spoilt_bytes_are_never_shown(world, draft):
    changed = issue_document(world.tools, draft, rendered(draft, gaps=()))
    issued = changed.snapshot.documents[0]
    gone = replace(issued, pdf_blob=BlobId("0" * 64))
    with pytest.raises(BlobDamaged):
        open_document(world.tools.blobs, gone, "pdf")
    assert issued.docx_blob is not None
    swapped = replace(issued, pdf_blob=issued.docx_blob)
    with pytest.raises(BlobDamaged):
        open_document(world.tools.blobs, swapped, "pdf")


def test_printing_and_exporting_are_journalled(world, draft, tmp_path):
    changed = issue_document(world.tools, draft, rendered(draft, gaps=()))
    issued = changed.snapshot.documents[0]
    note_print(world.tools, issued)
    export_document(world.tools, issued, "pdf", "Untuk jaksa")
    write_document(world.tools.blobs, issued, "pdf", tmp_path / "resume.pdf")
    assert (tmp_path / "resume.pdf").read_bytes() == b"%PDF-1.7 isi"
    lines = journal_page(world.tools, JournalFilter(case=world.case)).items[:2]
    assert [line.action for line in lines] == ["document.exported", "document.printed"]
    assert lines[0].reason == "Untuk jaksa"
    with pytest.raises(Missing):
        note_print(world.tools, replace(issued, id="nothing"))
    with pytest.raises(FieldInvalid):
        export_document(world.tools, issued, "odt")


def test_the_renderer_is_one_and_ends(fake_tools, monkeypatch):
    made = []

    class Quick:
        def __init__(self) -> None:
            made.append(self)
            self.closed = False

        def render(self, draft, progress):
            return (draft, progress)

        def close(self) -> None:
            self.closed = True

    close_renderer()
    monkeypatch.setattr(documents, "Renderer", Quick)
    assert render("draft") == ("draft", None)
    assert render("draft", "watch") == ("draft", "watch")
    assert len(made) == 1
    close_renderer()
    close_renderer()
    assert made[0].closed
