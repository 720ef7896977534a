# SPDX-License-Identifier: Apache-2.0
"""The main job from an empty window to an issued document, told once.

Knows the order of the gestures and the words that are written. Two tests tell
it: one looks whether everything comes back, the other where it leaked.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from models.casefile.people import Role
from models.snapshot.case import IssuedDocument
from tests.support.journey import CaseJourney

OFFENCE = "TPPO_2_1"
ELEMENT, OPTION = "a2_cara", "penjeratan_utang"
KIND = "EV_DEBT"

FIRST_ANSWER = (
    "Waktu itu hari masih gelap. T-01 bilang kalau saya tidak ikut, bon makan dan mes "
    "tetap jalan, jadi saya ikut saja. Di kapal kami dua belas orang, duduk di bawah, "
    "tidak boleh naik sampai pulau sudah tidak kelihatan. Sesampai di pabrik, kartu "
    "identitas kami diminta untuk didaftarkan, dan sampai saya pergi tidak pernah "
    "dikembalikan."
)
SECOND_ANSWER = (
    "Setiap makan dicatat di buku bon. Sebulan saya dapat satu juta dua ratus, tetapi "
    "potongannya satu juta empat ratus. Jadi tiap bulan utang saya bertambah.\n"
    "Kata T-01: \N{LEFT DOUBLE QUOTATION MARK}lunasi dulu, baru boleh pulang"
    "\N{RIGHT DOUBLE QUOTATION MARK}. \N{CRYING FACE} Saya tidak berani bertanya lagi. "
    "\ua9b1\ua9ad\ua9a4\ua9c0"
)
TAGGED = "lunasi dulu, baru boleh pulang"


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody writes down; each may carry a canary."""

    number: str = "BP-114/2026"
    title: str = "Pabrik ikan Lembayung"
    suspect: str = "Darsono Prawiro"
    officer: str = "Sekar Adiwarna, S.H."
    part: str = "pengolah ikan"
    question: str = "Bagaimana Saudari sampai di mes?"
    first: str = FIRST_ANSWER
    second: str = SECOND_ANSWER
    tagged: str = TAGGED
    exhibit: str = "Buku bon Mess B"
    reason: str = "Dibawa ke gelar perkara besok pagi"


def write_people(journey: CaseJourney, words: Words) -> None:
    """Open a case with a victim, a suspect, an officer and a count."""
    journey.new_case(words.number, words.title)
    journey.add_person(Role.VICTIM, part=words.part, age="27")
    journey.add_person(Role.SUSPECT, full_name=words.suspect)
    journey.add_person(Role.OFFICER, full_name=words.officer)
    journey.add_count(OFFENCE)


def write_statement(journey: CaseJourney, words: Words) -> str:
    """Write a statement with two answers, tag words of the second with T.

    Returns:
        The words that were selected.
    """
    journey.add_statement(journey.person(Role.VICTIM), "BAP/01/VIII/2026")
    journey.add_answer(words.question, words.first)
    journey.add_answer(words.question, words.second, pasted=True)
    start = words.second.index(words.tagged)
    chosen = journey.select(1, start, len(words.tagged))
    journey.tag("penjeratan")
    return chosen


def link_exhibit(journey: CaseJourney, words: Words, file: Path) -> None:
    """Drop a file as an exhibit, and link it from the cell of the tag."""
    journey.add_exhibit(words.exhibit, KIND, file)
    row = list(journey.page("statements").view.reader.rows.values())[1]
    journey.qtbot.mouseClick(row.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    journey.until(lambda: journey.frame.current == "elements")
    inspector = journey.shown("elements").view.inspector
    journey.until(lambda: bool(inspector.acts))
    journey.click(inspector.acts[0])
    journey.until(lambda: len(journey.file.links) == 2)
    journey.settle()


def tell(journey: CaseJourney, words: Words, file: Path) -> IssuedDocument:
    """Do the whole job in an open, empty vault."""
    write_people(journey, words)
    write_statement(journey, words)
    link_exhibit(journey, words, file)
    return journey.issue("RESUME", words.reason)
