"""A sentence → the marks that stand around it, where it has marks of its own too."""

from __future__ import annotations

_OPENING, _CLOSING = ("“", '"', "„", "«", "”"), ("”", '"', "“", "»")


def marks(sentence: str) -> tuple[str, str]:
    """What opens and what closes the quotation of a *sentence*, whose own characters stay as they are.

    None where it stands in one pair of its own; single ones where it begins or ends with a double one, so that no
    two alike meet; else double ones.
    """
    words = sentence.strip()
    begins, ends = words.startswith(_OPENING), len(words) > 1 and words.endswith(_CLOSING)
    if begins and ends and not any(mark in words[1:-1] for mark in {*_OPENING, *_CLOSING}):
        return "", ""
    return ("‘", "’") if begins or ends else ("“", "”")


def quoted(sentence: str) -> str:
    """The *sentence*, word for word, in quotation marks."""
    opening, closing = marks(sentence)
    return f"{opening}{sentence}{closing}"
