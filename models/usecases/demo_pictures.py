# SPDX-License-Identifier: Apache-2.0
"""Draws the fictional case's files: scans, a ledger, screenshots, photographs.

Knows paper and ink. Everything drawn is made up; nothing here is evidence of
anything, and no face is ever drawn.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from models.base.assets import read_bytes

PAPER = (246, 240, 222)
INK = (44, 47, 74)
RULE = (176, 200, 216)
MARGIN = (222, 150, 150)
PAGE = (1240, 1754)
"""A4 at 150 dots per inch."""
_SANS = "LiberationSans-Regular.ttf"
_HAND = "LiberationSerif-Italic.ttf"


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """Return a packaged font at a size in pixels."""
    return ImageFont.truetype(io.BytesIO(read_bytes("fonts", name)), size)


def scan(title: str, rows: Sequence[Sequence[str]], head: Sequence[str]) -> Image.Image:
    """Return a typed sheet as a scanner gives it back.

    Args:
        title: first line.
        rows: lines of one cell, or table rows.
        head: column titles, empty = plain lines.
    """
    page = Image.new("RGB", PAGE, (250, 249, 245))
    draw = ImageDraw.Draw(page)
    draw.text((130, 140), title, font=_font(_SANS, 34), fill=(30, 30, 30))
    draw.line((130, 196, 1110, 196), fill=(90, 90, 90), width=3)
    columns = [130, 300, 560, 900]
    at = 240
    for cells in ([head] if head else []) + list(rows):
        for column, cell in enumerate(cells):
            left = columns[min(column, 3)] if len(cells) > 1 else 130
            draw.text((left, at), cell, font=_font(_SANS, 26), fill=(45, 45, 45))
        at += 58
    draw.ellipse((820, 1330, 1060, 1500), outline=(96, 92, 150), width=5)
    draw.text((862, 1396), "SALINAN", font=_font(_SANS, 34), fill=(96, 92, 150))
    return page.rotate(
        0.6, fillcolor=(236, 234, 228), resample=Image.Resampling.BILINEAR
    )


def ledger(title: str, rows: Sequence[Sequence[str]]) -> Image.Image:
    """Return a page of the debt book: date, entry, sum, by hand on ruled paper."""
    page = Image.new("RGB", PAGE, PAPER)
    draw = ImageDraw.Draw(page)
    for line in range(200, 1640, 76):
        draw.line((70, line, 1170, line), fill=RULE, width=3)
    draw.line((230, 110, 230, 1660), fill=MARGIN, width=4)
    draw.line((880, 110, 880, 1660), fill=MARGIN, width=4)
    draw.text((260, 120), title, font=_font(_HAND, 50), fill=INK)
    for number, (day, entry, amount) in enumerate(rows):
        # A hand never keeps quite to the line.
        wave = round(5 * math.sin(number * 1.7))
        top = 208 + number * 76 + wave
        draw.text((96 + wave, top), day, font=_font(_HAND, 44), fill=INK)
        draw.text((258 - wave, top), entry, font=_font(_HAND, 46), fill=INK)
        width = draw.textlength(amount, font=_font(_HAND, 44))
        draw.text((1150 - width, top), amount, font=_font(_HAND, 44), fill=INK)
    turned = page.rotate(
        -1.4, expand=True, fillcolor=(208, 206, 200), resample=Image.Resampling.BILINEAR
    )
    return turned.resize(PAGE)


def chat(messages: Sequence[Sequence[str]]) -> Image.Image:
    """Return a screenshot of a group conversation; the first line is its name."""
    shot = Image.new("RGB", (720, 1280), (231, 226, 214))
    draw = ImageDraw.Draw(shot)
    draw.rectangle((0, 0, 720, 96), fill=(38, 92, 84))
    draw.text((32, 30), messages[0][0], font=_font(_SANS, 32), fill="white")
    at = 130
    for who, text in messages[1:]:
        lines = _wrapped(text, 40)
        tall = 62 + 36 * len(lines)
        draw.rounded_rectangle((28, at, 640, at + tall), 18, fill="white")
        draw.text((50, at + 14), who, font=_font(_SANS, 24), fill=(150, 84, 40))
        for number, line in enumerate(lines):
            top = at + 48 + 36 * number
            draw.text((50, top), line, font=_font(_SANS, 26), fill=(30, 30, 30))
        at += tall + 24
    return shot


def photo(scene: str, stamp: str) -> Image.Image:
    """Return a photograph-like picture of a thing or a place.

    Args:
        scene: name of what is seen.
        stamp: words burnt into the lower edge, "" = none.
    """
    picture = Image.new("RGB", (1280, 960), (118, 120, 116))
    draw = ImageDraw.Draw(picture)
    _SCENES[scene](draw)
    picture = picture.filter(ImageFilter.GaussianBlur(1.6))
    if stamp:
        draw = ImageDraw.Draw(picture)
        draw.rectangle((0, 900, 1280, 960), fill=(12, 12, 12))
        draw.text((28, 912), stamp, font=_font(_SANS, 32), fill=(225, 225, 210))
    return picture


def _gate(draw: ImageDraw.ImageDraw, gap: int) -> None:
    """Draw the gate of the mess; ``gap`` pixels stand open."""
    draw.rectangle((0, 0, 1280, 330), fill=(74, 80, 94))
    draw.rectangle((0, 640, 1280, 960), fill=(92, 88, 82))
    for x in range(180, 1100, 46):
        if not 560 < x < 560 + gap:
            draw.rectangle((x, 240, x + 14, 680), fill=(46, 52, 50))
    draw.rectangle((160, 230, 1110, 262), fill=(46, 52, 50))
    if gap == 0:
        draw.rounded_rectangle((600, 440, 668, 520), 8, fill=(176, 148, 66))
        draw.arc((608, 396, 660, 470), 180, 360, fill=(168, 168, 168), width=10)


def _shut(draw: ImageDraw.ImageDraw) -> None:
    """Draw the gate, padlocked."""
    _gate(draw, 0)


def _open(draw: ImageDraw.ImageDraw) -> None:
    """Draw the gate standing open at dawn."""
    _gate(draw, 300)
    draw.rectangle((0, 0, 1280, 230), fill=(148, 128, 116))


def _workers(draw: ImageDraw.ImageDraw) -> None:
    """Draw far-off figures at the gate, without faces."""
    _gate(draw, 220)
    for x in (600, 664, 722, 800):
        draw.ellipse((x, 470, x + 34, 504), fill=(58, 54, 52))
        draw.rounded_rectangle((x - 6, 502, x + 40, 640), 12, fill=(70, 84, 96))


def _room(draw: ImageDraw.ImageDraw) -> None:
    """Draw a room with mats side by side."""
    draw.rectangle((0, 0, 1280, 480), fill=(196, 190, 172))
    draw.rectangle((0, 480, 1280, 960), fill=(132, 116, 96))
    for n in range(9):
        left = 40 + n * 136
        draw.rectangle(
            (left, 540, left + 112, 900), fill=(150 - 3 * n, 140 - 4 * n, 120)
        )
        draw.rectangle((left + 14, 552, left + 98, 616), fill=(222, 216, 206))
    draw.rectangle((520, 90, 760, 300), fill=(92, 110, 120))
    for x in range(540, 760, 34):
        draw.line((x, 90, x, 300), fill=(50, 50, 50), width=8)


def _cards(draw: ImageDraw.ImageDraw) -> None:
    """Draw a rack of cards, all blank."""
    draw.rectangle((120, 80, 1160, 900), fill=(120, 88, 60))
    for row in range(4):
        for column in range(5):
            left, top = 170 + column * 196, 130 + row * 188
            draw.rounded_rectangle(
                (left, top, left + 166, top + 108), 8, fill=(182, 204, 222)
            )
            draw.rectangle(
                (left + 114, top + 22, left + 152, top + 78), fill=(150, 168, 184)
            )
            for line in range(3):
                y = top + 30 + line * 22
                draw.line((left + 14, y, left + 98, y), fill=(140, 160, 178), width=8)


def _key(draw: ImageDraw.ImageDraw) -> None:
    """Draw a key beside a scale."""
    draw.rectangle((0, 0, 1280, 960), fill=(214, 210, 200))
    draw.ellipse((250, 360, 490, 600), outline=(120, 116, 108), width=48)
    draw.rectangle((470, 456, 960, 506), fill=(120, 116, 108))
    for x in (820, 880, 930):
        draw.rectangle((x, 506, x + 28, 570), fill=(120, 116, 108))
    draw.rectangle((160, 740, 1120, 800), fill="white", outline=(60, 60, 60), width=3)
    for n in range(17):
        left = 160 + n * 60
        draw.line((left, 740, left, 770), fill=(30, 30, 30), width=4)
        draw.text((left + 6, 768), str(n), font=_font(_SANS, 22), fill=(30, 30, 30))


_SCENES: dict[str, Callable[[ImageDraw.ImageDraw], None]] = {
    "gate_shut": _shut,
    "gate_open": _open,
    "gate_workers": _workers,
    "room": _room,
    "cards": _cards,
    "key": _key,
}


def _wrapped(text: str, most: int) -> list[str]:
    """Return the text in lines of at most ``most`` characters."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > most and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
