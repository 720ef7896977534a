# SPDX-License-Identifier: Apache-2.0
"""One detention read from what happened: whose, under which code, until when.

Knows the order, its extensions, suspensions and what ended it. Must not count
days (``detention_clock`` does).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, remark
from models.law.finding import Reason
from models.law.happenings import Happening, concern_one, first
from models.law.ledger import Ledger
from models.law.pauses import Pause, pauses_of
from models.law.procedure import Term
from models.law.regime import governing_code


@dataclass(frozen=True, slots=True)
class Custody:
    """What detention is reckoned with.

    Attributes:
        catalogue: the edition.
        ledger: what happened, and now.
        threats: person → offence ids charged; ``""`` = everybody.
    """

    catalogue: Catalogue
    ledger: Ledger
    threats: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Chain:
    """One detention from its order to its end.

    Attributes:
        start: the order.
        code: the code it stands under.
        authority: whose it is.
        terms: the terms the law gives.
        papers: the order and the extensions, one for each term so far.
        pauses: suspensions.
        end: what ended it, ``None`` = it lasts.
        why: remarks on how it was read.
        offences: what the person is charged with.
    """

    start: Happening
    code: str
    authority: str
    terms: tuple[Term, ...]
    papers: tuple[Happening, ...]
    pauses: tuple[Pause, ...]
    end: Happening | None
    why: tuple[Reason, ...]
    offences: tuple[str, ...]


def chain_of(custody: Custody, start: Happening, starts: Sequence[Happening]) -> Chain:
    """Read one detention."""
    catalogue, ledger = custody.catalogue, custody.ledger
    rules = catalogue.procedure.detention
    code, why = _code(catalogue, start)
    authority, told = _authority(custody, start)
    end = ledger.closing(start, starts, (rules.releases,), before=False)
    after = [one for one in starts if _succeeds(one, start) and not ledger.ahead(one)]
    ends = [one for one in (end, *after) if one is not None]
    more = ledger.extending(start, starts, rules.extends)
    acts = [
        one
        for event in (rules.pauses, rules.resumes)
        for one in ledger.extending(start, starts, event)
    ]
    acts.sort(key=lambda one: (str(first(one)), one.event != rules.pauses, one.id))
    named = custody.threats.get(start.about) or custody.threats.get("") or ()
    return Chain(
        start=start,
        code=code,
        authority=authority,
        terms=rules.terms[code, authority],
        papers=(start, *more),
        pauses=tuple(pauses_of(acts, rules.pauses, ledger)),
        end=min(ends, key=lambda one: (str(first(one)), one.id), default=None),
        why=(*why, *told),
        offences=tuple(named),
    )


def _code(catalogue: Catalogue, start: Happening) -> tuple[str, tuple[Reason, ...]]:
    """Return the code of a detention: its own, the day's, else the latest."""
    if start.code:
        return start.code, ()
    code = "" if start.day is None else governing_code(catalogue, start.day)
    if code:
        return code, (remark(ClockCode.CODE_ASSUMED, code=code),)
    code = governing_code(catalogue, catalogue.as_of)
    return code, (remark(ClockCode.CODE_OPEN, code=code),)


def _authority(custody: Custody, start: Happening) -> tuple[str, tuple[Reason, ...]]:
    """Return whose detention it is: as recorded, else by what came before."""
    rules = custody.catalogue.procedure.detention
    if start.authority in rules.authorities:
        return start.authority, ()
    if start.authority:
        params = {"happening": start.id, "authority": start.authority}
        custody.ledger.find(remark(ClockCode.AUTHORITY_UNKNOWN, **params))
    begin = first(start)
    found = next(iter(rules.authorities))
    for authority, event in rules.since.items():
        for one in custody.ledger.of((event,)):
            came = first(one)
            before = came is not None and begin is not None and came <= begin
            if before and concern_one(one, start):
                found = authority
    return found, (remark(ClockCode.AUTHORITY_ASSUMED, authority=found),)


def _succeeds(one: Happening, start: Happening) -> bool:
    """Return whether a later detention of the same person ends this one."""
    mine, other = first(start), first(one)
    later = mine is not None and other is not None and mine < other
    return later and concern_one(one, start)
