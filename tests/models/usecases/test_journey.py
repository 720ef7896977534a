# SPDX-License-Identifier: Apache-2.0
"""The whole main job without a window: from an empty vault to a reopened case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.progress import Silent
from models.documents.renderer import Rendered
from models.law.finding import Standing
from models.usecases.cases import open_case, set_stage
from models.usecases.checks import check_files
from models.usecases.documents import issue_document, open_document, prepare_document
from models.usecases.elements import make_links, unlink
from models.usecases.evidence import register_file, stage_file
from models.usecases.journal import verify_journal
from models.usecases.removal import undo
from models.usecases.statements import save_statement
from models.usecases.vaults import (
    VaultOrder,
    finish_vault,
    lock_vault,
    make_vault,
    unlock_vault,
)
from models.vault import kdf
from tests.models.usecases.kit import a_world, assert_level
from tests.models.vault.kit import PASSPHRASE, FakeClock, cheap_key


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(kdf, "derive", cheap_key)


def test_from_an_empty_vault_to_a_reopened_case(tmp_path):
    clock = FakeClock()
    order = VaultOrder(
        tmp_path / "unit.saksama", PASSPHRASE, "Sekar", "investigator", kdf.FLOOR
    )
    new = make_vault(order, clock)
    opened = finish_vault(new, new.recovery_code)
    world = a_world(opened.tools)
    source = tmp_path / "bon.txt"
    source.write_text("Kng makan 3x 75.000")
    staged = stage_file(opened.tools.blobs, source, Silent())
    register_file(opened.tools, world.case, world.book, staged)
    make_links(opened.tools, world.case, [world.said()])
    linked = make_links(opened.tools, world.case, [world.written()])
    assert world.standing() is Standing.SUPPORTED
    gone = unlink(opened.tools, world.case, linked.undo.ids)
    assert world.standing() is Standing.PARTIAL
    undo(opened.tools, gone.undo)
    statement = world.file.statement(world.words)
    save_statement(opened.tools, replace(statement, signed=True))
    set_stage(opened.tools, world.case, "S05_dossier")
    draft = prepare_document(opened.tools, world.case, "RESUME")
    made = Rendered(b"PK isi", b"%PDF isi", draft.gaps)
    issue_document(opened.tools, draft, made, "Konsep untuk gelar perkara")
    before = world.snapshot()
    lock_vault(opened.tools)

    again = unlock_vault(new.path, PASSPHRASE, clock)
    assert again.chain.clean
    assert [c.stage for c in again.cases.items] == ["S05_dossier"]
    after = open_case(again.tools, world.case)
    assert after == before
    assert_level(again.tools, world.case)
    issued = after.documents[0]
    assert open_document(again.tools.blobs, issued, "pdf") == b"%PDF isi"
    assert check_files(again.tools, Silent()).damaged == ()
    assert verify_journal(again.tools, Silent()).clean
    lock_vault(again.tools)
