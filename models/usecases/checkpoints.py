# SPDX-License-Identifier: Apache-2.0
"""Holding the journal against a checkpoint that somebody kept elsewhere.

Knows what can be said of the two. Must not know the text form of a signature.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from models.base.errors import FileUnreadable, RequestInvalid
from models.usecases.tools import Tools
from models.vault import checkpoint
from models.vault.checkpoint import Signed


class Compared(StrEnum):
    """What holding a journal against a checkpoint shows."""

    HOLDS = "holds"
    OTHER_VAULT = "other_vault"
    UNKNOWN_KEY = "unknown_key"
    CUT = "cut"
    DIFFERS = "differs"


def make_checkpoint(tools: Tools) -> Signed:
    """Sign how the journal ends now; it is kept in the vault's folder too.

    Raises:
        DiskTrouble: it could not be kept.
    """
    assert tools.keeper is not None, "no vault is open"
    return tools.keeper.keep_checkpoint()


def read_checkpoint(path: Path) -> Signed:
    """Read a checkpoint from disk; nothing is checked yet. Any thread.

    Raises:
        FileUnreadable: missing or denied.
        RequestInvalid: it is no checkpoint.
    """
    try:
        with path.open("rb") as handle:
            raw = handle.read(checkpoint.LARGEST)
    except FileNotFoundError:
        raise FileUnreadable("missing") from None
    except OSError:
        raise FileUnreadable("denied") from None
    signed = checkpoint.parse(raw.decode("utf-8", "replace"))
    if signed is None:
        raise RequestInvalid("no_checkpoint")
    return signed


def compare(tools: Tools, signed: Signed) -> Compared:
    """Hold the journal against a checkpoint.

    It says nothing of the entries before: the whole chain is checked apart.
    """
    assert tools.keeper is not None, "no vault is open"
    vault, store, point = tools.keeper.vault, tools.keeper.store, signed.checkpoint
    if point.vault_id != vault.vault_id:
        return Compared.OTHER_VAULT
    known = vault.signers | {bytes.fromhex(key) for key in store.opened_under()}
    if not any(signed.is_by(public) for public in known):
        return Compared.UNKNOWN_KEY
    if point.size > store.head().seq:
        return Compared.CUT
    fits = store.head_at(point.size).link == point.head
    return Compared.HOLDS if fits else Compared.DIFFERS
