# SPDX-License-Identifier: Apache-2.0
"""Exhibits, their sealed files and their custody."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace

import pytest
from PIL import Image

from models.base.errors import (
    BlobDamaged,
    Cancelled,
    Conflict,
    FieldInvalid,
    FileUnreadable,
)
from models.base.ids import BlobId
from models.base.progress import Silent
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.evidence import (
    UNKNOWN_MEDIA,
    add_custody,
    export_file,
    media_type_of,
    note_verified,
    open_file,
    register_file,
    save_exhibit,
    stage_bytes,
    stage_file,
    verify_file,
    write_original,
)
from models.usecases.journal import journal_page
from models.usecases.removal import remove, undo
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_custody_entry, an_exhibit


def book(world):
    return world.file.exhibit(world.book)


def taken_in(world, data=b"Bon Mess B, lembar pertama", name="bon.txt"):
    staged = stage_bytes(world.tools.blobs, data, name)
    register_file(world.tools, world.case, world.book, staged)
    return book(world).files[-1]


def test_a_new_exhibit_gets_the_next_code_even_after_removal(world):
    bare = replace(an_exhibit(), id="", code="", case=world.case)
    bare = replace(bare, taking=replace(bare.taking, source=None))
    first = save_exhibit(world.tools, bare)
    assert world.file.exhibit(first.id).code == "BB-08"
    remove(world.tools, world.case, Kind.EXHIBIT, first.id, "Ganda")
    second = save_exhibit(world.tools, bare)
    assert world.file.exhibit(second.id).code == "BB-09"
    assert_level(world.tools, world.case)


def test_exhibits_stand_in_order_of_number(world):
    for code in ("BB-100", "BB-9"):
        bare = replace(an_exhibit(), id="", case=world.case, code=code)
        bare = replace(bare, taking=replace(bare.taking, source=None))
        save_exhibit(world.tools, bare)
    assert [e.code for e in world.file.exhibits] == ["BB-07", "BB-9", "BB-100"]
    assert_level(world.tools, world.case)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": "EV_NOTHING"}, "exhibit.kind"),
        ({"code": "BB-07"}, "exhibit.code"),
        ({"regime": "KUHAP_9"}, "exhibit.regime"),
        ({"description": ""}, "exhibit.description"),
    ],
)
def test_what_does_not_fit_is_refused(world, changes, field):
    bare = replace(an_exhibit("BB-20"), id="", case=world.case)
    bare = replace(bare, taking=replace(bare.taking, source=None))
    with pytest.raises(FieldInvalid) as refused:
        save_exhibit(world.tools, replace(bare, **changes))
    assert refused.value.field == field


def test_the_source_must_be_in_the_case(world):
    bare = replace(an_exhibit("BB-20"), id="", case=world.case)
    with pytest.raises(FieldInvalid) as refused:
        save_exhibit(world.tools, bare)
    assert refused.value.field == "exhibit.source"


def test_saving_the_description_leaves_the_files(world):
    taken_in(world)
    save_exhibit(world.tools, replace(book(world), description="Buku", files=()))
    assert len(book(world).files) == 1
    assert_level(world.tools, world.case)


def test_an_exhibit_that_went_meanwhile_is_a_conflict(world):
    held = book(world)
    remove(world.tools, world.case, Kind.EXHIBIT, world.book, "Ganda")
    with pytest.raises(Conflict):
        save_exhibit(world.tools, held)


def test_a_file_is_sealed_named_read_and_written_whole(world, tmp_path):
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "JPEG")
    source = tmp_path / "rak ktp.jpg"
    source.write_bytes(picture.getvalue())
    staged = stage_file(world.tools.blobs, source, Silent())
    register_file(world.tools, world.case, world.book, staged)
    file = book(world).files[0]
    assert (file.name, file.media_type) == ("rak ktp.jpg", "image/jpeg")
    assert file.sha256 == hashlib.sha256(picture.getvalue()).hexdigest()
    with open_file(world.tools.blobs, file) as reader:
        assert reader.read() == picture.getvalue()
    target = tmp_path / "keluar.bin"
    target.write_bytes(b"lama")
    write_original(world.tools.blobs, file, target, Silent())
    assert target.read_bytes() == picture.getvalue()
    assert [p.name for p in tmp_path.iterdir() if ".part" in p.name] == []
    assert_level(world.tools, world.case)


def test_the_same_bytes_are_taken_in_once_per_exhibit(world):
    taken_in(world)
    with pytest.raises(FieldInvalid) as refused:
        taken_in(world)
    assert refused.value.why == "taken"
    staged = stage_bytes(world.tools.blobs, b"lain", "x.txt")
    with pytest.raises(FieldInvalid):
        register_file(world.tools, world.case, "nothing", staged)


def test_a_file_that_is_not_there_or_empty(world, tmp_path):
    with pytest.raises(FileUnreadable) as missing:
        stage_file(world.tools.blobs, tmp_path / "x", Silent())
    assert missing.value.why == "missing"
    (tmp_path / "y").touch()
    with pytest.raises(FileUnreadable) as empty:
        stage_file(world.tools.blobs, tmp_path / "y", Silent())
    assert empty.value.why == "empty"
    with pytest.raises(FileUnreadable):
        stage_file(world.tools.blobs, tmp_path, Silent())


def test_a_removed_file_comes_back(world):
    file = taken_in(world)
    changed = remove(world.tools, world.case, Kind.FILE, file.id, "Salah berkas")
    assert book(world).files == ()
    undo(world.tools, changed.undo)
    assert book(world).files == (file,)
    assert_level(world.tools, world.case)


def test_one_flipped_bit_is_found_and_nothing_wrong_is_written(world, tmp_path):
    file = taken_in(world)
    sealed = next(tmp_path.rglob(file.blob))
    assert verify_file(world.tools.blobs, file, Silent())
    sealed.chmod(0o600)
    data = bytearray(sealed.read_bytes())
    data[-40] ^= 1
    sealed.write_bytes(data)
    assert not verify_file(world.tools.blobs, file, Silent())
    with pytest.raises(BlobDamaged):
        write_original(world.tools.blobs, file, tmp_path / "keluar", Silent())
    assert not (tmp_path / "keluar").exists()
    note_verified(world.tools, world.case, file, ok=False)
    asked = JournalFilter(case=world.case, object_id=file.id)
    assert journal_page(world.tools, asked).items[0].action == "file.damaged"
    assert_level(world.tools, world.case)


def test_another_blob_under_the_files_name_is_found(world, tmp_path):
    file = taken_in(world)
    other = stage_bytes(world.tools.blobs, b"bukan itu", "x.txt")
    swapped = replace(file, blob=other.blob)
    assert not verify_file(world.tools.blobs, swapped, Silent())
    with pytest.raises(BlobDamaged):
        write_original(world.tools.blobs, swapped, tmp_path / "keluar", Silent())
    assert not (tmp_path / "keluar").exists()
    with pytest.raises(BlobDamaged):
        open_file(world.tools.blobs, replace(file, blob=BlobId("0" * 64)))


def test_a_stopped_writing_leaves_nothing(world, tmp_path):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    file = taken_in(world)
    with pytest.raises(Cancelled):
        write_original(world.tools.blobs, file, tmp_path / "keluar", Stop())
    assert not list(tmp_path.glob("*keluar*"))


def test_an_export_is_journalled_with_its_reason(world):
    file = taken_in(world)
    with pytest.raises(FieldInvalid):
        export_file(world.tools, world.case, file, "")
    export_file(world.tools, world.case, file, "Diminta jaksa")
    asked = JournalFilter(case=world.case, object_id=file.id)
    line = journal_page(world.tools, asked).items[0]
    assert (line.action, line.label, line.reason) == (
        "file.exported",
        "BB-07",
        "Diminta jaksa",
    )
    assert_level(world.tools, world.case)


def test_custody_grows_in_order_of_time(world):
    later = world.file.custody[0].at
    earlier = replace(
        a_custody_entry(), id="", exhibit=world.book, at=later.replace(year=2025)
    )
    add_custody(world.tools, world.case, earlier)
    assert [c.at.year for c in world.file.chain(world.book)] == [2025, 2026]
    entry = world.file.custody[0]
    add_custody(world.tools, world.case, replace(entry, condition="segel baru"))
    assert world.file.custody[0].condition == "segel baru"
    with pytest.raises(FieldInvalid):
        add_custody(world.tools, world.case, replace(earlier, exhibit="nothing"))
    assert_level(world.tools, world.case)


@pytest.mark.parametrize(
    ("head", "name", "media"),
    [
        (b"%PDF-1.7\n", "x", "application/pdf"),
        (b"tanggal;jumlah\n", "mutasi.csv", "text/csv"),
        (b"halo", "chat.TXT", "text/plain"),
        (b"\x00\x01\x02\x03", "aneh", UNKNOWN_MEDIA),
    ],
)
def test_a_media_type_follows_from_the_bytes(head, name, media):
    assert media_type_of(head, name) == media
