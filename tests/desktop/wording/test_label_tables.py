# SPDX-License-Identifier: Apache-2.0
"""Every table of labels is filled."""

from __future__ import annotations

import pytest

from desktop.wording import labels
from desktop.wording.label_tables import TABLES


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_table_is_filled_in_indonesian(indonesian, table):
    assert all(labels.labels(table).values())
