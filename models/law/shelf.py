# SPDX-License-Identifier: Apache-2.0
"""Which editions of the law stand on the shelf.

Knows folders and names only, so that the first screen can say which edition is
in use before any of it is read. Must not open a pack (``reading`` does).
"""

from __future__ import annotations

from models.base import assets

FOLDER = "law"
EDITION_FILE = "edition.json"


def editions() -> tuple[str, ...]:
    """Return the editions that come with the program, oldest first."""
    folder = assets.resource(FOLDER)
    found = (one.name for one in folder.iterdir() if one.is_dir())
    return tuple(
        sorted(name for name in found if folder.joinpath(name, EDITION_FILE).is_file())
    )
