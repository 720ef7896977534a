# SPDX-License-Identifier: Apache-2.0
"""From arguments to a command, and from a trouble to an exit code.

Knows every command's arguments. Must not know what a command does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from desktop.console import backup, demo, exchange, schema, vault, words
from desktop.console.assess import Wish, assess
from desktop.console.terminal import Exit, Terminal, standard
from desktop.qt.translation import INDONESIAN, LANGUAGES, Languages
from models.base.clock import Clock, SystemClock
from models.base.errors import Cancelled, DiskTrouble, RequestInvalid, SaksamaError
from models.vault.header import Role

translate = QCoreApplication.translate

_Run = Callable[[Terminal, argparse.Namespace, Clock], Exit]


def run(argv: Sequence[str], clock: Clock | None = None) -> int:
    """Do one command; return the exit code of the program.

    Args:
        argv: arguments without the program's name.
        clock: the time; ``None`` = this machine's.
    """
    app = QCoreApplication.instance() or QCoreApplication(["saksama"])
    terminal = standard(json="--json" in argv)
    languages = Languages(app)
    languages.use(_language(argv))
    try:
        return int(_done(terminal, argv, languages, clock or SystemClock()))
    finally:
        languages.silence()
        languages.deleteLater()


def _done(
    terminal: Terminal, argv: Sequence[str], languages: Languages, clock: Clock
) -> Exit:
    """Do the command and say what trouble it met."""
    trouble: SaksamaError
    source = ""
    try:
        try:
            _require_text(argv)
            options = _parser().parse_args(list(argv))
            terminal.json = options.json
            source = Path(str(getattr(options, "case", ""))).name
            languages.use(options.language)
            return _RUNS[options.command](terminal, options, clock)
        finally:
            terminal.end()
    except KeyboardInterrupt:
        trouble = Cancelled()
    except SaksamaError as error:
        trouble = error
    code = words.report(terminal, trouble, source)
    try:
        terminal.end()
    except DiskTrouble:
        return Exit.TROUBLE
    return code


def _require_text(argv: Sequence[str]) -> None:
    """Refuse words whose bytes are no letters: no answer could repeat them.

    Raises:
        RequestInvalid: one of them is no text.
    """
    try:
        "".join(argv).encode()
    except UnicodeEncodeError:
        raise RequestInvalid("not_text") from None


def _language(argv: Sequence[str]) -> str:
    """Return the language asked for, even beside words that are not understood."""
    asked = (word for option, word in pairwise(argv) if option == "--language")
    return next((word for word in asked if word in LANGUAGES), INDONESIAN)


class _Parser(argparse.ArgumentParser):
    """Reads arguments; what it does not understand is told like any trouble."""

    def error(self, message: str) -> NoReturn:
        """Show what the command takes.

        Raises:
            RequestInvalid: always.
        """
        self.print_usage(sys.stderr)
        self._print_message(f"{self.prog}: {message}\n", sys.stderr)
        raise RequestInvalid("usage")


def _new(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    user = (options.user, options.role)
    return vault.new(terminal, options.vault, user, clock)


def _demo(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    return demo.demo(terminal, options.vault, options.out, clock)


def _assess(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    without = tuple(options.without)
    wish = Wish(options.case, options.as_of, without, explain=options.explain)
    return assess(terminal, wish, clock)


def _verify(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    wish = vault.Wish(full=options.full, against=options.against)
    return vault.verify(terminal, options.vault, clock, wish)


def _checkpoint(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    return vault.checkpoint(terminal, options.vault, clock)


def _backup(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    return backup.backup(terminal, options.vault, options.into, clock)


def _restore(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    where = backup.Where(options.source, options.backup)
    wish = backup.Wish(where, options.vault, options.reason, code=options.recovery)
    return backup.restored(terminal, wish, clock)


def _drill(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    where = backup.Where(options.source, options.backup)
    return backup.drilled(terminal, where, options.vault, clock)


def _import(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    where = (options.vault, options.case)
    return exchange.take_in(terminal, where, clock, dry_run=options.dry_run)


def _export(terminal: Terminal, options: argparse.Namespace, clock: Clock) -> Exit:
    return exchange.give_out(terminal, options.vault, options.case, options.out, clock)


def _schema(terminal: Terminal, options: argparse.Namespace, _: Clock) -> Exit:
    return schema.schema(terminal, options.name)


_RUNS: dict[str, _Run] = {
    "new": _new,
    "demo": _demo,
    "assess": _assess,
    "verify": _verify,
    "checkpoint": _checkpoint,
    "backup": _backup,
    "restore": _restore,
    "drill": _drill,
    "import": _import,
    "export": _export,
    "schema": _schema,
}


def _parser() -> argparse.ArgumentParser:
    """Return what every command takes."""
    parser = _Parser(
        prog="saksama",
        description="Offline case files for Indonesian human-trafficking cases. "
        "Without a command the window opens. A passphrase is asked for, or is the "
        "first line of standard input when that is not a terminal.",
        epilog="Exit code: 0 done, 1 findings, 2 bad input, 3 vault or disk trouble.",
    )
    every = _Parser(add_help=False)
    every.add_argument(
        "--json", action="store_true", help="print one JSON document and nothing else"
    )
    every.add_argument("--language", choices=LANGUAGES, default=INDONESIAN)
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, about: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=about, parents=[every])

    made = command("new", "make a vault")
    made.add_argument("vault", type=Path)
    made.add_argument("--user", default="Saksama", help="display name of the user")
    roles = [str(role) for role in Role]
    made.add_argument("--role", choices=roles, default=roles[0])
    _add_others(command)
    _add_backups(command)
    return parser


def _add_others(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands that find a vault or a document already there."""
    shown = command("demo", "make the fictional vault")
    shown.add_argument("--vault", type=Path)
    shown.add_argument("--out", type=Path, help="write its documents here")
    weighed = command("assess", "assess a case document, without a vault")
    weighed.add_argument("case", type=Path, metavar="CASE.json")
    weighed.add_argument(
        "--as-of", default="", metavar="DATE", help="assess on that day, not today"
    )
    weighed.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="ITEM",
        help="as if it were not there: code of an exhibit or of who spoke, or "
        "id of a statement; may be given several times",
    )
    weighed.add_argument(
        "--explain", action="store_true", help="say why, and what would change it"
    )
    checked = command("verify", "check journal and files of a vault")
    checked.add_argument("vault", type=Path)
    checked.add_argument(
        "--full", action="store_true", help="also files that no case shows any more"
    )
    checked.add_argument(
        "--against", type=Path, metavar="CHECKPOINT", help="a checkpoint kept elsewhere"
    )
    marked = command("checkpoint", "print a signed line of how the journal ends now")
    marked.add_argument("vault", type=Path)
    taken = command("import", "take a case document into a vault")
    taken.add_argument("vault", type=Path)
    taken.add_argument("case", type=Path, metavar="CASE.json")
    taken.add_argument("--dry-run", action="store_true", help="write nothing")
    given = command("export", "write a case out of a vault")
    given.add_argument("vault", type=Path)
    given.add_argument("case", help="number or id of the case")
    given.add_argument("--out", type=Path, required=True, help="an empty folder")
    named = command("schema", "print a published JSON Schema")
    named.add_argument("name", nargs="?", default="")


def _add_backups(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands that make, put back and try out backups."""
    saved = command("backup", "make a verified backup of a vault")
    saved.add_argument("vault", type=Path)
    saved.add_argument("into", type=Path, metavar="DIR", help="a folder or stick")
    back = command("restore", "make a new vault of a backup")
    back.add_argument("source", type=Path, metavar="DIR")
    back.add_argument("vault", type=Path)
    back.add_argument(
        "--recovery",
        action="store_true",
        help="open it by recovery code: the first line is the code, the next a new "
        "passphrase, the third the new code typed back",
    )
    back.add_argument(
        "--reason", default="", help="why, where a later state of the vault is known"
    )
    tried = command("drill", "restore a backup into a scratch folder and check it")
    tried.add_argument("source", type=Path, metavar="DIR")
    tried.add_argument("--vault", type=Path, help="write it down in this vault")
    for one in (back, tried):
        one.add_argument(
            "--backup", default="", metavar="NAME", help="instead of the latest"
        )
