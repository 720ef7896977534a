# SPDX-License-Identifier: Apache-2.0
"""Words by which answers speak of people without naming them.

Knows Indonesian words for roles and ways of address. Must not know a case, and
hands out no word of a text, only what kind it is and where it stands. The words
are ours to widen; they say nothing of what the law calls anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

Span = tuple[int, int]
"""First character and one past the last, 0-based."""


class Unnamed(StrEnum):
    """What somebody is called by what they do."""

    BROKER = "broker"
    RECRUITER = "recruiter"
    HARBOURER = "harbourer"
    DRIVER = "driver"
    CREW = "crew"
    GUARD = "guard"
    FOREMAN = "foreman"
    EMPLOYER = "employer"
    PIMP = "pimp"
    CUSTOMER = "customer"
    TREASURER = "treasurer"
    OFFICIAL = "official"
    VILLAGE_HEAD = "village_head"
    NEIGHBOUR = "neighbour"
    HEALTH_WORKER = "health_worker"


_WORDS: dict[Unnamed, tuple[str, ...]] = {
    Unnamed.BROKER: ("perantara", "calo", "makelar", "sponsor", "agen", "penyalur"),
    Unnamed.RECRUITER: ("perekrut", "pencari kerja"),
    Unnamed.HARBOURER: ("penampung", "pengelola mess", "pengelola mes", "ibu kos"),
    Unnamed.DRIVER: ("sopir", "supir", "pengemudi", "tukang ojek"),
    Unnamed.CREW: ("nakhoda", "nahkoda", "kapten", "awak kapal", "anak buah kapal"),
    Unnamed.GUARD: ("satpam", "penjaga", "tukang pukul"),
    Unnamed.FOREMAN: ("mandor", "pengawas"),
    Unnamed.EMPLOYER: ("majikan", "juragan", "bos", "pemilik"),
    Unnamed.PIMP: ("mami", "mucikari", "muncikari", "germo"),
    Unnamed.CUSTOMER: ("pelanggan", "tamu"),
    Unnamed.TREASURER: ("bendahara", "kasir", "bagian keuangan"),
    Unnamed.OFFICIAL: ("petugas imigrasi", "petugas dinas", "orang dinas"),
    Unnamed.VILLAGE_HEAD: ("kepala desa", "kepala dusun", "lurah", "ketua rt"),
    Unnamed.NEIGHBOUR: ("tetangga",),
    Unnamed.HEALTH_WORKER: ("dokter", "bidan", "perawat", "psikolog"),
}

_ROLE_OF = {word: role for role, words in _WORDS.items() for word in words}
_ROLES = re.compile(
    rf"\b({'|'.join(sorted(_ROLE_OF, key=len, reverse=True))})(?:nya)?\b",
    re.IGNORECASE,
)
_INITIAL = re.compile(
    r"\b(Pak|Bapak|Bu|Ibu|Mas|Mbak|Bang|Kak|Koh|Cik|Om|Tante)\s+([A-Z])\.",
    re.IGNORECASE,
)
_SAME_ADDRESS = {"bapak": "pak", "ibu": "bu"}


def roles_in(text: str) -> Iterator[tuple[Unnamed, Span]]:
    """Yield each role a text speaks of, with where."""
    for hit in _ROLES.finditer(text):
        yield _ROLE_OF[hit[1].lower()], hit.span()


def initials_in(text: str) -> Iterator[tuple[str, Span]]:
    """Yield each person called by an initial, as a key to sort by, with where.

    The key is for telling them apart; it is not handed on.
    """
    for hit in _INITIAL.finditer(text):
        address = hit[1].lower()
        key = f"{_SAME_ADDRESS.get(address, address)} {hit[2].lower()}"
        yield key, hit.span()
