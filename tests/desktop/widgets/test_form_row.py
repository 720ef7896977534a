# SPDX-License-Identifier: Apache-2.0
"""A row sets label, hint and error together."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.widgets.form_row import FormRow


def test_a_row_names_its_field_and_tells_errors_instead_of_hints(qtbot):
    row = FormRow("Nomor perkara", QLineEdit(), "Seperti pada sampul", optional=True)
    qtbot.addWidget(row)
    row.show()
    assert row.field.accessibleName() == "Nomor perkara"
    assert row.field.accessibleDescription() == "Seperti pada sampul"
    assert row._label.buddy() is row.field
    row.set_error("Nomor ini sudah dipakai.")
    assert row.error == row.field.accessibleDescription() == "Nomor ini sudah dipakai."
    assert row.field.property("invalid") == "true"
    assert not row._hint.isVisible()
    row.set_error("")
    assert row.field.property("invalid") == "false"
    assert row._hint.isVisible()
    row.set_label("Nomor")
    row.set_hint("Lain")
    assert row.field.accessibleName() == "Nomor"
