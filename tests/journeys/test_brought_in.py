# SPDX-License-Identifier: Apache-2.0
"""A case from elsewhere that does not fit comes in, is told of, and can be mended."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from desktop.item_models.roles import Role as DataRole
from models.base.progress import Silent
from models.interchange.case_json import read_document
from models.usecases.exchange import import_case, preview
from tests.support.journey import CaseJourney

SAMPLE = Path(__file__).parents[1] / "samples" / "P1.json"

TOLD = {
    "act_unknown": "acts",
    "accused_is_victim": "charges",
    "accused_not_suspect": "people",
    "case_code_unknown": "summary",
    "element_unknown": "statements",
    "item_code_unknown": "statements",
    "item_kind_unknown": "evidence",
    "mode_unknown": "charges",
    "offence_unknown": "charges",
    "period_reversed": "summary",
    "reliance_odd": "charges",
    "rulings_differ": "charges",
    "stage_unknown": "summary",
    "switch_stage_unknown": "summary",
    "victim_in_no_count": "people",
    "victim_not_in_count": "statements",
    "victim_not_victim": "people",
}
"""What does not fit → the page that mends it."""


def odd_case() -> dict[str, Any]:
    """A sample in which everything that an import can bring is wrong once."""
    one: dict[str, Any] = json.loads(SAMPLE.read_text("utf-8"))
    one["case"] |= {
        "number": "ANEH-1",
        "stage": "entah",
        "switch_stage": "entah",
        "regime": "HIR",
        "offence_from": "2025-05-09",
        "offence_to": "2025-05-01",
    }
    role = [{"role": "victim"}]
    one["people"].append({"code": "K-08", "flower": "Kenanga", "roles": role})
    one["people"].append({"code": "K-09", "flower": "Cempaka", "roles": role})
    first = one["counts"][0]
    first["taking_part"] = ["menari"]
    first["reliances"] = [{"element": "entah", "option": "entah", "used": True}]
    unknown = copy.deepcopy(first) | {"id": "D8", "offence": "UU_LAMA_99"}
    unknown |= {"taking_part": [], "reliances": []}
    both = {"id": "D9", "accused": "K-08", "offence": "TPPO_4", "victims": ["K-08"]}
    odd = {"id": "D10", "accused": "T-1", "offence": "TPPO_4", "victims": ["S-01"]}
    one["counts"] += [unknown, both, odd]
    one["links"][0]["option"] = "entah"
    one["links"][1]["victims"] = ["K-09"]
    one["links"].append(copy.deepcopy(one["links"][2]) | {"count": "D8"})
    one["statements"][0]["regime"] = "HIR"
    one["exhibits"][0]["kind"] = "EV_LAMA"
    said = {"count": "D1", "instance": "first", "outcome": "proven"}
    one["rulings"] = [said, said | {"outcome": "void"}]
    one["acts"] = [{"event": "entah", "day": "2025-06-01"}]
    return one


def points(journey: CaseJourney) -> dict[str, str]:
    """Code of each flaw on the page Perlu diperiksa → its key."""
    model = journey.page("open_points").view.list.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    keys = [str(index.data(DataRole.ID) or "") for index in found]
    return {key.split(":")[1]: key for key in keys if key.startswith("flaw:")}


def test_an_odd_case_comes_in_and_every_flaw_leads_to_where_it_is_mended(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    tools = journey.frame._tools
    parsed = read_document(json.dumps(odd_case()).encode())
    seen = journey.ask(preview, tools, parsed, None)
    assert seen.problems == ()
    assert {one.path for one in seen.warnings} >= {
        "$.case.stage",
        "$.case.offence_to",
        "$.counts[2].offence",
        "$.counts[3].accused",
        "$.links[0].option",
    }
    case = journey.ask(import_case, tools, parsed, None, Silent())
    journey.open_case(case)
    for page in ("elements", "charges", "people", "statements", "evidence"):
        journey.page(page)
        journey.settle()
    for page in ("acts", "documents", "journal", "summary", "open_points"):
        journey.page(page)
        journey.settle()
    journey.until(lambda: set(TOLD) <= set(points(journey)))
    for code, page in TOLD.items():
        view = journey.page("open_points").view
        journey.until(lambda code=code: code in points(journey))
        key = points(journey)[code]
        view.list.setCurrentIndex(view._model.index(view._model.row_of(key)))
        assert view.detail.acts, code
        journey.click(view.detail.acts[0])
        journey.until(lambda page=page: journey.frame.current == page)
        journey.settle()
        for dialog in journey._dialogs(QDialog):
            dialog.reject()
        journey.settle()
