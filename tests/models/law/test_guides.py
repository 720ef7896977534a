# SPDX-License-Identifier: Apache-2.0
"""Each offence of the trafficking law and its successors has an example."""

from __future__ import annotations

from models.law.guides import Guides
from models.law.reading import load
from tests.models.law.packs import files, refused, rehashed, spoiled

LAW = load()
TRAFFICKING = "UU_21_2007"
FILE = "guides.json"


def wanted() -> set[str]:
    """The offences of the law, and what replaced them."""
    own = {k for k, one in LAW.offences.items() if one.instrument == TRAFFICKING}
    return own | {LAW.offences[k].replaced_by for k in own} - {""}


def test_each_offence_of_the_trafficking_law_and_its_successors_has_one():
    assert {row.offence for row in LAW.guides.rows} == wanted()


def test_each_names_elements_that_exist_says_both_tongues_and_what_is_missing():
    for row in LAW.guides.rows:
        offence = LAW.offences[row.offence]
        assert row.facts, row.offence
        assert row.missing, row.offence
        for one in (*row.facts, *row.missing):
            element = offence.element(one.element)
            assert element is not None, (row.offence, one.element)
            assert element.option(one.option) is not None, (row.offence, one.option)
        for text in (row.plain, row.story, *(one.text for one in row.facts)):
            assert text.id.strip()
            assert text.en.strip()
            assert text.id != text.en


def test_every_example_is_marked_as_invented():
    assert "rekaan" in LAW.guides.note.id
    assert "bukan putusan" in LAW.guides.note.id
    assert "invented" in LAW.guides.note.en


def test_no_example_says_that_anything_is_proved():
    for row in LAW.guides.rows:
        for text in (row.plain, row.story, *(one.text for one in row.facts)):
            assert "terbukti" not in text.id.casefold(), row.offence
            assert "mengaku" not in text.id.casefold(), row.offence


def test_an_offence_without_one_has_nothing():
    assert LAW.guides.of("PMI_81") is None
    assert Guides().of("TPPO_4") is None


def test_a_bad_guide_is_refused_with_file_path_and_reason():
    assert refused(spoiled(FILE, lambda v: v["rows"][0].update(offence="TPPO_99"))) == (
        FILE,
        "$.rows[0].offence[0]",
        "unknown_id: TPPO_99",
    )
    assert refused(
        spoiled(FILE, lambda v: v["rows"][1].update(offence=v["rows"][0]["offence"]))
    ) == (FILE, "$.rows[1]", "duplicate_id: TPPO_2_1")
    assert refused(
        spoiled(FILE, lambda v: v["rows"][2]["facts"][1].update(element="a_none"))
    ) == (FILE, "$.rows[2].facts[1].element", "unknown_id: a_none")
    assert refused(
        spoiled(FILE, lambda v: v["rows"][2]["missing"][0].update(option="none"))
    ) == (FILE, "$.rows[2].missing[0].option", "unknown_id: none")
    assert refused(spoiled(FILE, lambda v: v["rows"][0].update(missing=[]))) == (
        FILE,
        "$.rows[0].missing",
        "empty",
    )
    assert refused(spoiled(FILE, lambda v: v["rows"][0]["plain"].update(en=" "))) == (
        FILE,
        "$.rows[0].plain.en",
        "empty_language",
    )
    assert refused(spoiled(FILE, lambda v: v["rows"][0].update(more="x"))) == (
        FILE,
        "$.rows[0]",
        "unknown_field: more",
    )


def test_a_pack_without_its_guide_is_refused():
    bare = files()
    del bare[FILE]
    assert refused(rehashed(bare))[0] == FILE
