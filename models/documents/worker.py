# SPDX-License-Identifier: Apache-2.0
"""The rendering worker: one request, one reply, nothing kept.

Runs in its own fenced process. Must not be imported by the window, because it
loads the template engine and the layouter.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from models.base.errors import TemplateInvalid
from models.documents.rendering import Order, make
from models.documents.wire import Reply, Request, packed


def serve(request: bytes, step: Callable[[int, int], None]) -> bytes:
    """Make one document.

    Args:
        request: a packed ``Request``.
        step: told how far it is.

    Returns:
        A packed ``Reply``; a template that cannot be used is an answer, not a
        fall of the process.
    """
    asked = msgspec.msgpack.decode(request, type=Request)
    order = Order(
        kind=asked.kind,
        title=asked.title,
        template=asked.template,
        data=asked.data,
        missing=asked.missing,
        sealed=asked.sealed,
    )
    try:
        made = make(order, step)
    except TemplateInvalid as refused:
        return packed(Reply(refused=refused.why or "structure"))
    return packed(Reply(docx=made.docx, pdf=made.pdf, unshown=made.unshown))
