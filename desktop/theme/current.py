# SPDX-License-Identifier: Apache-2.0
"""The tokens in force now, as painters need them: colours and fonts.

Knows which look was applied last (``apply.Theme`` is the only writer); must not
decide which look that is. Painters ask at every paint and keep nothing, so a
change of look needs a repaint and no bookkeeping.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from desktop.theme.tokens import Tokens, load_tokens


class _Current:
    """Holds the tokens in force."""

    tokens: Tokens = load_tokens("light")


def current() -> Tokens:
    """Return the tokens in force; light at 100 % until a look is applied."""
    return _Current.tokens


def use(tokens: Tokens) -> None:
    """Put tokens in force. Called by ``apply.Theme`` and by tests only."""
    _Current.tokens = tokens


def colour(token: str) -> QColor:
    """Return the colour of a token in the look in force."""
    return QColor(_Current.tokens.colour(token))


def font(step: str = "body", *, italic: bool = False) -> QFont:
    """Return the font of a step of the type scale, grown with the text scale.

    Figures are tabular (OpenType ``tnum``), so columns of numbers line up.
    """
    tokens = _Current.tokens
    style = tokens.types[step]
    mono = step in {"mono", "code"}
    made = QFont(tokens.families["mono" if mono else "ui"])
    made.setPixelSize(tokens.px(style.size))
    made.setWeight(QFont.Weight(style.weight))
    made.setItalic(italic)
    made.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not mono:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def line_height(step: str = "body") -> int:
    """Return the line height of a step in logical pixels, scaled."""
    tokens = _Current.tokens
    return tokens.px(tokens.types[step].line)


def px(pixels: float) -> int:
    """Return a length grown with the text scale in force."""
    return _Current.tokens.px(pixels)
