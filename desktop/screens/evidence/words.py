# SPDX-License-Identifier: Apache-2.0
"""Puts exhibits into words: kind, source line, facts, links, hints.

Knows a snapshot and the law in use; must not know widgets or verbs. Labels of
kinds and means of proof come from the pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.qt.port import Route, route_to
from desktop.wording.formats import clock, language, medium_date
from desktop.wording.labels import label
from desktop.wording.moments import moment_text, zone_name
from models.base.ids import name_of
from models.casefile.evidence import Availability, Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.law.catalogue import Catalogue, EvidenceKind
from models.law.facts import Bearing
from models.law.finding import Cell

translate = QCoreApplication.translate
DOT = "  ·  "


@dataclass(frozen=True, slots=True)
class LinkLine:
    """One link of an exhibit.

    Attributes:
        link: its id.
        title: the form it points to.
        second: of whom, under which article.
        strength: 1 to 3.
        weakens: it speaks against the form.
        route: where it counts.
    """

    link: str
    title: str
    second: str
    strength: int
    weakens: bool
    route: Route


def kind_of(catalogue: Catalogue, exhibit: Exhibit) -> EvidenceKind | None:
    """Return the kind of an exhibit, ``None`` when the pack lacks it."""
    return catalogue.evidence_kinds.get(exhibit.kind)


def proof_words(catalogue: Catalogue, exhibit: Exhibit, file: CaseFile) -> list[str]:
    """Return the means of proof it may count as under its procedural code."""
    kind = kind_of(catalogue, exhibit)
    code = exhibit.regime or file.case.regime
    if kind is None:
        return []
    names = {
        one.id: one.label.text(language())
        for regime in catalogue.evidence_regimes.values()
        for one in regime.types
    }
    return [names.get(one, one) for one in kind.proof_types.get(code, ())]


def short_kind(catalogue: Catalogue, exhibit: Exhibit, file: CaseFile) -> str:
    """Return what it counts as in one word, else its whole kind."""
    found = proof_words(catalogue, exhibit, file)
    return found[0] if found else long_kind(catalogue, exhibit)


def long_kind(catalogue: Catalogue, exhibit: Exhibit) -> str:
    """Return its kind as practitioners call it."""
    kind = kind_of(catalogue, exhibit)
    return kind.label.text(language()) if kind is not None else exhibit.kind


def is_sensitive(catalogue: Catalogue, exhibit: Exhibit) -> bool:
    """Return whether its files wait behind a veil; an unknown kind does."""
    kind = kind_of(catalogue, exhibit)
    return kind is None or kind.sensitivity == "high"


def zone_of(file: CaseFile) -> ZoneInfo:
    """Return the time zone of the office."""
    return file.case.office.zone


def source_line(catalogue: Catalogue, exhibit: Exhibit, file: CaseFile) -> str:
    """Return e.g. ``Surat · disita dari T-2 · Mess B · 19 Nov 2026, 08.05``."""
    taking = exhibit.taking
    source = file.person(taking.source) if taking.source is not None else None
    whom = source.label if source is not None else taking.source_note
    came = translate("evidence", "from {0}").format(whom) if whom else ""
    when = long_moment(taking.at, file) if taking.at else ""
    if exhibit.availability is Availability.REQUESTED:
        came = label("availability", exhibit.availability)
    kind = short_kind(catalogue, exhibit, file)
    return DOT.join(filter(None, (kind, came, taking.place, when)))


def facts_of(
    catalogue: Catalogue, exhibit: Exhibit, file: CaseFile
) -> list[tuple[str, str]]:
    """Return (name, value) of what is recorded; what is not is left out."""
    basis, taking = exhibit.basis, exhibit.taking
    code = exhibit.regime or file.case.regime
    regime = catalogue.evidence_regimes.get(code)
    law = catalogue.instruments.get(regime.instrument) if regime else None
    counts = proof_words(catalogue, exhibit, file)
    rows = (
        (translate("evidence", "Kind"), long_kind(catalogue, exhibit)),
        (
            translate("evidence", "Counts as"),
            ", ".join(counts)
            or translate("evidence", "no means of proof by itself; a lead only"),
        ),
        (translate("evidence", "Code of procedure"), law.short if law else code),
        (translate("evidence", "Quantity"), exhibit.quantity),
        (translate("evidence", "Lawful basis"), label("basis_state", basis.state)),
        (translate("evidence", "Order"), _dated(basis.order, basis.order_date)),
        (translate("evidence", "Court"), _dated(basis.court_ref, basis.court_date)),
        (translate("evidence", "On the basis"), basis.note),
        (translate("evidence", "Seal"), taking.seal),
        (translate("evidence", "Kept at"), taking.storage),
        (translate("evidence", "Repeats"), origin_words(exhibit.origin, file)),
        (translate("evidence", "Note"), exhibit.note),
    )
    return [(name, value) for name, value in rows if value]


def origin_words(origin: str, file: CaseFile) -> str:
    """Return whom or what an item repeats, "" = itself."""
    person, exhibit = file.person(origin), file.exhibit(origin)
    if person is not None:
        return person.label
    return f"{exhibit.code} {exhibit.description}" if exhibit is not None else ""


def link_line(catalogue: Catalogue, link: Link, file: CaseFile) -> LinkLine:
    """Return a link in words."""
    count = file.count(link.count)
    offence = catalogue.offences.get(count.offence) if count is not None else None
    element = offence.element(link.element) if offence is not None else None
    option = element.option(link.option) if element is not None else None
    title = option.label.text(language()) if option is not None else link.option
    people = [file.person(victim) for victim in link.victims]
    whom = ", ".join(person.label for person in people if person is not None)
    whom = whom or translate("evidence", "every victim of the count")
    accused = file.person(count.accused) if count is not None else None
    article = offence.citation if offence is not None else ""
    against = accused.code if accused is not None else ""
    victims = link.victims or (count.victims if count is not None else ())
    cell = Cell(link.count, victims[0] if victims else "", link.element, link.option)
    return LinkLine(
        link=link.id,
        title=title,
        second=" · ".join(filter(None, (whom, article, against)))
        if count is not None
        else translate("evidence", "Not counted: count {0} is not in the case").format(
            name_of(link.count)
        ),
        strength=int(link.strength),
        weakens=link.bearing is Bearing.WEAKENS,
        route=route_to(cell) if count is not None else Route("open_points"),
    )


def moment_words(at: datetime, file: CaseFile, now: datetime) -> str:
    """Return e.g. ``hari ini 08.22 WIB`` or ``19 Nov 2026, 08.22 WIB``."""
    zone = zone_of(file)
    local = at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        words = translate("evidence", "today {0}").format(clock(local))
        return f"{words} {zone_name(zone)}"
    return moment_text(at, zone)


def long_moment(at: datetime, file: CaseFile) -> str:
    """Return ``19 Nov 2026, 08.05 WIB``."""
    return moment_text(at, zone_of(file))


def short_moment(at: datetime, file: CaseFile) -> str:
    """Return ``19/11 08.05 WIB``, for narrow places."""
    local = at.astimezone(zone_of(file))
    return f"{local.day:02}/{local.month:02} {clock(local)} {zone_name(zone_of(file))}"


def _dated(words: str, day: date | None) -> str:
    """Return a number with its date."""
    return ", ".join(filter(None, (words, medium_date(day) if day else "")))
