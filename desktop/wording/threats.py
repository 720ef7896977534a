# SPDX-License-Identifier: Apache-2.0
"""Says what an offence threatens: prison, fine, and how they are joined.

Knows a threat; must not work one out. A figure that the pack does not hold is
said with the pack's own word for that and never as nought.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from desktop.wording.confidence import cited_text, confidence_text, confidence_tone
from desktop.wording.formats import language, rupiah
from models.law.catalogue import Catalogue
from models.law.penalties import MONTHS, Connective, Held, Threat

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ThreatWords:
    """One threat in words.

    Attributes:
        prison: the term, with its special minimum.
        fine: the fine, with its category.
        joined: how prison and fine stand to one another.
        mark: how far checked; always said, as figures are.
        tone: of that mark.
        source: where it stands.
        note: the pack's remark, "" = none.
    """

    prison: str
    fine: str
    joined: str
    mark: str
    tone: str
    source: str
    note: str = ""


def threat_words(catalogue: Catalogue, threat: Threat | None) -> ThreatWords:
    """Return a threat in words; nothing held is said as not certain."""
    unknown = catalogue.tariff.unknown.text(language())
    if threat is None:
        return ThreatWords(unknown, unknown, unknown, unknown, "warn", "")
    mark = confidence_text(threat.confidence)
    if threat.reckoned:
        mark = translate("law", "{0}; worked out here").format(mark)
    return ThreatWords(
        prison=prison_text(catalogue, threat),
        fine=fine_text(catalogue, threat),
        joined=joined_text(threat.connective),
        mark=mark,
        tone=confidence_tone(threat.confidence),
        source=cited_text(catalogue, threat.citations),
        note=threat.note.text(language()) if threat.note is not None else "",
    )


def threat_line(catalogue: Catalogue, threat: Threat | None, side: str) -> str:
    """Return one threat in one line: which law, how much, how far checked."""
    words = threat_words(catalogue, threat)
    law = {
        "before": translate("law", "Old law"),
        "after": translate("law", "New law"),
    }[str(side)]
    parts = [words.joined, words.prison, words.fine]
    return f"{law}: {'; '.join(dict.fromkeys(parts))}  ·  {words.mark}"


def term(months: int) -> str:
    """Return months as years and months."""
    years, rest = divmod(months, MONTHS)
    parts = [
        plurals.years(years) if years else "",
        plurals.months(rest) if rest else "",
    ]
    return " ".join(filter(None, parts)) or plurals.months(0)


def prison_text(catalogue: Catalogue, threat: Threat) -> str:
    """Return the prison term that is threatened."""
    if threat.prison is Held.NOT_THREATENED:
        return translate("law", "not threatened")
    if threat.prison is Held.NOT_CERTAIN:
        return catalogue.tariff.unknown.text(language())
    life = translate("law", "for life") if threat.life else ""
    most = "" if threat.prison_max is None else _span(threat)
    return (
        translate("law", "{0} or {1}").format(life, most)
        if life and most
        else (life or most)
    )


def fine_text(catalogue: Catalogue, threat: Threat) -> str:
    """Return the fine that is threatened, with its category."""
    if threat.fine is Held.NOT_THREATENED:
        return translate("law", "not threatened")
    if threat.fine_max is None:
        return catalogue.tariff.unknown.text(language())
    most = rupiah(threat.fine_max)
    words = (
        translate("law", "at most {0}").format(most)
        if threat.fine_min is None
        else translate("law", "{0} to {1}").format(rupiah(threat.fine_min), most)
    )
    if not threat.category:
        return words
    return translate("law", "{0} (category {1})").format(words, threat.category)


def joined_text(connective: str) -> str:
    """Return how prison and fine stand to one another."""
    return {
        Connective.AND.value: translate("law", "prison and fine"),
        Connective.OR.value: translate("law", "prison or fine"),
        Connective.AND_OR.value: translate("law", "prison and/or fine"),
        Connective.PRISON_ONLY.value: translate("law", "prison only"),
        Connective.FINE_ONLY.value: translate("law", "fine only"),
        Connective.NONE.value: translate("law", "no penalty of its own"),
    }.get(str(connective), str(connective))


def _span(threat: Threat) -> str:
    """Return the fixed term, from its special minimum where there is one."""
    assert threat.prison_max is not None, "asked only where a ceiling is held"
    most = term(threat.prison_max)
    if threat.prison_min is None:
        return translate("law", "no longer than {0}").format(most)
    return translate("law", "{0} to {1}").format(term(threat.prison_min), most)
