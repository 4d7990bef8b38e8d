"""What reading must survive: python packaging/torture_reading.py [TIMES] [SEED].

Texts that nobody would print, and articles with their letters changed, go through the whole chain: sentences, the
built-in reader, the check against the text, the project, its text form, the listing. Some go through a process of
their own as well. Nothing may crash or take long, and every quote must stand.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from explorer.files.lexicon import load_tables
from explorer.files.project import dump_project, parse_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.network.fold import fold
from explorer.reading.reader import Reader
from explorer.reading.text.sentences import sentences
from explorer.session.edits import reading_added
from explorer.session.edits.standing import passages_of
from explorer.session.jobs import asked, finish
from explorer.session.listing import listing
from explorer.session.reading_out import as_text

ARTICLE = (ROOT / "data" / "foxconn-japan.txt").read_text("utf-8")
SLOWEST = 20.0
"""Seconds that no text of this size may take, on a machine that does other things too."""
LONGEST = 20_000
MARKS = ".,;:!?…'\"“”‘’()[]{}<>-–—/\\|&@#$%^*_=+~`·•。、！？「」"
ODD = "\u200b\u200d\u200e\u202e\u2066\ufeff\u00ad\u0301\u0000\u0007\u001b\x85\u2028\u2029\U0001f697\U000207a9\ufffd"
SPACES = " \t\n\r\v\f\u00a0\u3000\u2009"
SMALL = (
    "of", "and", "the", "with", "to", "not", "no longer", "who", "which", "that", "will", "said", "it", "its", "&",
    "by", "in", "on", "3", "2027", "May", "per cent", "U.S.", "Co., Ltd.", "Inc.", "J.", "Mr.", "—", ",", ".",
)  # fmt: skip
UNITS = (
    "A", "a ", "A. ", "A B ", "Co., Ltd. ", "“", "(", "of ", "and A ", "the A of ", "1,", "1.", "...", "not ",
    "who said ", "A-", "Ü", "日本", "A’s ", "\n", "\r\n\r\n", "U.S.", "-",
)  # fmt: skip


def lexicon_words(tables: dict[str, object]) -> list[str]:
    """Every word of the lexicon, so that the salad is of cues."""
    found: set[str] = set()
    waiting: list[object] = [tables]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, str):
            found.update(one.split())
    return sorted(found)


def some_text(chance: random.Random, words: list[str]) -> str:
    kind = chance.randrange(12)
    length = chance.choice((1, 10, 200, 3000, LONGEST))
    if kind == 0:
        return "".join(chr(chance.choice((chance.randrange(32, 0x250), chance.randrange(0x3000, 0xD7FF),
                                          chance.randrange(0xE000, 0x10FFFF)))) for _ in range(length))  # fmt: skip
    if kind == 1:
        return "".join(chance.choice(MARKS + SPACES + ODD) for _ in range(length))
    if kind == 2:
        unit = chance.choice(UNITS)
        return (unit * (length // len(unit) + 1))[:LONGEST]
    if kind in (3, 4, 5):
        salad = [chance.choice(words if chance.random() < 0.6 else SMALL) for _ in range(length // 5 + 1)]
        salad = [word.capitalize() if chance.random() < 0.3 else word for word in salad]
        return " ".join(salad) + "."
    if kind == 6:
        names = ["".join(chance.choice("abcdefgh").upper() + "xyz"[: chance.randrange(3)] for _ in range(3))
                 for _ in range(length // 6 + 1)]  # fmt: skip
        return chance.choice((" and ", ", ", " of ", " ", " & ")).join(names)
    text = ARTICLE
    for _ in range(chance.choice((1, 5, 50, 500))):
        at, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        end = min(end, at + chance.choice((0, 1, 5, 80)))
        copied = text[at:end]
        letters, lexical = chance.choice(MARKS + SPACES + ODD), chance.choice((*SMALL, chance.choice(words)))
        middle = chance.choice(("", letters, lexical, copied * 3, copied.upper()))
        text = (text[:at] + middle + text[end:])[:LONGEST]
    return text


def survive(text: str, reader: Reader) -> tuple[float, int, int]:
    """How long it took to read, how many claims came of it, how much did not stand."""
    begun = time.perf_counter()
    document = Document(text, "torture.txt", sentences=sentences(text))
    reading = reader.read(document)
    took = time.perf_counter() - begun
    vocabulary = load_vocabulary()
    edit = reading_added(Dossier(), document, reading, vocabulary, reader.name)
    after = edit.apply(Dossier())
    assert edit.apply(after) is after, "the edit is not the same the second time"
    assert reading_added(after, document, reading, vocabulary, reader.name).apply(after) is after, "read again, changed"
    for part in (*after.claims, *after.entities):
        assert all(after.quote(passage).strip() for passage in passages_of(part)), "a quote does not stand"
    assert not fold(after, vocabulary).relationships, "a proposal is on the map"
    assert parse_project(Path("torture.json"), dump_project(after)) == after, "the text form is another project"
    assert as_text(listing(after, fold(after, vocabulary), vocabulary))
    return took, len(after.claims), edit.dropped


def main(times: int, seed: int) -> int:
    tables = load_tables()
    reader, words = Reader(tables), lexicon_words(tables)
    faults, slowest, claims, dropped, whole = 0, (0.0, 0), 0, 0, 0
    for number in range(times):
        chance = random.Random(f"{seed}-{number}")
        text = some_text(chance, words)
        try:
            if not text.strip():
                continue
            took, found, fell = survive(text, reader)
            claims, dropped, slowest = claims + found, dropped + fell, max(slowest, (took, number))
            if took > SLOWEST:
                raise AssertionError(f"{took:.1f} s for {len(text)} characters")
            if number % 50 == 0:
                whole += 1
                finish(asked(Document(text, "torture.txt", sentences=sentences(text)), "built-in"))
        except Exception as error:  # noqa: BLE001 - that is what is looked for.
            faults += 1
            print(f"text {number} of seed {seed}: {type(error).__name__}: {str(error)[:300]}", flush=True)
    print(f"{times} texts, {whole} of them in a process of their own: {claims} claims, {dropped} parts dropped; "
          f"slowest {slowest[0]:.2f} s (text {slowest[1]}); {faults} faults")  # fmt: skip
    return 1 if faults else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(given + [2000, 1][len(given) :])))
