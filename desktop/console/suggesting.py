# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: what suggests itself; nothing is imposed.

Knows what ``models.law`` and the case suggest, and the words of both. Must not
repeat a word of an answer: a mention is a place in the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.console.telling import Teller, citations
from desktop.wording.confidence import offence_text
from desktop.wording.formats import language
from desktop.wording.unexamined import unexamined_text
from models.casefile.counts import Count
from models.casefile.known_facts import answers_for, asked_about, charged_beside
from models.casefile.people import Role
from models.casefile.unexamined import unexamined
from models.casefile.worksheets import SheetKind
from models.interchange import law_answers as shapes
from models.law import decision_table
from models.law.aggravation import suggestions
from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import Threat
from models.law.taking_part import corporate, user
from models.law.worksheet import offered, screen
from models.usecases.assessing import Weighed

translate = QCoreApplication.translate

_USER = {LawNote.USER_SUGGESTED: Answer.YES, LawNote.USER_OPEN: Answer.UNKNOWN}
Read = tuple[tuple[Side, str], ...]


class Suggester:
    """Gathers what suggests itself in one document.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        teller: says reasons.
        codes: identity → code of people, exhibits and counts.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        weighed: Weighed,
        teller: Teller,
        codes: Mapping[str, str],
    ) -> None:
        self._law = catalogue
        self._file = weighed.file
        self._answers = weighed.answers
        self._teller = teller
        self._codes = codes

    def of_count(self, count: Count, read: Read) -> Iterator[shapes.SuggestionAnswer]:
        """Yield what may attach to one count, under each law it is read under."""
        if count.offence not in self._law.offences:
            return
        answers = answers_for(self._law, self._file, count)
        yield from self._aggravations(count, read, answers)
        yield from self._user(count, answers)
        accused = self._file.person(count.accused)
        if accused is not None and accused.is_(Role.CORPORATION):
            yield from self._corporation(count, read)

    def of_case(self) -> Iterator[shapes.SuggestionAnswer]:
        """Yield what concerns people, the case as a whole, and what is open."""
        yield from self._screened()
        yield from self._direction()
        for one in unexamined(self._file, self._answers):
            subject = self._codes.get(one.subject, one.subject)
            yield shapes.SuggestionAnswer(
                kind="unexamined",
                about=subject,
                code=one.code,
                text=unexamined_text(one.code),
                paths=tuple(dict.fromkeys(self._paths(p.id for p in one.places))),
            )

    def _aggravations(
        self, count: Count, read: Read, answers: Mapping[str, Answer]
    ) -> Iterator[shapes.SuggestionAnswer]:
        """Yield each aggravation that attaches and that no answer excludes."""
        by_law = [suggestions(self._law, base, side, answers) for side, base in read]
        charged = charged_beside(self._file, count)
        for rows in zip(*by_law, strict=True):
            open_ones = [one for one in rows if one.answer is not Answer.NO]
            if not open_ones or open_ones[0].offence in charged:
                continue
            first = open_ones[0]
            yield self._attaching(
                "aggravation",
                count,
                first.reasons[0],
                first.answer,
                [one.threat for one in open_ones if one.threat is not None],
            )

    def _user(
        self, count: Count, answers: Mapping[str, Answer]
    ) -> Iterator[shapes.SuggestionAnswer]:
        """Yield the offence of using a victim once somebody answered about it."""
        found = user(self._law, answers)
        if found is None or found.code not in _USER:
            return
        offence = dict(found.params)["offence"]
        asked = asked_about(self._law, offence, answers)
        if asked and offence not in charged_beside(self._file, count):
            said = _USER[LawNote(found.code)]
            yield self._attaching("user", count, found, said, [])

    def _corporation(
        self, count: Count, read: Read
    ) -> Iterator[shapes.SuggestionAnswer]:
        """Yield what a corporation is threatened with, where the pack lets it be."""
        found = [corporate(self._law, base, side) for side, base in read]
        threats = [one for one, _ in found if one is not None]
        if not threats:
            return
        text = " ".join(dict.fromkeys(self._teller.note(told) for _, told in found))
        cited = [c for _, told in found for c in told.citations]
        yield shapes.SuggestionAnswer(
            kind="corporation",
            about=self._codes[count.id],
            code=found[0][1].code,
            offence=self._law.tariff.corporation.offence,
            text=text,
            citations=tuple(dict.fromkeys(citations(cited))),
            threats=tuple(map(self._teller.threat, threats)),
        )

    def _attaching(
        self,
        kind: str,
        count: Count,
        reason: Reason,
        answer: Answer,
        threats: Iterable[Threat],
    ) -> shapes.SuggestionAnswer:
        """Return one provision that may attach to a count."""
        params = dict(reason.params)
        facts = params.get("facts", "")
        return shapes.SuggestionAnswer(
            kind=kind,
            about=self._codes[count.id],
            code=reason.code,
            offence=params["offence"],
            answer=answer,
            text=self._teller.note(reason),
            facts=tuple(filter(None, facts.split(","))),
            citations=citations(reason.citations),
            threats=tuple(map(self._teller.threat, threats)),
        )

    def _screened(self) -> Iterator[shapes.SuggestionAnswer]:
        """Yield the worksheet of everybody accused who is or was a victim."""
        sheet = self._law.sheets.non_punishment
        for accused in dict.fromkeys(count.accused for count in self._file.counts):
            person = self._file.person(accused)
            roles = [] if person is None else [span.role.value for span in person.roles]
            if sheet is None or not offered(sheet, roles, named_suspect=True):
                continue
            found = screen(self._law, self._answered(SheetKind.NON_PUNISHMENT, accused))
            assert found is not None, "there is a sheet"
            questions = {one.id: one.text.text(language()) for one in sheet.questions}
            asked = translate("console", "Ask: {0}")
            yield shapes.SuggestionAnswer(
                kind="non_punishment",
                about=self._codes[accused],
                code="non_punishment",
                offence=sheet.offence,
                answer=found.pointed,
                text=sheet.title.text(language()),
                todo=" ".join(asked.format(questions[one]) for one in found.settles),
                facts=found.settles,
                citations=citations((found.citation,)),
            )

    def _direction(self) -> Iterator[shapes.SuggestionAnswer]:
        """Yield the offences that the answered facts point to."""
        answers = self._answered(SheetKind.DIRECTION, "")
        if not answers:
            return
        case = self._file.case
        period = (case.offence_from, case.offence_to)
        rules = {one.id: one for one in self._law.sheets.rules}
        for one in decision_table.read(self._law, answers, period).pointed:
            rule = rules[one.rule]
            words = rule.then.text(language())
            label = offence_text(self._law, one.offence)
            yield shapes.SuggestionAnswer(
                kind="direction",
                about="",
                code=one.rule,
                offence=one.offence,
                text=f"{label}: {words}",
                citations=citations((Citation(rule.id, "", rule.confidence),)),
            )

    def _answered(self, kind: SheetKind, subject: str) -> dict[str, Answer]:
        """Return what somebody answered on a worksheet."""
        found: dict[str, Answer] = {}
        for sheet in self._file.worksheets:
            if sheet.sheet is kind and sheet.subject == subject:
                found |= sheet.answers
        return found

    def _paths(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield where the document tells of it; a reader keeps its order."""
        places: dict[str, str] = {}
        for name in ("people", "statements", "exhibits", "links", "counts", "acts"):
            held = getattr(self._file, name)
            places |= {str(one.id): f"$.{name}[{at}]" for at, one in enumerate(held)}
        for said in self._answers:
            places[str(said.id)] = places[str(said.statement)]
        for one in ids:
            if one in places:
                yield places[one]
