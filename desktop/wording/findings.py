# SPDX-License-Identifier: Apache-2.0
"""Says the standing of a finding and the reasons behind it.

Knows codes of ``models.law``; must not weigh anything. The program supports, it
does not decide: "supported", never "proved".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.wording.reason_sentences import all_reasons


@dataclass(frozen=True, slots=True)
class StandingLook:
    """How a standing is shown: icon and words first, tone last.

    Attributes:
        label: words.
        tone: tone of chips and cells.
        icon: icon name.
    """

    label: str
    tone: str
    icon: str


def standing_look(code: str) -> StandingLook:
    """Return how a standing is shown.

    Args:
        code: ``supported partial absent disputed not_used``.

    Raises:
        KeyError: no such standing; our mistake.
    """
    return StandingLook(_label(code), *_LOOKS[code])


def standing_label(code: str) -> str:
    """Return the words of a standing."""
    return standing_look(code).label


_LOOKS = {
    "supported": ("ok", "circle-check"),
    "partial": ("warn", "contrast"),
    "absent": ("bad", "circle-dashed"),
    "disputed": ("alt", "equal-not"),
    "not_used": ("neutral", "minus"),
}


def _label(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "supported": translate("findings", "Supported"),
        "partial": translate("findings", "Needs support"),
        "absent": translate("findings", "Nothing yet"),
        "disputed": translate("findings", "Accounts differ"),
        "not_used": translate("findings", "Not used"),
    }[code]


def strength_label(bars: int) -> str:
    """Return the words beside the three bars; 0 means there is no proof yet."""
    translate = QCoreApplication.translate
    return (
        translate("findings", "No proof yet"),
        translate("findings", "Weak"),
        translate("findings", "Fair"),
        translate("findings", "Strong"),
    )[bars]


def reason_text(
    code: str,
    params: Mapping[str, str] | None = None,
    named: Callable[[str], str] = str,
) -> str:
    """Return a reason in words; an unknown code is shown as it is.

    Args:
        code: reason code of a finding.
        params: what fills the ``{holes}`` of the sentence: codes and figures.
        named: gives the label of a code, e.g. from the pack; a list joined by
            commas is named one by one.
    """
    words = all_reasons().get(code)
    if words is None:
        return code
    filled = {
        key: ", ".join(named(part) for part in value.split(","))
        for key, value in (params or {}).items()
    }
    return words.format_map(_Known(filled))


class _Known(dict[str, str]):
    """Leaves a hole as it is when nothing fills it."""

    def __missing__(self, key: str) -> str:
        """Return the hole itself."""
        return f"{{{key}}}"
