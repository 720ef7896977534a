# SPDX-License-Identifier: Apache-2.0
"""Every point of the research report's list of traps, by its number."""

from __future__ import annotations

from datetime import date, timedelta

from models.law.acting_code import DoneAct, FileFacts, codes_of
from models.law.aggravation import suggestions
from models.law.decision_table import answers
from models.law.gates import GateId, gate
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import threat
from models.law.regime import Chargeable, choices
from models.law.sentence import Sentence, check_sentence
from models.law.shown import shown
from models.law.taking_part import corporate, routes
from tests.models.law.clockwork import EVERYTHING, NEW, act, at, row, run
from tests.models.law.world import AFTER, BEFORE, pack

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SWITCH = pack().switch_date


def met(facts):
    return {one.rule for one in answers(pack(), facts) if one.answer is YES}


def test_point_1_article_2_is_never_charged_from_the_switch_on():
    for found in choices(pack(), SWITCH, AFTER):
        if found.offence in ("TPPO_2_1", "TPPO_2_2"):
            assert found.answer is Chargeable.TOO_LATE
            assert ("replaced_by", found.offence.replace("TPPO_2", "KUHP_455")) in (
                found.reason.params
            )


def test_point_2_no_offence_keeps_a_special_minimum_of_prison():
    kept = {
        offence
        for offence in pack().offences
        if (found := threat(pack(), offence, Side.AFTER)) and found.prison_min
    }
    assert kept == set()


def test_point_3_articles_3_4_and_6_ask_for_no_means():
    for offence in ("TPPO_3", "TPPO_4"):
        assert all(one.role != "means" for one in pack().offences[offence].elements)
    by_any = pack().offences["TPPO_6"].element("a6_cara")
    assert len(by_any.options) == 1, "in any way"


def test_point_4_455_is_neither_for_abroad_nor_for_the_inbound():
    abroad = {
        "exploitation_in_indonesia": NO,
        "exploitation_abroad": YES,
        "means": YES,
        "exploitation_done": YES,
        "indonesian_citizen": YES,
        "taken_abroad": YES,
    }
    assert met(abroad) == {"T2"}
    foreigner = {
        "indonesian_citizen": NO,
        "brought_in": YES,
        "exploitation_intended": YES,
        "means": NO,
    }
    assert met(foreigner) == {"T3"}


def test_point_5_the_child_third_skips_5_and_6_and_the_means_row_stays():
    bases = {
        base
        for base in pack().offences
        for one in suggestions(pack(), base, Side.AFTER, {"a17_anak/anak": YES})
        if one.offence == "TPPO_17" and one.answer is YES
    }
    assert bases == {
        "TPPO_2_1",
        "TPPO_2_2",
        "KUHP_455_1",
        "KUHP_455_2",
        "TPPO_3",
        "TPPO_4",
    }
    for offence in ("TPPO_2_1", "KUHP_455_1"):
        (means,) = (e for e in pack().offences[offence].elements if e.role == "means")
        assert means.required
        assert means.child_option == "penyalahgunaan_posisi_rentan"


def test_point_6_articles_10_and_11_come_before_the_general_caps():
    for mode in ("attempt", "assistance", "conspiracy"):
        first = routes(pack(), mode, "KUHP_455_1", Side.AFTER)[0]
        assert first.special
        assert first.instrument == "UU_21_2007"


def test_point_7_the_code_follows_the_stage_and_a_file_may_be_mixed():
    file = FileFacts("investigation_running", BEFORE)
    acts = [DoneAct("a", AFTER, "investigation"), DoneAct("b", AFTER, "trial")]
    found, remarks = codes_of(pack(), file, acts)
    assert [one.code for one in found] == ["KUHAP_1981", "KUHAP_2025"]
    assert [one.code for one in remarks] == [LawNote.FILE_MIXED]


def test_point_8_the_kinds_of_day_are_kept_apart():
    clocks = pack().procedure.clocks
    units = {name: str(one.figure.unit) for name, one in clocks.items()}
    assert units["N_SPDP"] == units["REST_CHILD_APPLY"] == "days"
    assert units["REST_CHECK"] == units["LPSK_ASSIST"] == "working_days"
    assert units["N_ARREST"] == units["N_BLOCK_URGENT"] == "hours"
    assert clocks["REST_CHILD_APPLY"].figure.value == 3
    assert clocks["REST_POSTJUDG"].figure.value == 90
    friday = date(2026, 11, 20)
    due = {
        name: row(
            run(
                act(clocks[name].starts[0], friday, 22, code=NEW, yes=EVERYTHING),
                now=at(friday),
            ),
            name,
        ).due
        for name in ("N_ARREST", "REST_CHILD_APPLY", "LPSK_ASSIST", "REST_POSTJUDG")
    }
    assert due["N_ARREST"].at == at(date(2026, 11, 21), 22)
    assert due["REST_CHILD_APPLY"].day == date(2026, 11, 23)
    assert due["LPSK_ASSIST"].day == date(2026, 12, 1)
    assert due["REST_POSTJUDG"].day == date(2027, 2, 18)


def test_point_9_restitution_clocks_compete_and_the_demand_asks_for_the_substitute():
    copy = act("judgment_copy_received", AFTER, code=NEW)
    together = run(copy, now=at(AFTER)).group("restitution_payment")
    assert {one.clock.id for one in together} > {"REST_PAY_21", "REST_PAY_PP"}
    assert len({one.clock.figure for one in together}) > 1
    (told,) = (one for one in pack().sheets.traps if one.id == "TR9")
    assert "tuntutan" in told.detail.id


def test_point_10_no_consent_and_control_only_for_payment():
    literals = {
        one.removeprefix("!")
        for rule in pack().sheets.rules
        for line in rule.when
        for one in line
    }
    assert not [one for one in literals if "consent" in one]
    assert literals <= {one.id for one in pack().sheets.facts}
    for offence in ("TPPO_2_1", "KUHP_455_1"):
        elements = pack().offences[offence].elements
        assert sum(one.role == "means" for one in elements) == 1
        assert not [e for e in elements if "kendali" in e.id or "pemegang" in e.id]


def test_point_11_settlement_never_closes_and_a_plea_is_only_flagged():
    for offence in pack().offences:
        peace = gate(pack(), GateId.RESTORATIVE_JUSTICE, offence, Side.AFTER)
        assert peace.code in (LawNote.GATE_OPEN, LawNote.GATE_UNCLEAR)
    assert pack().tariff.gate("plea").confidence == "uncertain"


def test_point_12_nine_years_and_cassation_of_thirty_and_sixty():
    assert pack().tariff.gate("exceptional_detention").least_years == 9
    for offence in ("TPPO_21_2", "TPPO_21_3", "TPPO_10", "TPPO_12", "PMI_82"):
        found = gate(pack(), GateId.EXCEPTIONAL_DETENTION, offence, Side.AFTER)
        assert found.code == LawNote.GATE_OPEN
    shut = (
        "TPPO_9",
        "TPPO_19",
        "TPPO_20",
        "TPPO_21_1",
        "TPPO_22",
        "TPPO_23",
        "TPPO_24",
    )
    for offence in shut:
        found = gate(pack(), GateId.EXCEPTIONAL_DETENTION, offence, Side.AFTER)
        assert found.code == LawNote.GATE_CLOSED
    held = {"authority": "supreme_court", "code": NEW}
    papers = [act("detention_start", AFTER, **held)]
    papers.append(act("detention_extended", AFTER + timedelta(days=20), code=NEW))
    rows = [one for one in run(*papers, now=at(papers[-1].day)).rows if one.term]
    assert [one.clock.figure.value for one in rows] == [60]
    assert (rows[0].due.day - AFTER).days == 90


def test_point_13_exhibits_count_under_the_new_code_only_and_petunjuk_under_the_old():
    types = {
        one.id: {kind.id for kind in one.types}
        for one in pack().evidence_regimes.values()
    }
    assert "barang_bukti" not in types["KUHAP_1981"]
    assert "petunjuk" not in types["KUHAP_2025"]


def test_point_14_joint_commission_is_no_group_and_the_corporate_fine_is_open():
    persons = {"a16_kelompok/tiga_orang": YES}
    (group,) = (
        one
        for one in suggestions(pack(), "TPPO_3", Side.AFTER, persons)
        if one.offence == "TPPO_16"
    )
    assert (group.answer, len(group.missing)) == (UNKNOWN, 4)
    _, told = corporate(pack(), "TPPO_3", Side.AFTER)
    assert told.code == LawNote.CORPORATE_NOT_SETTLED


def test_point_15_without_a_notice_of_secrecy_article_24_is_not_filled():
    told = {"a24_perbuatan/memberitahukan": YES, "a24_objek/saksi": YES}
    assert shown(pack().offences["TPPO_24"], told).answer is UNKNOWN


def test_outcomes_seen_in_courts_are_remarked_upon_at_most():
    seen = [
        ("KUHP_455_1", Side.AFTER, Sentence(years=4)),
        ("KUHP_455_1", Side.AFTER, Sentence(years=3)),
        ("TPPO_4", Side.AFTER, Sentence(years=4)),
        ("TPPO_4", Side.AFTER, Sentence(years=1, fine_rp=100_000_000)),
        ("TPPO_4", Side.BEFORE, Sentence(years=1, fine_rp=100_000_000)),
        ("TPPO_2_1", Side.BEFORE, Sentence(years=5, fine_rp=200_000_000)),
    ]
    told = [
        [one.code for one in check_sentence(pack(), offence, side, sentence)]
        for offence, side, sentence in seen
    ]
    assert told[:4] == [[], [], [], []]
    assert told[4] == [LawNote.BELOW_MINIMUM, LawNote.FINE_BELOW_MINIMUM]
    assert told[5] == []
