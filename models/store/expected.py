# SPDX-License-Identifier: Apache-2.0
"""What every object should be by now, as the journal tells it.

Knows states by their MAC and which act took an object out; built by following
the chain. Must not read the objects themselves.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from models.store.canonical import canonical
from models.store.concerns import body_of
from models.store.sealing import Entry, JournalKeys, State, Status, state_mac

Named = tuple[str, str]
"""An object as the journal names it: (kind, id)."""


@dataclass(frozen=True, slots=True)
class Found:
    """One object as its row has it.

    Attributes:
        value: the object.
        case: the case its row belongs to, ``""`` = the vault.
        removed_seq: the act its row says took it out, ``None`` = none.
    """

    value: object
    case: str
    removed_seq: int | None


@dataclass(slots=True)
class Expected:
    """What one object should be.

    Attributes:
        form: canonical form of its last own entry.
        mac: its state MAC there.
        key: name of the keys it was sealed with.
        status: what that entry said of it.
        case: the case it said the object belongs to.
        removed_seq: the act that took it out, ``None`` = it is there.
    """

    form: str
    mac: bytes
    key: str
    status: Status
    case: str
    removed_seq: int | None

    def fits(self, found: Found, keys: JournalKeys) -> bool:
        """Return whether an object as found is what it should be.

        Raises:
            TypeError: a value of a kind no form holds.
        """
        if found.removed_seq != self.removed_seq or found.case != self.case:
            return False
        content = canonical(self.form, found.value)
        state = State(self.status, self.form, found.case, content)
        mac = state_mac(keys.pairs[self.key], state)
        return hmac.compare_digest(mac, self.mac)


class Expectations:
    """What every object should be, up to the last entry taken.

    Attributes:
        of: object → what it should be.
    """

    def __init__(self) -> None:
        self.of: dict[Named, Expected] = {}

    def take(self, entry: Entry) -> None:
        """Learn from an entry that is known to be whole."""
        if not entry.state_form:
            return
        body = body_of(entry)
        status = Status(body["status"])
        self.of[(entry.object_kind, entry.object_id)] = Expected(
            form=entry.state_form,
            mac=entry.state_mac,
            key=entry.mac_key_id,
            status=status,
            case=str(body["case"]),
            removed_seq=entry.seq if status is Status.REMOVED else None,
        )
        for kind, hidden in body.get("hides", ()):
            self._set(kind, hidden, entry.seq)
        for kind, shown in body.get("shows", ()):
            self._set(kind, shown, None)
        for kind, moved, seq in body.get("moved", ()):
            self._set(kind, moved, seq)

    def _set(self, kind: str, id: str, removed_seq: int | None) -> None:
        """Note which act took an object out; unknown ones are found missing."""
        if (kind, id) in self.of:
            self.of[(kind, id)].removed_seq = removed_seq
