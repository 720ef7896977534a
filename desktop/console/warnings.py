# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: what does not fit, with the place in the document to mend it.

Knows flaws of a case and problems of a document. Must not find either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desktop.console.words import why_text
from desktop.wording.flaws import flaw_words
from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw, FlawPlace
from models.interchange import answers as shapes
from models.interchange.case_problems import Problem
from models.law.catalogue import Catalogue
from models.usecases.assessing import Weighed

_LISTS = {
    FlawPlace.PERSON: "people",
    FlawPlace.COUNT: "counts",
    FlawPlace.STATEMENT: "statements",
    FlawPlace.EXHIBIT: "exhibits",
    FlawPlace.ACT: "acts",
    FlawPlace.LINK: "links",
    FlawPlace.CHOICE: "choices",
    FlawPlace.RULING: "rulings",
}


def warnings_of(
    catalogue: Catalogue, weighed: Weighed, codes: Mapping[str, str]
) -> Iterator[shapes.WarningAnswer]:
    """Yield every flaw, then what else would keep the document out of a vault.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        codes: identity → code of people, exhibits and counts.
    """
    told: set[str] = set()
    for flaw in weighed.flaws:
        words = flaw_words(
            catalogue, weighed.file, flaw, lambda one: codes.get(one, one)
        )
        path = path_of(weighed.file, flaw)
        told.add(path)
        yield shapes.WarningAnswer(
            code=flaw.code,
            path=path,
            text=words.what,
            todo=words.todo,
            params={k: _named(codes, v) for k, v in flaw.reason.params},
            citations=tuple(
                f"{c.source} {c.article}".strip() for c in flaw.reason.citations
            ),
        )
    yield from _problems(weighed.problems, told)


def path_of(file: CaseFile, flaw: Flaw) -> str:
    """Return where the document is to be mended; a reader keeps its order."""
    name = flaw.field.rpartition(".")[2]
    if flaw.place is FlawPlace.CASE:
        return f"$.case.{name}"
    if flaw.place not in _LISTS:
        return ""
    if flaw.field == "count.law":
        return "$.choices"
    held = getattr(file, _LISTS[flaw.place])
    at = next((n for n, one in enumerate(held) if one.id == flaw.id), None)
    where = f"$.{_LISTS[flaw.place]}"
    return where if at is None else f"{where}[{at}].{name}"


def _problems(
    problems: Iterable[Problem], told: set[str]
) -> Iterator[shapes.WarningAnswer]:
    """Yield the problems whose place no flaw has named."""
    for one in problems:
        if one.path not in told and one.path.rpartition("[")[0] not in told:
            yield shapes.WarningAnswer(
                code=one.why,
                path=one.path,
                text=f"{one.path}: {why_text(one.why)}",
                todo="",
                params={},
                citations=(),
            )


def _named(codes: Mapping[str, str], value: str) -> str:
    """Return a parameter with identities put back into codes."""
    return ",".join(codes.get(part, part) for part in value.split(","))
