# SPDX-License-Identifier: Apache-2.0
"""The guide read alone: searched, pointed at, followed, in both looks and tongues."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor

from desktop.qt.port import Route
from desktop.screens.guide.presenter import GuidePresenter
from desktop.theme.current import current
from desktop.theme.tokens import Mode
from models.snapshot.case import Part
from tests.support.pages import Bench


@pytest.fixture
def bench(qtbot, tmp_path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.end()


@pytest.fixture
def page(bench, indonesian) -> GuidePresenter:
    made = bench.page(GuidePresenter, None)
    made.visit(Route("guide"))
    return made


def test_it_begins_with_the_first_law_and_goes_on_where_one_was(page):
    view = page.view
    assert view.contents.choice == view.first
    view.point_at("offence:TPPO_12")
    page.leave()
    page.visit(Route("guide"))
    assert view.contents.choice == "offence:TPPO_12"
    assert page.title() == "Pasal & panduan"


def test_typing_narrows_reads_the_nearest_and_counts(bench, page):
    view = page.view
    bench.qtbot.keyClicks(view.contents.filter, "455")
    assert view.contents.choice == "offence:KUHP_455_1"
    assert "Perdagangan orang (KUHP)" in view.page.toPlainText()
    assert view.contents.count.plain.endswith("ketentuan")
    bench.press(view.contents.filter, Qt.Key.Key_Down)
    assert view.contents.choice == "offence:KUHP_455_2"
    bench.press(view.contents.tree, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(view.page.hasFocus)
    view.contents.filter.setText("xyzzy")
    assert view.contents.choice is None
    assert "Tidak ditemukan" in view.page.toPlainText()
    view.contents.filter.clear()
    assert all(not item.isHidden() for item in view.contents._rows.values())


def test_a_route_points_at_the_form_of_an_element_even_when_narrowed_away(page):
    view = page.view
    view.contents.filter.setText("spdp")
    page.visit(Route("guide", "offence:TPPO_4", "a4_maksud|kerja_paksa"))
    assert view.contents.choice == "offence:TPPO_4"
    assert view.contents.filter.text() == ""
    assert view.page.verticalScrollBar().value() > 0
    found = view.page.document().find("Kerja atau pelayanan paksa")
    format_of = QTextCursor(found).charFormat()
    assert format_of.background().color() == QColor(current().colour("sel"))


def test_an_unknown_place_leaves_what_is_read(page):
    page.view.point_at("offence:TPPO_4")
    page.visit(Route("guide", "offence:NO_SUCH"))
    assert page.view.contents.choice == "offence:TPPO_4"


def test_links_lead_through_the_frame_so_that_back_leads_here(bench, page):
    page.view.point_at("offence:TPPO_2_1")
    assert 'href="offence:KUHP_455_1"' in page.view.page.toHtml()
    page.view.page.anchorClicked.emit(QUrl("offence:KUHP_455_1"))
    assert bench.shell.routes == [Route("guide", "offence:KUHP_455_1")]


def test_it_follows_language_and_look(bench, page, languages, dressed):
    view = page.view
    view.point_at("offence:TPPO_4")
    languages.use("en")
    wanted = "What has to be shown: Any person"
    bench.qtbot.waitUntil(lambda: wanted in view.page.toPlainText())
    assert view.contents.entry.id == "TPPO_4"
    assert "Taking an Indonesian citizen abroad" in (
        view.contents.tree.currentItem().text(0)
    )
    dressed.apply(Mode.DARK)
    ink = current().colour("text2").lower()
    bench.qtbot.waitUntil(lambda: ink in view.page.toHtml().lower())


def test_every_part_is_named_and_no_case_is_taken_note_of(bench, page):
    view = page.view
    for part in (view.contents.filter, view.contents.tree, view.page):
        assert part.accessibleName()
    snapshot = bench.keep()
    page.show(snapshot, Part.ALL)
    assert page.badge(snapshot) == 0
