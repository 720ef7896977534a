# SPDX-License-Identifier: Apache-2.0
"""Real stores over real SQLCipher, without the second a passphrase costs."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from models.base.clock import Moment
from models.base.ids import BlobId, DocumentId, UserId
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import KIND_OF, Stored
from models.snapshot.lists import ChainReport
from models.store.acts import Seat
from models.store.store import Store, open_store
from models.store.users import User
from models.usecases.ports import Act
from models.vault import database
from models.vault.keys import VaultKeys
from models.vault.sidecar import HeadFile
from tests.support.builders import (
    CASE,
    a_case,
    a_count,
    a_custody_entry,
    a_file,
    a_link,
    a_person,
    a_request,
    a_statement,
    an_act,
    an_answer,
    an_exhibit,
    fixed_id,
    person_id,
    said,
    shown,
)
from tests.support.decided import (
    a_choice,
    a_ruling,
    a_task,
    a_worksheet,
    an_independence,
)

USER = User(
    UserId("01900000-0000-7000-8000-000000000001"), "Sari Wulandari", "investigator"
)
SEAT = Seat(USER.id, "device-1")
VAULT_ID = "01900000-0000-7000-8000-00000000000a"
START = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)


@dataclass
class StepClock:
    """Goes on by one second whenever somebody looks."""

    at: datetime = START
    ticks: int = 0

    def now(self) -> datetime:
        self.ticks += 1
        return self.at + timedelta(seconds=self.ticks)

    def today(self) -> date:
        return self.at.date()

    def moment(self) -> Moment:
        now = self.now()
        return Moment(now, 420, self.ticks * 1_000_000_000, "boot-1")


@dataclass
class KeyedVault:
    """An open vault with a fixed key: database, keys and head file are real."""

    path: Path
    vault_id: str = VAULT_ID
    epochs: dict[int, bytes] = field(default_factory=lambda: {1: bytes(range(32))})
    before_connect: Callable[[], None] = field(default=lambda: None)

    def __post_init__(self) -> None:
        self.path.mkdir(exist_ok=True)
        self.keys = VaultKeys(self.vault_id, max(self.epochs), self.epochs)
        self.head = HeadFile(self.path, self.keys)
        if not self.database.exists():
            database.create(self.database, self.keys.db_key(1))

    @property
    def database(self) -> Path:
        return self.path / database.NAME

    def connect(self) -> Any:
        self.before_connect()
        return database.connect(self.database, self.keys.db_key(1))

    def sql(self, *statements: str | tuple[str, tuple[object, ...]]) -> list[Any]:
        """Write behind the store's back, as somebody with the key could."""
        connection = database.connect(self.database, self.keys.db_key(1))
        try:
            connection.execute("PRAGMA foreign_keys = OFF")
            for statement in statements:
                sql, params = (
                    (statement, ()) if isinstance(statement, str) else statement
                )
                found = connection.execute(sql, params).fetchall()
            return list(found)
        finally:
            connection.close()


def open_at(path: Path, clock: Any = None) -> Store:
    """Open, or make, the store of the vault at ``path``."""
    return open_store(KeyedVault(path), clock or StepClock(), SEAT)


def new_store(path: Path, clock: Any = None) -> Store:
    """Make a store whose journal has its first user."""
    store = open_at(path, clock)
    store.add_user(USER)
    return store


def small_case() -> tuple[Stored, ...]:
    """One case with one or two of everything, owners before what hangs on them."""
    people = [
        a_person(code) for code in ("K-01", "K-02", "K-03", "T-01", "T-02", "P-01")
    ]
    return (
        a_case(),
        *people,
        a_count(victims=(person_id("K-01"), person_id("K-02"))),
        a_statement(answers=0),
        an_answer(1, 1),
        an_answer(1, 2, "Pintu mes dikunci."),
        an_exhibit("BB-07"),
        an_exhibit("BB-08", description="Telepon genggam"),
        a_file("BB-07", 1),
        a_file("BB-07", 2, name="bon-2.pdf"),
        a_custody_entry("BB-07", 1),
        a_custody_entry("BB-07", 2, at=datetime(2026, 8, 15, 1, tzinfo=UTC)),
        a_link(1, victims=(person_id("K-02"),)),
        a_link(2, source=said(1, 1)),
        a_link(3, source=shown("BB-08")),
        a_request("K-03"),
        a_document(),
        an_act(2),
        an_act(1),
        a_task(2),
        a_task(1),
        a_choice(),
        a_ruling(),
        an_independence(),
        a_worksheet(),
    )


def a_document(number: int = 1, **changes: Any) -> IssuedDocument:
    """One issued document."""
    document = IssuedDocument(
        id=DocumentId(fixed_id(12, number)),
        case=CASE,
        kind="RESUME",
        person=None,
        number=number,
        edition="2026-11",
        issued_at=START + timedelta(minutes=number),
        by=USER.name,
        docx_blob=BlobId(fixed_id(8, 9000 + number)),
        docx_sha256="ab" * 32,
        pdf_blob=BlobId(fixed_id(8, 9500 + number)),
        pdf_sha256="cd" * 32,
    )
    return replace(document, **changes)


def fill(store: Any, values: Iterable[Stored] | None = None) -> tuple[Stored, ...]:
    """Save values one by one, as a user would, in one transaction."""
    with store.open_work() as work:
        saved = tuple(
            work.put(value, Act(f"{KIND_OF[type(value)]}.saved", case=CASE))
            for value in values or small_case()
        )
        work.commit()
    return saved


def verified(store: Store) -> ChainReport:
    """Verify everything at once."""
    verifier = store.verifier()
    while not verifier.slice():
        pass
    return verifier.report()


def blank_vault(path: Path) -> Path:
    """Copy a vault whose tables are made and whose journal has its first user.

    Made once per run: making the tables takes a good part of a second.
    """
    source = _template()
    for part in source.iterdir():
        path.mkdir(exist_ok=True)
        (path / part.name).write_bytes(part.read_bytes())
    return path


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="saksama-store-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    new_store(folder / "v").close()
    return folder / "v"
