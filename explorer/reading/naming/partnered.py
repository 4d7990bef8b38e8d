"""Surnames of partners with commas between them → one name: "Clayton, Dubilier & Rice"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase

_MOST = 5


def partnered(line: Line, at: int, end: int, names: Names) -> int:
    """Where the name that begins at *at* and has a comma at *end* ends; *end* where it does not go on."""
    place, count = end, 1
    while line.text(place) == "," and line.text(place + 1)[:1].isupper() and count < _MOST:
        place, count = place + 2, count + 1
    if place == end or line.text(place) != "&" or not line.text(place + 1)[:1].isupper():
        return end
    stop = place + 2
    if names.has("organisations legal", line.text(stop)):
        return stop + 1
    one, other = phrase(line.tokens[at:end]), phrase(line.tokens[place - 1 : stop])
    listed = any(words in known for words in (one, other) for known in (names.companies, names.places))
    listed = listed or end - at > 1 or line.text(at - 1) in (",", "and") or line.text(stop)[:1].isupper()
    return end if listed else stop
