"""The boards and committees that every company has → that they are nobody: "the Qualtrics Board of Directors"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import phrase
from explorer.reading.text.tokens import word_set

_ORGANS = frozenset({
    "Board of Commissioners", "Board of Governors",
    "Board of Directors", "Board of Management", "Board of Trustees", "Supervisory Board", "Management Board",
    "Executive Board", "Executive Committee", "Advisory Board", "Scientific Advisory Board", "Executive Team",
    "Leadership Team", "Executive Leadership Team", "Senior Leadership Team", "Management Team", "Audit Committee",
    "Global Leadership Team", "Executive Management", "Strategic Advisory Board", "Management Committee",
})  # fmt: skip
"""What every company has, and none is called by."""
_OVERSEEN = word_set(
    "Audit Risk Remuneration Nomination Nominations Nominating Compensation Governance Ethics Sustainability ESG "
    "Disclosure Safety Health Environment Investment Finance Technology Compliance Strategy Corporate Responsibility "
    "People Culture Talent Succession Conflicts Independent Special Steering Transaction Related Party Committee "
    "Executive Management Operations Leadership Development Social Stakeholder Engagement Reputation Credit and & ,"
)


_FORMS = word_set("Limited Ltd Ltd. plc Plc PLC Inc Inc. Corporation Corp Corp. SE AG NV SA ASA AB Group Holdings")
_LONGEST = 4


def is_organ(words: str) -> bool:
    """Whether a name is only what every company has: "Audit and Risk Committee"."""
    committee = words.endswith(" Committee") and all(word in _OVERSEEN for word in words.split())
    return words in _ORGANS or committee


def without_organ(line: Line, first: int, last: int) -> tuple[int, int]:
    """The name without its board: "Qualtrics Board of Directors", "Management Board of Elering"."""
    if line.text(first) == "Board" and line.low(first + 1) == "of" and line.text(last - 1) in _FORMS:
        return first + 2, last  # "the Board of Velar Limited"
    for width in range(2, min(_LONGEST, last - first - 1) + 1):
        if phrase(line.tokens[last - width : last]) in _ORGANS:
            return first, last - width
        if phrase(line.tokens[first : first + width]) in _ORGANS and line.low(first + width) == "of":
            start = first + width + 1 + (line.low(first + width + 1) == "the")
            return (start, last) if start < last else (first, last)
    return first, last
