# SPDX-License-Identifier: Apache-2.0
"""Exhibits (Barang bukti): what was taken, on what basis, and its files.

Knows hashes and blob names as text; must not know keys or rows. Who held it
when is ``custody``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import BlobId, CaseId, ExhibitId, FileId, PersonId
from models.casefile.checks import LONG, SHORT, require, within


class BasisState(StrEnum):
    """How far the lawful basis of a seizure has come."""

    NOT_RECORDED = "not_recorded"
    NOT_NEEDED = "not_needed"
    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"


class Availability(StrEnum):
    """Whether the item is in hand."""

    HELD = "held"
    REQUESTED = "requested"


@dataclass(frozen=True, slots=True)
class LawfulBasis:
    """Why the item could be taken.

    Attributes:
        state: how far it has come.
        order: seizure order number.
        order_date: its date.
        court_ref: court permit or approval number.
        court_date: its date.
        note: e.g. ground of urgency.
    """

    state: BasisState = BasisState.NOT_RECORDED
    order: str = ""
    order_date: date | None = None
    court_ref: str = ""
    court_date: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExhibitFile:
    """One digital copy kept in the vault.

    Attributes:
        id: identity.
        exhibit: the item it belongs to.
        blob: name of the encrypted file.
        name: file name it came under.
        media_type: e.g. ``image/jpeg``.
        size: plain length in bytes.
        sha256: of the plain bytes, hex.
        added_at: when it was taken in, UTC.
    """

    id: FileId
    exhibit: ExhibitId
    blob: BlobId
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Taking:
    """When, where and from whom an item was taken.

    Attributes:
        at: moment with offset, ``None`` = not recorded.
        place: where.
        source: from whom, if in the case.
        source_note: else in words, without a victim's name.
        seal: seal number.
        storage: where it is kept.
    """

    at: datetime | None = None
    place: str = ""
    source: PersonId | None = None
    source_note: str = ""
    seal: str = ""
    storage: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One item.

    Attributes:
        id: identity.
        case: the case.
        code: e.g. ``BB-07``; unique in the case.
        description: what it is.
        kind: evidence kind of the pack (``EV_…``).
        quantity: how much, e.g. ``48 lembar``.
        availability: in hand or only asked for.
        basis: why it could be taken.
        taking: when, where, from whom.
        regime: procedural code of the act, ``""`` = the case's.
        origin: id of whom or what it repeats, ``""`` = itself.
        authentic: ``False`` when found not to be what it claims.
        note: remarks.
        files: its digital copies, in order.
        version: counts saves.
    """

    id: ExhibitId
    case: CaseId
    code: str
    description: str
    kind: str
    quantity: str = ""
    availability: Availability = Availability.HELD
    basis: LawfulBasis = field(default_factory=LawfulBasis)
    taking: Taking = field(default_factory=Taking)
    regime: str = ""
    origin: str = ""
    authentic: bool = True
    note: str = ""
    files: tuple[ExhibitFile, ...] = ()
    version: int = 0

    @property
    def usable(self) -> bool:
        """Return whether it is in hand and no court refused its taking."""
        return (
            self.availability is Availability.HELD
            and self.basis.state is not BasisState.REFUSED
        )

    def checked(self) -> Exhibit:
        """Return the exhibit if it can be kept.

        Raises:
            FieldInvalid: code, description or kind empty, or a text too long.
        """
        require("exhibit.code", self.code)
        require("exhibit.description", self.description)
        if not self.kind:
            raise FieldInvalid("exhibit.kind", "empty")
        within("exhibit.quantity", self.quantity, SHORT)
        within("exhibit.note", self.note, LONG)
        return self
