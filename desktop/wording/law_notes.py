# SPDX-License-Identifier: Apache-2.0
"""Says a remark on the governing law, a penalty or a way of taking part.

Knows what the values of a remark stand for: days, offences, codes, terms and
amounts. Must not know how the remark was found.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.wording.confidence import bare, confidence_text, offence_text
from desktop.wording.formats import language, long_date, rupiah
from desktop.wording.law_sentences import all_notes
from desktop.wording.threats import term
from models.law.catalogue import Catalogue
from models.law.finding import Reason
from models.law.notes import LawNote

translate = QCoreApplication.translate
_OFFENCES = frozenset({"offence", "base", "old", "new", "from", "to", "offences"})
_CODES = frozenset({"code", "codes", "recorded"})
_FIGURES = frozenset({"months", "least", "most", "fine", "times", "numerator"})


def note_text(catalogue: Catalogue, reason: Reason) -> str:
    """Return a remark in words; an unknown code is shown as it is."""
    words = all_notes().get(reason.code)
    if words is None:
        return reason.code
    said = {
        name: _said(catalogue, reason.code, name, value)
        for name, value in reason.params
    }
    if reason.code == LawNote.BOTH_LAWS and said["old"] == said["new"]:
        words = translate(
            "law",
            "{old} stands on both sides of the change of law, with another threat on "
            "each. Which one is more favourable is for a jurist to say.",
        )
    return words.format_map(_Holes(said))


def value_text(catalogue: Catalogue, code: str, name: str, value: str) -> str:
    """Return one value of a remark as people write it."""
    return _said(catalogue, code, name, value)


class _Holes(dict[str, str]):
    """Leaves nothing where the law layer gave nothing."""

    def __missing__(self, name: str) -> str:
        """Return nothing."""
        return ""


def _said(catalogue: Catalogue, code: str, name: str, value: str) -> str:
    """Return one value as people write it."""
    day = iso_day(value)
    if day is not None:
        return long_date(day)
    if name in _FIGURES:
        return _figure(code, value)
    tellers: dict[str, Callable[[Catalogue, str], str]] = {
        **dict.fromkeys(_OFFENCES, offence_text),
        **dict.fromkeys(_CODES, _code),
        "stage": _stage,
        "stages": _stage,
        "phase": _phase,
        "mode": mode_text,
        "facts": fact_text,
        "unknown": lambda _law, one: _open(one),
        "side": lambda _law, one: side_text(one),
        "confidence": lambda _law, one: confidence_text(one).lower(),
    }
    tell = tellers.get(name)
    if tell is None:
        return value
    return ", ".join(tell(catalogue, one) for one in value.split(",") if one)


def side_text(side: str) -> str:
    """Return on which side of the change of law something lies."""
    return {
        "before": translate("law", "before the change of law"),
        "after": translate("law", "after the change of law"),
    }.get(side, side)


def mode_text(catalogue: Catalogue, mode_id: str) -> str:
    """Return what a way of taking part is called."""
    held = catalogue.tariff.mode(mode_id)
    return mode_id if held is None else held.label.text(language())


def fact_text(catalogue: Catalogue, key: str) -> str:
    """Return the label of a form of an aggravating provision."""
    element_id, _, option_id = key.partition("/")
    for offence in catalogue.offences.values():
        element = offence.element(element_id)
        option = element.option(option_id) if element is not None else None
        if option is not None:
            return option.label.text(language())
    return key


def _figure(code: str, value: str) -> str:
    """Return a term, an amount or a plain number, by what the remark is about."""
    if not value.lstrip("-").isdigit():
        return value
    if code.startswith("fine"):
        return rupiah(int(value))
    if code in {"below_minimum", "above_maximum", "above_fixed_term"}:
        return term(int(value))
    return value


def iso_day(value: str) -> date | None:
    """Return the day a value names, ``None`` if it is none."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _code(catalogue: Catalogue, code: str) -> str:
    """Return the short name of a procedural code."""
    held = catalogue.evidence_regimes.get(code)
    return code if held is None else bare(catalogue.instruments[held.instrument].short)


def _stage(catalogue: Catalogue, stage_id: str) -> str:
    """Return where a file stood when the codes changed."""
    held = catalogue.passage.stage(stage_id)
    return stage_id if held is None else held.label.text(language())


def _phase(catalogue: Catalogue, phase_id: str) -> str:
    """Return a phase of the procedure."""
    held = {one.id: one for one in catalogue.passage.phases}.get(phase_id)
    return phase_id if held is None else held.label.text(language())


def _open(fact: str) -> str:
    """Return what would settle which code governs."""
    return {
        "stage": translate("law", "where the file stood at the change of law"),
        "phase": translate("law", "the phase of the act"),
        "date": translate("law", "the day of the act"),
    }.get(fact, fact)
