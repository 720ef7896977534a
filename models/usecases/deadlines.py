# SPDX-License-Identifier: Apache-2.0
"""What must happen by when: the clocks that the acts of a case have started.

Knows which events the law counts person by person and who is charged with what.
Must not count: ``law.clocks`` does. Nothing here is kept: a clock is worked out
from the acts whenever it is asked for.
"""

from __future__ import annotations

from datetime import datetime

from models.base.ids import CaseId
from models.casefile.done import codes_told
from models.casefile.file import CaseFile
from models.casefile.happenings import happenings_of
from models.law.catalogue import Catalogue
from models.law.clock_values import Clocks
from models.law.clocks import running_clocks
from models.usecases.changes import changing
from models.usecases.tools import Tools


def clocks_of(catalogue: Catalogue, file: CaseFile, now: datetime) -> Clocks:
    """Return every clock that runs, ran or cannot be told, with its reasons.

    Args:
        catalogue: the edition.
        file: the case.
        now: an aware moment.
    """
    rules = catalogue.procedure.detention
    personal = frozenset(
        {rules.starts, rules.extends, rules.pauses, rules.resumes, rules.releases}
    )
    threats: dict[str, list[str]] = {}
    for count in file.counts:
        threats.setdefault(count.accused, []).append(count.offence)
    happenings = happenings_of(file, personal, codes_told(file, catalogue))
    return running_clocks(catalogue, happenings, now, threats=threats)


def read_clocks(tools: Tools, case: CaseId) -> Clocks:
    """Return the clocks of a case as they stand now.

    Raises:
        Missing: no such case.
    """
    with changing(tools, case) as change:
        return clocks_of(tools.catalogue, change.file, tools.clock.now())
