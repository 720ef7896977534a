# SPDX-License-Identifier: Apache-2.0
"""Codes in a case that the pack does not hold, each with its place.

Knows which fields hold a code. Another edition, or an import, can leave one
behind that no form would let anybody choose. Must not guess what was meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw, FlawCode, FlawPlace
from models.law.catalogue import Catalogue
from models.law.favourable import readings
from models.law.finding import Assessment, Citation, Reason
from models.law.offences import DEFENCE
from models.law.reasons import ReasonCode
from models.law.taking_part import reached
from models.law.temporal import Span


def strange_codes(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Yield a flaw for each stage, kind or procedural code that is not held."""
    yield from _of_matter(catalogue, file)
    yield from _of_items(catalogue, file)
    yield from _of_acts(catalogue, file)


def strange_modes(
    catalogue: Catalogue, file: CaseFile, spans: tuple[Span, ...]
) -> Iterator[Flaw]:
    """Yield a flaw for each way of taking part that no rule of the pack reaches."""
    for count in file.counts:
        if count.offence not in catalogue.offences:
            continue
        read = readings(catalogue, count.offence, spans)
        for mode in count.taking_part:
            params: tuple[tuple[str, str], ...]
            params = (("count", str(count.id)), ("mode", mode))
            if catalogue.tariff.mode(mode) is None:
                code = FlawCode.MODE_UNKNOWN
            elif not reached(catalogue, mode, read):
                code = FlawCode.MODE_NOT_REACHED
                params = (*params, ("offence", count.offence))
            else:
                continue
            told = Reason(code, params=params)
            yield Flaw(told, FlawPlace.COUNT, count.id, "count.taking_part")


def strange_reliances(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Yield one flaw for a count with choices on forms or victims it has not."""
    for count in file.counts:
        offence = catalogue.offences.get(count.offence)
        if offence is None:
            continue
        for one in count.reliances:
            element = offence.element(one.element)
            known = element is not None and element.option(one.option) is not None
            if not known or one.victim not in {"", *count.victims}:
                params = (("count", str(count.id)),)
                told = Reason(FlawCode.RELIANCE_ODD, params=params)
                yield Flaw(told, FlawPlace.COUNT, count.id, "count.reliances")
                break


def strange_provisions(
    catalogue: Catalogue, file: CaseFile, assessment: Assessment
) -> Iterator[Flaw]:
    """Yield a flaw for each count that pleads no offence, or attaches to none.

    A ground of not being punished threatens nothing; an aggravation beside only
    what it cannot attach to waits for no base count, it is out of place.
    """
    aside: dict[str, str] = {}
    for cell, finding in assessment.findings.items():
        for reason in finding.reasons:
            if reason.code == ReasonCode.NOT_ATTACHED:
                aside.setdefault(cell.count, dict(reason.params)["offences"])
    for count in file.counts:
        offence = catalogue.offences.get(count.offence)
        if offence is None:
            continue
        named = (("count", str(count.id)), ("offence", count.offence))
        cited = (Citation(offence.instrument, offence.article, offence.confidence),)
        told = []
        if offence.group == DEFENCE:
            told.append(Reason(FlawCode.COUNT_IS_GROUND, (), cited, named))
        if count.id in aside:
            params = (*named, ("offences", aside[count.id]))
            told.append(Reason(FlawCode.COUNT_ATTACHES_NOT, (), cited, params))
        for reason in told:
            yield Flaw(reason, FlawPlace.COUNT, count.id, "count.offence")


def _of_matter(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Look at the stage, where it stood at the change, and the code of the case."""
    case, passage = file.case, catalogue.passage
    for code, field, value, known in (
        (FlawCode.STAGE_UNKNOWN, "stage", case.stage, {*catalogue.stages}),
        (
            FlawCode.SWITCH_STAGE_UNKNOWN,
            "switch_stage",
            case.switch_stage,
            {one.id for one in passage.stages},
        ),
        (
            FlawCode.CASE_CODE_UNKNOWN,
            "regime",
            case.regime,
            {*catalogue.evidence_regimes},
        ),
    ):
        if value and value not in known:
            told = Reason(code, params=(("name", value),))
            yield Flaw(told, FlawPlace.CASE, "", f"case.{field}")


def _of_items(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Look at kind and code of every statement and exhibit."""
    for one in file.statements:
        kind = ("evidence_kind", one.evidence_kind)
        place = (FlawPlace.STATEMENT, str(one.id))
        yield from _of_item(catalogue, place, kind, one.regime)
    for item in file.exhibits:
        place = (FlawPlace.EXHIBIT, str(item.id))
        yield from _of_item(catalogue, place, ("kind", item.kind), item.regime)


def _of_item(
    catalogue: Catalogue,
    where: tuple[FlawPlace, str],
    kind: tuple[str, str],
    regime: str,
) -> Iterator[Flaw]:
    """Look at one item; ``kind`` is the field and what stands in it."""
    place, id_ = where
    if kind[1] not in catalogue.evidence_kinds:
        params = (("item", id_), ("name", kind[1]))
        told = Reason(FlawCode.ITEM_KIND_UNKNOWN, params=params)
        yield Flaw(told, place, id_, f"{place}.{kind[0]}")
    if regime not in {"", *catalogue.evidence_regimes}:
        params = (("item", id_), ("name", regime))
        told = Reason(FlawCode.ITEM_CODE_UNKNOWN, params=params)
        yield Flaw(told, place, id_, f"{place}.regime")


def _of_acts(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Look at event, procedural code and detaining authority of every act."""
    law = catalogue.procedure
    for act in file.acts:
        for field, value, known in (
            ("event", act.event, {*law.events}),
            ("regime", act.regime, {"", *catalogue.evidence_regimes}),
            ("detainer", act.detainer, {"", *law.detention.authorities}),
        ):
            if value not in known:
                told = Reason(FlawCode.ACT_UNKNOWN, params=(("name", value),))
                yield Flaw(told, FlawPlace.ACT, act.id, f"act.{field}")
