# SPDX-License-Identifier: Apache-2.0
"""How long work tells how far it is and learns that it should stop.

Knows numbers only; must not know threads or widgets.
"""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Somebody who watches long work."""

    def report(self, done: int, total: int) -> None:
        """Take note of the units done so far out of ``total``.

        Raises:
            Cancelled: the user wants the work to stop.
        """
        ...


class Silent:
    """Watches without a word and never stops the work."""

    def report(self, done: int, total: int) -> None:
        """Take note of nothing."""
