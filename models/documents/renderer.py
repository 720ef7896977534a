# SPDX-License-Identifier: Apache-2.0
"""What verbs use to make a document: a warm worker behind a fence.

Knows limits and messages. Must not load the template engine itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from models.base.errors import TemplateInvalid
from models.base.progress import Progress
from models.base.worker import Limits, Worker
from models.documents.draft import Draft
from models.documents.gaps import SEALED, Gap
from models.documents.wire import TARGET, Reply, Request, packed

LIMITS = Limits(seconds=10.0, memory=1024**3)
"""What one document of usual length may take."""

BYTES_PER_LIMIT = 300_000
"""Case data for which one such time is allowed: a very long document of our
own may take longer, a template cannot ask for it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One document in both formats, saying the same words.

    Attributes:
        docx: the Word file, ``None`` when the kind is issued as PDF only.
        pdf: the PDF.
        gaps: what is still missing in it.
        unshown: characters of other scripts that the PDF shows as empty boxes
            and the Word file holds.
    """

    docx: bytes | None
    pdf: bytes
    gaps: tuple[Gap, ...]
    unshown: int = 0


class Renderer:
    """Makes documents one after the other in one warm process.

    Args:
        worker: where they are made; ``None`` = the fenced worker.
    """

    def __init__(self, worker: Worker | None = None) -> None:
        self._worker = worker or Worker(TARGET, LIMITS, fence=True)

    def warm(self) -> None:
        """Start the process before it is needed.

        Raises:
            RenderFailed: it cannot be started.
        """
        self._worker.warm()

    def render(self, draft: Draft, progress: Progress | None = None) -> Rendered:
        """Make a draft into DOCX and PDF; blocks, so not on the GUI thread.

        Raises:
            TemplateInvalid: the template cannot be used.
            RenderFailed: a limit was reached; the next call finds a new
                process.
            Cancelled: ``progress`` asked for it.
        """
        manifest = draft.template.manifest
        request = Request(
            kind=manifest.kind,
            title=manifest.title.id,
            template=draft.template.docx,
            data=draft.data,
            missing=tuple({gap.marker: None for gap in draft.gaps}),
            sealed=(SEALED,) if draft.sealed else (),
        )
        message = packed(request)
        share = (len(message) - len(request.template)) / BYTES_PER_LIMIT
        answer = self._worker.call(message, progress, LIMITS.seconds * max(1, share))
        reply = msgspec.msgpack.decode(answer, type=Reply)
        if reply.refused:
            raise TemplateInvalid(manifest.kind, reply.refused)
        return Rendered(
            docx=reply.docx if "docx" in manifest.formats else None,
            pdf=reply.pdf,
            gaps=draft.gaps,
            unshown=reply.unshown,
        )

    def close(self) -> None:
        """End the process."""
        self._worker.close()
