# SPDX-License-Identifier: Apache-2.0
"""One line says under which law a case stands, and never chooses one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.wording.regime import regime_line
from models.casefile.file import CaseFile
from tests.support.decided import a_choice
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

BEFORE, AFTER = date(2025, 6, 1), date(2026, 3, 1)


def dated(first: date | None, last: date | None) -> CaseFile:
    file = a_case_file()
    return replace(file, case=replace(file.case, offence_from=first, offence_to=last))


@pytest.mark.parametrize(
    ("first", "last", "words", "tone"),
    [
        (BEFORE, BEFORE, "dua hukum berdampingan", "info"),
        (AFTER, AFTER, "hukum baru", "info"),
        (BEFORE, AFTER, "dipisah", "info"),
        (None, None, "belum pasti", "warn"),
    ],
)
def test_each_side_of_the_change_has_its_words(
    indonesian: object,
    first: date | None,
    last: date | None,
    words: str,
    tone: str,
) -> None:
    line = regime_line(the_law(), dated(first, last))
    assert words in line.text
    assert line.tone == tone
    assert line.detail


def test_choices_are_counted_only_where_two_laws_stand(indonesian: object) -> None:
    file = dated(BEFORE, BEFORE)
    total = len(file.counts)
    assert f"0 dari {total}" in regime_line(the_law(), file).text
    chosen = replace(file, choices=(a_choice(count=file.counts[0].id),))
    assert f"1 dari {total}" in regime_line(the_law(), chosen).text
    assert "Pilihan" not in regime_line(the_law(), dated(AFTER, AFTER)).text
