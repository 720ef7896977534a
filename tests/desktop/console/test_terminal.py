# SPDX-License-Identifier: Apache-2.0
"""What is typed unseen, what is read from a pipe, and what is told meanwhile."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from desktop.console import terminal as module
from desktop.console.terminal import Meter, Terminal, standard
from models.base.errors import Cancelled, DiskTrouble, RequestInvalid
from models.interchange.answers import SchemaAnswer


class Keyboard(io.StringIO):
    """A terminal that somebody sits at."""

    def isatty(self) -> bool:
        return True


def piped(typed: str = "", *, json: bool = False) -> Terminal:
    return Terminal(io.StringIO(typed), io.StringIO(), io.StringIO(), json)


def test_a_pipe_gives_line_by_line_and_nothing_is_echoed():
    made = piped("frasa sandi\r\nkunci\n")
    assert made.secret("?") == "frasa sandi"
    assert made.line("?") == "kunci"
    assert made.telling.getvalue() == made.writing.getvalue() == ""
    with pytest.raises(RequestInvalid) as ended:
        made.line("?")
    assert ended.value.why == "no_line"


def test_whoever_ends_the_input_at_a_keyboard_wants_to_stop(monkeypatch):
    made = Terminal(Keyboard(), io.StringIO(), io.StringIO())
    with pytest.raises(Cancelled):
        made.line("?")

    def ended(_prompt, stream):
        raise EOFError

    monkeypatch.setattr(module.getpass, "getpass", ended)
    with pytest.raises(Cancelled):
        made.secret("?")


def test_an_input_that_is_no_text_is_told():
    reading = io.TextIOWrapper(io.BytesIO(b"frasa \xff sandi\n"), encoding="utf-8")
    with pytest.raises(RequestInvalid) as refused:
        Terminal(reading, io.StringIO(), io.StringIO()).secret("?")
    assert refused.value.why == "not_text"


def pipe_nobody_reads():
    reading, writing = os.pipe()
    os.close(reading)
    return os.fdopen(writing, "w", encoding="utf-8")


def test_nobody_listens_and_that_is_no_trouble():
    with pipe_nobody_reads() as writing, pipe_nobody_reads() as telling:
        made = Terminal(io.StringIO(), writing, telling)
        made.say("halo")
        made.end()
        made.tell("halo")
        made.say("halo " * 10_000)
        made.end()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is full")
def test_an_answer_that_a_full_disk_refuses_is_told_once():
    with Path("/dev/full").open("w", encoding="utf-8") as writing:
        made = Terminal(io.StringIO(), writing, io.StringIO())
        made.say("halo")
        with pytest.raises(DiskTrouble) as told:
            made.end()
        assert told.value.reason == "full"
        made.say("halo")
        made.end()


def test_a_keyboard_is_asked_and_secrets_are_typed_unseen(monkeypatch):
    made = Terminal(Keyboard("kunci\n"), io.StringIO(), io.StringIO())
    monkeypatch.setattr(module.getpass, "getpass", lambda prompt, stream: prompt)
    assert made.secret("Frasa sandi?") == "Frasa sandi? "
    assert made.line("Kunci?") == "kunci"
    assert made.telling.getvalue() == "Kunci? "


def test_words_and_the_document_exclude_one_another():
    answer = SchemaAnswer(format="saksama.schemas/1", names=("a",))
    words, document = piped(), piped(json=True)
    for made in (words, document):
        made.say("halo")
        made.answer(answer)
    assert words.writing.getvalue() == "halo\n"
    assert document.writing.getvalue().startswith("{")


def test_progress_is_for_somebody_who_looks():
    looking = Terminal(Keyboard(), io.StringIO(), io.StringIO())
    meter = Meter(looking, "Membaca")
    for done in range(101):
        meter.report(done, 100)
        meter.report(done, 100)
    told = looking.telling.getvalue()
    assert told.count("\r") == 101
    assert told.endswith("100 %\n")
    nobody = piped()
    Meter(nobody, "Membaca").report(1, 0)
    assert nobody.telling.getvalue() == ""


def test_the_terminal_of_this_process():
    assert standard(json=True).json
