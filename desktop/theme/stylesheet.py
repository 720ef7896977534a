# SPDX-License-Identifier: Apache-2.0
"""Renders ``resources/theme/app.qss`` with tokens into one style sheet.

Knows the four kinds of hole in the template; must not know a widget.

    ${text2}        colour of a token
    ${12px}         length, grown with the text scale
    ${type.title}   font-size and font-weight of a step of the type scale
    ${file.check}   absolute path of ``resources/theme/check.svg``; a name ending
                    in ``-`` gets the look's name, e.g. ``chevron-`` in light is
                    ``chevron-light.svg``
"""

from __future__ import annotations

import re

from desktop.theme.tokens import Tokens
from models.base.assets import read_text, resource

_HOLE = re.compile(r"\$\{([^}]+)\}")
_LENGTH = re.compile(r"(\d+)px")


def render(tokens: Tokens) -> str:
    """Return the style sheet for a look.

    Raises:
        KeyError: the template names a token that does not exist; our mistake.
    """
    template = read_text("theme", "app.qss")
    return _HOLE.sub(lambda hole: _fill(hole.group(1), tokens), template)


def _fill(name: str, tokens: Tokens) -> str:
    """Return what stands in one hole."""
    length = _LENGTH.fullmatch(name)
    if length is not None:
        return f"{tokens.px(int(length.group(1)))}px"
    kind, _, rest = name.partition(".")
    if kind == "type":
        style = tokens.types[rest]
        return f"font-size: {tokens.px(style.size)}px; font-weight: {style.weight}"
    if kind == "file":
        file = f"{rest}{tokens.name}.svg" if rest.endswith("-") else f"{rest}.svg"
        return str(resource("theme", file)).replace("\\", "/")
    if kind == "family":
        return f'"{tokens.families[rest]}"'
    return tokens.colour(name)
