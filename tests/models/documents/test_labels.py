# SPDX-License-Identifier: Apache-2.0
"""Every code has its word, and no word says more than is known."""

from __future__ import annotations

from enum import Enum

import pytest

from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import BasisState
from models.casefile.people import Role, Sex
from models.casefile.statements import StatementKind
from models.documents import labels
from models.law.catalogue import Confidence
from models.law.finding import Finding, Reason, Standing
from models.law.reasons import ReasonCode
from tests.support.builders import a_person


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (labels.STANDING, Standing),
        (labels.CONFIDENCE, Confidence),
        (labels.ROLE, Role),
        (labels.SEX, Sex),
        (labels.HEARING, StatementKind),
        (labels.FORM, CountForm),
        (labels.BASIS, BasisState),
        (labels.CUSTODY, CustodyAct),
    ],
)
def test_every_code_is_worded(table: dict[Enum, str], codes: type[Enum]) -> None:
    assert set(table) == set(codes)


@pytest.mark.parametrize(
    ("code", "said"),
    [("K-01", "K-01 (Melur)"), ("T-01", "T-01 DARSONO PRAWIRO")],
)
def test_people_are_called_by_code_and_flower_or_name(code: str, said: str) -> None:
    assert labels.named(a_person(code)) == said


def test_nobody_and_the_nameless() -> None:
    assert labels.named(None) == ""
    assert labels.named(a_person("T-01", particulars=None)) == "T-01"


@pytest.mark.parametrize(
    ("standing", "victim", "other", "signs"),
    [
        (Standing.SUPPORTED, 1, 1, "●─■"),
        (Standing.PARTIAL, 1, 0, "●─□"),
        (Standing.PARTIAL, 0, 2, "○─■"),
        (Standing.ABSENT, 0, 0, "○─□"),
        (Standing.DISPUTED, 1, 1, "≠"),
        (Standing.NOT_USED, 0, 0, "–"),
        (Standing.SUPPORTED, 0, 1, "■"),
        (Standing.SUPPORTED, 0, 2, "■─■"),
        (Standing.PARTIAL, 1, 1, "● ■"),
    ],
)
def test_pairs(standing: Standing, victim: int, other: int, signs: str) -> None:
    finding = Finding(standing, victim_items=victim, other_items=other)
    assert labels.pair(finding) == signs


@pytest.mark.parametrize(
    "standing", [s for s in Standing if s is not Standing.NOT_USED]
)
def test_what_another_count_answers_has_no_pair_of_its_own(standing: Standing) -> None:
    finding = Finding(standing, (Reason(ReasonCode.BASE_COUNT),))
    assert labels.leans(finding)
    assert labels.pair(finding) == "→"


def test_counts_are_called_as_practitioners_call_them() -> None:
    assert list(labels.FORM.values()) == [
        "Primair",
        "Subsidiair",
        "Alternatif",
        "Kumulatif",
    ]
