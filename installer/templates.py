# SPDX-License-Identifier: Apache-2.0
"""Makes the delivered Word templates anew and notes their hashes.

The .docx files are the originals from here on: an office edits them in Word.
Run this only to start over; it overwrites what it made before.

    python installer/templates.py            make all
    python installer/templates.py --hashes   only note the hashes of the files
"""

from __future__ import annotations

import hashlib
import io
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def made(kind: str) -> bytes:
    """Return one Word file, scrubbed; equal runs give equal bytes."""
    from models.documents.package import close_package, open_package, scrub
    from template_forms import FORMS

    sink = io.BytesIO()
    FORMS[kind]().save(sink)
    return close_package(scrub(open_package(kind, sink.getvalue())))


def note_hash(folder: Path) -> None:
    """Write the hash of the Word file into the manifest beside it."""
    found = hashlib.sha256((folder / "id.docx").read_bytes()).hexdigest()
    manifest = folder / "template.toml"
    text = manifest.read_text(encoding="utf-8")
    text = re.sub(
        r'(?m)^id = "[0-9a-f]*"  # id\.docx$', f'id = "{found}"  # id.docx', text
    )
    manifest.write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Make the templates, or only note their hashes."""
    from models.documents.template import KINDS

    for kind in KINDS:
        folder = ROOT / "document_templates" / kind.lower()
        if "--hashes" not in arguments:
            (folder / "id.docx").write_bytes(made(kind))
        note_hash(folder)
        print(kind)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
