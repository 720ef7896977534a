# SPDX-License-Identifier: Apache-2.0
"""What somebody who makes a vault said of it. Holds no secret."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Founding(NamedTuple):
    """What a new vault begins with.

    Attributes:
        path: the folder to be made.
        user: display name of its keeper.
        role: role code.
    """

    path: Path
    user: str
    role: str
