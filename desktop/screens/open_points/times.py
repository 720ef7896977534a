# SPDX-License-Identifier: Apache-2.0
"""Times that cannot all be so, in words, each fact with the way to mend it.

Knows which form holds which dated fact. Must not say which fact is wrong, and
never puts a date anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.qt.port import Route
from desktop.screens.open_points.lines import PlaceLine, PointDetail
from desktop.wording.ages import source_of_fact
from desktop.wording.chronology import (
    clash_words,
    grade_look,
    happened,
    settle_text,
    when_text,
)
from desktop.wording.formats import language
from desktop.wording.labels import label
from desktop.wording.named import codes_of
from models.casefile.acts import ProceduralAct
from models.casefile.clash import Clash
from models.casefile.file import CaseFile
from models.casefile.known_ages import AGES
from models.casefile.moments import UNDATED, When
from models.law.procedure import Procedure
from models.snapshot.open_points import OpenPoints

translate = QCoreApplication.translate

_CASE = {
    "offence_from": "case.offence_from",
    "offence_to": "case.offence_to",
    "report_date": "case.report_date",
    "order_date": "case.order_date",
}
_EXHIBIT = {
    "order_date": "basis.order_date",
    "court_date": "basis.court_date",
    "taken_at": "taking.at",
}
_ACT = frozenset({"day", "valid_from", "valid_until"})
_PERSON = {"birth_date": "particulars.birth_date", "age": "people.age"}
_AGES = "people.ages"


def time_details(
    file: CaseFile, points: OpenPoints, law: Procedure
) -> Iterator[PointDetail]:
    """Yield every clash in words, acts by the names of the pack."""
    for clash in points.clashes:
        yield _Teller(file, points, law).tell(clash)


class _Teller:
    """Tells one clash."""

    def __init__(self, file: CaseFile, points: OpenPoints, law: Procedure) -> None:
        self._file, self._points, self._law = file, points, law

    def tell(self, clash: Clash) -> PointDetail:
        """Return the clash in words."""
        words, tone, icon = grade_look(clash.grade)
        facts = tuple(self._places(clash.facts))
        who = dict.fromkeys(line.title for line in facts)
        line = SectionLine(
            key=f"{clash.code}:{','.join(clash.facts)}",
            section=translate("open_points", "Times that cannot all be so"),
            icon=icon,
            title=clash_words(clash, self._points.facts, self._law),
            second="  ·  ".join(who),
            badge=words,
            tone=tone,
        )
        return PointDetail(
            line=line,
            sentence=translate(
                "open_points",
                "Take away or mend any one of these and they fit. Which one is "
                "wrong, if any, the papers tell; the program puts no date.",
            ),
            heading=translate("open_points", "The facts that do not fit together"),
            places=facts,
            beside=tuple(self._places(clash.beside)),
            settles=tuple(settle_text(one) for one in clash.settle),
        )

    def _places(self, ids: Iterable[str]) -> Iterator[PlaceLine]:
        """Yield the way to each fact or stay."""
        for one in ids:
            record, _, field = one.partition(":")
            title, icon, route = self._record(record, field)
            yield PlaceLine(
                icon, title, self._said(one), translate("open_points", "Open"), route
            )

    def _said(self, one: str) -> str:
        """Return what happened, and when."""
        stay = self._points.stays.get(one)
        if stay is not None:
            hours = When(stay.start.earliest, stay.end.latest)
            place = stay.place or translate("open_points", "place not noted")
            return f"{place}  ·  {when_text(hours)}"
        fact = self._points.facts.get(one)
        when = fact.when if fact is not None else UNDATED
        what = happened(fact, self._law) if fact is not None else ""
        record, _, field = one.partition(":")
        told = source_of_fact(self._file, record, field)
        return "  ·  ".join(filter(None, (what, when_text(when), told)))

    def _record(self, record: str, field: str) -> tuple[str, str, Route]:
        """Return what a record is called, its icon, and the way to its date."""
        file = self._file
        person, item = file.person(record), file.exhibit(record)
        session = file.statement(record)
        if person is not None:
            stated = field.startswith(AGES)
            row = _AGES if stated else _PERSON.get(field, "people.roles")
            return person.label, "user", Route("people", record, row)
        if item is not None:
            return item.code, "package", Route("evidence", record, _EXHIBIT[field])
        if session is not None:
            speaker = file.person(session.person)
            said = label("statement_kind", session.kind)
            title = f"{said} {speaker.code if speaker else ''}".strip()
            row = "statement.held_on"
            return title, "message-square-text", Route("statements", record, row)
        act = next((one for one in file.acts if one.id == record), None)
        if act is not None:
            return self._act(act, field)
        for entry in file.custody:
            if entry.id == record:
                held = file.exhibit(entry.exhibit)
                code = held.code if held else ""
                return code, "package", Route("evidence", entry.exhibit)
        for request in file.requests:
            if request.id == record:
                asked = file.person(request.person)
                code = asked.code if asked else ""
                return code, "shield-check", Route("documents", request.person)
        row = _CASE.get(field, "")
        return file.case.numbers.case, "briefcase", Route("summary", field=row)

    def _act(self, act: ProceduralAct, field: str) -> tuple[str, str, Route]:
        """Return what an act is called, its icon, and the way into its form."""
        event = self._law.events.get(act.event)
        words = act.event if event is None else event.label.text(language())
        row = field if field in _ACT else "note" if field.startswith("note") else "at"
        named = codes_of(self._file, act.persons)
        title = " · ".join(filter(None, (words, named)))
        return title, "clipboard-list", Route("acts", act.id, f"act.{row}")
