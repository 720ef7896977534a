# SPDX-License-Identifier: Apache-2.0
"""What does not fit in a case, each with the place where it is mended.

Knows a case, the pack and the assessment of one by the other. Must not mend
anything nor keep anybody from going on: each is a finding, said in words by
``desktop.wording.flaws``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from models.casefile.both_laws import laws_beside
from models.casefile.done import done_acts, file_facts
from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw, FlawCode, FlawPlace
from models.casefile.people import Role
from models.casefile.strange import (
    strange_codes,
    strange_modes,
    strange_provisions,
    strange_reliances,
)
from models.law.acting_code import CodeAnswer, codes_of
from models.law.catalogue import Catalogue
from models.law.favourable import check_choice
from models.law.finding import Assessment, Reason
from models.law.notes import LawNote
from models.law.outcomes import contradictions
from models.law.passage import Side
from models.law.penalties import threat
from models.law.reasons import ReasonCode
from models.law.temporal import Span, split

_OF_PERIOD = frozenset({ReasonCode.PERIOD_REVERSED, ReasonCode.OFFENCE_UNDATED})
_OF_LINK = {
    ReasonCode.COUNT_UNKNOWN: "link.count",
    ReasonCode.PROOF_UNKNOWN: "link.source",
    ReasonCode.ELEMENT_UNKNOWN: "link.option",
    ReasonCode.VICTIM_NOT_IN_COUNT: "link.victims",
}
_ACCUSABLE = (Role.SUSPECT, Role.CORPORATION)


def flaws_of(
    catalogue: Catalogue, file: CaseFile, assessment: Assessment
) -> tuple[Flaw, ...]:
    """Return everything that does not fit: period, codes, people, counts, links.

    Args:
        catalogue: the edition.
        file: the case.
        assessment: how it stands by that edition.
    """
    case = file.case
    spans = split(catalogue, case.offence_from, case.offence_to)
    return (
        *_of_conduct(file, spans, assessment.on),
        *_of_codes(catalogue, file),
        *strange_codes(catalogue, file),
        *_of_people(file),
        *_of_notices(assessment.notices),
        *strange_provisions(catalogue, file, assessment),
        *strange_reliances(catalogue, file),
        *strange_modes(catalogue, file, spans),
        *_of_choices(catalogue, file),
        *_of_penalties(catalogue, file, spans),
        *_of_rulings(file),
    )


def _of_conduct(file: CaseFile, spans: tuple[Span, ...], today: date) -> Iterator[Flaw]:
    """Tell of days that are not there, half there, or not yet come."""
    told = {reason.code: reason for span in spans for reason in span.reasons}
    for code, field in (
        (LawNote.CONDUCT_UNDATED, "case.offence_from"),
        (LawNote.CONDUCT_OPEN, _open_end(file)),
    ):
        if code in told:
            yield Flaw(told[code], FlawPlace.CASE, field=field)
    first = file.case.offence_from or file.case.offence_to
    if first is not None and first > today:
        params = (("from", first.isoformat()), ("today", today.isoformat()))
        ahead = Reason(FlawCode.CONDUCT_AHEAD, params=params)
        yield Flaw(ahead, FlawPlace.CASE, field="case.offence_from")


def _open_end(file: CaseFile) -> str:
    """Return the field of the day that is not known."""
    missing = "from" if file.case.offence_from is None else "to"
    return f"case.offence_{missing}"


def _of_codes(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Tell of a stage that cannot be, and of acts whose code cannot be told."""
    facts = file_facts(file, catalogue)
    done = done_acts(file, catalogue)
    answers, remarks = codes_of(catalogue, facts, done)
    about_stage = {
        LawNote.STAGE_DENIED,
        LawNote.STAGE_DENIED_BY_CONDUCT,
    }
    told: dict[tuple[object, ...], Reason] = {}
    for remark in remarks:
        if remark.code in about_stage:
            # Two acts of one day and phase say the same of the stage: once.
            params = [one for one in remark.params if one[0] != "act"]
            told.setdefault((remark.code, *params), remark)
    for remark in told.values():
        yield Flaw(remark, FlawPlace.CASE, field="case.switch_stage")
    asked = zip(done, answers, strict=True)
    waiting = [found for act, found in asked if not (act.recorded or file.case.regime)]
    yield from _undecided(waiting)


def _undecided(answers: Iterable[CodeAnswer]) -> Iterator[Flaw]:
    """Gather what cannot be told by what would settle it, or by why it cannot."""
    open_ones: dict[tuple[str, ...], list[CodeAnswer]] = defaultdict(list)
    lacking: dict[Reason, None] = {}
    for one in answers:
        if one.code:
            continue
        if one.settles:
            open_ones[one.settles].append(one)
        lacking |= dict.fromkeys(
            reason
            for reason in one.reasons
            if reason.code in {LawNote.CODE_NO_RULE, LawNote.CODE_NOT_SETTLED}
        )
    for settles, group in open_ones.items():
        codes = dict.fromkeys(code for one in group for code in one.possible)
        params = (
            ("items", str(len(group))),
            ("codes", ",".join(codes)),
            ("unknown", ",".join(settles)),
        )
        field = "case.switch_stage" if "stage" in settles else "case.regime"
        yield Flaw(Reason(FlawCode.CODE_OPEN, params=params), FlawPlace.CASE, "", field)
    for reason in lacking:
        if reason.code == LawNote.CODE_NO_RULE:
            yield Flaw(reason, FlawPlace.PACK)
        else:
            yield Flaw(reason, FlawPlace.CASE, "", "case.regime")


def _of_people(file: CaseFile) -> Iterator[Flaw]:
    """Tell of victims nobody is accused of harming, and of roles that clash."""
    named = {victim for count in file.counts for victim in count.victims}
    for person in file.with_role(Role.VICTIM):
        if person.id not in named:
            yield _about_person(FlawCode.VICTIM_IN_NO_COUNT, person.id)
    for count in file.counts:
        accused = file.person(count.accused)
        if accused is not None:
            if not any(accused.is_(role) for role in _ACCUSABLE):
                code = FlawCode.ACCUSED_NOT_SUSPECT
                yield _about_person(code, accused.id, count.id)
            if accused.is_(Role.VICTIM) or accused.id in count.victims:
                yield _about_person(FlawCode.ACCUSED_IS_VICTIM, accused.id, count.id)
        for each in count.victims:
            victim = file.person(each)
            if victim is not None and not victim.is_(Role.VICTIM):
                yield _about_person(FlawCode.VICTIM_NOT_VICTIM, each, count.id)


def _about_person(code: FlawCode, person: str, count: str = "") -> Flaw:
    """Return a flaw that is mended at somebody's roles."""
    params = (("person", person), ("count", count)) if count else (("person", person),)
    return Flaw(Reason(code, params=params), FlawPlace.PERSON, person, "person.roles")


def _of_notices(notices: Iterable[Reason]) -> Iterator[Flaw]:
    """Give each notice of the assessment the place where it is mended."""
    for notice in notices:
        code = ReasonCode(notice.code)
        count = dict(notice.params).get("count", "")
        if code in _OF_LINK:
            for link in notice.links:
                yield Flaw(notice, FlawPlace.LINK, link, _OF_LINK[code])
        elif code in _OF_PERIOD:
            reversed_ = code is ReasonCode.PERIOD_REVERSED
            field = "case.offence_to" if reversed_ else "case.offence_from"
            yield Flaw(notice, FlawPlace.CASE, field=field)
        else:
            yield Flaw(notice, FlawPlace.COUNT, count, "count.offence")


def _of_choices(catalogue: Catalogue, file: CaseFile) -> Iterator[Flaw]:
    """Tell where a jurist has yet to choose a law, or chose where none is asked."""
    for count in file.counts:
        both = laws_beside(catalogue, file, count)
        held = file.choice(count.id)
        for reason in check_choice(both, None if held is None else held.choice):
            params = (("count", str(count.id)), *reason.params)
            told = Reason(reason.code, (), reason.citations, params)
            if held is None:
                yield Flaw(told, FlawPlace.COUNT, count.id, "count.law")
            else:
                yield Flaw(told, FlawPlace.CHOICE, held.id, "choice.law")


def _of_penalties(
    catalogue: Catalogue, file: CaseFile, spans: tuple[Span, ...]
) -> Iterator[Flaw]:
    """Tell of offences for which the pack holds no penalty under their law."""
    sides = {span.side for span in spans if span.side is not None}
    for offence in dict.fromkeys(count.offence for count in file.counts):
        held = catalogue.offences.get(offence)
        if held is None or not sides:
            continue
        if not any(threat(catalogue, offence, side) for side in Side):
            side = min(sides).value
            params = (("offence", offence), ("side", side))
            told = Reason(LawNote.PENALTY_NOT_HELD, params=params)
            yield Flaw(told, FlawPlace.PACK)


def _of_rulings(file: CaseFile) -> Iterator[Flaw]:
    """Tell of rulings of one instance that do not agree."""
    for group in contradictions(one.ruling for one in file.rulings):
        told = Reason(FlawCode.RULINGS_DIFFER, params=(("count", group[0].count),))
        same = (
            one.id
            for one in file.rulings
            if (one.count, one.instance) == (group[0].count, group[0].instance)
        )
        yield Flaw(told, FlawPlace.RULING, next(same), "ruling.outcome")
