# SPDX-License-Identifier: Apache-2.0
"""What does not fit in a case, in words, each with the way to where it is mended.

Knows which page and which row holds what. Must not find a flaw nor mend one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.qt.port import UNLINK, Route
from desktop.screens.open_points.lines import PlaceLine, PointDetail
from desktop.wording.confidence import offence_citation
from desktop.wording.flaws import flaw_words, place_text
from desktop.wording.labels import label
from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw, FlawCode, FlawPlace
from models.casefile.links import LinkSource
from models.law.catalogue import Catalogue
from models.law.guide import Topic, key_of

translate = QCoreApplication.translate

_ICONS = {
    FlawPlace.CASE: "briefcase",
    FlawPlace.PERSON: "user",
    FlawPlace.COUNT: "scale",
    FlawPlace.STATEMENT: "message-square-text",
    FlawPlace.EXHIBIT: "package",
    FlawPlace.ACT: "stamp",
    FlawPlace.LINK: "link",
    FlawPlace.CHOICE: "scale",
    FlawPlace.RULING: "gavel",
    FlawPlace.PACK: "book-open",
}


def flaw_details(
    catalogue: Catalogue, file: CaseFile, flaws: Iterable[Flaw]
) -> Iterator[PointDetail]:
    """Yield every flaw in words: what was told wrongly, then what waits."""
    teller = _Teller(catalogue, file)
    yield from map(teller.tell, sorted(flaws, key=lambda one: one.waits))


class _Teller:
    """Tells flaws of one case."""

    def __init__(self, catalogue: Catalogue, file: CaseFile) -> None:
        self._law, self._file = catalogue, file

    def tell(self, flaw: Flaw) -> PointDetail:
        """Return a flaw in words."""
        words = flaw_words(self._law, self._file, flaw, self._count)
        wrong = translate("open_points", "What does not fit in the case")
        waits = translate("open_points", "What nobody has told yet")
        params = ",".join(value for _, value in flaw.reason.params)
        line = SectionLine(
            key=f"flaw:{flaw.code}:{flaw.place}:{flaw.id}:{params}",
            section=waits if flaw.waits else wrong,
            icon=_ICONS[flaw.place],
            title=words.what,
            second=self._named(flaw) or place_text(flaw.place),
            badge="" if flaw.waits else translate("open_points", "Does not fit"),
            tone="neutral" if flaw.waits else "warn",
        )
        places = tuple(self._ways(flaw))
        return PointDetail(
            line=line,
            sentence=words.todo,
            acts=places,
            heading=translate("open_points", "Why this is here"),
            note=translate(
                "open_points",
                "Nothing is barred: the case is assessed with what fits, and what "
                "does not fit counts for nothing until it is mended.",
            ),
        )

    def _ways(self, flaw: Flaw) -> Iterator[PlaceLine]:
        """Yield the way to what mends it first, then what else may."""
        if flaw.code == FlawCode.ACCUSED_IS_VICTIM:
            sheet = translate("open_points", "Screening of victims")
            route = Route("charges", field="screening")
            yield self._way(flaw, route, title=sheet, icon="clipboard-list")
        yield self._way(flaw, self._route(flaw))
        yield from self._off(flaw)
        if flaw.code == FlawCode.VICTIM_IN_NO_COUNT:
            counts = translate("open_points", "Counts of the case")
            yield self._way(flaw, Route("charges"), title=counts, icon="scale")

    def _off(self, flaw: Flaw) -> Iterator[PlaceLine]:
        """Yield the way to take off a link that its statement shows nowhere."""
        if flaw.place is not FlawPlace.LINK:
            return
        source = self._source(flaw.id)
        if source.statement is not None and source.answer is None:
            title = translate("open_points", "The link itself")
            act = translate("open_points", "Take off")
            route = Route("statements", source.statement, f"{UNLINK}{flaw.id}")
            yield PlaceLine("unlink", title, "", act, route)

    def _way(
        self, flaw: Flaw, route: Route, *, title: str = "", icon: str = ""
    ) -> PlaceLine:
        """Return one way."""
        named = self._named(flaw)
        kind = place_text(flaw.place)
        return PlaceLine(
            icon or _ICONS[flaw.place],
            title or named or kind,
            "" if title or not named else kind,
            translate("open_points", "Open"),
            route,
            main=True,
        )

    def _route(self, flaw: Flaw) -> Route:
        """Return the page and the row where it is mended."""
        file = self._file
        if flaw.place is FlawPlace.CASE:
            field = "stage" if flaw.field == "case.stage" else flaw.field
            return Route("summary", field=field)
        if flaw.place is FlawPlace.PERSON:
            return Route("people", flaw.id, flaw.field)
        if flaw.place is FlawPlace.STATEMENT:
            return Route("statements", flaw.id, flaw.field)
        if flaw.place is FlawPlace.EXHIBIT:
            return Route("evidence", flaw.id, flaw.field)
        if flaw.place is FlawPlace.ACT:
            return Route("acts", flaw.id, flaw.field)
        if flaw.place is FlawPlace.LINK:
            return self._link(flaw.id)
        if flaw.place is FlawPlace.PACK:
            offence = dict(flaw.reason.params).get("offence", "")
            key = key_of(Topic.OFFENCE, offence) if offence else ""
            return Route("guide", key)
        count, field = flaw.id, flaw.field
        decided: dict[str, str] = {one.id: one.count for one in file.choices}
        decided |= {one.id: one.count for one in file.rulings}
        count = decided.get(count, count)
        if field in {"choice.law", "count.law"}:
            field = "choice"
        elif flaw.place is FlawPlace.RULING:
            field = f"ruling:{flaw.id}"
        return Route("charges", count, field)

    def _link(self, link_id: str) -> Route:
        """Return the item a link comes from: a cell it misses shows nothing."""
        source = self._source(link_id)
        if source.exhibit:
            return Route("evidence", source.exhibit)
        return Route("statements", source.statement or "", source.answer or "")

    def _source(self, link_id: str) -> LinkSource:
        """Return what a link comes from; nothing of one that is just gone."""
        found = (one.source for one in self._file.links if one.id == link_id)
        return next(found, LinkSource())

    def _named(self, flaw: Flaw) -> str:
        """Return the record by its code; "" where the case itself is meant."""
        file = self._file
        person, item = file.person(flaw.id), file.exhibit(flaw.id)
        session = file.statement(flaw.id)
        if person is not None:
            return person.code
        if item is not None:
            return item.code
        if session is not None:
            speaker = file.person(session.person)
            said = label("statement_kind", session.kind)
            return f"{said} {speaker.code if speaker else ''}".strip()
        return self._count(flaw.id) if file.count(flaw.id) is not None else ""

    def _count(self, count_id: str) -> str:
        """Return a count by its place, article and accused."""
        for number, count in enumerate(self._file.counts, start=1):
            if count.id == count_id:
                accused = self._file.person(count.accused)
                cited = offence_citation(self._law, count.offence)
                who = accused.code if accused is not None else ""
                return f"{number} ({', '.join(filter(None, (cited, who)))})"
        return count_id
