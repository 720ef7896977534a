# SPDX-License-Identifier: Apache-2.0
"""The small real files of the fictional case, made when the demo is built.

Knows the list in ``resources/demo`` and the formats: JPEG with EXIF, PDF of
scans, PNG, plain text. Must not know a vault.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import Image

from models.base.assets import read_text
from models.usecases import demo_pictures

_EXIF_DEVICE = 0x0110
_EXIF_MAKER = 0x010F
_EXIF_MOMENT = 0x0132
_EXIF_GROUP = 0x8769
_EXIF_TAKEN = 0x9003


@dataclass(frozen=True, slots=True)
class DemoFile:
    """One file to be taken in.

    Attributes:
        exhibit: code of the exhibit it belongs to.
        name: file name.
        data: its bytes.
    """

    exhibit: str
    name: str
    data: bytes


def file_plan(slug: str) -> list[dict[str, Any]]:
    """Return what has to be drawn for a fictional case."""
    found: list[dict[str, Any]] = json.loads(read_text("demo", slug, "files.json"))[
        "files"
    ]
    return found


def make_file(plan: dict[str, Any]) -> DemoFile:
    """Draw one file as planned."""
    draw = plan["draw"]
    if draw == "text":
        data = ("\n".join(plan["lines"]) + "\n").encode()
    elif draw == "photo":
        data = _jpeg(plan)
    elif draw == "chat":
        data = _png(demo_pictures.chat(plan["pages"][0]))
    else:
        data = _pdf(plan)
    return DemoFile(plan["exhibit"], plan["name"], data)


def _jpeg(plan: dict[str, Any]) -> bytes:
    """Return a photograph with what a camera writes beside it."""
    taken = datetime.fromisoformat(plan["taken"]).strftime("%Y:%m:%d %H:%M:%S")
    stamp = plan.get("stamp", "")
    picture = demo_pictures.photo(plan["scene"], f"{stamp}  {taken}" if stamp else "")
    exif = Image.Exif()
    exif[_EXIF_MAKER] = "Kamera contoh"
    exif[_EXIF_DEVICE] = plan["device"]
    exif[_EXIF_MOMENT] = taken
    exif.get_ifd(_EXIF_GROUP)[_EXIF_TAKEN] = taken
    into = io.BytesIO()
    picture.save(into, "JPEG", quality=82, exif=exif)
    return into.getvalue()


def _png(picture: Image.Image) -> bytes:
    """Return a screenshot."""
    into = io.BytesIO()
    picture.save(into, "PNG")
    return into.getvalue()


def _pdf(plan: dict[str, Any]) -> bytes:
    """Return a PDF of scanned sheets."""
    sheets = [
        demo_pictures.ledger(page["title"], page["rows"])
        if plan["draw"] == "ledger"
        else demo_pictures.scan(
            page["title"],
            page.get("rows") or [[line] for line in page["lines"]],
            page.get("head", ()),
        )
        for page in plan["pages"]
    ]
    into = io.BytesIO()
    sheets[0].save(
        into, "PDF", resolution=150, save_all=True, append_images=sheets[1:], quality=80
    )
    return into.getvalue()
