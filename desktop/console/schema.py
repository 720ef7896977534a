# SPDX-License-Identifier: Apache-2.0
"""``saksama schema [NAME]``: the published JSON Schemas.

Knows their names. Must not know what they describe.
"""

from __future__ import annotations

from desktop.console.terminal import Exit, Terminal
from models.base.errors import RequestInvalid
from models.interchange.answers import SchemaAnswer
from models.interchange.schemas import PUBLISHED, published


def schema(terminal: Terminal, name: str) -> Exit:
    """Print one schema, or the names of all.

    A schema is JSON itself, with or without ``--json``.

    Raises:
        RequestInvalid: there is none of that name.
    """
    if not name:
        for one in PUBLISHED:
            terminal.say(one)
        answer = SchemaAnswer(format="saksama.schemas/1", names=tuple(PUBLISHED))
        terminal.answer(answer)
        return Exit.DONE
    if name not in PUBLISHED:
        raise RequestInvalid("no_schema")
    terminal.show(published(name).decode())
    return Exit.DONE
