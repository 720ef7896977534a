# SPDX-License-Identifier: Apache-2.0
"""What is said about faults that were put into the law: a score, and a list.

Knows how to count, how sure a sample makes us, and which faults are known to
change nothing. Must not know how faults are made or tried.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

NOTICED = frozenset({"killed", "timeout", "segfault", "suspicious"})
_NORMAL_95 = 1.959964  # two-sided
_NUMBERED = re.compile(r"__mutmut_\d+$")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault that was tried.

    Attributes:
        name: mutmut's name for it.
        module: the module of ``models/law`` it is in.
        status: mutmut's word for what came of it.
        diff: what it changes; empty when it was noticed.
    """

    name: str
    module: str
    status: str
    diff: str = ""

    @property
    def noticed(self) -> bool:
        """Tell whether a test failed because of it."""
        return self.status in NOTICED

    @property
    def function(self) -> str:
        """Return where it is, as it is written: ``models.law.way.Way.step``."""
        place, _, mangled = _NUMBERED.sub("", self.name).rpartition(".")
        plain = mangled.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        return f"{place}.{plain}"

    @property
    def added(self) -> tuple[str, ...]:
        """Return the lines as the fault leaves them."""
        return tuple(
            line[1:].strip()
            for line in self.diff.splitlines()
            if line.startswith("+") and not line.startswith("+++")
        )


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A fault that changes nothing anybody could notice, and why."""

    function: str
    line: str
    why: str

    def fits(self, fault: Fault) -> bool:
        """Tell whether it is this one; its number may have changed."""
        return fault.function == self.function and self.line in fault.added


@dataclass(frozen=True, slots=True)
class Rules:
    """What is asked for.

    Attributes:
        floor: percent of faults that tests must notice.
        seconds: that one fault took when last measured.
        equivalents: the faults that are not counted.
    """

    floor: float
    seconds: float
    equivalents: tuple[Equivalent, ...] = ()

    @staticmethod
    def read(raw: dict[str, Any]) -> Rules:
        """Read ``mutation.toml``."""
        same = tuple(Equivalent(**one) for one in raw.get("equivalent", ()))
        return Rules(raw["floor"], raw["seconds"], same)

    def same(self, fault: Fault) -> bool:
        """Tell whether a fault is known to change nothing."""
        return any(one.fits(fault) for one in self.equivalents)


def expectation(number: int, every: int, rules: Rules) -> str:
    """Say beforehand how many faults are tried and how long that takes."""
    minutes = max(1, round(number * rules.seconds / 60))
    return (
        f"{number} of {every} faults; about {minutes // 60} h {minutes % 60:02} min "
        f"at {rules.seconds:g} s each, as last measured"
    )


def interval(noticed: int, tried: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, in percent (Wilson's)."""
    z2, share = _NORMAL_95**2, noticed / tried
    middle = share + z2 / (2 * tried)
    wide = _NORMAL_95 * math.sqrt(share * (1 - share) / tried + z2 / (4 * tried**2))
    below, above = (
        (middle - wide) / (1 + z2 / tried),
        (middle + wide) / (1 + z2 / tried),
    )
    return 100 * max(0.0, below), 100 * min(1.0, above)


def _row(name: str, noticed: int, tried: int) -> str:
    return f"{name:24} {noticed:5} of {tried:5}   {100 * noticed / tried:6.1f} %"


def _table(counted: list[Fault]) -> list[str]:
    tried = Counter(one.module for one in counted)
    noticed = Counter(one.module for one in counted if one.noticed)
    return [_row(name, noticed[name], tried[name]) for name in sorted(tried)]


def show(faults: list[Fault], rules: Rules, *, whole: bool) -> int:
    """Print the score of each module, what nobody noticed, and the whole score.

    Args:
        faults: what was tried.
        rules: what is asked for.
        whole: the faults are all there are, not a sample.

    Returns:
        1 when fewer were noticed than is asked for.
    """
    same = [one for one in faults if not one.noticed and rules.same(one)]
    counted = [one for one in faults if one not in same]
    if not counted:
        print("nothing to count")
        return 1
    for one in counted:
        if not one.noticed:
            print(f"\n{one.name}: {one.status}\n{one.diff}")
    print("", *_table(counted), sep="\n")
    noticed, tried = sum(one.noticed for one in counted), len(counted)
    score = 100 * noticed / tried
    print(_row("together", noticed, tried), f"  floor {rules.floor:g} %")
    if not whole:
        low, high = interval(noticed, tried)
        print(f"a sample: 95 % interval {low:.1f} % to {high:.1f} %")
    if same:
        print(f"not counted, because they change nothing: {len(same)}")
    if score < rules.floor:
        print("BELOW the floor")
    return 1 if score < rules.floor else 0
