# SPDX-License-Identifier: Apache-2.0
"""Offence by offence: what a gap asks for of result, place, tie and purpose.

The table was read off the catalogue, provision by provision; a new offence has to
be entered here by somebody who has read it.
"""

from __future__ import annotations

import pytest

from models.law.nextsteps import Missing
from tests.models.law.test_nextsteps import steps
from tests.models.law.world import World, pack

R, P, N, T = Missing.RESULT, Missing.PLACE, Missing.NEXUS, Missing.TO_PURPOSE
ASKED: dict[str, dict[str, Missing]] = {
    "TPPO_2_1": {"a2_tujuan": T, "a2_wilayah": P},
    "TPPO_2_2": {"a22_akibat": R, "a22_wilayah": P},
    "KUHP_455_1": {"k455_tujuan": T, "k455_wilayah": P},
    "KUHP_455_2": {"k4552_akibat": R, "k4552_wilayah": P},
    "TPPO_3": {"a3_maksud": T, "a3_tempat": P},
    "TPPO_4": {"a4_maksud": T, "a4_tempat": P},
    "TPPO_5": {"a5_maksud": T},
    "TPPO_6": {"a6_akibat": R},
    "TPPO_7_1": {"a71_akibat": R},
    "TPPO_7_2": {"a72_akibat": R},
    "TPPO_8": {"a8_akibat": R},
    "TPPO_9": {"a9_tidak_terjadi": R},
    "TPPO_10": {},
    "TPPO_11": {},
    "TPPO_12": {"a12_sengaja": N},
    "TPPO_13_15": {"a13_lingkup": N},
    "TPPO_16": {},
    "TPPO_17": {},
    "TPPO_18": {"a18_dipaksa": N},
    "TPPO_19": {"a19_tujuan": T},
    "TPPO_20": {"a20_forum": N},
    "TPPO_21_1": {},
    "TPPO_21_2": {"tppo_21_2_akibat": R},
    "TPPO_21_3": {"tppo_21_3_akibat": R},
    "TPPO_22": {"a22o_proses": N},
    "TPPO_23": {"a23_pelarian": N},
    "TPPO_24": {},
    "KUHP_457": {"k457_status": P, "k457_untung": T},
    "IMIG_120": {"k457_status": P, "k457_untung": T},
    "PMI_81": {},
    "PMI_83": {},
    "PMI_82": {},
    "PA_83": {},
    "PA_88": {},
    "TPKS_12": {"t12_maksud": T},
    "TPKS_13": {"t13_maksud": T},
    "TPPU_607": {"k607_harta": N},
    "TPPU_3_5": {"k607_harta": N},
    "KUHP_419_422": {},
    "KUHP_295_299": {},
}


def test_every_offence_of_the_pack_was_read() -> None:
    assert set(ASKED) == set(pack().offences)


@pytest.mark.parametrize("offence", ASKED)
def test_a_form_asks_for_what_it_needs_and_for_nothing_else(offence: str) -> None:
    world, found = World(offence), {}
    for element in pack().offences[offence].elements:
        for place in (element.id, f"{element.id}/{element.options[0].id}"):
            asked = {R, P, N, T}.intersection(steps(world, place).missing)
            if asked:
                (found[element.id],) = asked
    assert found == ASKED[offence]
