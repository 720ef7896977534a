# SPDX-License-Identifier: Apache-2.0
"""The shape of what ``backup``, ``restore`` and ``drill`` print with ``--json``.

Knows field names and types, as ``answers`` does. Must not know how a backup is
made or read.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from models.interchange.law_answers import Answer

Natural = Annotated[int, Meta(ge=0)]


class BackupAnswer(Answer, frozen=True):
    """Answer of ``backup``: what was written, verified, and let go.

    ``files_read`` = how many stored files were read to the end; the others were
    checked by name, length and header. ``head`` is the journal's last hash.
    """

    format: Annotated[str, Meta(pattern=r"^saksama\.backup/1$")]
    vault: str
    backup: str
    made: datetime
    entries: Natural
    head: str
    counts: dict[str, Natural]
    files: Natural
    files_written: Natural
    files_read: Natural
    expired: tuple[str, ...]


class RestoreAnswer(Answer, frozen=True):
    """Answer of ``restore``; every stored file and the whole journal were read.

    ``later_entries`` = how far the latest known state of the same vault went
    where ``rolled_back``. A new recovery code goes to standard error, not here.
    """

    format: Annotated[str, Meta(pattern=r"^saksama\.restore/1$")]
    vault: str
    backup: str
    made: datetime
    entries: Natural
    head: str
    counts: dict[str, Natural]
    files: Natural
    rolled_back: bool
    later_entries: Natural
    new_code: bool
    code_confirmed: bool


class DrillAnswer(Answer, frozen=True):
    """Answer of ``drill``; ``damaged`` names the part a backup was refused for."""

    format: Annotated[str, Meta(pattern=r"^saksama\.drill/1$")]
    source: str
    backup: str
    clean: bool
    damaged: str
    detail: str
    made: str
    entries: Natural
    counts: dict[str, Natural]
    files: Natural
    bytes: Natural
    seconds: float
