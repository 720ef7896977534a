# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: which law each count stands under, and which code each act.

Knows what ``models.law`` answers and the published shape. Must not choose: two
laws stand side by side, and beside them what a jurist chose and courts said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from desktop.console.telling import Teller
from desktop.wording.formats import language
from models.casefile.both_laws import laws_beside
from models.casefile.counts import Count
from models.casefile.done import done_acts, file_facts
from models.casefile.rulings import CourtRuling
from models.interchange import law_answers as shapes
from models.law.acting_code import CodeAnswer, DoneAct, codes_of
from models.law.catalogue import Catalogue
from models.law.favourable import Comparison, pair, readings
from models.law.finding import Reason
from models.law.ground import Ground
from models.law.outcomes import Instance
from models.law.passage import Side
from models.law.penalties import Threat, threat
from models.law.regime import chargeable
from models.law.sentence import Sentence, check_sentence
from models.law.temporal import Span, references, split
from models.usecases.assessing import Weighed

_ORDER = tuple(Instance)


class Governing:
    """Puts the governing law of one document into the published shape.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        teller: says reasons.
        codes: identity → code of people and exhibits.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        weighed: Weighed,
        teller: Teller,
        codes: Mapping[str, str],
    ) -> None:
        self._law = catalogue
        self._file = file = weighed.file
        self._facts = weighed.facts
        self._teller = teller
        self._codes = codes
        self._days = (file.case.offence_from, file.case.offence_to)
        self._spans = split(catalogue, *self._days)
        regime = weighed.assessment.basis.regime
        self._ground = Ground(catalogue, weighed.facts.proofs, regime)

    def conduct(self) -> tuple[shapes.SpanAnswer, ...]:
        """Return the conduct in parts on one side of the change each."""
        return tuple(
            shapes.SpanAnswer(
                first=one.first,
                last=one.last,
                law=one.side,
                reasons=self._teller.reasons(one.reasons),
            )
            for one in self._spans
        )

    def of_count(self, count: Count) -> shapes.CountLawAnswer | None:
        """Return the law of one count; nothing for an offence nobody knows."""
        if count.offence not in self._law.offences:
            return None
        fits = chargeable(self._law, count.offence, *self._days)
        both = laws_beside(self._law, self._file, count)
        held = self._file.choice(count.id)
        reasons = [] if fits.reason is None else [_counted(fits.reason, count)]
        reasons += [] if both is None else [both.reason]
        reasons += references(self._law, count.offence, Side.AFTER)
        return shapes.CountLawAnswer(
            chargeable=fits.answer,
            beside=both is not None,
            reasons=self._teller.reasons(reasons),
            threats=tuple(map(self._teller.threat, self._threats(count, both))),
            compare=() if both is None else _compared(both),
            chosen=None
            if held is None
            else shapes.ChosenAnswer(
                law=held.law, reason=held.reason, by=held.by, on=held.on
            ),
        )

    def read_under(self, offence: str) -> tuple[tuple[Side, str], ...]:
        """Return under which laws an offence is read, old law first."""
        return readings(self._law, offence, self._spans)

    def rulings(self, count: Count) -> tuple[shapes.RulingAnswer, ...]:
        """Return what courts said of a count, the earliest instance first."""
        own = [one for one in self._file.rulings if one.count == count.id]
        own.sort(key=lambda one: (_ORDER.index(one.instance), str(one.on)))
        return tuple(self._ruling(count, one) for one in own)

    def acts(self) -> Iterator[shapes.ActCodeAnswer]:
        """Yield every statement, seizure and act with the code that governs it."""
        asked = done_acts(self._file, self._law)
        facts = file_facts(self._file, self._law)
        answers, _ = codes_of(self._law, facts, asked)
        found = {one.id: (one, said) for one, said in zip(asked, answers, strict=True)}
        file = self._file
        for name, ids in (
            ("statements", [str(one.id) for one in file.statements]),
            ("exhibits", [str(one.id) for one in file.exhibits]),
            ("acts", [str(one.id) for one in file.acts]),
        ):
            for at, one in enumerate(ids):
                yield self._act(f"$.{name}[{at}]", *found[one])

    def _act(self, path: str, act: DoneAct, said: CodeAnswer) -> shapes.ActCodeAnswer:
        """Return the code of one act, and how it is read as proof if it is any."""
        answer = shapes.ActCodeAnswer(
            path=path,
            item=self._item(act.id),
            on=act.on,
            code=said.code,
            recorded=act.recorded or self._file.case.regime,
            possible=said.possible,
            settles=said.settles,
            reasons=self._teller.reasons(said.reasons),
        )
        if act.id not in self._facts.proofs:
            return answer
        item = self._ground.item(act.id)
        return replace(answer, read_under=item.regime, means=item.types)

    def _item(self, act: str) -> str:
        """Return the code of an exhibit or of who spoke, else the event."""
        said = self._file.statement(act)
        if said is not None:
            return self._codes.get(said.person, "")
        found = next((one for one in self._file.acts if one.id == act), None)
        return self._codes.get(act, "") if found is None else found.event

    def _threats(self, count: Count, both: Comparison | None) -> list[Threat]:
        """Return one law, or two side by side; undated conduct shows both."""
        if both is not None:
            return [both.old, both.new]
        sides = _sides(self._spans) or list(Side)
        before, after = pair(self._law, count.offence)
        held = {Side.BEFORE: before, Side.AFTER: after}
        found = (threat(self._law, held[side], side) for side in sides)
        return [one for one in found if one is not None]

    def _ruling(self, count: Count, one: CourtRuling) -> shapes.RulingAnswer:
        """Return one ruling with what is to be noticed of its sentence."""
        sheets = self._law.sheets
        words = {row.id: row.label.text(language()) for row in sheets.outcomes}
        said = {row.id: row.label.text(language()) for row in sheets.instances}
        return shapes.RulingAnswer(
            instance=one.instance,
            outcome=one.outcome,
            said_by=said.get(one.instance, one.instance),
            label=words.get(one.outcome, one.outcome),
            on=one.on,
            court=one.court,
            number=one.number,
            months=one.months,
            life=one.life,
            fine_rp=one.fine_rp,
            remarks=self._teller.reasons(self._remarks(count, one)),
        )

    def _remarks(self, count: Count, one: CourtRuling) -> list[Reason]:
        """Return what is to be noticed of a sentence; it blocks nothing."""
        if one.months is None and not one.life and one.fine_rp is None:
            return []
        if count.offence not in self._law.offences:
            return []
        passed = Sentence(months=one.months or 0, life=one.life, fine_rp=one.fine_rp)
        held = self._file.choice(count.id)
        told: dict[Reason, None] = {}
        for side, offence in self.read_under(count.offence):
            if held is None or side is held.law:
                told |= dict.fromkeys(check_sentence(self._law, offence, side, passed))
        return list(told)


def _counted(reason: Reason, count: Count) -> Reason:
    """Return a reason on an offence as one on the count that charges it."""
    params = (("count", str(count.id)), *reason.params)
    return Reason(reason.code, reason.links, reason.citations, params)


def _compared(both: Comparison) -> tuple[shapes.LineAnswer, ...]:
    """Return what a jurist compares, line by line."""
    return tuple(
        shapes.LineAnswer(
            aspect=one.aspect.value, text=one.text.text(language()), lighter=one.lighter
        )
        for one in both.lines
    )


def _sides(spans: Iterable[Span]) -> list[Side]:
    """Return on which sides of the change dated conduct lies, old law first."""
    return list(dict.fromkeys(one.side for one in spans if one.side is not None))
