# SPDX-License-Identifier: Apache-2.0
"""What an exhibit lacks is counted once, the same everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.item_models.evidence_state import Lack, states_of
from models.casefile.evidence import Availability, BasisState, LawfulBasis
from tests.support.builders import (
    a_custody_entry,
    a_link,
    an_exhibit,
    exhibit_id,
    shown,
)
from tests.support.lembayung import a_case_file

CODE = "BB-07"
CHAIN = (a_custody_entry(CODE),)
LINKS = (a_link(),)


def state(exhibit=None, chain=CHAIN, links=LINKS):
    file = a_case_file(
        exhibits=(exhibit or an_exhibit(CODE),), custody=chain, links=links
    )
    return states_of(file)[exhibit_id(CODE)]


def with_basis(state: BasisState):
    return an_exhibit(CODE, basis=LawfulBasis(state=state))


def test_a_whole_exhibit_lacks_nothing():
    assert state().lacks == ()
    assert not state().needs_care
    assert state().chip()[1] == "ok"


@pytest.mark.parametrize(
    ("basis", "lack"),
    [
        (BasisState.NOT_RECORDED, Lack.BASIS_MISSING),
        (BasisState.REQUESTED, Lack.BASIS_PENDING),
        (BasisState.REFUSED, Lack.BASIS_REFUSED),
    ],
)
def test_a_basis_that_is_not_there_needs_care(basis, lack):
    found = state(with_basis(basis))
    assert found.lacks == (lack,)
    assert found.needs_care
    assert found.chip()[1] == "warn"


def test_no_permit_needed_is_no_lack():
    assert state(with_basis(BasisState.NOT_NEEDED)).lacks == ()


def test_not_linked_alone_only_waits():
    found = state(links=())
    assert found.lacks == (Lack.UNLINKED,)
    assert not found.needs_care
    assert found.chip()[1] == "neutral"


def test_what_is_asked_for_waits_without_a_chain():
    asked = replace(an_exhibit(CODE), availability=Availability.REQUESTED)
    found = state(asked, chain=(), links=())
    assert found.lacks == (Lack.AWAITED, Lack.UNLINKED)
    assert not found.needs_care
    assert found.chip()[1] == "bad"


def test_a_thing_in_hand_that_nobody_holds_needs_care():
    assert state(chain=()).lacks == (Lack.NO_CHAIN,)


def test_what_is_not_authentic_needs_care():
    assert state(an_exhibit(CODE, authentic=False)).lacks == (Lack.NOT_AUTHENTIC,)


def test_a_hole_needs_care_though_nothing_else_lacks():
    torn = (
        a_custody_entry(CODE, 1, to_holder="P-01"),
        a_custody_entry(CODE, 2, from_holder="Somebody", to_holder="Gudang"),
    )
    found = state(chain=torn)
    assert found.holes == (torn[1].id,)
    assert found.lacks == ()
    assert found.needs_care
    assert found.chip()[1] == "warn"


def test_forms_are_counted_once_however_many_links():
    links = (
        a_link(1),
        a_link(2, count=a_link().count, victims=("x",)),
        a_link(3, option="penipuan"),
        a_link(4, source=shown("BB-01")),
    )
    assert state(links=links).elements == 2


def test_it_is_said_in_indonesian(indonesian):
    assert state(with_basis(BasisState.REQUESTED), links=()).chip()[0] == "2 hal kurang"
    assert state(links=()).chip()[0] == "belum ditautkan"
    assert state().chip()[0] == "1 unsur"
