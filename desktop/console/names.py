# SPDX-License-Identifier: Apache-2.0
"""What the first argument may be for the console to take over.

Knows names only, so that the way to the window need not load a command. Must
not know what a command takes or does.
"""

from __future__ import annotations

NAMES = (
    "new",
    "demo",
    "assess",
    "verify",
    "checkpoint",
    "backup",
    "restore",
    "drill",
    "import",
    "export",
    "schema",
)
