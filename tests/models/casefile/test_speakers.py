# SPDX-License-Identifier: Apache-2.0
"""Whose words a session is follows from roles; an assessment is its author's."""

from __future__ import annotations

import pytest

from models.casefile.people import Role
from models.casefile.speakers import speaker_among, usual_evidence
from models.casefile.statements import StatementKind
from models.law import reading
from models.law.facts import Speaker

LAW = reading.load()


@pytest.mark.parametrize(
    ("roles", "speaker"),
    [
        ([Role.VICTIM], Speaker.VICTIM),
        ([Role.WITNESS, Role.VICTIM], Speaker.VICTIM),
        ([Role.VICTIM, Role.SUSPECT], Speaker.VICTIM),
        ([Role.SUSPECT], Speaker.ACCUSED),
        ([Role.EXPERT], Speaker.EXPERT),
        ([Role.WITNESS], Speaker.WITNESS),
        ([], Speaker.WITNESS),
    ],
)
def test_whose_words_they_are_follows_from_the_roles(roles, speaker):
    assert speaker_among(roles) is speaker
    assert speaker_among(roles, StatementKind.FIRST) is speaker


@pytest.mark.parametrize("role", [Role.VICTIM, Role.SUSPECT, Role.EXPERT])
def test_an_assessment_is_of_who_wrote_it_and_counts_as_a_report(role):
    assert speaker_among([role], StatementKind.ASSESSMENT) is Speaker.EXPERT
    found = usual_evidence(LAW, speaker_among([role]), StatementKind.ASSESSMENT)
    assert found == LAW.assessment_kind
    assert LAW.assessment_kind not in LAW.statement_kinds.values()


@pytest.mark.parametrize("kind", set(StatementKind) - {StatementKind.ASSESSMENT})
def test_what_somebody_says_at_any_hearing_counts_as_the_pack_says(kind):
    for speaker, evidence in LAW.statement_kinds.items():
        assert usual_evidence(LAW, Speaker(speaker), kind) == evidence
