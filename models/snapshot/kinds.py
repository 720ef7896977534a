# SPDX-License-Identifier: Apache-2.0
"""The kinds of objects that are saved one by one and journalled.

Knows their names and which value each is; must not know their tables.
"""

from __future__ import annotations

from enum import StrEnum

from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.independence import Independence
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Answer, Statement
from models.casefile.tasks import Task
from models.casefile.worksheets import Worksheet
from models.snapshot.case import IssuedDocument

Stored = (
    Case
    | Person
    | Count
    | Statement
    | Answer
    | Exhibit
    | ExhibitFile
    | CustodyEntry
    | Link
    | ProtectionRequest
    | ProceduralAct
    | Task
    | LawChoice
    | CourtRuling
    | Independence
    | Worksheet
    | IssuedDocument
)
"""Any value that is saved on its own."""


class Kind(StrEnum):
    """Object kinds as the journal and the store name them."""

    CASE = "case"
    PERSON = "person"
    COUNT = "count"
    STATEMENT = "statement"
    ANSWER = "answer"
    EXHIBIT = "exhibit"
    FILE = "file"
    CUSTODY = "custody"
    LINK = "link"
    REQUEST = "request"
    ACT = "act"
    TASK = "task"
    CHOICE = "choice"
    RULING = "ruling"
    INDEPENDENCE = "independence"
    WORKSHEET = "worksheet"
    DOCUMENT = "document"
    VAULT = "vault"


KIND_OF: dict[type, Kind] = {
    Case: Kind.CASE,
    Person: Kind.PERSON,
    Count: Kind.COUNT,
    Statement: Kind.STATEMENT,
    Answer: Kind.ANSWER,
    Exhibit: Kind.EXHIBIT,
    ExhibitFile: Kind.FILE,
    CustodyEntry: Kind.CUSTODY,
    Link: Kind.LINK,
    ProtectionRequest: Kind.REQUEST,
    ProceduralAct: Kind.ACT,
    Task: Kind.TASK,
    LawChoice: Kind.CHOICE,
    CourtRuling: Kind.RULING,
    Independence: Kind.INDEPENDENCE,
    Worksheet: Kind.WORKSHEET,
    IssuedDocument: Kind.DOCUMENT,
}
"""Value type → kind."""
