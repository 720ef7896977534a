# SPDX-License-Identifier: Apache-2.0
"""A ticked service asks for its reason."""

from __future__ import annotations


def test_a_service_asks_for_its_reason_once_ticked(make):
    form = make(services=())
    line = form.services.lines[0]
    assert not line.reason.isVisible()
    line.tick.setChecked(True)
    assert line.reason.isVisible()
    assert line.reason.accessibleName() == "Alasan: Perlindungan fisik"
