# SPDX-License-Identifier: Apache-2.0
"""Draft: a form filled with plain data, and what is still missing in it.

Knows which builder fills which kind. Loads no template engine, so a screen
may hold a draft; rendering happens elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.base.errors import TemplateInvalid
from models.base.ids import CaseId, PersonId
from models.documents.context import DraftContext
from models.documents.gaps import Blanks, Filled, Gap
from models.documents.lpsk import lpsk
from models.documents.matrix import matrix
from models.documents.parts import Data
from models.documents.resume import resume
from models.documents.sheet import Sheet, sheet_for
from models.documents.template import Template

_BUILDERS: dict[str, Callable[[Sheet], Data]] = {
    "RESUME": resume,
    "MATRIX": matrix,
    "LPSK_APP": lpsk,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """One form, filled as far as the case allows.

    Attributes:
        template: the form.
        case: the case.
        person: whom it concerns, ``None`` = the whole case.
        data: dictionaries, lists, text and numbers only.
        gaps: what is missing, in reading order.
        values: the asked values that were there, in reading order.
        sealed: how many lines wait for a sealed identity; not gaps.
        edition: edition of the law pack it was made under.
    """

    template: Template
    case: CaseId
    person: PersonId | None
    data: Data
    gaps: tuple[Gap, ...]
    values: tuple[Filled, ...]
    sealed: int
    edition: str

    @property
    def kind(self) -> str:
        """Return the document kind."""
        return self.template.kind

    @property
    def filled(self) -> int:
        """Return how many asked values were there."""
        return len(self.values)

    @property
    def asked(self) -> int:
        """Return how many values the form asks for, sealed ones left out."""
        return self.filled + len(self.gaps)


def draft_for(template: Template, context: DraftContext) -> Draft:
    """Fill a form from a case.

    Args:
        template: the form.
        context: all that may be looked at.

    Raises:
        TemplateInvalid: nobody knows how to fill this kind, or the form is
            about a person and none is given (``why`` is ``kind`` or
            ``person``).
    """
    build = _BUILDERS.get(template.kind)
    if build is None:
        raise TemplateInvalid(template.kind, "kind")
    if template.manifest.person and context.subject is None:
        raise TemplateInvalid(template.kind, "person")
    blanks = Blanks(template, context.language)
    data = build(sheet_for(context, blanks))
    return Draft(
        template=template,
        case=context.file.case.id,
        person=context.person if template.manifest.person else None,
        data=data,
        gaps=blanks.gaps,
        values=blanks.values,
        sealed=blanks.sealed,
        edition=context.catalogue.edition,
    )
