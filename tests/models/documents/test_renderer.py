# SPDX-License-Identifier: Apache-2.0
"""Making documents in the worker: warm, fenced, replaced after a breach."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest

from models.base.errors import Cancelled, RenderFailed, TemplateInvalid
from models.documents import renderer as renderer_module
from models.documents.draft import Draft
from models.documents.renderer import LIMITS, Renderer
from tests.support.documents import a_docx, a_draft, made

BOMB = (
    "".join(f"{{% for a{n} in daftar %}}" for n in range(9)) + "x" + "{% endfor %}" * 9
)


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    one = Renderer()
    one.warm()
    yield one
    one.close()


def _with_template(docx: bytes, data: dict[str, object]) -> Draft:
    draft = a_draft("RESUME")
    return replace(draft, template=replace(draft.template, docx=docx), data=data)


def test_the_worker_makes_what_we_would_make(renderer: Renderer) -> None:
    draft = a_draft("LPSK_APP")
    rendered = renderer.render(draft)
    here = made(draft)
    assert (rendered.docx, rendered.pdf) == (here.docx, here.pdf)
    assert rendered.gaps == draft.gaps


def test_a_kind_issued_as_pdf_only_has_no_docx(renderer: Renderer) -> None:
    draft = a_draft("MATRIX")
    manifest = msgspec.structs.replace(draft.template.manifest, formats=("pdf",))
    draft = replace(draft, template=replace(draft.template, manifest=manifest))
    rendered = renderer.render(draft)
    assert rendered.docx is None
    assert rendered.pdf.startswith(b"%PDF")


def test_a_bad_template_is_an_answer_not_a_fall(renderer: Renderer) -> None:
    with pytest.raises(TemplateInvalid) as refused:
        renderer.render(_with_template(a_docx("{{ 7*7 }}"), {}))
    assert (refused.value.kind, refused.value.why) == ("RESUME", "code")
    assert renderer.render(_with_template(a_docx("{{ isi }}"), {"isi": "x"})).docx


def test_a_runaway_template_ends_with_the_clock_and_the_next_job_works() -> None:
    renderer = Renderer()
    renderer.warm()
    draft = _with_template(a_docx(BOMB), {"daftar": list(range(20))})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(renderer_module, "LIMITS", replace(LIMITS, seconds=1.0))
        with pytest.raises(RenderFailed) as failed:
            renderer.render(draft)
    assert failed.value.limit in {"time", "memory"}
    assert renderer.render(_with_template(a_docx("{{ isi }}"), {"isi": "x"})).docx
    renderer.close()


def test_a_user_can_stop_a_document(renderer: Renderer) -> None:
    class Stop:
        def report(self, done: int, total: int) -> None:
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        renderer.render(a_draft("RESUME"), Stop())
    assert renderer.render(a_draft("MATRIX")).pdf


def test_a_draft_loads_no_template_engine() -> None:
    """The window may hold drafts without the weight of layouter and engine."""
    code = (
        "import sys; import models.documents.draft, models.documents.renderer;"
        "heavy = {'jinja2', 'docx', 'docxtpl', 'reportlab', 'lxml', 'PIL'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True)
    assert done.returncode == 0, done.stderr
