# SPDX-License-Identifier: Apache-2.0
"""The first schema.

Knows the tables as they were in this revision and imports none of today's
rows: whatever changes later, this file makes the same tables for ever.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# A column is "name", "name:type"; "?" = may be empty; ">table" = refers to it.
_TYPES: dict[str, Any] = {
    "": sa.Text,
    "int": sa.Integer,
    "bool": sa.Boolean,
    "bytes": sa.LargeBinary,
}
_REMOVED = " removed_at? removed_seq:int?"

_CASES = (
    "id number report report_date? order_number order_date? title stage "
    "offence_from? offence_to? places regime office summary narrative "
    "modus route classification version:int changed_at" + _REMOVED
)

_OF_CASE = {
    "people": "code roles flower sex age:int? age_estimated:bool languages part note "
    "particulars? victim:bool version:int",
    "counts": "accused_id>people offence victims form position:int reliances note "
    "version:int",
    "statements": "person_id>people kind held_on? number evidence_kind place "
    "start? end? language interpreter_id?>people companion_id?>people "
    "counsel_id?>people officer_id?>people breaks recording sworn:bool "
    "read_back:bool signed:bool regime lawful:bool pages:int version:int",
    "answers": "statement_id>statements number:int question text version:int",
    "exhibits": "code description kind quantity availability basis_state basis_order "
    "basis_order_date? court_ref court_date? basis_note taken_at? "
    "taken_place source_id?>people source_note seal storage regime origin "
    "authentic:bool note version:int",
    "files": "exhibit_id>exhibits blob name media_type size:int sha256 added_at",
    "custody": "exhibit_id>exhibits at act to_holder from_holder purpose place "
    "condition seal_intact:bool? version:int",
    "links": "count_id>counts victims element option statement_id?>statements "
    "answer_id?>answers exhibit_id?>exhibits passage_start:int? passage_end:int? "
    "bearing strength:int note version:int",
    "requests": "person_id>people applicant signatory_id?>people importance threats "
    "medical record services restitution:bool claimed_rp:int? attachments "
    "consent_on? register decision version:int",
    "documents": "kind person_id?>people number:int edition issued_at by docx_blob? "
    "docx_sha256 pdf_blob pdf_sha256 gaps:int reason",
}

_JOURNAL = (
    "seq:int at offset_minutes:int monotonic_ns:int boot_id actor actor_name device "
    "action object_kind object_id case_id label person reason salt:bytes "
    "digest:bytes prev:bytes mac:bytes mac_key_id state_form state_mac:bytes body"
)

_LIVE = "removed_seq IS NULL"
_INDEXES = (
    ("ix_cases_changed", "cases", "changed_at id", _LIVE),
    ("ix_people_victims", "people", "case_id victim", _LIVE),
    ("ix_answers_of", "answers", "case_id statement_id", _LIVE),
    ("ix_requests_person", "requests", "person_id", ""),
    ("ix_files_exhibit", "files", "exhibit_id", ""),
    ("ix_custody_exhibit", "custody", "exhibit_id", ""),
    ("ix_links_count", "links", "count_id", ""),
    ("ix_links_statement", "links", "statement_id", ""),
    ("ix_links_answer", "links", "answer_id", ""),
    ("ix_links_exhibit", "links", "exhibit_id", ""),
    ("ix_journal_case", "journal", "case_id seq", ""),
    ("ix_journal_kind", "journal", "object_kind seq", ""),
    ("ix_journal_object", "journal", "object_id seq", ""),
)
_UNIQUE = (
    ("uq_people_code", "people", "case_id code"),
    ("uq_exhibits_code", "exhibits", "case_id code"),
    ("uq_answers_number", "answers", "statement_id number"),
)


def upgrade() -> None:
    """Make every table, index and guard."""
    _make("cases", _CASES)
    for table, columns in _OF_CASE.items():
        _make(table, f"id case_id>cases {columns}{_REMOVED}")
        op.create_index(f"ix_{table}_case", table, ["case_id", "id"])
    for table in ("cases", *_OF_CASE):
        hidden = sa.text("removed_seq IS NOT NULL")
        name = f"ix_{table}_removed"
        op.create_index(name, table, ["removed_seq"], sqlite_where=hidden)
    _make("journal", _JOURNAL)
    _make("journal_people", "person seq:int", keys=2, sqlite_with_rowid=False)
    _make("users", "id name role")
    _make("drafts", "key text")
    tallies = "supported:int partial:int absent:int"
    _make("assessments", f"case_id>cases edition pack_hash on {tallies}")
    for name, table, columns, where in _INDEXES:
        only = sa.text(where) if where else None
        op.create_index(name, table, columns.split(), sqlite_where=only)
    for name, table, columns in _UNIQUE:
        live = sa.text(_LIVE)
        op.create_index(name, table, columns.split(), unique=True, sqlite_where=live)
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER journal_no_{verb.lower()} BEFORE {verb} ON journal "
            "BEGIN SELECT RAISE(ABORT, 'journal only grows'); END"
        )


def _make(table: str, columns: str, keys: int = 1, **options: bool) -> None:
    """Make a table whose first ``keys`` columns are its key."""
    parts: list[Any] = []
    names = []
    for spec in columns.split():
        rest, _, target = spec.partition(">")
        optional = rest.endswith("?")
        name, _, kind = rest.removesuffix("?").partition(":")
        names.append(name)
        parts.append(
            sa.Column(name, _TYPES[kind](), nullable=optional, autoincrement=False)
        )
        if target:
            constraint = f"fk_{table}_{name}_{target}"
            parts.append(
                sa.ForeignKeyConstraint([name], [f"{target}.id"], name=constraint)
            )
    key = sa.PrimaryKeyConstraint(*names[:keys], name=f"pk_{table}")
    op.create_table(table, *parts, key, **options)
