# SPDX-License-Identifier: Apache-2.0
"""Opens a vault without Saksama and writes everything readable, NOT encrypted.

    python3 open_without_saksama.py VAULT.saksama EMPTY_FOLDER [--code]

Knows the format from ``models/vault/FORMAT.md``; needs Python 3.11, ``cryptography``
(44 or later) and ``sqlcipher3``; reads a copy. Lock Saksama first. Passphrase, or code
with ``--code``: typed, or standard input. Exit: 0 all, 1 see ``unread.txt``, 2 nothing.
"""

from __future__ import annotations

import getpass
import hmac
import json
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from unicodedata import normalize

import sqlcipher3.dbapi2 as sqlite
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LIMITS = {"m_kib": (65536, 1048576), "t": (3, 10), "p": (4, 16)}
HEADER, BOX, CLOSING = 90, 65536 + 16, 56  # bytes of a sealed file's parts
UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
RENAMED = {"case_id": "case", "object_kind": "kind", "object_id": "id"}
SEALS = ("salt", "digest", "prev", "mac", "body")
JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
TOLD = ("seq", "at", "actor_name", "action", "label", "reason", "body")


def canonical(value: object) -> bytes:
    """Return JSON with sorted keys and no blanks."""
    return JSON.encode(value).encode()


def hkdf(secret: bytes, info: str, salt: bytes = b"") -> bytes:
    """Return 32 bytes derived for one purpose."""
    return HKDF(SHA256(), 32, salt, info.encode()).derive(secret)


def unwrap(key: bytes, box: str, aad: bytes) -> bytes:
    """Return the secret in a WRAP box."""
    raw = bytes.fromhex(box)
    return AESGCM(key).decrypt(raw[:12], raw[12:], aad)


def unseal(private: bytes, box: str, aad: bytes) -> bytes:
    """Return the secret in a SEAL box."""
    raw, own = bytes.fromhex(box), x25519.X25519PrivateKey.from_private_bytes(private)
    shared = own.exchange(x25519.X25519PublicKey.from_public_bytes(raw[:32]))
    salt = raw[:32] + own.public_key().public_bytes_raw()
    key = hkdf(shared, "saksama/1|seal", salt)
    return AESGCM(key).decrypt(bytes(12), raw[32:], aad)


def read_header(vault: Path) -> dict[str, Any]:
    """Return what the header says, from its twin where the first is damaged."""
    for name in ("header.json", "header.twin"):
        raw = (vault / name).read_bytes() if (vault / name).is_file() else b""
        if sha256(raw[:-65]).hexdigest().encode() == raw[-65:-1]:
            first, text, _ = raw.split(b"\n", 2)
            if first == b"saksama-vault 1":
                return {**json.loads(text), "raw": raw[:-65]}
    raise ValueError("no vault of format 1, or no copy of its header is whole")


class Keys:
    """The vault key of every epoch that a passphrase or a code leads to."""

    def __init__(self, header: dict[str, Any], secret: str, *, is_code: bool) -> None:
        self.id, self.kdf = header["vault_id"], header["kdf"]
        self.salt, raw = bytes.fromhex(self.kdf["salt"]), header["raw"]
        if not all(a <= self.kdf[n] <= b for n, (a, b) in LIMITS.items()):
            raise ValueError("the header asks for an unsafe cost")
        now, turn = header["current"], header["pending"]
        top = turn["next"] if turn else now
        key = self.of_code(secret) if is_code else self.of_passphrase(secret)
        self.of = self.enter(now, key) or self.enter(top, key)
        if not self.of:
            raise ValueError("that opens no slot of this vault")
        links = [(top["epoch"], past["epoch"], past["key"]) for past in top["past"]]
        if top["epoch"] not in self.of:
            links.insert(0, (now["epoch"], top["epoch"], turn["forward"]))
        for under, epoch, box in links:
            link = hkdf(self.of[under], "saksama/1|link")
            self.of[epoch] = unwrap(link, box, self.bind("link", under, epoch))
        raw = raw.replace(header["mac"].encode(), b"")
        raw += sha256(raw).hexdigest().encode() + b"\n"
        mac = hmac.digest(self.sub("header-mac", now["epoch"]), raw, "sha256")
        self.header_whole = mac.hex() == header["mac"]

    def sub(self, label: str, epoch: int) -> bytes:
        """Return a key that follows from the vault key of an epoch."""
        return hkdf(self.of[epoch], f"{label}|{self.id}|{epoch}")

    def bind(self, purpose: str, *parts: object) -> bytes:
        """Return what a box is bound to."""
        cost = [self.kdf[name] for name in ("m_kib", "t", "p", "salt")]
        return canonical(["saksama/1", purpose, self.id, *cost, *parts])

    def of_passphrase(self, typed: str) -> bytes:
        """Return the key that a passphrase stands for."""
        text, kdf = " ".join(normalize("NFKC", typed).split()), self.kdf
        cost = {"iterations": kdf["t"], "lanes": kdf["p"], "memory_cost": kdf["m_kib"]}
        return Argon2id(salt=self.salt, length=32, **cost).derive(text.encode())

    def of_code(self, typed: str) -> bytes:
        """Return the key that a recovery code stands for."""
        letters, code = re.sub(r"[\s\-–—_.]", "", typed.upper()), 0
        if len(letters) != 40 or set(letters) - set(ALPHABET):
            raise ValueError("a recovery code is 8 groups of 5 letters and digits")
        for place, letter in enumerate(letters):
            if place % 5 < 4:  # the fifth of each group checks the other four
                code = code << 5 | ALPHABET.index(letter)
        return hkdf(code.to_bytes(20), f"saksama/1|recovery|{self.id}", self.salt)

    def enter(self, keys: dict[str, Any], key: bytes) -> dict[int, bytes]:
        """Return epoch and vault key of the first slot that opens, or nothing."""
        for slot in [*keys["users"], *keys["recovery"]]:
            is_user = "user_id" in slot
            kind, box = ("user", "secret") if is_user else ("recovery", "private")
            names = ("slot_id", "user_id", "role") if is_user else ("slot_id", "x25519")
            who = [slot[name] for name in names]
            try:
                own = unwrap(key, slot[box], self.bind(kind, *who))
            except InvalidTag:
                continue
            if is_user:
                own = hkdf(own, f"x25519|{self.id}|{slot['user_id']}")
                who += [slot["x25519"], slot["ed25519"]]
            aad = self.bind("vault-key", keys["epoch"], *who)
            return {keys["epoch"]: unseal(own, slot["vault_key"], aad)}
        return {}


def safe(name: str) -> str:
    """Return a piece of a file name that every system takes."""
    text = UNSAFE.sub("_", normalize("NFC", name)).strip(" .")
    return text if len(text) <= 60 else f"{text[:45]}~{text[-14:]}"


def ask(path: Path, key: str, query: str) -> Iterator[sqlite.Row]:
    """Yield the answer of a new connection: one damaged page spoils its own."""
    database = sqlite.connect(str(path))
    keyed = f"key=\"x'{key}'\""
    for said in ("cipher_log_level=NONE", keyed, "cipher_compatibility=4"):
        database.execute(f"PRAGMA {said}").fetchall()
    database.row_factory = sqlite.Row
    yield from database.execute(query)
    database.close()


class Leaving:
    """Takes one vault out into one folder; remembers what it could not read."""

    def __init__(self, vault: Path, out: Path, keys: Keys) -> None:
        self.vault, self.out, self.keys = vault, out, keys
        self.rows: dict[str, list[Any]] = defaultdict(list)
        self.unread = [] if keys.header_whole else ["header: somebody changed it"]

    def database(self) -> None:
        """Write every table as JSON Lines, from a copy of the database."""
        (self.out / "tables").mkdir()
        (copy := self.out / "copy").mkdir()
        for part in [*self.vault.glob("case.db"), *self.vault.glob("case.db-wal")]:
            shutil.copyfile(part, copy / part.name)
        if not any(self.opened(copy / "case.db", epoch) for epoch in self.keys.of):
            self.unread.append("case.db: no key of this vault opens it")
        shutil.rmtree(copy)

    def opened(self, path: Path, epoch: int) -> bool:
        """Read the database under the key of an epoch; tell whether it opens."""
        key = self.keys.sub("db-key", epoch).hex()
        names = ask(path, key, "SELECT name FROM sqlite_master WHERE type = 'table'")
        try:
            for row in list(names):
                self.table(path, key, row["name"])
            for row in ask(path, key, "PRAGMA cipher_integrity_check"):
                self.unread.append(f"case.db: {row[0]}")
        except sqlite.DatabaseError:
            return False
        return True

    def table(self, path: Path, key: str, name: str) -> None:
        """Write one table; bytes become hexadecimal text."""
        rows = self.rows[name] = []
        with (self.out / "tables" / f"{safe(name)}.jsonl").open("wb") as lines:
            try:
                for row in ask(path, key, f'SELECT * FROM "{name}"'):  # noqa: S608
                    plain = [v.hex() if isinstance(v, bytes) else v for v in row]
                    rows.append(dict(zip(row.keys(), plain, strict=True)))
                    lines.write(canonical(rows[-1]) + b"\n")
            except (sqlite.DatabaseError, UnicodeError) as error:
                self.unread.append(f"table {name}, after {len(rows)} rows: {error}")

    def journal(self) -> None:
        """Write the journal in clear and follow its chain to the head file."""
        link = sha256(b"saksama/journal-genesis/1\0" + self.keys.id.encode()).digest()
        entries = sorted(self.rows["journal"], key=lambda row: row["seq"])
        for due, row in enumerate(entries, 1):
            seq, columns = row["seq"], row.keys() - set(SEALS)
            record = {RENAMED.get(name, name): row[name] for name in columns}
            said = normalize("NFC", JSON.encode(record)).encode()
            said = len(said).to_bytes(4) + said + row["body"].encode()
            salted = b"saksama/journal-entry/1\0" + bytes.fromhex(row["salt"]) + said
            digest = sha256(salted).digest()
            if [seq, row["prev"], row["digest"]] != [due, link.hex(), digest.hex()]:
                self.unread.append(f"journal: entry {seq} is not as it was written")
            place = seq.to_bytes(8) + bytes.fromhex(row["prev"] + row["digest"])
            link = sha256(b"saksama/journal-link/1\0" + place).digest()
        told = (canonical([row[name] for name in TOLD]) for row in entries)
        (self.out / "journal.jsonl").write_bytes(b"\n".join([*told, b""]))
        if link not in b"".join(p.read_bytes() for p in self.vault.glob("head")):
            self.unread.append("journal: it does not end where the head file says")

    def sealed(self) -> None:
        """Write every sealed file under each name that the rows give it."""
        there = {path.name: path for path in (self.vault / "blobs").glob("??/*")}
        named = list(self.names())
        named += [(b, Path("unnamed", b), "") for b in {*there} - {n[0] for n in named}]
        for number, (blob, where, sha) in enumerate(named, 1):
            path = self.out / "files" / where.with_name(f"{number:04} {where.name}")
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                self.unseal(there[blob], path, sha)
            except (InvalidTag, KeyError, OSError, ValueError) as error:
                path.unlink(missing_ok=True)
                self.unread.append(f"file {where.as_posix()} ({blob}): {error!r}")

    def names(self) -> Iterator[tuple[str, Path, str]]:
        """Yield blob, place and SHA-256 of what the rows speak of."""
        case = {row["id"]: f"case {safe(row['number'])}" for row in self.rows["cases"]}
        item = {row["id"]: f"item {safe(row['code'])}" for row in self.rows["exhibits"]}
        for row in self.rows["files"]:
            of = Path(case.get(row["case_id"], "_"), item.get(row["exhibit_id"], "_"))
            yield row["blob"], of / safe(row["name"]), row["sha256"]
        for row in self.rows["documents"]:
            of = Path(case.get(row["case_id"], "_"), "documents")
            for kind in ("pdf", "docx"):
                name = f"{safe(row['kind'])} {row['number']}.{kind}"
                if row[f"{kind}_blob"]:
                    yield row[f"{kind}_blob"], of / name, row[f"{kind}_sha256"]

    def unseal(self, source: Path, target: Path, sha: str) -> None:
        """Write what a sealed file holds, checked to its last byte."""
        left = source.stat().st_size - HEADER - CLOSING
        boxes, hashed = -(-left // BOX), sha256()
        with source.open("rb") as sealed, target.open("xb") as plain:
            head = sealed.read(HEADER)
            wrap = AESGCM(self.keys.sub("blob-wrap", int.from_bytes(head[10:14])))
            key = AESGCM(wrap.decrypt(head[30:42], head[42:], head[:30]))
            sealed.seek(-CLOSING, 2)
            closing = key.decrypt(boxes.to_bytes(11) + b"\1", sealed.read(), head)
            length, wanted = int.from_bytes(closing[:8]), closing[8:]
            sealed.seek(HEADER)
            for number in range(boxes):
                box = sealed.read(min(BOX, left - number * BOX))
                part = key.decrypt(number.to_bytes(11) + b"\0", box, head)
                hashed.update(part := part[: length - plain.tell()])
                plain.write(part)
            if hashed.digest() != wanted or sha not in ("", wanted.hex()):
                raise ValueError("another content than it should be")


def main(vault: Path, out: Path, *, is_code: bool) -> int:
    """Ask for the secret and take everything out; return the exit code."""
    try:
        if out.is_relative_to(vault) or (out.exists() and any(out.iterdir())):
            raise ValueError("write into an empty folder outside the vault")
        typed = getpass.getpass() if sys.stdin.isatty() else input()
        keys = Keys(read_header(vault), typed, is_code=is_code)
    except (EOFError, InvalidTag, KeyError, TypeError, ValueError, OSError) as error:
        print(f"Tidak terbuka / not opened: {error!r}", file=sys.stderr)
        return 2
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    leaving = Leaving(vault, out, keys)
    for take in (leaving.database, leaving.sealed, leaving.journal):
        take()
    (out / "unread.txt").write_text("\n".join([*leaving.unread, ""]), "utf-8")
    print(f"TIDAK terenkripsi / NOT encrypted: {out}; unread: {len(leaving.unread)}")
    return 1 if leaving.unread else 0


if __name__ == "__main__":
    given = [Path(word).resolve() for word in sys.argv[1:] if word != "--code"]
    sys.exit(main(*given, is_code="--code" in sys.argv) if len(given) == 2 else __doc__)
