# SPDX-License-Identifier: Apache-2.0
"""Every remark on the law has words, and every figure is said with its mark."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop.wording.confidence import confidence_text, confidence_tone, offence_text
from desktop.wording.law_notes import note_text
from desktop.wording.law_sentences import all_notes
from desktop.wording.threats import joined_text, term, threat_line, threat_words
from models.law.finding import Reason
from models.law.notes import LawNote
from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import Connective, threat
from models.law.sentence import Sentence, check_sentence
from models.law.temporal import split
from tests.support.pages import the_law


@pytest.fixture(params=["id", "en"])
def spoken(request, languages) -> str:
    assert languages.use(request.param)
    return request.param


def test_every_remark_has_words_and_none_decides(spoken):
    assert set(all_notes()) == {one.value for one in LawNote}
    for words in all_notes().values():
        assert words.strip()
        assert not re.search(r"terbukti|proven|bersalah|guilty", words, re.IGNORECASE)


def test_every_confidence_and_link_of_penalties_has_words(spoken):
    words = [confidence_text(one) for one in Confidence]
    assert len(set(words)) == len(list(Confidence))
    assert not set(words) & {one.value for one in Confidence}
    assert confidence_tone("verified") == "neutral"
    assert confidence_tone("inferred_from_verified") == "warn"
    joined = {joined_text(one) for one in Connective}
    assert len(joined) == len(list(Connective))


def test_a_period_across_the_change_is_said_with_its_days(indonesian):
    spans = split(the_law(), date(2025, 11, 20), date(2026, 2, 3))
    said = note_text(the_law(), spans[0].reasons[0])
    assert "20 November 2025" in said
    assert "2 Januari 2026" in said
    assert "{" not in said


def test_a_sentence_below_the_minimum_is_said_in_years(indonesian):
    found = check_sentence(the_law(), "TPPO_4", Side.BEFORE, Sentence(2, 6))
    said = " ".join(note_text(the_law(), one) for one in found)
    assert "2 tahun 6 bulan" in said
    assert "3 tahun" in said


def test_a_fine_is_said_in_rupiah(indonesian):
    thin = Sentence(years=4, fine_rp=100_000_000)
    found = check_sentence(the_law(), "TPPO_4", Side.BEFORE, thin)
    said = " ".join(note_text(the_law(), one) for one in found)
    assert "Rp100.000.000" in said
    assert "Rp120.000.000" in said


def test_offences_codes_and_facts_are_named(indonesian):
    law = the_law()
    read = Reason(LawNote.REFERENCE_READ_AS, (), (), (("from", "TPPO_2_1"),))
    assert offence_text(law, "TPPO_2_1") in note_text(law, read)
    told = Reason(
        LawNote.AGGRAVATION_OPEN,
        (),
        (),
        (("offence", "TPPO_8"), ("base", "TPPO_4"), ("facts", "a8_subjek/polri")),
    )
    assert "Anggota Polri" in note_text(law, told)
    assert note_text(law, Reason("never_heard_of")) == "never_heard_of"
    assert offence_text(law, "NO_SUCH") == "NO_SUCH"


def test_both_laws_are_said_with_category_and_mark(indonesian):
    law = the_law()
    old = threat_words(law, threat(law, "TPPO_4", Side.BEFORE))
    new = threat_words(law, threat(law, "TPPO_4", Side.AFTER))
    assert (old.prison, old.mark) == ("3 tahun s.d. 15 tahun", "Terverifikasi")
    assert old.fine == "Rp120.000.000 s.d. Rp600.000.000"
    assert "kategori VII" in new.fine
    assert new.prison == "paling lama 15 tahun"
    assert old.source.startswith("Pasal 4 ")


def test_a_figure_that_is_not_held_is_never_nought(indonesian):
    law = the_law()
    words = threat_words(law, threat(law, "TPPO_7_2", Side.AFTER))
    unknown = law.tariff.unknown.id
    assert unknown in {words.prison, words.fine}
    nothing = threat_words(law, threat(law, "TPPO_2_1", Side.AFTER))
    assert {nothing.prison, nothing.fine, nothing.mark} == {unknown}
    assert unknown in threat_line(law, None, Side.AFTER)
    assert term(0) == "0 bulan"
