# SPDX-License-Identifier: Apache-2.0
"""What a value must satisfy against the rest of its case and the pack.

Knows references between objects. Must not know what one value checks of
itself (``casefile`` does) or how anything is stored.
"""

from __future__ import annotations

from models.base.errors import FieldInvalid
from models.casefile.acts import ProceduralAct
from models.casefile.checks import LONG, within
from models.casefile.counts import Count
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.casefile.statements import Statement
from models.law.catalogue import Catalogue
from models.law.facts import Reliance
from models.law.offences import Offence


def reason_given(reason: str) -> str:
    """Return the reason without blanks around it.

    Raises:
        FieldInvalid: it is empty or too long.
    """
    text = reason.strip()
    if not text:
        raise FieldInvalid("reason", "empty")
    within("reason", text, LONG)
    return text


def fits_person(file: CaseFile, person: Person) -> None:
    """Refuse a code or name that somebody else has, or an unknown source of an age.

    Raises:
        FieldInvalid: ``why`` is ``"taken"`` or ``"unknown"``.
    """
    for other in file.people:
        if other.id == person.id:
            continue
        if other.code == person.code:
            raise FieldInvalid("person.code", "taken")
        if person.flower and other.flower == person.flower:
            raise FieldInvalid("person.flower", "taken")
    before = file.person(person.id)
    held = () if before is None else {one.item for one in before.ages}
    for one in person.ages:
        # What was taken out since may stay named by whoever was told of it.
        exhibit = one.exhibit is None or file.exhibit(one.exhibit) is not None
        said = one.statement is None or file.statement(one.statement) is not None
        if not (exhibit and said) and one.item not in held:
            raise FieldInvalid("person.ages", "unknown")


def fits_count(catalogue: Catalogue, file: CaseFile, count: Count) -> None:
    """Refuse an unknown offence, accused, victim, form or way of taking part.

    Raises:
        FieldInvalid: what does not fit.
    """
    offence = catalogue.offences.get(count.offence)
    if offence is None:
        raise FieldInvalid("count.offence", "unknown")
    accused = file.person(count.accused)
    if accused is None or not _can_be_accused(accused):
        raise FieldInvalid("count.accused", "unknown")
    for each in count.victims:
        victim = file.person(each)
        if victim is None or not victim.is_(Role.VICTIM):
            raise FieldInvalid("count.victims", "unknown")
    for reliance in count.reliances:
        fits_reliance(offence, count, reliance)
    held = file.count(count.id)
    named = () if held is None else held.taking_part
    for mode in count.taking_part:
        # What another edition named stays until somebody takes it off.
        if mode not in named and catalogue.tariff.mode(mode) is None:
            raise FieldInvalid("count.taking_part", "unknown")


def fits_reliance(offence: Offence, count: Count, reliance: Reliance) -> None:
    """Refuse a choice on a form or victim that the count does not have.

    Raises:
        FieldInvalid: ``count.reliance`` / ``"unknown"``.
    """
    element = offence.element(reliance.element)
    known = element is not None and element.option(reliance.option) is not None
    if not known or (reliance.victim and reliance.victim not in count.victims):
        raise FieldInvalid("count.reliance", "unknown")


def fits_statement(catalogue: Catalogue, file: CaseFile, statement: Statement) -> None:
    """Refuse unknown people, an unknown evidence kind or procedural code.

    Raises:
        FieldInvalid: what does not fit.
    """
    if file.person(statement.person) is None:
        raise FieldInvalid("statement.person", "unknown")
    setting = statement.setting
    for field, who in (
        ("statement.interpreter", setting.interpreter),
        ("statement.companion", setting.companion),
        ("statement.counsel", setting.counsel),
        ("statement.officer", setting.officer),
    ):
        if who is not None and file.person(who) is None:
            raise FieldInvalid(field, "unknown")
    _known_kind(catalogue, "statement.evidence_kind", statement.evidence_kind)
    _known_regime(catalogue, "statement.regime", statement.regime)


def fits_exhibit(catalogue: Catalogue, file: CaseFile, exhibit: Exhibit) -> None:
    """Refuse a taken code, an unknown kind, source or procedural code.

    Raises:
        FieldInvalid: what does not fit.
    """
    for other in file.exhibits:
        if other.id != exhibit.id and other.code == exhibit.code:
            raise FieldInvalid("exhibit.code", "taken")
    source = exhibit.taking.source
    if source is not None and file.person(source) is None:
        raise FieldInvalid("exhibit.source", "unknown")
    _known_kind(catalogue, "exhibit.kind", exhibit.kind)
    _known_regime(catalogue, "exhibit.regime", exhibit.regime)


def fits_link(catalogue: Catalogue, file: CaseFile, link: Link) -> None:
    """Refuse a link to or from something that is not in the case or pack.

    Raises:
        FieldInvalid: what does not fit.
    """
    count = file.count(link.count)
    if count is None:
        raise FieldInvalid("link.count", "unknown")
    if not set(link.victims) <= set(count.victims):
        raise FieldInvalid("link.victims", "unknown")
    offence = catalogue.offences.get(count.offence)
    element = None if offence is None else offence.element(link.element)
    if element is None or element.option(link.option) is None:
        raise FieldInvalid("link.option", "unknown")
    source = link.source
    thing = source.exhibit is not None and file.exhibit(source.exhibit) is not None
    words = (
        source.statement is not None and file.statement(source.statement) is not None
    )
    if not (thing or words):
        raise FieldInvalid("link.source", "unknown")


def fits_request(file: CaseFile, request: ProtectionRequest) -> None:
    """Refuse an application for somebody who is not a protected person.

    Raises:
        FieldInvalid: what does not fit.
    """
    person = file.person(request.person)
    if person is None or not person.protected:
        raise FieldInvalid("protection.person", "unknown")
    if request.signatory is not None and file.person(request.signatory) is None:
        raise FieldInvalid("protection.signatory", "unknown")


def fits_act(catalogue: Catalogue, file: CaseFile, act: ProceduralAct) -> None:
    """Refuse an act that the pack does not know, or that names what is not there.

    An item or act that was taken out after this one was entered may stay named.

    Raises:
        FieldInvalid: what does not fit.
    """
    law = catalogue.procedure
    conditions = {*law.conditions, law.detention.excuse}
    for field, given, known in (
        ("act.event", (act.event,), law.events.keys()),
        ("act.conditions", (*act.conditions, *act.excluded), conditions),
        ("act.detainer", filter(None, (act.detainer,)), law.detention.authorities),
    ):
        if not set(given) <= set(known):
            raise FieldInvalid(field, "unknown")
    for field, people in (
        ("act.officers", act.officers),
        ("act.persons", act.persons),
    ):
        if any(file.person(one) is None for one in people):
            raise FieldInvalid(field, "unknown")
    before = next((one for one in file.acts if one.id == act.id), act)
    held = () if before is act else before.exhibits
    for exhibit in act.exhibits:
        if file.exhibit(exhibit) is None and exhibit not in held:
            raise FieldInvalid("act.exhibits", "unknown")
    held_acts = () if before is act else before.answers
    there = {one.id for one in file.acts if one.id != act.id}
    if not set(act.answers) <= {*there, *held_acts}:
        raise FieldInvalid("act.answers", "unknown")
    _known_regime(catalogue, "act.regime", act.regime)


def _can_be_accused(person: Person) -> bool:
    """Tell whether the person is a suspect or a corporation."""
    return person.is_(Role.SUSPECT) or person.is_(Role.CORPORATION)


def _known_kind(catalogue: Catalogue, field: str, kind: str) -> None:
    """Refuse an evidence kind that the pack does not hold."""
    if kind not in catalogue.evidence_kinds:
        raise FieldInvalid(field, "unknown")


def _known_regime(catalogue: Catalogue, field: str, regime: str) -> None:
    """Refuse a procedural code that the pack does not hold; "" is the case's."""
    if regime and regime not in catalogue.evidence_regimes:
        raise FieldInvalid(field, "unknown")
