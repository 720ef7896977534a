# SPDX-License-Identifier: Apache-2.0
"""What a developer is told when the system lacks something."""

from __future__ import annotations

import pytest

import debian

LISTING = "".join(
    f"\t{soname} (libc6,x86-64) => /usr/lib/{soname}\n"
    for soname in {**debian.OFFSCREEN, **debian.WINDOW}
)


@pytest.fixture
def linux(monkeypatch):
    monkeypatch.setattr(debian.sys, "platform", "linux")
    monkeypatch.setattr(debian.shutil, "which", lambda name, path=None: f"/bin/{name}")
    return monkeypatch


def test_a_complete_system_is_not_asked_to_install_anything(linux):
    linux.setattr(debian, "_known_libraries", lambda: LISTING)
    linux.setattr(debian, "install", lambda packages: pytest.fail("apt was asked"))
    debian.provide(for_tests=True)


def test_a_library_with_a_longer_name_does_not_stand_in_for_another(linux):
    other = LISTING.replace("\tlibGL.so.1 ", "\tlibGL.so.10 ")
    linux.setattr(debian, "_known_libraries", lambda: other)
    assert debian.missing(for_tests=False) == {"libGL.so.1": "libgl1"}


def test_without_root_the_command_is_named(linux):
    linux.setattr(debian, "_can_install", lambda: False)
    with pytest.raises(debian.SystemIncomplete) as told:
        debian.install(["xvfb", "libgl1", "xvfb"])
    assert "sudo apt-get install -y --no-install-recommends libgl1 xvfb" in str(
        told.value
    )


def test_a_failing_apt_is_tried_once_more_after_an_update(linux):
    asked = []

    def apt(*arguments):
        asked.append(arguments[0])
        return 0 if asked.count("install") == 2 or arguments[0] == "update" else 1

    linux.setattr(debian, "_can_install", lambda: True)
    linux.setattr(debian, "_apt", apt)
    debian.install(["libgl1"])
    assert asked == ["install", "update", "install"]
