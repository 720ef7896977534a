# SPDX-License-Identifier: Apache-2.0
"""Every form can be drafted for every case there is, however little it holds."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from models.base.assets import resource
from models.base.ids import StatementId
from models.casefile.file import CaseFile
from models.casefile.statements import Answer
from models.documents.draft import draft_for
from models.documents.template import KINDS, read_template
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of
from tests.support.documents import NOW, a_context, made, the_law

SAMPLES = Path(__file__).parents[2] / "samples"
CASES = sorted((*SAMPLES.glob("*.json"), *resource("demo").glob("*/case.json")))


def read(path: Path) -> tuple[CaseFile, dict[StatementId, tuple[Answer, ...]]]:
    values = values_of(read_document(path.read_bytes()).shape, the_law(), NOW)
    answers: dict[StatementId, list[Answer]] = defaultdict(list)
    for answer in values.answers:
        answers[answer.statement].append(answer)
    return values.file, {one: tuple(some) for one, some in answers.items()}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_a_draft_is_made_and_its_gaps_are_marked(path: Path, kind: str) -> None:
    file, answers = read(path)
    one_each = kind == "LPSK_APP"
    whom = [p.id for p in file.people if p.protected] if one_each else [None]
    assert whom
    for person in {whom[0], whom[-1]}:
        context = a_context(file, answers=answers, person=person)
        draft = draft_for(read_template(kind), context)
        result = made(draft)
        assert result.pdf.startswith(b"%PDF-")
        assert result.docx


@pytest.mark.long
@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_an_application_is_drafted_for_everybody_protected(path: Path) -> None:
    file, answers = read(path)
    for person in (p.id for p in file.people if p.protected):
        context = a_context(file, answers=answers, person=person)
        assert made(draft_for(read_template("LPSK_APP"), context)).docx
