# SPDX-License-Identifier: Apache-2.0
"""A worksheet keeps what was said, leaves the rest open, and is about something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, WorksheetId
from models.casefile.checks import LONG
from models.casefile.worksheets import SheetKind, Worksheet
from models.law.kleene import Answer

BLANK = Worksheet(WorksheetId("w"), CaseId("c"), SheetKind.NON_PUNISHMENT, "k1")


def test_answers_go_in_and_come_out_and_silence_stays_open() -> None:
    said = BLANK.answered({"coerced": "yes", "is_victim": "no", "other": "unknown"})
    assert (said.yes, said.no) == (("coerced",), ("is_victim",))
    assert said.answers == {"coerced": Answer.YES, "is_victim": Answer.NO}
    assert said.checked() is said
    assert said.answered({}).answers == {}


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"yes": ("a",), "no": ("a",)}, "worksheet.answers", "both"),
        ({"subject": ""}, "worksheet.subject", "unknown"),
        ({"sheet": SheetKind.DIRECTION}, "worksheet.subject", "unknown"),
        ({"note": "x" * (LONG + 1)}, "worksheet.note", "too_long"),
        ({"reason": "x" * (LONG + 1)}, "worksheet.reason", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_named(changes: dict, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        replace(BLANK, **changes).checked()
    assert (caught.value.field, caught.value.why) == (field, why)
    assert replace(BLANK, sheet=SheetKind.DIRECTION, subject="").checked()
