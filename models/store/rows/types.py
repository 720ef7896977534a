# SPDX-License-Identifier: Apache-2.0
"""How values that SQLite does not know are kept in a column.

Knows text forms that sort as their values do; must not know any table.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import IntEnum, StrEnum
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from models.base.errors import VaultDamaged

T = TypeVar("T")
R = TypeVar("R")
E = TypeVar("E", bound=StrEnum)
N = TypeVar("N", bound=IntEnum)

_NOT_OURS = (ValueError, TypeError, KeyError, msgspec.DecodeError)
_UTC_LENGTH = len("2026-01-01T00:00:00.000000")


def utc_text(moment: datetime) -> str:
    """Return the instant as text of one length, so that text order is time.

    Args:
        moment: aware; a naive one is our own mistake.
    """
    assert moment.tzinfo is not None, "naive moment"
    instant = moment.astimezone(UTC).replace(tzinfo=None)
    return instant.isoformat(timespec="microseconds") + "Z"


def zoned_text(moment: datetime) -> str:
    """Return instant and local offset in seconds, e.g. ``…Z+25200``.

    The instant comes first, so text order is time; the offset keeps apart WIB,
    WITA and WIT as they were written down.
    """
    offset = moment.utcoffset() or timedelta()
    return f"{utc_text(moment)}{round(offset.total_seconds()):+d}"


def read_utc(text: str) -> datetime:
    """Return the aware moment that ``utc_text`` wrote."""
    return datetime.fromisoformat(text[:_UTC_LENGTH]).replace(tzinfo=UTC)


def read_zoned(text: str) -> datetime:
    """Return the aware moment, in its own offset, that ``zoned_text`` wrote."""
    offset = timedelta(seconds=int(text[_UTC_LENGTH + 1 :]))
    return read_utc(text).astimezone(timezone(offset))


class KeptAs(TypeDecorator[T], Generic[T, R]):
    """A value kept in a form that SQLite knows.

    A raw form that is not one of ours was written behind our back, or is
    damaged: reading it raises ``VaultDamaged``, without the content.

    Args:
        write: value to raw form.
        read: raw form to value.
    """

    impl: type[TypeEngine[Any]] = Text
    cache_ok = True

    def __init__(self, write: Callable[[T], R], read: Callable[[R], T]) -> None:
        super().__init__()
        self.write = write
        self.read = read

    def process_bind_param(
        self,
        value: T | None,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
    ) -> R | None:
        """Return the raw form that is kept."""
        return None if value is None else self.write(value)

    def result_processor(
        self,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
        coltype: object,  # noqa: ARG002 - SQLAlchemy's signature
    ) -> Callable[[R | None], T | None]:
        """Return what makes values of raw forms; one plain call per value."""
        read = self.read

        def process(raw: R | None) -> T | None:
            if raw is None:
                return None
            try:
                return read(raw)
            except _NOT_OURS:
                pass
            raise VaultDamaged("database", "value")

        return process


class KeptAsNumber(KeptAs[T, int], Generic[T]):
    """A value kept as a number."""

    impl = Integer
    cache_ok = True


UTC_DATE_TIME = KeptAs(utc_text, read_utc)
"""An aware moment, kept and returned in UTC."""

ZONED_DATE_TIME = KeptAs(zoned_text, read_zoned)
"""An aware moment that keeps the offset it was written with."""

DAY = KeptAs(date.isoformat, date.fromisoformat)
"""A date."""

TIME_OF_DAY = KeptAs(time.isoformat, time.fromisoformat)
"""A time of day."""


def coded(kind: type[E]) -> KeptAs[E, str]:
    """Return the type of a ``StrEnum`` kept by value."""
    members = {member.value: member for member in kind}
    return KeptAs(attrgetter("value"), members.__getitem__)


def graded(kind: type[N]) -> KeptAsNumber[N]:
    """Return the type of an ``IntEnum`` kept by value."""
    members = {member.value: member for member in kind}
    return KeptAsNumber(int, members.__getitem__)


def packed(kind: object) -> KeptAs[Any, str]:
    """Return the type of a small nested value kept as JSON text.

    Args:
        kind: the value's type, e.g. ``tuple[str, ...]``.
    """
    reader = msgspec.json.Decoder(kind)
    writer = msgspec.json.Encoder(order="deterministic")
    return KeptAs(lambda value: writer.encode(value).decode(), reader.decode)
