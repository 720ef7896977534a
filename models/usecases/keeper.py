# SPDX-License-Identifier: Apache-2.0
"""The open vault and its store, held together until lock.

Knows in which order they are let go. Must not know a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.vault import database
from models.vault.opened import OpenVault

if TYPE_CHECKING:
    # Only named here: the engine behind them is not for the way to the door.
    from models.store.store import Store
    from models.store.verifier import Verifier
    from models.vault.checkpoint import Signed


@dataclass(slots=True)
class Keeper:
    """What stays open between unlock and lock.

    Attributes:
        vault: the open vault.
        store: its rows and journal.
    """

    vault: OpenVault
    store: Store

    def verifier(self) -> Verifier:
        """Return a new full verification of the journal."""
        return self.store.verifier()

    def check_database(self) -> None:
        """Read every page of the database against its seal.

        Raises:
            VaultDamaged: a page is not what was written.
        """
        self.store.checkpoint()
        path = self.vault.path / database.NAME
        database.check(path, self.vault.keys.db_key())

    def keep_checkpoint(self) -> Signed:
        """Sign how the journal ends now, and keep that beside the head file.

        Raises:
            DiskTrouble: it could not be kept; the one before is still there.
        """
        head = self.store.head()
        return self.vault.keep_checkpoint(head.seq, head.link)

    def close(self) -> None:
        """Empty the log, close the connection, drop the keys.

        Closing twice is harmless.
        """
        try:
            self.store.close()
        finally:
            self.vault.close()
