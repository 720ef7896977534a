# SPDX-License-Identifier: Apache-2.0
"""Every code a case file keeps has words in the order they are offered."""

from __future__ import annotations

from enum import Enum

import pytest

from desktop.wording.labels import labels
from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, BasisState
from models.casefile.links import Strength
from models.casefile.people import Role, Sex
from models.casefile.protection import Applicant
from models.casefile.statements import StatementKind
from models.law.facts import Bearing


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("count_form", CountForm),
        ("sex", Sex),
        ("statement_kind", StatementKind),
        ("custody_act", CustodyAct),
        ("basis_state", BasisState),
        ("availability", Availability),
        ("bearing", Bearing),
        ("strength", Strength),
        ("applicant", Applicant),
        ("person_role", Role),
    ],
)
def test_every_code_has_words(table: str, codes: type[Enum]) -> None:
    assert set(labels(table)) == {str(code.value) for code in codes}
    assert all(labels(table).values())
