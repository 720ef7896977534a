# SPDX-License-Identifier: Apache-2.0
"""Nothing in a name or a text can hide."""

from __future__ import annotations

import pytest

from desktop.viewer.readable import readable_line, readable_text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("foto.jpg", "foto.jpg"),
        ("foto\u202egpj.exe", "foto[U+202E]gpj.exe"),
        ("a\x00b\x1b[2J", "a[U+0000]b[U+001B][2J"),
        ("dua  baris\nnama", "dua baris nama"),
        ("\u2066x\u2069\u200b", "[U+2066]x[U+2069][U+200B]"),
        ("ꦩꦺꦭꦸꦂ صورة 照片", "ꦩꦺꦭꦸꦂ صورة 照片"),
    ],
)
def test_a_name_shows_what_is_in_it(name, shown):
    assert readable_line(name) == shown


def test_lines_and_tabs_of_a_text_stay():
    assert readable_text("a\r\nb\rc\td\u2028") == "a\nb\nc\td[U+2028]"
