# SPDX-License-Identifier: Apache-2.0
"""The second wall: the environment itself reaches into nothing."""

from __future__ import annotations

import pytest
from jinja2 import TemplateError

from models.documents.sandbox import environment, lint


@pytest.mark.parametrize(
    "source",
    [
        "{{ isi }}",
        "{{ perkara.nomor }}",
        "{% for x in daftar %}{{ loop.index }}. {{ x.nama|upper }}{% endfor %}",
        "{% if a and not b or c == 'x' %}ya{% else %}tidak{% endif %}",
        "{{ daftar|join(', ') }} {{ daftar|length }}",
    ],
)
def test_what_a_form_needs_is_allowed(source: str) -> None:
    assert lint(source)


def test_values_are_shown_and_never_reached_into() -> None:
    env = environment()
    text = "{{ d.items }}|{{ d.isi }}|{% for x in daftar %}{{ loop.index }}{% endfor %}"
    data = {"d": {"items": "satu", "isi": 2}, "daftar": ["a", "b"]}
    assert env.from_string(text).render(data) == "satu|2|12"
    with pytest.raises(TemplateError):
        env.from_string("{{ d.keys }}").render(data)


PAYLOADS = (
    "{{ ''.__class__ }}",
    "{{ isi.__class__.__mro__ }}",
    "{{ isi|attr('__class__') }}",
    "{{ isi.format('x') }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum() }}",
    "{{ range(10) }}",
    "{{ dict(a=1) }}",
    "{{ isi|safe }}",
    "{{ isi|map('upper') }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 10**10**10 }}",
    "{{ -1 }}",
    "{{ isi is defined }}",
    "{{ self }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% for x in isi recursive %}{{ loop(x) }}{% endfor %}",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_code_would_need_is_not_there(payload: str) -> None:
    with pytest.raises((TemplateError, TypeError)):
        environment().from_string(payload).render({"isi": "nilai"})


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if p != "{{ self }}"])
def test_the_first_wall_sees_it_before_it_runs(payload: str) -> None:
    assert not lint(payload)


def test_braces_of_a_value_stay_letters() -> None:
    shown = environment().from_string("{{ isi }}").render({"isi": "{_{ x }_} <b>"})
    assert shown == "&#123;_&#123; x &#125;_&#125; &lt;b&gt;"
