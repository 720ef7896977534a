# SPDX-License-Identifier: Apache-2.0
"""Draws one provision as a page of rich text.

Knows readings and the tokens in force; must not know where they come from.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from desktop.theme.current import current
from desktop.wording.guide_lines import Line, Reading, Section


def page(reading: Reading, pointed: str = "") -> str:
    """Return a reading as rich text.

    Args:
        reading: what is said.
        pointed: anchor of the line to lift out, ``""`` = none.
    """
    mark = _mark(reading.mark, reading.tone)
    parts = [
        f"<style>{_style()}</style>",
        f"<p class='title'>{escape(reading.title)}</p>",
        f"<p class='under'>{escape(reading.under)}{mark}</p>",
        *(f"<p class='lead'>{escape(one)}</p>" for one in reading.lead),
    ]
    for section in reading.sections:
        parts += _section(section, pointed)
    return "".join(parts)


def _section(section: Section, pointed: str) -> Iterator[str]:
    """Yield a section: its heading, how it is to be read, its lines."""
    yield f"<p class='head'>{escape(section.title)}</p>"
    if section.quiet:
        yield f"<p class='quiet'>{escape(section.quiet)}</p>"
    for line in section.lines:
        yield _line(line, pointed)


def _line(line: Line, pointed: str) -> str:
    """Return one line, as a block, an item or a name with what it is."""
    kind = "block" if line.head else "item" if line.item else "plain"
    place = f"<a name='{escape(line.anchor)}'></a>" if line.anchor else ""
    words = escape(line.text)
    if line.link:
        words = f"<a href='{escape(line.link)}'>{words}</a>"
    if line.anchor and line.anchor == pointed:
        words = f"<span class='pointed'>&nbsp;{words}&nbsp;</span>"
    if line.name:
        words = f"<span class='name'>{escape(line.name)}:</span> {words}"
    if kind == "item":
        words = f"•&nbsp; {words}"
    said = _mark(line.mark, line.tone)
    below = "".join(f"<p class='{kind}under'>{escape(one)}</p>" for one in line.under)
    return f"<p class='{kind}'>{place}{words}{said}</p>{below}"


def _mark(words: str, tone: str) -> str:
    """Return how far something was checked, as a small plate."""
    if not words:
        return ""
    kind = "warn" if tone == "warn" else "calm"
    return f"&nbsp; <span class='{kind}'>&nbsp;{escape(words)}&nbsp;</span>"


def _style() -> str:
    """Return the style sheet of the page, from the tokens in force."""
    tokens = current()
    ink = {name: tokens.colour(name) for name in _INKS}

    def size(step: str) -> int:
        return tokens.px(tokens.types[step].size)

    def gap(pixels: int) -> int:
        return tokens.px(pixels)

    return f"""
    p {{ margin: 0; color: {ink["text"]}; font-size: {size("body")}px; }}
    a {{ color: {ink["accent"]}; text-decoration: underline; }}
    .title {{ font-size: {size("title")}px; font-weight: 600; }}
    .under {{ margin-top: {gap(4)}px; color: {ink["text2"]}; }}
    .lead {{ margin-top: {gap(10)}px; font-size: {size("head")}px; }}
    .head {{ margin-top: {gap(20)}px; font-size: {size("head")}px; font-weight: 600; }}
    .quiet {{ margin-top: {gap(2)}px; color: {ink["text2"]};
      font-size: {size("small")}px; }}
    .plain {{ margin-top: {gap(6)}px; }}
    .item {{ margin-top: {gap(5)}px; margin-left: {gap(22)}px;
      text-indent: -{gap(14)}px; }}
    .block {{ margin-top: {gap(12)}px; font-weight: 600; }}
    .plainunder, .blockunder {{ margin-top: {gap(2)}px; color: {ink["text2"]};
      font-size: {size("small")}px; }}
    .itemunder {{ margin-top: {gap(1)}px; margin-left: {gap(22)}px;
      color: {ink["text2"]}; font-size: {size("small")}px; }}
    .name {{ color: {ink["text2"]}; }}
    .pointed {{ background-color: {ink["sel"]}; }}
    .warn {{ background-color: {ink["warnbg"]}; color: {ink["warn"]};
      font-size: {size("micro")}px; font-weight: 500; }}
    .calm {{ background-color: {ink["sunk"]}; color: {ink["text2"]};
      font-size: {size("micro")}px; font-weight: 500; }}
    """


_INKS = ("text", "text2", "accent", "sel", "warnbg", "warn", "sunk")
