# SPDX-License-Identifier: Apache-2.0
"""Both laws side by side in a letter, and which one a jurist chose, and why.

Knows the penalties on either side of the change and the recorded choice. Must
not choose, and never says that one law is lighter as a whole.
"""

from __future__ import annotations

from datetime import date

from models.casefile.both_laws import laws_beside
from models.casefile.counts import Count
from models.documents.gaps import About
from models.documents.labels import CONFIDENCE
from models.documents.parts import Data, cited
from models.documents.sheet import Sheet
from models.documents.words import clean, grouped, long_date
from models.law.favourable import Comparison, Lighter, Line
from models.law.passage import Aspect, Side
from models.law.penalties import MONTHS, Connective, Held, Threat

_LIGHTER = {
    Lighter.OLD: "hukum lama",
    Lighter.NEW: "hukum baru",
    Lighter.SAME: "sama",
    Lighter.NOT_COMPARED: "tidak dibandingkan",
}
_JOINED = {
    Connective.AND: "penjara dan denda",
    Connective.OR: "penjara atau denda",
    Connective.AND_OR: "penjara dan/atau denda",
    Connective.PRISON_ONLY: "penjara saja",
    Connective.FINE_ONLY: "denda saja",
    Connective.NONE: "–",
}
_NONE = "tidak ada"


def law_of(sheet: Sheet, number: int, count: Count) -> Data:
    """Return what a count's section says of the governing law; empty = one law.

    Args:
        sheet: the desk.
        number: the count's number in the letter.
        count: the count.
    """
    both = laws_beside(sheet.catalogue, sheet.file, count)
    if both is None:
        return {}
    return {
        "lama": _column(sheet, both.old),
        "baru": _column(sheet, both.new),
        "baris": [_row(sheet, both, line) for line in both.lines],
        "dasar": "; ".join(one.article for one in both.reason.citations),
        "pilihan": _chosen(sheet, number, count, both),
    }


def _chosen(sheet: Sheet, number: int, count: Count, both: Comparison) -> str:
    """Return the jurist's choice with its reason, or the marker for it."""
    held = sheet.file.choice(count.id)
    if held is None and both.final:
        on = date.fromisoformat(dict(both.reason.params)["on"])
        return (
            f"Putusan berkekuatan hukum tetap pada {long_date(on)}, sebelum perubahan "
            "hukum. Hukum baru disandingkan untuk pelaksanaan saja: bila lebih ringan, "
            "pelaksanaan disesuaikan."
        )
    if held is None:
        return sheet.blanks.missing("count.law", About(str(count.id), str(number)))
    which = "sebelum" if held.law is Side.BEFORE else "sejak"
    switch = long_date(sheet.catalogue.switch_date)
    return (
        f"Hukum yang dipakai: hukum {which} {switch}, dipilih oleh {clean(held.by)} "
        f"pada {long_date(held.on)}. Alasan: {clean(held.reason).strip()}"
    )


def _column(sheet: Sheet, threat: Threat) -> str:
    """Return article and mark of doubt of one law."""
    text = cited(sheet, threat.offence)
    doubt = CONFIDENCE[threat.confidence]
    return f"{text} [ancaman: {doubt}]" if doubt else text


def _row(sheet: Sheet, both: Comparison, line: Line) -> Data:
    """Return one line that a jurist compares."""
    return {
        "hal": line.text.id,
        "lama": _value(sheet, line.aspect, both.old),
        "baru": _value(sheet, line.aspect, both.new),
        "ringan": _LIGHTER[line.lighter],
    }


def _value(sheet: Sheet, aspect: Aspect, threat: Threat) -> str:
    """Return what one law says of one aspect, as far as the pack holds it."""
    unknown = sheet.catalogue.tariff.unknown.id
    if aspect is Aspect.PRISON_MAX:
        return _prison(threat, unknown)
    if aspect is Aspect.SPECIAL_MINIMUM:
        return _NONE if threat.prison_min is None else _term(threat.prison_min)
    if aspect is Aspect.CONNECTIVE:
        return _JOINED[threat.connective]
    if aspect is Aspect.FINE_MAX:
        return _fine(threat, unknown)
    return unknown


def _prison(threat: Threat, unknown: str) -> str:
    """Return the prison ceiling."""
    if threat.prison is not Held.HELD:
        return _NONE if threat.prison is Held.NOT_THREATENED else unknown
    term = "" if threat.prison_max is None else _term(threat.prison_max)
    if threat.life:
        return f"seumur hidup atau {term}" if term else "seumur hidup"
    return term


def _fine(threat: Threat, unknown: str) -> str:
    """Return the ceiling of the fine with its category."""
    if threat.fine_max is None:
        return _NONE if threat.fine is Held.NOT_THREATENED else unknown
    sum_ = f"Rp{grouped(threat.fine_max)}"
    return f"kategori {threat.category} ({sum_})" if threat.category else sum_


def joined_words(threat: Threat) -> str:
    """Return how prison and fine stand to one another."""
    return _JOINED[threat.connective]


def prison_words(threat: Threat, unknown: str) -> str:
    """Return the prison term, from its special minimum where there is one."""
    most = _prison(threat, unknown)
    if threat.prison_min is None:
        return most
    return f"{_term(threat.prison_min)} s.d. {most}"


def fine_words(threat: Threat, unknown: str) -> str:
    """Return the fine, from its minimum where there is one."""
    most = _fine(threat, unknown)
    if threat.fine_min is None:
        return most
    return f"Rp{grouped(threat.fine_min)} s.d. {most}"


def _term(months: int) -> str:
    """Return a term of prison in years and months."""
    years, rest = divmod(months, MONTHS)
    parts = [f"{years} tahun"] if years else []
    if rest or not years:
        parts.append(f"{rest} bulan")
    return " ".join(parts)
