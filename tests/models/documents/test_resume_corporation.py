# SPDX-License-Identifier: Apache-2.0
"""Nobody asks a company where it was born."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.people import Role
from models.documents.draft import draft_for
from models.documents.template import read_template
from tests.support.builders import a_person
from tests.support.documents import a_context
from tests.support.lembayung import a_case_file


def test_a_corporation_is_asked_for_what_it_has() -> None:
    whole = a_case_file()
    body = a_person("B-01")
    assert body.is_(Role.CORPORATION)
    counts = (*whole.counts, replace(whole.counts[0], id="x", accused=body.id))
    file = replace(whole, people=(*whole.people, body), counts=counts)
    draft = draft_for(read_template("RESUME"), a_context(file=file))
    (shown,) = [one for one in draft.data["tersangka"] if "B-01" in one["judul"]]
    names = [line["nama"] for line in shown["baris"]]
    assert names == ["Nama korporasi", "Tempat kedudukan", "Kebangsaan", "Bidang usaha"]
    assert not [g for g in draft.gaps if "B-01" in g.field and "birth" in g.field]
