# SPDX-License-Identifier: Apache-2.0
"""What was done in a case, as the question which code governs it needs it.

Knows statements, seizures and acts, and the phase that the pack gives an event.
Must not answer the question: ``law.acting_code`` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.acts import ProceduralAct
from models.casefile.file import CaseFile
from models.casefile.statements import StatementKind
from models.law.acting_code import DoneAct, FileFacts, code_for, narrowed
from models.law.catalogue import Catalogue
from models.law.outcomes import Instance

INVESTIGATION = "investigation"
TRIAL = "trial"
REMEDY = "remedy"

_SAID_IN = {
    Instance.FIRST: TRIAL,
    Instance.APPEAL: REMEDY,
    Instance.CASSATION: REMEDY,
    Instance.REVIEW: REMEDY,
}
"""The phase that a ruling shows to have been reached."""


def done_acts(file: CaseFile, catalogue: Catalogue) -> tuple[DoneAct, ...]:
    """Return everything done, by day; what has no day comes last.

    A statement before a court is of the trial, any other one and every seizure
    of the investigation; an act has the phase of its event's stage.
    """
    found = [
        *(
            DoneAct(
                str(one.id),
                one.held_on,
                TRIAL if one.kind is StatementKind.COURT else INVESTIGATION,
                one.regime,
            )
            for one in file.statements
        ),
        *(
            DoneAct(
                str(one.id),
                None if one.taking.at is None else one.taking.at.date(),
                INVESTIGATION,
                one.regime,
            )
            for one in file.exhibits
        ),
        *acts_done(file, catalogue),
    ]
    return tuple(sorted(found, key=lambda one: (one.on is None, str(one.on), one.id)))


def acts_done(file: CaseFile, catalogue: Catalogue) -> tuple[DoneAct, ...]:
    """Return the recorded acts alone, in their order."""
    return tuple(_act(one, catalogue) for one in file.acts)


def codes_told(file: CaseFile, catalogue: Catalogue) -> dict[str, str]:
    """Return act → code for every act of which the law tells the code.

    An act that names its code, or a case that names one, is not asked about.
    """
    facts = file_facts(file, catalogue)
    found = (code_for(catalogue, facts, act) for act in acts_done(file, catalogue))
    return {one.act: one.code for one in found if one.code}


def file_facts(file: CaseFile, catalogue: Catalogue) -> FileFacts:
    """Return where the file stood when the codes changed, as far as is recorded.

    A stage that is not recorded, or that the pack does not know, is narrowed by
    what was done before the change; it is never chosen.
    """
    case = file.case
    if catalogue.passage.stage(case.switch_stage) is not None:
        return FileFacts(case.switch_stage, case.offence_from)
    stages, shown = narrowed(catalogue, _witnesses(file, catalogue))
    return FileFacts(case.switch_stage, case.offence_from, stages, shown)


def possible_stages(file: CaseFile, catalogue: Catalogue) -> tuple[str, ...]:
    """Return where the file may have stood, none = anywhere or recorded."""
    return file_facts(file, catalogue).stages


def _witnesses(file: CaseFile, catalogue: Catalogue) -> Iterator[DoneAct]:
    """Yield everything recorded that shows how far the file had come."""
    yield from done_acts(file, catalogue)
    yield DoneAct("", file.case.numbers.order_date, INVESTIGATION)
    for one in file.rulings:
        yield DoneAct(str(one.id), one.on, _SAID_IN.get(one.instance, ""))
    for act in file.acts:
        if act.event in catalogue.passage.finality.acts:
            yield DoneAct(str(act.id), act.day, REMEDY)


def _act(act: ProceduralAct, catalogue: Catalogue) -> DoneAct:
    """Return one recorded act."""
    event = catalogue.procedure.events.get(act.event)
    phase = "" if event is None else catalogue.passage.phase_of(event.stage)
    return DoneAct(str(act.id), act.day, phase, act.regime)
