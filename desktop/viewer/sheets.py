# SPDX-License-Identifier: Apache-2.0
"""One exhibit's file behind its own fenced process, page by page.

Knows how the decrypted bytes are piped there in parts, never whole in the
window and never on a disk. Must not know keys: it is handed something that
opens the file. Every call blocks: crunch pool only, one call at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from desktop.viewer.limits import LIMITS, MOST_BYTES, PART_BYTES, TARGET
from desktop.viewer.wire import (
    Ask,
    Facts,
    Lost,
    Nonsense,
    Op,
    Picture,
    Prose,
    Refused,
    Reply,
    Taken,
    pack_ask,
    read_reply,
)
from models.base.errors import Cancelled, RenderFailed
from models.base.progress import Progress
from models.base.worker import Worker

Shown = Picture | Prose | Refused
_PICTURES = frozenset(
    {"image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff", "image/webp"}
)
_ALSO_TEXT = frozenset({"application/json", "application/xml"})


@dataclass(frozen=True, slots=True)
class Original:
    """A file that may be looked at.

    Attributes:
        key: its id.
        name: file name it came under, as it stands.
        media_type: as recorded when it was taken in.
        size: plain length in bytes.
        veiled: whether it waits behind a grey hint until asked for.
        open: returns its plain bytes as a stream, to be closed; any thread.
    """

    key: str
    name: str
    media_type: str
    size: int
    veiled: bool
    open: Callable[[], BinaryIO]


def fenced_worker() -> Worker:
    """Return a worker behind the viewer's fence; it starts at its first job."""
    return Worker(TARGET, LIMITS, fence=True)


def media_shown(media_type: str) -> str:
    """Return the media type as which a file is shown, "" = not at all."""
    if media_type in _PICTURES or media_type == "application/pdf":
        return media_type
    if media_type.startswith("text/") or media_type in _ALSO_TEXT:
        return "text/plain"
    return ""


class Sheets:
    """A file being looked at.

    Args:
        original: which.
        make: makes the worker that reads it.
    """

    def __init__(
        self, original: Original, make: Callable[[], Worker] = fenced_worker
    ) -> None:
        self.original = original
        self._media = media_shown(original.media_type)
        self._worker = make()
        self._stopped = False

    def show(self, number: int, progress: Progress) -> Shown:
        """Return one page, or why it cannot be shown.

        Raises:
            BlobDamaged: the sealed bytes are missing or another's.
            VaultDamaged: the sealed bytes are damaged.
            Cancelled: the file was put away meanwhile.
        """
        reply = self._ask(Ask(Op.SHOW, number), progress)
        return reply if isinstance(reply, Picture | Prose) else _refused(reply)

    def veil(self, progress: Progress) -> Picture | Refused:
        """Return a grey hint of the file; raises as ``show``."""
        reply = self._ask(Ask(Op.VEIL), progress)
        return reply if isinstance(reply, Picture) else _refused(reply)

    def facts(self, progress: Progress) -> Facts:
        """Return what the file says of itself; raises as ``show``."""
        reply = self._ask(Ask(Op.FACTS), progress)
        return reply if isinstance(reply, Facts) else Facts(())

    def stop(self) -> None:
        """Kill the process, whatever it is doing. GUI thread; does not wait."""
        self._stopped = True
        self._worker.stop()
        self._worker.close()

    def _ask(self, ask: Ask, progress: Progress) -> Reply:
        """Return the worker's answer, sending it the file if it lacks it."""
        if not self._media:
            return Refused("type")
        if self.original.size > MOST_BYTES:
            return Refused("size")
        try:
            reply = self._call(ask, progress)
            if isinstance(reply, Lost):
                self._send(progress)
                reply = self._call(ask, progress)
        except RenderFailed as failed:
            if self._stopped:
                raise Cancelled from None
            return Refused(failed.limit)
        except Nonsense:
            self._worker.close()
            return Refused("crash")
        return reply

    def _send(self, progress: Progress) -> None:
        """Pipe the file to the worker in parts."""
        sent = number = 0
        with self.original.open() as source:
            while part := source.read(PART_BYTES):
                ask = Ask(Op.PART, number, self._media, part)
                if not isinstance(self._call(ask, progress), Taken):
                    raise Nonsense
                number += 1
                sent += len(part)
                progress.report(sent, self.original.size)

    def _call(self, ask: Ask, progress: Progress) -> Reply:
        """Ask once."""
        if self._stopped:
            raise Cancelled
        progress.report(0, self.original.size)
        return read_reply(self._worker.call(pack_ask(ask)))


def _refused(reply: Reply) -> Refused:
    """Return a refusal; an answer to another question is one as well."""
    return reply if isinstance(reply, Refused) else Refused("crash")
