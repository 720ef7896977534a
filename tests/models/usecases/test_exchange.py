# SPDX-License-Identifier: Apache-2.0
"""A whole case goes out and comes in, or nothing of it does."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from models.base.errors import (
    BlobDamaged,
    Cancelled,
    DiskTrouble,
    FileUnreadable,
    InputInvalid,
)
from models.base.ids import is_lacking
from models.base.progress import Silent
from models.casefile.file import CaseFile
from models.casefile.flaws import flaws_of
from models.interchange.case_document import document_of
from models.interchange.case_json import read_document
from models.snapshot.lists import JournalFilter
from models.usecases.cases import list_cases, open_case
from models.usecases.elements import unlink
from models.usecases.evidence import register_file, stage_bytes
from models.usecases.exchange import (
    assess_document,
    export_case,
    import_case,
    preview,
    read_case_json,
)
from models.usecases.journal import journal_page
from models.usecases.removal import undo
from models.usecases.statements import all_answers
from tests.models.usecases.kit import assert_level
from tests.support.fake_work import FakeStore
from tests.support.store import StepClock, blank_vault, open_at

DEMO = Path(__file__).parents[3] / "resources" / "demo"
BIG = b"x" * 300_000


def demo_case(slug: str = "lembayung"):
    return read_document((DEMO / slug / "case.json").read_bytes())


def told(tools, case):
    """The case as a document: all that another vault must hold as well."""
    with tools.open_work() as work:
        file: CaseFile = work.case_file(case)
        answers = {s.id: all_answers(work, s.id) for s in file.statements}
    return document_of(file, answers)


def with_files(tools, case, exhibit) -> None:
    for name, data in (("bon.pdf", BIG), ("catatan.txt", b"lembar 12")):
        staged = stage_bytes(tools.blobs, data, name)
        register_file(tools, case, exhibit, staged)


def test_every_field_and_every_byte_reach_an_empty_vault(world, tools_over, tmp_path):
    with_files(world.tools, world.case, world.book)
    out = tmp_path / "keluar"
    document = export_case(world.tools, world.case, out, Silent())
    for path in (out / "files").iterdir():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
    clock = StepClock()
    other = open_at(blank_vault(tmp_path / "lain"), clock)
    target = tools_over(other, clock)
    case = import_case(target, read_case_json(document), out / "files", Silent())
    assert told(target, case) == told(world.tools, world.case)
    open_case(target, case)
    assert_level(target, case)
    other.close()


def test_the_rich_case_comes_in_whole(tools):
    parsed = demo_case()
    case = import_case(tools, parsed, None, Silent())
    opened = open_case(tools, case)
    assert len(opened.file.links) == len(parsed.shape.links)
    kept = {p.code: p for p in told(tools, case).people}
    assert kept == {p.code: p for p in parsed.shape.people}
    listed = list_cases(tools).items[0]
    assert (listed.id, listed.number) == (case, "BP-114/2026")
    assert listed.supported > 10
    assert_level(tools, case)


def test_each_object_has_its_entry(tools):
    case = import_case(tools, demo_case(), None, Silent())
    lines = journal_page(tools, JournalFilter(case=case), size=2000).items
    assert len(lines) == open_case(tools, case).entries
    assert {line.action.partition(".")[2] for line in lines} == {"imported"}
    labels = {line.label for line in lines if line.object_kind == "exhibit"}
    assert "BB-07" in labels


def test_a_preview_counts_and_changes_nothing(world):
    before = journal_page(world.tools, JournalFilter()).items
    parsed = demo_case()
    seen = preview(world.tools, parsed, None)
    assert seen.problems == ()
    assert seen.taken
    assert seen.counts["people"] == len(parsed.shape.people)
    assert journal_page(world.tools, JournalFilter()).items == before


def test_a_preview_names_problems_of_values_and_missing_files(tools):
    document = {
        "format": "saksama.case/1",
        "case": {"number": "BP-9", "title": "x" * 10_000},
        "musik": 1,
        "exhibits": [
            {
                "code": "BB-1",
                "description": "x",
                "kind": "EV_DEBT",
                "files": [{"name": "x", "sha256": "ab" * 32, "size": 1}],
            }
        ],
    }
    parsed = read_document(json.dumps(document).encode())
    seen = preview(tools, parsed, None)
    assert [(p.path, p.why) for p in seen.problems] == [
        ("$.case.title", "too_long"),
        ("$.exhibits[0].files[0]", "missing"),
    ]
    assert seen.ignored == ("$.musik",)
    assert not seen.taken
    with pytest.raises(InputInvalid):
        import_case(tools, parsed, None, Silent())
    assert list_cases(tools).items == ()


def test_what_can_be_read_past_comes_in_and_is_told_before(tools):
    document = {
        "format": "saksama.case/1",
        "case": {
            "number": "BP-9",
            "title": "Aneh",
            "offence_from": "2025-05-09",
            "offence_to": "2025-05-01",
        },
        "people": [
            {"code": "K-01", "flower": "Melur", "roles": [{"role": "victim"}]},
        ],
        "counts": [
            {"id": "D1", "accused": "K-01", "offence": "LAMA_9", "victims": ["K-01"]}
        ],
    }
    parsed = read_document(json.dumps(document).encode())
    seen = preview(tools, parsed, None)
    assert seen.problems == ()
    told = {(one.path, one.why) for one in seen.warnings}
    assert told == {
        ("$.counts[0].offence", "unknown"),
        ("$.counts[0].accused", "unknown"),
        ("$.case.offence_to", "order"),
        ("$.counts[0].accused", "victim"),
    }
    case = import_case(tools, parsed, None, Silent())
    snapshot = open_case(tools, case)
    (count,) = snapshot.file.counts
    assert count.offence == "LAMA_9"
    flaws = flaws_of(tools.catalogue, snapshot.file, snapshot.assessment)
    assert {"offence_unknown", "accused_is_victim", "period_reversed"} <= {
        one.code for one in flaws
    }
    assert_level(tools, case)


def test_a_link_to_a_count_that_is_not_there_is_kept_and_counts_for_nothing(
    tools, tools_over, tmp_path
):
    document = json.loads((DEMO / "lembayung" / "case.json").read_bytes())
    for exhibit in document["exhibits"]:
        exhibit["files"] = []
    for at in (0, 1):
        # One is called as an export would call a count of the case.
        document["links"][at]["count"] = ("hilang", "D1")[at]
    for count in document["counts"]:
        count["id"] = f"C-{count['id']}"
    for link in document["links"][2:]:
        link["count"] = f"C-{link['count']}"
    document |= {"choices": [], "rulings": [], "worksheets": [], "tasks": []}
    parsed = read_document(json.dumps(document).encode())
    seen = preview(tools, parsed, None)
    assert seen.problems == ()
    lost = {f"$.links[{at}].count" for at in (0, 1)}
    assert lost <= {one.path for one in seen.warnings if one.why == "unknown"}
    case = import_case(tools, parsed, None, Silent())
    snapshot = open_case(tools, case)
    assert len(snapshot.file.links) == len(document["links"])
    flaws = flaws_of(tools.catalogue, snapshot.file, snapshot.assessment)
    stray = [one for one in flaws if one.code == "count_unknown"]
    assert [one.field for one in stray] == ["link.count"] * 2
    held = {one.id: one.count for one in snapshot.file.links}
    assert {held[one.id] for one in stray} == {"?hilang", "?D1"}
    assert_level(tools, case)
    out = tmp_path / "keluar"
    export_case(tools, case, out, Silent())
    written = json.loads((out / "case.json").read_bytes())
    names = {one["id"] for one in written["counts"]}
    gone = [one["count"] for one in written["links"] if one["count"] not in names]
    assert sorted(gone) == ["D1?", "hilang"]
    assert len(written["links"]) == len(document["links"])
    clock = StepClock()
    other = open_at(blank_vault(tmp_path / "lain"), clock)
    target = tools_over(other, clock)
    again = import_case(target, read_case_json(out / "case.json"), None, Silent())
    assert told(target, again) == told(tools, case)
    first = next(
        one for one in open_case(target, again).file.links if is_lacking(one.count)
    )
    taken = unlink(target, again, [first.id])
    assert len(open_case(target, again).file.links) == len(document["links"]) - 1
    assert taken.undo is not None
    undo(target, taken.undo)
    back = {one.id for one in open_case(target, again).file.links}
    assert first.id in back
    other.close()


def test_a_file_that_is_not_what_it_says_keeps_everything_out(world, tmp_path):
    with_files(world.tools, world.case, world.book)
    out = tmp_path / "keluar"
    export_case(world.tools, world.case, out, Silent())
    spoilt = next(p for p in (out / "files").iterdir() if p.stat().st_size < 100)
    spoilt.write_bytes(b"lembar 13")
    before = len(list_cases(world.tools).items)
    with pytest.raises(InputInvalid) as refused:
        import_case(
            world.tools, read_case_json(out / "case.json"), out / "files", Silent()
        )
    assert refused.value.why == "hash"
    assert len(list_cases(world.tools).items) == before


@pytest.mark.parametrize("step", [1, 5, 7])
def test_a_stopped_import_takes_nothing(tools, step):
    class Stop:
        calls = 0

        def report(self, done, total):
            Stop.calls += 1
            assert done <= total
            if Stop.calls == step:
                raise Cancelled

    before = journal_page(tools, JournalFilter()).items
    with pytest.raises(Cancelled):
        import_case(tools, demo_case(), None, Stop())
    assert list_cases(tools).items == ()
    assert journal_page(tools, JournalFilter()).items == before


def test_a_full_disk_takes_nothing(tools_over):
    clock = StepClock()
    store = FakeStore(clock, fail_next_commit="full")
    tools = tools_over(store, clock)
    with pytest.raises(DiskTrouble):
        import_case(tools, demo_case(), None, Silent())
    assert list_cases(tools).items == ()


def test_the_same_case_may_come_in_twice(tools):
    first = import_case(tools, demo_case("rimbajaya"), None, Silent())
    second = import_case(tools, demo_case("rimbajaya"), None, Silent())
    assert first != second
    assert preview(tools, demo_case("rimbajaya"), None).taken


def test_an_export_never_mixes_with_what_is_there(world, tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "lama.txt").write_text("lama")
    for out in (tmp_path / "x", tmp_path / "x" / "lama.txt"):
        with pytest.raises(FileUnreadable) as refused:
            export_case(world.tools, world.case, out, Silent())
        assert refused.value.why == "exists"


def test_a_stopped_or_damaged_export_leaves_no_file(world, tmp_path):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    with_files(world.tools, world.case, world.book)
    with pytest.raises(Cancelled):
        export_case(world.tools, world.case, tmp_path / "a", Stop())
    assert not (tmp_path / "a").exists()
    (tmp_path / "c").mkdir()
    with pytest.raises(Cancelled):
        export_case(world.tools, world.case, tmp_path / "c" / "d" / "e", Stop())
    assert list((tmp_path / "c").iterdir()) == []
    for file in world.file.exhibit(world.book).files:
        sealed = next(tmp_path.rglob(file.blob))
        sealed.chmod(0o600)
        data = bytearray(sealed.read_bytes())
        data[200] ^= 1
        sealed.write_bytes(data)
    with pytest.raises(BlobDamaged):
        export_case(world.tools, world.case, tmp_path / "b", Silent())
    assert not (tmp_path / "b").exists()


def test_a_failed_export_takes_back_its_own_and_the_next_one_succeeds(world, tmp_path):
    with_files(world.tools, world.case, world.book)
    out = tmp_path / "milik sendiri"
    out.mkdir()

    class InTheWay:
        def report(self, done, total):
            (out / "case.json").mkdir(exist_ok=True)

    with pytest.raises(DiskTrouble):
        export_case(world.tools, world.case, out, InTheWay())
    assert [p.name for p in out.iterdir()] == ["case.json"]
    (out / "case.json").rmdir()
    target = export_case(world.tools, world.case, out, Silent())
    assert sorted(p.name for p in out.iterdir()) == ["case.json", "files"]
    assert read_document(target.read_bytes()).shape.exhibits


def test_an_export_is_journalled(world, tmp_path):
    export_case(world.tools, world.case, tmp_path / "a", Silent())
    line = journal_page(world.tools, JournalFilter(case=world.case)).items[0]
    assert (line.action, line.label) == ("case.exported", "BP-114/2026")
    open_case(world.tools, world.case)
    assert_level(world.tools, world.case)


def test_reading_a_document_from_disk(tmp_path):
    with pytest.raises(FileUnreadable) as missing:
        read_case_json(tmp_path / "x.json")
    assert missing.value.why == "missing"
    (tmp_path / "kosong.json").touch()
    with pytest.raises(FileUnreadable) as empty:
        read_case_json(tmp_path / "kosong.json")
    assert empty.value.why == "empty"
    with pytest.raises(FileUnreadable) as folder:
        read_case_json(tmp_path)
    assert folder.value.why == "denied"


def test_a_document_is_weighed_without_a_vault(catalogue):
    values, assessment = assess_document(demo_case(), catalogue, StepClock())
    assert assessment.gaps()
    assert values.file.case.numbers.case == "BP-114/2026"
    spoilt = demo_case().shape
    count = replace_struct(spoilt.counts[0], offence="TPPO_0")
    lost = replace_struct(spoilt, counts=(count,))
    _, found = assess_document(replace(demo_case(), shape=lost), catalogue, StepClock())
    assert "count_unknown" in {one.code for one in found.notices}
    nobody = replace_struct(count, accused="X-99")
    broken = replace_struct(spoilt, counts=(nobody,))
    with pytest.raises(InputInvalid):
        assess_document(replace(demo_case(), shape=broken), catalogue, StepClock())


def replace_struct(struct, **changes):
    return msgspec.structs.replace(struct, **changes)


def test_two_thousand_items_come_in_as_one(keyed, tools_over):
    items = [
        {"code": f"BB-{n}", "description": f"Barang {n}", "kind": "EV_DEBT"}
        for n in range(2000)
    ]
    document = {
        "format": "saksama.case/1",
        "case": {"number": "BP-2000", "title": "Banyak"},
        "exhibits": items,
    }
    clock = StepClock()
    store = open_at(keyed.path, clock)
    tools = tools_over(store, clock)
    parsed = read_document(json.dumps(document).encode())
    case = import_case(tools, parsed, None, Silent())
    assert len(open_case(tools, case).file.exhibits) == 2000
    store.close()
