# SPDX-License-Identifier: Apache-2.0
"""Pictures of a letterhead keep their pixels only."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from models.documents.pictures import plain_picture


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\nxx"])
def test_a_picture_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="picture"):
        plain_picture(data)


def test_a_picture_far_too_large_is_refused() -> None:
    sink = io.BytesIO()
    Image.new("1", (5000, 5000)).save(sink, "PNG")
    with pytest.raises(ValueError, match="size"):
        plain_picture(sink.getvalue())


def _arms() -> io.BytesIO:
    """A coat of arms with something a camera would leave in it."""
    picture = Image.new("RGB", (40, 40), "navy")
    exif = Image.Exif()
    exif[0x010F] = "Kamera Rahasia"
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif)
    sink.seek(0)
    return sink


def test_pixels_stay_and_notes_go() -> None:
    raw = _arms().getvalue()
    bare = plain_picture(raw)
    assert b"Kamera Rahasia" in raw
    assert b"Kamera Rahasia" not in bare
    assert Image.open(io.BytesIO(bare)).size == (40, 40)


def test_a_see_through_picture_stays_see_through() -> None:
    sink = io.BytesIO()
    Image.new("RGBA", (2, 2), (0, 0, 0, 0)).save(sink, "PNG")
    assert Image.open(io.BytesIO(plain_picture(sink.getvalue()))).mode == "RGBA"
