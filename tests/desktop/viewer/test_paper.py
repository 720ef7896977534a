# SPDX-License-Identifier: Apache-2.0
"""PDF pages become pixels of a size that can be trusted."""

from __future__ import annotations

import pytest

from desktop.viewer.limits import MOST_PAGES, MOST_PIXELS, VEIL_EDGE
from desktop.viewer.paper import Paper
from desktop.viewer.wire import Refusal
from tests.desktop.viewer import samples


def test_a_page_has_150_pixels_an_inch(qapp):
    shown = Paper(samples.pdf(3)).show(1)
    assert (shown.pages, shown.natural) == (3, (793, 1123))
    assert abs(shown.width - 1240) <= 1
    assert abs(shown.height - 1754) <= 1
    assert len(shown.pixels) == 3 * shown.width * shown.height
    assert shown.pixels[:3] == b"\xff\xff\xff"
    assert b"\x00\x00\x00" in shown.pixels


def test_each_page_is_its_own(qapp):
    paper = Paper(samples.pdf(2))
    assert paper.show(0).pixels != paper.show(1).pixels


def test_a_poster_is_drawn_smaller(qapp):
    shown = Paper(samples.pdf(1, (14_000.0, 9_000.0))).show(0)
    assert shown.width * shown.height <= MOST_PIXELS
    assert max(shown.natural) == 10_000


def test_a_hint_is_grey_and_tiny(qapp):
    hint = Paper(samples.pdf(1)).veil()
    assert max(hint.width, hint.height) <= VEIL_EDGE
    triples = [hint.pixels[at : at + 3] for at in range(0, len(hint.pixels), 3)]
    assert all(len(set(one)) == 1 for one in triples)


def test_a_password_and_rubbish_are_told_apart(qapp):
    with pytest.raises(Refusal) as refused:
        Paper(samples.locked_pdf())
    assert refused.value.why == "locked"
    with pytest.raises(Refusal) as refused:
        Paper(b"%PDF-1.7 nothing more")
    assert refused.value.why == "damaged"


def test_a_claim_of_a_million_pages_is_not_believed(qapp):
    with pytest.raises(Refusal) as refused:
        Paper(samples.pdf_claiming(1_000_000))
    assert refused.value.why == "damaged"


def test_no_more_than_ten_thousand_pages_are_shown(qapp):
    paper = Paper(samples.pdf_of_blank_pages(MOST_PAGES + 50))
    assert paper.show(MOST_PAGES - 1).pages == MOST_PAGES
    with pytest.raises(Refusal):
        paper.show(MOST_PAGES)


def test_a_page_of_no_size_is_refused(qapp):
    flat = samples.built_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0.01 0.01] >>",
    )
    with pytest.raises(Refusal):
        Paper(flat).show(0)


def test_it_says_who_made_it(qapp):
    facts = dict(Paper(samples.pdf()).facts().lines)
    assert "ReportLab" in facts["producer"]
