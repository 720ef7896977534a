# SPDX-License-Identifier: Apache-2.0
"""The tokens of the look: colours, type scale, spaces and radii.

Knows how ``resources/theme/tokens.json`` is written; must not know Qt.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from models.base.assets import read_text


class Mode(StrEnum):
    """Which look the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TypeStyle(NamedTuple):
    """One step of the type scale, unscaled.

    Attributes:
        size: letter size in logical pixels.
        line: line height in logical pixels.
        weight: 400 regular, 500 medium, 600 semibold.
    """

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything a style sheet or a painter needs, for one look and scale.

    Attributes:
        name: ``light`` or ``dark``.
        colours: token name to ``#RRGGBB``.
        types: step name to its style, unscaled.
        spaces: ``xs s m l xl xxl`` in logical pixels.
        radii: ``keycap control panel dialog`` in logical pixels.
        families: ``ui`` and ``mono`` font family names.
        scale: text scale in percent (100, 112, 125 or 150).
    """

    name: str
    colours: Mapping[str, str]
    types: Mapping[str, TypeStyle]
    spaces: Mapping[str, int]
    radii: Mapping[str, int]
    families: Mapping[str, str]
    scale: int = 100

    def px(self, pixels: float) -> int:
        """Return ``pixels`` grown with the text scale, rounded."""
        return round(pixels * self.scale / 100)

    def colour(self, name: str) -> str:
        """Return the ``#RRGGBB`` of a token.

        Raises:
            KeyError: no such token; our mistake.
        """
        return self.colours[name]


class Tone(NamedTuple):
    """The four colour tokens of one tone.

    Attributes:
        background: tint behind the text.
        line: edge of the tint.
        text: colour of words.
        mark: colour of icons and painted marks.
    """

    background: str
    line: str
    text: str
    mark: str


TONES: Mapping[str, Tone] = MappingProxyType(
    {
        "neutral": Tone("sunk", "line", "text2", "text3"),
        "ok": Tone("okbg", "okline", "ok", "oki"),
        "warn": Tone("warnbg", "warnline", "warn", "warni"),
        "bad": Tone("badbg", "badline", "bad", "badi"),
        "alt": Tone("altbg", "altline", "alt", "alti"),
        "info": Tone("accentsoft", "accentsoft", "accent", "accent"),
    }
)
SCALES = (100, 112, 125, 150)


@cache
def _source() -> dict[str, Any]:
    """Return the token file as read."""
    found: dict[str, Any] = json.loads(read_text("theme", "tokens.json"))
    return found


@cache
def load_tokens(name: str, scale: int = 100) -> Tokens:
    """Return the tokens of a look.

    Args:
        name: ``light`` or ``dark``.
        scale: text scale in percent, one of ``SCALES``.

    Raises:
        KeyError: no such look; our mistake.
    """
    source = _source()
    return Tokens(
        name=name,
        colours=MappingProxyType(dict(source[name])),
        types=MappingProxyType(
            {step: TypeStyle(*numbers) for step, numbers in source["type"].items()}
        ),
        spaces=MappingProxyType(dict(source["space"])),
        radii=MappingProxyType(dict(source["radius"])),
        families=MappingProxyType(dict(source["family"])),
        scale=scale,
    )
