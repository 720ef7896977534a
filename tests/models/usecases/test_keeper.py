# SPDX-License-Identifier: Apache-2.0
"""Vault and store are let go together, whatever happens."""

from __future__ import annotations

import pytest

from models.usecases.keeper import Keeper


class Noted:
    """Remembers that it was closed, and may refuse."""

    def __init__(self, error: Exception | None = None) -> None:
        self.closed = 0
        self._error = error

    def close(self) -> None:
        self.closed += 1
        if self._error is not None:
            raise self._error

    def verifier(self) -> str:
        return "verifier"


def test_keys_are_dropped_even_when_the_store_refuses():
    vault, store = Noted(), Noted(RuntimeError())
    with pytest.raises(RuntimeError):
        Keeper(vault, store).close()
    assert (vault.closed, store.closed) == (1, 1)


def test_a_check_comes_from_the_store():
    assert Keeper(Noted(), Noted()).verifier() == "verifier"
