# SPDX-License-Identifier: Apache-2.0
"""Looks for what a locked vault left behind: in Qt, in Python, on the disk.

Knows where words can hide and in which dress; must not know a page. A word to
look for begins with ``BIRD`` and two digits; nothing else in the program does.
"""

from __future__ import annotations

import base64
import gc
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit
from shiboken6 import isValid

BIRD = "".join(reversed("IRANEK"))  # never a constant of this file
_WORD = re.compile(BIRD + r"\d\d")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    *range(int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 24),
)
_LARGEST_ICON = 64 * 64
_OURS = ("models.", "desktop.")


def canary(number: int) -> str:
    """Return the word with this number."""
    return f"{BIRD}{number:02d}"


def in_text(text: str) -> set[str]:
    """Return every canary in a text."""
    return set(_WORD.findall(text))


def dresses() -> dict[str, bytes]:
    """Return the canary's beginning as it looks in each encoding."""
    plain = BIRD.encode()
    found = {
        "utf-8": plain,
        "utf-16-le": BIRD.encode("utf-16-le"),
        "utf-16-be": BIRD.encode("utf-16-be"),
        "hex": plain.hex().encode(),
        "reversed": plain[::-1],
    }
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + plain).rstrip(b"=")
        # Letters that also depend on what stands before or after are dropped.
        first = (shift * 8 + 5) // 6
        last = len(coded) - (1 if (shift + len(plain)) % 3 else 0)
        found[f"base64+{shift}"] = coded[first:last]
    return found


def in_bytes(data: bytes) -> list[str]:
    """Return the dresses in which a canary stands in bytes."""
    return [name for name, worn in dresses().items() if worn in data]


def in_files(folders: Iterable[Path], leave_out: Iterable[Path] = ()) -> list[str]:
    """Return each file, or name of one, that carries a canary."""
    spared = tuple(leave_out)
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if any(path.is_relative_to(one) for one in spared):
                continue
            found += [f"name {path}"] if in_text(path.name) else []
            if path.is_file():
                found += [f"{worn} in {path}" for worn in in_bytes(path.read_bytes())]
    return found


def in_deleted_files() -> list[str]:
    """Return each open file without a name that carries a canary."""
    found = []
    for number, target in descriptors():
        if target.endswith("(deleted)"):
            data = os.pread(number, 1 << 24, 0)
            found += [f"{worn} in {target}" for worn in in_bytes(data)]
    return found


def descriptors() -> list[tuple[int, str]]:
    """Return number and target of every open descriptor; Linux only."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found.append((int(entry.name), str(entry.readlink())))
        except OSError:  # the listing's own descriptor
            continue
    return found


def children() -> list[str]:
    """Return the command lines of processes we started that still run."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            status = (entry / "status").read_text(errors="replace")
            words = (entry / "cmdline").read_bytes().replace(b"\0", b" ")
        except OSError:
            continue
        if f"\nPPid:\t{os.getpid()}\n" in status and "State:\tZ" not in status:
            found.append(words.decode(errors="replace").strip())
    return found


def in_qt() -> list[str]:
    """Return each object of Qt, by type and place, that holds a canary."""
    found = []
    for one in _objects():
        for place, text in _said_by(one):
            found += [f"{type(one).__name__}.{place}: {in_text(text)}"] * bool(
                in_text(text)
            )
    return sorted(set(found))


def in_pictures() -> list[str]:
    """Return pictures larger than an icon, and documents of pages, that live."""
    found = []
    for one in gc.get_objects():
        if isinstance(one, (QImage, QPixmap)) and isValid(one):
            if one.width() * one.height() > _LARGEST_ICON:
                found.append(f"{type(one).__name__} {one.width()}x{one.height()}")
        elif isinstance(one, QPdfDocument) and isValid(one) and one.pageCount():
            found.append(f"PDF of {one.pageCount()} pages")
    return found


def in_undo() -> list[str]:
    """Return fields whose undo brings a canary back."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            widget.setEchoMode(QLineEdit.EchoMode.Normal)
            widget.undo()
            found += [f"QLineEdit undo: {widget.text()}"] * bool(in_text(widget.text()))
            widget.redo()
        elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
            widget.undo()
            text = widget.toPlainText()
            found += [f"{type(widget).__name__} undo: {text}"] * bool(in_text(text))
    return found


def in_python() -> list[str]:
    """Return each container, or value of ours, that holds a canary."""
    found = []
    for one in gc.get_objects():
        kind = type(one)
        ours = str(kind.__module__).startswith(_OURS)
        if not ours and kind not in (dict, list, tuple, set, frozenset):
            continue
        for inner in gc.get_referents(one):
            if _tells(inner):
                found.append(f"{kind.__module__}.{kind.__name__}: {inner[:80]!r}")
    return found


def _tells(inner: object) -> bool:
    """Whether a text or bytes carry a canary."""
    if isinstance(inner, str):
        return bool(in_text(inner))
    return isinstance(inner, (bytes, bytearray)) and bool(in_bytes(bytes(inner)))


def in_titles() -> list[str]:
    """Return every title of a window that is not the program's name."""
    titles = [w.windowTitle() for w in QApplication.topLevelWidgets()]
    titles += [w.title() for w in QGuiApplication.topLevelWindows()]
    return sorted(set(titles) - {"", "Saksama"})


def open_in(folder: Path) -> list[str]:
    """Return what is open below a folder; Linux only."""
    if not sys.platform.startswith("linux"):
        return []
    return [target for _, target in descriptors() if target.startswith(str(folder))]


def _objects() -> Iterator[QObject]:
    """Yield every object of Qt that can be reached."""
    app = QApplication.instance()
    roots: list[QObject] = [
        *([app] if app is not None else []),
        *QApplication.allWidgets(),
        *QGuiApplication.topLevelWindows(),
        *(one for one in gc.get_objects() if isinstance(one, QObject)),
    ]
    seen: set[int] = set()
    for root in roots:
        if not isValid(root):
            continue
        for one in (root, *root.findChildren(QObject)):
            if id(one) not in seen and isValid(one):
                seen.add(id(one))
                yield one


def _said_by(one: QObject) -> Iterator[tuple[str, str]]:
    """Yield (place, text) of everything an object says."""
    meta = one.metaObject()
    for number in range(meta.propertyCount()):
        known = meta.property(number)
        if known.isReadable() and known.typeName() in ("QString", "QStringList"):
            yield str(known.name()), str(known.read(one))
    for raw in one.dynamicPropertyNames():
        name = bytes(raw.data()).decode()
        with suppress(RuntimeError):  # Qt's own, and nothing Python can read
            yield name, str(one.property(name))
    if isinstance(one, QTextDocument):
        yield "text", one.toPlainText()
    if isinstance(one, QAbstractItemModel):
        yield from _cells(one)


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """Yield everything the first rows of a model answer."""
    # Qt keeps the columns of a list to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), 100)):
        for column in range(min(columns, 8)):
            index = model.index(row, column)
            for role in _ROLES:
                yield f"data({row}, {column})", str(index.data(int(role)))
