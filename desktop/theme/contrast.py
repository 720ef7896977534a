# SPDX-License-Identifier: Apache-2.0
"""Contrast of two colours after WCAG 2.2 (success criteria 1.4.3 and 1.4.11).

Knows luminance, and which pairs of tokens the look puts on each other; must not
know a colour value.
"""

from __future__ import annotations

AA_TEXT = 4.5
AA_MARK = 3.0


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 (black) to 1 (white)."""
    digits = colour.lstrip("#")
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def required_pairs() -> tuple[tuple[str, str, float], ...]:
    """Return every (foreground, background, least ratio) that the look uses."""
    grounds = ("bg", "rail", "surface", "surface2", "sunk", "sel")
    tones = ("ok", "warn", "bad", "alt")
    pairs = [(ink, ground, AA_TEXT) for ink in ("text", "text2") for ground in grounds]
    pairs += [("text3", ground, AA_TEXT) for ground in grounds]
    pairs += [("text", "hover", AA_TEXT), ("text2", "hover", AA_TEXT)]
    pairs += [(tone, f"{tone}bg", AA_TEXT) for tone in tones]
    pairs += [
        (ink, ground, AA_TEXT)
        for ink in (*tones, "accent")
        for ground in ("surface", "sunk", "bg", "sel")
    ]
    pairs += [
        ("accent", "accentsoft", AA_TEXT),
        ("onaccent", "accentfill", AA_TEXT),
        ("onaccent", "accenthover", AA_TEXT),
        ("onaccent", "slate", AA_TEXT),
        ("text2", "warnbg", AA_TEXT),
        ("text2", "badbg", AA_TEXT),
        ("text2", "okbg", AA_TEXT),
        ("text2", "altbg", AA_TEXT),
        ("text2", "accentsoft", AA_TEXT),
        ("text3", "warnbg", AA_TEXT),
        ("tiptext", "tip", AA_TEXT),
        ("tipaccent", "tip", AA_TEXT),
        ("papertext", "paper", AA_TEXT),
    ]
    marks = ("oki", "warni", "badi", "alti", "field", "accentfill")
    pairs += [(mark, "surface", AA_MARK) for mark in marks]
    pairs += [(f"{tone}i", f"{tone}bg", AA_MARK) for tone in tones]
    pairs += [("field", "bg", AA_MARK), ("field", "rail", AA_MARK)]
    return tuple(pairs)
