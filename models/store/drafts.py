# SPDX-License-Identifier: Apache-2.0
"""What is kept beside the journal: unfinished text and the tallies of lists.

Knows keys and numbers; none of it is journalled or digested, because none of
it is a statement anybody made.
"""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from models.base.ids import CaseId
from models.law.finding import Assessment, Standing
from models.store.rows.tables import ASSESSMENTS, DRAFTS

_PUT_DRAFT = insert(DRAFTS)
_PUT_DRAFT = _PUT_DRAFT.on_conflict_do_update(
    index_elements=[DRAFTS.c.key], set_={"text": _PUT_DRAFT.excluded.text}
)
_DROP_DRAFT = delete(DRAFTS).where(DRAFTS.c.key == bindparam("of"))
_DRAFT = select(DRAFTS.c.text).where(DRAFTS.c.key == bindparam("of"))

_KEPT = ("edition", "pack_hash", "on", "supported", "partial", "absent")
_KEEP = insert(ASSESSMENTS)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=[ASSESSMENTS.c.case_id],
    set_={name: _KEEP.excluded[name] for name in _KEPT},
)

_HALF = (Standing.PARTIAL, Standing.DISPUTED)


def put_draft(connection: Connection, key: str, text: str) -> None:
    """Keep unfinished text; ``""`` drops it."""
    if text:
        connection.execute(_PUT_DRAFT, {"key": key, "text": text})
    else:
        connection.execute(_DROP_DRAFT, {"of": key})


def draft(connection: Connection, key: str) -> str:
    """Return kept unfinished text, ``""`` when there is none."""
    return connection.execute(_DRAFT, {"of": key}).scalar_one_or_none() or ""


def tallies(assessment: Assessment) -> tuple[int, int, int]:
    """Return required elements supported, in part or disputed, and absent.

    Summed over counts and victims; an optional element is never a gap, so it
    is in none of them.
    """
    gaps = [assessment.findings[cell].standing for cell in assessment.gaps()]
    return (
        sum(tally.supported for tally in assessment.tallies.values()),
        sum(1 for standing in gaps if standing in _HALF),
        sum(1 for standing in gaps if standing is Standing.ABSENT),
    )


def keep_assessment(
    connection: Connection, case: CaseId, assessment: Assessment
) -> None:
    """Keep the tallies of the list, and edition and hash of the pack."""
    supported, partial, absent = tallies(assessment)
    connection.execute(
        _KEEP,
        {
            "case_id": case,
            "edition": assessment.edition,
            "pack_hash": assessment.pack_hash,
            "on": assessment.on,
            "supported": supported,
            "partial": partial,
            "absent": absent,
        },
    )
