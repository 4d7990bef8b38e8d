"""A span of text → its words, numbers, marks, each where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

# Linear: a separator is never a letter, so that no character can be read in two ways.
_TOKEN = re.compile(r"A/S\b|[^\W_]+(?:[-.’'&+·][^\W_]+)*\+?|\s+|.", re.DOTALL)
_MONEY = re.compile(r"[0-9]")
_OWNER = re.compile(r"(?:[’'][sS])$")
_TAILS = (
    "-based", "-headquartered", "-listed", "-owned", "-backed", "-led", "-made", "-born", "-controlled", "-style",
    "-run", "-focused", "-linked", "-friendly", "-wide", "-invested", "-funded", "-registered", "-educated", "-bound",
    "-operated", "-developed", "-built", "-financed", "-sponsored", "-supplied", "-powered", "-branded", "-designed",
    "-affiliated", "-engined", "-equipped", "-supported", "-held", "-trained", "-raised", "-area", "-flagged",
)  # fmt: skip


class Token(NamedTuple):
    """A word, number or mark; ``text`` is ``document.text[start:end]``."""

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or digit."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper() or self.text[0].istitle()


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a sentence is, for those who read it."""
    return frozenset(text.split())


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]`` without white space, in order.

    A possessive's "'s" is a token of its own, and so are the "-based" of "Seoul-based", the "ex-" of "ex-Tesla". A
    full stop that belongs to an abbreviation or an initial ("Co.", "T.", "U.S.") stays with it only where more of the
    sentence follows.
    """
    end = len(text) if end is None else end
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        piece = match.group()
        if piece.isspace():
            continue
        if not piece[0].isalnum():
            stops = len(found[-1].text) > 1 or match.end() < end if found else False
            if piece == "." and stops and found[-1].end == match.start() and _takes_stop(found[-1].text):
                last = found.pop()
                found.append(Token(last.start, match.end(), last.text + "."))
            else:
                found.append(Token(match.start(), match.end(), piece))
            continue
        found.extend(_pieces(match.start(), piece))
    return tuple(found)


_ABBREVIATED = word_set(
    "co corp inc ltd mr mrs ms dr prof st jr sr bros sen rep gov gen jan feb mar apr jun jul aug sep sept oct nov dec "
    "eng engr hon lt col maj capt adm rev pvt ltda lda nyrt kft zrt no nos ph.d llc messrs mfg intl vs pte pty sdn "
    "cdr cmdr brig sgt cpl ret retd ing avv dott"
)


def _takes_stop(word: str) -> bool:
    """Whether a full stop right after the word is part of it."""
    if len(word) == 1:
        return word.isalpha() and word.isupper()
    if word.casefold() in _ABBREVIATED:
        return True
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) <= 2 and part.isalpha() for part in parts)


def _pieces(start: int, piece: str) -> list[Token]:
    """One run of letters as its tokens."""
    if (at := _glued(piece)) is not None:
        stop = Token(start + at, start + at + 1, ".")
        return [*_pieces(start, piece[:at]), stop, *_pieces(start + at + 1, piece[at + 1 :])]
    owner = _OWNER.search(piece) if piece[-1] in "sS" else None
    if owner:
        at = owner.start()
        return [*_pieces(start, piece[:at]), Token(start + at, start + len(piece), piece[at:])]
    if piece[:3] in ("ex-", "Ex-") and piece[3:4].isupper() and not piece[3:].isupper():
        return [Token(start, start + 3, piece[:3]), *_pieces(start + 3, piece[3:])]
    lowered = piece.casefold() if len(piece) == len(piece.casefold()) else piece
    for tail in _TAILS if "-" in piece else ():
        if lowered.endswith(tail) and len(piece) > len(tail):
            at = len(piece) - len(tail)
            return [Token(start, start + at, piece[:at]), Token(start + at, start + len(piece), piece[at:])]
    return [Token(start, start + len(piece), piece)]


def _glued(piece: str) -> int | None:
    """Where a sentence ends without a space after it ("done.The next"), or None."""
    at = piece.find(".")
    while at > 0:
        after = piece[at + 1 : at + 2]
        if at > 2 and piece[at - 1].islower() and piece[at - 2].isalpha() and after.isupper():
            return at  # but not within "S.p.A."
        at = piece.find(".", at + 1)
    return None
