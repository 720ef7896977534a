# SPDX-License-Identifier: Apache-2.0
"""The matter itself: its numbers, period, places, stage and office.

Knows no person and no evidence; must not know which law applies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from models.base.errors import FieldInvalid
from models.base.ids import CaseId
from models.base.zones import HOME, is_known, zone_of
from models.casefile.checks import LONG, require, within


@dataclass(frozen=True, slots=True)
class Office:
    """The unit that keeps the file and signs its letters.

    Attributes:
        name: e.g. ``Subdit IV Renakta``.
        parent: the body above it.
        address: street address of the office.
        city: where letters are dated.
        kop_lines: letterhead, top line first.
        timezone: IANA name, e.g. ``Asia/Jakarta``.
    """

    name: str = ""
    parent: str = ""
    address: str = ""
    city: str = ""
    kop_lines: tuple[str, ...] = ()
    timezone: str = HOME

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone, also where its name is not known."""
        return zone_of(self.timezone)


@dataclass(frozen=True, slots=True)
class CaseNumbers:
    """The registers a case is known by.

    Attributes:
        case: the file's own number, e.g. ``BP-114/2026``.
        report: police report (LP) number.
        report_date: its date.
        order: investigation order (SP.Sidik) number.
        order_date: its date.
    """

    case: str
    report: str = ""
    report_date: date | None = None
    order: str = ""
    order_date: date | None = None


@dataclass(frozen=True, slots=True)
class CaseStory:
    """What happened, in the words of the file.

    Attributes:
        summary: a few sentences (``narrative_short``).
        narrative: the whole account.
        modus: how it was done.
        route: the way people were moved.
    """

    summary: str = ""
    narrative: str = ""
    modus: str = ""
    route: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One matter.

    Attributes:
        id: identity.
        numbers: its registers.
        title: a short name without any victim's name.
        stage: stage id of the law pack.
        offence_from: first day of the conduct, ``None`` = not dated.
        offence_to: last day, ``None`` = not dated.
        places: where it happened, in order.
        regime: procedural code by default, as the pack names it; ``""`` =
            not chosen.
        office: the unit.
        story: what happened.
        classification: e.g. ``RAHASIA``.
        switch_stage: where the file stood on the day the procedural codes
            changed: an id of the pack's ``Passage.stages``; ``""`` = not told.
        version: counts saves; a save with an older one is a conflict.
    """

    id: CaseId
    numbers: CaseNumbers
    title: str
    stage: str
    offence_from: date | None = None
    offence_to: date | None = None
    places: tuple[str, ...] = ()
    regime: str = ""
    office: Office = field(default_factory=Office)
    story: CaseStory = field(default_factory=CaseStory)
    classification: str = "RAHASIA"
    switch_stage: str = ""
    version: int = 0

    def checked(self) -> Case:
        """Return the case itself if it can be kept.

        Raises:
            FieldInvalid: a number or title is empty or too long, the period
                ends before it starts, or nobody knows the office's time zone.
        """
        require("case.number", self.numbers.case)
        require("case.title", self.title)
        for name, text in (
            ("case.summary", self.story.summary),
            ("case.narrative", self.story.narrative),
            ("case.modus", self.story.modus),
            ("case.route", self.story.route),
        ):
            within(name, text, LONG)
        start, end = self.offence_from, self.offence_to
        if start is not None and end is not None and end < start:
            raise FieldInvalid("case.offence_to", "order")
        if not is_known(self.office.timezone):
            raise FieldInvalid("case.office.timezone", "unknown")
        return self
