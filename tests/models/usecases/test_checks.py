# SPDX-License-Identifier: Apache-2.0
"""Every sealed file is read, and a damaged one is named by its code."""

from __future__ import annotations

import pytest

from models.base.errors import Cancelled
from models.base.progress import Silent
from models.documents.renderer import Rendered
from models.usecases.checks import check_files
from models.usecases.documents import issue_document, prepare_document
from models.usecases.evidence import register_file, stage_bytes


@pytest.fixture
def kept(world):
    """The world with one digital copy and one issued document."""
    staged = stage_bytes(world.tools.blobs, b"lembar pertama", "bon.txt")
    register_file(world.tools, world.case, world.book, staged)
    draft = prepare_document(world.tools, world.case, "RESUME")
    issue_document(world.tools, draft, Rendered(b"PK isi", b"%PDF isi", ()))
    return world


def spoil(tmp_path, blob) -> None:
    sealed = next(tmp_path.rglob(blob))
    sealed.chmod(0o600)
    data = bytearray(sealed.read_bytes())
    data[-30] ^= 1
    sealed.write_bytes(data)


def test_what_is_whole_is_counted(kept):
    report = check_files(kept.tools, Silent())
    assert (report.checked, report.damaged) == (3, ())


def test_damaged_files_are_named_by_code(kept, tmp_path):
    spoil(tmp_path, kept.file.exhibit(kept.book).files[0].blob)
    spoil(tmp_path, kept.snapshot().documents[0].pdf_blob)
    report = check_files(kept.tools, Silent())
    assert report.damaged == ("BP-114/2026 BB-07", "BP-114/2026 RESUME 1 pdf")


def test_reading_can_be_stopped(kept):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    with pytest.raises(Cancelled):
        check_files(kept.tools, Stop())
