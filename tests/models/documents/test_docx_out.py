# SPDX-License-Identifier: Apache-2.0
"""A template from outside can show values and nothing else (SSTI)."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from models.base.errors import TemplateInvalid
from tests.support.builders import a_case
from tests.support.documents import (
    a_docx,
    a_draft,
    from_template,
    made,
    pdf_pages,
    squeezed,
)
from tests.support.lembayung import a_case_file

CANARY = "/tmp/saksama-canary"


PAYLOADS = (
    "{{ 7*7 }}",
    "{{ 7+7 }}",
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ isi|attr('__class__') }}",
    "{{ isi.__class__.__init__.__globals__ }}",
    "{{ isi.format }}",
    "{{ '{0.__class__}'.format(isi) }}",
    "{{ isi.format_map }}",
    "{{ ''.join }}",
    "{{ self }}",
    "{% for x in daftar %}{{ loop }}{% endfor %}",
    "{{ daftar }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].system('touch CANARY') }}",
    "{{ range(10) }}",
    "{{ range(999999999)|list }}",
    "{{ dict(a=1) }}",
    "{{ config }}",
    "{{ request.application.__globals__ }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{{ [].append(1) }}",
    "{{ [1,2,3] }}",
    "{{ {'a': 1} }}",
    "{{ isi|map('upper')|list }}",
    "{{ isi|pprint }}",
    "{{ isi|safe }}",
    "{{ isi|xmlattr }}",
    "{{ isi|select('defined') }}",
    "{{ isi|replace('a', 'b') }}",
    "{{ isi|format(1) }}",
    "{{ isi|tojson }}",
    "{{ 'a' ~ 'b' }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 10**10**10 }}",
    "{{ isi if isi is defined else 1 }}",
    "{{ isi is sameas isi }}",
    "{{ caller() }}",
    "{{ super() }}",
    "{{ loop.__init__ }}",
    "{% set x = 1 %}{{ x }}",
    "{% set x %}1{% endset %}",
    "{% import 'os' as os %}",
    "{% from 'x' import y %}",
    "{% include '/etc/passwd' %}",
    "{% extends '/etc/passwd' %}",
    "{% block x %}1{% endblock %}",
    "{% macro m() %}1{% endmacro %}{{ m() }}",
    "{% call m() %}1{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% with x = 1 %}{{ x }}{% endwith %}",
    "{% autoescape false %}{{ isi }}{% endautoescape %}",
    "{% for k, v in isi.items() %}{{ k }}{% endfor %}",
    "{% for x in isi recursive %}{{ loop(x) }}{% endfor %}",
    "{% do isi.append(1) %}",
    "{% debug %}",
    "{% if isi.__len__() %}x{% endif %}",
    "{{ isi.__reduce_ex__(2) }}",
    "{{ (isi,)|first|attr('upper') }}",
    "{{ isi[0] }}",
    "{{ isi[::-1] }}",
    "{% raw %}{{ isi }}",
    "{{ isi",
)


PLACES: dict[str, Callable[[str], bytes]] = {
    "body": lambda text: a_docx(text),
    "cell": lambda text: a_docx(cell=text),
    "header": lambda text: a_docx(header=text),
    "footer": lambda text: a_docx(footer=text),
}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_code_in_any_part_is_refused(payload: str) -> None:
    payload = payload.replace("CANARY", CANARY)
    for build in PLACES.values():
        with pytest.raises(TemplateInvalid) as refused:
            from_template(build(payload), {"isi": "nilai", "daftar": ["a"]})
        assert refused.value.why in {"code", "field"}
    assert not Path(CANARY).exists()


def test_code_spread_over_runs_is_seen() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("{", "{ isi.__cl", "ass__ ", "}}"):
        paragraph.add_run(piece)
    sink = io.BytesIO()
    document.save(sink)
    with pytest.raises(TemplateInvalid):
        from_template(sink.getvalue(), {"isi": "x"})


def test_properties_are_dropped_before_anything_is_rendered() -> None:
    document = Document()
    document.add_paragraph("{{ isi }}")
    core = document.core_properties
    core.author = core.title = core.comments = core.subject = "{{ 7*7 }}"
    sink = io.BytesIO()
    document.save(sink)
    made = from_template(sink.getvalue(), {"isi": "x"})
    core = Document(io.BytesIO(made.docx)).core_properties
    assert (core.author, core.title, core.comments, core.subject) == ("", "", "", "")


def test_a_value_the_form_does_not_have_is_refused() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        from_template(a_docx("{{ tidak_ada }}"), {"isi": "x"})
    assert refused.value.why == "field"


NASTY = {
    "braces": "{{ 7*7 }} {% for x in y %} {# diam #}",
    "smuggled": "{_{ 7*7 }_} {_% if 1 %_}",
    "markup": "<b>tebal</b> & <img src='file:///etc/passwd'/> </w:t></w:r>",
    "reportlab": '<font color="red">merah</font> <a href="x">y</a> <br/>',
    "entities": "&amp; &lt; &#x41; &xxe;",
    "quotes": "“petik” 'petik' \"petik\" « »",
}


@pytest.mark.parametrize("name", NASTY)
def test_words_of_the_case_stay_words(name: str, tmp_path: Path) -> None:
    """Nothing typed into a case is read as a template, as XML or as markup."""
    text = NASTY[name]
    template = a_docx("Awal {{ isi }} akhir.", cell="{{ isi }}", footer="{{ isi }}")
    result = from_template(template, {"isi": text})
    document = Document(BytesIO(result.docx))
    assert document.paragraphs[0].text == f"Awal {text} akhir."
    assert document.tables[0].cell(0, 0).text == text
    assert document.sections[0].footer.paragraphs[0].text == text
    printed = squeezed("".join(pdf_pages(result.pdf, tmp_path)))
    assert printed.count(squeezed(text)) == 3


def test_the_same_through_a_whole_resume(tmp_path: Path) -> None:
    story = replace(
        a_case().story,
        narrative="\n".join(NASTY.values()),
        summary="\u202eterbalik\x07",
    )
    file = a_case_file(case=a_case(story=story, title=NASTY["markup"]))
    result = made(a_draft("RESUME", file))
    printed = squeezed("".join(pdf_pages(result.pdf, tmp_path)))
    for text in NASTY.values():
        assert squeezed(text) in printed
    assert "Terbalik" in printed or "terbalik" in printed
    assert "\u202e" not in printed
