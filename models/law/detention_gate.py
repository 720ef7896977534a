# SPDX-License-Identifier: Apache-2.0
"""Whether exceptional detention is open: the threat of punishment, or illness.

Knows penalties of the pack. Must not know any offence by name, or how long
detention lasts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, remark
from models.law.finding import Reason
from models.law.happenings import Happening
from models.law.offences import Penalty


def reaches(catalogue: Catalogue, offences: Iterable[str]) -> bool | None:
    """Return whether one of the offences reaches the threat; ``None`` = unknown.

    An offence whose regimes differ, or whose figure the pack does not hold, is
    unknown; so is an offence the pack does not know, and no offence at all.
    """
    answers = {_reaches(catalogue, one) for one in offences}
    if True in answers:
        return True
    return None if None in answers or not answers else False


def gate(
    catalogue: Catalogue, offences: Sequence[str], granted: Sequence[Happening]
) -> tuple[bool | None, Reason]:
    """Return whether a gated term may run, and why.

    Args:
        catalogue: the edition.
        offences: what the person is charged with.
        granted: the papers that may carry the excuse.
    """
    rules = catalogue.procedure.detention
    if any(rules.excuse in one.yes for one in granted):
        return True, remark(ClockCode.GATE_EXCUSE, condition=rules.excuse)
    answer = reaches(catalogue, offences)
    code = {
        True: ClockCode.GATE_THREAT,
        False: ClockCode.GATE_CLOSED,
        None: ClockCode.GATE_OPEN,
    }[answer]
    named = ",".join(sorted(set(offences)))
    return answer, remark(code, years=str(rules.threat_years), offences=named)


def _reaches(catalogue: Catalogue, offence_id: str) -> bool | None:
    """Return the answer of one offence."""
    offence = catalogue.offences.get(offence_id)
    if offence is None:
        return None
    rules = catalogue.procedure.detention
    answers = {
        _threat(one, rules.threat_years)
        for one in offence.penalties
        if one.regime not in rules.history
    }
    return answers.pop() if len(answers) == 1 else None


def _threat(penalty: Penalty, years: int) -> bool | None:
    """Return whether a penalty reaches so many years."""
    if penalty.prison_life:
        return True
    if penalty.prison_max_years is None:
        return None
    return penalty.prison_max_years >= years
