# SPDX-License-Identifier: Apache-2.0
"""Fills a new act from the item, statement, document or person it was begun at.

Knows a case. Must not fill a day or an hour: what nobody wrote is not known, and
the day a document was made here is not the day it was signed or sent.
"""

from __future__ import annotations

from dataclasses import replace

from models.casefile.acts import ProceduralAct
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.snapshot.case import CaseSnapshot, IssuedDocument


def begun_at(snapshot: CaseSnapshot, act: ProceduralAct, about: str) -> ProceduralAct:
    """Return the act about what an id names; an unknown id changes nothing."""
    file = snapshot.file
    paper = next((one for one in snapshot.documents if one.id == about), None)
    if paper is not None:
        return _issued(file, act, paper)
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


def _issued(file: CaseFile, act: ProceduralAct, paper: IssuedDocument) -> ProceduralAct:
    """Return the act that a document is: about its person, by who signs it.

    The number is that of the office's register, which the paper leaves open.
    """
    if paper.person is None:
        return act
    asked = [one for one in file.requests if one.person == paper.person]
    signer = file.person(asked[-1].signatory or "") if asked else None
    by = (signer.id,) if signer is not None and signer.is_(Role.OFFICER) else ()
    return replace(act, persons=(paper.person,), officers=by)
