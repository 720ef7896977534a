# SPDX-License-Identifier: Apache-2.0
"""Pictures become pixels; what a camera noted is told only when asked."""

from __future__ import annotations

import warnings

import pytest

from desktop.viewer.limits import MOST_PIXELS, VEIL_EDGE
from desktop.viewer.picture import Photo
from desktop.viewer.wire import Refusal
from tests.desktop.viewer import samples


def test_a_photograph_stands_as_its_camera_says():
    lying = Photo(samples.photo((320, 200))).show(0)
    upright = Photo(samples.photo((320, 200), turned=True)).show(0)
    assert (lying.width, lying.height, lying.natural) == (320, 200, (320, 200))
    assert (upright.width, upright.height, upright.natural) == (200, 320, (200, 320))


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "WEBP", "TIFF"])
def test_every_kind_is_shown(kind):
    shown = Photo(samples.picture((40, 30), kind)).show(0)
    assert (shown.width, shown.height) == (40, 30)
    assert len(shown.pixels) == 3 * 40 * 30


def test_what_is_see_through_is_white():
    assert Photo(samples.picture()).show(0).pixels[:3] == b"\xff\xff\xff"


def test_a_scan_has_its_sheets():
    scan = Photo(samples.sheets_of_tiff(3))
    assert scan.show(2).pages == 3
    assert scan.show(0).pixels != scan.show(2).pixels
    with pytest.raises(Refusal):
        scan.show(3)


def test_a_large_photograph_is_made_smaller():
    shown = Photo(samples.photo((6_000, 4_000))).show(0)
    assert shown.natural == (6_000, 4_000)
    assert shown.width * shown.height <= MOST_PIXELS
    assert abs(shown.width / shown.height - 1.5) < 0.01


def test_a_hint_is_grey_and_tiny():
    hint = Photo(samples.photo()).veil()
    assert max(hint.width, hint.height) <= VEIL_EDGE
    triples = [hint.pixels[at : at + 3] for at in range(0, len(hint.pixels), 3)]
    assert all(len(set(one)) == 1 for one in triples)


def test_the_camera_and_its_place_are_told_when_asked():
    facts = dict(Photo(samples.photo()).facts().lines)
    assert facts["model"] == "KC-1"
    assert facts["taken"] == "2025:06:14 07:21:00"
    assert facts["location"] == "-6.11875, 106.82625"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (samples.bomb_png(), "pixels"),
        (samples.photo()[:600], "damaged"),
        (b"not a picture", "damaged"),
        (samples.pdf(), "damaged"),
    ],
)
def test_what_is_no_picture_is_refused(data, why):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(Refusal) as refused:
            Photo(data).show(0)
    assert refused.value.why == why


def test_a_format_that_is_not_named_is_not_opened():
    script = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"
    with pytest.raises(Refusal):
        Photo(script)
