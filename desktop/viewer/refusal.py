# SPDX-License-Identifier: Apache-2.0
"""How code inside the worker says that a file cannot be shown."""

from __future__ import annotations


class Refusal(Exception):
    """The file cannot be shown.

    Attributes:
        why: one of ``wire.REFUSALS``.
    """

    def __init__(self, why: str) -> None:
        """Keep the reason."""
        super().__init__(why)
        self.why = why
