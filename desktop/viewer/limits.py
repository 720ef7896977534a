# SPDX-License-Identifier: Apache-2.0
"""How much one file may ask of the viewer. Must not know a format."""

from __future__ import annotations

from models.base.worker import Limits

MOST_BYTES = 256 * 1024 * 1024
"""Longer files are not previewed; they can be exported."""

PART_BYTES = 16 * 1024 * 1024
"""How much of a file is decrypted and piped at once."""

MOST_PAGES = 10_000
"""Further pages are not shown."""

MOST_EDGE = 10_000
"""Most pixels of a picture in either direction, before and after."""

MOST_PIXELS = 12_000_000
"""Most pixels of what is shown: 36 MB of raw RGB."""

DPI = 150
"""Pixels an inch of a page; the finest a zoom can show."""

PAGE_CHARACTERS = 20_000
"""Most characters of one page of plain text."""

VEIL_EDGE = 24
"""Longer edge in pixels of the grey hint behind which a file waits."""

MOST_FACTS = 24
"""Most lines of what a file says of itself."""

FACT_CHARACTERS = 300
"""Most characters of one such line."""

DATA_BYTES = 3 * 512 * 1024 * 1024
"""Memory the worker may write to; address space itself is no measure, because
the PDF engine reserves 32 GB of it without touching them."""

LIMITS = Limits(seconds=15.0, memory=0, cpu=300, files=64)
"""The fence of one process."""

TARGET = "desktop.viewer.worker:serve"
"""The worker's function."""
