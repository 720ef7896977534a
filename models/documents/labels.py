# SPDX-License-Identifier: Apache-2.0
"""Codes of the case in the words of an Indonesian letter.

Knows one word for each code. Must not know a case; screens have their own
words, in two languages.
"""

from __future__ import annotations

from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import BasisState
from models.casefile.people import Person, Role, Sex
from models.casefile.statements import StatementKind
from models.documents.context import facts_about
from models.documents.words import clean
from models.law.catalogue import Confidence
from models.law.finding import Finding, Standing
from models.law.reasons import ReasonCode

STANDING: dict[Standing, str] = {
    Standing.SUPPORTED: "Didukung",
    Standing.PARTIAL: "Perlu penguat",
    Standing.ABSENT: "Belum ada",
    Standing.DISPUTED: "Ada perbedaan",
    Standing.NOT_USED: "Tidak dipakai",
}
"""How an element stands; never that it is proven."""

STRENGTH: dict[int, str] = {1: "lemah", 2: "cukup", 3: "kuat"}
"""Judged strength."""

CONFIDENCE: dict[Confidence, str] = {
    Confidence.VERIFIED: "",
    Confidence.SECONDARY_SOURCE: "sumber sekunder, belum diverifikasi",
    Confidence.INFERRED: "disimpulkan dari sumber terverifikasi",
    Confidence.GENERAL_KNOWLEDGE: "pengetahuan umum, belum diverifikasi",
    Confidence.UNCERTAIN: "belum pasti",
}
"""How far a row of the law pack was checked; verified needs no mark."""

ROLE: dict[Role, str] = {
    Role.VICTIM: "saksi korban",
    Role.WITNESS: "saksi",
    Role.REPORTER: "pelapor",
    Role.EXPERT: "ahli",
    Role.SUSPECT: "tersangka",
    Role.CORPORATION: "korporasi",
    Role.OFFICER: "penyidik",
    Role.PROSECUTOR: "penuntut umum",
    Role.COMPANION: "pendamping",
    Role.INTERPRETER: "penerjemah",
    Role.COUNSEL: "penasihat hukum",
}
"""What somebody is in the case."""

SEX: dict[Sex, str] = {
    Sex.FEMALE: "perempuan",
    Sex.MALE: "laki-laki",
    Sex.UNKNOWN: "",
}
"""As the file records it."""

HEARING: dict[StatementKind, str] = {
    StatementKind.FIRST: "BAP pertama",
    StatementKind.ADDITIONAL: "BAP tambahan",
    StatementKind.CONTINUED: "BAP lanjutan",
    StatementKind.CONFRONTATION: "BA konfrontasi",
    StatementKind.COURT: "keterangan di sidang",
    StatementKind.ASSESSMENT: "hasil asesmen",
}
"""Which hearing it was."""

CUSTODY: dict[CustodyAct, str] = {
    CustodyAct.SEIZED: "Penyitaan",
    CustodyAct.RECEIVED: "Penerimaan",
    CustodyAct.SEALED: "Penyegelan",
    CustodyAct.COPIED: "Penyalinan",
    CustodyAct.EXAMINED: "Pemeriksaan barang",
    CustodyAct.HANDED_OVER: "Serah terima",
    CustodyAct.STORED: "Penyimpanan",
    CustodyAct.RETURNED: "Pengembalian",
}
"""What was done with an item."""

FORM: dict[CountForm, str] = {
    CountForm.PRIMARY: "Primair",
    CountForm.SUBSIDIARY: "Subsidiair",
    CountForm.ALTERNATIVE: "Alternatif",
    CountForm.CUMULATIVE: "Kumulatif",
}
"""How a count stands beside the others."""

BASIS: dict[BasisState, str] = {
    BasisState.NOT_RECORDED: "dasar perolehan belum dicatat",
    BasisState.NOT_NEEDED: "tidak memerlukan izin",
    BasisState.REQUESTED: "izin atau persetujuan pengadilan masih dimohonkan",
    BasisState.GRANTED: "",
    BasisState.REFUSED: "ditolak pengadilan, tidak dipakai",
}
"""How far the lawful basis of a seizure has come."""


def named(person: Person | None) -> str:
    """Return how a letter calls somebody: code and flower name, or the name."""
    if person is None:
        return ""
    name = facts_about(person).full_name
    if name:
        return f"{person.code} {clean(name).upper()}"
    return f"{person.code} ({person.flower})" if person.flower else person.code


def leans(finding: Finding) -> bool:
    """Return whether the answer is that of another count."""
    return has(finding, ReasonCode.BASE_COUNT)


def has(finding: Finding, code: ReasonCode) -> bool:
    """Return whether a reason of the code is given."""
    return any(reason.code == code for reason in finding.reasons)


def pair(finding: Finding) -> str:
    """Return the pair of signs: circle = victim's words, square = other proof.

    Filled where something is there, empty where it is missing. As on the screen,
    things that carry an element without a victim's words are squares only, two
    that do not bear one another out stand apart, and what another count answers
    has an arrow.
    """
    if finding.standing is Standing.NOT_USED:
        return "–"
    if leans(finding):
        return "→"
    if finding.standing is Standing.DISPUTED:
        return "≠"
    words, things = finding.victim_items, finding.other_items
    if finding.standing is Standing.SUPPORTED and not words:
        return "■─■" if things > 1 else "■"
    if words and things and finding.standing is not Standing.SUPPORTED:
        return "● ■"
    return f"{'●' if words else '○'}─{'■' if things else '□'}"
