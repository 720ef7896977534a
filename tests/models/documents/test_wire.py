# SPDX-License-Identifier: Apache-2.0
"""What renderer and worker hand each other survives the way."""

from __future__ import annotations

import msgspec

from models.base.working import allowed
from models.documents.wire import TARGET, Reply, Request, packed


def test_messages_survive_the_way() -> None:
    request = Request("K", "Judul", b"PK", {"a": [1, "b", {"c": True}]}, ("«x»",), ())
    reply = Reply(docx=b"PK", pdf=b"%PDF", unshown=2)
    assert msgspec.msgpack.decode(packed(request), type=Request) == request
    assert msgspec.msgpack.decode(packed(reply), type=Reply) == reply


def test_the_worker_may_run_it() -> None:
    assert allowed(TARGET)
