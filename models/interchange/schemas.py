# SPDX-License-Identifier: Apache-2.0
"""The published JSON Schemas: which there are, and how they are made.

Knows every published shape. The files under ``resources/schema`` are made by
``python -m models.interchange.schemas`` and a test keeps them level.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from models.base import assets
from models.interchange import answers, backup_answers
from models.interchange.case_format import Document

DRAFT = "https://json-schema.org/draft/2020-12/schema"

PUBLISHED: dict[str, type] = {
    "case-1": Document,
    "assess-1": answers.AssessAnswer,
    "verify-1": answers.VerifyAnswer,
    "checkpoint-1": answers.CheckpointAnswer,
    "backup-1": backup_answers.BackupAnswer,
    "restore-1": backup_answers.RestoreAnswer,
    "drill-1": backup_answers.DrillAnswer,
    "import-1": answers.ImportAnswer,
    "export-1": answers.ExportAnswer,
    "new-1": answers.NewAnswer,
    "demo-1": answers.DemoAnswer,
    "schemas-1": answers.SchemaAnswer,
    "error-1": answers.ErrorAnswer,
}
"""Name → the shape it describes."""


def file_name(name: str) -> str:
    """Return the file that holds a published schema."""
    return f"{name}.schema.json"


def published(name: str) -> bytes:
    """Return a schema as it was published with this program.

    Raises:
        KeyError: there is none of that name.
    """
    if name not in PUBLISHED:
        raise KeyError(name)
    return assets.read_bytes("schema", file_name(name))


def made(name: str) -> bytes:
    """Return a schema made from the shape it describes."""
    (top, *_), definitions = msgspec.json.schema_components([PUBLISHED[name]])
    schema: dict[str, Any] = {
        "$schema": DRAFT,
        "title": name.replace("-", "/"),
        **top,
        "$defs": definitions,
    }
    text = str(msgspec.json.encode(schema), "utf-8")
    # Inside the components the references still name where they came from.
    text = text.replace("#/components/schemas/", "#/$defs/")
    return msgspec.json.format(text.encode(), indent=2) + b"\n"


def write_all(folder: Path) -> None:
    """Write every schema into a folder."""
    for name in PUBLISHED:
        (folder / file_name(name)).write_bytes(made(name))


if __name__ == "__main__":
    write_all(Path(str(assets.resource("schema"))))
