# SPDX-License-Identifier: Apache-2.0
"""Text of any coding and length comes in pages that lose nothing."""

from __future__ import annotations

import pytest

from desktop.viewer.limits import MOST_PAGES, PAGE_CHARACTERS
from desktop.viewer.prose import Pages
from desktop.viewer.wire import Refusal


@pytest.mark.parametrize(
    "data",
    [
        "Bon Mess B – é".encode(),
        "\ufeffBon Mess B – é".encode(),
        "Bon Mess B – é".encode("utf-16"),
        "Bon Mess B – é".encode("cp1252"),
    ],
)
def test_letters_are_read_whatever_their_coding(data):
    assert Pages(data).show(0).text == "Bon Mess B – é"


def test_pages_end_after_whole_lines_and_lose_nothing():
    text = "".join(f"[14/06/25 07.{n % 60:02}] T-2: pesan {n}\n" for n in range(3_000))
    pages = Pages(text.encode())
    count = pages.show(0).pages
    shown = [pages.show(number).text for number in range(count)]
    assert "".join(shown) == text
    assert count > 1
    assert all(one.endswith("\n") and len(one) <= PAGE_CHARACTERS for one in shown)


def test_one_endless_line_is_cut():
    pages = Pages(b"x" * (3 * PAGE_CHARACTERS + 5))
    assert pages.show(3).text == "xxxxx"
    with pytest.raises(Refusal):
        pages.show(4)


def test_there_are_never_too_many_pages(monkeypatch):
    monkeypatch.setattr("desktop.viewer.prose.PAGE_CHARACTERS", 2)
    assert Pages(b"ab" * (MOST_PAGES + 50)).show(0).pages <= MOST_PAGES + 1


def test_an_empty_text_has_one_empty_page():
    assert Pages(b"\xef\xbb\xbf").show(0).text == ""


def test_there_is_no_hint_of_text():
    with pytest.raises(Refusal):
        Pages(b"rahasia").veil()


def test_it_says_how_it_is_coded():
    assert Pages(b"abc").facts().lines == (("encoding", "utf-8"), ("characters", "3"))
