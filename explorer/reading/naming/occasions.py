"""A number behind a run of capital words → whether it is the year of an event's name: "CES 2025", "at Gastech 2024"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_HELD = word_set(
    "at during attend attending attended attends visit visiting visited of for to the join joining opening host hosts "
    "hosting hosted before after ahead until organise organises organised sponsor sponsors sponsored"
)
_NO_NAMES = word_set(
    "FY CY Q1 Q2 Q3 Q4 H1 H2 Spring Summer Autumn Fall Winter Early Late Mid Class Budget Outlook Forecast Chapter "
    "Article Section Since By In Until From To Through During Year Fiscal Calendar AGM EGM Vintage Vision Agenda "
    "Strategy Plan Roadmap Target Targets Report Results Guidance Notes Bonds Act Law Bill Directive Regulation"
)
_NEAR = word_set(
    "in at on and or where which last this next will to opens opened held is was has for with from by late"
)


def is_year(text: str) -> bool:
    """Whether a token is a year that a name may end with."""
    return len(text) == 4 and text.isdigit() and "1990" <= text <= "2059"


def is_event_of_year(line: Line, at: int, end: int, names: Names) -> bool:
    """Whether the year at *end* goes with the words from *at* as the name of an event."""
    before, after = line.text(end - 1), line.low(end + 1)
    if not is_year(line.text(end)) or before in _NO_NAMES:
        return False
    words = phrase(line.tokens[at:end]).removeprefix("The ")
    if names.has("common months", before) or words in names.companies or words in names.adjectives:
        return False
    if names.has("events known", words) or names.has("events heads", before):
        return True
    if words in names.places or (after.isalpha() and after not in _NEAR):
        return False
    held = line.low(at - 1) in _HELD and line.text(at - 1).islower()
    held = held or (at == line.begin and line.low(at) in _HELD and end > at + 1)  # "At Gastech 2024,"
    return held and not names.has("people titles", before)
