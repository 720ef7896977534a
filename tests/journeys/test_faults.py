# SPDX-License-Identifier: Apache-2.0
"""What goes wrong is told in plain words, and what still opens is opened.

Each fault is mended as somebody would who has a copy: the rest must be there.
What only the console can be given stands in its own ``test_faults``.
"""

from __future__ import annotations

import hashlib
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import document_templates
import resources
from desktop.qt.port import Route
from desktop.screens.documents.choice import Choice
from desktop.shell.session import State
from models.base import assets
from tests.models.law.packs import EDITION, spoiled
from tests.support.documents import a_docx
from tests.support.journey import CaseJourney, example_vault
from tests.support.window import PASSPHRASE, texts_in

HEADERS = ("header.json", "header.twin")


# Faults, each undone when its block ends.


@contextmanager
def _kept(paths: list[Path]) -> Iterator[None]:
    """Put files back as they were."""
    before = {path: path.read_bytes() for path in paths}
    for path in paths:
        path.chmod(0o600)
    yield
    for path, data in before.items():
        path.write_bytes(data)


def _flip(path: Path, at: int) -> None:
    """Turn one bit of a file over."""
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


@contextmanager
def header_bit(vault: Path, _patch: pytest.MonkeyPatch) -> Iterator[None]:
    """One bit of each copy of the header."""
    paths = [vault / name for name in HEADERS]
    with _kept(paths):
        for path in paths:
            _flip(path, 40)
        yield


@contextmanager
def database_bit(vault: Path, _patch: pytest.MonkeyPatch) -> Iterator[None]:
    """One bit of the first page of the database."""
    path = next(vault.glob("*.db"))
    with _kept([path]):
        _flip(path, 3000)
        yield


@contextmanager
def later_format(vault: Path, _patch: pytest.MonkeyPatch) -> Iterator[None]:
    """A header as a later program would write it."""
    paths = [vault / name for name in HEADERS]
    with _kept(paths):
        for path in paths:
            body = path.read_bytes().split(b"\n", 1)[1].rsplit(b"\n", 2)[0]
            framed = b"saksama-vault 2\n" + body + b"\n"
            check = hashlib.sha256(framed).hexdigest().encode() + b"\n"
            path.write_bytes(framed + check)
        yield


def _circle(rows: list[dict[str, object]]) -> None:
    """Let one offence refer to itself."""
    row = next(one for one in rows if one["id"] == "IMIG_120")
    row["elements_ref"] = "IMIG_120"


def _ghost(rows: list[dict[str, object]]) -> None:
    """Let one offence refer to one that is not there."""
    row = next(one for one in rows if one["id"] == "IMIG_120")
    row["elements_ref"] = "KUHP_9999"


@contextmanager
def _pack(
    vault: Path, patch: pytest.MonkeyPatch, spoil: Callable[..., None]
) -> Iterator[None]:
    """A law pack with one mistake in it, and everything else as installed."""
    home = vault.parent / f"resources-{spoil.__name__}"
    folder = home / "law" / EDITION
    folder.mkdir(parents=True)
    for name, content in spoiled("offences.json", spoil).items():
        (folder / name).write_bytes(content)
    for one in assets.resource().iterdir():
        if one.name != "law":
            (home / one.name).symlink_to(one)
    with patch.context() as here:
        here.setattr(resources, "__path__", [str(home)])
        yield


@contextmanager
def pack_in_a_circle(vault: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """A pack with a cycle."""
    with _pack(vault, patch, _circle):
        yield


@contextmanager
def pack_unknown(vault: Path, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """A pack with an unknown id."""
    with _pack(vault, patch, _ghost):
        yield


FAULTS = {
    header_bit: (
        "Bagian kunci brankas ini rusak.",
        "Saksama tidak mengubah apa pun",
        "buka salinan terakhir",
    ),
    database_bit: (
        "Data perkara di brankas ini rusak.",
        "Saksama tidak mengubah apa pun",
        "buka salinan terakhir",
    ),
    later_format: ("Saksama yang lebih baru", "Tidak ada yang berubah", "Pasang"),
    pack_in_a_circle: (
        "Paket hukum tidak bisa dibaca",
        "Perkara Anda aman",
        "Pasang ulang",
    ),
    pack_unknown: (
        "Paket hukum tidak bisa dibaca",
        "Perkara Anda aman",
        "Pasang ulang",
    ),
}
"""What happened, what is safe, what to do."""


@pytest.mark.timeout(600)
def test_a_damage_is_told_at_the_door_and_what_was_mended_opens(
    journey: CaseJourney, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.find()
    for fault, words in FAULTS.items():
        with fault(journey.vault, monkeypatch):
            journey.unlock()
            journey.until(journey.door.notice.isVisible)
            told = texts_in(journey.door.notice)
            for one in words:
                assert one in told, f"{fault.__name__}: {told}"
            journey.until(lambda: not journey.door.open.open_button.busy)
            assert journey.saksama.session.state is State.LOCKED
    journey.unlock("bukan frasa yang benar sama sekali")
    journey.until(lambda: "belum cocok" in journey.door.open.complaint.plain)
    journey.until(lambda: not journey.door.open.open_button.busy)
    journey.unlock(PASSPHRASE)
    journey.until_open()
    assert not journey.door.notice.isVisible()


def _files(folder: Path) -> tuple[list[Path], Path]:
    """A vanishing, a 0-byte and an unreadable file, and a good one."""
    gone, empty, plug = (folder / n for n in ("hilang.txt", "kosong.txt", "colok.txt"))
    empty.touch()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(plug))
    good = folder / "catatan.txt"
    good.write_text("Catatan makan bulan Juni\n", "utf-8")
    return [gone, empty, plug], good


@pytest.mark.timeout(600)
def test_a_bad_file_is_told_by_name_and_the_others_come_in_and_open(
    journey: CaseJourney, tmp_path: Path
) -> None:
    journey.enter_example()
    view = journey.page("evidence").view
    held = [one for one in journey.file.exhibits if one.files]
    target = held[0]
    journey.frame.go(Route("evidence", str(target.id)))
    journey.settle()
    bad, good = _files(tmp_path)
    before = len(target.files)
    journey.drop(view, [*bad, good])
    journey.until(view.detail.notice.isVisible)
    journey.settle()
    told = texts_in(view.detail.notice)
    for path in bad:
        assert path.name in told
    assert "kosong" in told
    assert "aman di brankas" in told
    kept = journey.file.exhibit(target.id)
    assert kept is not None
    assert [one.name for one in kept.files[before:]] == ["catatan.txt"]


@pytest.mark.timeout(600)
def test_one_bit_of_a_file_is_found_told_and_journalled_and_the_rest_opens(
    journey: CaseJourney,
) -> None:
    journey.find_example()
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.open_case(example_vault().rich)
    view = journey.page("evidence").view
    spoilt, whole = [one for one in journey.file.exhibits if one.files][:2]
    _flip_blob(journey.vault, str(spoilt.files[0].blob))
    for exhibit, told in (
        (spoilt, lambda: "tercatat di riwayat" in texts_in(view.detail.notice)),
        (whole, lambda: "utuh" in texts_in(view.detail.hash)),
    ):
        journey.frame.go(Route("evidence", str(exhibit.id)))
        journey.settle()
        journey.click(view.detail.hash.check_button)
        journey.until(told)
        journey.settle()
    page = journey.page("journal")
    acts = {line.action for line in page._entries.items}
    assert {"file.damaged", "file.verified"} <= acts
    assert len(journey.file.exhibits) > 2


def _flip_blob(vault: Path, name: str) -> None:
    path = next(
        p for p in (vault / "blobs").rglob("*") if p.is_file() and name in p.name
    )
    _flip(path, path.stat().st_size // 2)


@pytest.mark.timeout(600)
def test_a_form_with_code_in_it_is_refused_and_the_other_forms_are_made(
    journey: CaseJourney, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = journey.folder / "templates"
    shutil.copytree(assets.template(), home)
    form = next((home / "resume").glob("id.docx"))
    form.write_bytes(a_docx("{{ cycler.__init__.__globals__.os.popen('id').read() }}"))
    monkeypatch.setattr(document_templates, "__path__", [str(home)])
    journey.enter_example()
    page = journey.page("documents")

    def take(kind: str) -> None:
        row = page.view._model.row_of(Choice(kind).key)
        page.view.list.setCurrentIndex(page.view._model.index(row))
        journey.until(lambda: page._hand.choice == Choice(kind))

    take("RESUME")
    journey.until(lambda: "tidak bisa dipakai" in texts_in(page.view))
    told = texts_in(page.view)
    assert "Data perkara dan dokumen lain aman" in told
    assert "Pilih templat lain" in told
    assert not page.view.draft.issue_button.isEnabled()
    take("MATRIX")
    journey.until(lambda: page._hand.rendered is not None)
    assert journey.file.case.title in texts_in(journey.window)
