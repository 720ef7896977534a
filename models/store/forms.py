# SPDX-License-Identifier: Apache-2.0
"""Which fields of a value each version of its canonical form holds.

Knows field names only. A form that was once used is never edited: a field
added to a value later goes into the next number, so that an entry of any age
verifies by the form it names. What is counted or gathered from other rows
(answers of a statement, files of an exhibit) stays outside: those rows have
entries of their own.
"""

from __future__ import annotations

from models.snapshot.kinds import Kind

Shape = tuple["str | tuple[str, Shape]", ...]
"""Field names; a nested value, or a tuple of them, as (name, its shape)."""

_CASE_1: Shape = (
    "id",
    ("numbers", ("case", "report", "report_date", "order", "order_date")),
    "title",
    "stage",
    "offence_from",
    "offence_to",
    "places",
    "regime",
    ("office", ("name", "parent", "address", "city", "kop_lines", "timezone")),
    ("story", ("summary", "narrative", "modus", "route")),
    "classification",
    "version",
)

_CASE_2: Shape = (*_CASE_1, "switch_stage")

_PERSON_1: Shape = (
    "id",
    "case",
    "code",
    ("roles", ("role", "since", "until")),
    "flower",
    "sex",
    "age",
    "age_estimated",
    "languages",
    "part",
    "note",
    (
        "particulars",
        (
            "full_name",
            "alias",
            "birth_place",
            "birth_date",
            "nationality",
            "address",
            "religion",
            "occupation",
            "education",
            "nik",
            "rank",
            "nrp",
            "position",
            "institution",
            "phone",
        ),
    ),
    "version",
)

_PERSON_2: Shape = (
    *_PERSON_1,
    (
        "ages",
        (
            "born_on",
            "born_in",
            "years",
            "years_on",
            "exhibit",
            "statement",
            "source",
            "note",
        ),
    ),
)

_COUNT_1: Shape = (
    "id",
    "case",
    "accused",
    "offence",
    "victims",
    "form",
    "position",
    ("reliances", ("element", "option", "victim", "used")),
    "note",
    "version",
)

_COUNT_2: Shape = (*_COUNT_1, "taking_part")

_STATEMENT_1: Shape = (
    "id",
    "case",
    "person",
    "kind",
    "held_on",
    "evidence_kind",
    "number",
    (
        "setting",
        (
            "place",
            "start",
            "end",
            "language",
            "interpreter",
            "companion",
            "counsel",
            "officer",
            ("breaks", ("start", "end")),
            "recording",
        ),
    ),
    "sworn",
    "read_back",
    "signed",
    "regime",
    "lawful",
    "pages",
    "version",
)

_ANSWER_1: Shape = ("id", "statement", "number", "question", "text", "version")

_EXHIBIT_1: Shape = (
    "id",
    "case",
    "code",
    "description",
    "kind",
    "quantity",
    "availability",
    (
        "basis",
        ("state", "order", "order_date", "court_ref", "court_date", "note"),
    ),
    ("taking", ("at", "place", "source", "source_note", "seal", "storage")),
    "regime",
    "origin",
    "authentic",
    "note",
    "version",
)

_FILE_1: Shape = (
    "id",
    "exhibit",
    "blob",
    "name",
    "media_type",
    "size",
    "sha256",
    "added_at",
)

_CUSTODY_1: Shape = (
    "id",
    "exhibit",
    "at",
    "act",
    "to_holder",
    "from_holder",
    "purpose",
    "place",
    "condition",
    "seal_intact",
    "version",
)

_LINK_1: Shape = (
    "id",
    "case",
    "count",
    "victims",
    "element",
    "option",
    (
        "source",
        ("statement", "answer", "exhibit", ("passage", ("start", "end"))),
    ),
    "bearing",
    "strength",
    "note",
    "version",
)

_REQUEST_1: Shape = (
    "id",
    "case",
    "person",
    "applicant",
    "signatory",
    "importance",
    ("threats", ("on", "text")),
    "medical",
    "record",
    ("services", ("code", "reason")),
    "restitution",
    "claimed_rp",
    "attachments",
    "consent_on",
    "register",
    "decision",
    "version",
)

_ACT_1: Shape = (
    "id",
    "case",
    "event",
    "day",
    "at",
    "zone",
    ("paper", ("number", "authority", "valid_from", "valid_until", "forms")),
    "place",
    "officers",
    "persons",
    "exhibits",
    "regime",
    "answers",
    "conditions",
    "excluded",
    "detainer",
    "note",
    "version",
)

_TASK_1: Shape = (
    "id",
    "case",
    "title",
    "note",
    "due",
    "owner",
    "source",
    "source_ref",
    "person",
    "done_on",
    "done_note",
    "version",
)

_CHOICE_1: Shape = ("id", "case", "count", "law", "reason", "by", "on", "version")

_RULING_1: Shape = (
    "id",
    "case",
    "count",
    "instance",
    "outcome",
    "on",
    "court",
    "number",
    "note",
    "version",
)

_RULING_2: Shape = (*_RULING_1, "months", "life", "fine_rp")

_INDEPENDENCE_1: Shape = (
    "id",
    "case",
    "first",
    "second",
    "reason",
    "by",
    "on",
    "version",
)

_WORKSHEET_1: Shape = (
    "id",
    "case",
    "sheet",
    "subject",
    "yes",
    "no",
    "note",
    "reason",
    "version",
)

_DOCUMENT_1: Shape = (
    "id",
    "case",
    "kind",
    "person",
    "number",
    "edition",
    "issued_at",
    "by",
    "docx_blob",
    "docx_sha256",
    "pdf_blob",
    "pdf_sha256",
    "gaps",
    "reason",
)

_USER_1: Shape = ("id", "name", "role")

SHAPES: dict[str, Shape] = {
    "case/1": _CASE_1,
    "case/2": _CASE_2,
    "person/1": _PERSON_1,
    "person/2": _PERSON_2,
    "count/1": _COUNT_1,
    "count/2": _COUNT_2,
    "statement/1": _STATEMENT_1,
    "answer/1": _ANSWER_1,
    "exhibit/1": _EXHIBIT_1,
    "file/1": _FILE_1,
    "custody/1": _CUSTODY_1,
    "link/1": _LINK_1,
    "request/1": _REQUEST_1,
    "act/1": _ACT_1,
    "task/1": _TASK_1,
    "choice/1": _CHOICE_1,
    "ruling/1": _RULING_1,
    "ruling/2": _RULING_2,
    "independence/1": _INDEPENDENCE_1,
    "worksheet/1": _WORKSHEET_1,
    "document/1": _DOCUMENT_1,
    "user/1": _USER_1,
}
"""Name of a form → its fields. Entries name a form; it must never vanish."""

CURRENT: dict[Kind, str] = {
    Kind.CASE: "case/2",
    Kind.PERSON: "person/2",
    Kind.COUNT: "count/2",
    Kind.STATEMENT: "statement/1",
    Kind.ANSWER: "answer/1",
    Kind.EXHIBIT: "exhibit/1",
    Kind.FILE: "file/1",
    Kind.CUSTODY: "custody/1",
    Kind.LINK: "link/1",
    Kind.REQUEST: "request/1",
    Kind.ACT: "act/1",
    Kind.TASK: "task/1",
    Kind.CHOICE: "choice/1",
    Kind.RULING: "ruling/2",
    Kind.INDEPENDENCE: "independence/1",
    Kind.WORKSHEET: "worksheet/1",
    Kind.DOCUMENT: "document/1",
    Kind.VAULT: "user/1",
}
"""The form new entries use. Users are the vault's own objects."""
