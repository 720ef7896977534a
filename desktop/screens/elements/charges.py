# SPDX-License-Identifier: Apache-2.0
"""What the head of the page says of the counts: articles, accused, law, period.

Knows a snapshot and the law in use; must not weigh anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from desktop.wording.confidence import bare, confidence_mark, confidence_text
from models.casefile.case import Case
from models.casefile.counts import Count
from models.law.catalogue import Catalogue, Confidence, Offence
from models.snapshot.case import CaseSnapshot


@dataclass(frozen=True, slots=True)
class Charge:
    """One offence that is charged.

    Attributes:
        offence: its id.
        label: its citation, with the law where two share it.
        gaps: elements not supported, over all its counts.
        badge: the same in words, "" = nothing was assessed.
        tone: of the badge.
        counts: (count id, accused) of each count, in order.
    """

    offence: str
    label: str
    gaps: int
    badge: str
    tone: str
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """The law behind what is shown.

    Attributes:
        title: what the offence is called.
        mark: how far the pack's row was checked, "" when verified.
        mark_tip: what the mark means.
        regime: law and period, e.g. ``UU … · kejadian 2024-2025``.
        regime_tip: procedural code, edition, who signed it off, and where the
            offence was read.
    """

    title: str = ""
    mark: str = ""
    mark_tip: str = ""
    regime: str = ""
    regime_tip: str = ""


def charges_of(snapshot: CaseSnapshot, catalogue: Catalogue) -> tuple[Charge, ...]:
    """Return the offences charged, each once, in the order of the counts."""
    gaps: dict[str, int] = {}
    for cell in snapshot.assessment.gaps():
        gaps[cell.count] = gaps.get(cell.count, 0) + 1
    grouped: dict[str, list[Count]] = {}
    for count in snapshot.file.counts:
        if count.offence in catalogue.offences:
            grouped.setdefault(count.offence, []).append(count)
    offences = [catalogue.offences[each] for each in grouped]
    made = [_charge(snapshot, one, grouped[one.id], gaps) for one in offences]
    return tuple(
        replace(charge, label=_label(catalogue, offence, offences))
        for charge, offence in zip(made, offences, strict=True)
    )


def shown_count(
    snapshot: CaseSnapshot, catalogue: Catalogue, chosen: str
) -> Count | None:
    """Return the count that is shown: the chosen one, else the first known."""
    known = [one for one in snapshot.file.counts if one.offence in catalogue.offences]
    same = [one for one in known if one.id == chosen]
    return next(iter(same or known), None)


def ground_of(
    snapshot: CaseSnapshot, catalogue: Catalogue, offence_id: str, language: str
) -> Ground:
    """Return the law behind an offence of this case."""
    offence = catalogue.offences[offence_id]
    mark = confidence_mark(offence.confidence)
    return Ground(
        title=offence.title.text(language),
        mark=mark,
        mark_tip=_mark_tip(offence.confidence) if mark else "",
        regime=_regime(catalogue, offence, snapshot.file.case),
        regime_tip="\n".join(
            (
                _regime_tip(snapshot, catalogue, language),
                *_read_in(catalogue, offence, language),
            )
        ),
    )


def _charge(
    snapshot: CaseSnapshot,
    offence: Offence,
    counts: list[Count],
    gaps: dict[str, int],
) -> Charge:
    """Return one offence with its counts."""
    open_ones = sum(gaps.get(count.id, 0) for count in counts)
    whole = QCoreApplication.translate("elements", "complete")
    return Charge(
        offence=offence.id,
        label=offence.citation,
        gaps=open_ones,
        badge=plurals.gaps(open_ones) if open_ones else whole,
        tone="warn" if open_ones else "ok",
        counts=tuple((count.id, _who(snapshot, count, counts)) for count in counts),
    )


def _who(snapshot: CaseSnapshot, count: Count, counts: list[Count]) -> str:
    """Return whom a count accuses; with the victims where that is not enough."""
    accused = snapshot.file.person(count.accused)
    label = accused.label if accused else ""
    if sum(other.accused == count.accused for other in counts) < 2:
        return label
    people = [snapshot.file.person(victim) for victim in count.victims[:3]]
    codes = [person.code for person in people if person]
    more = "…" if len(count.victims) > len(codes) else ""
    return f"{label} · {', '.join(codes)}{more}"


def _label(catalogue: Catalogue, offence: Offence, offences: list[Offence]) -> str:
    """Return the citation; with the law where laws share the article."""
    instruments = {one.instrument for one in offences}
    if len(instruments) < 2:
        return offence.citation
    short = catalogue.instruments[offence.instrument].short
    return f"{offence.citation} {bare(short)}"


def _regime(catalogue: Catalogue, offence: Offence, case: Case) -> str:
    """Return the law and the years of the conduct."""
    law = bare(catalogue.instruments[offence.instrument].short)
    days = (case.offence_from, case.offence_to)
    years = list(dict.fromkeys(str(day.year) for day in days if day is not None))
    translate = QCoreApplication.translate
    if not years:
        return f"{law} · {translate('elements', 'conduct not dated')}"
    when = translate("elements", "conduct {0}").format("–".join(years))
    return f"{law} · {when}"


def _regime_tip(snapshot: CaseSnapshot, catalogue: Catalogue, language: str) -> str:
    """Return procedural code, edition of the pack and its sign-off."""
    translate = QCoreApplication.translate
    lines = []
    regime = catalogue.evidence_regimes.get(snapshot.assessment.basis.regime)
    if regime is not None:
        code = catalogue.instruments.get(regime.instrument)
        name = code.title.text(language) if code else regime.id
        lines.append(translate("elements", "Procedural code: {0}").format(name))
    edition = snapshot.assessment.edition
    lines.append(translate("elements", "Rule set {0}").format(edition))
    signed = translate("elements", "Signed off by {0}").format(catalogue.signed_by)
    unsigned = translate("elements", "Not yet signed off by a jurist")
    lines.append(signed if catalogue.signed_by else unsigned)
    return "\n".join(lines)


def _read_in(catalogue: Catalogue, offence: Offence, language: str) -> list[str]:
    """Return where the pack read the offence, one line a source."""
    words = QCoreApplication.translate("elements", "Read in: {0}")
    known = [catalogue.sources[one] for one in offence.sources]
    return [words.format(one.what.text(language)) for one in known]


def _mark_tip(confidence: Confidence) -> str:
    """Return what the mark beside the title means."""
    words = QCoreApplication.translate(
        "elements",
        "This row of the rule set is not verified against the official text: {0}.",
    )
    return words.format(confidence_text(confidence).lower())
