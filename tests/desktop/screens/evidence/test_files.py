# SPDX-License-Identifier: Apache-2.0
"""Files come in sealed, are checked, exported and taken out, and never leak."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.evidence.hash_panel import Verdict
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from models.usecases.evidence import register_file, stage_bytes
from tests.desktop.screens.evidence.conftest import CHAT
from tests.desktop.viewer import samples


def reason(stand, words="diminta jaksa"):
    ask = stand.bench.dialog(stand.page, ReasonDialog)
    stand.bench.qtbot.keyClicks(ask.edit, words)
    stand.bench.click(ask.act_button)


def test_files_of_every_kind_are_taken_in_and_shown(stand, photo, indonesian):
    stand.choose("BB-03")
    scan = stand.put("scan.pdf", samples.pdf(3))
    chat = stand.put("chat.txt", CHAT.encode())
    stand.add(photo, scan, chat)
    kept = stand.exhibit("BB-03").files
    assert [one.name for one in kept] == ["foto.jpg", "scan.pdf", "chat.txt"]
    assert [one.media_type for one in kept] == [
        "image/jpeg",
        "application/pdf",
        "text/plain",
    ]
    assert stand.bench.shell.said[-1] == "3 berkas ditambahkan ke BB-03"
    assert stand.viewer.canvas.image is not None
    stand.viewer.choose(str(kept[2].id))
    assert stand.viewer.text.toPlainText() == CHAT
    assert stand.detail.progress.isHidden()
    assert find_clipped(stand.view) == []


def test_each_file_that_fails_says_why_and_the_others_go_on(stand, photo, indonesian):
    stand.choose("BB-03")
    empty = stand.put("kosong.jpg", b"")
    gone = stand.put("hilang.pdf", samples.pdf())
    gone.unlink()
    odd = stand.put("foto\u202egpj.exe", samples.renamed_program())
    stand.add(photo, empty, gone, odd, photo)
    assert [one.name for one in stand.exhibit("BB-03").files] == [
        "foto.jpg",
        "foto\u202egpj.exe",
    ]
    notice = stand.detail.notice
    assert notice._title.plain == "Tidak ditambahkan: 3 berkas"
    lines = notice._text.plain.split("\n")
    assert lines[0].startswith("kosong.jpg: ")
    assert "kosong" in lines[0].partition(": ")[2]
    assert lines[1].startswith("hilang.pdf: ")
    assert lines[2] == "foto.jpg: Berkas yang persis sama sudah ada."
    assert lines[3] == "2 berkas sudah aman di brankas."
    stand.viewer.choose(str(stand.exhibit("BB-03").files[1].id))
    assert stand.viewer.notice == "Jenis berkas ini tidak dipratinjau."
    assert "foto[U+202E]gpj.exe" in stand.viewer.files.combo.currentText()


def test_a_full_disk_is_told_and_nothing_is_half_kept(stand, photo, indonesian):
    stand.choose("BB-03")
    before = set(stand.bench.vault.path.glob("blobs/*/*"))
    from models.base.errors import DiskTrouble
    from models.vault.blobs import BlobStore

    def full(self, source, progress=None):
        raise DiskTrouble("full")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BlobStore, "seal", full)
        stand.add(photo)
    assert stand.exhibit("BB-03").files == ()
    assert set(stand.bench.vault.path.glob("blobs/*/*")) == before
    assert "penuh" in stand.detail.notice._text.plain


def test_stopping_keeps_what_is_whole_and_drops_the_rest(stand, photo, indonesian):
    stand.choose("BB-03")
    later = stand.put("lain.jpg", samples.photo((64, 64)))
    intake = stand.page.files.intake
    intake.taken.connect(lambda _changed: intake.stop())
    stand.add(photo, later)
    assert [one.name for one in stand.exhibit("BB-03").files] == ["foto.jpg"]
    assert stand.detail.notice._title.plain == "Penambahan berkas dihentikan"


def test_progress_is_shown_while_files_wait(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.bench.tasks.hold()
    stand.add(photo, stand.put("lain.jpg", samples.photo((64, 64))))
    assert stand.detail.progress.isVisible()
    assert stand.detail.progress._count.text() == "Berkas 1 dari 2 · BB-03"
    assert find_clipped(stand.view) == []
    stand.bench.click(stand.detail.progress._stop)
    stand.bench.tasks.release()
    assert stand.exhibit("BB-03").files == ()


def test_a_folder_is_not_taken_in(stand, indonesian):
    stand.choose("BB-03")
    stand.add(stand.folder)
    assert stand.detail.notice._title.plain == "Folder tidak ditambahkan"
    assert stand.exhibit("BB-03").files == ()


def test_the_button_asks_for_files(stand, photo):
    stand.choose("BB-03")
    stand.add(photo)
    stand.view.choose_files = lambda: [stand.put("lain.jpg", samples.photo((64, 64)))]
    stand.bench.click(stand.viewer.files.add)
    assert len(stand.exhibit("BB-03").files) == 2


def test_files_dropped_for_a_new_exhibit_follow_its_saving(stand, photo, indonesian):
    stand.view.add_wanted.emit([photo])
    form = stand.bench.dialog(stand.page, ExhibitForm)
    form.description.setText("Foto dari warga")
    form.kind.set_kind("EV_AD")
    form.first.holder.setEditText("")
    stand.bench.click(form.save_button)
    made = stand.exhibit("BB-10")
    assert [one.name for one in made.files] == ["foto.jpg"]
    assert stand.detail._code.plain == "BB-10"


def test_a_copy_is_checked_and_the_journal_knows(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.add(photo)
    assert stand.detail.hash.verdict is Verdict.STORED
    stand.bench.click(stand.detail.hash.check_button)
    assert stand.detail.hash.verdict is Verdict.WHOLE
    assert stand.detail.hash._when.plain.startswith("diperiksa hari ini")
    assert stand.journal()[0][0] == "file.verified"
    stand.choose("BB-01")
    stand.choose("BB-03")
    assert stand.detail.hash.verdict is Verdict.WHOLE


def test_a_damaged_copy_is_found_told_and_journalled(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.add(photo)
    stand.spoil("BB-03")
    stand.bench.click(stand.detail.hash.check_button)
    assert stand.detail.hash.verdict is Verdict.DAMAGED
    assert stand.journal()[0][0] == "file.damaged"
    notice = stand.detail.notice
    assert notice._title.plain.startswith("BB-03: ")
    assert "dari asalnya" in notice._text.plain
    assert stand.viewer.canvas.image is None
    assert stand.viewer.notice
    assert find_clipped(stand.view) == []


def test_a_copy_that_is_gone_is_not_shown(stand, indonesian):
    stand.choose("BB-07")
    assert "tidak lagi" in stand.viewer.notice
    assert not stand.viewer.export_button.isVisible()


def test_a_check_can_be_stopped(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.add(photo)
    stand.bench.tasks.hold()
    stand.bench.click(stand.detail.hash.check_button)
    assert stand.detail.checking.isVisible()
    assert stand.detail.hash.isHidden()
    stand.bench.click(stand.detail.checking._stop)
    stand.bench.tasks.release()
    assert stand.detail.checking.isHidden()
    assert stand.detail.hash.isVisible()
    assert stand.detail.hash.verdict is Verdict.STORED
    assert stand.detail.notice._title.plain


def test_the_original_leaves_with_a_reason_and_a_safe_ending(stand, photo):
    stand.choose("BB-03")
    stand.add(photo)
    asked: list[str] = []

    def target(name: str) -> Path:
        asked.append(name)
        return stand.folder / "untuk jaksa.jpg"

    stand.view.choose_target = target
    stand.bench.click(stand.viewer.files.export)
    reason(stand)
    written = stand.folder / "untuk jaksa.jpg.bin"
    assert asked == ["BB-03-1.bin"]
    assert written.read_bytes() == photo.read_bytes()
    assert not written.stat().st_mode & 0o111
    assert ("file.exported", "diminta jaksa") in stand.journal()
    assert stand.bench.shell.said[-1]


def test_an_export_replaces_nothing_that_was_not_asked_about(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.add(photo)
    there = stand.put("ada.bin", b"milik orang lain")
    stand.view.choose_target = lambda _name: there.with_suffix("")
    stand.bench.click(stand.viewer.files.export)
    reason(stand)
    assert there.read_bytes() == b"milik orang lain"
    assert stand.detail.notice._title.plain == "Sudah ada berkas dengan nama itu"


def test_without_a_place_nothing_is_written_or_journalled(stand, photo):
    stand.choose("BB-03")
    stand.add(photo)
    stand.view.choose_target = lambda _name: None
    stand.bench.click(stand.viewer.files.export)
    reason(stand)
    assert not any(action == "file.exported" for action, _ in stand.journal())


def test_a_damaged_original_is_not_written(stand, photo, indonesian):
    stand.choose("BB-03")
    stand.add(photo)
    stand.spoil("BB-03")
    stand.view.choose_target = lambda _name: stand.folder / "x"
    stand.bench.click(stand.viewer.files.export)
    reason(stand)
    assert not (stand.folder / "x.bin").exists()
    assert stand.detail.notice._title.plain


def test_a_file_is_taken_out_and_brought_back(stand, photo):
    stand.choose("BB-03")
    stand.add(photo)
    stand.bench.click(stand.viewer.files.remove)
    reason(stand, "salah berkas")
    assert stand.exhibit("BB-03").files == ()
    assert stand.viewer.drop.isVisible()
    assert stand.detail.hash.isHidden()
    stand.bench.undo()
    assert len(stand.exhibit("BB-03").files) == 1


def test_a_kind_that_is_hard_to_look_at_waits(stand, photo):
    stand.choose("BB-04")
    stand.add(photo)
    assert stand.viewer.veil.isVisible()
    assert stand.viewer.canvas.image is None
    stand.bench.qtbot.mouseClick(stand.viewer.veil.button, Qt.MouseButton.LeftButton)
    assert stand.viewer.canvas.image is not None


def test_leaving_the_page_keeps_nothing_of_a_file(stand, photo):
    stand.choose("BB-03")
    stand.add(photo)
    process = stand.viewer._reader._sheets._worker._running
    stand.page.leave()
    assert stand.viewer.canvas.image is None
    assert not process.alive
    from desktop.qt.port import Route

    stand.page.visit(Route("evidence"))
    assert stand.viewer.canvas.image is not None


def test_looking_at_a_file_leaves_no_plain_bytes_on_any_disk(
    stand, own_home, tmp_path, monkeypatch
):
    canary = f"KENANGA-{id(stand):x}-canary".encode()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    tools, case = stand.bench.tools, stand.bench.file.case.id
    for name, data in (("a.txt", canary * 40), ("b.jpg", samples.photo() + canary)):
        staged = stage_bytes(tools.blobs, data, name)
        changed = register_file(tools, case, stand.exhibit("BB-03").id, staged)
        stand.bench.shell.publish(changed)
    stand.choose("BB-03")
    assert canary.decode() in stand.viewer.text.toPlainText()
    stand.viewer.choose(str(stand.exhibit("BB-03").files[1].id))
    assert stand.viewer.canvas.image is not None
    stand.page.leave()
    places = (scratch, own_home.parent, stand.bench.vault.path, Path("/dev/shm"))
    found = [
        path
        for place in places
        for path in place.rglob("*")
        if path.is_file() and canary in path.read_bytes()
    ]
    assert found == []
    assert not any(canary in held for held in _unlinked())


def _unlinked() -> list[bytes]:
    """What stands in files that have no name any more but are still open."""
    found = []
    for link in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if "deleted" in str(link.readlink()):
                found.append(link.read_bytes())
    return found
