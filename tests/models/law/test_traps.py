# SPDX-License-Identifier: Apache-2.0
"""The fourteen traps of the catalogue, each as a test of its own name."""

from __future__ import annotations

from datetime import date, timedelta

from models.law.acting_code import DoneAct, FileFacts, code_for
from models.law.aggravation import suggestions
from models.law.decision_table import answers, read
from models.law.favourable import side_by_side
from models.law.gates import GateId, gate
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.offences import Logic
from models.law.passage import Side
from models.law.penalties import Connective, threat
from models.law.regime import Chargeable, chargeable
from models.law.sentence import Sentence, check_sentence
from models.law.shown import shown
from models.law.taking_part import corporate, routes
from models.law.temporal import split
from tests.models.law.clockwork import EVERYTHING, act, at, row, run
from tests.models.law.clockwork import NEW as KUHAP
from tests.models.law.reckoner import working
from tests.models.law.world import AFTER, BEFORE, World, enough, pack

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
OLD, NEW = Side.BEFORE, Side.AFTER


def roles(offence):
    return [one.role for one in pack().offences[offence].elements]


def rule(name, facts):
    return next(one for one in answers(pack(), facts) if one.rule == name)


def aggravated(aggravation, base, told):
    found = suggestions(pack(), base, NEW, told)
    return next(one for one in found if one.offence == aggravation)


def test_all_fourteen_stand_in_the_pack_in_both_languages():
    assert [one.id for one in pack().sheets.traps] == [f"TR{n}" for n in range(1, 15)]


def test_tr1_charging_the_repealed_article_2():
    assert chargeable(pack(), "TPPO_2_1", AFTER, AFTER).answer is Chargeable.TOO_LATE
    assert chargeable(pack(), "KUHP_455_1", AFTER, AFTER).answer is Chargeable.YES
    earlier = split(pack(), BEFORE, BEFORE)
    both = side_by_side(pack(), "TPPO_2_1", earlier)
    assert (both.old.offence, both.new.offence) == ("TPPO_2_1", "KUHP_455_1")


def test_tr2_hard_coding_the_minimum_and_the_fine():
    for offence in ("KUHP_455_1", "TPPO_3", "TPPO_4", "TPPO_5", "TPPO_6"):
        now = threat(pack(), offence, NEW)
        assert (now.prison_min, now.fine_min, now.category) == (None, None, "VII")
        assert now.connective in (Connective.OR, Connective.AND_OR)
    assert check_sentence(pack(), "TPPO_4", NEW, Sentence(years=1)) == ()


def test_tr3_requiring_means_everywhere():
    with_means = {one for one in pack().offences if "means" in roles(one)}
    assert {"TPPO_2_1", "TPPO_2_2", "KUHP_455_1", "KUHP_455_2"} <= with_means
    assert not with_means & {"TPPO_3", "TPPO_4"}
    abroad = {
        "indonesian_citizen": YES,
        "taken_abroad": YES,
        "exploitation_abroad": YES,
        "exploitation_intended": YES,
        "means": NO,
    }
    assert rule("T2", abroad).answer is YES
    assert rule("T1", abroad).answer is NO


def test_tr4_article_4_or_455_geography():
    facts = {"means": YES, "exploitation_intended": YES, "taken_abroad": YES}
    abroad = {**facts, "exploitation_in_indonesia": NO, "exploitation_abroad": YES}
    assert rule("T1", {**abroad, "indonesian_citizen": YES}).answer is NO
    assert rule("T2", {**abroad, "indonesian_citizen": YES}).answer is YES
    assert rule("T2", {**abroad, "indonesian_citizen": NO}).answer is NO
    inbound = {"brought_in": YES, "indonesian_citizen": NO}
    assert rule("T3", {**facts, **inbound}).answer is YES


def test_tr5_child_shortcuts():
    young = {"a17_anak/anak": YES}
    for base in ("KUHP_455_1", "TPPO_3", "TPPO_4"):
        assert aggravated("TPPO_17", base, young).answer is YES
    for base in ("TPPO_5", "TPPO_6"):
        refused = aggravated("TPPO_17", base, young)
        assert (refused.answer, refused.threat) == (NO, None)
        assert refused.reasons[0].code == LawNote.AGGRAVATION_NOT_FOR_BASE
    means = pack().offences["KUHP_455_1"].element("k455_cara")
    assert means.required
    assert not means.child_exempt
    # a child changes nothing of the means: the table still asks for them
    facts = {"exploitation_in_indonesia": YES, "exploitation_intended": YES}
    assert rule("T1", {**facts, "child": YES}).missing == ("means",)


def test_tr6_attempt_assistance_and_conspiracy():
    for mode, article in (
        ("attempt", "10"),
        ("assistance", "10"),
        ("conspiracy", "11"),
    ):
        for base in ("KUHP_455_1", "TPPO_3", "TPPO_4", "TPPO_5", "TPPO_6"):
            special, general = routes(pack(), mode, base, NEW)
            assert (special.article, special.special) == (article, True)
            assert special.threat.prison_max == threat(pack(), base, NEW).prison_max
            assert general.threat.prison_max < special.threat.prison_max


def test_tr7_wrong_procedural_code():
    running = FileFacts("investigation_running", BEFORE)
    later = [
        code_for(pack(), running, DoneAct("a", AFTER, phase)).code
        for phase in ("investigation", "trial")
    ]
    assert later == ["KUHAP_1981", "KUHAP_2025"]
    fresh = FileFacts("investigation_not_begun", BEFORE)
    act = DoneAct("a", AFTER, "investigation")
    assert code_for(pack(), fresh, act).code == "KUHAP_2025"
    types = {r.id: {t.id for t in r.types} for r in pack().evidence_regimes.values()}
    assert "petunjuk" in types["KUHAP_1981"] - types["KUHAP_2025"]
    assert "barang_bukti" in types["KUHAP_2025"] - types["KUHAP_1981"]


def test_tr8_calendar_versus_working_days():
    (told,) = (one for one in pack().sheets.traps if one.id == "TR8")
    assert "hari kerja" in told.detail.id
    friday = date(2026, 3, 13)  # Nyepi and Lebaran lie in the days that follow
    last = {
        name: row(
            run(
                act(clocks[name].starts[0], friday, yes=EVERYTHING, code=KUHAP),
                now=at(friday),
            ),
            name,
        ).due.day
        for clocks in [pack().procedure.clocks]
        for name in ("N_REVIEW", "REST_CHECK", "REST_CHILD_APPLY", "REST_POSTJUDG")
    }
    assert last == {
        "N_REVIEW": date(2026, 3, 20),  # seven days of the code, holidays or not
        "REST_CHECK": date(2026, 3, 31),  # seven working days of PP 7/2018
        "REST_CHILD_APPLY": date(2026, 3, 16),  # three days of PP 43/2017
        "REST_POSTJUDG": date(2026, 6, 11),  # ninety days of the PERMA
    }
    learned = pack().procedure.clocks["REST_POSTJUDG"].starts
    assert learned == ("victim_learns_final_judgment",), "from knowledge of it"


def test_tr9_the_chain_after_restitution_is_not_paid():
    (told,) = (one for one in pack().sheets.traps if one.id == "TR9")
    assert "Tiga rezim" in told.detail.id
    day = date(2026, 4, 1)
    papers = [
        act(event, day, yes=EVERYTHING, code=KUHAP)
        for event in ("judgment_copy_received", "final_judgment_notice")
    ]
    together = run(*papers, now=at(day)).group("restitution_payment")
    due = {one.clock.id: one.due and one.due.day for one in together}
    assert due == {
        "REST_PAY_21": date(2026, 4, 15),
        "REST_PAY_25": date(2026, 5, 1),
        "REST_PAY_PP": working(day, 30),
        "REST_CHILD_PAY": None,
    }
    warned = act("restitution_warning", date(2026, 4, 16), code=KUHAP)
    auction = row(run(*papers, warned, now=at(day)), "REST_WARN_21")
    assert auction.due.day == date(2026, 4, 30)
    follows = {one.clock.id: one.clock.consequence for one in together}
    assert follows["REST_PAY_21"] != follows["REST_PAY_25"]


def test_tr10_consent_tick_boxes():
    asked = [one.question.en + one.question.id for one in pack().sheets.facts]
    assert not [one for one in asked if "consent" in one or "persetujuan" in one]
    consent = next(one for one in pack().sheets.indicators if one.id == "D5")
    assert not [one for one in pack().sheets.facts if one.indicator == consent.id]
    assert "26" in consent.tip.id


def test_tr11_restorative_justice_and_plea():
    def code(name, offence):
        return gate(pack(), name, offence, NEW).code

    core = ("KUHP_455_1", "TPPO_3", "TPPO_4", "TPPO_5", "TPPO_6")
    for offence in core:
        assert code(GateId.RESTORATIVE_JUSTICE, offence) == LawNote.GATE_OPEN
        assert code(GateId.PLEA, offence) == LawNote.GATE_CLOSED
    for offence in ("TPPO_21_1", "TPPO_22", "TPPO_23"):
        assert code(GateId.RESTORATIVE_JUSTICE, offence) == LawNote.GATE_OPEN
        assert code(GateId.PLEA, offence) == LawNote.GATE_OPEN
    plea = gate(pack(), GateId.PLEA, "TPPO_22", NEW)
    assert plea.citations[0].confidence == "uncertain", "flagged, never decided"


def test_tr12_the_nine_year_gate_of_exceptional_detention():
    def reached(offence, side=NEW):
        found = gate(pack(), GateId.EXCEPTIONAL_DETENTION, offence, side)
        return found.code == LawNote.GATE_OPEN

    open_ = "KUHP_455_1 KUHP_455_2 TPPO_3 TPPO_4 TPPO_5 TPPO_6 KUHP_457 PMI_81 PMI_83"
    shut = "TPPO_9 TPPO_19 TPPO_20 TPPO_21_1 TPPO_22 TPPO_23 TPPO_24"
    assert all(reached(one) for one in open_.split())
    assert not any(reached(one) for one in shut.split())
    assert all(reached(one, OLD) for one in ("TPPO_2_1", "TPPO_2_2"))
    last = {}
    for code in ("KUHAP_1981", KUHAP):
        held = {"authority": "supreme_court", "code": code}
        start = act("detention_start", AFTER, **held)
        more = act("detention_extended", AFTER + timedelta(days=25), code=code)
        found = run(start, more, now=at(more.day))
        rows = (one for one in found.rows if "_DET_" in one.clock.id)
        last[code] = [(one.due.day - AFTER).days for one in rows]
    assert last == {"KUHAP_1981": [50, 110], KUHAP: [30, 90]}


def test_tr13_identity_secrecy_as_an_element():
    offence = pack().offences["TPPO_24"]
    told = {"a24_perbuatan/memberitahukan": YES, "a24_objek/korban": YES}
    assert shown(offence, told).missing == ("a24_tahu/diberitahu",)
    assert shown(offence, {**told, "a24_tahu/diberitahu": NO}).answer is NO


def test_tr14_corporate_and_organised_group_labels():
    group = pack().offences["TPPO_16"].element("a16_kelompok")
    assert group.logic is Logic.ALL
    features = [f"a16_kelompok/{one.id}" for one in group.options]
    assert len(features) == 5
    together = aggravated("TPPO_16", "TPPO_4", {features[0]: YES})
    assert together.answer is UNKNOWN, "three persons are not yet a group"
    assert together.missing == tuple(features[1:])
    loose = {**dict.fromkeys(features, YES), features[1]: NO}
    assert aggravated("TPPO_16", "TPPO_4", loose).answer is NO
    _, reason = corporate(pack(), "TPPO_4", NEW)
    assert reason.code == LawNote.CORPORATE_NOT_SETTLED


def test_no_worksheet_lowers_a_standing():
    world = World(offence="TPPO_4")
    element = pack().offences["TPPO_4"].elements[0]
    enough(world, element, element.options[0].id)
    before = world.assess()
    read(pack(), {"exploitation_done": NO, "means": NO}, (AFTER, AFTER))
    check_sentence(pack(), "TPPO_4", NEW, Sentence(months=1))
    assert world.assess() == before
