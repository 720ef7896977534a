# SPDX-License-Identifier: Apache-2.0
"""What a vault shows before it is opened, and when its lock is let go."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from models.base.errors import PlaceUnsafe, VaultBusy, VaultDamaged, VaultMissing
from models.vault import header_file, held, places
from models.vault.blob_files import holds_anything
from models.vault.held import PENDING, Glimpse, glimpse, holding
from tests.models.vault.kit import FakeClock, Made


def test_a_glimpse_shows_name_and_age_only(made: Made) -> None:
    seen = glimpse(made.path)
    assert seen == Glimpse(seen.vault_id, "Unit Melati", "2026-11-21T03:00:00+00:00")


def test_there_is_nothing_to_glimpse_where_no_vault_is(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(VaultMissing):
            glimpse(path)


def lose_header(folder: Path, how: str) -> None:
    for name in (header_file.NAME, header_file.TWIN):
        (folder / name).unlink()
        if how == "empty":
            (folder / name).touch()


@pytest.mark.parametrize("how", ["empty", "gone"])
@pytest.mark.parametrize("left", ["rows and files", "rows", "files"])
def test_a_lost_header_is_damage_while_anything_stands_there(
    made: Made, clock: FakeClock, how: str, left: str
) -> None:
    if "files" in left:
        (made.path / "blobs" / "00").mkdir(parents=True, exist_ok=True)
        (made.path / "blobs" / "00" / ("a" * 64)).write_bytes(b"x")
        assert holds_anything(made.path / "blobs")
    if "rows" not in left:
        (made.path / "case.db").unlink()
    lose_header(made.path, how)
    with pytest.raises(VaultDamaged) as lost:
        glimpse(made.path)
    assert (lost.value.part, lost.value.detail) == ("header", "lost")
    with pytest.raises(VaultDamaged), holding(made.path, clock):
        pass


def test_a_folder_with_nothing_sealed_or_never_finished_is_no_vault(
    made: Made,
) -> None:
    lose_header(made.path, "gone")
    (made.path / PENDING).touch()
    with pytest.raises(VaultMissing):
        glimpse(made.path)
    (made.path / PENDING).unlink()
    (made.path / "case.db").unlink()
    with pytest.raises(VaultMissing):
        glimpse(made.path)


def test_a_held_vault_is_let_go_on_failure_only(made: Made, clock: FakeClock) -> None:
    with pytest.raises(RuntimeError), holding(made.path, clock):
        raise RuntimeError
    with holding(made.path, clock) as one:
        pass
    with pytest.raises(VaultBusy), holding(made.path, clock):
        pass
    one.lock.release()


def test_a_header_that_vanishes_while_the_lock_is_taken_lets_go(
    made: Made, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = header_file.load
    answers = iter([real(made.path), VaultDamaged(part="header", detail="checksum")])

    def load(_: Path) -> header_file.Loaded:
        answer = next(answers)
        if isinstance(answer, VaultDamaged):
            raise answer
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(held.header_file, "load", load)
        with pytest.raises(VaultDamaged), holding(made.path, clock):
            pass
    with holding(made.path, clock) as one:
        one.lock.release()


def test_a_vault_that_was_moved_to_an_unsafe_place_is_not_opened(
    made: Made, clock: FakeClock
) -> None:
    unsafe = made.path.parent / "Dropbox" / made.path.name
    shutil.copytree(made.path, unsafe)
    before = sorted(unsafe.iterdir())
    with pytest.raises(PlaceUnsafe), holding(unsafe, clock):
        pass
    assert sorted(unsafe.iterdir()) == before
    assert places.require_safe(made.path) is None
