# SPDX-License-Identifier: Apache-2.0
"""Independence of origins and means of proof, checked against brute force."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations, product

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from models.law.corroboration import Item, independent, item_of, own, pair
from models.law.facts import Proof, Speaker
from tests.models.law.world import pack, said_by, thing, victim_says

NEW = "KUHAP_2025"
OLD = "KUHAP_1981"
TYPES = ("a", "b", "c")


def item(name: str, origin: str, types: tuple[str, ...], speaker: Speaker) -> Item:
    return Item(Proof(name, "EV_CHAT", speaker, origin), types, NEW, False, False)


items = st.lists(
    st.builds(
        item,
        st.just("x"),
        st.sampled_from("PQRS"),
        st.lists(st.sampled_from(TYPES), unique=True, min_size=1).map(tuple),
        st.sampled_from([Speaker.VICTIM, Speaker.THING]),
    ),
    max_size=6,
)


def numbered(found: list[Item], pairs: set[frozenset[int]]) -> list[Item]:
    """Give items names, and say of pairs of them that they are independent."""
    return [
        structs.replace(
            one,
            proof=replace(
                one.proof,
                id=str(at),
                apart=frozenset(
                    str(other) for two in pairs if at in two for other in two - {at}
                ),
            ),
        )
        for at, one in enumerate(found)
    ]


def tried(found: list[Item]) -> int:
    """Return the most items, each with a means of its own, none of them repeating."""
    best = 0
    for size in range(len(found) + 1):
        for some in combinations(found, size):
            free = all(own(one, other) for one, other in combinations(some, 2))
            ways = product(*(one.types for one in some))
            if free and any(len(set(way)) == size for way in ways):
                best = size
    return best


said = st.sets(
    st.lists(st.integers(0, 5), min_size=2, max_size=2, unique=True).map(frozenset),
    max_size=6,
)


@given(items, said)
def test_what_people_say_of_items_is_counted_as_by_trying_every_set(found, pairs):
    named = numbered(found, pairs)
    assert independent(named) == tried(named)
    assert (pair(named) is not None) == (tried(named) > 1)
    backwards = list(reversed(named))
    assert independent(backwards) == independent(named)


@given(items, said)
def test_a_word_and_one_more_item_never_take_a_means_away(found, pairs):
    before = independent(numbered(found, set()))
    after = independent(numbered(found, pairs))
    assert before <= after
    assert independent(numbered(found[:-1], pairs)) <= after


def test_many_items_each_said_to_be_independent_are_counted_at_once():
    alike = [item("x", "P", ("a", "b"), Speaker.THING) for _ in range(40)]
    every = {frozenset(two) for two in combinations(range(40), 2)}
    assert independent(numbered(alike, every)) == 2


def test_ever_more_origins_of_one_kind_stay_one_means_of_proof():
    alike = [item("x", origin, ("a",), Speaker.THING) for origin in "PPQRS"]
    other = item("x", "S", ("b",), Speaker.THING)
    said_of_two = {frozenset({0, 1})}
    assert independent(numbered(alike, said_of_two)) == 1
    assert independent(numbered([*alike, other], said_of_two)) == 2


def test_a_word_on_two_items_of_one_kind_leaves_them_of_one_kind():
    alike = [item("x", "P", ("a",), Speaker.THING) for _ in range(2)]
    assert independent(numbered(alike, {frozenset({0, 1})})) == 1
    assert pair(numbered(alike, {frozenset({0, 1})})) is None


def by_force(given_items: list[Item]) -> int:
    """Return the largest matching of origins to means, by trying all."""
    origins = sorted({one.proof.origin for one in given_items})
    offers = {
        o: {t for one in given_items if one.proof.origin == o for t in one.types}
        for o in origins
    }
    slots = (*TYPES, *(f"none{n}" for n in range(len(origins))))
    return max(
        sum(t in offers[o] for o, t in zip(origins, order, strict=False))
        for order in permutations(slots, len(origins))
    )


@given(items)
def test_independence_equals_brute_force(found):
    assert independent(found) == by_force(found)


@given(items)
def test_a_pair_is_found_exactly_when_two_are_independent(found):
    both = pair(found)
    assert (both is not None) == (independent(found) > 1)
    if both is not None:
        assert both.first.proof.origin != both.second.proof.origin
        assert both.first_type != both.second_type
        assert both.first_type in both.first.types
        assert both.second_type in both.second.types


@given(items)
def test_a_victims_words_are_named_whenever_they_carry(found):
    carries = any(
        one.proof.speaker is Speaker.VICTIM
        and one.proof.origin != other.proof.origin
        and (len(one.types) > 1 or len(other.types) > 1 or one.types != other.types)
        for one in found
        for other in found
    )
    both = pair(found)
    if carries:
        assert both is not None
        assert both.first.proof.speaker is Speaker.VICTIM


def test_moving_one_item_makes_room_for_another():
    first = item("1", "P", ("a", "b"), Speaker.THING)
    second = item("2", "Q", ("a",), Speaker.THING)
    assert independent([first, second]) == 2


class TestReading:
    def test_the_code_of_the_item_goes_before_the_default(self):
        weapon = thing("EV_WEAPON")
        assert item_of(pack(), weapon, NEW).types == ("barang_bukti",)
        assert item_of(pack(), replace(weapon, regime=OLD), NEW).types == ()
        assert item_of(pack(), weapon, OLD).types == ()

    def test_electronic_records_are_their_own_means_under_the_old_code(self):
        chat = item_of(pack(), thing("EV_CHAT", regime=OLD), NEW)
        assert chat.types == ("UU21_art29_elektronik",)

    def test_a_recording_of_words_is_testimony_where_the_code_lets_it(self):
        spoken = victim_says(kind="EV_VICTIM_AV")
        assert item_of(pack(), spoken, NEW).types == ("keterangan_saksi",)
        assert item_of(pack(), spoken, OLD).types == ("UU21_art29_elektronik",)
        shown = thing("EV_VICTIM_AV")
        assert item_of(pack(), shown, NEW).types == (
            "keterangan_saksi",
            "bukti_elektronik",
        )

    def test_words_of_a_kind_that_is_never_testimony_stay_what_they_are(self):
        told = said_by("S1", "EV_BANK")
        assert item_of(pack(), told, NEW).types == ("surat", "bukti_elektronik")

    def test_only_things_are_documents(self):
        assert item_of(pack(), thing("EV_BIRTH"), NEW).document
        assert not item_of(pack(), said_by("S1", "EV_BIRTH"), NEW).document
        assert not item_of(pack(), thing("EV_CHAT"), NEW).document

    def test_proof_of_age_is_known_by_its_kind(self):
        assert item_of(pack(), thing("EV_AGE_EXPERT"), NEW).shows_age
        assert not item_of(pack(), thing("EV_PASSPORT"), NEW).shows_age

    def test_an_unknown_kind_or_code_is_noted(self):
        strange = item_of(pack(), thing("EV_DREAM", regime="KUHAP_1900"), NEW)
        assert (strange.types, strange.regime) == ((), NEW)
        assert strange.unknown_kind
        assert strange.unknown_regime
        assert not item_of(pack(), thing("EV_CHAT"), NEW).unknown_regime
