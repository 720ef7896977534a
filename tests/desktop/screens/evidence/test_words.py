# SPDX-License-Identifier: Apache-2.0
"""Exhibits in words: the pack's labels, the office's time, nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.qt.port import cell_of
from desktop.screens.evidence import words
from models.casefile.evidence import Availability, Taking
from models.law.facts import Bearing
from models.law.finding import Cell
from tests.support.builders import (
    a_link,
    an_exhibit,
    count_id,
    exhibit_id,
    person_id,
)
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

FILE = a_case_file()
NOON = datetime(2026, 8, 14, 3, 20, tzinfo=UTC)


def test_the_source_line_says_what_whence_where_when(indonesian):
    line = words.source_line(the_law(), an_exhibit(), FILE)
    assert line.startswith("Surat  ·  dari T-02")
    assert line.endswith("Mess B  ·  14 Agu 2026, 10.20 WIB")
    note = replace(an_exhibit(), taking=Taking(source_note="kantor travel"))
    assert words.source_line(the_law(), note, FILE) == "Surat  ·  dari kantor travel"
    asked = replace(note, availability=Availability.REQUESTED)
    assert "belum diterima" in words.source_line(the_law(), asked, FILE)


def test_what_counts_as_nothing_is_called_by_its_kind(indonesian):
    lead = an_exhibit(kind="EV_NETCHART")
    assert words.proof_words(the_law(), lead, FILE) == []
    assert words.short_kind(the_law(), lead, FILE).startswith("Bagan jaringan")
    facts = dict(words.facts_of(the_law(), lead, FILE))
    assert facts["Alat bukti"].startswith("bukan alat bukti")


def test_a_kind_the_pack_lacks_is_shown_as_it_is_and_veiled():
    strange = an_exhibit(kind="EV_OLD")
    assert words.long_kind(the_law(), strange) == "EV_OLD"
    assert words.proof_words(the_law(), strange, FILE) == []
    assert words.is_sensitive(the_law(), strange)
    assert not words.is_sensitive(the_law(), an_exhibit())


def test_facts_leave_out_what_is_not_recorded(indonesian):
    facts = dict(words.facts_of(the_law(), an_exhibit(), FILE))
    assert facts["Surat perintah"].endswith("14 Agu 2026")
    assert facts["Segel"] == "SG-BB-07"
    assert "Mengulang" not in facts
    copy = an_exhibit(origin=exhibit_id("BB-04"), regime="KUHAP_1981")
    facts = dict(words.facts_of(the_law(), copy, FILE))
    assert facts["Mengulang"] == "BB-04 Ekspor percakapan T-02"
    assert words.origin_words(person_id("K-01"), FILE) == "K-01 Melur"


def test_a_link_says_form_people_article_and_leads_there(indonesian):
    line = words.link_line(the_law(), a_link(), FILE)
    assert line.second.startswith("semua korban sangkaan ini")
    cell = cell_of(line.route)
    assert cell == Cell(count_id(1), person_id("K-01"), "a2_cara", "penjeratan_utang")
    one = a_link(victims=(person_id("K-02"),), bearing=Bearing.WEAKENS)
    line = words.link_line(the_law(), one, FILE)
    assert line.second.startswith("K-02 Kenanga")
    assert line.weakens


def test_time_is_the_offices(indonesian):
    now = datetime(2026, 8, 14, 16, 0, tzinfo=UTC)
    assert words.moment_words(NOON, FILE, now) == "hari ini 10.20 WIB"
    tomorrow = datetime(2026, 8, 14, 18, 0, tzinfo=UTC)
    assert words.moment_words(NOON, FILE, tomorrow) == "14 Agu 2026, 10.20 WIB"
    assert words.short_moment(NOON, FILE) == "14/08 10.20 WIB"


def test_a_link_to_what_is_gone_is_still_said():
    gone = a_link(count=count_id(99), option="lama")
    assert words.link_line(the_law(), gone, FILE).title == "lama"
