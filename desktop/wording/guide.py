# SPDX-License-Identifier: Apache-2.0
"""Every entry of the guide in words.

Knows the rows of the pack; must not know a case, a screen or which entry is
looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.wording.clock_lines import clock_words
from desktop.wording.confidence import bare
from desktop.wording.formats import language, long_date
from desktop.wording.guide_lines import (
    Line,
    Reading,
    Section,
    law_name,
    marked,
    sections,
    sources_section,
    span_lines,
    texts,
)
from desktop.wording.guide_offence import offence_reading
from desktop.wording.guide_sheets import sheet_reading
from desktop.wording.plurals import days
from models.law import guide
from models.law.catalogue import Catalogue, EvidenceRegime, ProofType
from models.law.clock_values import ClockState, RunningClock
from models.law.guide import Entry, Topic, key_of
from models.law.procedure import PRACTICE

translate = QCoreApplication.translate


def group_text(law: Catalogue, group: str) -> str:
    """Return the heading under which entries stand."""
    held = law.instruments.get(group)
    if held is not None:
        return held.short
    return {
        guide.PASSAGE: translate("guide", "Change of law on {0}").format(
            long_date(law.switch_date)
        ),
        guide.SHEETS: translate("guide", "Worksheets"),
        PRACTICE: translate("guide", "Practice, no article"),
    }[group]


def entry_text(entry: Entry) -> str:
    """Return how an entry is called in the list."""
    title = _title(entry)
    return " · ".join(filter(None, (entry.article, title)))


def reading(law: Catalogue, entry: Entry) -> Reading:
    """Return an entry in words."""
    return _READERS[entry.topic](law, entry)


def _title(entry: Entry) -> str:
    """Return what an entry is called beside its article."""
    if entry.topic is Topic.PROOF:
        return translate("guide", "Means of proof")
    if entry.id == guide.TABLE and entry.topic is Topic.SHEET:
        return translate("guide", "Trafficking, smuggling or placement?")
    if entry.topic is Topic.INSTRUMENT:
        return translate("guide", "About this law")
    return entry.title.text(language())


def _offence(law: Catalogue, entry: Entry) -> Reading:
    return offence_reading(law, law.offences[entry.id])


def _sheet(law: Catalogue, entry: Entry) -> Reading:
    return sheet_reading(law, entry, _title(entry))


def _instrument(law: Catalogue, entry: Entry) -> Reading:
    """Say a law: since when, remarks, and what else stands in it."""
    here, held = language(), law.instruments[entry.id]
    mark, tone = marked(held.confidence)
    lines = _general(law, held.id)
    known = guide.entries(law)
    inside = (e for e in known if e.group == held.id and e.key != entry.key)
    return Reading(
        key=entry.key,
        title=held.title.text(here),
        under=held.short,
        mark=mark,
        tone=tone,
        lead=() if held.note is None else (held.note.text(here),),
        sections=sections(
            Section(
                translate("guide", "When it applies"),
                (*span_lines(held.in_force_from, held.in_force_to),),
            ),
            Section(translate("guide", "General rules"), lines),
            Section(
                translate("guide", "Provisions held here"),
                tuple(Line(entry_text(one), link=one.key, item=True) for one in inside),
            ),
            sources_section(law, held.sources, held.confidence),
        ),
    )


def _general(law: Catalogue, instrument: str) -> tuple[Line, ...]:
    """Return the general rules of a law: fines, gates, ways of taking part."""
    here, tariff = language(), law.tariff
    said = [
        (one.instrument, one.article, one.text, one.confidence)
        for one in tariff.fines.rules
    ]
    said += [
        (one.instrument, one.article, one.text, one.confidence) for one in tariff.gates
    ]
    said += [
        (one.instrument, one.article, mode.label, one.confidence)
        for mode in tariff.modes
        for one in mode.general
    ]
    return tuple(
        Line(words.text(here), f"Pasal {article}", *marked(confidence))
        for where, article, words, confidence in said
        if where == instrument
    )


def _proof(law: Catalogue, entry: Entry) -> Reading:
    """Say the means of proof of a code, and what of our kinds counts as which."""
    here, held = language(), law.evidence_regimes[entry.id]
    mark, tone = marked(held.confidence)
    types = tuple(_means(law, held, one) for one in held.types)
    asked = held.admissibility
    return Reading(
        key=entry.key,
        title=_title(entry),
        under=f"{entry.article} {bare(law.instruments[held.instrument].short)}",
        mark=mark,
        tone=tone,
        lead=(held.minimum.text(here),),
        sections=sections(
            Section(translate("guide", "Means of proof"), types),
            Section(
                translate("guide", "May it be used?"),
                texts(() if asked is None else (asked.text(here),)),
            ),
            Section(
                translate("guide", "Mind this"),
                texts(one.text(here) for one in held.notes),
            ),
            sources_section(law, held.sources, held.confidence),
        ),
    )


def _means(law: Catalogue, regime: EvidenceRegime, one: ProofType) -> Line:
    """Return one means of proof, and which of our kinds counts as it."""
    here = language()
    kinds = law.evidence_kinds.values()
    counted = (k for k in kinds if one.id in k.proof_types.get(regime.id, ()))
    below = (
        "" if one.note is None else one.note.text(here),
        ", ".join(kind.label.text(here) for kind in counted),
    )
    words, name = one.label.text(here), f"Pasal {one.article}"
    return Line(words, name, under=tuple(filter(None, below)))


def _clock(law: Catalogue, entry: Entry) -> Reading:
    """Say a clock: on what it rests, what starts and meets it, how it is counted."""
    here, held = language(), law.procedure.clocks[entry.id]
    mark, tone = marked(held.confidence)
    words = clock_words(law, RunningClock(held, None, ClockState.NOT_STARTED))
    events = law.procedure.events

    def named(ids: tuple[str, ...]) -> tuple[Line, ...]:
        return texts(events[one].label.text(here) for one in ids)

    return Reading(
        key=entry.key,
        title=held.action.text(here),
        under=" ".join(filter(None, (entry.article, law_name(law, held.instrument)))),
        mark=mark,
        tone=tone,
        lead=(),
        sections=sections(
            Section(
                translate("guide", "Legal basis and how it is counted"),
                tuple(Line(value, name) for name, value in words.basis),
            ),
            Section(translate("guide", "Begins with"), named(held.starts)),
            Section(translate("guide", "Met by"), named(held.met_by)),
            Section(
                translate("guide", "Goes on with"),
                _entry_lines(law, key_of(Topic.CLOCK, held.next)),
            ),
            sources_section(law, held.sources, held.confidence),
        ),
    )


def _term(law: Catalogue, entry: Entry) -> Reading:
    """Say a term of detention."""
    here, held = language(), guide.terms(law)[entry.id]
    mark, tone = marked(held.confidence)
    lines = [
        Line(days(held.days), translate("guide", "At most")),
        Line(held.consequence.text(here), translate("guide", "At its end")),
    ]
    if held.by is not None:
        lines.append(Line(held.by.text(here), translate("guide", "Granted by")))
    return Reading(
        key=entry.key,
        title=held.action.text(here),
        under=f"{held.citation} {law_name(law, held.instrument)}",
        mark=mark,
        tone=tone,
        lead=(),
        sections=sections(
            Section(translate("guide", "Term"), tuple(lines)),
            sources_section(law, held.sources, held.confidence),
        ),
    )


def _duty(law: Catalogue, entry: Entry) -> Reading:
    """Say a duty for which no days are counted, and why."""
    here, held = language(), law.procedure.not_clocks[entry.id]
    mark, tone = marked(held.confidence)
    return Reading(
        key=entry.key,
        title=held.action.text(here),
        under=f"{held.citation} {law_name(law, held.instrument)}".strip(),
        mark=mark,
        tone=tone,
        lead=(held.reason.text(here),),
        sections=(sources_section(law, held.sources, held.confidence),),
    )


def _rule(law: Catalogue, entry: Entry) -> Reading:
    """Say a rule about the change of law."""
    here, held = language(), law.rules[entry.id]
    mark, tone = marked(held.confidence)
    return Reading(
        key=entry.key,
        title=held.when.text(here),
        under=held.article,
        mark=mark,
        tone=tone,
        lead=(held.apply.text(here),),
        sections=(sources_section(law, held.sources, held.confidence),),
    )


def _entry_lines(law: Catalogue, key: str) -> tuple[Line, ...]:
    """Return the line that leads to an entry, none when there is no such entry."""
    return tuple(
        Line(entry_text(one), link=one.key, item=True)
        for one in guide.entries(law)
        if one.key == key
    )


_READERS: dict[Topic, Callable[[Catalogue, Entry], Reading]] = {
    Topic.INSTRUMENT: _instrument,
    Topic.OFFENCE: _offence,
    Topic.PROOF: _proof,
    Topic.CLOCK: _clock,
    Topic.TERM: _term,
    Topic.DUTY: _duty,
    Topic.RULE: _rule,
    Topic.SHEET: _sheet,
}
