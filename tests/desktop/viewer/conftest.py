# SPDX-License-Identifier: Apache-2.0
"""Files in memory, and readers that end with the test."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest

from desktop.viewer.sheets import Original, Sheets
from models.base.progress import Silent

Open = Callable[..., Sheets]


def original(
    data: bytes,
    media: str = "image/jpeg",
    key: str = "f1",
    name: str = "foto.jpg",
    **changes: object,
) -> Original:
    """A file as the presenter hands it over."""
    values = {"size": len(data), "veiled": False, "open": lambda: io.BytesIO(data)}
    return Original(key, name, media, **(values | changes))


@pytest.fixture
def sheets() -> Iterator[Open]:
    """Open files, each behind a real fenced process."""
    made: list[Sheets] = []

    def open_one(data: bytes, media: str, **changes: object) -> Sheets:
        made.append(Sheets(original(data, media, **changes)))
        return made[-1]

    yield open_one
    for one in made:
        one.stop()


SILENT = Silent()
