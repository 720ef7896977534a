# SPDX-License-Identifier: Apache-2.0
"""Whose words a session is, and as which evidence it counts.

Knows roles and kinds of hearings; which evidence that is, the law pack says.
Must not weigh anything.
"""

from __future__ import annotations

from collections.abc import Container

from models.casefile.people import Role
from models.casefile.statements import StatementKind
from models.law.catalogue import Catalogue
from models.law.facts import Speaker

_SPEAKERS = (
    (Role.VICTIM, Speaker.VICTIM),
    (Role.SUSPECT, Speaker.ACCUSED),
    (Role.EXPERT, Speaker.EXPERT),
)


def speaker_among(roles: Container[Role], kind: StatementKind | None = None) -> Speaker:
    """Return whose words a session is.

    An assessment is the report of the professional who wrote it, whoever it is
    about.

    Args:
        roles: every role the person ever had.
        kind: which hearing, ``None`` = any but an assessment.
    """
    if kind is StatementKind.ASSESSMENT:
        return Speaker.EXPERT
    for role, speaker in _SPEAKERS:
        if role in roles:
            return speaker
    return Speaker.WITNESS


def usual_evidence(law: Catalogue, speaker: Speaker, kind: StatementKind) -> str:
    """Return the evidence kind of the pack for a session; "" = it has none."""
    if kind is StatementKind.ASSESSMENT:
        return law.assessment_kind
    return law.statement_kinds.get(speaker, "")
