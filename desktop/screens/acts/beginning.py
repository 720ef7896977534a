# SPDX-License-Identifier: Apache-2.0
"""Fills a new act from the item, the statement or the person it was begun at.

Knows a case. Must not fill a day or an hour: what nobody wrote is not known.
"""

from __future__ import annotations

from dataclasses import replace

from models.casefile.acts import ProceduralAct
from models.casefile.file import CaseFile


def begun_at(file: CaseFile, act: ProceduralAct, about: str) -> ProceduralAct:
    """Return the act about what an id names; an unknown id changes nothing."""
    item, session = file.exhibit(about), file.statement(about)
    person = file.person(about)
    if item is not None:
        return replace(act, exhibits=(item.id,), place=item.taking.place)
    if session is not None:
        heard = session.setting
        doers = () if heard.officer is None else (heard.officer,)
        act = replace(act, officers=doers, place=heard.place)
        return replace(act, persons=(session.person,))
    return act if person is None else replace(act, persons=(person.id,))
