# SPDX-License-Identifier: Apache-2.0
"""Without the program, everything in a vault still comes out."""

from __future__ import annotations

import ast
import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.usecases.cases import open_case
from models.usecases.demo import build_demo
from models.usecases.evidence import register_file, stage_bytes
from models.usecases.ports import Act
from models.usecases.vaults import begin_recovery, complete_recovery, lock_vault
from models.vault.rotation import Step
from models.vault.vault import open_vault, open_with_recovery
from tests.models.vault.kit import FakeClock, files_of, flip

SCRIPT = Path(__file__).parents[2] / "installer" / "open_without_saksama.py"
PASSPHRASE = "perahu kecil berlayar menjelang senja"
LATER = "jendela kayu menghadap ke timur laut"
SIZES = {"satu.txt": 1, "tepat.bin": 65536, 'dua: "potong"?.bin': 200_000}
"""One byte, exactly one chunk, and several under a name that Windows refuses."""


@dataclass(frozen=True)
class Kept:
    """A vault of two epochs, and what is in it as the product reads it."""

    path: Path
    code: str
    tables: dict[str, list[dict[str, Any]]]
    blobs: dict[str, str]


@dataclass(frozen=True)
class Out:
    """What a run of the script left behind."""

    code: int
    said: str
    folder: Path

    @property
    def unread(self) -> list[str]:
        return (self.folder / "unread.txt").read_text("utf-8").split("\n")[:-1]

    @property
    def tables(self) -> dict[str, list[dict[str, Any]]]:
        return {
            path.stem: [json.loads(line) for line in path.read_bytes().splitlines()]
            for path in (self.folder / "tables").iterdir()
        }

    @property
    def hashes(self) -> list[str]:
        return sorted(
            hashlib.sha256(path.read_bytes()).hexdigest()
            for path in (self.folder / "files").rglob("*")
            if path.is_file()
        )


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """The demo vault, recovered once so that it has a second epoch."""
    clock, path = FakeClock(), tmp_path_factory.mktemp("exit") / "demo.saksama"
    demo = build_demo(path, clock)
    lock_vault(demo.opened.tools)
    recovery = begin_recovery(path, demo.recovery_code, clock)
    opened, code = complete_recovery(recovery, PASSPHRASE)
    tools = opened.tools
    exhibit = open_case(tools, demo.case).file.exhibits[0].id
    for name, size in SIZES.items():
        staged = stage_bytes(tools.blobs, (bytes(range(256)) * 800)[:size], name)
        register_file(tools, demo.case, exhibit, staged)
    with tools.open_work() as work:
        work.note(Act("case.exported", demo.case, reason="Cafe\u0301 Lembayung"))
        work.commit()
    lock_vault(tools)
    return Kept(path, code, *as_the_product_reads(path, clock))


def as_the_product_reads(path: Path, clock: FakeClock) -> tuple[Any, dict[str, str]]:
    """Return every row, and the hash of what each sealed file holds."""
    vault = open_vault(path, PASSPHRASE, clock)
    assert vault.keys.epochs == (2, 1)
    connection = vault.connect()
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    tables = {}
    for (name,) in connection.execute(query).fetchall():
        cursor = connection.execute(f"SELECT * FROM {name}")
        columns = [column[0] for column in cursor.description]
        tables[name] = [
            dict(zip(columns, (plain(value) for value in row), strict=True))
            for row in cursor
        ]
    connection.close()
    blobs = {}
    for sealed in (path / "blobs").glob("??/*"):
        with vault.blobs.open(sealed.name) as reader:
            blobs[sealed.name] = hashlib.sha256(reader.read()).hexdigest()
    vault.close()
    return tables, blobs


def plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


@pytest.fixture
def leave(tmp_path: Path) -> Callable[..., Out]:
    """Run the script as somebody would who has nothing else."""

    def run(vault: Path, secret: str, *flags: str) -> Out:
        out = tmp_path / "keluar"
        done = subprocess.run(
            [sys.executable, "-I", str(SCRIPT), str(vault), str(out), *flags],
            input=f"{secret}\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            check=False,
        )
        assert secret not in done.stdout + done.stderr
        return Out(done.returncode, done.stdout + done.stderr, out)

    return run


@pytest.fixture
def copy(kept: Kept, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(kept.path, tmp_path / "salinan.saksama"))


def by_content(tables: dict[str, list[dict[str, Any]]]) -> dict[str, list[str]]:
    return {
        name: sorted(json.dumps(row, sort_keys=True) for row in rows)
        for name, rows in tables.items()
    }


def assert_everything(out: Out, kept: Kept) -> None:
    assert (out.code, out.unread) == (0, []), out.said
    assert by_content(out.tables) == by_content(kept.tables)
    rows = out.tables
    named = [row["blob"] for row in rows["files"]]
    named += [r[f"{k}_blob"] for r in rows["documents"] for k in ("pdf", "docx")]
    named = [blob for blob in named if blob]
    unnamed = kept.blobs.keys() - set(named)
    assert out.hashes == sorted(kept.blobs[blob] for blob in [*named, *unnamed])
    lines = (out.folder / "journal.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)[0] for line in lines] == [*range(1, len(lines) + 1)]
    assert len(lines) == len(kept.tables["journal"])


def test_the_passphrase_takes_out_every_row_and_every_byte(kept, leave):
    before = files_of(kept.path)
    out = leave(kept.path, f"  {PASSPHRASE.replace(' ', '  ')}")
    assert_everything(out, kept)
    assert files_of(kept.path) == before
    assert len(kept.tables["people"]) > 10
    assert len(kept.blobs) >= 18 + len(SIZES)
    assert not list(out.folder.rglob("case.db*"))
    names = {path.name.split(" ", 1)[1] for path in out.folder.rglob("*.bin")}
    assert names >= {"tepat.bin", "dua_ _potong__.bin"}
    said = (out.folder / "journal.jsonl").read_text("utf-8")
    assert '"vault.recovered"' in said


def test_the_recovery_code_does_too(kept, leave):
    assert_everything(leave(kept.path, kept.code.lower(), "--code"), kept)


def test_a_damaged_sealed_file_is_named_and_all_others_come_out(kept, leave, copy):
    row = max(kept.tables["files"], key=lambda row: row["size"])
    flip(copy / "blobs" / row["blob"][:2] / row["blob"], 90 + 1000)
    out = leave(copy, PASSPHRASE)
    assert out.code == 1
    assert len(out.unread) == 1
    assert row["blob"] in out.unread[0]
    assert "InvalidTag" in out.unread[0]
    assert by_content(out.tables) == by_content(kept.tables)
    assert row["sha256"] not in out.hashes
    wanted = {r["sha256"] for r in kept.tables["files"]} - {row["sha256"]}
    assert wanted <= set(out.hashes)


def test_a_sealed_file_that_is_gone_cut_or_in_anothers_place_is_named(
    kept, leave, copy
):
    gone, cut, first, second = sorted({row["blob"] for row in kept.tables["files"]})[:4]
    where = {blob: copy / "blobs" / blob[:2] / blob for blob in kept.blobs}
    where[gone].unlink()
    where[cut].chmod(0o600)
    where[cut].write_bytes(where[cut].read_bytes()[:40])
    held = where[first].read_bytes()
    for path in (where[first], where[second]):
        path.chmod(0o600)
    where[first].write_bytes(where[second].read_bytes())
    where[second].write_bytes(held)
    out = leave(copy, PASSPHRASE)
    assert out.code == 1
    assert all(blob in "\n".join(out.unread) for blob in (gone, cut, first, second))
    bad = {kept.blobs[blob] for blob in (gone, cut, first, second)}
    assert not bad & set(out.hashes)


def test_a_damaged_header_gives_way_to_its_twin(kept, leave, copy):
    flip(copy / "header.json", 200)
    assert_everything(leave(copy, PASSPHRASE), kept)


def test_a_damaged_page_costs_what_stands_on_it_and_is_told(kept, leave, copy):
    database = copy / "case.db"
    flip(database, database.stat().st_size // 2)
    out = leave(copy, PASSPHRASE)
    assert out.code == 1
    assert any("page" in line for line in out.unread)
    assert set(kept.blobs.values()) >= set(out.hashes)
    read = sum(map(len, out.tables.values()))
    assert read > sum(map(len, kept.tables.values())) // 4


def test_a_cut_journal_and_a_forged_header_are_told(kept, leave, copy):
    size = (copy / "head").stat().st_size
    (copy / "head").write_bytes(bytes(size))
    header = (copy / "header.json").read_bytes()
    body = header[:-65].replace(b'"name":"demo"', b'"name":"tipu"')
    assert body != header[:-65]
    forged = body + hashlib.sha256(body).hexdigest().encode() + b"\n"
    (copy / "header.json").write_bytes(forged)
    out = leave(copy, PASSPHRASE)
    assert out.code == 1
    assert [line.split(":")[0] for line in out.unread] == ["header", "journal"]


def test_a_change_of_key_cut_short_opens_from_both_sides(kept, leave, copy, tmp_path):
    class Cut(Exception):
        pass

    def cut(step: Step) -> None:
        raise Cut(step)

    recovering = open_with_recovery(copy, kept.code, FakeClock())
    with pytest.raises(Cut):
        recovering.complete(LATER, reached=cut)
    recovering.abandon()
    for secret in (PASSPHRASE, LATER):
        assert_everything(leave(copy, secret), kept)
        shutil.rmtree(tmp_path / "keluar")


@pytest.mark.parametrize(
    ("secret", "flags"),
    [(LATER, ()), ("", ()), ("2222-2222", ("--code",)), ("2" * 40, ("--code",))],
)
def test_what_opens_nothing_writes_nothing(kept, leave, secret, flags):
    out = leave(kept.path, secret or "salah", *flags)
    assert out.code == 2
    assert "Tidak terbuka" in out.said
    assert not out.folder.exists()


def test_it_never_writes_into_a_vault_or_over_anything(kept, leave, tmp_path):
    (tmp_path / "keluar").mkdir()
    (tmp_path / "keluar" / "lain").touch()
    assert leave(kept.path, PASSPHRASE).code == 2
    assert [path.name for path in (tmp_path / "keluar").iterdir()] == ["lain"]


def test_it_stands_alone_and_is_read_in_one_sitting():
    source = SCRIPT.read_text("utf-8")
    assert source.count("\n") < 300
    tree = ast.parse(source)
    names = {
        node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    foreign = {str(name).split(".")[0] for name in names} - sys.stdlib_module_names
    assert foreign == {"cryptography", "sqlcipher3"}
