# SPDX-License-Identifier: Apache-2.0
"""Places that a case tells, as leads: acts on items first, linked items left out."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.places import PlacesTold, places_told
from tests.support.builders import a_case, an_act, an_exhibit, exhibit_id
from tests.support.lembayung import a_case_file


def test_everything_that_names_a_place_is_a_lead() -> None:
    ticket = replace(an_exhibit("BB-01"), kind="EV_TICKET", description="Manifes")
    ticket = replace(ticket, taking=replace(ticket.taking, place="Terminal"))
    stamp = replace(an_exhibit("BB-02"), kind="EV_IMMIG", description="Cap paspor")
    stamp = replace(stamp, taking=replace(stamp.taking, place=""))
    other = replace(an_exhibit("BB-03"), kind="EV_CHAT")
    desk = replace(an_act(1), place="Ruang SPKT", exhibits=())
    taken = replace(an_act(2), place="Mess B", exhibits=(ticket.id,))
    nowhere = replace(an_act(3), place="", exhibits=())
    file = replace(
        a_case_file(),
        case=a_case(places=("Karsamaya",)),
        exhibits=(ticket, stamp, other),
        acts=(desk, taken, nowhere),
    )
    kinds = {"EV_TICKET", "EV_IMMIG"}
    told = places_told(file, kinds)
    assert told == PlacesTold(
        named=("Karsamaya",),
        route=file.case.story.route,
        acts=("Mess B", "Ruang SPKT"),
        items=("BB-01 Manifes, Terminal", "BB-02 Cap paspor"),
    )
    left = places_told(file, kinds, {exhibit_id("BB-01")})
    assert left.items == ("BB-02 Cap paspor",)
