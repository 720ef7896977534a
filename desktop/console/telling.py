# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: reasons by code and in words, identities put back into codes.

Knows reasons of findings and remarks on the law. Must not find either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.screens.elements.names import namer
from desktop.wording.confidence import offence_text
from desktop.wording.findings import reason_text
from desktop.wording.formats import language, long_date
from desktop.wording.law_notes import iso_day, note_text
from desktop.wording.law_sentences import all_notes
from desktop.wording.threats import threat_line
from models.interchange import law_answers as shapes
from models.law.catalogue import Catalogue, Offence
from models.law.finding import Assessment, Citation, Reason
from models.law.penalties import Threat
from models.snapshot.case import CaseSnapshot
from models.usecases.assessing import Weighed


class Teller:
    """Tells reasons of one document in the language in force.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        codes: identity → code of people, exhibits and counts.
    """

    def __init__(
        self, catalogue: Catalogue, weighed: Weighed, codes: Mapping[str, str]
    ) -> None:
        self._law = catalogue
        self._snapshot = CaseSnapshot(weighed.file, weighed.assessment)
        self._codes = codes
        self._notes = all_notes()
        # Cells without links of their own share their reasons: said once each.
        self._said: dict[tuple[str, Reason], shapes.ReasonAnswer] = {}

    @property
    def assessment(self) -> Assessment:
        """Return what is told of."""
        return self._snapshot.assessment

    def reasons(
        self, reasons: Iterable[Reason], offence: Offence | None = None
    ) -> tuple[shapes.ReasonAnswer, ...]:
        """Return reasons of findings, or remarks on the law where they are that.

        Args:
            reasons: in their order.
            offence: whose elements and forms they name, ``None`` = of none.
        """
        return tuple(self._reason(one, offence) for one in reasons)

    def threat(self, found: Threat) -> shapes.LawThreatAnswer:
        """Return what an offence threatens under one law."""
        held = self._law.offences[found.offence]
        return shapes.LawThreatAnswer(
            law=found.side,
            offence=found.offence,
            citation=offence_text(self._law, held.id),
            connective=found.connective,
            prison=found.prison,
            prison_min_months=found.prison_min,
            prison_max_months=found.prison_max,
            life=found.life,
            fine=found.fine,
            fine_min_rp=found.fine_min,
            fine_max_rp=found.fine_max,
            category=found.category,
            confidence=str(found.confidence),
            reckoned=found.reckoned,
            citations=tuple(dict.fromkeys(citations(found.citations))),
            text=threat_line(self._law, found, found.side),
        )

    def note(self, reason: Reason) -> str:
        """Return a remark on the law in words."""
        return note_text(self._law, reason)

    def _reason(self, reason: Reason, offence: Offence | None) -> shapes.ReasonAnswer:
        """Return one reason, told once however often it is asked for."""
        key = ("" if offence is None else offence.id, reason)
        found = self._said.get(key)
        if found is None:
            found = self._said[key] = shapes.ReasonAnswer(
                code=reason.code,
                params={k: self.named(v) for k, v in reason.params},
                citations=citations(reason.citations),
                text=self._text(reason, offence),
            )
        return found

    def _text(self, reason: Reason, offence: Offence | None) -> str:
        """Say one reason."""
        if reason.code in self._notes:
            return self.note(reason)
        if offence is None:
            params = {"count": ""} | dict(reason.params)
            return reason_text(reason.code, params, self._plain)
        named = namer(self._snapshot, self._law, offence, language())
        return reason_text(reason.code, dict(reason.params), named)

    def _plain(self, text: str) -> str:
        """Return what a code or a day stands for where no offence is meant."""
        day = iso_day(text)
        if day is not None:
            return long_date(day)
        return self._codes.get(text) or offence_text(self._law, text)

    def named(self, value: str) -> str:
        """Return a parameter with identities put back into codes."""
        return ",".join(self._codes.get(part, part) for part in value.split(","))


def citations(found: Iterable[Citation]) -> tuple[str, ...]:
    """Return where something stands, as source and article."""
    return tuple(f"{one.source} {one.article}".strip() for one in found)
