# SPDX-License-Identifier: Apache-2.0
"""Reads an edition of the law pack, or says which file is wrong, where and why.

Knows file names, hashes and where packs stand. Must not know what the rows
mean (``building`` does) or how to reason with them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from models.base import assets
from models.base.errors import CatalogueInvalid, ProvisionUnknown
from models.law import raw
from models.law import raw_procedure as acts
from models.law.building import build
from models.law.building_guides import GUIDES, with_guides
from models.law.building_procedure import with_procedure
from models.law.building_sheets import Joined, join
from models.law.catalogue import Catalogue
from models.law.guides import Guides
from models.law.passage import Passage
from models.law.sheets import Sheets
from models.law.shelf import EDITION_FILE, FOLDER, editions
from models.law.tariff import Tariff

T = TypeVar("T")
FILES = (
    "clocks.json",
    "day_counting.json",
    "detention.json",
    "events.json",
    "evidence_kinds.json",
    "evidence_regimes.json",
    "guides.json",
    "holidays.json",
    "instruments.json",
    "offences.json",
    "penalties.json",
    "policy.json",
    "regimes.json",
    "sources.json",
    "stages.json",
    "temporal.json",
    "worksheets.json",
)
_WHERE = re.compile(r"^(?P<why>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)


def load(edition: str = "") -> Catalogue:
    """Return an edition that comes with the program.

    Args:
        edition: its name; ``""`` = the latest.

    Raises:
        ProvisionUnknown: no such edition is installed.
        CatalogueInvalid: a file of it is wrong.
    """
    known = editions()
    chosen = edition or (known[-1] if known else "")
    if chosen not in known:
        raise ProvisionUnknown(chosen)
    folder = assets.resource(FOLDER, chosen)
    present = (EDITION_FILE, *FILES)
    return read_catalogue(
        {
            name: folder.joinpath(name).read_bytes()
            for name in present
            if folder.joinpath(name).is_file()
        }
    )


def read_catalogue(files: Mapping[str, bytes]) -> Catalogue:
    """Return the edition whose files these are.

    Args:
        files: file name inside the edition → its bytes.

    Raises:
        CatalogueInvalid: a file is missing, altered, not JSON, of a wrong
            shape, or refers to something the edition does not hold. ``why``
            is a short technical reason, ``path`` the place in the file.
    """
    edition = _decode(files, EDITION_FILE, raw.Edition)
    _check_hashes(files, edition)
    rows = raw.Files(
        edition=edition,
        instruments=_decode(files, "instruments.json", list[raw.InstrumentRow]),
        offences=_decode(files, "offences.json", list[raw.OffenceRow]),
        kinds=_decode(files, "evidence_kinds.json", raw.KindFile),
        regimes=_decode(files, "evidence_regimes.json", list[raw.RegimeRow]),
        rules=_decode(files, "regimes.json", raw.RuleFile),
        policy=_decode(files, "policy.json", list[raw.PolicyFileRow]),
        stages=_decode(files, "stages.json", raw.StageFile),
        sources=_decode(files, "sources.json", list[raw.SourceRow]),
    )
    joined = Joined(
        tariff=_decode(files, "penalties.json", Tariff),
        passage=_decode(files, "temporal.json", Passage),
        sheets=_decode(files, "worksheets.json", Sheets),
    )
    procedure = acts.ProcedureFiles(
        events=_decode(files, "events.json", list[acts.EventRow]),
        clocks=_decode(files, "clocks.json", acts.ClockFile),
        counting=_decode(files, "day_counting.json", list[acts.CountingRow]),
        holidays=_decode(files, "holidays.json", acts.HolidayFile),
        detention=_decode(files, "detention.json", acts.DetentionFile),
    )
    catalogue = join(build(rows, edition_hash(files)), files, joined)
    guides = _decode(files, GUIDES, Guides)
    return with_guides(with_procedure(catalogue, procedure), files[GUIDES], guides)


def edition_hash(files: Mapping[str, bytes]) -> str:
    """Return the SHA-256 over names, lengths and bytes of all files, hex.

    It is stored with each assessment, so that an old conclusion can be
    replayed under exactly the law it was made with.
    """
    digest = hashlib.sha256()
    for name in sorted(files):
        content = files[name]
        digest.update(f"{name}\n{len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _check_hashes(files: Mapping[str, bytes], edition: raw.Edition) -> None:
    """Refuse an edition whose files are not those it lists."""
    listed = {row.name: row.sha256 for row in edition.files}
    for name in FILES:
        if name not in listed:
            raise CatalogueInvalid(EDITION_FILE, "$.files", f"not_listed: {name}")
        if name not in files:
            raise CatalogueInvalid(name, "$", "missing_file")
        if hashlib.sha256(files[name]).hexdigest() != listed[name]:
            raise CatalogueInvalid(name, "$", "hash")


def _decode(files: Mapping[str, bytes], name: str, shape: type[T]) -> T:
    """Decode one file strictly."""
    content = files.get(name)
    if content is None:
        raise CatalogueInvalid(name, "$", "missing_file")
    try:
        return msgspec.json.decode(content, type=shape)
    except msgspec.ValidationError as trouble:
        path, why = _place(str(trouble))
        raise CatalogueInvalid(name, path, why) from trouble
    except (msgspec.DecodeError, UnicodeDecodeError) as trouble:
        raise CatalogueInvalid(name, "$", "json") from trouble


def _place(message: str) -> tuple[str, str]:
    """Split the decoder's message into a path and a short reason."""
    match = _WHERE.match(message)
    why, path = (match["why"], match["path"] or "$") if match else (message, "$")
    if "matching regex" in why:
        return path, "empty_language"
    if "missing required field" in why:
        return path, f"missing_field: {why.split('`')[1]}"
    if "unknown field" in why:
        return path, f"unknown_field: {why.split('`')[1]}"
    return path, f"type: {why}"
