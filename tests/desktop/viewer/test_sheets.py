# SPDX-License-Identifier: Apache-2.0
"""Every file, honest or hostile, stays behind a real fence."""

from __future__ import annotations

import resource
import socket
import threading
import time

import pytest

from desktop.viewer import sheets as door
from desktop.viewer.limits import MOST_BYTES
from desktop.viewer.sheets import Sheets, media_shown
from desktop.viewer.wire import Picture, Prose, Refused
from models.base.errors import BlobDamaged, Cancelled
from models.base.worker import Worker
from tests.desktop.viewer import samples
from tests.desktop.viewer.conftest import SILENT, original

PDF = "application/pdf"


class Watcher:
    def __init__(self, stop_at: int = -1) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if done == self._stop_at:
            raise Cancelled


def test_a_pdf_is_sent_once_and_read_page_by_page(sheets):
    watcher = Watcher()
    paper = sheets(samples.pdf(3), PDF)
    first = paper.show(0, watcher)
    sent = sum(1 for done, total in watcher.told if done == total)
    third = paper.show(2, watcher)
    assert isinstance(first, Picture)
    assert isinstance(third, Picture)
    assert first.pages == 3
    assert sum(1 for done, total in watcher.told if done == total) == sent


def test_a_long_file_goes_in_parts(sheets, monkeypatch):
    monkeypatch.setattr(door, "PART_BYTES", 1_000)
    text = b"baris\n" * 900
    shown = sheets(text, "text/plain").show(0, SILENT)
    assert isinstance(shown, Prose)
    assert shown.text.encode() == text


def test_a_process_that_is_replaced_gets_the_file_again(sheets, monkeypatch):
    monkeypatch.setattr("models.base.worker.JOBS_PER_PROCESS", 4)
    paper = sheets(samples.pdf(6), PDF)
    pages = [paper.show(number, SILENT) for number in range(6)]
    assert all(isinstance(page, Picture) for page in pages)


def test_facts_and_hint_come_from_the_same_process(sheets):
    photo = sheets(samples.photo(), "image/jpeg")
    assert isinstance(photo.veil(SILENT), Picture)
    assert ("model", "KC-1") in photo.facts(SILENT).lines


def test_what_cannot_be_shown_starts_no_process(sheets):
    film = sheets(b"film", "video/mp4")
    long = sheets(b"x", PDF, size=MOST_BYTES + 1)
    assert film.show(0, SILENT) == Refused("type")
    assert long.show(0, SILENT) == Refused("size")
    assert film._worker._running is None
    assert long._worker._running is None


@pytest.mark.parametrize(
    ("media", "shown"),
    [
        ("image/png", "image/png"),
        ("image/svg+xml", ""),
        ("text/html", "text/plain"),
        ("application/json", "text/plain"),
        ("application/x-msdownload", ""),
        (PDF, PDF),
    ],
)
def test_only_named_kinds_are_shown_and_markup_only_as_text(media, shown):
    assert media_shown(media) == shown


@pytest.mark.parametrize(
    ("data", "media", "why"),
    [
        (samples.photo()[:700], "image/jpeg", {"damaged"}),
        (samples.bomb_png(), "image/png", {"pixels"}),
        (samples.renamed_program(), "image/jpeg", {"damaged"}),
        (samples.renamed_program(), PDF, {"damaged"}),
        (samples.locked_pdf(), PDF, {"locked"}),
        (samples.circling_pdf(), PDF, {"damaged", "crash", "time", "memory"}),
        (samples.pdf()[:400], PDF, {"damaged"}),
    ],
)
def test_a_hostile_file_is_refused_and_the_window_lives(sheets, data, media, why):
    began = time.monotonic()
    shown = sheets(data, media).show(0, SILENT)
    assert isinstance(shown, Refused)
    assert shown.why in why
    assert time.monotonic() - began < 20


def test_a_pdf_that_would_act_only_shows_and_calls_nobody(sheets):
    with socket.create_server(("127.0.0.1", 0)) as ear:
        ear.settimeout(0.2)
        address = f"http://127.0.0.1:{ear.getsockname()[1]}/"
        shown = sheets(samples.pdf_that_acts(address), PDF).show(0, SILENT)
        assert isinstance(shown, Picture)
        with pytest.raises(TimeoutError):
            ear.accept()


def test_a_million_pages_are_a_claim(sheets):
    shown = sheets(samples.pdf_claiming(1_000_000), PDF).show(0, SILENT)
    assert isinstance(shown, Picture | Refused)
    if isinstance(shown, Picture):
        assert shown.pages <= 10_000


def test_fifty_megabytes_of_text_are_one_page_at_a_time(sheets):
    data = b"[14/06/25 07.21] T-2: bon kemarin sudah ditulis\n" * 1_100_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    text = sheets(data, "text/plain")
    last = text.show(2_000, SILENT)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert isinstance(last, Prose)
    assert len(last.text) <= 20_000
    assert grown < 300_000


def test_a_page_that_never_ends_is_killed_in_time(sheets):
    paper = sheets(samples.endless_pdf(), PDF)
    began = time.monotonic()
    assert paper.show(0, SILENT) == Refused("time")
    assert time.monotonic() - began < 20


def test_putting_a_file_away_kills_its_process_at_once(sheets):
    paper = sheets(samples.endless_pdf(), PDF)
    ended: list[object] = []

    def read() -> None:
        try:
            ended.append(paper.show(0, SILENT))
        except Cancelled as stopped:
            ended.append(stopped)

    reader = threading.Thread(target=read)
    reader.start()
    while paper._worker._running is None or not paper._worker._running._ready:
        reader.join(0.01)
    began = time.monotonic()
    paper.stop()
    reader.join(5)
    assert time.monotonic() - began < 2
    assert isinstance(ended[0], Cancelled)


def test_the_user_can_stop_while_the_file_is_sent(sheets):
    data = samples.pdf()
    with pytest.raises(Cancelled):
        sheets(data, PDF).show(0, Watcher(stop_at=len(data)))


def test_what_the_vault_refuses_is_passed_on(sheets):
    def damaged() -> None:
        raise BlobDamaged("BB-07")

    with pytest.raises(BlobDamaged):
        sheets(b"x", PDF, open=damaged).show(0, SILENT)


class Liar(Worker):
    """A worker that a file has taken over."""

    def __init__(self, answer: bytes) -> None:
        super().__init__("desktop.viewer.worker:serve")
        self._answer = answer

    def call(self, request, progress=None):
        return self._answer


@pytest.mark.parametrize(
    "answer", [b"", b"SVW1" + bytes(21), b"GIF89a", b"SVW1\x03" + bytes(20) + b"huge"]
)
def test_a_worker_that_lies_is_only_a_refusal(answer):
    lied = Sheets(original(b"x", PDF), lambda: Liar(answer))
    assert lied.show(0, SILENT) == Refused("crash")
    assert lied.veil(SILENT) == Refused("crash")


def test_an_answer_to_another_question_shows_nothing():
    lost = b"SVW1\x02" + bytes(20)
    assert Sheets(original(b"x", PDF), lambda: Liar(lost)).show(0, SILENT) == Refused(
        "crash"
    )
