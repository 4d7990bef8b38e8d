"""Where a place is printed → whether the text names it only in passing: "investors in London", "routes to Brazil"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.reading.naming.backdrop import is_backdrop
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_TALK = word_set(
    "reporters journalists investors analysts lawmakers ministers officials conference speech interview spoke speaking "
    "told meet met meeting meetings spokesman spokeswoman trading trade traded listed markets "
    "audience conference briefing statement gathering court hearing"
)
"""What people do in a town that is not theirs."""
_WAYS = word_set(
    "routes route flights flight go goes going ship ships shipped shipping shipments exports export exported exporting "
    "imports trip trips travelled traveled travel flew fly flies flying return returned drive road voyage deliveries"
)
"""The way there, behind it "to" or "from"."""
_PRESS = word_set(
    "newspaper daily paper tabloid court judge tribunal broker brokerage analyst analysts trader traders bankers "
    "banker sources observers time summer winter bourse market airport session trading"
)
"""As in "an Oslo newspaper"."""
_TIED = word_set(
    "plant plants factory factories site sites office offices headquarters based headquartered operations operation "
    "business businesses presence unit units subsidiary subsidiaries branch branches network hub market entry arm "
    "production facility facilities centre center mine mines yard refinery terminal warehouse warehouses stores store "
    "shops hotels customers project projects investment investments leader leading largest biggest"
)
"""What an organisation has in a region, before "in"."""
ENTERS = word_set(
    "enter enters entered entering leave leaves left leaving quit exit exits exited exiting expand expands expanded "
    "expanding expansion return withdraw withdrew withdrawn withdrawing pull pulled pulling push entry exit move moves "
    "moved moving move retreat retreated"
)
"""What it does about one."""
_RULES = word_set("has is was had wants will would may might could says said insists insisted fears hopes threatened")
_OPENS = word_set("because that if while when as , and but")
_FAVOUR = word_set("fare fares approval blessing pressure talks nod regulators lobbying lobbied clearance green-light")
_PLAIN = word_set("the northern southern eastern western central northern nearby neighbouring mainland all")


def in_passing(spots: Iterable[Spot], names: Names) -> bool:
    """Whether nothing ties anybody to the place, wherever it is printed."""
    spots = tuple(spots)
    return bool(spots) and all(_passes(spot, names) for spot in spots)


def _passes(spot: Spot, names: Names) -> bool:
    line, first, last = spot.line, spot.first, spot.last
    if _is_country_of_town(spot, names) or is_backdrop(line, first, last, names):
        return True
    if line.low(last) in ("-based", "-headquartered", "-born", "-area") or line.low(last + 1) == "based":
        return False
    before = first - 1
    while before >= line.begin and line.low(before) in _PLAIN and first - before < 4:
        before -= 1
    one, two = line.low(before), line.low(before - 1)
    if _is_beside(line, first, last, names):
        return True
    if one in ("in", "at") and _near(line, before, _TALK, 3) and not _near(line, before, _TIED, 2):
        return True
    if one in ("to", "from") and two in _WAYS:
        return True
    if line.low(last) in _PRESS and line.low(first - 1) in ("a", "an", "the"):
        return True
    if names.has("places capitals", spot.phrase) and _is_government(line, first, last):
        return True
    return names.has("places vague", names.places.get(spot.phrase, spot.phrase)) and not _is_tied(line, before, last)


def _is_country_of_town(spot: Spot, names: Names) -> bool:
    """As in "Hannover, Germany" and "Berkeley, Calif.": the town says it."""
    line, first, last = spot.line, spot.first, spot.last
    if line.text(first - 1) != "," or line.text(last) not in (
        ",",
        ".",
        ";",
        ")",
        "",
        "-",
        "–",
        "—",
        "”",
        "and",
        "-based",
    ):
        return False
    country = names.places.get(spot.phrase, spot.phrase)
    for width in (1, 2, 3):
        town = phrase(line.tokens[max(0, first - 1 - width) : first - 1])
        if names.country.get(town) == country or (town in names.country and names.has("places states", country)):
            return True
    joins = last if line.text(last) == "and" else last + 1
    listed = line.low(joins) == "and" and line.text(joins + 1)[:1].isupper()
    at, town = first - 2, line.text(first - 2)
    while at > line.begin and line.text(at - 1)[:1].isupper() and line.text(at).islower() is False:
        at -= 1
    return (
        not listed
        and town[:1].isupper()
        and town not in names.places
        and phrase(line.tokens[at : first - 1]) not in names.places
        and line.low(at - 1) in ("in", "near", "at", "of", "from", ",", "outside", "and")
        and (country in names.adjective_of or names.has("places states", country))
    )


def _near(line: Line, at: int, words: frozenset[str], back: int) -> bool:
    """Whether one of the words stands shortly before *at*."""
    return any(line.low(place) in words for place in range(max(line.begin, at - back), at))


def _is_beside(line: Line, first: int, last: int, names: Names) -> bool:
    """As in "between Asia and Europe"."""
    return (line.low(first - 1) == "between" and line.text(last) == "and" and _place_at(line, last + 1, names)) or (
        line.text(first - 1) == "and" and any(line.low(at) == "between" and _place_at(line, at + 1, names)
                                              for at in range(max(line.begin, first - 5), first - 1))
    )  # fmt: skip


def _place_at(line: Line, at: int, names: Names) -> bool:
    return any(phrase(line.tokens[at : at + width]) in names.places for width in (1, 2, 3))


def _is_government(line: Line, first: int, last: int) -> bool:
    """Whether a capital does what a government does: "because Beijing is anything but amused"."""
    opens = first == line.begin or line.low(first - 1) in _OPENS
    return (opens and line.low(last) in _RULES) or (
        line.low(first - 1) in ("in", "from", "with", "by") and line.low(first - 2) in _FAVOUR
    )


def _is_tied(line: Line, before: int, last: int) -> bool:
    """Whether an organisation has something in the region, or goes there."""
    one = line.low(before)
    if one in ("'s", "’s") or line.low(last) in ("'s", "’s"):
        return False
    if one in ENTERS:
        return True
    if one in ("in", "into", "to", "from", "of", "across", "for"):
        return _near(line, before, _TIED, 2) or (
            (one != "of" or line.low(before - 1) == "out") and _near(line, before, ENTERS, 3)
        )
    return False
