# SPDX-License-Identifier: Apache-2.0
"""Translations: one small file a room, gathered into one file a language.

    python installer/translations.py update [room ...]   find new sentences
    python installer/translations.py check [room ...]    fail on unfinished ones
    python installer/translations.py compile             make id.qm and en.qm

Source sentences are English. ``resources/translations/id/<room>.ts`` must be
finished; ``en/<room>.ts`` holds plural forms only. Knows where rooms keep their
sources; must not know a sentence.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "resources" / "translations"
QTBASE = "qtbase"
SCREENS = (
    "unlock",
    "home",
    "deadlines",
    "guide",
    "cases",
    "case",
    "elements",
    "charges",
    "people",
    "statements",
    "evidence",
    "acts",
    "documents",
    "open_points",
    "journal",
    "settings",
)
ROOMS: dict[str, tuple[str, ...]] = {
    "qt": ("desktop/qt",),
    "widgets": ("desktop/widgets",),
    "wording": ("desktop/wording",),
    "shell": ("desktop/shell", "desktop/app.py", "desktop/__main__.py"),
    "console": ("desktop/console",),
    "viewer": ("desktop/viewer",),
    **{name: (f"desktop/screens/{name}",) for name in SCREENS},
}


def sources(room: str) -> list[Path]:
    """Return the Python files of a room, its item models included."""
    found: list[Path] = []
    for place in ROOMS[room]:
        path = ROOT / place
        found += sorted(path.rglob("*.py")) if path.is_dir() else []
        found += [path] if path.is_file() else []
    if room in SCREENS:
        models = ROOT / "desktop" / "item_models"
        found += [path for path in _models_of(room, models) if path.is_file()]
    return found


def _models_of(room: str, models: Path) -> list[Path]:
    """Return the item models that belong to a screen, by their name."""
    stem = room.rstrip("s")
    return sorted(
        path
        for path in models.glob("*.py")
        if path.stem == room
        or (path.stem.startswith(stem) and path.stem not in SCREENS)
    )


def tool(name: str) -> str:
    """Return the path of a Qt tool that PySide6 brings along.

    Raises:
        SystemExit: PySide6 is not installed.
    """
    beside = Path(sysconfig.get_path("scripts")) / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        sys.exit(f"{name} not found; install PySide6")
    return found


def gather(language: str, files: list[Path], target: Path, *extra: str) -> None:
    """Let Qt find the sentences of some sources and put them into a file."""
    options = ["-silent", "-no-obsolete", "-locations", "none", *extra]
    options += ["-source-language", "en", "-target-language", language]
    command = [tool("pyside6-lupdate"), *options, *map(str, files)]
    subprocess.run([*command, "-ts", str(target)], check=True)


def update(rooms: list[str]) -> None:
    """Bring the files of some rooms up to date with their sources."""
    for room in rooms:
        # Qt's own words are written by hand: their sources are Qt's.
        files = [] if room == QTBASE else sources(room)
        if not files:
            continue
        for language, extra in (("id", ()), ("en", ("-pluralonly",))):
            target = HOME / language / f"{room}.ts"
            target.parent.mkdir(parents=True, exist_ok=True)
            gather(language, files, target, *extra)
            if language == "en":
                _drop_if_empty(target)
            elif not list(ET.parse(target).iter("message")):
                target.unlink()


def _drop_if_empty(path: Path) -> None:
    """Remove a file without a sentence."""
    if not list(ET.parse(path).iter("message")):
        path.unlink()


def unfinished(path: Path) -> list[str]:
    """Return the source sentences of a file that lack a translation."""
    left: list[str] = []
    for message in ET.parse(path).iter("message"):
        source = message.findtext("source") or ""
        said = message.find("translation")
        if said is None or said.get("type") == "unfinished":
            left.append(source)
            continue
        forms = [form.text or "" for form in said.iter("numerusform")]
        if not all(form.strip() for form in forms or [said.text or ""]):
            left.append(source)
    return left


def missing(room: str) -> list[str]:
    """Return sentences in the sources of a room that its file does not know."""
    files = sources(room)
    if not files:
        return []
    target = HOME / "id" / f"{room}.ts"
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / target.name
        if target.exists():
            shutil.copy(target, scratch)
        gather("id", files, scratch)
        return unfinished(scratch)


def check(rooms: list[str]) -> list[str]:
    """Return a line for each sentence that no Indonesian reader would get."""
    lines: list[str] = []
    for room in rooms:
        if room == QTBASE:
            lines += [f"qtbase: {text}" for text in unfinished(HOME / "id/qtbase.ts")]
            continue
        lines += [f"{room}: {text}" for text in missing(room)]
    for path in sorted((HOME / "en").glob("*.ts")):
        lines += [f"en/{path.stem}: {text}" for text in unfinished(path)]
    return lines


def compile_all() -> None:
    """Make ``id.qm`` and ``en.qm`` from all rooms."""
    for language in ("id", "en"):
        files = sorted((HOME / language).glob("*.ts"))
        # Written beside and moved, so that nobody ever reads half a file.
        with tempfile.NamedTemporaryFile(dir=HOME, suffix=".qm", delete=False) as made:
            scratch = Path(made.name)
        command = [tool("pyside6-lrelease"), "-silent", "-nounfinished"]
        subprocess.run([*command, *map(str, files), "-qm", str(scratch)], check=True)
        scratch.chmod(0o644)
        scratch.replace(HOME / f"{language}.qm")


def main() -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(description="translations of Saksama")
    parser.add_argument("act", choices=("update", "check", "compile"))
    known = [*ROOMS, QTBASE]
    parser.add_argument("rooms", nargs="*", metavar="room")
    chosen = parser.parse_args()
    rooms: list[str] = chosen.rooms or known
    strange = sorted(set(rooms) - set(known))
    if strange:
        parser.error(f"unknown rooms: {', '.join(strange)}")
    if chosen.act == "update":
        update(rooms)
        return 0
    if chosen.act == "compile":
        compile_all()
        return 0
    lines = check(rooms)
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
