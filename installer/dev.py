# SPDX-License-Identifier: Apache-2.0
"""The one developer entry: ``python3 installer/dev.py COMMAND``.

    run           set up, then open the window on the demo vault; without a
                  display the same work is done offscreen into out/
    test          set up, then every check and every test (--long: the sweeps too;
                  -- ARGS: hand ARGS to pytest and skip the rest)
    check         lint, types and import contracts only
    shots         every screen of the demo vault as pictures (--out DIR)
    bench         the table of measured ratios
    mutate        which small faults in models/law no test notices: all of them,
                  those of the modules named, or --sample N --seed S; hours
    translations  update | check | compile the .ts files
    lock          resolve pyproject.toml again into installer/constraints.txt

Knows the order of the steps. Uses the standard library only, until ``.venv``
exists; must not import the product.
"""

from __future__ import annotations

import sys

if not (3, 11) <= sys.version_info[:2] < (3, 14):
    sys.exit(
        "Saksama needs Python 3.11, 3.12 or 3.13; this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}.\n"
        "Start it with another one, for example: python3.11 installer/dev.py run"
    )

import argparse
import os
import subprocess

import debian
import environment
import suite

DEMO = environment.ROOT / "out" / "demo.saksama"


def _python(*arguments: str, offscreen: bool = False) -> int:
    """Run the environment's Python in the project root; return its exit code."""
    variables = dict(os.environ)
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(environment.PYTHON), *arguments]
    sys.stdout.flush()
    return subprocess.run(
        command, cwd=environment.ROOT, env=variables, check=False
    ).returncode


def _has_display() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _run_offscreen() -> int:
    """Do what a user does in the window, without one, into ``out/``."""
    print("No display here: doing the same work offscreen, into out/", flush=True)
    steps = (
        ["demo", "--out", str(environment.ROOT / "out")],
        ["shots", "--out", str(environment.ROOT / "out" / "shots")],
    )
    for step in steps:
        code = _python("-m", "desktop", *step, offscreen=True)
        if code != 0:
            return code
    print("Documents are in out/, pictures of every screen in out/shots/")
    return 0


def run(options: argparse.Namespace) -> int:
    """Open the window on the demo vault, making the vault the first time."""
    if not _has_display():
        return _run_offscreen()
    if not DEMO.exists():
        DEMO.parent.mkdir(exist_ok=True)
        code = _python("-m", "desktop", "demo", "--vault", str(DEMO), offscreen=True)
        if code != 0:
            return code
    return _python("-m", "desktop", *options.rest)


def shots(options: argparse.Namespace) -> int:
    """Render every screen of the demo vault into a folder of pictures."""
    return _python("-m", "desktop", "shots", "--out", options.out, offscreen=True)


def bench(options: argparse.Namespace) -> int:
    """Print the table of measured ratios."""
    return _python("installer/bench.py", *options.rest, offscreen=True)


def mutate(options: argparse.Namespace) -> int:
    """Put small faults into the law and see which of them no test notices."""
    if sys.platform == "win32":
        print("mutate needs Linux or macOS: mutmut does not run on Windows.")
        return 3
    environment.provide_extra("mutation")
    return _python("installer/mutate.py", *options.rest, offscreen=True)


def translations(options: argparse.Namespace) -> int:
    """Hand over to the translations tool."""
    return _python("installer/translations.py", *(options.rest or ["update"]))


def lock(_: argparse.Namespace) -> int:
    """Make the lock again; the next command installs it."""
    environment.relock()
    return 0


def test(options: argparse.Namespace) -> int:
    """Run everything, or only pytest when arguments for it are given."""
    if options.rest:
        return subprocess.run(
            [str(environment.PYTHON), "-m", "pytest", *options.rest],
            cwd=environment.ROOT,
            env=suite.test_environment(),
            check=False,
        ).returncode
    return suite.everything(long=options.long)


def check(_: argparse.Namespace) -> int:
    """Run lint, types and import contracts."""
    return suite.static_only()


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "shots": shots,
    "bench": bench,
    "mutate": mutate,
    "translations": translations,
    "lock": lock,
}


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("--long", action="store_true", help="test: the sweeps too")
    parser.add_argument("--out", default="out/shots", help="shots: where to")
    own, extra = parser.parse_known_args(arguments)
    own.rest = [argument for argument in extra if argument != "--"]
    return own


def main(arguments: list[str]) -> int:
    """Set up, then do what was asked; return the exit code."""
    options = _options(arguments)
    try:
        environment.provide(for_tests=options.command == "test")
        return COMMANDS[options.command](options)
    except (debian.SystemIncomplete, environment.SetupFailed) as trouble:
        print(trouble, file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
