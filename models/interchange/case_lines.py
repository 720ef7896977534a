# SPDX-License-Identifier: Apache-2.0
"""Line ends of answers as we keep them, and passages that follow.

Knows that other programs end a line with CR LF or CR. Must not know what an
answer says. A passage counts characters, so it moves with every CR taken out
before it; otherwise a link would quote other words than were marked.
"""

from __future__ import annotations

from msgspec.structs import replace

from models.casefile.checks import plain_lines
from models.interchange.case_format import Document, LinkShape, PassageShape

_Texts = dict[tuple[str, str], str]


def with_plain_lines(shape: Document) -> Document:
    """Return the document with LF line ends in questions and answers."""
    answers = [(s.id, a) for s in shape.statements for a in s.answers]
    if not any("\r" in answer.text + answer.question for _, answer in answers):
        return shape
    texts = {(statement, answer.id): answer.text for statement, answer in answers}
    statements = tuple(
        replace(
            statement,
            answers=tuple(
                replace(
                    answer,
                    question=plain_lines(answer.question),
                    text=plain_lines(answer.text),
                )
                for answer in statement.answers
            ),
        )
        for statement in shape.statements
    )
    links = tuple(_moved(link, texts) for link in shape.links)
    return replace(shape, statements=statements, links=links)


def _moved(link: LinkShape, texts: _Texts) -> LinkShape:
    """Return the link with its passage on the same words.

    One that marked half a line end and nothing else marked no words.
    """
    part = link.passage
    if part is None:
        return link
    text = texts[link.statement, link.answer]
    start, end = (len(plain_lines(text[:at])) for at in (part.start, part.end))
    moved = PassageShape(start, end) if start < end else None
    return replace(link, passage=moved)
