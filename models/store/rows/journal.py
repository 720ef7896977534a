# SPDX-License-Identifier: Apache-2.0
"""Tables beside the case: journal, users, drafts and kept tallies.

Knows columns and that the journal only grows; must not know how it is chained.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import DDL, ForeignKey, Index, event
from sqlalchemy.orm import Mapped, mapped_column

from models.store.rows.base import Base


class JournalRow(Base):
    """One entry of the chain. ``body`` comes last: lists never read it."""

    __tablename__ = "journal"
    __table_args__ = (
        Index("ix_journal_case", "case_id", "seq"),
        Index("ix_journal_kind", "object_kind", "seq"),
        Index("ix_journal_object", "object_id", "seq"),
    )

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    offset_minutes: Mapped[int]
    monotonic_ns: Mapped[int]
    boot_id: Mapped[str]
    actor: Mapped[str]
    actor_name: Mapped[str]
    device: Mapped[str]
    action: Mapped[str]
    object_kind: Mapped[str]
    object_id: Mapped[str]
    case_id: Mapped[str]
    label: Mapped[str]
    person: Mapped[str]
    reason: Mapped[str]
    salt: Mapped[bytes]
    digest: Mapped[bytes]
    prev: Mapped[bytes]
    mac: Mapped[bytes]
    mac_key_id: Mapped[str]
    state_form: Mapped[str]
    state_mac: Mapped[bytes]
    body: Mapped[str]


class JournalPersonRow(Base):
    """Whom an entry concerns: an index over the journal's own words."""

    __tablename__ = "journal_people"
    __table_args__ = ({"sqlite_with_rowid": False},)

    person: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class UserRow(Base):
    """One person who may open the vault."""

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]


class DraftRow(Base):
    """Unfinished text, outside journal and digests."""

    __tablename__ = "drafts"

    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class AssessmentRow(Base):
    """The last assessment of a case, as far as lists need it."""

    __tablename__ = "assessments"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    edition: Mapped[str]
    pack_hash: Mapped[str]
    on: Mapped[date]
    supported: Mapped[int]
    partial: Mapped[int]
    absent: Mapped[int]


ONLY_GROWS = tuple(
    f"CREATE TRIGGER journal_no_{verb.lower()} BEFORE {verb} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'journal only grows'); END"
    for verb in ("UPDATE", "DELETE")
)
"""Guards against our own mistakes; whoever writes SQL behind our back can drop
them, which is what the chain is for."""

for _statement in ONLY_GROWS:
    event.listen(JournalRow.__table__, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
