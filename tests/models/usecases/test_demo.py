# SPDX-License-Identifier: Apache-2.0
"""The demo vault holds what the pictures show, made as a user would."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from models.base.errors import Cancelled, VaultBusy, VaultExists
from models.base.progress import Silent
from models.casefile.custody import holes
from models.law.finding import Standing
from models.law.reasons import ReasonCode
from models.snapshot.lists import JournalFilter
from models.usecases.cases import create_case, open_case
from models.usecases.checks import check_files
from models.usecases.demo import BUILDING, build_demo, demo_passphrase
from models.usecases.evidence import open_file
from models.usecases.journal import journal_page, verify_journal
from models.usecases.vaults import (
    VaultOrder,
    finish_vault,
    lock_vault,
    make_vault,
    unlock_vault,
    vault_info,
)
from models.vault import kdf
from models.vault.passphrase import require_strong
from tests.models.vault.kit import FakeClock, cheap_key


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """One demo vault, open, for all that only look."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "derive", cheap_key)
        seen = []

        class Watch:
            def report(self, done, total):
                seen.append((done, total))

        path = tmp_path_factory.mktemp("demo") / "contoh.saksama"
        made = build_demo(path, FakeClock(), Watch())
        assert seen[-1][0] == seen[-1][1]
        yield made
        lock_vault(made.opened.tools)


@pytest.fixture
def rich(demo):
    return open_case(demo.opened.tools, demo.case)


def standing(snapshot, code: str, option: str) -> Standing:
    """How a form of the first count stands for somebody."""
    count = snapshot.file.counts[0]
    victim = next(p.id for p in snapshot.file.people if p.code == code)
    for cell, finding in snapshot.assessment.findings.items():
        if (cell.count, cell.victim, cell.option) == (count.id, victim, option):
            return finding.standing
    raise AssertionError(option)


def test_only_a_demo_vault_says_that_it_is_one(demo):
    assert demo.opened.vault.demo
    assert vault_info(demo.opened.vault.path).demo
    assert demo.passphrase == demo_passphrase()
    assert demo.recovery_code not in repr(demo)
    require_strong(demo.passphrase)


def test_six_cases_and_the_rich_one_first(demo):
    listed = demo.opened.cases.items
    assert [c.number for c in listed] == [
        "BP-114/2026",
        "BP-131/2026",
        "BP-127/2026",
        "BP-108/2026",
        "BP-096/2026",
        "LP-140/2026",
    ]
    assert listed[3].gaps == listed[4].gaps == 0
    assert listed[1].gaps > 0
    assert demo.case == listed[0].id


@pytest.mark.parametrize(
    ("code", "option", "expected"),
    [
        ("K-01", "perekrutan", Standing.SUPPORTED),
        ("K-01", "penjeratan_utang", Standing.SUPPORTED),
        ("K-01", "pemerasan", Standing.SUPPORTED),
        ("K-02", "pengangkutan", Standing.PARTIAL),
        ("K-02", "penampungan", Standing.SUPPORTED),
        ("K-02", "penipuan", Standing.DISPUTED),
        ("K-02", "penjeratan_utang", Standing.PARTIAL),
        ("K-02", "kerja_paksa", Standing.SUPPORTED),
        ("K-03", "pengangkutan", Standing.NOT_USED),
        ("K-03", "penyalahgunaan_posisi_rentan", Standing.SUPPORTED),
        ("K-03", "kerja_paksa", Standing.PARTIAL),
        ("K-03", "pemerasan", Standing.ABSENT),
    ],
)
def test_the_matrix_looks_as_it_is_drawn(rich, code, option, expected):
    assert standing(rich, code, option) is expected


def test_the_childs_assessment_counts_and_is_not_her_statement(rich):
    child = next(p.id for p in rich.file.people if p.code == "K-03")
    cells = {
        cell.option: finding
        for cell, finding in rich.assessment.findings.items()
        if (cell.count, cell.victim) == (rich.file.counts[0].id, child)
    }
    assert not any(finding.victim_items for finding in cells.values())
    assert cells["perekrutan"].other_items == 3
    assert cells["perekrutan"].reasons[0].code == ReasonCode.TWO_KINDS


def test_the_debt_book_is_there_unlinked_and_its_chain_has_a_hole(rich):
    book = next(e for e in rich.file.exhibits if e.code == "BB-07")
    assert not [x for x in rich.file.links if x.source.exhibit == book.id]
    assert len(holes(rich.file.chain(book.id))) == 1
    broken = [e.code for e in rich.file.exhibits if holes(rich.file.chain(e.id))]
    assert broken == ["BB-07"]


def test_protected_people_have_codes_and_flowers_only(rich):
    protected = [p for p in rich.file.people if p.protected]
    assert [p.label for p in protected[:3]] == [
        "K-01 Melur",
        "K-02 Kenanga",
        "K-03 Cempaka",
    ]
    assert all(p.particulars is None for p in protected)
    assert len(rich.children) == 1


def test_files_are_real_and_open(demo, rich):
    media = set()
    for exhibit in rich.file.exhibits:
        for file in exhibit.files:
            media.add(file.media_type)
            with open_file(demo.opened.tools.blobs, file) as reader:
                assert len(reader.read()) == file.size
    assert media == {
        "application/pdf",
        "image/jpeg",
        "image/png",
        "text/plain",
        "text/csv",
    }
    assert check_files(demo.opened.tools, Silent()).damaged == ()


def test_the_law_has_nothing_to_remark(rich):
    assert rich.assessment.notices == ()


def test_it_was_made_with_a_users_gestures(demo):
    lines = journal_page(
        demo.opened.tools, JournalFilter(case=demo.case), size=1000
    ).items
    actions = {line.action for line in lines}
    assert {"link.made", "answer.made", "count.relied", "file.made"} <= actions
    assert not [a for a in actions if a.endswith("imported")]
    assert verify_journal(demo.opened.tools, Silent()).clean


def test_it_opens_with_the_printed_passphrase(tmp_path, monkeypatch):
    monkeypatch.setattr(kdf, "derive", cheap_key)
    clock = FakeClock()
    made = build_demo(tmp_path / "a.saksama", clock)
    lock_vault(made.opened.tools)
    opened = unlock_vault(tmp_path / "a.saksama", demo_passphrase(), clock)
    assert len(opened.cases.items) == 6
    lock_vault(opened.tools)
    with pytest.raises(VaultExists):
        build_demo(tmp_path / "a.saksama", clock)


def test_a_stopped_demo_leaves_nothing(tmp_path, monkeypatch):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    monkeypatch.setattr(kdf, "derive", cheap_key)
    with pytest.raises(Cancelled):
        build_demo(tmp_path / "a.saksama", FakeClock(), Stop())
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def half(tmp_path, monkeypatch):
    """A demo vault as a power cut in the middle leaves it."""
    monkeypatch.setattr(kdf, "derive", cheap_key)
    path, kept = tmp_path / "a.saksama", tmp_path / "saat itu"

    class Cut:
        def report(self, done, total):
            if done == 3:
                shutil.copytree(path, kept, ignore=shutil.ignore_patterns("lock"))
                raise Cancelled

    with pytest.raises(Cancelled):
        build_demo(path, FakeClock(), Cut())
    kept.rename(path)
    return path


def test_half_a_demo_is_none_and_gives_way(half):
    assert not vault_info(half).demo
    made = build_demo(half, FakeClock())
    assert made.opened.vault.demo
    assert len(made.opened.cases.items) == 6
    lock_vault(made.opened.tools)
    assert not (half / BUILDING).exists()


def test_a_demo_being_made_elsewhere_is_left_to_it(half):
    there = unlock_vault(half, demo_passphrase(), FakeClock())
    with pytest.raises(VaultBusy):
        build_demo(half, FakeClock())
    lock_vault(there.tools)


def test_half_a_demo_with_a_case_of_somebody_stays(half):
    opened = unlock_vault(half, demo_passphrase(), FakeClock())
    case = open_case(opened.tools, opened.cases.items[0].id).file.case
    numbers = replace(case.numbers, case="BP-1/2026")
    create_case(opened.tools, replace(case, id="", numbers=numbers))
    lock_vault(opened.tools)
    with pytest.raises(VaultExists):
        build_demo(half, FakeClock())
    opened = unlock_vault(half, demo_passphrase(), FakeClock())
    assert opened.cases.items[0].number == "BP-1/2026"
    lock_vault(opened.tools)


def test_a_vault_of_somebody_is_no_demo_whatever_stands_in_it(tmp_path, monkeypatch):
    monkeypatch.setattr(kdf, "derive", cheap_key)
    order = VaultOrder(tmp_path / "a", "kuda laut makan awan", "Ani", "investigator")
    new = make_vault(order, FakeClock())
    lock_vault(finish_vault(new, new.recovery_code).tools)
    (new.path / BUILDING).touch()
    with pytest.raises(VaultExists):
        build_demo(new.path, FakeClock())
    assert vault_info(new.path).finished


def test_a_demo_without_finished_keys_gives_way(tmp_path, monkeypatch):
    monkeypatch.setattr(kdf, "derive", cheap_key)
    order = VaultOrder(tmp_path / "a", "kuda laut makan awan", "Ani", "investigator")
    new = make_vault(order, FakeClock())
    (new.path / BUILDING).touch()
    new.created.vault.close()
    lock_vault(build_demo(new.path, FakeClock()).opened.tools)
