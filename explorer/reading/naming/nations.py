"""A nationality before a name → whether it is part of it: "Czech Radio", "British Airways", "UK Space Agency"."""

from __future__ import annotations

from itertools import pairwise

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.stretches import starts
from explorer.reading.text.tokens import Token, word_set


def is_head(word: str, names: Names) -> bool:
    """Whether the word carries the name of a company or a body."""
    return any(names.has(f"organisations {key}", word) for key in ("heads", "legal", "bodies"))


def is_called_so(line: Line, first: int, last: int, width: int, names: Names) -> bool:
    """Whether one ordinary word with a capital stands behind a nationality, and is no body of that country's."""
    word = line.text(first + width)
    if first + width + 1 != last or starts(line, first + width) or word in _OF_STATES or not word.isalpha():
        return False
    title = any(names.has(key, word) for key in ("people titles", "people beside", "common acronyms", "common feasts"))
    known = word in names.companies or word in names.places or word in names.given or word in names.family_last
    return names.is_ordinary(word) and not (title or known or word.isupper() or line.heading)


_OF_STATES = word_set(
    "Government Ministry Parliament Embassy Department Cabinet Treasury Chancellery Constitution Federal Supreme "
    "National Royal Republic Kingdom Commonwealth Army Navy Crown State House Senate Congress Customs Court Finance "
    "Standard Islands Alps Riviera Coast Sea Channel Open Cup League Orthodox Catholic Language Revolution Empire"
)


_ARMED = word_set("Navy Army Treasury Senate Marines Coastguard")


def is_agency(rest: tuple[Token, ...], names: Names) -> bool:
    """Whether a body or a firm is told from others by its country: "UK Space Agency", not "U.S. Federal Reserve"."""
    own = rest[0].text in ("Federal", "National", "Department", "Supreme") or phrase(rest) in names.companies
    if len(rest) == 1 and rest[0].text in _ARMED:
        return True  # "US Navy"
    chamber = rest[0].text in ("Chamber", "Bureau", "Agency", "Council", "Office", "Board")
    firm = names.has("organisations heads", rest[-1].text) and not names.has("organisations bodies", rest[-1].text)
    if firm and not own and all(token.text[0].isupper() for token in rest):
        return True  # "UK Fisheries"
    return len(rest) > 1 and not own and (names.has("organisations bodies", rest[-1].text) or chamber)


def is_of_region(line: Line, first: int, width: int, rest: tuple[Token, ...], names: Names) -> bool:
    """Whether a firm of several words is called by a part of the world: "African Rainbow Capital"."""
    region = names.adjectives[phrase(line.tokens[first : first + width])] in names.regions
    known = phrase(rest) in names.companies or rest[0].text in names.companies or rest[0].text in names.given
    return region and len(rest) > 1 and not known and names.has("organisations heads", rest[-1].text)


def keeps_nation(rest: tuple[Token, ...], names: Names) -> bool:
    """Whether the nationality before is part of the name: "British Airways", not "German Economy Ministry"."""
    if rest[0].text in ("Ministry", "Government", "Parliament", "Embassy", "Department"):
        return False
    if rest[-1].text in ("Ministry", "Government", "Parliament"):
        return False
    after = {token.text for before, token in pairwise(rest) if before.text in ("of", "for")}
    if any(names.has("people titles", token.text) and token.text not in after for token in rest):
        return False
    last, plain = rest[-1].text, all(names.is_ordinary(token.text) for token in rest[:-1])
    if len(rest) > 1 and plain and is_head(last, names):
        return True  # "Saudi Electricity Company"
    if len(rest) > 3 and any(token.text == "and" for token in rest):
        return True  # "Saudi Agricultural and Livestock Investment Company"
    if rest[0].text == "National" and is_head(rest[-1].text, names) and len(rest) > 1:
        return True  # "Swiss National Science Foundation"
    if names.has("organisations before", rest[0].text) and len(rest) > 1:
        return False  # "the Colombian Grupo Bolívar"
    return is_head(rest[0].text, names) or any(
        names.has(key, token.text)
        for token in rest
        for key in ("organisations bodies", "events heads", "agreements heads")
    )
