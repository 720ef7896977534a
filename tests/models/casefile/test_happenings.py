# SPDX-License-Identifier: Apache-2.0
"""Acts as clocks see them: about whom, in whose time, answering what."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.happenings import happenings_of
from tests.support.builders import an_act, exhibit_id, person_id
from tests.support.lembayung import a_case_file

PERSONAL = frozenset({"detention_start", "detention_extended"})
ONE, TWO = person_id("T-01"), person_id("T-02")


def of(*acts):
    return happenings_of(replace(a_case_file(), acts=acts), PERSONAL)


def test_what_an_act_says_is_handed_on() -> None:
    act = an_act(
        conditions=("urgent",),
        excluded=("delegated",),
        detainer="investigator",
        regime="KUHAP_2025",
    )
    (found,) = of(act)
    assert (found.id, found.event, found.day, found.clock) == (
        act.id,
        act.event,
        act.day,
        act.at,
    )
    assert (found.zone, found.code, found.about) == (act.zone, "KUHAP_2025", TWO)
    assert (found.yes, found.no) == ({"urgent"}, {"delegated"})
    assert (found.authority, found.until) == ("investigator", act.paper.valid_until)


def test_what_an_act_leaves_out_is_the_cases() -> None:
    case = a_case_file().case
    (found,) = of(an_act(zone="", regime=""))
    assert (found.zone, found.code) == (case.office.timezone, case.regime)


def test_it_is_about_one_person_one_item_or_the_case() -> None:
    item = exhibit_id("BB-07")
    (thing,) = of(an_act(persons=()))
    (things,) = of(an_act(persons=(), exhibits=(item, exhibit_id("BB-08"))))
    (people,) = of(an_act(persons=(ONE, TWO)))
    assert (thing.about, things.about, people.about) == (item, "", "")


def test_detention_of_two_is_two_happenings_that_answer_each_their_own() -> None:
    both = an_act(1, event="detention_start", persons=(ONE, TWO))
    longer = an_act(
        2, event="detention_extended", persons=(ONE, TWO), answers=(both.id,)
    )
    for_one = an_act(3, event="detention_extended", persons=(ONE,), answers=(both.id,))
    whole = an_act(4, event="judgment", persons=(), exhibits=(), answers=(both.id,))
    gone = an_act(5, answers=(an_act(9).id,))
    found = {one.id: one for one in of(both, longer, for_one, whole, gone)}
    assert [one.about for one in found.values()] == [ONE, TWO, ONE, TWO, ONE, "", TWO]
    assert found[f"{longer.id} {TWO}"].answers == (f"{both.id} {TWO}",)
    assert found[for_one.id].answers == (f"{both.id} {ONE}",)
    assert found[whole.id].answers == (f"{both.id} {ONE}",)
    assert found[gone.id].answers == ()


def test_the_code_that_the_law_tells_fills_in_where_nobody_named_one() -> None:
    bare = a_case_file()
    loose, named = an_act(1, regime=""), an_act(2, regime="KUHAP_2025")
    file = replace(bare, acts=(loose, named), case=replace(bare.case, regime=""))
    codes = {loose.id: "KUHAP_1981", named.id: "KUHAP_1981"}
    found = {one.id: one.code for one in happenings_of(file, PERSONAL, codes)}
    assert found == {loose.id: "KUHAP_1981", named.id: "KUHAP_2025"}
    whole = replace(file, case=replace(file.case, regime="KUHAP_2025"))
    assert happenings_of(whole, PERSONAL, codes)[0].code == "KUHAP_2025"
    assert happenings_of(file, PERSONAL)[0].code == ""
