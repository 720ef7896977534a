# SPDX-License-Identifier: Apache-2.0
"""Turns offence rows into frozen offences, resolving what they refer to.

Knows elements, forms, penalties and references among offences. Must not know
the rest of the edition beyond its ids.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from models.base.errors import CatalogueInvalid
from models.law import raw
from models.law.catalogue import Element, Offence, Option, Penalty
from models.law.refer import by_id, known, maybe, one_known, words

FILE = "offences.json"


class OffenceBuilder:
    """Builds every offence of an edition.

    Args:
        rows: as decoded.
        instruments: known instrument ids.
        sources: known source ids.
        kinds: known evidence-kind ids.
    """

    def __init__(
        self,
        rows: Sequence[raw.OffenceRow],
        instruments: Collection[str],
        sources: Collection[str],
        kinds: Collection[str],
    ) -> None:
        self._rows = by_id(FILE, "$", rows)
        self._places = {row.id: f"$[{place}]" for place, row in enumerate(rows)}
        self._instruments = instruments
        self._sources = sources
        self._kinds = kinds
        self._built: dict[str, tuple[Element, ...]] = {}

    def all(self) -> dict[str, Offence]:
        """Return the offences by id, in pack order.

        Raises:
            CatalogueInvalid: a reference leads nowhere or in a circle, an id
                stands twice, or an offence has nothing to show.
        """
        self._check_element_ids()
        offences = {
            row.id: self._offence(row, self._places[row.id])
            for row in self._rows.values()
        }
        for offence in offences.values():
            self._check_leaning(offence, offences)
        return offences

    def _check_element_ids(self) -> None:
        """An element is defined once in the edition; others refer to it."""
        seen: set[str] = set()
        for row in self._rows.values():
            for place, element in enumerate(row.elements):
                if element.id in seen:
                    where = f"{self._places[row.id]}.elements[{place}].id"
                    raise CatalogueInvalid(FILE, where, f"duplicate_id: {element.id}")
                seen.add(element.id)

    def _offence(self, row: raw.OffenceRow, path: str) -> Offence:
        """Return one offence, with the elements it defines or refers to."""
        since, until = row.available_from, row.available_until
        if since is not None and until is not None and until < since:
            raise CatalogueInvalid(FILE, f"{path}.available_until", "date_order")
        known(FILE, f"{path}.instrument", [row.instrument], self._instruments)
        return Offence(
            id=row.id,
            instrument=row.instrument,
            article=row.article,
            citation=row.citation,
            title=words(row.title),
            group=row.group,
            elements=self._elements(row),
            penalties=tuple(_penalty(penalty) for penalty in row.penalties),
            notes=tuple(words(note) for note in row.notes),
            confidence=row.confidence,
            sources=known(FILE, f"{path}.sources", row.sources, self._sources),
            available_from=since,
            available_until=until,
            replaced_by=one_known(
                FILE, f"{path}.replaced_by", row.replaced_by, self._rows
            ),
        )

    def _elements(self, row: raw.OffenceRow) -> tuple[Element, ...]:
        """Follow references to the offence that defines the elements."""
        passed = {row.id}
        origin = row
        while origin.elements_ref:
            path = f"{self._places[origin.id]}.elements_ref"
            if origin.elements:
                raise CatalogueInvalid(FILE, path, "elements_and_ref")
            one_known(FILE, path, origin.elements_ref, self._rows)
            if origin.elements_ref in passed:
                raise CatalogueInvalid(FILE, path, f"cycle: {origin.elements_ref}")
            passed.add(origin.elements_ref)
            origin = self._rows[origin.elements_ref]
        if origin.id not in self._built:
            self._built[origin.id] = self._defined(origin)
        return self._built[origin.id]

    def _defined(self, row: raw.OffenceRow) -> tuple[Element, ...]:
        """Return the elements a row defines; one of them must be required."""
        path = f"{self._places[row.id]}.elements"
        if not any(element.required for element in row.elements):
            raise CatalogueInvalid(FILE, path, "nothing_required")
        return tuple(
            self._element(element, f"{path}[{place}]")
            for place, element in enumerate(row.elements)
        )

    def _element(self, row: raw.ElementRow, path: str) -> Element:
        """Return one element with its forms."""
        forms = by_id(FILE, f"{path}.options", row.options)
        kinds = known(
            FILE, f"{path}.typical_evidence", row.typical_evidence, self._kinds
        )
        return Element(
            id=row.id,
            role=row.role,
            label=words(row.label),
            logic=row.logic,
            required=row.required,
            options=tuple(
                self._option(row, option, f"{path}.options[{place}]")
                for place, option in enumerate(row.options)
            ),
            child_exempt=row.child_exempt,
            child_note=maybe(row.child_note),
            note=maybe(row.note),
            typical_evidence=kinds,
            linked_offence=row.linked_offence,
            any_accused=row.any_accused,
            asks=row.asks,
            child_option=one_known(
                FILE, f"{path}.child_option", row.child_option, forms
            ),
        )

    def _option(self, element: raw.ElementRow, row: raw.OptionRow, path: str) -> Option:
        """Return one form; a linked one must name the offences it leans on."""
        if element.linked_offence is not bool(row.offences):
            raise CatalogueInvalid(FILE, f"{path}.offences", "linked_offence")
        kinds = f"{path}.typical_evidence"
        return Option(
            id=row.id,
            label=words(row.label),
            definition=maybe(row.definition),
            typical_evidence=known(FILE, kinds, row.typical_evidence, self._kinds),
            status_fact=row.status_fact,
            childhood=row.childhood,
            offences=known(FILE, f"{path}.offences", row.offences, self._rows),
        )

    def _check_leaning(self, offence: Offence, offences: Mapping[str, Offence]) -> None:
        """A base offence stands on its own elements, or leaning would circle."""
        for place, element in enumerate(offence.elements):
            for option in element.options:
                for base in option.offences:
                    if any(one.linked_offence for one in offences[base].elements):
                        where = f"{self._places[offence.id]}.elements[{place}]"
                        raise CatalogueInvalid(FILE, where, f"cycle: {base}")


def _penalty(row: raw.PenaltyRow) -> Penalty:
    """Return what is threatened under one regime."""
    return Penalty(
        regime=row.regime,
        prison_min_years=row.prison_min_years,
        prison_max_years=row.prison_max_years,
        prison_life=row.prison_life,
        fine_min_rp=row.fine_min_rp,
        fine_max_rp=row.fine_max_rp,
        fine_category=row.fine_category,
        connective=row.connective,
        confidence=row.confidence,
        note=maybe(row.note),
    )
