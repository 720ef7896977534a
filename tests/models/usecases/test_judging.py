# SPDX-License-Identifier: Apache-2.0
"""Only what a change can move is weighed again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from models.usecases.elements import make_links
from models.usecases.judging import judged, touched
from tests.support.builders import a_person, an_act


def test_nothing_touched_gives_the_same_assessment_back(world):
    before = world.snapshot()
    assert judged(world.tools, before.file, before.assessment, frozenset()) is (
        before.assessment
    )


def test_another_day_or_pack_weighs_everything_again(world):
    before = world.snapshot()
    yesterday = replace(before.assessment, on=before.assessment.on - timedelta(days=1))
    fresh = judged(world.tools, before.file, yesterday, frozenset())
    assert fresh == before.assessment
    other = replace(before.assessment, pack_hash="lain")
    assert judged(world.tools, before.file, other, frozenset()) == before.assessment


def test_a_link_touches_the_victims_it_speaks_of(world):
    make_links(world.tools, world.case, [world.said()])
    file, link = world.file, world.file.links[0]
    catalogue = world.tools.catalogue
    assert touched(catalogue, file, file, link) == {(world.count, world.melur)}
    everyone = replace(link, victims=())
    both = {(world.count, world.melur), (world.count, world.kenanga)}
    assert touched(catalogue, file, file, everyone) == both
    elsewhere = replace(link, count="nothing", id="other")
    noticed = {("nothing", "")}
    assert touched(catalogue, file, file, elsewhere) == noticed, "no pair is moved"


def test_a_statement_touches_what_leans_on_it(world):
    make_links(world.tools, world.case, [world.said()])
    before = world.file
    statement = before.statement(world.words)
    refused = tuple(
        replace(s, lawful=False) if s.id == statement.id else s
        for s in before.statements
    )
    after = replace(before, statements=refused)
    found = touched(world.tools.catalogue, before, after, refused[0])
    assert found == {(world.count, world.melur)}


def test_an_item_without_links_touches_nothing(world):
    before = world.file
    changed = replace(before.exhibits[0], note="x")
    after = replace(before, exhibits=(changed,))
    assert touched(world.tools.catalogue, before, after, changed) == set()


def test_age_touches_only_when_it_crosses_the_line(world):
    before, catalogue = world.file, world.tools.catalogue

    def older(age):
        people = tuple(
            replace(p, age=age) if p.id == world.melur else p for p in before.people
        )
        return replace(before, people=people)

    assert touched(catalogue, before, older(40), before.people[0]) == set()
    assert touched(catalogue, before, older(17), before.people[0]) == {
        (world.count, world.melur)
    }
    newcomer = replace(before, people=(*before.people, a_person("K-03", age=5)))
    assert touched(catalogue, before, newcomer, newcomer.people[-1]) == set()


def test_the_matter_touches_everything_once_its_frame_moves(world):
    file, catalogue = world.file, world.tools.catalogue
    renamed = replace(file.case, title="Lain")
    assert touched(catalogue, file, file, renamed) == set()
    moved = replace(file.case, offence_to=date(2026, 5, 1))
    assert len(touched(catalogue, file, file, moved)) == 2
    begun = replace(file.case, switch_stage="court_begun")
    assert len(touched(catalogue, file, file, begun)) == 2


def test_what_shows_where_the_file_stood_moves_every_count(world):
    file, catalogue = world.file, world.tools.catalogue
    case = replace(file.case, switch_stage="")
    numbers = replace(case.numbers, order_date=None)
    bare = replace(file, case=replace(case, numbers=numbers), statements=())
    act = an_act(1, event="judgment", day=date(2025, 11, 3))
    later = replace(act, day=date(2026, 3, 2))
    every = {(c.id, v) for c in bare.counts for v in c.victims or ("",)}
    assert touched(catalogue, bare, replace(bare, acts=(act,)), act) == every
    assert touched(catalogue, bare, replace(bare, acts=(later,)), later) == set()
    ordered = replace(numbers, order_date=date(2025, 11, 3))
    dated = replace(case, numbers=ordered)
    assert touched(catalogue, bare, replace(bare, case=dated), dated) == every
