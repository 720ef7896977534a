# SPDX-License-Identifier: Apache-2.0
"""Every page there is, in the order of the rail.

Knows the pages' makers by name and nothing else. Imported only once a vault is
opened, for it brings every screen and every verb with it.
"""

from __future__ import annotations

from desktop.screens.acts.presenter import ActsPresenter
from desktop.screens.case.presenter import SummaryPresenter
from desktop.screens.cases.presenter import CasesPresenter
from desktop.screens.charges.presenter import ChargesPresenter
from desktop.screens.deadlines.presenter import DeadlinesPresenter
from desktop.screens.documents.presenter import DocumentsPresenter
from desktop.screens.elements.presenter import ElementsPresenter
from desktop.screens.evidence.presenter import EvidencePresenter
from desktop.screens.guide.presenter import GuidePresenter
from desktop.screens.home.presenter import HomePresenter
from desktop.screens.journal.presenter import JournalPresenter
from desktop.screens.open_points.presenter import OpenPointsPresenter
from desktop.screens.people.presenter import PeoplePresenter
from desktop.screens.statements.presenter import StatementsPresenter
from desktop.shell.pages import CasePageMaker, PageMaker

VAULT_PAGES: tuple[PageMaker, ...] = (
    HomePresenter,
    CasesPresenter,
    DeadlinesPresenter,
    GuidePresenter,
    JournalPresenter,
)
CASE_PAGES: tuple[CasePageMaker, ...] = (
    SummaryPresenter,
    ElementsPresenter,
    ChargesPresenter,
    PeoplePresenter,
    StatementsPresenter,
    EvidencePresenter,
    ActsPresenter,
    OpenPointsPresenter,
    DocumentsPresenter,
    JournalPresenter,
    GuidePresenter,
)
