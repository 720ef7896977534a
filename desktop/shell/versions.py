# SPDX-License-Identifier: Apache-2.0
"""What is running: versions of the program and of what it stands on.

Knows where versions and licence texts are found; must not know how they look.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from models.base.assets import read_text, resource

if TYPE_CHECKING:
    from desktop.screens.settings.about import About
    from models.law.catalogue import Catalogue

VERSION = "0.1.0"
"""Version of the program; the build reads it here, and so does the door."""

_TEXTS = (".txt", ".md")


def about(catalogue: Catalogue) -> About:
    """Return everything the About part shows."""
    import platform

    from desktop.screens.settings.about import About

    return About(
        program=VERSION,
        python=platform.python_version(),
        qt=f"{qVersion()} (PySide6 {_version('PySide6-Essentials')})",
        cipher=f"sqlcipher3 {_version('sqlcipher3')}",
        edition=catalogue.edition,
        pack_hash=catalogue.sha256,
        signed_by=catalogue.signed_by,
        licences=licence_names(),
        read_licence=licence_text,
    )


@cache
def licence_names() -> tuple[str, ...]:
    """Return every licence text there is: our own first, then the packages'."""
    own = [one.name for one in resource("licences").iterdir() if one.is_file()]
    notices = resource("licences", "notices")
    theirs = [f"notices/{one.name}" for one in notices.iterdir() if one.is_file()]
    return tuple(
        name for name in (*sorted(own), *sorted(theirs)) if name.endswith(_TEXTS)
    )


def licence_text(name: str) -> str:
    """Return one licence text."""
    return read_text("licences", *name.split("/"))


def _version(package: str) -> str:
    """Return the version of an installed package."""
    # Reads mail headers and so brings in the mail package: for About only.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "dev"
