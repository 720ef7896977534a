# SPDX-License-Identifier: Apache-2.0
"""Gestures on applications to LPSK for one protected person.

Knows the request by code name only. Must not know an identity.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.ids import RequestId, new_id
from models.casefile.protection import ProtectionRequest
from models.snapshot.case import Changed, Part
from models.usecases.changes import act_on, changing
from models.usecases.checking import fits_request
from models.usecases.tools import Tools


def save_request(tools: Tools, request: ProtectionRequest) -> Changed:
    """Save an application; an empty id is a new one.

    Raises:
        FieldInvalid: a value cannot be taken, or the person is not one of
            the case's protected people.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, request.case) as change:
        fits_request(change.file, request.checked())
        made = not request.id
        if made:
            request = replace(request, id=RequestId(new_id()), version=0)
        person = change.file.person(request.person)
        act = act_on(
            request,
            "made" if made else "saved",
            change.case,
            label="" if person is None else person.code,
            person=request.person,
        )
        saved = change.put(request, act)
        return change.finish(Part.PROTECTION, saved.id)
