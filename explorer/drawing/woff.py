"""A TrueType font and the letters used → a small WOFF font with only these, to travel inside an SVG.

Glyphs keep their numbers; the unused ones are emptied, and compression makes nothing of them. So no table that
speaks of glyphs has to be rewritten, which is what makes this short. Rules for ligatures and kerning stay out: they
could lead to a glyph that is not there.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping

_KEPT = (b"OS/2", b"cvt ", b"fpgm", b"head", b"hhea", b"maxp", b"name", b"prep")


def woff(font: bytes, letters: Iterable[str]) -> bytes:
    """The part of a TrueType *font* that *letters* need, as WOFF 1.0."""
    tables = _tables(font)
    glyph_of = _characters(tables[b"cmap"])
    wanted = {ord(letter): glyph_of[ord(letter)] for letter in letters if ord(letter) in glyph_of}
    is_long = struct.unpack_from(">h", tables[b"head"], 50)[0] == 1
    count = struct.unpack_from(">H", tables[b"maxp"], 4)[0]
    starts = _starts(tables[b"loca"], count, is_long)
    used = _closure({0, *wanted.values()}, tables[b"glyf"], starts)
    kept = {tag: tables[tag] for tag in _KEPT if tag in tables}
    kept[b"glyf"], kept[b"loca"] = _emptied(tables[b"glyf"], starts, used, is_long)
    kept[b"hmtx"] = _advances(tables[b"hmtx"], tables[b"hhea"], used)
    kept[b"cmap"] = _cmap(wanted)
    kept[b"post"] = struct.pack(">I", 0x00030000) + tables[b"post"][4:32]
    return _pack(kept)


def _tables(font: bytes) -> dict[bytes, bytes]:
    number = struct.unpack_from(">H", font, 4)[0]
    found = {}
    for place in range(number):
        tag, _, start, length = struct.unpack_from(">4sIII", font, 12 + 16 * place)
        found[tag] = font[start : start + length]
    return found


def _characters(cmap: bytes) -> dict[int, int]:
    """Which glyph each character has, by the table's subtables of formats 4 and 12."""
    found: dict[int, int] = {}
    for place in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, _, start = struct.unpack_from(">HHI", cmap, 4 + 8 * place)
        form = struct.unpack_from(">H", cmap, start)[0]
        if platform in (0, 3) and form == 4:
            found |= _format_4(cmap[start:])
        elif platform in (0, 3) and form == 12:
            for group in range(struct.unpack_from(">I", cmap, start + 12)[0]):
                first, last, glyph = struct.unpack_from(">III", cmap, start + 16 + 12 * group)
                found |= {code: glyph + code - first for code in range(first, last + 1)}
    return found


def _format_4(table: bytes) -> dict[int, int]:
    half = struct.unpack_from(">H", table, 6)[0]
    found = {}
    for segment in range(0, half, 2):
        last = struct.unpack_from(">H", table, 14 + segment)[0]
        first = struct.unpack_from(">H", table, 16 + half + segment)[0]
        delta = struct.unpack_from(">H", table, 16 + 2 * half + segment)[0]
        at = 16 + 3 * half + segment
        shift = struct.unpack_from(">H", table, at)[0]
        for code in range(first, min(last, 0xFFFE) + 1):
            if shift == 0:
                glyph = (code + delta) & 0xFFFF
            else:
                glyph = struct.unpack_from(">H", table, at + shift + 2 * (code - first))[0]
                glyph = (glyph + delta) & 0xFFFF if glyph else 0
            if glyph:
                found[code] = glyph
    return found


def _starts(loca: bytes, count: int, is_long: bool) -> tuple[int, ...]:
    if is_long:
        return struct.unpack_from(f">{count + 1}I", loca)
    return tuple(2 * start for start in struct.unpack_from(f">{count + 1}H", loca))


def _closure(glyphs: set[int], glyf: bytes, starts: tuple[int, ...]) -> set[int]:
    """The glyphs with those they are put together from."""
    used, new = set(glyphs), list(glyphs)
    while new:
        glyph = new.pop()
        start, end = starts[glyph], starts[glyph + 1]
        if end - start < 10 or struct.unpack_from(">h", glyf, start)[0] >= 0:
            continue
        at, more = start + 10, True
        while more:
            flags, part = struct.unpack_from(">HH", glyf, at)
            at += 4 + (4 if flags & 1 else 2) + (2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0)
            more = bool(flags & 0x20)
            if part not in used:
                used.add(part)
                new.append(part)
    return used


def _emptied(glyf: bytes, starts: tuple[int, ...], used: set[int], is_long: bool) -> tuple[bytes, bytes]:
    """The outlines of the used glyphs alone, and where each begins."""
    kept, places = bytearray(), [0]
    for glyph in range(len(starts) - 1):
        if glyph in used:
            kept += glyf[starts[glyph] : starts[glyph + 1]]
            kept += bytes(-len(kept) % 4)
        places.append(len(kept))
    form, unit = ("I", 1) if is_long else ("H", 2)
    return bytes(kept), struct.pack(f">{len(places)}{form}", *(place // unit for place in places))


def _advances(hmtx: bytes, hhea: bytes, used: set[int]) -> bytes:
    """The widths of the used glyphs; zeros for the others."""
    full = struct.unpack_from(">H", hhea, 34)[0]
    kept = bytearray(len(hmtx))
    for glyph in used | {full - 1}:
        at, size = (4 * glyph, 4) if glyph < full else (4 * full + 2 * (glyph - full), 2)
        kept[at : at + size] = hmtx[at : at + size]
    return bytes(kept)


def _cmap(wanted: Mapping[int, int]) -> bytes:
    groups = b"".join(struct.pack(">III", code, code, glyph) for code, glyph in sorted(wanted.items()))
    head = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    return head + struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(wanted)) + groups


def _checksum(data: bytes) -> int:
    data += bytes(-len(data) % 4)
    numbers: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(numbers) & 0xFFFFFFFF


def _pack(tables: Mapping[bytes, bytes]) -> bytes:
    """The tables as WOFF, with right checksums."""
    tables = dict(sorted(tables.items()))
    tables[b"head"] = tables[b"head"][:8] + bytes(4) + tables[b"head"][12:]
    power = 1 << (len(tables).bit_length() - 1)
    sfnt = struct.pack(
        ">IHHHH", 0x00010000, len(tables), 16 * power, power.bit_length() - 1, 16 * (len(tables) - power)
    )
    start, body = 12 + 16 * len(tables), b""
    for tag, data in tables.items():
        sfnt += struct.pack(">4sIII", tag, _checksum(data), start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    whole = (0xB1B0AFBA - _checksum(sfnt + body)) & 0xFFFFFFFF
    sums = {tag: _checksum(data) for tag, data in tables.items()}
    tables[b"head"] = tables[b"head"][:8] + struct.pack(">I", whole) + tables[b"head"][12:]
    entries, packed, at = b"", b"", 44 + 20 * len(tables)
    for tag, data in tables.items():
        # What is as long as it was counts as not compressed.
        small = min(data, zlib.compress(data, 9), key=len)
        entries += struct.pack(">4sIIII", tag, at + len(packed), len(small), len(data), sums[tag])
        packed += small + bytes(-len(small) % 4)
    size = at + len(packed)
    head = struct.pack(
        ">4sIIHHIHHIIIII", b"wOFF", 0x00010000, size, len(tables), 0, len(sfnt + body), 1, 0, 0, 0, 0, 0, 0
    )
    return head + entries + packed
