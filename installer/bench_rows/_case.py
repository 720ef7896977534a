# SPDX-License-Identifier: Apache-2.0
"""A large made-up case and a vault with a fixed key, for the bench.

Nothing here is anybody's: codes and counted words only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from models.base.clock import Moment, SystemClock
from models.base.ids import (
    AnswerId,
    CaseId,
    CountId,
    ExhibitId,
    LinkId,
    PersonId,
    StatementId,
    UserId,
    new_id,
)
from models.casefile.case import Case, CaseNumbers
from models.casefile.counts import Count
from models.casefile.evidence import Exhibit
from models.casefile.links import Link, LinkSource
from models.casefile.people import Particulars, Person, Role, RoleSpan
from models.casefile.statements import Answer, Statement, StatementKind
from models.law.reading import load
from models.snapshot.kinds import Stored
from models.store.acts import Seat
from models.store.store import Store, open_store
from models.store.users import User
from models.usecases.desk import Desk
from models.usecases.ports import Act
from models.usecases.tools import Actor, Tools
from models.vault import database
from models.vault.blobs import BlobStore
from models.vault.keys import VaultKeys
from models.vault.sidecar import HeadFile

# sqlcipher3 ships no types.
Connection: TypeAlias = Any
VAULT_ID = "01900000-0000-7000-8000-0000000000be"
USER = UserId("01900000-0000-7000-8000-0000000000bf")
CASE = CaseId("01900000-0000-7000-8000-0000000000c0")
COUNTS = (CountId(new_id()), CountId(new_id()))
OFFENCES = ("TPPO_2_1", "TPPO_10")


class FixedDay(SystemClock):
    """The machine's clock, on one day, so that nothing turns stale."""

    def today(self) -> date:
        """Return the fixed day."""
        return date(2026, 11, 21)

    def moment(self) -> Moment:
        """Return an instant of that day."""
        now = super().moment()
        at = datetime(2026, 11, 21, 3, tzinfo=UTC)
        return Moment(at, now.offset_minutes, now.monotonic_ns, now.boot_id)


@dataclass
class KeyedVault:
    """A real database, real keys, and no passphrase to derive."""

    path: Path
    vault_id: str = VAULT_ID
    epochs: dict[int, bytes] = field(default_factory=lambda: {1: bytes(range(32))})

    def __post_init__(self) -> None:
        """Make the folders and the database."""
        self.path.mkdir(parents=True, exist_ok=True)
        for number in range(256):
            folder = self.path / "blobs" / f"{number:02x}"
            folder.mkdir(parents=True, exist_ok=True)
        self.keys = VaultKeys(self.vault_id, 1, self.epochs)
        self.head = HeadFile(self.path, self.keys)
        if not self.database.exists():
            database.create(self.database, self.keys.db_key(1))

    @property
    def database(self) -> Path:
        """Return where the database is."""
        return self.path / database.NAME

    def connect(self) -> Connection:
        """Return a connection with every setting of the product."""
        return database.connect(self.database, self.keys.db_key(1))


def new_store(folder: Path) -> tuple[KeyedVault, Store]:
    """Make a vault and its store."""
    vault = KeyedVault(folder)
    store = open_store(vault, FixedDay(), Seat(USER, "bench"))
    store.add_user(User(USER, "Bench", "investigator"))
    return vault, store


def tools_for(vault: KeyedVault, store: Store) -> Tools:
    """Return what the verbs need over a store."""
    return Tools(
        open_work=store.open_work,
        blobs=BlobStore(vault.path / "blobs", vault.keys),
        catalogue=load(),
        clock=FixedDay(),
        actor=Actor(USER, "Bench", "investigator", "bench"),
        desk=Desk(),
    )


@dataclass
class Large:
    """One accused, two counts, many victims, items and links.

    Attributes:
        values: everything, owners before what hangs on them.
        links: the links alone.
    """

    victims: int = 100
    items: int = 2000
    links_wanted: int = 5000

    def __post_init__(self) -> None:
        """Make the values."""
        case = Case(
            CASE,
            CaseNumbers("BP-900/2026"),
            "Perkara besar",
            "S03_investigation",
            offence_from=date(2025, 1, 1),
            offence_to=date(2025, 6, 1),
            regime="KUHAP_2025",
        )
        accused, victims = self._people()
        ids = tuple(v.id for v in victims)
        counts = [
            Count(number, CASE, accused.id, offence, ids, position=place)
            for place, (number, offence) in enumerate(
                zip(COUNTS, OFFENCES, strict=True)
            )
        ]
        half = self.items // 2
        statements = self._statements(ids, half)
        exhibits = self._exhibits(self.items - half)
        self.links = self._links(ids, statements, exhibits)
        self.values: tuple[Stored, ...] = (
            case,
            accused,
            *victims,
            *counts,
            *statements,
            *exhibits,
            *self.links,
        )

    def _people(self) -> tuple[Person, list[Person]]:
        """Make the accused and the victims."""
        accused = Person(
            PersonId(new_id()),
            CASE,
            "T-01",
            (RoleSpan(Role.SUSPECT),),
            particulars=Particulars(full_name="Terlapor Fiktif"),
        )
        return accused, [
            Person(
                PersonId(new_id()),
                CASE,
                f"K-{n + 1:03d}",
                (RoleSpan(Role.VICTIM),),
                flower=f"Bunga {n + 1}",
                age=20,
            )
            for n in range(self.victims)
        ]

    def _statements(self, victims: tuple[PersonId, ...], many: int) -> list[Statement]:
        """Make statements of the victims in turn."""
        return [
            Statement(
                StatementId(new_id()),
                CASE,
                victims[n % len(victims)],
                StatementKind.ADDITIONAL,
                date(2026, 1, 1 + n % 28),
                "EV_VICTIM_STMT",
            )
            for n in range(many)
        ]

    def _exhibits(self, many: int) -> list[Exhibit]:
        """Make exhibits of several kinds."""
        kinds = ("EV_CHAT", "EV_DEBT", "EV_TICKET", "EV_PREMISES", "EV_PHONE")
        return [
            Exhibit(
                ExhibitId(new_id()), CASE, f"BB-{n + 1:04d}", "Barang", kinds[n % 5]
            )
            for n in range(many)
        ]

    def _links(
        self,
        victims: tuple[PersonId, ...],
        statements: list[Statement],
        exhibits: list[Exhibit],
    ) -> list[Link]:
        """Spread links over counts, victims and forms."""
        law = load()
        forms = [
            [(e.id, o.id) for e in law.offences[offence].elements for o in e.options]
            for offence in OFFENCES
        ]
        made = []
        for n in range(self.links_wanted):
            which = n % 2
            element, option = forms[which][(n // 2) % len(forms[which])]
            if n % 3:
                source = LinkSource(exhibit=exhibits[n % len(exhibits)].id)
            else:
                source = LinkSource(statement=statements[n % len(statements)].id)
            made.append(
                Link(
                    LinkId(new_id()),
                    CASE,
                    COUNTS[which],
                    (victims[(n // 7) % len(victims)],),
                    element,
                    option,
                    source,
                )
            )
        return made


def one_answer(statement: StatementId) -> Answer:
    """Return one short answer."""
    return Answer(AnswerId(new_id()), statement, 1, "Apa?", "Tidak tahu.")


def keep(store: Store, values: tuple[Stored, ...]) -> None:
    """Save values in one transaction."""
    with store.open_work() as work:
        by_type: dict[type, list[Stored]] = {}
        for value in values:
            by_type.setdefault(type(value), []).append(value)
        for same in by_type.values():
            work.put_many(same, Act("case.imported", case=CASE))
        work.commit()
