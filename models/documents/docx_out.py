# SPDX-License-Identifier: Apache-2.0
"""Template and plain data to a finished Word file.

Knows docxtpl. Every call into it gets the sandbox; the package is scrubbed
before and after. Must not know a case.
"""

from __future__ import annotations

import io
from collections.abc import Mapping

from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml import etree

from models.base.errors import TemplateInvalid
from models.documents.package import close_package, open_package, parse, scrub, unzip
from models.documents.sandbox import environment, lint

_ODD = (
    TemplateError,
    PackageNotFoundError,
    etree.LxmlError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
)
"""What docxtpl and python-docx raise over a file that is not as they expect."""

_STORIES = (REL.HEADER, REL.FOOTER, REL.FOOTNOTES)


def fill(kind: str, raw: bytes, data: Mapping[str, object]) -> bytes:
    """Fill a template.

    Args:
        kind: document kind, for errors.
        raw: the template.
        data: dictionaries, lists, text and numbers only.

    Raises:
        TemplateInvalid: the file may not be used (see ``open_package``), has
            code in it (``code``), asks for a value the form does not have
            (``field``), holds a picture that is none (``picture``), or does
            not give a document (``structure``).
    """
    try:
        clean = close_package(scrub(open_package(kind, raw)))
    except ValueError:
        raise TemplateInvalid(kind, "picture") from None
    sink = io.BytesIO()
    try:
        template = DocxTemplate(io.BytesIO(clean))
        template.render_init()
        _check(kind, template)
        template.render(dict(data), jinja_env=environment(), autoescape=True)
        template.save(sink)
    except UndefinedError:
        raise TemplateInvalid(kind, "field") from None
    except (SecurityError, OverflowError, RecursionError):
        raise TemplateInvalid(kind, "code") from None
    except _ODD:
        raise TemplateInvalid(kind, "structure") from None
    return close_package(scrub(unzip(kind, sink.getvalue())))


def _check(kind: str, template: DocxTemplate) -> None:
    """Refuse a template that does more than show, repeat and choose."""
    sources = [template.patch_xml(template.get_xml())]
    for relation in template.docx.part.rels.values():
        if relation.reltype in _STORIES:
            blob = relation.target_part.blob
            text = template.xml_to_string(parse(blob))
            sources.append(template.patch_xml(text))
    if not all(lint(source) for source in sources):
        raise TemplateInvalid(kind, "code")
