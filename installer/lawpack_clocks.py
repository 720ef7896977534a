# SPDX-License-Identifier: Apache-2.0
"""Makes the clocks of a law pack: events, counting, holidays, detention.

Knows the rules of the research catalogue, the clocks of the workflow and how
``lawpack_clock_texts.yaml`` maps them. Must not be shipped. It refuses rather
than leave a rule or a clock unmapped, or write a figure neither source holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import yaml

from lawpack_names import act_orders, clock_names

Row = dict[str, Any]
TEXTS = Path(__file__).with_name("lawpack_clock_texts.yaml")
CODES = {"kuhap2025": "KUHAP_2025", "kuhap1981": "KUHAP_1981", "both": ""}
CONFIDENCE = {"high": "verified", "medium": "general_knowledge"}


class Both(Protocol):
    """What lawpack knows about the two languages."""

    def both(self, english: str | None, indonesian: str | None) -> Row:
        """Return the pair, or refuse."""
        ...


class Maker:
    """Turns both sources into the files of the pack.

    Args:
        catalogue: the research catalogue.
        workflow: the workflow.
        words: how lawpack joins two languages.
        citation: how lawpack writes an article.
    """

    def __init__(
        self, catalogue: Row, workflow: Row, words: Both, citation: Callable[[str], str]
    ) -> None:
        self.rules = {row["id"]: row for row in catalogue["procedural_rules"]}
        self.flow = {row["id"]: row for row in workflow["deadlines"]}
        self.workflow = workflow
        self.words = words
        self.cite = citation
        texts = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
        self.texts: Row = texts["procedure"]
        self.names = clock_names()

    def files(self) -> dict[str, Any]:
        """Return every file this script makes, by name."""
        return {
            "events.json": self._events(),
            "clocks.json": self._clocks(),
            "day_counting.json": self._counting(),
            "holidays.json": self._holidays(),
            "detention.json": self._detention(),
        }

    def citation(self, article: str) -> str:
        """Write an article as practitioners do, long numbers and letters too."""
        said = re.sub(r"\((\d\d)\)", r" ayat (\1)", self.cite(article))
        return re.sub(r"\)([a-z])\b", r") huruf \1", said)

    def _events(self) -> list[Row]:
        """Return the vocabulary; every event of the workflow has its words."""
        diary = self.workflow["events"]
        anchors = self.workflow["deadline_anchors_not_events"]
        silent = {*diary, *anchors} - self.texts["events"].keys()
        if silent:
            raise SystemExit(f"events without words: {sorted(silent)}")
        grouped = self.texts["event_stages"].items()
        stages = {one: stage for stage, events in grouped for one in events}
        lost = self.texts["events"].keys() ^ stages.keys()
        if lost:
            raise SystemExit(f"events without a stage, or no events: {sorted(lost)}")
        orders = act_orders(self.texts["events"])
        return [
            {
                "id": name,
                "label": label,
                "kind": "event"
                if name in diary
                else "anchor"
                if name in anchors
                else "added",
                "stage": stages[name],
                **orders.get(name, {}),
            }
            for name, label in self.texts["events"].items()
        ]

    def _clocks(self) -> Row:
        """Return the clocks, the rules that are none, and the register of both."""
        rows = [self._clock(name, own) for name, own in self.texts["clocks"].items()]
        off = [self._off(name, why) for name, why in self.texts["not_clocks"].items()]
        detained = self.workflow["detention_clock"]["law_rules"]
        mapped = {one for row in rows for one in row.get("rules", [])}
        mapped |= {row["rule"] for row in off} | set(detained)
        flow = {one for row in rows for one in row.get("workflow", [])}
        lacking = (self.rules.keys() - mapped) | (self.flow.keys() - flow)
        if lacking:
            raise SystemExit(f"neither a clock nor said to be none: {sorted(lacking)}")
        self._check_dedupe(rows)
        return {
            "soon_days": self.texts["soon_days"],
            "register": {"rules": list(self.rules), "workflow": list(self.flow)},
            "conditions": self._named("conditions"),
            "groups": self._named("groups"),
            "clocks": rows,
            "not_clocks": off,
        }

    def _named(self, section: str) -> list[Row]:
        """Return a table of the texts as rows."""
        return [{"id": k, "label": v} for k, v in self.texts[section].items()]

    def _check_dedupe(self, rows: list[Row]) -> None:
        """What the workflow calls one rule must be one clock here."""
        for row in rows:
            for flow in row.get("workflow", []):
                named = set(self.flow[flow].get("law_rule", []))
                if row.get("rules") and not named.intersection(row["rules"]):
                    raise SystemExit(f"{row['id']}: {flow} is not {row['rules']}")

    def _clock(self, name: str, own: Row) -> Row:
        """Return one clock, its own words before those of the two sources."""
        rule = self.rules.get(own.get("rule", ""), {})
        flow = self.flow.get(next(iter(own.get("flow", [])), ""), {})
        instrument = own.get("instrument", rule.get("regime", ""))
        code = own.get("code", CODES[flow["regime"]] if flow else "")
        if instrument.startswith("KUHAP_"):
            code = instrument
        elif rule:
            code = ""
        article = str(own.get("article", rule.get("article", "")))
        article = self.texts["articles"].get(name, article)
        found = {
            "id": name,
            "rules": [own["rule"]] if rule else None,
            "workflow": own.get("flow"),
            "further": own.get("further"),
            "starts": own["from"],
            "met_by": own["met"],
            "kind": own.get("kind", "duty"),
            "code": code,
            "instrument": instrument,
            "article": article,
            "citation": self.citation(article) if article else "",
            "figure": self._figure(own, rule, flow),
            "extension": own.get("extension"),
            "condition": own.get("when"),
            "group": own.get("group"),
            "next": own.get("next"),
            "who": self._who(own, rule, flow),
            "action": self._action(own, rule, flow),
            **self.names[name],
            "consequence": self._consequence(own, rule),
            "practice": own.get("practice"),
            "note": self._note(own, rule, flow),
            "confidence": self._confidence(own, rule, flow),
            "sources": self._sources(own, rule),
        }
        return {k: v for k, v in found.items() if v not in (None, [], "")}

    def _figure(self, own: Row, rule: Row, flow: Row) -> Row:
        """Return value and unit; ``before`` = counted back from the event."""
        given = own.get("figure")
        if isinstance(given, dict):
            return dict(given)
        if rule and given != "flow":
            line = rule["deadline"]
            unit = line["unit"].split(" ")[0]
            if line["calendar"] == "working":
                unit = "working_days"
            before = "before" in line["unit"]
            return {"value": line["value"], "unit": unit} | (
                {"before": True} if before else {}
            )
        unit = {"workdays": "working_days"}.get(
            flow.get("unit", ""), flow.get("unit", "days")
        )
        figure: Row = {"value": abs(flow["dur"]), "unit": unit}
        return figure | ({"before": True} if flow["dur"] < 0 else {})

    def _who(self, own: Row, rule: Row, flow: Row) -> Row:
        """Return who has to act."""
        if "who" in own or rule:
            found: Row = self.texts["who"][own.get("who", rule.get("who"))]
            return found
        actors = {row["id"]: row for row in self.workflow["actors"]}
        named = flow["who"] if isinstance(flow["who"], list) else [flow["who"]]
        return {
            "id": " / ".join(actors[one]["id_label"] for one in named),
            "en": " / ".join(actors[one]["en"] for one in named),
        }

    def _action(self, own: Row, rule: Row, flow: Row) -> Row:
        """Return what has to be done."""
        if "action" in own:
            return dict(own["action"])
        if rule:
            return self.words.both(rule["action"], rule["action_id"])
        return self.words.both(flow["what"], flow["what_id"])

    def _consequence(self, own: Row, rule: Row) -> Row | None:
        """Return what follows from missing it, ``None`` where nothing is said."""
        if "consequence" in own:
            return dict(own["consequence"])
        if not rule or rule["consequence"] == "-":
            return None
        return self.words.both(rule["consequence"], rule["consequence_id"])

    def _note(self, own: Row, rule: Row, flow: Row) -> Row | None:
        """Return the remark, with the figure of practice where it names one."""
        given = own.get("note") or self.texts["notes"].get(own.get("rule"))
        if given:
            practice = str(flow.get("practice_dur", ""))
            return {k: v.replace("{practice}", practice) for k, v in given.items()}
        if rule.get("note"):
            return self.words.both(rule["note"], rule["note_id"])
        return None

    def _confidence(self, own: Row, rule: Row, flow: Row) -> str:
        """Return how far it was checked; practice never counts as verified."""
        if "confidence" in own:
            return str(own["confidence"])
        if rule:
            return str(rule["confidence"])
        return CONFIDENCE[flow["confidence"]] if flow else "verified"

    def _sources(self, own: Row, rule: Row) -> list[str]:
        """Return where it was read."""
        if "sources" in own or rule:
            return list(own.get("sources") or rule["source"])
        read = {"KUHAP_2025": "S03", "KUHAP_1981": "S04"}
        read |= {"PP_7_2018": "S06", "PP_43_2017": "S07"}
        return [read.get(own.get("instrument", ""), "GK")]

    def _off(self, name: str, why: Row) -> Row:
        """Return one rule that is no clock, with its reason."""
        rule = self.rules[name]
        article = str(rule["article"]).replace(" elucidation", " (penjelasan)")
        return {
            "rule": name,
            "action": self.words.both(rule["action"], rule["action_id"]),
            "reason": why,
            "instrument": rule["regime"],
            "citation": self.citation(article),
            "confidence": rule["confidence"],
            "sources": rule["source"],
        }

    def _counting(self) -> list[Row]:
        """Return how each instrument counts its days."""
        return [{"id": name, **row} for name, row in self.texts["day_counting"].items()]

    def _holidays(self) -> Row:
        """Return what no day of work is, and the editable table."""
        return dict(self.texts["holidays"])

    def _detention(self) -> Row:
        """Return the periods per authority of both codes, checked by their sums."""
        own, lines = self.texts["detention"], self.workflow["detention_clock"]
        given = ("kuhap2025", "kuhap1981_rows")
        rows = [
            self._authority(own, code, line)
            for place, code in enumerate(("KUHAP_2025", "KUHAP_1981"))
            for line in lines[given[place]]
        ]
        copied = ("threat_years", "history", "excuse", "order_note")
        verbs = ("starts", "extends", "pauses", "resumes", "releases")
        named = [
            {"id": name, "label": label}
            | ({"since": own["since"][name]} if name in own["since"] else {})
            for name, label in own["authorities"].items()
        ]
        return {
            **{key: own[key] for key in (*copied, *verbs)},
            "alerts": lines["alerts"],
            "authorities": named,
            "pause_law": [
                {"code": code, **row} for code, row in own["pause_law"].items()
            ],
            "rows": rows,
        }

    def _authority(self, own: Row, code: str, line: Row) -> Row:
        """Return the terms of one authority under one code."""
        named = own["rules"][line["authority"]]
        rule = next(row for one in named if (row := self.rules[one])["regime"] == code)
        extra = self.rules[own["extra_rules"][code]]
        match = re.match(r"(\d+) \+ (\d+) by ([\w ]+?)(?: \(|$)", line["extra"])
        if match is None or line["first"] + line["extend"] != rule["deadline"]["value"]:
            raise SystemExit(f"detention figures differ: {rule['id']}")
        more = [int(match[1]), int(match[2])]
        if sum(more) != extra["deadline"]["value"]:
            raise SystemExit(f"detention figures differ: {extra['id']}")
        terms = [(rule, line["first"], None), (rule, line["extend"], line["by"])]
        terms += [(extra, days, match[3]) for days in more]
        return {
            "code": code,
            "authority": line["authority"],
            "terms": [self._term(own, *term) for term in terms],
        }

    def _term(self, own: Row, rule: Row, days: int, by: str | None) -> Row:
        """Return one term with its rule."""
        return {
            "rule": rule["id"],
            "action": self.words.both(rule["action"], rule["action_id"]),
            **self.names[rule["id"]],
            "days": days,
            "citation": self.citation(str(rule["article"])),
            "article": str(rule["article"]),
            "confidence": rule["confidence"],
            "sources": rule["source"],
            "consequence": self.words.both(rule["consequence"], rule["consequence_id"]),
            "gated": rule["id"] in own["extra_rules"].values(),
        } | ({"by": own["by"][by]} if by else {})


def procedure_files(
    catalogue: Row, workflow: Row, words: Both, citation: Callable[[str], str]
) -> dict[str, Any]:
    """Return the files of the pack about acts and clocks."""
    return Maker(catalogue, workflow, words, citation).files()
