"""A run of capital words → whether it is only a part of somebody's title: "Region President Latin America"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_NOUNS = word_set(
    "president vice-president manager director head "
    "officer chief chairman chairwoman chair minister lead leader partner counsel "
    "secretary professor controller treasurer executive vp svp evp ceo cfo coo cto ambassador commissioner"
)
_LINKS = frozenset(("of", "for", ",", "-", "–", "and", "&"))


def is_part_of_title(line: Line, first: int, last: int, names: Names) -> bool:
    """Whether the words go on with a title before them, and name no company.

    As in "President Latin America of", "Vice President of Partnerships at", "general manager of Velar's Power Group".
    """
    words = [token.text for token in line.tokens[first:last]]
    owned = line.low(first - 1) in ("'s", "’s")
    if owned and words[-1] in ("Group", "Unit"):
        words = words[:-1] or words
    if phrase(line.tokens[first:last]) in names.companies or any(
        names.has(f"organisations {key}", words[-1]) for key in ("legal", "bodies")
    ):
        return False
    if _is_field_of(line, first, last) or _is_division(line, first, last):
        return True
    if not all(is_general(word, names) for word in words) and phrase(line.tokens[first:last]) not in names.places:
        return False
    before = first - 1
    if owned:
        before = _before_owner(line, first - 2)
    elif line.low(before) in _LINKS:
        before -= 1
    if line.low(before) not in _NOUNS:
        return False
    if owned:
        return phrase(line.tokens[first:last]) not in names.places
    if _is_work_of(line, before) and all(names.is_ordinary(word) for word in words):
        return phrase(line.tokens[first:last]) not in names.places  # "Vice President of Home Care"
    direct = line.low(first - 1) not in _LINKS
    closed = not direct and line.text(last) == "," and line.text(last + 1)[:1].isupper()
    if closed and line.low(before) in _HEADS and phrase(line.tokens[first:last]) not in names.places:
        return True  # "Head of Crew Operations, Velar Airways"
    return _goes_on(line, last) or (
        not direct and last - first == 1 and words[0] not in names.places and names.is_ordinary(words[0])
    )


_HEADS = word_set("head director manager vp svp evp lead professor vice-president")


def _is_field_of(line: Line, first: int, last: int) -> bool:
    """As in "Head of Digital Agronomy at Claas": what stands between a post and its company."""
    before = line.low(first - 2) in _HEADS or (line.low(first - 2) == "president" and line.low(first - 3) == "vice")
    return (
        line.low(first - 1) in ("of", ",") and before and line.low(last) == "at" and line.text(last + 1)[:1].isupper()
    )


_SORTS = word_set("vice managing senior executive regional general assistant deputy chief global group")


def _is_work_of(line: Line, at: int) -> bool:
    """Whether a post in capitals ends at *at* that is one of a field: "Vice President", "Senior Director", "Head"."""
    sole = line.text(at) in ("Director", "Head", "Manager", "VP", "SVP", "EVP")
    return sole or (line.text(at) == "President" and line.low(at - 1) in _SORTS)


_DIVISIONS = word_set("Division Unit Department Business Segment Team Practice Sector Organisation Organization Group")
_LEADS = _NOUNS | {"executive", "lead", "partner"}


def _is_division(line: Line, first: int, last: int) -> bool:
    """As in "General Manager of the Mobility Division at Velar"."""
    if line.text(last - 1) not in _DIVISIONS or line.low(last) not in ("at", "of") or last - first < 2:
        return False
    before = first - 1 - (line.low(first - 1) in ("the", "its", "our"))
    return line.low(before) in ("of", "for") and line.low(before - 1) in _LEADS and line.text(last + 1)[:1].isupper()


def is_field(line: Line, first: int, last: int, names: Names) -> bool:
    """Whether words before a title only say of what it is one: ", Business Development Manager at Velar"."""
    return line.low(first - 1) in _BEFORE_POST and all(is_general(line.text(at), names) for at in range(first, last))


_BEFORE_POST = word_set(", as a an the its new former our - – — :")


def is_general(word: str, names: Names) -> bool:
    """Whether a word tells a field, a region or a kind of firm, as those beside titles do."""
    if not word[0].isalpha():
        return word in ("&", ",")
    general = names.is_ordinary(word) or names.has("people beside", word) or names.has("common acronyms", word)
    general = general or names.has("organisations heads", word) or names.has("places vague", word)
    return general or word in names.regions or word in ("and", "of")


def _before_owner(line: Line, at: int) -> int:
    """The token before "of Velar" that ends at *at*."""
    for back in range(at, max(line.begin, at - 5), -1):
        if line.low(back) in ("of", "for", "at"):
            return back - 1
    return -1


def _goes_on(line: Line, at: int) -> bool:
    """Whether the company follows: "at Velar", ", of Velar"."""
    at += line.text(at) == ","
    return line.low(at) in ("of", "at", "for", "with") and line.text(at + 1)[:1].isalpha()
