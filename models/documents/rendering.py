# SPDX-License-Identifier: Apache-2.0
"""The one path: template and data → DOCX → its own blocks → PDF.

Knows the order of the steps. Runs inside the worker process only, because the
template may come from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from models.base.errors import TemplateInvalid
from models.documents.block_reader import read_pages
from models.documents.docx_out import fill
from models.documents.leakgate import leaks_in_docx, leaks_in_pdf
from models.documents.marking import mark
from models.documents.pdf_out import write_pdf
from models.documents.words import unbroken

T = TypeVar("T")

STEPS = 5
"""How many steps are reported."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made.

    Attributes:
        kind: document kind, for errors.
        title: neutral name of the form.
        template: the Word template.
        data: dictionaries, lists, text and numbers only.
        missing: markers of gaps.
        sealed: what stands for sealed values.
    """

    kind: str
    title: str
    template: bytes
    data: Mapping[str, object]
    missing: tuple[str, ...] = ()
    sealed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What came out.

    Attributes:
        docx: the Word file.
        pdf: the same words laid out.
        unshown: characters the PDF's letters could not show.
    """

    docx: bytes
    pdf: bytes
    unshown: int


def make(order: Order, step: Callable[[int, int], None]) -> Made:
    """Make one document in both formats.

    Args:
        order: what is to be made.
        step: told after each step, and again at each page of the PDF.

    Raises:
        TemplateInvalid: the template cannot be used, see ``fill`` and
            ``read_pages``; ``leak`` when the result holds what it must not.
    """
    filled = fill(order.kind, order.template, _held_together(order.data))
    step(1, STEPS)
    missing = tuple(unbroken(marker) for marker in order.missing)
    docx = mark(filled, missing, order.sealed)
    step(2, STEPS)
    pages = read_pages(order.kind, docx)
    step(3, STEPS)
    pdf, unshown = write_pdf(pages, order.title, lambda: step(3, STEPS))
    step(4, STEPS)
    if leaks_in_docx(docx) or leaks_in_pdf(pdf):
        raise TemplateInvalid(order.kind, "leak")
    step(5, STEPS)
    return Made(docx, pdf, unshown)


def _held_together(value: T) -> T:
    """Return plain data with no code in it that a line end could part."""
    if isinstance(value, str):
        return cast("T", unbroken(value))
    if isinstance(value, Mapping):
        return cast("T", {key: _held_together(one) for key, one in value.items()})
    if isinstance(value, list | tuple):
        return cast("T", [_held_together(one) for one in value])
    return value
