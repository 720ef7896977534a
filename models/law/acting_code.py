# SPDX-License-Identifier: Apache-2.0
"""Which procedural code governs an act: by its day and the file's stage then.

Knows the pack's table of stages, phases and codes. Must not know a case. One
file may hold acts under both codes: that is normal, so each act is asked for
itself. What is not known is not guessed: the answer then names the facts that
would settle it, and is certain all the same where every possibility agrees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.notes import LawNote
from models.law.passage import ActRule
from models.law.regime import Situation, governing_code
from models.law.temporal import cite_situation


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of a file on the day the codes changed.

    Attributes:
        stage: where it stood, an id of ``Passage.stages``; ``""`` = unknown.
        conduct_from: first day of the conduct, ``None`` = unknown.
        stages: where it may have stood by what is recorded, see ``narrowed``;
            none = anywhere. Not looked at where the stage is known.
        shown: what was recorded that says so.
    """

    stage: str = ""
    conduct_from: date | None = None
    stages: tuple[str, ...] = ()
    shown: Reason | None = None


@dataclass(frozen=True, slots=True)
class DoneAct:
    """One act of a file: a statement, a seizure, a detention.

    Attributes:
        id: the act.
        on: the day it was done, ``None`` = unknown.
        phase: an id of ``Passage.phases``; ``""`` = unknown.
        recorded: the code somebody recorded for it, ``""`` = none.
    """

    id: str
    on: date | None
    phase: str = ""
    recorded: str = ""


@dataclass(frozen=True, slots=True)
class CodeAnswer:
    """The code that governs one act.

    Attributes:
        act: its id.
        code: the code; ``""`` = not decidable.
        possible: every code that is possible, in the pack's order.
        reasons: why, with citations.
        settles: ``stage``, ``phase``, ``date``: what to find out.
    """

    act: str
    code: str
    possible: tuple[str, ...]
    reasons: tuple[Reason, ...]
    settles: tuple[str, ...] = ()


def code_for(catalogue: Catalogue, file: FileFacts, act: DoneAct) -> CodeAnswer:
    """Return the code that governs an act.

    An unknown stage, phase or day is no error: the answer says which of them
    would settle it.
    """
    strange = _strange(catalogue, file, act)
    if act.on is not None and act.on < catalogue.switch_date:
        code = governing_code(catalogue, act.on)
        told = _told(LawNote.ACT_BEFORE_SWITCH, (), ("code", code))
        answer = CodeAnswer(act.id, code, (code,) if code else (), (told,))
    else:
        # A stage that the pack does not know tells nothing, and is told of.
        known = catalogue.passage.stage(file.stage) is not None
        asked = file if known else replace(file, stage="")
        answer = _since(catalogue, asked, act)
        if not known and file.shown is not None and act.on is not None:
            strange = (file.shown, *strange)
    return _completed(answer, act, strange)


def narrowed(
    catalogue: Catalogue, acts: Iterable[DoneAct]
) -> tuple[tuple[str, ...], Reason | None]:
    """Return where a file may have stood, by what was done before the change.

    Returns:
        The stages that are left, and what was done that leaves only them; none
        and ``None`` where nothing recorded rules out any.
    """
    early = [
        act
        for act in acts
        if act.phase and act.on is not None and act.on < catalogue.switch_date
    ]
    done = {act.phase for act in early}
    stages = catalogue.passage.stages
    left = tuple(one.id for one in stages if done.isdisjoint(one.denied_by))
    if not left or len(left) == len(stages):
        return (), None

    def weight(act: DoneAct) -> tuple[int, str, str]:
        ruled_out = sum(act.phase in one.denied_by for one in stages)
        return -ruled_out, str(act.on), act.phase

    first = min(early, key=weight)
    what = (("stages", ",".join(left)), ("phase", first.phase), ("on", str(first.on)))
    return left, _told(LawNote.STAGE_NARROWED, (), *what)


def proof_code(catalogue: Catalogue, file: FileFacts, on: date) -> CodeAnswer:
    """Return the code whose list of means of proof a court weighs by.

    It is the code of the trial, not of the act that brought an item in: a file
    built under the old code may be tried under the new one. Before the change
    it is the code of the day.

    Args:
        catalogue: the edition.
        file: where the file stood at the change.
        on: the day it is asked.
    """
    return code_for(catalogue, file, DoneAct("", on, catalogue.passage.proof_phase))


def codes_of(
    catalogue: Catalogue, file: FileFacts, acts: Sequence[DoneAct]
) -> tuple[tuple[CodeAnswer, ...], tuple[Reason, ...]]:
    """Return the code of every act, and remarks on the file as a whole."""
    answers = tuple(code_for(catalogue, file, act) for act in acts)
    codes = sorted({one.code for one in answers if one.code})
    remarks = [*_denials(catalogue, file, acts)]
    if len(codes) > 1:
        cited = cite_situation(catalogue, Situation.MIXED_FILE.value)
        remarks.append(_told(LawNote.FILE_MIXED, cited, ("codes", ",".join(codes))))
    return answers, tuple(remarks)


def _since(catalogue: Catalogue, file: FileFacts, act: DoneAct) -> CodeAnswer:
    """Answer for an act since the change, or on a day nobody knows."""
    later = file.conduct_from is not None and file.conduct_from >= catalogue.switch_date
    if later:
        code = governing_code(catalogue, catalogue.switch_date)
        cited = cite_situation(catalogue, Situation.INVESTIGATION_NOT_BEGUN.value)
        told = _told(LawNote.CONDUCT_AFTER_SWITCH, cited, ("code", code))
        return CodeAnswer(act.id, code, (code,), (told,))
    every = file.stages or tuple(one.id for one in catalogue.passage.stages)
    stages = _candidates(file.stage, every)
    phases = _candidates(act.phase, tuple(one.id for one in catalogue.passage.phases))
    pairs = [(stage, phase) for stage in stages for phase in phases]
    rows = [catalogue.passage.act(*one) for one in pairs]
    codes = {code for row in rows if row is not None for code in row.codes}
    if act.on is None and any(_may_be_early(catalogue, *one) for one in pairs):
        codes.add(_old(catalogue))
    possible = tuple(one for one in catalogue.evidence_regimes if one in codes)
    if len(pairs) == 1 and act.on is not None:
        return _certain(catalogue, act, pairs[0], rows[0])
    return _among(file, act, possible, None in rows)


def _certain(
    catalogue: Catalogue, act: DoneAct, pair: tuple[str, str], row: ActRule | None
) -> CodeAnswer:
    """Everything is known: the pack answers, or has no answer."""
    where = (("stage", pair[0]), ("phase", pair[1]))
    if row is None:
        told = _told(LawNote.CODE_NO_RULE, (), *where)
        return CodeAnswer(act.id, "", (), (told,))
    rule = catalogue.rules[row.rule]
    cited = (Citation(rule.id, rule.article, row.confidence),)
    if len(row.codes) > 1:
        codes = ("codes", ",".join(row.codes))
        told = _told(LawNote.CODE_NOT_SETTLED, cited, codes, *where)
        return CodeAnswer(act.id, "", row.codes, (told,))
    told = _told(LawNote.ACT_AFTER_SWITCH, cited, ("code", row.codes[0]), *where)
    return CodeAnswer(act.id, row.codes[0], row.codes, (told,))


def _among(
    file: FileFacts, act: DoneAct, possible: tuple[str, ...], gap: bool
) -> CodeAnswer:
    """Something is not known: it matters, or every possibility agrees."""
    known = (("stage", file.stage), ("phase", act.phase), ("date", act.on))
    unknown = tuple(name for name, value in known if not value)
    named = ("unknown", ",".join(unknown))
    if len(possible) == 1 and not gap:
        told = _told(LawNote.CODE_SAME_EITHER_WAY, (), ("code", possible[0]), named)
        return CodeAnswer(act.id, possible[0], possible, (told,))
    told = _told(LawNote.CODE_UNDECIDED, (), ("codes", ",".join(possible)), named)
    return CodeAnswer(act.id, "", possible, (told,), unknown)


def _completed(
    answer: CodeAnswer, act: DoneAct, strange: tuple[Reason, ...]
) -> CodeAnswer:
    """Add what somebody recorded, where it differs, and what is strange."""
    reasons = [*answer.reasons, *strange]
    if act.recorded and answer.code and act.recorded != answer.code:
        codes = (("recorded", act.recorded), ("code", answer.code))
        reasons.append(_told(LawNote.RECORDED_DIFFERS, (), *codes))
    return CodeAnswer(
        answer.act, answer.code, answer.possible, tuple(reasons), answer.settles
    )


def _strange(catalogue: Catalogue, file: FileFacts, act: DoneAct) -> tuple[Reason, ...]:
    """Name a stage or phase that the pack does not know."""
    told = []
    if file.stage and catalogue.passage.stage(file.stage) is None:
        told.append(_told(LawNote.STAGE_UNKNOWN, (), ("stage", file.stage)))
    if act.phase and act.phase not in {one.id for one in catalogue.passage.phases}:
        told.append(_told(LawNote.PHASE_UNKNOWN, (), ("phase", act.phase)))
    return tuple(told)


def _denials(
    catalogue: Catalogue, file: FileFacts, acts: Sequence[DoneAct]
) -> tuple[Reason, ...]:
    """Name acts and conduct that cannot be if the file stood at its stage."""
    stage = catalogue.passage.stage(file.stage)
    if stage is None:
        return ()
    told = []
    begun = file.conduct_from
    situation = Situation.INVESTIGATION_NOT_BEGUN.value
    if begun and begun >= catalogue.switch_date and stage.situation != situation:
        days = (("stage", stage.id), ("from", begun.isoformat()))
        told.append(_told(LawNote.STAGE_DENIED_BY_CONDUCT, (), *days))
    for act in acts:
        early = act.on is not None and act.on < catalogue.switch_date
        if early and act.phase in stage.denied_by:
            what = (("act", act.id), ("phase", act.phase), ("on", str(act.on)))
            told.append(_told(LawNote.STAGE_DENIED, (), ("stage", stage.id), *what))
    return tuple(told)


def _candidates(known: str, every: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one that is known, or all that are possible."""
    return (known,) if known else every


def _may_be_early(catalogue: Catalogue, stage_id: str, phase: str) -> bool:
    """Return whether an act of the phase can lie before the change."""
    stage = catalogue.passage.stage(stage_id)
    return stage is None or phase not in stage.denied_by


def _old(catalogue: Catalogue) -> str:
    """Return the code of the last day before the change."""
    last = date.fromordinal(catalogue.switch_date.toordinal() - 1)
    return governing_code(catalogue, last)


def _told(
    code: LawNote, cited: tuple[Citation, ...], *params: tuple[str, str]
) -> Reason:
    """Return a remark."""
    return Reason(code.value, (), cited, params)
