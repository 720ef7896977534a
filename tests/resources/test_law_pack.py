# SPDX-License-Identifier: Apache-2.0
"""The edition that comes with the program: complete, bilingual, nameless.

Knows what every pack must and must not hold. Must not reason with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from models.base.assets import resource
from models.law.catalogue import Bilingual, Catalogue, Confidence
from models.law.reading import FILES, load
from models.law.shelf import EDITION_FILE, editions

NAMES = (EDITION_FILE, *FILES)
FORBIDDEN = {
    "web address": re.compile(r"https?:|www\.|\b[a-z0-9-]+\.(com|net|org|tv|id|co)\b"),
    "account": re.compile(r"@\w"),
    "court": re.compile(r"\bP[NT] [A-Z]|Pengadilan Negeri [A-Z]"),
    "register number": re.compile(r"\d+/Pid|Pid\.|/P(HP)?U+-"),
    "catalogue leftovers": re.compile(r"observed_practice|\bTool\b"),
}
ROLES = {
    "subject",
    "victim",
    "process",
    "means",
    "purpose",
    "territory",
    "result",
    "nexus",
    "aggravation",
}


@pytest.fixture(params=editions())
def edition(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def catalogue(edition: str) -> Catalogue:
    return load(edition)


def test_everything_of_the_catalogue_is_there():
    catalogue = load("2026-11")
    assert len(catalogue.offences) == 40
    assert len(catalogue.evidence_kinds) == 56
    assert len(catalogue.evidence_regimes) == 4
    assert len(catalogue.instruments) == 25
    assert len(catalogue.stages) == 15
    assert len(catalogue.steps) == 8
    assert len(catalogue.rules) == 12


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("what", FORBIDDEN)
def test_nobody_is_named(edition, name, what):
    text = resource("law", edition, name).read_text(encoding="utf-8")
    found = FORBIDDEN[what].search(text)
    assert found is None, text[max(0, found.start() - 50) : found.end() + 20]


@pytest.mark.parametrize("name", NAMES)
def test_files_are_canonical(edition, name):
    text = resource("law", edition, name).read_text(encoding="utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


def test_no_file_stands_beside_those_that_are_read(edition):
    assert {one.name for one in resource("law", edition).iterdir()} == set(NAMES)


def texts(value: object) -> Iterator[Bilingual]:
    """Yield every bilingual text inside a value."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from texts(getattr(value, name))


def test_no_language_is_empty_and_none_is_copied_into_the_other(catalogue):
    found = list(texts(catalogue))
    assert len(found) > 700
    assert all(text.id.strip() and text.en.strip() for text in found)
    long = [t for t in found if len(t.id) > 60 and t.id == t.en]
    assert not long


def told_twice(value: object, place: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every text of a file that is there in two languages, and where."""
    if isinstance(value, dict) and "en" in value:
        yield place, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from told_twice(one, f"{place}.{key}")
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from told_twice(one, f"{place}[{number}]")


@pytest.mark.parametrize("name", NAMES)
def test_no_language_is_empty_anywhere_in_a_file(edition, name):
    raw = json.loads(resource("law", edition, name).read_text("utf-8"))
    for place, text in told_twice(raw, name):
        assert text.keys() == {"id", "en"}, place
        assert text["id"].strip(), place
        assert text["en"].strip(), place


def test_remarks_are_in_both_languages(catalogue):
    penalties = [p for o in catalogue.offences.values() for p in o.penalties]
    noted = (*penalties, *catalogue.instruments.values())
    assert all(one.note.id and one.note.en for one in noted if one.note)
    assert all(one.what.id and one.what.en for one in catalogue.sources.values())


def test_every_row_says_how_far_it_was_checked(catalogue):
    rows = (
        *catalogue.instruments.values(),
        *catalogue.offences.values(),
        *catalogue.evidence_regimes.values(),
        *catalogue.policy.values(),
        *catalogue.rules.values(),
        *(p for o in catalogue.offences.values() for p in o.penalties),
    )
    assert all(isinstance(row.confidence, Confidence) for row in rows)
    assert catalogue.offences["TPPO_9"].penalties[1].confidence == "uncertain"
    assert catalogue.evidence_regimes["KUHAP_2025"].confidence == "uncertain"


def test_citations_are_written_as_practitioners_write_them(catalogue):
    cited = {o.id: o.citation for o in catalogue.offences.values()}
    assert all(one.startswith("Pasal ") for one in cited.values())
    assert cited["TPPO_2_1"] == "Pasal 2 ayat (1)"
    assert cited["KUHP_455_2"] == "Pasal 455 ayat (2)"
    assert cited["TPPO_8"] == "Pasal 8 ayat (1) s.d. ayat (3)"
    assert cited["PA_88"] == "Pasal 76I jo. 88"
    assert cited["PMI_83"] == "Pasal 83 jo. 68 jo. 5 huruf b-e"


def test_every_offence_can_be_shown(catalogue):
    for offence in catalogue.offences.values():
        assert offence.penalties
        assert any(element.required for element in offence.elements)
        assert {element.role for element in offence.elements} <= ROLES


def test_pure_statuses_are_who_somebody_is_never_what_was_done(catalogue):
    flagged = {
        (element.role, option.id)
        for offence in catalogue.offences.values()
        for element in offence.elements
        for option in element.options
        if option.status_fact
    }
    assert flagged == {
        ("subject", "perorangan"),
        ("subject", "korporasi"),
        ("subject", "pejabat"),
        ("subject", "tni"),
        ("subject", "polri"),
        ("subject", "aparat"),
        ("victim", "wni"),
        ("victim", "anak"),
        ("aggravation", "anak"),
    }
    placing = catalogue.offences["PMI_81"].element("p81_subjek")
    assert placing is not None
    assert not placing.options[0].status_fact, "it also says: without authority"


def test_no_statute_exempts_a_child_from_the_means(catalogue):
    for offence in catalogue.offences.values():
        for element in offence.elements:
            if element.child_exempt:
                assert not element.required
            if element.child_note is not None:
                assert element.option(element.child_option) is not None


def test_kinds_say_what_they_are_under_each_code(catalogue):
    codes = [one.id for one in catalogue.evidence_regimes.values() if one.code]
    for kind in catalogue.evidence_kinds.values():
        assert list(kind.proof_types) == codes
    types = {r.id: {t.id for t in r.types} for r in catalogue.evidence_regimes.values()}
    assert len(types["KUHAP_1981"]) == 5
    assert len(types["KUHAP_2025"]) == 8
    assert "petunjuk" not in types["KUHAP_2025"]
    assert catalogue.evidence_kinds["EV_PPATK"].proof_types["KUHAP_2025"] == ()


def test_p19_is_a_loop_and_not_a_stage(catalogue):
    steps = [row.step for row in catalogue.stages.values()]
    assert steps == sorted(steps)
    labels = [step.id for step in catalogue.steps]
    assert labels[3:5] == ["P-19", "P-21"]
    assert 4 not in steps, "nothing stands at P-21"
    assert catalogue.stages["S07_additional"].step == 3


def test_the_amended_text_and_not_the_enacted_one_is_selectable(catalogue):
    penalties = {p.regime: p for p in catalogue.offences["KUHP_455_1"].penalties}
    now = penalties["from_2026-01-02"]
    assert (now.prison_min_years, now.prison_max_years, now.connective) == (
        None,
        15,
        "or",
    )
    assert now.fine_max_rp == 5_000_000_000


def test_the_pack_starts_unsigned(catalogue):
    assert (catalogue.signed_by, catalogue.signed_on) == ("", None)
