"""The small font has the letters it was asked for, as they were, and nothing that leads elsewhere."""

import struct
import zlib

import pytest

from explorer.drawing.fonts import files
from explorer.drawing.woff import _checksum, _tables, woff

FULL = files()[0].read_bytes()


def unpacked(font: bytes) -> dict[bytes, bytes]:
    signature, flavour, length, count = struct.unpack_from(">4sIIH", font)
    assert (signature, flavour, length) == (b"wOFF", 0x00010000, len(font))
    found = {}
    for place in range(count):
        tag, at, small, large, checksum = struct.unpack_from(">4sIIII", font, 44 + 20 * place)
        data = font[at : at + small]
        data = zlib.decompress(data) if small < large else data
        assert len(data) == large
        if tag != b"head":
            assert _checksum(data) == checksum
        found[tag] = data
    return found


def glyph(tables: dict[bytes, bytes], number: int) -> bytes:
    is_long = struct.unpack_from(">h", tables[b"head"], 50)[0] == 1
    form, size, unit = (">II", 4, 1) if is_long else (">HH", 2, 2)
    start, end = (unit * place for place in struct.unpack_from(form, tables[b"loca"], size * number))
    return tables[b"glyf"][start:end]


def characters(cmap: bytes) -> dict[int, int]:
    groups = struct.unpack_from(">I", cmap, 24)[0]
    triples = [struct.unpack_from(">III", cmap, 28 + 12 * place) for place in range(groups)]
    return {first: number for first, _, number in triples}


def test_it_holds_the_letters_with_their_outlines() -> None:
    small, full = unpacked(woff(FULL, "Foxcné¶")), _tables(FULL)
    found = characters(small[b"cmap"])
    assert set(map(chr, found)) == set("Foxcné¶")
    for number in found.values():
        assert glyph(small, number)[:40] == glyph(full, number)[:40]
        assert small[b"hmtx"][4 * number : 4 * number + 4] == full[b"hmtx"][4 * number : 4 * number + 4]


def test_what_a_letter_is_put_together_from_comes_along() -> None:
    small = unpacked(woff(FULL, "é"))
    used = sum(bool(glyph(small, number)) for number in range(struct.unpack_from(">H", small[b"maxp"], 4)[0]))
    assert used >= 3  # .notdef, e, the accent


def test_it_is_small_and_has_no_rules_for_ligatures() -> None:
    font = woff(FULL, "The quick brown fox jumps over the lazy dog 0123456789")
    assert len(font) < 15_000
    assert not {b"GSUB", b"GPOS"} & set(unpacked(font))


def test_letters_that_the_font_lacks_are_left_to_the_reader() -> None:
    assert characters(unpacked(woff(FULL, "a鴻海"))[b"cmap"]).keys() == {ord("a")}


def test_the_same_letters_give_the_same_font() -> None:
    assert woff(FULL, "abc") == woff(FULL, "cba")


@pytest.mark.parametrize("letters", ["", " "])
def test_it_may_be_almost_empty(letters: str) -> None:
    assert unpacked(woff(FULL, letters))
