# SPDX-License-Identifier: Apache-2.0
"""Makes the pack's worksheets: non-punishment, the decision table, outcomes.

Knows the catalogue's decision table and traps, and the tables of
``lawpack_regime_texts.yaml``. Must not be shipped.
"""

from __future__ import annotations

from lawpack_penalties import (
    Row,
    penalties_file,
    regime_texts,
    same_keys,
    slim,
    temporal_file,
)

STATUTES = ("tip", "smuggling", "pmi")


def question_row(row: Row) -> Row:
    """Return one question with what each answer points to."""
    return slim(
        {
            "id": row["id"],
            "element": row.get("element"),
            "text": row["text"],
            "answers": {one: row[one] for one in ("yes", "no", "unknown")},
        }
    )


def non_punishment(catalogue: Row, own: Row) -> Row:
    """Return the worksheet, under the article the catalogue holds."""
    offence = next(one for one in catalogue["offences"] if one["id"] == own["offence"])
    return {
        **own,
        "questions": [question_row(one) for one in own["questions"]],
        "instrument": offence["instrument"],
        "article": str(offence["article"]),
        "confidence": offence["confidence"],
        "sources": offence["source"],
    }


def fact_row(row: Row) -> Row:
    """Return one fact of the decision table and where it leans by itself."""
    return slim(
        {
            "id": row["id"],
            "indicator": row.get("indicator"),
            "question": row["question"],
            "yes": row.get("yes"),
            "no": row.get("no"),
        }
    )


def indicator_row(row: Row) -> Row:
    """Return one line of the comparison of the three statutes."""
    told = {one: {"id": row[f"{one}_id"], "en": spoken(row[one])} for one in STATUTES}
    question = {"id": row["question_id"], "en": row["question_en"]}
    return {"id": row["id"], "question": question, **told}


def spoken(value: object) -> str:
    """Return a cell as text: YAML reads a bare yes or no as a truth value."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def rule_row(row: Row, own: Row, sources: list[str]) -> Row:
    """Return one rule of the decision table."""
    return slim(
        {
            "id": row["id"],
            "family": own["family"],
            "condition": {"id": row["if_id"], "en": row["if_"]},
            "then": {"id": row["then_id"], "en": row["then"]},
            "when": own["when"],
            "upon": own.get("upon"),
            "offences": own["offences"],
            "alternatives": own.get("alternatives"),
            "first": own.get("first"),
            "confidence": row["confidence"],
            "sources": sources,
        }
    )


def trap_row(row: Row) -> Row:
    """Return one trap that a naive tool falls into."""
    return {
        "id": row["id"],
        "title": {"id": row["title_id"], "en": row["title"]},
        "detail": {"id": row["detail_id"], "en": row["detail"]},
    }


def practice_rows(catalogue: Row, own: Row) -> list[Row]:
    """Return how often an offence is charged, most often first."""
    counts = catalogue["charging_practice"]["counts_in_files"]
    found = [{"offence": own[name], "files": counts[name]} for name in own]
    return sorted(found, key=lambda one: -one["files"])


def worksheets_file(catalogue: Row, texts: Row) -> Row:
    """Return ``worksheets.json``."""
    table = catalogue["tip_vs_smuggling"]
    same_keys("rules", [one["id"] for one in table["rules"]], texts["rules"])
    return {
        "non_punishment": non_punishment(catalogue, texts["non_punishment"]),
        "principle": {"id": table["principle_id"], "en": table["principle"]},
        "specialty": {"id": table["specialty_id"], "en": table["specialty"]},
        "families": texts["families"],
        "facts": [fact_row(one) for one in texts["facts"]],
        "indicators": [indicator_row(one) for one in table["indicators"]],
        "rules": [
            rule_row(one, texts["rules"][one["id"]], table["source"])
            for one in table["rules"]
        ],
        "outcomes": texts["outcomes"],
        "instances": texts["instances"],
        "traps": [trap_row(one) for one in catalogue["traps"]],
        "practice": {
            "basis": texts["practice_basis"],
            "rows": practice_rows(catalogue, texts["practice"]),
        },
    }


def regime_files(catalogue: Row, linked: Row) -> Row:
    """Return the files about penalties, the change of law and worksheets."""
    texts = regime_texts()
    return {
        "penalties.json": penalties_file(catalogue, linked, texts),
        "temporal.json": temporal_file(catalogue, texts),
        "worksheets.json": worksheets_file(catalogue, texts),
    }
