# SPDX-License-Identifier: Apache-2.0
"""The branch of the error tree that tells of backups; see ``errors``.

Knows what can go wrong, not how to say it. Must not hold content.
"""

from __future__ import annotations

from models.base.errors import VaultError


class BackupDamaged(VaultError):
    """A backup is not what was written; nothing was restored from it.

    Attributes:
        part: ``record``, ``header``, ``head``, ``database``, ``blob`` or
            ``journal``.
        detail: a short technical word, without content.
    """

    part: str = ""
    detail: str = ""


class BackupMissing(VaultError):
    """There is no backup to restore.

    Attributes:
        why: ``"none"``, ``"unknown"`` (none of that name) or ``"several"``
            (of more than one vault).
    """

    why: str = "none"
