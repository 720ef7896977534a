# SPDX-License-Identifier: Apache-2.0
"""Pictures as pixels. Inside the worker only.

Knows Pillow and the formats it may try; turns a photograph as its camera says
and passes nothing else of the camera's notes on unless ``facts`` are asked.
Must not be imported by the window.
"""

from __future__ import annotations

import io
import math

from PIL import ExifTags, Image, ImageOps

from desktop.viewer.limits import MOST_EDGE, MOST_PAGES, MOST_PIXELS, VEIL_EDGE
from desktop.viewer.wire import Facts, Refusal
from desktop.viewer.wire import Picture as Shown

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP")
"""What is tried; a format not named here is not opened at all."""

_SHEETS = "TIFF"
_WHITE = (255, 255, 255, 255)
Image.MAX_IMAGE_PIXELS = MOST_EDGE * MOST_EDGE


class Photo:
    """One picture, or a TIFF of several sheets.

    Args:
        data: the whole file.

    Raises:
        Refusal: too large, or no picture that can be read.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._image = Image.open(io.BytesIO(data), formats=FORMATS)
            many = self._image.format == _SHEETS
            pages = int(getattr(self._image, "n_frames", 1)) if many else 1
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise Refusal("pixels") from None
        except (OSError, ValueError, SyntaxError, EOFError):
            raise Refusal("damaged") from None
        self._pages = min(max(1, pages), MOST_PAGES)

    def show(self, number: int) -> Shown:
        """Return one sheet, at most 12 million pixels of it."""
        return self._shown(number, MOST_PIXELS)

    def veil(self) -> Shown:
        """Return a grey hint, too coarse to make anything out."""
        made = self._shown(0, MOST_PIXELS)
        small = Image.frombytes("RGB", (made.width, made.height), made.pixels)
        small.thumbnail((VEIL_EDGE, VEIL_EDGE), Image.Resampling.BOX)
        grey = small.convert("L").convert("RGB")
        return Shown(1, grey.width, grey.height, made.natural, grey.tobytes())

    def facts(self) -> Facts:
        """Return what the camera wrote beside the picture."""
        try:
            exif = self._image.getexif()
            taken = exif.get_ifd(ExifTags.IFD.Exif)
            place = exif.get_ifd(ExifTags.IFD.GPSInfo)
        except (OSError, ValueError, SyntaxError, EOFError):
            return Facts(())
        found = [
            ("make", exif.get(ExifTags.Base.Make)),
            ("model", exif.get(ExifTags.Base.Model)),
            ("software", exif.get(ExifTags.Base.Software)),
            ("taken", taken.get(ExifTags.Base.DateTimeOriginal)),
            ("offset", taken.get(ExifTags.Base.OffsetTimeOriginal)),
            ("pixels", " × ".join(str(edge) for edge in self._image.size)),
            ("location", _location(place)),
        ]
        return Facts(tuple((code, str(value)) for code, value in found if value))

    def _shown(self, number: int, most: int) -> Shown:
        """Return a sheet turned upright, on white, not too large."""
        if not 0 <= number < self._pages:
            raise Refusal("damaged")
        try:
            if self._pages > 1:
                self._image.seek(number)
            width, height = self._image.size
            if max(width, height) > MOST_EDGE:
                raise Refusal("pixels")
            shrink = math.sqrt(most / (width * height))
            if shrink < 1:
                target = (int(width * shrink), int(height * shrink))
                self._image.draft("RGB", target)
            upright = ImageOps.exif_transpose(self._image)
            if shrink < 1:
                edge = max(target)
                upright.thumbnail((edge, edge), reducing_gap=2.0)
            flat = _flat(upright)
        except (OSError, ValueError, SyntaxError, EOFError):
            raise Refusal("damaged") from None
        turned = (upright.width > upright.height) != (width > height)
        natural = (height, width) if turned else (width, height)
        return Shown(self._pages, flat.width, flat.height, natural, flat.tobytes())


def _flat(image: Image.Image) -> Image.Image:
    """Return RGB; what is see-through becomes white."""
    if image.has_transparency_data:
        under = Image.new("RGBA", image.size, _WHITE)
        under.alpha_composite(image.convert("RGBA"))
        return under.convert("RGB")
    return image.convert("RGB")


def _location(place: dict[int, object]) -> str:
    """Return where a camera says it stood, in degrees, "" for nowhere."""
    tags = ExifTags.GPS
    sides = (
        (tags.GPSLatitude, tags.GPSLatitudeRef, "S"),
        (tags.GPSLongitude, tags.GPSLongitudeRef, "W"),
    )
    found = []
    for value, side, negative in sides:
        parts = place.get(value)
        if not isinstance(parts, tuple) or len(parts) != 3:
            return ""
        try:
            degrees, minutes, seconds = (float(part) for part in parts)
        except (ValueError, ZeroDivisionError):
            return ""
        angle = degrees + minutes / 60 + seconds / 3600
        if not math.isfinite(angle):
            return ""
        sign = -1 if place.get(side) == negative else 1
        found.append(f"{sign * angle:.5f}")
    return ", ".join(found)
