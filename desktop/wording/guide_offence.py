# SPDX-License-Identifier: Apache-2.0
"""One offence in plain words: elements and proof, threats, what goes with it.

Knows the rows of the pack; must not know a case. What the pack does not hold is
said to be uncertain or is not said.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import bare, offence_text
from desktop.wording.formats import language, long_date
from desktop.wording.guide_example import example_section, plain_words
from desktop.wording.guide_lines import (
    Line,
    Reading,
    Section,
    kinds_text,
    law_name,
    marked,
    offence_line,
    sections,
    sources_section,
    texts,
)
from desktop.wording.labels import label
from desktop.wording.threats import threat_words
from models.law import guide
from models.law.catalogue import Catalogue, Element, Offence, Option
from models.law.guide import Topic, key_of
from models.law.offences import Logic
from models.law.passage import Side
from models.law.penalties import threat

translate = QCoreApplication.translate


def offence_reading(law: Catalogue, offence: Offence) -> Reading:
    """Return everything the pack says of an offence."""
    here = language()
    mark, tone = marked(offence.confidence)
    instrument = law.instruments[offence.instrument]
    under = " · ".join(
        (
            offence_text(law, offence.id),
            instrument.title.text(here),
            label("offence_group", offence.group),
        )
    )
    return Reading(
        key=key_of(Topic.OFFENCE, offence.id),
        title=offence.title.text(here),
        under=under,
        mark=mark,
        tone=tone,
        lead=(*plain_words(law, offence.id), _shown(offence)),
        sections=sections(
            Section(translate("guide", "When it applies"), (*_span(law, offence),)),
            _elements(law, offence),
            _threats(law, offence),
            example_section(law, offence),
            _beside(law, offence),
            Section(
                translate("guide", "Mind this"),
                texts(one.text(here) for one in offence.notes),
            ),
            _sheets(law, offence),
            _clocks(law, offence),
            sources_section(law, offence.sources, offence.confidence),
        ),
    )


def element_anchor(element: str, option: str = "") -> str:
    """Return by which an element, or one of its forms, is pointed at."""
    return f"{element}|{option}" if option else element


def _shown(offence: Offence) -> str:
    """Return in one sentence what has to be shown."""
    here = language()
    needed = [one.label.text(here) for one in offence.elements if one.required]
    words = translate("guide", "What has to be shown: {0}.")
    return words.format("; ".join(needed))


def _span(law: Catalogue, offence: Offence) -> Iterator[Line]:
    """Yield for which conduct it may be charged, and what follows or came before."""
    first, last = offence.available_from, offence.available_until
    name = translate("guide", "Conduct")
    if first is not None:
        words = translate("guide", "from {0}")
        yield Line(words.format(long_date(first)), name)
    if last is not None:
        words = translate("guide", "until {0}")
        yield Line(words.format(long_date(last)), name)
    if first is None and last is None:
        words = translate("guide", "on both sides of {0}, as long as its law applies")
        yield Line(words.format(long_date(law.switch_date)), name)
    if offence.replaced_by:
        follows = translate("guide", "Replaced by")
        yield offence_line(law, offence.replaced_by, follows)
        for one in law.passage.references:
            if offence.id in one.offences:
                mark, tone = marked(one.confidence)
                words, read = one.text.text(language()), translate("guide", "Read as")
                yield Line(words, read, mark, tone)
    for before in guide.predecessors(law, offence.id):
        yield offence_line(law, before, translate("guide", "Replaces"))
    held = law.instruments[offence.instrument]
    if held.in_force_from is not None:
        words = translate("guide", "{0}, in force from {1}")
        day = long_date(held.in_force_from)
        name, key = translate("guide", "Law"), key_of(Topic.INSTRUMENT, held.id)
        yield Line(words.format(bare(held.short), day), name, link=key)


def _elements(law: Catalogue, offence: Offence) -> Section:
    """Return the elements with their forms and what usually shows them."""
    return Section(
        translate("guide", "Elements and what usually shows them"),
        tuple(line for one in offence.elements for line in _element(law, one)),
        translate(
            "guide",
            "What usually shows an element is a hint where to look, never a condition.",
        ),
    )


def _element(law: Catalogue, element: Element) -> Iterator[Line]:
    """Yield an element, then its forms."""
    here = language()
    said = [_logic(element)]
    if not element.required:
        said.append(translate("guide", "never lowers the offence"))
    below = [" · ".join(filter(None, said))]
    if element.typical_evidence:
        usual = translate("guide", "Usual proof: {0}")
        below.append(usual.format(kinds_text(law, element.typical_evidence)))
    notes = (element.note, element.child_note)
    below += [note.text(here) for note in notes if note is not None]
    title = element.label.text(here)
    anchor = element_anchor(element.id)
    yield Line(title, anchor=anchor, under=tuple(filter(None, below)), head=True)
    for option in element.options:
        yield _option(law, element, option)


def _logic(element: Element) -> str:
    """Return how the forms of an element combine; one form needs no word."""
    if len(element.options) == 1:
        return ""
    if element.logic is Logic.ANY:
        return translate("guide", "One of these forms is enough")
    return translate("guide", "All of these are needed")


def _option(law: Catalogue, element: Element, option: Option) -> Line:
    """Return one form with its meaning, its proof and the offences behind it."""
    here = language()
    below = []
    if option.definition is not None:
        below.append(option.definition.text(here))
    if option.typical_evidence:
        usual = translate("guide", "Usual proof: {0}")
        below.append(usual.format(kinds_text(law, option.typical_evidence)))
    if option.offences:
        named = ", ".join(offence_text(law, one) for one in option.offences)
        below.append(translate("guide", "Leans on a count of: {0}").format(named))
    return Line(
        option.label.text(here),
        anchor=element_anchor(element.id, option.id),
        under=tuple(below),
        item=True,
    )


def _threats(law: Catalogue, offence: Offence) -> Section:
    """Return what is threatened under each law that has a row for it."""
    found: list[Line] = []
    for side in Side:
        held = threat(law, offence.id, side)
        if held is None:
            continue
        words = threat_words(law, held)
        name = {
            Side.BEFORE: translate("guide", "Conduct before {0}"),
            Side.AFTER: translate("guide", "Conduct from {0}"),
        }[side].format(long_date(law.switch_date))
        said = dict.fromkeys((words.joined, words.prison, words.fine))
        parts = (words.note, words.source)
        found.append(
            Line(
                "; ".join(said),
                name,
                words.mark,
                words.tone,
                under=tuple(one for one in parts if one),
            )
        )
    if not found:
        unknown = law.tariff.unknown.text(language())
        found = [Line(unknown, translate("guide", "Penalty"))]
    return Section(translate("guide", "Penalty"), tuple(found))


def _beside(law: Catalogue, offence: Offence) -> Section:
    """Return aggravations, attempt and help, and what an aggravation hangs on."""
    here = language()
    lines = [
        offence_line(law, one.offence, translate("guide", "May aggravate"))
        for one in guide.aggravations_of(law, offence.id)
    ]
    lines += [
        offence_line(law, one, translate("guide", "Attaches to"))
        for one in guide.bases_of(law, offence.id)
    ]
    for mode, rule in guide.ways_of(law, offence.id):
        words = f"{law_name(law, rule.instrument)} · Pasal {rule.article}"
        mark, tone = marked(rule.confidence)
        link = key_of(Topic.OFFENCE, rule.offence) if rule.offence else ""
        lines.append(Line(words, mode.label.text(here), mark, tone, link))
    return Section(translate("guide", "What may go with it"), tuple(lines))


def _sheets(law: Catalogue, offence: Offence) -> Section:
    """Return the worksheets that speak of the offence."""
    here = language()
    lines = []
    sheet = law.sheets.non_punishment
    if sheet is not None and sheet.offence == offence.id:
        key = key_of(Topic.SHEET, guide.NON_PUNISHMENT)
        lines.append(Line(sheet.title.text(here), link=key, item=True))
    for rule in guide.table_rules_of(law, offence.id):
        words = translate("guide", "{0}: if {1}, then {2}")
        mark, tone = marked(rule.confidence)
        said = words.format(rule.id, rule.condition.text(here), rule.then.text(here))
        key = key_of(Topic.SHEET, guide.TABLE)
        lines.append(Line(said, "", mark, tone, key, item=True))
    return Section(translate("guide", "Worksheets that speak of it"), tuple(lines))


def _clocks(law: Catalogue, offence: Offence) -> Section:
    """Return the deadlines of the law in which the offence stands."""
    here = language()
    held = guide.clocks_in(law, offence.instrument)
    return Section(
        translate("guide", "Deadlines of this law"),
        tuple(
            Line(
                f"{one.citation or one.article} · {one.action.text(here)}",
                link=key_of(Topic.CLOCK, one.id),
                item=True,
            )
            for one in held
        ),
    )
