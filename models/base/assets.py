# SPDX-License-Identifier: Apache-2.0
"""The only reader of ``resources`` and ``document_templates``.

Knows where packaged files stand in source, wheel and frozen builds alike: beside
their package, unpacked. Must not know what is in them.
"""

from __future__ import annotations

from pathlib import Path

import document_templates
import resources


def resource(*parts: str) -> Path:
    """Return the packaged file or folder ``resources/<parts>``."""
    return Path(resources.__path__[0], *parts)


def template(*parts: str) -> Path:
    """Return the packaged file or folder ``document_templates/<parts>``."""
    return Path(document_templates.__path__[0], *parts)


def read_bytes(*parts: str) -> bytes:
    """Return the bytes of ``resources/<parts>``.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    return resource(*parts).read_bytes()


def read_text(*parts: str) -> str:
    """Return the UTF-8 text of ``resources/<parts>``.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    return resource(*parts).read_text(encoding="utf-8")
