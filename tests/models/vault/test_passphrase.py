# SPDX-License-Identifier: Apache-2.0
"""Passphrases: what is offered is strong, what everybody uses is refused."""

from __future__ import annotations

import pytest

from models.base.errors import PassphraseWeak
from models.vault import passphrase
from models.vault.passphrase import normalise, offer, require_strong, words


def test_six_different_words_are_offered_and_would_be_taken() -> None:
    offers = {offer() for _ in range(50)}
    assert len(offers) == 50
    for text in offers:
        assert len(set(text.split())) == 6
        assert set(text.split()) <= set(words())
        require_strong(text)


def test_a_draw_with_a_word_twice_is_drawn_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pool = iter(["telaga"] * 6 + ["biru", "pagi", "daun", "pohon", "embun", "lereng"])
    monkeypatch.setattr(passphrase.secrets, "choice", lambda _: next(pool))
    assert offer() == "biru pagi daun pohon embun lereng"


@pytest.mark.parametrize(
    "text",
    [
        "kembang pagi di tepi telaga",
        "Mobil tetangga 3x mogok!",
        "xK9#mQ2$vL7@pR4",
        "saksama rumah biru kucing meja",
        "سيارة جارنا الزرقاء تعطلت",
    ],
)
def test_phrases_of_ones_own_are_taken(text: str) -> None:
    require_strong(text)


@pytest.mark.parametrize("text", ["", "pendek", "empat belas hr", " " * 40])
def test_fewer_than_fifteen_characters_are_too_short(text: str) -> None:
    with pytest.raises(PassphraseWeak) as caught:
        require_strong(text)
    assert (caught.value.why, caught.value.least) == ("short", 15)


@pytest.mark.parametrize(
    "text",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "ababababababababab",
        "kucing kucing kucing",
        "perpustakaan perpustakaan",
        "abcdefghijklmnopqrstuvwxyz",
        "zyxwvutsrqponmlkjihg",
        "123456789012345678",
        "qwertyuiopasdfghjkl",
        "saksama saksama 2026",
        "password password1",
        "Brankas Rahasia Saksama",
        "Indonesia Merdeka 1945",
        "correct horse battery staple",
        "bismillah alhamdulillah",
        "!!!!!!!!!!!!!!!!!!!!",
        "katasandi.katasandi!",
        "saksama 111111111111",
        "saksama sandi ababab",
    ],
)
def test_what_a_guesser_tries_first_is_refused(text: str) -> None:
    with pytest.raises(PassphraseWeak) as caught:
        require_strong(text)
    assert caught.value.why == "common"


def test_one_form_whatever_the_keyboard_gives() -> None:
    assert normalise("cafe\u0301  \u00a0 \uff21") == "café A"
    assert normalise("Rumah") != normalise("rumah")
