# SPDX-License-Identifier: Apache-2.0
"""Tests live apart from the machine they run on."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import platformdirs
import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("2001:db8::1", 443, 0, 0)])
def test_a_connection_out_of_the_machine_is_refused_before_it_is_tried(address):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with (
        socket.socket(family) as out,
        pytest.raises(BaseException, match=address[0]) as refused,
    ):
        out.connect(address)
    assert type(refused.value).__name__ == "NetworkForbidden"


def test_a_connection_within_the_machine_works():
    with socket.create_server(("127.0.0.1", 0)) as server:
        answer = threading.Thread(target=lambda: server.accept()[0].close())
        answer.start()
        with socket.create_connection(server.getsockname()) as client:
            assert client.recv(1) == b""
        answer.join()


@pytest.mark.parametrize("turn", [1, 2])
def test_settings_and_caches_go_to_a_home_as_good_as_new(own_home, turn):
    assert Path.home() == own_home
    kept = Path(platformdirs.user_config_dir("saksama"))
    assert kept.is_relative_to(own_home.parent)
    assert not any(path.is_file() for path in own_home.parent.rglob("*"))
    kept.mkdir(parents=True)
    (kept / f"left in turn {turn}.toml").touch()


def test_qt_draws_nothing_on_a_real_screen(qapp):
    assert qapp.platformName() == "offscreen"
