# SPDX-License-Identifier: Apache-2.0
"""Summons, arrest, detention, search and seizure are told from the recorded acts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from models.casefile.acts import Paper
from models.casefile.file import CaseFile
from models.documents.resume_orders import LISTS
from models.documents.template import read_manifest
from tests.support.builders import an_act, exhibit_id, person_id
from tests.support.documents import a_draft, made, order_of, the_law
from tests.support.lembayung import a_case_file

GIVEN = Paper("SP.Kap/7/VIII/2026", "Penyidik", None, date(2026, 8, 26))


def _file(*acts: Any) -> CaseFile:
    return replace(a_case_file(), acts=acts)


def _act(number: int, event: str, **changes: Any) -> Any:
    bare = {"paper": GIVEN, "persons": (person_id("T-01"),), "exhibits": (), "at": None}
    return replace(an_act(number), event=event, officers=(), **{**bare, **changes})


def test_every_list_of_the_form_names_events_of_the_pack() -> None:
    codes = read_manifest("RESUME").codes
    assert set(LISTS) <= set(codes)
    groups = (codes[name] for name in codes if name != "services")
    named = {code.id for group in groups for code in group}
    assert named <= set(the_law().procedure.events)


def test_an_arrest_is_told_with_its_paper_its_day_and_its_place() -> None:
    file = _file(_act(1, "arrest", day=date(2026, 8, 25), place="Pelabuhan"))
    draft = a_draft("RESUME", file)
    (told,) = draft.data["surat"]["penangkapan"]
    assert told == (
        "25 Agustus 2026: Penangkapan – T-01 DARSONO PRAWIRO, Nomor "
        "SP.Kap/7/VIII/2026, oleh Penyidik, berlaku sampai dengan 26 Agustus 2026, "
        "di Pelabuhan."
    )
    assert draft.data["surat"]["penahanan"] == []
    assert not [gap for gap in draft.gaps if gap.field.startswith("act.")]


def test_a_number_that_nobody_recorded_is_its_marker_and_leads_to_the_act() -> None:
    bare = _act(1, "search_done", paper=Paper(), place="", day=date(2026, 8, 14))
    draft = a_draft("RESUME", _file(bare))
    (told,) = draft.data["surat"]["penggeledahan"]
    assert told == (
        "14 Agustus 2026: Penggeledahan dilakukan – T-01 DARSONO PRAWIRO, Nomor "
        "«nomor surat belum diisi», oleh «pejabat yang menerbitkan belum diisi»."
    )
    found = [gap.jump for gap in draft.gaps if gap.field.startswith("act.")]
    assert {(one.page, one.object, one.id) for one in found} == {
        ("acts", "act", bare.id)
    }
    assert len(found) == 2


def test_what_is_still_to_come_is_not_told_as_done() -> None:
    later = _act(1, "detention_extended", day=date(2027, 1, 1))
    draft = a_draft("RESUME", _file(later))
    assert draft.data["surat"]["penahanan"] == []
    assert "Penahanan diperpanjang" not in str(draft.data["tindakan"])


def test_each_act_is_told_once_wherever_else_the_file_speaks_of_it() -> None:
    before = [row["tindakan"] for row in a_draft("RESUME").data["tindakan"]]
    heard = a_case_file().statements[0]
    acts = (
        _act(1, "lp_received", day=date(2026, 8, 10), persons=()),
        _act(2, "investigation_start", day=date(2026, 8, 12), persons=()),
        _act(3, "statement_taken", day=heard.held_on, persons=(heard.person,)),
        _act(4, "statement_taken", day=date(2026, 11, 1), persons=(heard.person,)),
        _act(5, "seizure_done", day=date(2026, 8, 14), exhibits=(exhibit_id("BB-07"),)),
        _act(6, "spdp_sent", day=date(2026, 8, 18), persons=(), paper=Paper()),
    )
    rows = a_draft("RESUME", _file(*acts)).data["tindakan"]
    told = [row["tindakan"] for row in rows]
    assert not any(one.startswith("Penyitaan BB-07") for one in told)
    assert told.count("Laporan polisi diterima") == 1
    assert sum(one.startswith("Keterangan diambil") for one in told) == 1
    assert "SPDP dikirim" in told
    seizure = next(row for row in rows if row["tindakan"].startswith("Penyitaan dil"))
    assert seizure["tindakan"].endswith("T-01 DARSONO PRAWIRO dan BB-07")
    assert seizure["surat"] == "SP.Kap/7/VIII/2026 (Penyidik)"
    assert any(one.startswith("Penyitaan BB-07") for one in before)
    stranger = replace(_act(7, "arrest"), event="odd_event", day=date(2026, 8, 20))
    assert "odd_event" in str(a_draft("RESUME", _file(stranger)).data["tindakan"])


def test_the_letter_says_in_both_formats_what_the_acts_say() -> None:
    file = _file(_act(1, "arrest", day=date(2026, 8, 25)))
    draft = a_draft("RESUME", file)
    assert order_of(draft).missing
    assert made(draft).docx[:2] == b"PK"
