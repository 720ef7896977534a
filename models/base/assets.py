# SPDX-License-Identifier: Apache-2.0
"""The only reader of ``resources`` and ``document_templates``.

Knows where packaged files stand in source, wheel and frozen builds alike;
must not know what is in them.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


@cache
def _root(package: str) -> Traversable:
    """Return the folder of a package of files."""
    return files(package)


def resource(*parts: str) -> Traversable:
    """Return the packaged file or folder ``resources/<parts>``."""
    return _root("resources").joinpath(*parts)


def template(*parts: str) -> Traversable:
    """Return the packaged file or folder ``document_templates/<parts>``."""
    return _root("document_templates").joinpath(*parts)


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
