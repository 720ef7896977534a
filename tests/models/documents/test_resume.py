# SPDX-License-Identifier: Apache-2.0
"""The resume: who is accused, who is protected, what is missing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from models.documents.draft import Draft
from tests.support.builders import (
    a_person,
    a_request,
    person_id,
    some_particulars,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file, the_people


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


def _people(**changes: Any) -> tuple[Any, ...]:
    """The people, with somebody replaced: ``T_01=…``."""
    by_code = {code.replace("_", "-"): person for code, person in changes.items()}
    return tuple(by_code.get(person.code, person) for person in the_people())


def test_a_resume_names_what_is_missing_person_by_person() -> None:
    draft = a_draft("RESUME")
    gaps = {gap.field: gap for gap in draft.gaps}
    assert {"suspect.religion T-02", "suspect.education T-02"} <= set(gaps)
    assert gaps["suspect.religion T-02"].jump.id == person_id("T-02")
    assert not any("T-01" in name for name in gaps if name.startswith("suspect"))


def test_age_is_counted_on_the_day_or_taken_as_recorded() -> None:
    born = a_person("T-01", particulars=some_particulars(birth_date=None), age=44)
    text = _text(a_draft("RESUME", a_case_file(people=_people(T_01=born))))
    assert "44 tahun" in text
    assert "41 tahun" in text  # T-02, born 2 September 1985
    unknown = replace(born, age=None)
    draft = a_draft("RESUME", a_case_file(people=_people(T_01=unknown)))
    assert {"suspect.age T-01", "suspect.birth_date T-01"} <= _gaps(draft)


def test_protection_in_the_resume_follows_the_requests() -> None:
    told = a_request("K-03", register="R-9/2026", decision="A-1/2026")
    text = _text(a_draft("RESUME", a_case_file(requests=(told,))))
    assert "nomor register R-9/2026" in text
    assert "keputusan A-1/2026" in text
    assert "K-01 (Melur): belum ada permohonan" in text
