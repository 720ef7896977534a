# SPDX-License-Identifier: Apache-2.0
"""Day, office and people as a document sees them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from models.documents.draft import Draft
from tests.support.builders import (
    a_case,
    a_person,
    an_office,
    some_particulars,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file, the_people


def _people(**changes: Any) -> tuple[Any, ...]:
    """The people, with somebody replaced: ``T_01=…``."""
    by_code = {code.replace("_", "-"): person for code, person in changes.items()}
    return tuple(by_code.get(person.code, person) for person in the_people())


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def test_the_office_s_day_counts_not_greenwich() -> None:
    late = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    assert a_draft("RESUME", now=late).data["tanggal"] == "21 November 2026"
    lost = a_case_file(case=a_case(office=an_office(timezone="Mars/Olympus")))
    assert a_draft("RESUME", lost, now=late).data["tanggal"] == "21 November 2026"


def test_protected_people_appear_by_code_and_flower_only() -> None:
    """Even a name that slipped in somewhere cannot come out."""
    sly = a_person("K-01", particulars=some_particulars(full_name="Nama Asli"))
    draft = a_draft("RESUME", a_case_file(people=_people(K_01=sly)))
    text = _text(draft)
    assert "Nama Asli" not in text
    assert "NAMA ASLI" not in text
    assert "K-01 (Melur)" in text
