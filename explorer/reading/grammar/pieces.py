"""A sentence → its words, names, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.reading.cast import How, Pointer
from explorer.reading.grammar.function_words import BE, DEGREES, PHRASES, PREPOSITIONS

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a mark, a date, or the words that point at somebody: ``low`` in small letters and plain quotes."""

    start: int
    end: int
    text: str
    low: str
    pointer: Pointer | None = None
    date: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalnum() or self.text[1:2].isalpha()


_WORD = re.compile(
    r"(?P<joined>(?<=\w)[-–](?:based|owned|backed|headquartered|listed|led|controlled|domiciled|made|supported|funded"
    r"|financed|sponsored|built|supplied|powered|branded|designed|affiliated|engined|equipped|invested)\b)"
    r"|(?P<owner>['’]s\b|(?<=s)['’](?=[\s,]))|(?P<short>['’](?:re|ve|ll|d|m)\b)"
    r"|(?P<counted>[0-9]+(?:-[a-z]+)+)|(?P<ratio>[0-9]{1,2}[:/][0-9]{1,2}\b)"
    r"|(?P<number>(?:\b(?:A|C|S|US|NZ|HK|NT|R))?[$€£¥₩₹]?[0-9](?:[0-9.,]*[0-9])?(?:[-–][0-9](?:[0-9.,]*[0-9])?)?(?:%|(?:bn|tn|mn|[kmb])\b)?)"
    r"|(?P<word>[^\W_]+(?:(?:[.&/-]|['’](?!s\b))[^\W_]+)*)|(?P<mark>--|[^\s])"
)
_PLAIN = str.maketrans("’‘ʼ“”„«»–—‐", '\'\'\'"""""---')


def pieces(text: str, sentence: Span, pointers: Sequence[Pointer], dates: Sequence[Span]) -> tuple[Piece, ...]:
    """The pieces of one sentence of *text*, in order; pointers and dates are one piece each."""
    whole = sorted(
        [(pointer.start, pointer.end, pointer) for pointer in pointers] + [(*span, None) for span in dates],
        key=lambda item: item[0],
    )
    found, at = list[Piece](), sentence[0]
    for start, end, pointer in whole:
        if start < at:
            continue
        found += _words(text, at, start)
        low = text[start:end].translate(_PLAIN).casefold()
        if low == "there" and not (found and found[-1].low in PREPOSITIONS):
            found.append(Piece(start, end, text[start:end], "in"))  # "opened a branch there": in it
        found.append(Piece(start, end, text[start:end], low, pointer, pointer is None))
        at = end
    found += _words(text, at, sentence[1])
    return tuple(_joined(text, list(_without_wider(list(_without_stops(list(_without_ages(found))))))))


def _without_wider(found: list[Piece]) -> Iterator[Piece]:
    """The pieces but the land of a town where both are said at once: "the Basel, Switzerland-based company"."""
    skipped = 0
    for at, piece in enumerate(found):
        town = piece.pointer is not None and at + 3 < len(found) and found[at + 2].pointer is not None
        if town and found[at + 1].text == "," and found[at + 3].low in ("-based", "-headquartered"):
            skipped = 3
        elif skipped:
            skipped -= 1
        if skipped in (0, 3):
            yield piece


_TELLS_ON = frozenset(
    {"who", "whose", "whom", "a", "an", "the", "formerly", "previously", "currently", "now", "one", "its"}
)


def _without_ages(found: list[Piece]) -> Iterator[Piece]:
    """The pieces but the age between two commas that part who somebody is from the name: "A, 52, who runs X,"."""
    skipped = 0
    for at, piece in enumerate(found):
        named = at >= 2 and found[at - 2].pointer is not None and found[at - 1].text == ","
        told = named and at + 2 < len(found) and found[at + 1].text == "," and found[at + 2].low in _TELLS_ON
        if told and piece.low.isdigit() and len(piece.low) < 4:
            skipped = 2
        if skipped:
            skipped -= 1
            continue
        yield piece


_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "sen", "rep", "gov", "gen", "col", "capt", "lt", "rev"})
_AMONG = [",", "among", "others", ","]


def _without_stops(found: list[Piece]) -> Iterator[Piece]:
    """The pieces but those that part what belongs together: the full stop of "A, M.D., founded X", "among others"."""
    skipped = 0
    for at, piece in enumerate(found):
        if [one.low for one in found[at : at + 4]] == _AMONG and found[at - 1].low in PREPOSITIONS:
            skipped = 4
        if skipped:
            skipped -= 1
            continue  # "competes with, among others, X"
        titled = piece.text == "." and at and found[at - 1].low in _TITLES and found[at - 1].pointer is None
        if titled and at + 1 < len(found) and found[at + 1].pointer is not None:
            continue  # "of Dr. Anna Berg"
        behind = at >= 2 and found[at - 1].low.strip(".") in DEGREES and found[at - 2].text == ","
        if not (behind and piece.text == "." and at + 1 < len(found)):
            yield piece


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        stop = match.end()
        if word == "-" and text[match.start() - 1 : match.start()] == "%" and text[stop : stop + 1].isalpha():
            continue  # "is 40%-owned by"
        if match["word"] is not None and word[-1] == ".":
            stop, word = stop - 1, word[:-1]
        sum_at = word.find("$") if match["number"] is not None else -1  # "A$2bn", "C$48m" are dollars.
        yield Piece(match.start(), stop, word, word[max(0, sum_at) :].translate(_PLAIN).casefold())


_LONGEST = max(len(phrase.split()) for phrase in PHRASES)
_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "these", "that", "those", "what"})
_GOES_UP = ("gear", "team", "sign", "link", "pair", "lin", "tool", "ramp", "partner", "hook", "join")
_FIRST = {phrase.split()[0] for phrase in PHRASES}


def _joined(text: str, found: list[Piece]) -> Iterator[Piece]:
    """The pieces, small phrases such as "no longer" as one."""
    at = 0
    while at < len(found):
        taken = 1
        if found[at].low in _FIRST and found[at].pointer is None:
            for length in range(min(_LONGEST, len(found) - at), 1, -1):
                run = found[at : at + length]
                words = " ".join(piece.low for piece in run)
                if all(piece.pointer is None for piece in run) and words in PHRASES and not _is_due(found, at, words):
                    taken = length
                    break
        run = found[at : at + taken]
        if taken > 1:
            start, end = run[0].start, run[-1].end
            yield Piece(start, end, text[start:end], " ".join(piece.low for piece in run))
        else:
            yield run[0]
        at += taken


def _is_due(found: list[Piece], at: int, words: str) -> bool:
    """Whether "due to" tells when something will be, and no reason: "is due to open", "a deal due to be signed"."""
    if words == "up to" and at and found[at - 1].low.startswith(_GOES_UP):
        return True  # "is gearing up to launch", "teamed up to build"
    after = found[at + 2] if words == "due to" and at + 2 < len(found) else None
    if after is None or after.pointer is not None or after.low in _DETERMINERS:
        return False
    return after.low == "be" or any(piece.low in BE for piece in found[max(0, at - 2) : at])


def is_possessive(piece: Piece) -> bool:
    """Whether it is "its", "their", "his", and so on."""
    return piece.low in ("its", "their", "his", "our", "whose", "my", "your") or (
        piece.low == "her" and (piece.pointer is None or piece.pointer.how is How.PRONOUN)
    )
