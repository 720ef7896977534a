# SPDX-License-Identifier: Apache-2.0
"""The fictional files are real ones, with what a camera writes beside a picture."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from models.usecases.demo_files import file_plan, make_file

PLAN = file_plan("lembayung")
CASE = Path(__file__).parents[3] / "resources" / "demo" / "lembayung" / "case.json"


def test_every_file_belongs_to_an_exhibit_in_hand():
    held = {
        e["code"]
        for e in json.loads(CASE.read_text("utf-8"))["exhibits"]
        if e.get("availability") != "requested"
    }
    assert {one["exhibit"] for one in PLAN} <= held
    assert len({(one["exhibit"], one["name"]) for one in PLAN}) == len(PLAN)


@pytest.mark.parametrize("plan", PLAN, ids=lambda plan: plan["name"])
def test_each_is_what_its_name_says(plan):
    made = make_file(plan)
    start = {
        ".jpg": b"\xff\xd8\xff",
        ".png": b"\x89PNG",
        ".pdf": b"%PDF",
    }.get(Path(made.name).suffix)
    assert start is None or made.data.startswith(start)
    assert 200 < len(made.data) < 1_000_000


def test_a_photograph_says_when_and_with_what_it_was_taken():
    plan = next(one for one in PLAN if one["name"] == "kunci-gerbang.jpg")
    exif = Image.open(io.BytesIO(make_file(plan).data)).getexif()
    assert exif[0x0110] == "Kamera Dinas 02"
    assert exif.get_ifd(0x8769)[0x9003] == "2026:11:19 08:41:33"


def test_the_ledger_has_its_pages():
    plan = next(one for one in PLAN if one["draw"] == "ledger")
    assert make_file(plan).data.count(b"/Type /Page\n") == len(plan["pages"]) or (
        make_file(plan).data.count(b"/Page") >= len(plan["pages"])
    )
