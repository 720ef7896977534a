# SPDX-License-Identifier: Apache-2.0
"""Third-party licences: the list and the texts that travel with the program.

    licences.py write    write THIRD-PARTY.md and notices/ from what is installed
    licences.py check    exit 1 when they are not in step with what is installed

Knows the metadata of installed packages. Only what runs with the program is
listed; development tools are not shipped.
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
LIST = FOLDER / "THIRD-PARTY.md"
NOTICES = FOLDER / "notices"
_TEXT_NAMES = re.compile(
    r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE
)
LONGEST_NAME = 60  # longer than this, the field holds a whole licence text
# Their metadata names no licence, or not the one we use them under.
KNOWN = {
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-addons": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "docxtpl": "LGPL-2.1-only",
    "sqlcipher3": "Zlib",
}
# In the lock for other systems, so not installed where the list is made.
ELSEWHERE = {
    "colorama": ("BSD-3-Clause", "Windows"),
    "pywin32-ctypes": ("BSD-3-Clause", "Windows"),
}
HEAD = """\
# Third-party software shipped with Saksama

Made by `installer/licences.py` from the metadata of the locked packages; do not
edit by hand. The full text of each is in [`notices/`](notices/). The GNU texts
stand once, beside this file.

Qt 6 (QtCore, QtGui, QtWidgets, QtPdf, QtPrintSupport, QtSvg, QtDBus) is used
through PySide6 under the LGPL, version 3, unmodified and dynamically linked: the
Qt and PySide6 files of an installation may be replaced by compatible ones, and
reverse engineering for debugging such a change is allowed. QtPdf contains PDFium
(BSD-3-Clause and Apache-2.0). SQLCipher (BSD-3-Clause), SQLite (public domain)
and OpenSSL (Apache-2.0) are inside the package sqlcipher3. No module under the
GPL alone (QtCharts and others) is used.

Fonts and word lists carry their licence beside them under `resources/`.

| package | version | licence |
|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One shipped package: its name, version, licence and licence texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _shipped() -> list[str]:
    """Return the names of all packages that run with the program, sorted."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    waiting = [Requirement(line) for line in project["project"]["dependencies"]]
    found: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        name = _normal(wanted.name)
        if name in found or (wanted.marker and not wanted.marker.evaluate()):
            continue
        found.add(name)
        waiting += [
            requirement
            for line in metadata.requires(name) or []
            if "extra ==" not in str(requirement := Requirement(line))
        ]
    return sorted(found)


def _licence(about: metadata.Distribution) -> str:
    """Return the licence a package states, in the shortest form it gives."""
    fields = about.metadata.json
    stated = fields.get("license_expression") or fields.get("license") or ""
    if isinstance(stated, str) and 0 < len(stated) < LONGEST_NAME:
        return stated.strip()
    classified = [
        line.rsplit(" :: ", 1)[-1]
        for line in fields.get("classifier", [])
        if line.startswith("License ::")
    ]
    return ", ".join(classified)


def _texts(about: metadata.Distribution) -> tuple[str, ...]:
    """Return the licence files that a package installed."""
    texts = []
    for file in about.files or []:
        inside = ".dist-info/" in file.as_posix()
        if inside and _TEXT_NAMES.search(file.name):
            path = Path(str(about.locate_file(file)))
            texts.append(path.read_text("utf-8", errors="replace").strip())
    return tuple(dict.fromkeys(texts))


def parts() -> list[Part]:
    """Return every shipped package with its licence."""
    found = []
    for name in _shipped():
        about = metadata.distribution(name)
        licence = KNOWN.get(name) or _licence(about)
        found.append(Part(name, about.version, licence, _texts(about)))
    return found


def _list(shipped: list[Part]) -> str:
    rows = {part.name: (part.version, part.licence) for part in shipped}
    rows |= {n: (f"({where} only)", said) for n, (said, where) in ELSEWHERE.items()}
    return HEAD + "".join(
        f"| {name} | {version} | {licence} |\n"
        for name, (version, licence) in sorted(rows.items())
    )


def _files() -> dict[Path, str]:
    """Return every generated file with its content."""
    shipped = parts()
    wanted = {LIST: _list(shipped)}
    for part in shipped:
        if part.texts:
            lines = "\n\n".join(part.texts).splitlines()
            body = "\n".join(line.rstrip() for line in lines)
            wanted[NOTICES / f"{part.name}.txt"] = body + "\n"
    return wanted


def write() -> int:
    """Write the list and the notices; remove notices of what is gone."""
    wanted = _files()
    NOTICES.mkdir(parents=True, exist_ok=True)
    for old in set(NOTICES.glob("*.txt")) - wanted.keys():
        old.unlink()
    for path, content in wanted.items():
        path.write_text(content, encoding="utf-8")
    return 0


def _conditional() -> set[str]:
    """Return the names that the lock wants on some systems or versions only."""
    lock = (ROOT / "installer" / "constraints.txt").read_text("utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==\S+ ;", lock, re.MULTILINE))


def check() -> int:
    """Compare the files with what is installed; print what differs.

    The list is made on the oldest Python; a newer one installs a few packages
    fewer, so what the lock wants only sometimes may be listed and absent.
    """
    wanted = _files()
    listed = set(LIST.read_text("utf-8").splitlines())
    rows = set(wanted.pop(LIST).splitlines())
    spare = {f"| {name} " for name in _conditional()}
    stale = list(rows - listed)
    stale += [line for line in listed - rows if not line.startswith(tuple(spare))]
    stale += [
        path.name
        for path, content in wanted.items()
        if not path.exists() or path.read_text("utf-8") != content
    ]
    gone = {path.stem for path in NOTICES.glob("*.txt")}
    stale += gone - {path.stem for path in wanted} - _conditional()
    if stale:
        print("not in step, run installer/licences.py write:", *sorted(stale), sep="\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit({"write": write, "check": check}[sys.argv[1]]())
