# SPDX-License-Identifier: Apache-2.0
"""What this program is made of, as the About part shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """Versions and law.

    Attributes:
        program: version of Saksama.
        python: version of Python.
        qt: version of Qt.
        cipher: version of SQLCipher.
        edition: edition of the law pack.
        pack_hash: SHA-256 of the pack, hex.
        signed_by: jurist who signed the pack off, ``""`` = nobody yet.
        licences: names of the licence texts packaged.
        read_licence: returns the text of a name.
    """

    program: str
    python: str
    qt: str
    cipher: str
    edition: str
    pack_hash: str
    signed_by: str
    licences: tuple[str, ...]
    read_licence: Callable[[str], str]
