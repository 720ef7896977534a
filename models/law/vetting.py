# SPDX-License-Identifier: Apache-2.0
"""What was handed over, put in order, and what of it cannot be as given.

Knows the pack's vocabulary and what a date may be. Must not count. Nothing is
dropped in silence: whatever is left out or read otherwise has a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, remark
from models.law.finding import Reason
from models.law.happenings import AHEAD, EARLIEST, LATEST, Happening, Zone, order


@dataclass(frozen=True, slots=True)
class Vetted:
    """Happenings that can be reasoned with, and the findings on the rest.

    Attributes:
        happenings: in a fixed order.
        findings: what did not fit.
    """

    happenings: tuple[Happening, ...]
    findings: tuple[Reason, ...]


def vet(catalogue: Catalogue, happenings: Iterable[Happening]) -> Vetted:
    """Return the happenings in a fixed order, with what did not fit.

    Of two that share an id the first in that order is kept; two that are equal
    are one.
    """
    kept: dict[str, Happening] = {}
    findings: list[Reason] = []
    for one in sorted(set(happenings), key=order):
        if one.id in kept:
            findings.append(remark(ClockCode.ID_TWICE, happening=one.id))
        elif one.event not in catalogue.procedure.events:
            params = {"happening": one.id, "event": one.event}
            findings.append(remark(ClockCode.EVENT_UNKNOWN, **params))
        else:
            known, wrong = _read(catalogue, one)
            kept[one.id] = known
            findings.extend(wrong)
    findings.extend(_strays(kept))
    return Vetted(tuple(sorted(kept.values(), key=order)), tuple(findings))


def _read(catalogue: Catalogue, one: Happening) -> tuple[Happening, tuple[Reason, ...]]:
    """Return the happening as it can be read."""
    found: list[Reason] = []
    if one.day is None:
        found.append(remark(ClockCode.UNDATED, happening=one.id, event=one.event))
    elif not EARLIEST <= one.day <= LATEST:
        day = one.day.isoformat()
        found.append(remark(ClockCode.DATE_IMPOSSIBLE, happening=one.id, day=day))
        one = replace(one, day=None)
    if one.zone not in AHEAD:
        found.append(remark(ClockCode.ZONE_UNKNOWN, happening=one.id, zone=one.zone))
        one = replace(one, zone=Zone.WIB)
    codes = {key for key, row in catalogue.evidence_regimes.items() if row.code}
    if one.code and one.code not in codes:
        found.append(remark(ClockCode.CODE_UNKNOWN, happening=one.id, code=one.code))
        one = replace(one, code="")
    if one.code and one.day is not None:
        found.extend(_early(catalogue, one, one.code))
    found.extend(_conditions(catalogue, one))
    return one, tuple(found)


def _early(catalogue: Catalogue, one: Happening, code: str) -> Iterator[Reason]:
    """Tell of an act under a code that had not begun yet; it stays as recorded."""
    instrument = catalogue.evidence_regimes[code].instrument
    since = catalogue.instruments[instrument].in_force_from
    if since is not None and one.day is not None and one.day < since:
        day = one.day.isoformat()
        params = {"happening": one.id, "code": code, "day": day}
        yield remark(ClockCode.CODE_NOT_IN_FORCE, **params)


def _conditions(catalogue: Catalogue, one: Happening) -> Iterator[Reason]:
    """Tell of conditions the pack does not know, or that both hold and do not."""
    law = catalogue.procedure
    known = law.conditions.keys() | {law.detention.excuse}
    for name in sorted((one.yes | one.no) - known):
        yield remark(ClockCode.CONDITION_UNKNOWN, happening=one.id, condition=name)
    for name in sorted(one.yes & one.no):
        yield remark(ClockCode.CONDITION_BOTH, happening=one.id, condition=name)


def _strays(kept: dict[str, Happening]) -> Iterator[Reason]:
    """Tell of answers to what nobody recorded."""
    for one in kept.values():
        for answer in one.answers:
            if answer not in kept:
                params = {"happening": one.id, "answers": answer}
                yield remark(ClockCode.ANSWER_UNKNOWN, **params)
