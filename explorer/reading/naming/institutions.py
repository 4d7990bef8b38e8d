"""A sentence → the bodies of states that are called by what they are: "Brazil's central bank", "the Czech ministry"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_FIELDS = word_set(
    "transport energy finance economy defence defense health industry trade environment agriculture interior foreign "
    "justice labour labor education mining oil competition antitrust aviation telecoms telecom telecommunications "
    "securities financial banking market markets data-protection media gambling gaming drug medicines food nuclear "
    "electricity gas water rail railway port ports maritime shipping tax customs privacy cartel state infrastructure "
    "tourism culture economic commerce civil monopoly insurance pensions stock power consumer air fair-trade housing"
)
_BODIES = word_set("ministry regulator watchdog authority agency")
_WHOLE = word_set("navy army parliament")
_MOST = 3


def institutions(line: Line, names: Names) -> Iterator[tuple[int, int]]:
    """First and last token (exclusive) of each, in order."""
    words = {token.text for token in line.tokens}
    at = line.begin if words & (_BODIES | _WHOLE | {"central", "council"}) else len(line.tokens)
    while at < len(line.tokens):
        end = _end(line, at, names) if line.tokens[at].is_capital or line.text(at) in names.widest else at
        end = _council(line, at) if end == at else end
        if end > at and line.low(at - 1) not in ("a", "an", "another", "one"):
            yield at, end
        at = max(end, at + 1)


def _council(line: Line, at: int) -> int:
    """Where "Leeds city council" or "Baquedano neighbourhood council" that begins at *at* ends."""
    end = at
    while line.text(end)[:1].isupper() and end < at + _MOST:
        end += 1
    level = line.text(end) in _LOCAL
    local = end > at > line.begin and line.text(end + level) == "council" and not line.text(at - 1)[:1].isupper()
    told = level or line.low(at - 1) in ("with", "by", "to", "from", "of", "for")
    return end + level + 1 if local and told else at


_LOCAL = word_set("city county town district neighbourhood parish village municipal borough regional shire")


def is_institution(words: list[str]) -> bool:
    """Whether a name is that of one."""
    return len(words) > 1 and (words[-1] in _BODIES | _WHOLE | {"council"} or words[-2:] == ["central", "bank"])


_JOINING = word_set("of the and for 's ’s on")
_NAMED_BODIES = _BODIES | word_set("commission council board office bureau administration")


def is_same_body(called: str, name: str) -> bool:
    """Whether a body called by what it is may be one with a name: "Kenya's competition watchdog", its Authority."""
    said, full = ({*words.casefold().replace("'s", " ").replace("’s", " ").split()} for words in (called, name))
    if " " not in name:
        return False
    fields = full - _JOINING - _NAMED_BODIES
    return said >= full or (bool(full & _NAMED_BODIES) and len(fields) > 1 and said - _NAMED_BODIES == fields)


def _end(line: Line, at: int, names: Names) -> int:
    """Where the body that begins at *at* ends; *at* where none does."""
    width = next((n for n in (3, 2, 1) if _is_nation(line, at, at + n, names)), 0)
    if not width:
        return at
    noun = at + width + (line.text(at + width) in ("'s", "’s"))
    if (line.low(noun), line.low(noun + 1)) == ("central", "bank") and line.text(noun).islower():
        return noun + 2
    if line.text(noun) in _WHOLE and noun == at + width:
        return noun + 1
    for end in range(noun, noun + _MOST):
        if line.text(end) in _BODIES and line.low(end + 1) not in ("official", "officials", "data", "approval"):
            return end + 1 if end > noun else at
        if line.text(end) not in _FIELDS and line.text(end) != "and":
            return at
    return at


def _is_nation(line: Line, first: int, last: int, names: Names) -> bool:
    words = phrase(line.tokens[first:last])
    if words in names.adjectives and words not in names.peoples:
        return line.text(last).islower() and names.adjectives[words] not in names.regions
    return words in names.adjective_of and line.text(last) in ("'s", "’s")
