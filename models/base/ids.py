# SPDX-License-Identifier: Apache-2.0
"""Names for identities, and the one place that makes new ones.

Knows that an id is UUIDv7 text (RFC 9562): sortable by time of making, with no
content in it. Must not know what the ids belong to.
"""

from __future__ import annotations

from typing import NewType

CaseId = NewType("CaseId", str)
PersonId = NewType("PersonId", str)
CountId = NewType("CountId", str)
StatementId = NewType("StatementId", str)
AnswerId = NewType("AnswerId", str)
ExhibitId = NewType("ExhibitId", str)
FileId = NewType("FileId", str)
CustodyId = NewType("CustodyId", str)
LinkId = NewType("LinkId", str)
RequestId = NewType("RequestId", str)
ActId = NewType("ActId", str)
TaskId = NewType("TaskId", str)
ChoiceId = NewType("ChoiceId", str)
RulingId = NewType("RulingId", str)
IndependenceId = NewType("IndependenceId", str)
WorksheetId = NewType("WorksheetId", str)
DocumentId = NewType("DocumentId", str)
UserId = NewType("UserId", str)
BlobId = NewType("BlobId", str)


LACKING = "?"
"""Before the name of what a document names and does not hold."""


def lacking(name: str) -> str:
    """Return the identity of what a document names and does not hold.

    No made id begins so: it can be kept where an id is, and never be met by one.
    """
    return f"{LACKING}{name}"


def is_lacking(id: str) -> bool:
    """Return whether an identity is of what a document named and did not hold."""
    return id.startswith(LACKING)


def name_of(id: str) -> str:
    """Return an identity as people can read it: what is lacking by its name."""
    return id.removeprefix(LACKING)


def new_id() -> str:
    """Return a fresh UUIDv7 as 36 characters of lower-case text."""
    # Its import reads package metadata: not on the way to the first screen.
    from uuid6 import uuid7

    return str(uuid7())
