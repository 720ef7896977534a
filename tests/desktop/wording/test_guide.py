# SPDX-License-Identifier: Apache-2.0
"""Every entry of the guide has words in both languages, all from the pack."""

from __future__ import annotations

import pytest

from desktop.wording.guide import entry_text, group_text, reading
from desktop.wording.guide_lines import Line, Reading
from desktop.wording.guide_offence import element_anchor
from models.law.guide import entries
from models.law.reading import load

LAW = load()
ENTRIES = {one.key: one for one in entries(LAW)}


def read(key: str) -> Reading:
    return reading(LAW, ENTRIES[key])


def lines(key: str) -> list[Line]:
    return [line for section in read(key).sections for line in section.lines]


def said(key: str) -> str:
    whole = read(key)
    parts = [whole.title, whole.under, whole.mark, *whole.lead]
    for section in whole.sections:
        parts += [section.title, section.quiet]
        for line in section.lines:
            parts += [line.name, line.text, line.mark, *line.under]
    return "\n".join(parts)


@pytest.mark.parametrize("code", ["id", "en"])
def test_each_entry_is_said_and_each_link_leads_somewhere(languages, code):
    assert languages.use(code)
    for key, entry in ENTRIES.items():
        whole = reading(LAW, entry)
        assert whole.key == key
        assert entry_text(entry)
        assert group_text(LAW, entry.group)
        assert whole.title.strip()
        assert whole.sections, key
        for line in lines(key):
            assert line.text.strip(), (key, line)
            assert not line.link or line.link in ENTRIES, (key, line.link)
            assert "None" not in line.text


def test_an_offence_says_its_elements_its_proof_and_what_it_threatens(indonesian):
    words = said("offence:TPPO_4")
    assert "Yang perlu ditunjukkan: Setiap orang; Korban warga negara" in words
    assert "Cukup salah satu bentuk ini" in words
    assert "Bukti yang lazim: " in words
    assert "paling banyak Rp5.000.000.000 (kategori VII)" in words
    assert "Terverifikasi" in words
    anchors = {line.anchor for line in lines("offence:TPPO_4") if line.anchor}
    expected = {
        element_anchor(element.id, option)
        for element in LAW.offences["TPPO_4"].elements
        for option in ("", *(one.id for one in element.options))
    }
    assert anchors == expected


def test_the_old_article_leads_to_the_one_that_replaced_it_and_back(indonesian):
    linked = {line.name: line.link for line in lines("offence:TPPO_2_1")}
    assert linked["Digantikan oleh"] == "offence:KUHP_455_1"
    assert "dibaca sebagai rujukan ke Pasal 455 KUHP" in said("offence:TPPO_2_1")
    linked = {line.name: line.link for line in lines("offence:KUHP_455_1")}
    assert linked["Menggantikan"] == "offence:TPPO_2_1"


def test_a_figure_that_the_pack_does_not_hold_is_not_certain_and_marked(indonesian):
    threat = next(
        line
        for line in lines("offence:TPPO_7_1")
        if line.name.startswith("Perbuatan sejak")
    )
    assert "belum pasti" in threat.text
    assert "0" not in threat.text.replace("20 tahun", "")
    assert threat.tone == "warn"


def test_a_text_that_never_came_into_force_threatens_nobody(indonesian):
    held = [
        line.name
        for line in lines("offence:KUHP_455_1")
        if line.name.startswith("Perbuatan se") and "denda" in line.text
    ]
    assert held == ["Perbuatan sejak 2 Januari 2026"]


def test_the_defence_leads_to_its_worksheet(indonesian):
    links = {line.link for line in lines("offence:TPPO_18")}
    assert "sheet:non_punishment" in links
    back = {line.link for line in lines("sheet:non_punishment")}
    assert "offence:TPPO_18" in back


def test_a_clock_says_its_basis_and_how_it_is_counted(indonesian):
    words = said("clock:N_LP_RESPONSE")
    assert "Pasal 23 ayat (6)" in words
    assert "14 hari" in words
    assert "Dimulai oleh" in words
    assert "Cara menghitung hari" in words


def test_the_edition_says_that_no_jurist_has_signed_it(indonesian):
    assert "belum disahkan ahli hukum" in said("offence:TPPO_4")


def test_an_example_is_said_as_invented_and_says_what_is_missing(indonesian):
    words = said("offence:TPPO_4")
    assert "Contoh rekaan, bukan putusan" in words
    assert "Membawa warga negara Indonesia ke luar negeri supaya dieksploitasi" in words
    assert "→ Korban warga negara Indonesia · Warga negara Indonesia" in words
    assert "Yang masih kurang" in words
    assert "Contoh rekaan" not in said("offence:PMI_81"), "the pack holds none"
