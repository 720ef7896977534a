# SPDX-License-Identifier: Apache-2.0
"""Which small faults in ``models/law`` no test would notice.

    dev.py mutate                      every fault there is
    dev.py mutate day_counting clocks  those of some modules
    dev.py mutate --sample N --seed S  N drawn at random over all modules

Knows how to choose faults and how to tell what came of them; mutmut makes and
tries them, in a folder of its own under ``out/``. A fault is a mutant there. Exits 1
when fewer are noticed than ``tests/architecture/mutation.toml`` asks for. Runs in
``.venv``; must not import the product.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import mutation_report
from mutation_report import Fault, Rules

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "out" / "mutation"
RULES = ROOT / "tests" / "architecture" / "mutation.toml"
LAW = "models/law"
NEEDED = (
    *("models", "tests", "desktop", "resources", "document_templates"),
    "installer",
)
EVERYWHERE = 'only_mutate = ["models/law/*"]'  # as pyproject.toml has it
UNDECIDED = 3  # our exit code when the faults could not be tried
WORKERS = 2


class NotTried(Exception):
    """The faults could not be made or tried; the text says why."""


def _digest() -> str:
    """Return what tells these sources and tests from any others."""
    found = hashlib.sha256()
    places = (ROOT / LAW, ROOT / "tests" / LAW, ROOT / "resources" / "law")
    for path in sorted(one for place in places for one in place.rglob("*.[pj]*")):
        if path.suffix in {".py", ".json"}:
            found.update(path.as_posix().encode() + path.read_bytes())
    return found.hexdigest()


def prepare(modules: Iterable[str] = ()) -> None:
    """Make the folder where faults are tried; keep it while nothing changed.

    Args:
        modules: the only ones that are made ready for faults, which makes the
            tests that go through all others faster; none: all.
    """
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    if modules:
        places = ", ".join(f'"{LAW}/{one}.py"' for one in sorted(modules))
        settings = settings.replace(EVERYWHERE, f"only_mutate = [{places}]")
    stamp, wanted = WORK / "stamp.txt", _digest() + settings
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name in NEEDED:
        (WORK / name).symlink_to(ROOT / name)
    (WORK / "pyproject.toml").write_text(settings, encoding="utf-8")
    stamp.write_text(wanted, encoding="utf-8")


def names(modules: Iterable[str] = ()) -> list[str]:
    """Return the name of every fault that can be put there, sorted.

    Args:
        modules: of ``models/law``; none: all.

    Raises:
        NotTried: a module has that name nowhere.
    """
    known = {path.stem: path for path in (ROOT / LAW).glob("*.py")}
    strange = [one for one in modules if one not in known]
    if strange:
        raise NotTried(f"Not in {LAW}: {', '.join(strange)}")
    from mutmut.mutation.file_mutation import mutate_file_contents
    from mutmut.utils.format_utils import get_mutant_name

    found = []
    for path in [known[one] for one in sorted({*modules} or known)]:
        place = path.relative_to(ROOT)
        made = mutate_file_contents(str(place), path.read_text("utf-8"))
        found += [get_mutant_name(place, one) for one in made.mutant_names]
    return sorted(found)


def module_of(name: str) -> str:
    """Return the module of a fault: ``models.law.clocks.x_f__mutmut_1`` → clocks."""
    return name.split(".")[2]


def chosen(every: list[str], options: argparse.Namespace) -> list[str]:
    """Return the faults to be tried, out of those that could be."""
    if options.sample is None or options.sample >= len(every):
        return every
    # Chance decides which faults are looked at, nothing else; the seed repeats it.
    return sorted(random.Random(options.seed).sample(every, options.sample))  # noqa: S311


def _try(wanted: list[str]) -> None:
    """Let mutmut try the faults, showing what it prints; none means all of them.

    Raises:
        NotTried: it ended with anything but 0.
    """
    mutmut = Path(sys.executable).with_name("mutmut")
    variables = {
        **os.environ,
        "SAKSAMA_MUTATION": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [str(mutmut), "run", "--max-children", str(WORKERS), *wanted],
        cwd=WORK,
        env=variables,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise NotTried(f"The faults could not be tried (exit {done.returncode}).")


def _results(wanted: Iterable[str]) -> list[Fault]:
    """Read what came of the faults, with the changed line of each not noticed."""
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code

    found, data = [], {}
    for name in wanted:
        path = Path(LAW, f"{module_of(name)}.py")
        if path not in data:
            data[path] = SourceFileMutationData(path=path)
            data[path].load()
        status = status_by_exit_code[data[path].exit_code_by_key.get(name)]
        told = status in mutation_report.NOTICED
        diff = "" if told else get_diff_for_mutant(name, path=path)
        found.append(Fault(name, module_of(name), status, diff))
    return found


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py mutate", description=__doc__)
    parser.add_argument("modules", nargs="*", help=f"of {LAW}; none: all")
    parser.add_argument("--sample", type=int, help="so many, drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="of the drawing")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Try the faults asked for; return 1 when too few are noticed."""
    options = _options(arguments)
    rules = Rules.read(tomllib.loads(RULES.read_text("utf-8")))
    try:
        every = names(options.modules)
        wanted = chosen(every, options)
        print(mutation_report.expectation(len(wanted), len(every), rules), flush=True)
        prepare(options.modules)
        os.chdir(WORK)  # mutmut reads its settings and results from where it stands
        _try([] if wanted == every and not options.modules else wanted)
    except NotTried as trouble:
        print(trouble, file=sys.stderr)
        return UNDECIDED
    return mutation_report.show(_results(wanted), rules, whole=wanted == every)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
