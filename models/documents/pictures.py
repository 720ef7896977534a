# SPDX-License-Identifier: Apache-2.0
"""Pictures of a letterhead, without what a camera or editor left in them.

Knows Pillow. Must not be given evidence: exhibits are never re-encoded.
"""

from __future__ import annotations

import io

from PIL import Image

_MOST_PIXELS = 16_000_000
_FORMATS = ("PNG", "JPEG")


def plain_picture(data: bytes) -> bytes:
    """Return the same picture with its pixels only.

    Raises:
        ValueError: it is neither PNG nor JPEG, damaged, or far too large.
    """
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as source:
            if source.width * source.height > _MOST_PIXELS:
                raise ValueError("size")
            kind = source.format
            mode = "RGB" if kind == "JPEG" else "RGBA"
            bare = Image.new(mode, source.size)
            bare.paste(source.convert(mode))
    except (OSError, SyntaxError, Image.DecompressionBombError):
        raise ValueError("picture") from None
    sink = io.BytesIO()
    if kind == "JPEG":
        bare.save(sink, "JPEG", quality=92)
    else:
        bare.save(sink, "PNG", optimize=False)
    return sink.getvalue()
