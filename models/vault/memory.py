# SPDX-License-Identifier: Apache-2.0
"""Keeps the memory of this process out of crash files.

Knows two switches of the operating system; must not know what is in memory.
Python cannot wipe a ``str`` or ``bytes``, so nothing here claims to.
"""

from __future__ import annotations

import ctypes
import sys
from typing import NamedTuple

_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4


class Hardening(NamedTuple):
    """What the operating system granted.

    Attributes:
        no_core_files: the kernel writes no core file of this process.
        not_dumpable: other processes of the same user cannot read its memory.
    """

    no_core_files: bool
    not_dumpable: bool


def harden() -> Hardening:
    """Forbid core files and memory reading; harmless where it is unknown.

    Called once at start, before any passphrase is typed.
    """
    return Hardening(no_core_files=_forbid_core(), not_dumpable=_forbid_dumps())


def _forbid_core() -> bool:
    """Return whether the core file limit is now zero."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return False
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def _forbid_dumps() -> bool:
    """Return whether Linux now treats the process as not dumpable."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    return bool(libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)
