# SPDX-License-Identifier: Apache-2.0
"""Lends the page Dokumen, its pages made at once."""

from __future__ import annotations

import pytest

from tests.desktop.screens.documents.kit import DocumentsBench
from tests.support.pages import Bench


@pytest.fixture
def docs(bench: Bench, indonesian: object) -> DocumentsBench:
    return DocumentsBench(bench)
