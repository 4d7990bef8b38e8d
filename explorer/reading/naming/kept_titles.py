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
    if stop == at + 1 < last and _is_house(line, at, last):
        return True
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


def _is_house(line: Line, at: int, last: int) -> bool:
    """Whether a house is called by the title: "Dr Beyers Naudé Municipality", "General Store"."""
    if line.text(at) == "General":
        return line.text(at + 1) in _STORES
    return line.text(at) in _PATRONS and line.text(last - 1) in _HOUSES


_STORES = word_set("Store Stores Hospital Merchants Merchant Trading Dealer Infirmary Cemetery")
_PATRONS = word_set(
    "Dr Dr. Sri Shri Sree King Queen Prince Princess Lord Lady Bishop Archbishop Father Fr Sir President Captain Major "
    "Chief Sister Mother Cardinal Pope Judge Governor Canon Baron Duke Earl Nana Oba Justice"
)
_HOUSES = word_set(
    "School College Academy Hospital Municipality Foundation Trust Primary Secondary Museum Church University Library "
    "Stadium Centre Center Hotel Inn Arms Theatre Tex Mills Textiles Traders Agencies Sweets Silks Institute Temple "
    "Polytechnic Bridge Road Street Park Square Place Airport Clinic Elementary Stores Store Nursery Hospice"
)
"""What is named after somebody who had a title."""


def _is_firm(first: str, names: Names) -> bool:
    """Whether "General" behind it ends the name of a firm rather than a title: not of "Attorney General"."""
    title = names.has("people titles", first) or names.has("people beside", first) or names.is_ordinary(first)
    return not title and first not in names.adjectives and first not in _GENERALS
