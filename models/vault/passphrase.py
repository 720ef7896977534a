# SPDX-License-Identifier: Apache-2.0
"""Passphrases: six words offered, or one's own, weighed by simple rules.

Knows the packaged word list and what people choose too often; must not know
what a passphrase opens. No composition rules and no expiry; length and a block
list only, after NIST SP 800-63B section 5.1.1.
"""

from __future__ import annotations

import secrets
import unicodedata
from functools import cache

from models.base.assets import read_text
from models.base.errors import PassphraseWeak

LEAST = 15
OFFERED_WORDS = 6
# What must be left when everything a guesser tries first is taken away.
_LEAST_OWN = 8
_LEAST_DIFFERENT = 6
_RUN = 4
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl")


def normalise(text: str) -> str:
    """Return the one form of a passphrase that is weighed and hashed.

    Unicode NFKC, so that every keyboard gives the same; runs of blanks count
    as one blank, so that a copied line opens too. Capitals stay capitals.
    """
    return " ".join(unicodedata.normalize("NFKC", text).split())


@cache
def words() -> tuple[str, ...]:
    """Return the packaged Indonesian words, in alphabetical order."""
    return tuple(read_text("words", "id.txt").split())


@cache
def _common() -> tuple[str, ...]:
    """Return the pieces that add nothing, longest first."""
    lines = read_text("words", "common.txt").splitlines()
    pieces = {p for line in lines if not line.startswith("#") for p in line.split()}
    return tuple(sorted(pieces, key=lambda p: (-len(p), p)))


def offer() -> str:
    """Return six different words drawn by chance: about 72 bits."""
    chosen: list[str] = []
    while len(set(chosen)) < OFFERED_WORDS or is_common(" ".join(chosen)):
        chosen = [secrets.choice(words()) for _ in range(OFFERED_WORDS)]
    return " ".join(chosen)


def require_strong(text: str) -> None:
    """Return if ``text`` may guard a vault.

    Raises:
        PassphraseWeak: fewer than 15 characters, or what a guesser tries first.
    """
    if len(normalise(text)) < LEAST:
        raise PassphraseWeak(why="short", least=LEAST)
    if is_common(text):
        raise PassphraseWeak(why="common", least=LEAST)


def is_common(text: str) -> bool:
    """Return whether ``text`` is common phrases, a sequence or a repetition."""
    folded = "".join(c for c in normalise(text).casefold() if c.isalnum())
    if len(set(folded)) < _LEAST_DIFFERENT or _is_repetition(folded):
        return True
    own = _without_runs(_without_common(folded))
    return len(own) < _LEAST_OWN or len(set(own)) < _LEAST_DIFFERENT


def _is_repetition(text: str) -> bool:
    """Return whether ``text`` is one piece written twice or more."""
    return text in (text + text)[1:-1]


def _without_common(text: str) -> str:
    """Return ``text`` without the pieces everybody uses."""
    for piece in _common():
        text = text.replace(piece, " ")
    return text.replace(" ", "")


def _without_runs(text: str) -> str:
    """Return ``text`` without keyboard and alphabet runs of four or more."""
    kept: list[str] = []
    start = 0
    while start < len(text):
        end = _run_end(text, start)
        if end - start < _RUN:
            kept.append(text[start])
            end = start + 1
        start = end
    return "".join(kept)


def _run_end(text: str, start: int) -> int:
    """Return where the longest run that begins at ``start`` ends."""
    longest = start
    for row in _ROWS:
        for line in (row, row[::-1]):
            end = start + 1
            while end <= len(text) and text[start:end] in line:
                longest = max(longest, end)
                end += 1
    same = start
    while same < len(text) and text[same] == text[start]:
        same += 1
    return max(longest, same)
