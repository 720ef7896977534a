# SPDX-License-Identifier: Apache-2.0
"""Makes one edition of the law pack from the research catalogue.

Knows the catalogue's own shape and how the product words what it lacks
(``lawpack_texts.yaml``). Must not be shipped. Deterministic: the same input
gives the same bytes. It refuses rather than write an empty language, a web
address or a court's register number.

    python installer/lawpack.py ../shared
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

from lawpack_clocks import procedure_files
from lawpack_guides import guides_file
from lawpack_worksheets import regime_files

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).with_name("lawpack_texts.yaml")
FORBIDDEN = re.compile(
    r"https?:|www\.|\.(id|com|co|net|org|tv|go)\b|@|\bPN [A-Z]|Pid\.|PUU|/wor[k]/"
)


class Words:
    """Both languages of everything, or a refusal."""

    def __init__(self, texts: Row) -> None:
        self.texts = texts

    def pair(self, row: Row, name: str) -> Row:
        """Return ``{id, en}`` of a field kept as ``name`` and ``name_id``."""
        english = row.get(f"{name}_en", row.get(name))
        return self.both(english, row.get(f"{name}_id"))

    def both(self, english: str | None, indonesian: str | None) -> Row:
        """Return the pair, replaced where the catalogue names somebody."""
        instead = self.texts["instead"].get(english)
        if instead:
            english, indonesian = instead["en"], instead["id"]
        if not english or not indonesian:
            raise SystemExit(f"empty language: {english!r} / {indonesian!r}")
        return {"id": indonesian.strip(), "en": english.strip()}

    def maybe(self, row: Row, name: str) -> Row | None:
        """Return the pair, or ``None`` where the catalogue has none."""
        return self.pair(row, name) if row.get(name) else None

    def penalty_note(self, english: str | None) -> Row | None:
        """Return a remark on a penalty in both languages."""
        if not english:
            return None
        known = self.texts["penalty_notes"][english]
        return self.both(known.get("en", english), known["id"])


def citation(article: str) -> str:
    """Write an article as practitioners do."""
    article = re.sub(r"\((\d)\)-\((\d)\)", r" ayat (\1) s.d. ayat (\2)", article)
    article = re.sub(r"\(([a-z])\)-\(([a-z])\)", r" huruf \1-\2", article)
    article = re.sub(r"(?<! ayat )\((\d)\)(?! s\.d\.)", r" ayat (\1)", article)
    return "Pasal " + article


def slim(row: Row) -> Row:
    """Drop what says nothing; the reader knows the defaults."""
    return {key: value for key, value in row.items() if value not in (None, [], "")}


def option_row(words: Words, element: Row, option: Row) -> Row:
    """Return one form of an element."""
    rules = words.texts
    status, young = rules["status_facts"], rules["childhood"]
    named = option["id"]
    subject = element["role"] == "subject" and named in status["subject_options"]
    is_status = (
        (subject and element["id"] not in status["not_in"])
        or element["id"] in status["elements"]
        or named in status["options"]
    )
    is_young = named in young["options"] or [element["id"], named] in young["places"]
    linked = element.get("evidence_from") == "linked_offence"
    return slim(
        {
            "id": named,
            "label": words.pair(option, "label"),
            "definition": words.maybe(option, "definition"),
            "typical_evidence": option.get("typical_evidence"),
            "status_fact": True if is_status else None,
            "childhood": True if is_young else None,
            "offences": rules["linked"][named] if linked else None,
        }
    )


def element_row(words: Words, element: Row) -> Row:
    """Return one element with its forms."""
    child_note = words.maybe(element, "child_note")
    linked = element.get("evidence_from") == "linked_offence"
    return slim(
        {
            "id": element["id"],
            "role": element["role"],
            "label": words.pair(element, "label"),
            "logic": element["logic"],
            "required": element["required"],
            "child_exempt": element["child_exempt"] or None,
            "child_note": child_note,
            "child_option": words.texts["child_option"] if child_note else None,
            "note": words.maybe(element, "note"),
            "typical_evidence": element["typical_evidence"],
            "linked_offence": linked or None,
            "asks": words.texts["asks"].get(element["id"]),
            "any_accused": element["id"] in words.texts["any_accused"] or None,
            "options": [option_row(words, element, one) for one in element["options"]],
        }
    )


def penalty_row(words: Words, penalty: Row) -> Row:
    """Return what is threatened under one regime."""
    kept = ("regime", "prison_min_years", "prison_max_years", "fine_min_rp")
    return slim(
        {key: penalty[key] for key in kept}
        | {
            "prison_life": penalty["prison_life"] or None,
            "fine_max_rp": penalty["fine_max_rp"],
            "fine_category": penalty["fine_category"],
            "connective": penalty["connective"],
            "confidence": penalty["confidence"],
            "note": words.penalty_note(penalty.get("note")),
        }
    )


def offence_row(words: Words, offence: Row) -> Row:
    """Return one offence; its element reference is kept as a reference."""
    notes = zip(offence["notes"], offence.get("notes_id", []), strict=True)
    return slim(
        {
            "id": offence["id"],
            "instrument": offence["instrument"],
            "article": offence["article"],
            "citation": citation(offence["article"]),
            "title": words.pair(offence, "title"),
            "group": offence["group"],
            "confidence": offence["confidence"],
            "sources": offence["source"],
            "available_from": offence.get("available_from"),
            "available_until": offence.get("available_until"),
            "replaced_by": offence.get("replaced_by"),
            "elements_ref": offence.get("elements_ref"),
            "elements": [element_row(words, one) for one in offence["elements"]],
            "penalties": [penalty_row(words, one) for one in offence["penalties"]],
            "notes": [words.both(english, own) for english, own in notes],
        }
    )


def instrument_row(words: Words, row: Row) -> Row:
    """Return one law or regulation."""
    own = words.texts["instruments"][row["id"]]
    note = words.both(row["note"], own.get("note")) if row.get("note") else None
    return slim(
        {
            "id": row["id"],
            "title": words.pair(row, "title"),
            "short": own["short"],
            "in_force_from": row["in_force_from"],
            "in_force_to": row["in_force_to"],
            "confidence": row["confidence"],
            "sources": row["source"],
            "note": note,
        }
    )


def kind_row(words: Words, row: Row) -> Row:
    """Return one kind of evidence with its means of proof per code."""
    return slim(
        {
            "id": row["id"],
            "label": words.pair(row, "label"),
            "proof_types": {
                "KUHAP_1981": row["proof_types_1981"],
                "KUHAP_2025": row["proof_types_2025"],
            },
            "sensitivity": row["sensitivity"],
            "specific_data": row["pdp_specific_data"] or None,
            "note": words.maybe(row, "note"),
        }
    )


def regime_row(words: Words, row: Row) -> Row:
    """Return the means of proof of one code or special law."""
    notes = (
        "single_witness",
        "not_evidence",
        "suspect_naming",
        "removed",
        "unsworn",
        "note",
        "applies_when",
    )
    types = [
        slim(
            {
                "id": one["id"],
                "label": words.pair(one, "label"),
                "article": re.split(r"[;:]", one["article"])[0],
                "note": words.texts["proof_type_notes"].get(
                    f"{row['regime']}.{one['id']}"
                ),
            }
        )
        for one in row["types"]
    ]
    return slim(
        {
            "id": row["regime"],
            **words.texts["evidence_regimes"][row["regime"]],
            "article": str(row["article"]),
            "types": types,
            "minimum": words.pair(row, "minimum"),
            "confidence": row.get("minimum_confidence", row["confidence"]),
            "admissibility": words.maybe(row, "admissibility"),
            "notes": [words.pair(row, one) for one in notes if row.get(one)],
            "sources": row["source"],
        }
    )


def rule_row(words: Words, scope: str, block: Row, row: Row) -> Row:
    """Return one rule about which law governs."""
    own = words.texts["rules"][row["id"]]
    return slim(
        {
            "id": row["id"],
            "scope": scope,
            "article": own.get("article", row.get("article")),
            "when": own["when"],
            "apply": own["apply"],
            "situation": own["situation"],
            "code": own.get("code"),
            "confidence": row.get("confidence", block.get("confidence")),
            "sources": row.get("source", block.get("source")),
        }
    )


def policy_row(row: Row) -> Row:
    """Return one threshold of this product."""
    return {**row, "confidence": row.get("confidence", "verified")}


def stage_file(workflow: Row, words: Words) -> Row:
    """Return the steps, the stages under them, and the acts that lead there."""
    texts = words.texts
    stages = [
        {
            "id": one["id"],
            "label": words.both(texts["stages"][one["id"]]["en"], one["title_id"]),
            "step": texts["stages"][one["id"]]["step"],
            "acts": texts["stages"][one["id"]].get("acts", []),
            "rounds": texts["stages"][one["id"]].get("rounds", []),
        }
        for one in workflow["stages"]
    ]
    return {"steps": texts["steps"], "letters": texts["letters"], "stages": stages}


def pack(catalogue: Row, workflow: Row, words: Words) -> dict[str, Any]:
    """Return every file of the edition but ``edition.json``."""
    texts = words.texts
    times = catalogue["temporal_regimes"]
    rules = [
        rule_row(words, scope, times[scope], one)
        for scope in ("substantive", "procedural")
        for one in times[scope]["rules"]
    ]
    sources = [
        {"id": one["id"], "what": texts["sources"][one["id"]]}
        for one in catalogue["sources"]
    ]
    return {
        "instruments.json": [
            instrument_row(words, one) for one in catalogue["instruments"]
        ],
        "offences.json": [offence_row(words, one) for one in catalogue["offences"]],
        "evidence_kinds.json": {
            "kinds": [kind_row(words, one) for one in catalogue["evidence_items"]],
            "statements": texts["statement_kinds"],
            "assessment": texts["assessment_kind"],
        },
        "evidence_regimes.json": [
            regime_row(words, one) for one in catalogue["evidence_types"]
        ],
        "regimes.json": {"rules": rules, "favourability": texts["favourability"]},
        "policy.json": [policy_row(one) for one in texts["policy"]],
        "stages.json": stage_file(workflow, words),
        "sources.json": sources,
        "guides.json": guides_file(),
        **regime_files(catalogue, texts["linked"]),
        **procedure_files(catalogue, workflow, words, citation),
    }


def written(value: object) -> bytes:
    """Return the canonical bytes of one file, refusing what must not be in it."""
    text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    found = FORBIDDEN.search(text)
    if found:
        around = text[max(0, found.start() - 60) : found.end() + 60]
        raise SystemExit(f"must not be in a pack: {around!r}")
    return text.encode("utf-8")


def main(arguments: list[str]) -> int:
    """Write the edition and print what was written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path, help="folder with law/ and domain/")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "law")
    chosen = parser.parse_args(arguments)
    texts = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
    law = (chosen.shared / "law" / "catalogue.yaml").read_text(encoding="utf-8")
    flow = (chosen.shared / "domain" / "workflow.yaml").read_text(encoding="utf-8")
    catalogue, workflow = yaml.safe_load(law), yaml.safe_load(flow)
    files = {
        name: written(value)
        for name, value in pack(catalogue, workflow, Words(texts)).items()
    }
    edition = {
        "edition": texts["edition"],
        "as_of": texts["as_of"],
        "switch_date": catalogue["temporal_regimes"]["substantive"]["switch_date"],
        "adult_age": texts["adult_age"],
        "signed_by": "",
        "signed_on": None,
        "files": [
            {"name": name, "sha256": hashlib.sha256(files[name]).hexdigest()}
            for name in sorted(files)
        ],
    }
    files["edition.json"] = written(edition)
    folder = chosen.out / texts["edition"]
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in sorted(files.items()):
        (folder / name).write_bytes(content)
        print(f"{name:24} {len(content):8}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
