# SPDX-License-Identifier: Apache-2.0
"""Ways of taking part in a letter: what a jurist chose, by which rules, how much.

Knows the rules that reach a chosen way and what they threaten. Must not choose
one, nor say which rule is applied.
"""

from __future__ import annotations

from models.casefile.counts import Count
from models.documents.labels import CONFIDENCE
from models.documents.law_choice import fine_words, joined_words, prison_words
from models.documents.sheet import Sheet
from models.law.favourable import readings
from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import Connective, Held, Threat
from models.law.taking_part import Route, reached
from models.law.temporal import split

_LAW = {Side.BEFORE: "hukum lama", Side.AFTER: "hukum baru"}


def ways_of(sheet: Sheet, count: Count) -> list[str]:
    """Return a line for each way chosen, then one for each rule that reaches it."""
    case, catalogue = sheet.file.case, sheet.catalogue
    spans = split(catalogue, case.offence_from, case.offence_to)
    read = readings(catalogue, count.offence, spans)
    lines: list[str] = []
    for mode in count.taking_part:
        held = catalogue.tariff.mode(mode)
        label = mode if held is None else held.label.id
        lines.append(f"Bentuk keterlibatan yang dipilih ahli hukum: {label}.")
        found = reached(catalogue, mode, read)
        lines += [_rule(sheet, side, route) for side, route in found]
        if not found:
            lines.append(
                "Paket hukum tidak memuat aturan yang menjangkau bentuk ini pada pasal "
                "tersebut; periksa kembali."
            )
    return lines


def _rule(sheet: Sheet, side: Side, route: Route) -> str:
    """Return one rule: where it stands, how far checked, what it threatens."""
    law = sheet.catalogue.instruments.get(route.instrument)
    name = route.instrument if law is None else law.short
    doubt = CONFIDENCE[Confidence(route.reason.citations[0].confidence)]
    mark = f" [{doubt}]" if doubt else ""
    kind = "aturan khusus" if route.special else "aturan umum"
    told = _threat(sheet, route.threat)
    return f"Menurut {_LAW[side]}, {kind}: Pasal {route.article} {name}{mark}. {told}"


def _threat(sheet: Sheet, threat: Threat | None) -> str:
    """Return what is threatened, with how far that was checked."""
    unknown = sheet.catalogue.tariff.unknown.id
    if threat is None:
        return f"Ancaman: {unknown}."
    if threat.connective is Connective.NONE:
        return f"Ancaman: {joined_words(threat)}."
    parts = [joined_words(threat)]
    if threat.prison is not Held.NOT_THREATENED:
        parts.append(f"penjara {prison_words(threat, unknown)}")
    if threat.fine is not Held.NOT_THREATENED:
        parts.append(f"denda {fine_words(threat, unknown)}")
    doubt = CONFIDENCE[threat.confidence]
    marks = [doubt] if doubt else []
    if threat.reckoned:
        marks.append("dihitung oleh alat bantu ini")
    mark = f" [{'; '.join(marks)}]" if marks else ""
    return f"Ancaman: {', '.join(parts)}{mark}."
