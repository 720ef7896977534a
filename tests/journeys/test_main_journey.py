# SPDX-License-Identifier: Apache-2.0
"""The whole main job in the real window: written down, proved, issued, reopened."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.item_models.journal import Role as JournalRole  # noqa: F401
from desktop.screens.statements.answer_row import AnswerText  # noqa: F401
from models.casefile.people import Role
from models.law.finding import Cell, Standing
from models.usecases.documents import open_document
from tests.support.journey import CaseJourney
from tests.support.window import texts_in
