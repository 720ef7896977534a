# SPDX-License-Identifier: Apache-2.0
"""Who has seen a resume is read from the case, never from an order of codes."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.people import Person
from models.documents.officers import superior
from tests.support.builders import a_person, some_particulars
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file, the_people


def _officer(code: str, position: str = "", part: str = "") -> Person:
    facts = some_particulars(full_name=f"Petugas {code}", position=position)
    return a_person(code, part=part, particulars=facts)


LEAD = _officer("P-01", "Penyidik Unit PPA")
HELPER = _officer("P-02", "Penyidik Pembantu")
HEAD = _officer("P-03", "Kasubdit II")
NAMED = _officer("P-04", "Analis", part="atasan penyidik")


def test_the_superior_is_who_the_case_says() -> None:
    assert superior((LEAD, HELPER, HEAD)) is HEAD
    assert superior((LEAD, HEAD, NAMED)) is NAMED
    assert superior((NAMED,)) is NAMED


def test_nobody_is_chosen_where_the_case_is_silent_or_names_several() -> None:
    assert superior(()) is None
    assert superior((LEAD, HELPER)) is None
    assert superior((_officer("P-05"), HELPER)) is None
    assert superior((HEAD, _officer("P-06", "Kepala Unit"))) is None
    assert superior((NAMED, _officer("P-07", part="atasan"))) is None
    assert superior((HEAD,)) is None


def _signed(*officers: Person) -> tuple[dict[str, str], dict[str, str], set[str]]:
    others = tuple(p for p in the_people() if not p.code.startswith("P-"))
    file = a_case_file(people=(*others, *officers))
    draft = a_draft("RESUME", file)
    block = draft.data["tanda_tangan"]
    return block["kiri"], block["kanan"], {gap.field for gap in draft.gaps}


def test_a_helper_never_signs_above_the_investigator() -> None:
    left, right, gaps = _signed(LEAD, HELPER, HEAD)
    assert (left["nama"], right["nama"]) == ("Petugas P-03", "Petugas P-01")
    assert "officer.superior" not in gaps
    left, right, gaps = _signed(LEAD, HELPER)
    assert left["nama"] == "«pejabat yang mengetahui belum dipilih»"
    assert right["nama"] == "Petugas P-01"
    assert "officer.superior" in gaps


def test_a_superior_alone_does_not_sign_for_the_investigator() -> None:
    left, right, gaps = _signed(NAMED)
    assert left["nama"] == "Petugas P-04"
    assert right["nama"] == "«nama penyidik belum diisi»"
    assert "officer.name" in gaps


def test_above_the_name_stands_the_post_and_then_the_office() -> None:
    facts = some_particulars(position="Kasubdit II", institution="Ditres PPA dan PPO")
    head = replace(HEAD, particulars=facts)
    left, _, gaps = _signed(LEAD, HELPER, head)
    assert (left["atas"], left["jabatan"]) == (
        "Mengetahui,",
        "Kasubdit II Ditres PPA dan PPO",
    )
    assert not any(one.startswith("officer.superior") for one in gaps)
    whole = replace(facts, position="Kasubdit II Ditres PPA dan PPO")
    left, _, _ = _signed(LEAD, HELPER, replace(HEAD, particulars=whole))
    assert left["jabatan"] == "Kasubdit II Ditres PPA dan PPO"


def test_a_superior_without_a_post_is_asked_for_it() -> None:
    facts = some_particulars(position="", institution="Ditres PPA dan PPO")
    left, _, gaps = _signed(LEAD, replace(NAMED, particulars=facts))
    assert left["jabatan"] == "«jabatan pejabat yang mengetahui belum diisi»"
    assert "officer.superior_post P-04" in gaps
