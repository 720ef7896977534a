# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a readable document, and what keeps it from being a case.

Knows references inside a document, codes that must be unique, the rule that
protected people have no particulars, and what the pack holds. Must not know
how values are built or kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.casefile.people import PROTECTED, Role
from models.interchange.case_acts import wrong_acts
from models.interchange.case_format import (
    CountShape,
    Document,
    LinkShape,
    StatementShape,
)
from models.interchange.decided import wrong_decisions
from models.law.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a document.

    Attributes:
        path: where, e.g. ``$.people[2].code``.
        why: a reason code, e.g. ``unknown``, ``twice``, ``identity``.
        stops: nothing can be read past it, so it keeps a document out; the others
            come in with the case and are findings there.
    """

    path: str
    why: str
    stops: bool = True


def problems_of(shape: Document, catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return everything that is wrong with the document, in reading order."""
    return (
        *_matter(shape, catalogue),
        *_people(shape),
        *_counts(shape, catalogue),
        *_statements(shape, catalogue),
        *_exhibits(shape, catalogue),
        *_links(shape, catalogue),
        *_requests(shape),
        *(Problem(*wrong) for wrong in wrong_acts(shape, catalogue)),
        *(Problem(path, why) for path, why in wrong_decisions(shape)),
    )


def odd_values(shape: Document) -> tuple[Problem, ...]:
    """Return what no form would take and a case can hold until it is mended."""
    first, last = shape.case.offence_from, shape.case.offence_to
    found = []
    if first is not None and last is not None and last < first:
        found.append(Problem("$.case.offence_to", "order", stops=False))
    for at, count in enumerate(shape.counts):
        if count.accused in count.victims:
            found.append(Problem(f"$.counts[{at}].accused", "victim", stops=False))
    return tuple(found)


def _unless(
    good: bool, path: str, why: str, *, stops: bool = True
) -> Iterator[Problem]:
    """Yield the problem unless all is good."""
    if not good:
        yield Problem(path, why, stops)


def _twice(values: Iterable[str], path: str, name: str) -> Iterator[Problem]:
    """Yield a problem for each value that came before."""
    seen: set[str] = set()
    for at, value in enumerate(values):
        yield from _unless(value not in seen, f"{path}[{at}].{name}", "twice")
        seen.add(value)


def _matter(shape: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Look at stage and procedural code of the matter."""
    case = shape.case
    known = case.stage in {"", *catalogue.stages}
    yield from _unless(known, "$.case.stage", "unknown", stops=False)
    stages = {"", *(one.id for one in catalogue.passage.stages)}
    known = case.switch_stage in stages
    yield from _unless(known, "$.case.switch_stage", "unknown", stops=False)
    yield from _regime(catalogue, case.regime, "$.case")


def _people(shape: Document) -> Iterator[Problem]:
    """Look at codes, flower names, the identity rule and sources of ages."""
    yield from _twice((p.code for p in shape.people), "$.people", "code")
    exhibits = {"", *(e.code for e in shape.exhibits)}
    statements = {"", *(s.id for s in shape.statements)}
    seen: set[str] = set()
    for at, person in enumerate(shape.people):
        path = f"$.people[{at}]"
        protected = any(span.role in PROTECTED for span in person.roles)
        safe = person.particulars is None or not protected
        yield from _unless(safe, f"{path}.particulars", "identity")
        if person.flower:
            fresh = person.flower not in seen
            yield from _unless(fresh, f"{path}.flower", "twice")
            seen.add(person.flower)
        for place, age in enumerate(person.ages):
            here = f"{path}.ages[{place}]"
            known = age.exhibit in exhibits
            yield from _unless(known, f"{here}.exhibit", "unknown")
            known = age.statement in statements
            yield from _unless(known, f"{here}.statement", "unknown")


def _counts(shape: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Look at whom and what each count names."""
    victims = _with_role(shape, Role.VICTIM)
    accused = _with_role(shape, Role.SUSPECT, Role.CORPORATION)
    everybody = {p.code for p in shape.people}
    yield from _twice((c.id for c in shape.counts), "$.counts", "id")
    for at, count in enumerate(shape.counts):
        path = f"$.counts[{at}]"
        known = count.offence in catalogue.offences
        yield from _unless(known, f"{path}.offence", "unknown", stops=False)
        there = count.accused in everybody
        good = count.accused in accused
        yield from _unless(good, f"{path}.accused", "unknown", stops=not there)
        for place, code in enumerate(count.victims):
            here = f"{path}.victims[{place}]"
            there = code in everybody
            yield from _unless(code in victims, here, "unknown", stops=not there)
        for place, one in enumerate(count.reliances):
            good = _form(catalogue, count, one.element, one.option)
            good = good and one.victim in {"", *count.victims}
            there = one.victim in {"", *everybody}
            here = f"{path}.reliances[{place}]"
            yield from _unless(good, here, "unknown", stops=not there)
        for place, mode in enumerate(count.taking_part):
            known = catalogue.tariff.mode(mode) is not None
            here = f"{path}.taking_part[{place}]"
            yield from _unless(known, here, "unknown", stops=False)


def _statements(shape: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Look at who speaks and stands by, and at numbers of answers."""
    people = {p.code for p in shape.people}
    yield from _twice((s.id for s in shape.statements), "$.statements", "id")
    answers: set[str] = set()
    for at, one in enumerate(shape.statements):
        path = f"$.statements[{at}]"
        yield from _unless(one.person in people, f"{path}.person", "unknown")
        for name in ("interpreter", "companion", "counsel", "officer"):
            code = getattr(one, name)
            yield from _unless(code in {"", *people}, f"{path}.{name}", "unknown")
        known = one.evidence_kind in {"", *catalogue.evidence_kinds}
        yield from _unless(known, f"{path}.evidence_kind", "unknown", stops=False)
        yield from _regime(catalogue, one.regime, path)
        yield from _answers(one, path, answers)


def _answers(one: StatementShape, path: str, seen: set[str]) -> Iterator[Problem]:
    """Look for ids used twice in the document and numbers in the statement."""
    numbers: set[int] = set()
    for place, answer in enumerate(one.answers):
        here = f"{path}.answers[{place}]"
        yield from _unless(answer.id not in seen, f"{here}.id", "twice")
        yield from _unless(answer.number not in numbers, f"{here}.number", "twice")
        seen.add(answer.id)
        numbers.add(answer.number)


def _exhibits(shape: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Look at codes, kinds and sources of exhibits."""
    people = {"", *(p.code for p in shape.people)}
    yield from _twice((e.code for e in shape.exhibits), "$.exhibits", "code")
    for at, one in enumerate(shape.exhibits):
        path = f"$.exhibits[{at}]"
        known = one.kind in catalogue.evidence_kinds
        yield from _unless(known, f"{path}.kind", "unknown", stops=False)
        yield from _unless(one.source in people, f"{path}.source", "unknown")
        yield from _regime(catalogue, one.regime, path)


def _links(shape: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Look at what points and where it points."""
    counts = {c.id: c for c in shape.counts}
    exhibits = {e.code for e in shape.exhibits}
    answers = {s.id: {a.id: len(a.text) for a in s.answers} for s in shape.statements}
    for at, link in enumerate(shape.links):
        path = f"$.links[{at}]"
        count = counts.get(link.count)
        there = set(link.victims) <= {p.code for p in shape.people}
        if count is None:
            # It is kept and counts for nothing until somebody links it again.
            yield Problem(f"{path}.count", "unknown", stops=False)
            yield from _unless(there, f"{path}.victims", "unknown")
        else:
            good = _form(catalogue, count, link.element, link.option)
            yield from _unless(good, f"{path}.option", "unknown", stops=False)
            known = set(link.victims) <= set(count.victims)
            yield from _unless(known, f"{path}.victims", "unknown", stops=not there)
        yield from _source(link, path, exhibits, answers)


def _source(
    link: LinkShape,
    path: str,
    exhibits: set[str],
    answers: dict[str, dict[str, int]],
) -> Iterator[Problem]:
    """Look at the item or the words that point."""
    whole = link.passage is None or bool(link.answer)
    yield from _unless(whole, f"{path}.passage", "source")
    if bool(link.exhibit) == bool(link.statement):
        yield Problem(path, "source")
    elif link.exhibit:
        yield from _unless(link.exhibit in exhibits, f"{path}.exhibit", "unknown")
        yield from _unless(not link.answer, f"{path}.answer", "source")
    elif link.statement not in answers:
        yield Problem(f"{path}.statement", "unknown")
    elif link.answer:
        length = answers[link.statement].get(link.answer)
        yield from _unless(length is not None, f"{path}.answer", "unknown")
        part = link.passage
        if length is not None and part is not None:
            fits = part.start < part.end <= length
            yield from _unless(fits, f"{path}.passage", "range")


def _requests(shape: Document) -> Iterator[Problem]:
    """Look at whom a request is for and who signs it."""
    protected = _with_role(shape, *PROTECTED)
    people = {"", *(p.code for p in shape.people)}
    for at, one in enumerate(shape.requests):
        path = f"$.requests[{at}]"
        yield from _unless(one.person in protected, f"{path}.person", "unknown")
        yield from _unless(one.signatory in people, f"{path}.signatory", "unknown")


def _with_role(shape: Document, *roles: Role) -> set[str]:
    """Return codes of people who ever held one of the roles."""
    return {p.code for p in shape.people if any(span.role in roles for span in p.roles)}


def _form(catalogue: Catalogue, count: CountShape, element: str, option: str) -> bool:
    """Tell whether the count's offence has the form; an unknown one is told once."""
    offence = catalogue.offences.get(count.offence)
    if offence is None:
        return True
    found = offence.element(element)
    return found is not None and found.option(option) is not None


def _regime(catalogue: Catalogue, regime: str, path: str) -> Iterator[Problem]:
    """Look whether the pack holds the procedural code."""
    known = {"", *catalogue.evidence_regimes}
    yield from _unless(regime in known, f"{path}.regime", "unknown", stops=False)
