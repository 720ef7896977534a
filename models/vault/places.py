# SPDX-License-Identifier: Apache-2.0
"""Where a vault may stand: on a disk of this machine and nowhere else.

Knows the marks of network file systems and of folders that a program copies to
a server; must not know what a vault holds. A live database breaks in both
(SQLite, "How To Corrupt An Sqlite Database File", section 2), and a copy of the
vault would leave the machine unseen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.base.errors import PlaceUnsafe
from models.vault import header_file

SUFFIX = ".saksama"
"""How the name of a vault's folder ends."""


_NETWORK = frozenset(
    (
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "prl_fs",
        "smb3",
        "smbfs",
        "vboxsf",
        "vmhgfs",
    )
)
_NETWORK_FUSE = frozenset(
    (
        "davfs",
        "davfs2",
        "glusterfs",
        "gvfsd-fuse",
        "rclone",
        "s3fs",
        "sshfs",
        "vmhgfs-fuse",
        "kio-fuse",
    )
)
_SYNC_NAMES = frozenset(
    (
        "box sync",
        "cloudstorage",
        "com~apple~clouddocs",
        "creative cloud files",
        "drive saya",
        "dropbox",
        "google drive",
        "googledrive",
        "icloud drive",
        "iclouddrive",
        "mega",
        "megasync",
        "mobile documents",
        "my drive",
        "nextcloud",
        "owncloud",
        "pcloud drive",
        "pclouddrive",
        "proton drive",
        "syncthing",
        "yandex.disk",
    )
)
_SYNC_BEGINNINGS = ("onedrive", "dropbox (", "google drive (")
_SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".stfolder",
    ".tmp.drivedownload",
    ".tmp.driveupload",
)
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def _mount_table() -> str:
    """Return the kernel's mount table, "" where there is none."""
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the machine says about its places.

    Attributes:
        mounts: text of the mount table in the form of ``/proc/mounts``.
        variables: environment variables.
    """

    mounts: str = field(default_factory=_mount_table)
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)


def folder_of(path: Path) -> Path:
    """Return the folder of the vault that somebody calls ``path``.

    ``.saksama`` is added when it is missing, unless a vault of that very name
    stands there: somebody renamed it.
    """
    named = path if path.name not in {"", ".."} else path.resolve()
    headers = (named / header_file.NAME, named / header_file.TWIN)
    if named.suffix == SUFFIX or not named.name or any(h.is_file() for h in headers):
        return named
    return named.with_name(named.name + SUFFIX)


def require_safe(path: Path, around: Surroundings | None = None) -> None:
    """Return if a vault may stand at ``path``, which need not exist yet.

    Raises:
        PlaceUnsafe: a network place, a synchronised folder, or read-only.
    """
    around = Surroundings() if around is None else around
    if str(path).startswith(("\\\\", "//")):
        raise PlaceUnsafe(why="network")
    real = path.resolve()
    kind, options = _mount_of(real, around.mounts)
    if _is_network(kind) or _is_remote_drive(real):
        raise PlaceUnsafe(why="network")
    if _is_synchronised(real, around.variables):
        raise PlaceUnsafe(why="sync")
    if "ro" in options or not os.access(_nearest(real), os.W_OK):
        raise PlaceUnsafe(why="readonly")


def _mount_of(path: Path, table: str) -> tuple[str, frozenset[str]]:
    """Return file system type and options of the mount that holds ``path``."""
    best, kind, options = -1, "", frozenset[str]()
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) < 4:
            continue
        point = Path(parts[1].replace("\\040", " ").replace("\\011", "\t"))
        depth = len(point.parts)
        if path.is_relative_to(point) and depth >= best:
            best, kind, options = depth, parts[2], frozenset(parts[3].split(","))
    return kind, options


def _is_network(kind: str) -> bool:
    """Return whether a file system of this type lives on another machine."""
    return kind in _NETWORK or kind.removeprefix("fuse.") in _NETWORK_FUSE


def _is_synchronised(path: Path, variables: Mapping[str, str]) -> bool:
    """Return whether a known program copies ``path`` to a server."""
    names = [part.casefold() for part in path.parts]
    if any(n in _SYNC_NAMES or n.startswith(_SYNC_BEGINNINGS) for n in names):
        return True
    roots = [Path(v) for k in _SYNC_VARIABLES if (v := variables.get(k, ""))]
    if any(path.is_relative_to(root.resolve()) for root in roots):
        return True
    return any((up / mark).exists() for up in path.parents for mark in _SYNC_MARKS)


def _nearest(path: Path) -> Path:
    """Return the innermost folder of ``path`` that exists."""
    return next(p for p in (path, *path.parents) if p.exists())


def _is_remote_drive(path: Path) -> bool:
    """Return whether Windows calls the drive letter a network drive."""
    if sys.platform == "win32":  # pragma: no cover - runs on Windows only
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == 4)
    return False
