# SPDX-License-Identifier: Apache-2.0
"""What the renderer and its worker process hand each other.

Knows the two messages; light, so that the window need not load a layouter.
"""

from __future__ import annotations

import msgspec

TARGET = "models.documents.worker:serve"
"""The worker's function."""


class Request(msgspec.Struct, frozen=True):
    """One document to make; fields as in ``rendering.Order``."""

    kind: str
    title: str
    template: bytes
    data: dict[str, object]
    missing: tuple[str, ...]
    sealed: tuple[str, ...]


class Reply(msgspec.Struct, frozen=True):
    """What came of it.

    Attributes:
        refused: why the template cannot be used, ``""`` = it could.
        docx: the Word file.
        pdf: the PDF.
        unshown: characters the PDF's letters could not show.
    """

    refused: str = ""
    docx: bytes = b""
    pdf: bytes = b""
    unshown: int = 0


def packed(message: Request | Reply) -> bytes:
    """Return a message as bytes."""
    return msgspec.msgpack.encode(message)
