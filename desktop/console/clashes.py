# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: times and places that cannot all be so.

Knows clashes of a case and where its document names their facts. Must not find
any, and never says which of the facts is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.wording.ages import source_of_fact
from desktop.wording.chronology import (
    clash_words,
    happened,
    presence_text,
    settle_text,
    when_text,
)
from models.casefile.clash import Clash, Grade
from models.casefile.file import CaseFile
from models.casefile.moments import When
from models.casefile.timeline import Timeline, timeline_of
from models.interchange import answers as shapes
from models.law.procedure import Procedure

_STAY = "stay"
_LISTS = ("people", "statements", "exhibits", "requests", "acts")


def clashes_in(file: CaseFile, law: Procedure) -> tuple[shapes.ClashAnswer, ...]:
    """Return every clash of a case, each with the facts it names."""
    line = timeline_of(file, law)
    teller = _Teller(file, law, line)
    return tuple(teller.tell(clash) for clash in line.clashes())


def any_impossible(clashes: Iterable[shapes.ClashAnswer]) -> bool:
    """Return whether something is told that cannot be."""
    return any(one.grade == Grade.IMPOSSIBLE for one in clashes)


class _Teller:
    """Puts clashes of one case into the published shape."""

    def __init__(self, file: CaseFile, law: Procedure, line: Timeline) -> None:
        self._file, self._law = file, law
        self._facts = {fact.id: fact for fact in line.every_fact()}
        self._stays = {stay.id: stay for stay in line.stays}
        self._paths = {str(file.case.id): "$.case"} | {
            str(one.id): f"$.{name}[{place}]"
            for name in _LISTS
            for place, one in enumerate(getattr(file, name))
        }

    def tell(self, clash: Clash) -> shapes.ClashAnswer:
        """Return one clash."""
        return shapes.ClashAnswer(
            code=clash.code,
            grade=clash.grade,
            text=clash_words(clash, self._facts, self._law),
            facts=tuple(self._places(clash.facts)),
            beside=tuple(self._places(clash.beside)),
            todo=tuple(settle_text(one) for one in clash.settle),
        )

    def _places(self, ids: Iterable[str]) -> Iterator[shapes.TimeAnswer]:
        """Yield where the document names each fact or stay, and when it was."""
        for one in ids:
            record, _, field = one.partition(":")
            stay, fact = self._stays.get(one), self._facts.get(one)
            kind, event, when, said = _STAY, "", When(), presence_text()
            if stay is not None:
                field, when = "place", When(stay.start.earliest, stay.end.latest)
            elif fact is not None:
                kind, event, when = str(fact.kind), fact.event, fact.when
                said = happened(fact, self._law)
            told = source_of_fact(self._file, record, field)
            source = f" ({told})" if told else ""
            yield shapes.TimeAnswer(
                path=self._paths.get(record, ""),
                field=field,
                kind=kind,
                event=event,
                text=f"{said}: {when_text(when)}{source}",
                earliest=when.earliest,
                latest=when.latest,
            )
