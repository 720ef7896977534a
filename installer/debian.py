# SPDX-License-Identifier: Apache-2.0
"""System libraries: which are missing, and the Debian packages that hold them.

Knows shared-object names, tools and package names. Must not know Python
packages. Looks with ``ldconfig`` and ``PATH`` first, so that nothing is asked of
apt when all is there.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Found by trial in a minimal Debian: without these Qt does not load at all.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
# A real window under X needs these as well.
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
# Programs that the program itself may use, then those only the tests use.
RUN_TOOLS = {"bwrap": "bubblewrap"}
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "pdftotext": "poppler-utils",
}


class SystemIncomplete(Exception):
    """Something the system must provide is not there; the text says what."""


def _known_libraries() -> str | None:
    """Return what the dynamic linker lists, or None where it cannot say."""
    places = os.pathsep.join([os.environ.get("PATH", ""), "/sbin", "/usr/sbin"])
    ldconfig = shutil.which("ldconfig", path=places)
    if ldconfig is None:
        return None
    listing = subprocess.run(
        [ldconfig, "-p"], capture_output=True, text=True, check=False
    )
    return listing.stdout if listing.returncode == 0 else None


def _has_library(soname: str, listing: str | None) -> bool:
    if listing is not None:
        return f"\t{soname} " in listing
    stem = soname.removeprefix("lib").split(".so")[0]
    return ctypes.util.find_library(stem) is not None


def missing(*, for_tests: bool) -> dict[str, str]:
    """Return ``{what is missing: its Debian package}``; empty when all is there.

    Args:
        for_tests: ask also for what only the test suite uses.
    """
    if not sys.platform.startswith("linux"):
        return {}
    listing = _known_libraries()
    libraries = {**OFFSCREEN, **WINDOW}
    tools = {**RUN_TOOLS, **(TEST_TOOLS if for_tests else {})}
    found = {so: deb for so, deb in libraries.items() if not _has_library(so, listing)}
    found.update({t: deb for t, deb in tools.items() if shutil.which(t) is None})
    return found


def _can_install() -> bool:
    return (
        hasattr(os, "geteuid")
        and os.geteuid() == 0
        and shutil.which("apt-get") is not None
        and Path("/etc/debian_version").exists()
    )


def _apt(*arguments: str) -> int:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        ["apt-get", "-q", "-y", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        check=False,
    ).returncode


def install(packages: list[str]) -> None:
    """Install Debian packages as root.

    Raises:
        SystemIncomplete: not root, no apt, or apt failed; names the packages.
    """
    wanted = sorted(set(packages))
    command = "apt-get install -y --no-install-recommends " + " ".join(wanted)
    if not _can_install():
        raise SystemIncomplete(
            "Missing on this system: " + ", ".join(wanted) + "\n"
            "On Debian or Ubuntu: sudo " + command
        )
    print("Installing system packages:", " ".join(wanted), flush=True)
    arguments = ["install", "--no-install-recommends", *wanted]
    if _apt(*arguments) != 0 and (_apt("update") != 0 or _apt(*arguments) != 0):
        raise SystemIncomplete("apt could not install them; tried: " + command)


def provide(*, for_tests: bool) -> None:
    """Make sure that every system library and tool is there.

    Raises:
        SystemIncomplete: something is missing and cannot be installed here.
    """
    lacking = missing(for_tests=for_tests)
    if lacking:
        install(list(lacking.values()))
        still = missing(for_tests=for_tests)
        if still:
            raise SystemIncomplete("Still missing: " + ", ".join(sorted(still)))
