# SPDX-License-Identifier: Apache-2.0
"""After the lock no word of the case is left: not in memory of ours, not on disk.

The main job is done once with a canary in everything that is written; each test
looks at another place. What Python's allocator keeps of freed text is not looked
at: nobody can promise that.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.case.presenter import SummaryPresenter
from desktop.shell import file_history
from desktop.shell.session import State
from desktop.widgets.case_form import CaseForm
from models.base.errors import Cancelled
from models.base.progress import Progress
from tests.journeys import remains, story
from tests.journeys.remains import canary
from tests.support.journey import CaseJourney
from tests.support.window import texts_in

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
FILE, FILE_NAME, PASSPHRASE, DRAFT, LATE = 12, 13, 14, 15, 16


@dataclass
class Remains:
    """What was found; every list should be empty but ``shown``."""

    shown: set[int] = field(default_factory=set)
    held_while_open: tuple[int, int, int] = (0, 0, 0)
    open_disk: list[str] = field(default_factory=list)
    disk: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    qt: list[str] = field(default_factory=list)
    undo: list[str] = field(default_factory=list)
    python: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    clipboard: str = ""
    descriptors: list[str] = field(default_factory=list)
    children: list[str] = field(default_factory=list)
    streams: str = ""
    log: str = ""
    cached: bool = False
    late: list[object] = field(default_factory=list)


_DONE: list[Remains] = []
"""The one run; the first test that asks pays for it."""


def _words() -> story.Words:
    """The story with a canary in everything that is written."""
    tagged = f"{canary(9)} lunasi dulu"
    return story.Words(
        number=f"BP-{canary(1)}/2026",
        title=f"Pabrik {canary(2)}",
        suspect=f"{canary(3)} Prawiro",
        officer=f"{canary(4)}, S.H.",
        part=f"pengolah {canary(5)}",
        question=f"Bagaimana Saudari sampai di {canary(6)}?",
        first=f"Waktu itu hari masih gelap. T-01 bilang {canary(7)}, jadi saya ikut.",
        second=f"Makan dicatat di buku bon {canary(8)}. Katanya: {tagged}.",
        tagged=tagged,
        exhibit=f"Buku bon {canary(10)}",
        reason=f"Dibawa ke gelar perkara {canary(11)}",
    )


@pytest.fixture
def left(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> Remains:
    """Do the whole job once, lock, and look everywhere."""
    if not _DONE:
        caplog.set_level(logging.DEBUG)
        temp = tmp_path / "temp"
        temp.mkdir()
        for name in ("TMPDIR", "TEMP", "TMP"):
            monkeypatch.setenv(name, str(temp))
        monkeypatch.setattr("tempfile.tempdir", None)
        home = tmp_path / "vaults"
        home.mkdir()
        found = _run(qtbot, home, tmp_path)
        captured = capfd.readouterr()
        found.streams = captured.out + captured.err
        found.log = caplog.text
        _DONE.append(found)
    return _DONE[0]


def _run(qtbot: QtBot, home: Path, whole: Path) -> Remains:
    """Do the job in a new vault below ``home``; look below ``whole``."""
    found = Remains()
    before = _left_by_others()
    file_history.forget()
    stick = whole / "stick"
    stick.mkdir()
    dropped = stick / f"{canary(FILE_NAME)}.txt"
    dropped.write_text(f"12.08 Bon makan {canary(FILE)} Rp38.000\n" * 40)
    journey = CaseJourney(qtbot, home)
    journey.create(f"{canary(PASSPHRASE)} kapur sirih pinang")
    story.tell(journey, _words(), dropped)
    del dropped  # a path remembers its parts
    _look_around(journey, found)
    looked = (remains.in_qt(), remains.in_python(), remains.in_pictures())
    found.held_while_open = (len(looked[0]), len(looked[1]), len(looked[2]))
    del looked
    folders = [whole, *_folders_of_qt()]
    found.open_disk = remains.in_files(folders, [stick])
    _lock_in_the_middle(journey, found)
    found.disk = remains.in_files(folders, [stick])
    found.deleted = remains.in_deleted_files()
    found.qt = remains.in_qt()
    found.python = remains.in_python()
    found.clipboard = QApplication.clipboard().text()
    found.cached = QPixmapCache.find("canary") is not None
    found.undo = remains.in_undo()
    journey.until(lambda: remains.open_in(journey.vault) == [])
    found.descriptors = remains.open_in(journey.vault)
    after = _left_by_others()
    found.titles, found.pictures, found.children = (
        list((Counter(now) - Counter(then)).elements())
        for then, now in zip(before, after, strict=True)
    )
    journey.end()
    return found


def _left_by_others() -> tuple[list[str], ...]:
    """What is left by now; before the job, that is by other tests of this process."""
    return remains.in_titles(), remains.in_pictures(), remains.children()


def _folders_of_qt() -> Iterator[Path]:
    """Yield where Qt itself would write something down."""
    place = QStandardPaths.StandardLocation
    for one in (
        place.GenericConfigLocation,
        place.GenericCacheLocation,
        place.GenericDataLocation,
        place.AppDataLocation,
        place.RuntimeLocation,
    ):
        folder = Path(QStandardPaths.writableLocation(one))
        if folder.is_dir():
            yield folder


def _numbers(text: str) -> set[int]:
    """The numbers of the canaries in a text; the words are not held here."""
    return {int(word[-2:]) for word in remains.in_text(text)}


def _look_around(journey: CaseJourney, found: Remains) -> None:
    """Show every page, so that whatever is painted or kept was so once."""
    for key in journey.frame.case_keys:
        journey.page(key)
        found.shown |= _numbers(texts_in(journey.window))
    view = journey.page("evidence").view
    journey.until(lambda: canary(FILE) in view.detail.viewer.text.toPlainText())
    found.shown |= _numbers(view.detail.viewer.text.toPlainText())
    pages = journey.page("documents").view.preview.paper
    journey.until(lambda: pages.pages > 0)
    journey.window.grab()
    QPixmapCache.insert("canary", QPixmap(4, 4))


def _lock_in_the_middle(journey: CaseJourney, found: Remains) -> None:
    """Lock while a form is half typed, work is under way and text is copied."""
    journey.click(journey.page("summary").view.edit_data)
    form = journey.dialog(CaseForm)
    journey.write(form._texts["summary"], f"Setengah kalimat {canary(DRAFT)}")
    journey.saksama.clipboard.copy(form._texts["summary"].toPlainText())
    del form
    page = journey.shown("summary")
    assert isinstance(page, SummaryPresenter)
    journey.tasks.crunch(page, _answer_anyway, found.late.append, found.late.append)
    del page
    journey.saksama.lock()
    journey.until(lambda: journey.saksama.session.state is State.LOCKED)
    QCoreApplication.processEvents()


def _answer_anyway(progress: Progress) -> str:
    """Work that answers although it was told to stop."""
    try:
        while True:
            progress.report(0, 1)
    except Cancelled:
        return canary(LATE)


def test_the_canaries_were_there_and_would_be_found(left: Remains, tmp_path: Path):
    assert left.shown >= {*range(1, 14)}
    assert min(left.held_while_open) > 0
    for name, worn in remains.dresses().items():
        (tmp_path / name).write_bytes(b"\0" * 7 + worn + b"\xff")
    planted = remains.in_files([tmp_path])
    assert len([line for line in planted if " in " in line]) >= len(remains.dresses())


def test_nothing_is_in_clear_on_the_disk_while_the_vault_is_open(left: Remains):
    assert left.open_disk == []


def test_nothing_is_in_clear_on_the_disk_after_the_lock(left: Remains):
    assert left.disk == []
    assert left.deleted == []


def test_nothing_is_said_on_the_streams_or_in_a_log(left: Remains):
    assert remains.in_text(left.streams) == set()
    assert remains.in_text(left.log) == set()


def test_no_object_of_qt_holds_a_word(left: Remains):
    assert left.qt == []


def test_no_undo_brings_a_word_back(left: Remains):
    assert left.undo == []


def test_no_value_of_ours_holds_a_word(left: Remains):
    assert left.python == []


def test_no_page_and_no_picture_is_left(left: Remains):
    assert left.pictures == []
    assert not left.cached


def test_the_clipboard_is_empty_and_no_title_tells(left: Remains):
    assert left.clipboard == ""
    assert left.titles == []


def test_no_descriptor_and_no_process_is_left(left: Remains):
    assert left.descriptors == []
    assert left.children == []


def test_a_late_answer_reaches_nobody(left: Remains):
    assert left.late == []
