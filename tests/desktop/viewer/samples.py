# SPDX-License-Identifier: Apache-2.0
"""Files to look at, honest and hostile, made on the spot and in memory."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache

from PIL import ExifTags, Image, ImageDraw
from reportlab.pdfgen import canvas

PLACE = (-6.11875, 106.82625)


def photo(size: tuple[int, int] = (320, 200), *, turned: bool = False) -> bytes:
    """A JPEG with a camera's notes, taken lying down if ``turned``."""
    image = Image.new("RGB", size, (200, 60, 40))
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1]), fill=(20, 60, 200))
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Kamera contoh"
    exif[ExifTags.Base.Model] = "KC-1"
    if turned:
        exif[ExifTags.Base.Orientation] = 6
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = (
        "2025:06:14 07:21:00"
    )
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {1: "S", 2: (6.0, 7.0, 7.5), 3: "E", 4: (106.0, 49.0, 34.5)}
    )
    into = io.BytesIO()
    image.save(into, "JPEG", exif=exif)
    return into.getvalue()


def picture(size: tuple[int, int] = (40, 30), kind: str = "PNG") -> bytes:
    """A picture without notes, half see-through where the kind can be."""
    into = io.BytesIO()
    mode, ink = ("RGBA", (0, 200, 0, 0)) if kind == "PNG" else ("RGB", (0, 200, 0))
    Image.new(mode, size, ink).save(into, kind)
    return into.getvalue()


def sheets_of_tiff(count: int) -> bytes:
    """A scan of several sheets, each a little lighter."""
    made = [Image.new("L", (60, 80), 40 * (n + 1)) for n in range(count)]
    into = io.BytesIO()
    made[0].save(into, "TIFF", save_all=True, append_images=made[1:])
    return into.getvalue()


def pdf(pages: int = 3, size: tuple[float, float] = (595.0, 842.0)) -> bytes:
    """A PDF of several sheets."""
    into = io.BytesIO()
    paper = canvas.Canvas(into, pagesize=size)
    for number in range(1, pages + 1):
        paper.drawString(80, 700, f"Lembar {number}")
        paper.rect(60, 60, 10 * number, 100, fill=1)
        paper.showPage()
    paper.save()
    return into.getvalue()


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    into = io.BytesIO()
    paper = canvas.Canvas(into, encrypt="rahasia")
    paper.drawString(80, 700, "terkunci")
    paper.save()
    return into.getvalue()


def built_pdf(*objects: bytes) -> bytes:
    """A PDF put together by hand; object 1 is its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF" % start)


def pdf_claiming(pages: int) -> bytes:
    """A PDF of one sheet that says it has many."""
    return built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % pages,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>",
    )


def pdf_of_blank_pages(count: int) -> bytes:
    """A PDF that really has so many sheets."""
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 20 30] >>"
    return built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        *[page] * count,
    )


def pdf_that_acts(address: str) -> bytes:
    """A PDF that would run a script, start a program and call an address."""
    target = address.encode()
    return built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R "
        b"/AA << /WC 5 0 R >> /AcroForm << /XFA 6 0 R /Fields [] >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /AA << /O 5 0 R >> >>",
        b"<< /S /URI /URI (%s) /Next 5 0 R >>" % target,
        b"<< /S /JavaScript /JS (app.launchURL\\('%s'\\); while\\(1\\){}) >>" % target,
        b"<< /Length 4 >>\nstream\n<x/>\nendstream",
    )


def endless_pdf() -> bytes:
    """A PDF whose one sheet takes minutes to draw."""
    curve = b"0.3 w\n" + b"".join(
        b"%d %d m %d %d %d %d %d %d c S\n"
        % (i % 600, i % 800, i * 7 % 600, i * 13 % 800, i * 17 % 600, i * 3 % 800, 5, i)
        for i in range(400_000)
    )
    ink = zlib.compress(curve, 1)
    return built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream"
        % (len(ink), ink),
    )


def circling_pdf() -> bytes:
    """A PDF whose list of pages and table of places run in a circle."""
    body = built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>",
    )
    return body.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % body.find(b"xref"))


@cache
def bomb_png(edge: int = 20_000) -> bytes:
    """A PNG of 400 million pixels in a few kilobytes."""
    squeeze = zlib.compressobj(9)
    row = bytes(edge // 8 + 1)
    pressed = b"".join(squeeze.compress(row) for _ in range(edge))
    head = struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", head),
            _chunk(b"IDAT", pressed + squeeze.flush()),
            _chunk(b"IEND", b""),
        )
    )


def renamed_program() -> bytes:
    """A Windows program, whatever its name says."""
    return b"MZ\x90\x00" + bytes(60) + b"PE\x00\x00" + bytes(4096)


def _chunk(name: bytes, body: bytes) -> bytes:
    return (
        struct.pack(">I", len(body))
        + name
        + body
        + struct.pack(">I", zlib.crc32(name + body))
    )
