"""A title in a run of capital words → whether it is a part of the name: "François Provost", "Banco General"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_SURNAMES = word_set(
    "King Prince Queen Pope Bishop Baron Judge Major Lord Knight Dean Coach Chancellor Head Don Earl Duke Rex"
)
"""Titles that are surnames as well."""
_GENERALS = word_set("Secretary Attorney Director Surgeon Auditor Consul Solicitor Inspector Governor Postmaster UN")


def is_kept(line: Line, begin: int, title: tuple[int, int], last: int, names: Names) -> bool:
    """Whether the *title*, its first token and the one behind it, belongs to the name from *begin* to *last*."""
    at, stop = title
    first, ends = line.text(begin), stop == last
    if line.text(at) in _SURNAMES and ends and first in names.given and at > begin:
        return True  # "Jeanette Moreno King"
    if at == begin:
        return stop == at + 1 == last - 1 and _is_given(line, at, names)
    if at != begin + 1 or not ends:
        return False
    if stop == at + 1 and first in names.given:
        return True  # "François Provost", "Mervyn King"
    return names.has("organisations before", first) or (line.text(at) == "General" and _is_firm(first, names))


def _is_given(line: Line, at: int, names: Names) -> bool:
    """Whether a title is a given name here: one name alone goes on with it: "striker Dean Colley"."""
    before = line.low(at - 1)
    told = names.has("people roles", before) or before in (",", "and", "said", "says", "hired", "by", "with")
    return line.text(at) in _SURNAMES and told and line.text(at + 1) not in names.given


def _is_firm(first: str, names: Names) -> bool:
    """Whether "General" behind it ends the name of a firm rather than a title: not of "Attorney General"."""
    title = names.has("people titles", first) or names.has("people beside", first) or names.is_ordinary(first)
    return not title and first not in names.adjectives and first not in _GENERALS
