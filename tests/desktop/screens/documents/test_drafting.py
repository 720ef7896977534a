# SPDX-License-Identifier: Apache-2.0
"""A draft in words: what is missing, where it is filled, what is not verified."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.qt.port import Route
from desktop.screens.documents.drafting import draft_lines, place_of, route_of
from models.casefile.protection import Applicant
from models.documents.gaps import Gap, Jump
from tests.support.builders import a_request
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def test_gaps_and_values_are_told_with_their_totals(indonesian):
    file = a_case_file()
    draft = a_draft("RESUME", file)
    lines = draft_lines(draft, file)
    assert lines.title == "Resume berkas perkara"
    assert lines.second == "templat RESUME v1"
    assert len(lines.gaps) == len(draft.gaps)
    assert lines.missing == f"{len(draft.gaps)} isian masih kosong"
    assert lines.total == f"dari {draft.asked}"
    first = lines.gaps[0]
    assert (first.label, first.second) == ("Agama T-02", "Isi di Orang")
    assert all(not line.gap and line.second for line in lines.filled)
    assert not lines.request
    assert lines.identity == "Tingkat identitas: nama sandi (V1)."


def test_labels_follow_the_language(languages):
    languages.use("en")
    lines = draft_lines(a_draft("RESUME"), a_case_file())
    assert lines.gaps[0].label == "Religion T-02"
    assert lines.missing.startswith("13 fields")


def test_provisions_that_are_not_verified_are_marked(indonesian):
    basis = draft_lines(a_draft("RESUME"), a_case_file()).basis
    assert "Perkap 6/2019 (belum diverifikasi penuh)" in basis
    assert "Permenkumham 1/2023 Pasal 48 ayat (2)" in basis


def test_an_application_says_whose_it_is_and_what_stays_sealed(indonesian):
    file = a_case_file()
    lines = draft_lines(a_draft("LPSK_APP", file), file)
    assert lines.second.startswith("Untuk K-03 Cempaka")
    assert "diisi dari identitas tersegel" in lines.identity
    assert lines.request
    assert lines.missing == ""


def test_a_template_the_office_changed_is_named(indonesian):
    draft = a_draft("MATRIX")
    edited = replace(draft, template=replace(draft.template, edited=True))
    assert "diubah kantor" in draft_lines(edited, a_case_file()).second


def test_somebody_who_applies_alone_leaves_no_gap_for_a_signatory():
    alone = a_request("K-03", applicant=Applicant.SELF, signatory=None)
    draft = a_draft("LPSK_APP", a_case_file(requests=(alone,)))
    assert not [gap for gap in draft.gaps if gap.field == "protection.applicant"]


def jump(page: str, object: str, id: str = "", field: str = "") -> Jump:
    return Jump(page, object, id, field)


@pytest.mark.parametrize(
    ("where", "route", "words"),
    [
        (
            jump("summary", "case", "c", "story.modus"),
            Route("summary", "c", "case.story.modus"),
            "Isi di Ringkasan",
        ),
        (
            jump("summary", "count"),
            Route("summary", "", "count:new"),
            "Tambah sangkaan di Ringkasan",
        ),
        (
            jump("people", "person", "p", "age"),
            Route("people", "p", "person.age"),
            "Isi di Orang",
        ),
        (
            jump("people", "person", "", "particulars.full_name"),
            Route("people"),
            "Tambahkan di Orang",
        ),
        (
            jump("statements", "statement", "s"),
            Route("statements", "s"),
            "Tautkan di Keterangan",
        ),
        (
            jump("evidence", "exhibit", "e"),
            Route("evidence", "e"),
            "Tautkan di Barang bukti",
        ),
        (
            jump("elements", "cell", "count|victim", "a2_cara"),
            Route("elements", "count|victim", "a2_cara"),
            "Buka di Unsur & Bukti",
        ),
        (jump("documents", "request", "r", "medical"), None, "Isi di sini"),
    ],
)
def test_every_gap_leads_to_where_it_is_filled(indonesian, where, route, words):
    assert route_of(where) == route
    assert place_of(Gap("x", "x", "x", where)) == words
