# SPDX-License-Identifier: Apache-2.0
"""Everything done in a case is asked for by its day and its phase."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.casefile.done import (
    acts_done,
    codes_told,
    done_acts,
    file_facts,
    possible_stages,
)
from models.casefile.file import CaseFile
from models.casefile.statements import StatementKind
from models.law.acting_code import FileFacts, codes_of
from models.law.outcomes import Instance
from models.law.reading import load
from tests.support.builders import an_act
from tests.support.decided import a_ruling
from tests.support.lembayung import a_case_file

LAW = load()


def test_each_thing_done_has_its_day_and_phase() -> None:
    file = a_case_file()
    court = replace(file.statements[0], kind=StatementKind.COURT)
    undated = replace(
        file.exhibits[0], taking=replace(file.exhibits[0].taking, at=None)
    )
    known = an_act(1, event="suspect_named", regime="KUHAP_1981")
    loose = an_act(2, event="never_heard_of")
    review = an_act(3, event="dossier_received")
    file = replace(
        file,
        statements=(court, *file.statements[1:]),
        exhibits=(undated, *file.exhibits[1:]),
        acts=(known, loose, review),
    )
    done = {one.id: one for one in done_acts(file, LAW)}
    assert len(done) == len(file.statements) + len(file.exhibits) + 3
    assert done[court.id].phase == "trial"
    assert done[file.statements[1].id].phase == "investigation"
    assert done[undated.id].on is None
    assert done[known.id].phase == "investigation"
    assert done[known.id].recorded == "KUHAP_1981"
    assert done[loose.id].phase == ""
    assert done[review.id].phase == ""
    days = [one.on for one in done_acts(file, LAW)]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    assert days[len(dated) :] == [None] * (len(days) - len(dated))


def test_a_stage_that_is_not_told_leaves_the_code_open_and_says_so() -> None:
    file = replace(
        a_case_file(), statements=(), exhibits=(), acts=(an_act(1, event="act_done"),)
    )
    file = replace(file, acts=(replace(file.acts[0], day=date(2026, 3, 2)),))
    done = done_acts(file, LAW)
    (told,), _ = codes_of(LAW, FileFacts("investigation_running"), done)
    assert told.code == "KUHAP_1981"
    (open_one,), _ = codes_of(LAW, FileFacts(), done)
    assert (open_one.code, open_one.settles) == ("", ("stage",))


def test_the_code_of_an_act_follows_the_file_and_not_the_day_alone() -> None:
    acts = (
        replace(an_act(1, event="dossier_returned"), day=date(2026, 2, 10)),
        replace(an_act(2, event="judgment"), day=date(2026, 5, 4)),
        replace(an_act(3, event="never_heard_of"), day=date(2026, 5, 5)),
    )
    bare = a_case_file()
    case = replace(bare.case, offence_from=date(2025, 5, 1), regime="")
    file = replace(bare, acts=acts, case=case)
    running = replace(case, switch_stage="investigation_running")
    told = codes_told(replace(file, case=running), LAW)
    assert told == {acts[0].id: "KUHAP_1981", acts[1].id: "KUHAP_2025"}
    begun = replace(case, switch_stage="court_begun")
    assert codes_told(replace(file, case=begun), LAW)[acts[1].id] == "KUHAP_1981"
    assert codes_told(file, LAW) == {}, "where the file stood is not known"
    later = replace(case, offence_from=date(2026, 2, 1))
    assert set(codes_told(replace(file, case=later), LAW).values()) == {"KUHAP_2025"}


def _earlier(**parts: object) -> CaseFile:
    """A file of which no stage is recorded, with only these parts."""
    bare = replace(a_case_file(), statements=(), exhibits=(), acts=())
    numbers = replace(bare.case.numbers, order_date=None)
    bare = replace(bare, case=replace(bare.case, switch_stage="", numbers=numbers))
    return replace(bare, **parts)  # type: ignore[arg-type]


OLD_DAY = date(2025, 11, 3)
NEW_DAY = date(2026, 3, 2)


def test_what_is_recorded_before_the_change_narrows_an_unknown_stage() -> None:
    assert possible_stages(_earlier(), LAW) == ()
    case = _earlier().case
    ordered = replace(case, numbers=replace(case.numbers, order_date=OLD_DAY))
    after = replace(case, numbers=replace(case.numbers, order_date=NEW_DAY))
    assert "investigation_not_begun" not in possible_stages(_earlier(case=ordered), LAW)
    assert len(possible_stages(_earlier(case=ordered), LAW)) == 4
    assert possible_stages(_earlier(case=after), LAW) == ()
    indicted = replace(an_act(1, event="indictment_drawn"), day=OLD_DAY)
    begun = ("prosecution_running", "court_not_begun", "court_begun")
    assert possible_stages(_earlier(acts=(indicted,)), LAW) == begun
    for event in ("judgment", "final_judgment"):
        judged = replace(an_act(1, event=event), day=OLD_DAY)
        left = possible_stages(_earlier(acts=(judged,)), LAW)
        assert "court_begun" in left
        assert len(left) < len(begun)
    said = replace(a_ruling(), instance=Instance.APPEAL, on=OLD_DAY)
    assert possible_stages(_earlier(rulings=(said,)), LAW) == ("court_begun",)
    stopped = replace(said, instance=Instance.BEFORE_COURT)
    assert possible_stages(_earlier(rulings=(stopped,)), LAW) == ()
    known = replace(case, switch_stage="investigation_running")
    assert possible_stages(_earlier(case=known, rulings=(said,)), LAW) == ()


def test_the_narrowed_stage_decides_what_it_can_and_says_why() -> None:
    said = replace(a_ruling(), instance=Instance.APPEAL, on=OLD_DAY)
    heard = replace(an_act(1, event="hearing_held"), day=NEW_DAY)
    file = _earlier(rulings=(said,), acts=(heard,))
    (answer,), _ = codes_of(LAW, file_facts(file, LAW), acts_done(file, LAW))
    assert answer.code == "KUHAP_1981"
    told = next(one for one in answer.reasons if one.code == "stage_narrowed")
    params = dict(told.params)
    assert (params["stages"], params["on"]) == ("court_begun", "2025-11-03")
    assert codes_told(file, LAW) == {str(heard.id): "KUHAP_1981"}
    silent = _earlier(acts=(heard,))
    (open_one,), _ = codes_of(LAW, file_facts(silent, LAW), acts_done(silent, LAW))
    assert (open_one.code, open_one.settles) == ("", ("stage",))
    assert all(one.code != "stage_narrowed" for one in open_one.reasons)
