"""A date as typed → what is understood of it, in words and in EDTF."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands below a date: ``read`` when all of it was understood."""

    words: str
    read: bool


def reading(typed: str, published: str | None = None) -> Reading:
    """What is understood of a date as it is typed: "by 2027 → ../2027"; without anything typed, nothing."""
    from explorer.reading.dating.dates import understand  # Not before the first picture.

    if not typed.strip():
        return Reading("", True)
    if says_unknown(typed):
        return Reading(tr("Unknown: nothing is dated by it."), True)
    found = understand(typed, published)
    if found.when.edtf is None:
        return Reading(found.problem or tr("No day follows from it: kept as text."), not found.problem)
    words = tr("understood as {edtf}", edtf=found.when.edtf)
    return Reading(f"{words}. {found.problem}" if found.problem else words, True)


def edtf_of(typed: str) -> str | None:
    """The date of a source, in EDTF; None where it is blank, or not read as a date."""
    from explorer.reading.dating.dates import understand

    return understand(typed).when.edtf if typed.strip() and not says_unknown(typed) else None


def says_unknown(typed: str) -> bool:
    """Whether somebody answered that the date is not known."""
    return typed.strip().casefold() in (tr("unknown").casefold(), "unknown", "?")
