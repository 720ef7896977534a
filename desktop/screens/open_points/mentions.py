# SPDX-License-Identifier: Apache-2.0
"""People and items that the case speaks of and nobody examined, in words.

Knows codes and places. Must not repeat a word of an answer: a place is a way to
read, so that no name leaves the answer it was said in.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.qt.port import Route, route_to
from desktop.screens.open_points.lines import PlaceLine, PointDetail
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from desktop.wording.labels import label
from desktop.wording.unexamined import place_text, unexamined_text, unnamed_text
from models.base.ids import AnswerId
from models.casefile.file import CaseFile
from models.casefile.people import CODE_LETTER, Role
from models.casefile.unexamined import (
    PEOPLE,
    Place,
    PlaceKind,
    Unexamined,
    UnexaminedCode,
)
from models.law.finding import Cell
from models.snapshot.open_points import OpenPoints

translate = QCoreApplication.translate

MOST_PLACES = 40
"""Most places listed of one point; the rest is counted."""

_ROLE_OF = {letter: role for role, letter in CODE_LETTER.items()}


def mention_details(file: CaseFile, points: OpenPoints) -> Iterator[PointDetail]:
    """Yield every point about somebody or something unexamined."""
    for number, one in enumerate(points.unexamined):
        yield _Teller(file, points, one).tell(number)


class _Teller:
    """Tells one point."""

    def __init__(self, file: CaseFile, points: OpenPoints, one: Unexamined) -> None:
        self._file, self._points, self._one = file, points, one

    def tell(self, number: int) -> PointDetail:
        """Return the point in words; ``number`` tells like ones apart."""
        one = self._one
        person = one.code in PEOPLE
        heading = (
            translate("open_points", "Mentioned, not yet heard")
            if person
            else translate("open_points", "Mentioned, not yet examined")
        )
        line = SectionLine(
            key=f"{one.code}:{one.subject or one.places[0].id or number}",
            section=heading,
            icon="user" if person else "package",
            title=self._title(),
            second=plurals.mentions(len(one.places)),
            badge=translate("open_points", "planned") if one.planned else "",
            tone="info",
        )
        shown = tuple(self._place(place) for place in one.places[:MOST_PLACES])
        left = len(one.places) - len(shown)
        return PointDetail(
            line=line,
            sentence=unexamined_text(one.code),
            note=translate("open_points", "And {0} more places.").format(left)
            if left
            else "",
            acts=tuple(self._acts()),
            heading=translate("open_points", "Where the case speaks of it"),
            places=shown,
        )

    def _title(self) -> str:
        """Return whom or what the point is about."""
        one = self._one
        person, item = self._file.person(one.subject), self._file.exhibit(one.subject)
        if person is not None:
            return person.label
        if item is not None:
            return f"{item.code} {item.description}"
        if one.code is UnexaminedCode.PERSON_BY_ROLE:
            return unnamed_text(one.subject)
        return one.subject or translate("open_points", "Somebody called by an initial")

    def _acts(self) -> Iterator[PlaceLine]:
        """Yield what one can do about it, the nearest first."""
        for planned in self._one.planned:
            yield self._planned(planned)
        code, subject = self._one.code, self._one.subject
        if code is UnexaminedCode.PERSON_NOT_HEARD:
            if not self._one.planned:
                yield _act(
                    "message-square-plus",
                    translate("open_points", "Write a statement down"),
                    translate("open_points", "Heard already, or to be heard"),
                    translate("open_points", "Write"),
                    Route("statements", field=f"new:{subject}"),
                )
        elif code in PEOPLE:
            yield _act(
                "user-plus",
                translate("open_points", "Add the person to the case"),
                translate("open_points", "By code; no name of a witness is kept"),
                translate("open_points", "Add"),
                Route("people", field=f"new:{self._role()}"),
            )
        else:
            yield self._item_act()

    def _role(self) -> Role:
        """Return the role that a code nobody has would stand for."""
        if self._one.code is UnexaminedCode.PERSON_NOT_IN_FILE:
            return _ROLE_OF[self._one.subject[0]]
        return Role.WITNESS

    def _planned(self, session: str) -> PlaceLine:
        """Return the way to a hearing that is planned."""
        found = self._file.statement(session)
        day = found.held_on if found is not None else None
        return PlaceLine(
            "calendar",
            translate("open_points", "A hearing is planned"),
            medium_date(day) if day else translate("open_points", "no day yet"),
            translate("open_points", "Open"),
            Route("statements", session),
            main=True,
        )

    def _item_act(self) -> PlaceLine:
        """Return what one does about an item."""
        code, subject = self._one.code, self._one.subject
        if code is UnexaminedCode.ITEM_NOT_IN_FILE:
            return _act(
                "package-plus",
                translate("open_points", "Add the item to the case"),
                translate("open_points", "If it is another item, mend the answer"),
                translate("open_points", "Add"),
                Route("evidence", field="new"),
            )
        if code is UnexaminedCode.ITEM_NOT_IN_HAND:
            return _act(
                "package-open",
                translate("open_points", "Say whether it is in hand"),
                translate("open_points", "An item only asked for does not count yet"),
                translate("open_points", "Change"),
                Route("evidence", subject, "exhibit.availability"),
            )
        return _act(
            "clipboard-check",
            translate("open_points", "Note that it was examined or copied"),
            translate("open_points", "A new entry of custody"),
            translate("open_points", "Note"),
            Route("evidence", subject, "custody"),
        )

    def _place(self, place: Place) -> PlaceLine:
        """Return the way to one place."""
        if place.kind is PlaceKind.ANSWER:
            return self._answer(place)
        title, second, route = self._record(place)
        return PlaceLine("file-text", title, second, _read(), route)

    def _answer(self, place: Place) -> PlaceLine:
        """Return the way to an answer, by session and number."""
        spoken = self._points.answers[AnswerId(place.id)]
        session = self._file.statement(spoken.statement)
        person = self._file.person(session.person) if session else None
        said = label("statement_kind", session.kind) if session else ""
        words = translate("open_points", "{0}, answer {1}")
        title = words.format(
            f"{said} {person.code if person else ''}".strip(), spoken.number
        )
        day = session.held_on if session else None
        return PlaceLine(
            "message-square-text",
            title,
            medium_date(day) if day else "",
            _read(),
            Route("statements", spoken.statement, place.id),
        )

    def _record(self, place: Place) -> tuple[str, str, Route]:
        """Return title, second line and way of a record that is no answer."""
        file, kind = self._file, place_text(place.kind)
        item = file.exhibit(place.id)
        if place.kind is PlaceKind.LINK:
            link = next(one for one in file.links if one.id == place.id)
            cell = Cell(link.count, link.victims[0], link.element, link.option)
            return kind, "", route_to(cell)
        if place.kind is PlaceKind.CUSTODY:
            entry = next(one for one in file.custody if one.id == place.id)
            held = file.exhibit(entry.exhibit)
            code = held.code if held else ""
            return kind, code, Route("evidence", entry.exhibit)
        if place.kind is PlaceKind.REQUEST:
            request = next(one for one in file.requests if one.id == place.id)
            person = file.person(request.person)
            code = person.code if person else ""
            return kind, code, Route("documents", request.person)
        if item is not None:
            return f"{item.code} {item.description}", kind, Route("evidence", item.id)
        return kind, "", Route("elements", place.id)


def _act(icon: str, title: str, second: str, act: str, route: Route) -> PlaceLine:
    """Return what one does first."""
    return PlaceLine(icon, title, second, act, route, main=True)


def _read() -> str:
    """Return the word on the way to a place."""
    return translate("open_points", "Read")
