# SPDX-License-Identifier: Apache-2.0
"""What is in hand stays as new as the case, and never shows a late answer."""

from __future__ import annotations

from dataclasses import replace

from desktop.qt.port import Route
from models.base.errors import (
    Cancelled,
    RenderFailed,
)
from models.snapshot.case import Part


def test_a_failed_preview_says_so_and_the_last_one_stays(docs):
    docs.make.trouble = RenderFailed("time")
    docs.page.show(docs.bench.shell.snapshot, Part.CASE)
    preview = docs.view.preview
    docs.bench.qtbot.waitUntil(preview.notice.isVisible)
    assert preview.paper.pages == 2
    assert not docs.view.draft.issue_button.isEnabled()
    docs.make.trouble = None
    docs.bench.click(preview.notice._buttons[0])
    assert not preview.notice.isVisible()
    assert docs.view.draft.issue_button.isEnabled()


def test_a_stopped_preview_can_be_made_again(docs):
    docs.make.trouble = Cancelled()
    docs.choose("MATRIX:")
    preview = docs.view.preview
    preview.stop_wanted.emit()
    assert preview.notice.isVisible()
    assert preview.paper.pages == 0
    docs.make.trouble = None
    preview.again_wanted.emit()
    assert preview.paper.pages == 2


def test_letters_the_pdf_cannot_show_are_told(docs):
    docs.make.unshown = 4
    docs.choose("MATRIX:")
    assert docs.view.preview.notice._title.plain.startswith("4 huruf")


def test_pages_nobody_can_open_are_said(docs):
    class Broken:
        def __call__(self, draft: object, progress: object) -> object:
            return replace(docs.make(draft), pdf=b"no")

    docs.page._hand._verbs = replace(docs.page._hand._verbs, make=Broken())
    docs.choose("MATRIX:")
    assert docs.view.preview.notice.isVisible()


def test_a_late_answer_is_never_shown(docs):
    tasks = docs.bench.tasks
    tasks.hold()
    docs.choose("MATRIX:")
    docs.choose("RESUME:")
    tasks.release()
    assert docs.view.draft._title.plain == "Resume berkas perkara"
    assert docs.make.made[-1].kind == "RESUME"
    assert [d.kind for d in docs.make.made].count("MATRIX") == 0


def test_what_was_left_unmade_is_made_on_return(docs):
    docs.page.show(docs.bench.shell.snapshot, Part.CASE)
    docs.page.leave()
    made = len(docs.make.made)
    docs.page.visit(Route("documents"))
    docs.bench.qtbot.waitUntil(lambda: len(docs.make.made) > made)


def test_another_case_shows_nothing_of_the_last(docs):
    docs.issue()
    snapshot = docs.bench.shell.snapshot
    file = snapshot.file
    other = replace(
        snapshot,
        file=replace(file, case=replace(file.case, id="other"), people=()),
        documents=(),
    )
    docs.bench.tasks.hold()
    docs.page.show(other, Part.ALL)
    assert docs.rows() == []
    assert docs.view.preview.paper.pages == 0
    assert docs.view._stack.currentWidget() is docs.view._nothing
