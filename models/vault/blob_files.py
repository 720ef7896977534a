# SPDX-License-Identifier: Apache-2.0
"""Folders and names of the sealed files, and their end.

Knows where a sealed file is and how it is destroyed; must not know keys.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from io import FileIO
from pathlib import Path

from models.vault.blob_format import HEADER_BYTES, damaged
from models.vault.durable import disk_trouble, sync_folder

TEMPORARY = "new-"
_NAME = re.compile(r"[0-9a-f]{64}")


def make_folders(root: Path) -> None:
    """Make the 256 folders of a new vault.

    Raises:
        DiskTrouble: the disk does not take them.
    """
    with disk_trouble():
        root.mkdir(mode=0o700)
        for number in range(256):
            (root / f"{number:02x}").mkdir(mode=0o700)
        sync_folder(root)


def holds_anything(root: Path) -> bool:
    """Return whether any sealed file is there."""
    return next(sealed_files(root), None) is not None


def sealed_files(root: Path) -> Iterator[Path]:
    """Go through all sealed files."""
    for path in root.glob("[0-9a-f][0-9a-f]/*"):
        if _NAME.fullmatch(path.name):
            yield path


def path_of(root: Path, blob_id: str) -> Path:
    """Return where a sealed file is.

    Raises:
        VaultDamaged: the id is not one; it never becomes a path.
    """
    if not _NAME.fullmatch(blob_id):
        raise damaged("id")
    return root / blob_id[:2] / blob_id


def make_writable(path: Path) -> None:
    """Let a damaged file under a wanted name be replaced, if there is one."""
    with suppress(FileNotFoundError):
        path.chmod(0o600)


def remove(path: Path) -> bool:
    """Remove a temporary file; return whether it was still there."""
    with suppress(FileNotFoundError):
        path.unlink()
        return True
    return False


def destroy(path: Path) -> bool:
    """Overwrite the header with the wrapped key, then remove the file."""
    with disk_trouble():
        try:
            path.chmod(0o600)
        except FileNotFoundError:
            return False
        with FileIO(path, "r+b") as handle:
            handle.write(secrets.token_bytes(HEADER_BYTES))
            os.fsync(handle.fileno())
        path.unlink()
        sync_folder(path.parent)
    return True
