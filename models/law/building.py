# SPDX-License-Identifier: Apache-2.0
"""Turns decoded rows into the frozen law, checking every reference.

Knows which row may name which, offences apart (``building_offences``). Must
not know bytes or where packs stand. Every refusal names the file, the place in
it and a short reason.
"""

from __future__ import annotations

from models.base.errors import CatalogueInvalid
from models.law import raw
from models.law.building_offences import OffenceBuilder
from models.law.building_stages import letters_of, stages_of
from models.law.catalogue import (
    Catalogue,
    EvidenceKind,
    EvidenceRegime,
    Instrument,
    PolicyRow,
    ProofType,
    Source,
    TemporalRule,
)
from models.law.facts import Speaker
from models.law.finding import Standing
from models.law.reasons import PolicyId
from models.law.refer import by_id, known, maybe, one_known, words
from models.law.regime import Situation

_STANDINGS = frozenset({"", *Standing})


def build(files: raw.Files, sha256: str) -> Catalogue:
    """Return the edition.

    Args:
        files: all files, decoded.
        sha256: hash over the bytes they were decoded from.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold, an id
            stands twice, or a row that the reasoning asks for is missing.
    """
    sources = _sources(files.sources)
    instruments = _instruments(files.instruments, sources)
    regimes = _regimes(files.regimes, instruments, sources)
    kinds = _kinds(files.kinds.kinds, regimes)
    return Catalogue(
        edition=files.edition.edition,
        as_of=files.edition.as_of,
        sha256=sha256,
        signed_by=files.edition.signed_by,
        signed_on=files.edition.signed_on,
        switch_date=files.edition.switch_date,
        adult_age=files.edition.adult_age,
        instruments=instruments,
        offences=OffenceBuilder(files.offences, instruments, sources, kinds).all(),
        evidence_kinds=kinds,
        evidence_regimes=regimes,
        policy=_policy(files.policy, instruments, regimes, kinds),
        stages=stages_of(files.stages),
        letters=letters_of(files.stages),
        steps=tuple(words(step) for step in files.stages.steps),
        sources=sources,
        statement_kinds=_statements(files.kinds.statements, kinds),
        assessment_kind=_assessment(files.kinds.assessment, kinds),
        rules=_rules(files.rules.rules, regimes, sources),
        favourability=tuple(words(one) for one in files.rules.favourability),
    )


def _sources(rows: list[raw.SourceRow]) -> dict[str, Source]:
    """Return where rows were read."""
    by_id("sources.json", "$", rows)
    return {row.id: Source(row.id, words(row.what)) for row in rows}


def _instruments(
    rows: list[raw.InstrumentRow], sources: dict[str, Source]
) -> dict[str, Instrument]:
    """Return laws and regulations."""
    file = "instruments.json"
    by_id(file, "$", rows)
    return {
        row.id: Instrument(
            id=row.id,
            title=words(row.title),
            short=row.short,
            in_force_from=row.in_force_from,
            in_force_to=row.in_force_to,
            confidence=row.confidence,
            sources=known(file, f"$[{place}].sources", row.sources, sources),
            note=maybe(row.note),
        )
        for place, row in enumerate(rows)
    }


def _regimes(
    rows: list[raw.RegimeRow],
    instruments: dict[str, Instrument],
    sources: dict[str, Source],
) -> dict[str, EvidenceRegime]:
    """Return codes and special laws with their means of proof."""
    file = "evidence_regimes.json"
    by_id(file, "$", rows)
    found = {}
    for place, row in enumerate(rows):
        by_id(file, f"$[{place}].types", row.types)
        known(file, f"$[{place}].instrument", [row.instrument], instruments)
        found[row.id] = EvidenceRegime(
            id=row.id,
            article=row.article,
            types=tuple(
                ProofType(one.id, words(one.label), one.article, maybe(one.note))
                for one in row.types
            ),
            minimum=words(row.minimum),
            confidence=row.confidence,
            admissibility=maybe(row.admissibility),
            instrument=row.instrument,
            code=row.code,
            notes=tuple(words(note) for note in row.notes),
            sources=known(file, f"$[{place}].sources", row.sources, sources),
        )
    return found


def _types(regimes: dict[str, EvidenceRegime]) -> frozenset[str]:
    """Return every means of proof of the edition."""
    return frozenset(one.id for regime in regimes.values() for one in regime.types)


def _kinds(
    rows: list[raw.KindRow], regimes: dict[str, EvidenceRegime]
) -> dict[str, EvidenceKind]:
    """Return kinds of evidence; each names a list for each code it may serve."""
    file = "evidence_kinds.json"
    by_id(file, "$.kinds", rows)
    types = _types(regimes)
    found = {}
    for place, row in enumerate(rows):
        path = f"$.kinds[{place}].proof_types"
        known(file, path, tuple(row.proof_types), regimes)
        found[row.id] = EvidenceKind(
            id=row.id,
            label=words(row.label),
            proof_types={
                regime: known(file, f"{path}.{regime}", means, types)
                for regime, means in row.proof_types.items()
            },
            sensitivity=row.sensitivity,
            note=maybe(row.note),
            specific_data=row.specific_data,
        )
    return found


def _statements(rows: dict[str, str], kinds: dict[str, EvidenceKind]) -> dict[str, str]:
    """Return whose words count as which kind of evidence."""
    file = "evidence_kinds.json"
    known(file, "$.statements", tuple(rows), frozenset(Speaker))
    for speaker, kind in rows.items():
        known(file, f"$.statements.{speaker}", [kind], kinds)
    return dict(rows)


def _assessment(kind: str, kinds: dict[str, EvidenceKind]) -> str:
    """Return as which kind of evidence an assessment of somebody counts."""
    known("evidence_kinds.json", "$.assessment", [kind], kinds)
    return kind


def _policy(
    rows: list[raw.PolicyFileRow],
    instruments: dict[str, Instrument],
    regimes: dict[str, EvidenceRegime],
    kinds: dict[str, EvidenceKind],
) -> dict[str, PolicyRow]:
    """Return the thresholds; the rows the reasoning asks for must be there."""
    file = "policy.json"
    present = by_id(file, "$", rows)
    for needed in PolicyId:
        if needed not in present:
            raise CatalogueInvalid(file, "$", f"missing_row: {needed}")
    types = _types(regimes)
    found = {}
    for place, row in enumerate(rows):
        path = f"$[{place}]"
        known(file, f"{path}.standing", [row.standing], _STANDINGS)
        found[row.id] = PolicyRow(
            id=row.id,
            standing=row.standing,
            text=words(row.text),
            least=row.least,
            citation_instrument=one_known(
                file, f"{path}.instrument", row.instrument, instruments
            ),
            citation_article=row.article,
            confidence=row.confidence,
            proof_types=known(file, f"{path}.proof_types", row.proof_types, types),
            kinds=known(file, f"{path}.kinds", row.kinds, kinds),
        )
    return found


def _rules(
    rows: list[raw.RuleRow],
    regimes: dict[str, EvidenceRegime],
    sources: dict[str, Source],
) -> dict[str, TemporalRule]:
    """Return the temporal rules; every situation asked for must have one."""
    file = "regimes.json"
    by_id(file, "$.rules", rows)
    spoken_of = {row.situation for row in rows}
    for needed in Situation:
        if needed not in spoken_of:
            raise CatalogueInvalid(file, "$.rules", f"missing_row: {needed}")
    return {
        row.id: TemporalRule(
            id=row.id,
            scope=row.scope,
            article=row.article,
            when=words(row.when),
            apply=words(row.apply),
            situation=row.situation,
            code=one_known(file, f"$.rules[{place}].code", row.code, regimes),
            confidence=row.confidence,
            sources=known(file, f"$.rules[{place}].sources", row.sources, sources),
        )
        for place, row in enumerate(rows)
    }
