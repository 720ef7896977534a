# SPDX-License-Identifier: Apache-2.0
"""The world every test lives in: offscreen, without network, in its own home.

Knows what must be so before Qt is imported. Must not know the product.
"""

from __future__ import annotations

import atexit
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.configuration import set_hypothesis_home_dir

from tests.support.effort import MUTATING, how_many

# All of this precedes the first import of PySide6, in every xdist worker too.
SESSION = Path(tempfile.mkdtemp(prefix="saksama-tests-"))
atexit.register(shutil.rmtree, SESSION, ignore_errors=True)
if os.environ.get("SAKSAMA_TEST_WINDOW") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.platform.startswith("linux"):
    os.environ["LC_ALL"] = "C.UTF-8"
# No real keyring, desktop bus or login manager may be touched; a test that needs
# one starts a private bus and names it itself.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/session-bus"
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent/system-bus"
HOMES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "home/runtime",
}


def _homes_under(folder: Path) -> dict[str, str]:
    """Make a private home under ``folder``; return the variables naming it."""
    named = {}
    for variable, place in HOMES.items():
        (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        named[variable] = str(folder / place)
    return named


os.environ.update(_homes_under(SESSION))
set_hypothesis_home_dir(SESSION / "hypothesis")
settings.register_profile(
    "saksama",
    deadline=None,  # two shared cores: wall time proves nothing
    database=None,
    max_examples=how_many(30),
    derandomize="CI" in os.environ,
    # The homes fixture below is the same for every example, and means to be.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
# A mutation run goes through these tests thousands of times: a few examples, always
# the same, and no search for a smaller one.
settings.register_profile(
    "mutation",
    settings.get_profile("saksama"),
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile("mutation" if MUTATING else "saksama")


class NetworkForbidden(BaseException):
    """A test reached for the network. Not an ``Exception``: nobody may eat it."""


def _allowed(family: int, address: object) -> bool:
    """Tell whether an address stays on this machine."""
    if family == getattr(socket, "AF_UNIX", None):
        return True
    host = address[0] if isinstance(address, tuple) else ""
    return host in {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Refuse every connection that would leave this machine."""
    real = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex")}

    def guarded(name):
        def connect(self, address):
            if not _allowed(self.family, address):
                raise NetworkForbidden(address)
            return real[name](self, address)

        return connect

    with pytest.MonkeyPatch.context() as patch:
        for name in real:
            patch.setattr(socket.socket, name, guarded(name))
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Make the application of the tests as the program makes its own."""
    from desktop.theme.apply import STYLE_ARGUMENTS

    return ["saksama", *STYLE_ARGUMENTS]


@pytest.fixture(scope="session")
def homes() -> dict[str, str]:
    """Return the variables that name the home which tests take in turns."""
    return _homes_under(SESSION / "own")


@pytest.fixture(autouse=True)
def own_home(homes: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test a home as good as new, so no settings leak between tests.

    One home is swept after each test that left something in it: a new one for
    each of thousands of tests was a tenth of the time a run took.
    """
    for variable, place in homes.items():
        monkeypatch.setenv(variable, place)
    yield SESSION / "own" / "home"
    if _left_in(SESSION / "own"):
        shutil.rmtree(SESSION / "own")
        _homes_under(SESSION / "own")


def _left_in(folder: Path) -> bool:
    """Tell whether anything but the empty folders of a home stands there."""
    bare = {str(SESSION / "own" / place) for place in HOMES.values()}
    with os.scandir(folder) as found:  # nothing of Path: a test may have bent it
        return any(
            one.path not in bare or (one.is_dir() and _left_in(Path(one.path)))
            for one in found
        )
