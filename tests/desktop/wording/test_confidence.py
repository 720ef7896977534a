# SPDX-License-Identifier: Apache-2.0
"""Where something stands is written as practitioners do; a doubt has its mark."""

from __future__ import annotations

from desktop.wording.confidence import (
    bare,
    citation_text,
    cited_text,
    confidence_mark,
    confidence_text,
)
from models.law.catalogue import Confidence
from models.law.finding import Citation
from tests.support.pages import the_law


def test_only_what_is_verified_has_no_mark(indonesian: object) -> None:
    marks = {one: confidence_mark(one) for one in Confidence}
    assert marks.pop(Confidence.VERIFIED) == ""
    assert len({*marks.values()}) == len(marks)
    assert marks[Confidence.SECONDARY_SOURCE] == "Sumber sekunder"
    assert all(confidence_text(one) == mark for one, mark in marks.items())
    assert confidence_text("unheard of") == "unheard of"


def test_articles_are_written_as_practitioners_do(indonesian: object) -> None:
    law = the_law()
    short = bare(law.instruments["UU_21_2007"].short)
    article = Citation("UU_21_2007", "30", "verified")
    assert citation_text(law, article) == f"Pasal 30 {short}"
    assert citation_text(law, Citation("UU_21_2007", "", "verified")) == short
    code = citation_text(law, Citation("KUHAP_2025", "235(1)", "verified"))
    assert code.startswith("Pasal 235(1) KUHAP")
    elsewhere = Citation("elsewhere", "1", "uncertain")
    assert citation_text(law, elsewhere) == "Pasal 1 elsewhere"
    told = cited_text(law, (article, elsewhere, article))
    assert told == f"Pasal 30 {short}; Pasal 1 elsewhere (belum pasti)"
