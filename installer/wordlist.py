# SPDX-License-Identifier: Apache-2.0
"""Makes ``resources/words/id.txt``, the words a passphrase is offered from.

Knows the file format of a hunspell dictionary and which words must not be
offered; must not know what a passphrase is. Run by hand when the list or the
block list changes:

    python3 installer/wordlist.py [DICTIONARY] [--check]

The dictionary is ``id_ID.dic`` of Debian's package ``hunspell-id``. A word that
takes many affixes is a living root of the language, so words are ranked by
their number of affix flags; the last rank is thinned evenly over the alphabet.
Of words that sound alike only the first is kept.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

WORDS = 4096
SHAPE = re.compile(r"[a-z]{4,8}")
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "words"
DICTIONARY = Path("/usr/share/hunspell/id_ID.dic")
_ALIKE = str.maketrans("pfvdkqnioz", "bbbtggmeus")


def blocked(lines: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the blocked words and the blocked beginnings of ``blocked.txt``."""
    terms = [t for line in lines if not line.startswith("#") for t in line.split()]
    whole = frozenset(t for t in terms if not t.endswith("*"))
    return whole, tuple(t[:-1] for t in terms if t.endswith("*"))


def roots(lines: Iterable[str]) -> dict[str, int]:
    """Return word -> number of affix flags for every word of a fitting shape."""
    found: dict[str, int] = {}
    for line in lines:
        word, _, flags = line.strip().partition("/")
        if SHAPE.fullmatch(word):
            found[word] = max(found.get(word, 0), len(flags) // 2)
    return found


def distinct(ranked: dict[str, int]) -> list[str]:
    """Return the words by rank, without those that sound like an earlier one."""
    heard: set[str] = set()
    kept: list[str] = []
    for word in sorted(ranked, key=lambda w: (-ranked[w], w)):
        sound = word.translate(_ALIKE)
        if ranked[word] and sound not in heard:
            heard.add(sound)
            kept.append(word)
    return kept


def choose(ranked: dict[str, int], count: int) -> list[str]:
    """Return ``count`` words in alphabetical order.

    Raises:
        ValueError: the dictionary holds too few fitting words.
    """
    words = distinct(ranked)
    if len(words) < count:
        message = f"only {len(words)} words fit, {count} are needed"
        raise ValueError(message)
    edge = ranked[words[count - 1]]
    sure = [w for w in words if ranked[w] > edge]
    last = sorted(w for w in words if ranked[w] == edge)
    need = count - len(sure)
    thinned = [last[i * len(last) // need] for i in range(need)]
    return sorted(sure + thinned)


def build(dictionary: Path, folder: Path) -> str:
    """Return the text of the word list made from ``dictionary``."""
    whole, stems = blocked(
        (folder / "blocked.txt").read_text(encoding="utf-8").splitlines()
    )
    lines = dictionary.read_text(encoding="utf-8", errors="replace").splitlines()
    ranked = {
        word: rank
        for word, rank in roots(lines[1:]).items()
        if word not in whole and not word.startswith(stems)
    }
    return "".join(f"{word}\n" for word in choose(ranked, WORDS))


def main(arguments: list[str]) -> int:
    """Write the list, or with ``--check`` say whether it is up to date."""
    paths = [Path(a) for a in arguments if a != "--check"]
    text = build(paths[0] if paths else DICTIONARY, FOLDER)
    target = FOLDER / "id.txt"
    if "--check" in arguments:
        same = target.read_text(encoding="ascii") == text
        print("up to date" if same else "differs")
        return 0 if same else 1
    target.write_text(text, encoding="ascii", newline="\n")
    print(f"{target.name}: {WORDS} words")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
