"""An "and" between capital words → whether a body's name goes on through it: "Competition and Consumer Commission"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_FEW = 4
_COMPANIES = word_set("Company Corporation Co Fund Bank Exchange")


def is_joint_body(line: Line, at: int, end: int, names: Names) -> bool:
    """As in "Australian Competition and Consumer Commission": a nation, general words, a body."""
    if _is_of_two_places(line, at, end) or _is_pub(line, at, end):
        return True
    at += line.text(at) == "The"
    width = next((n for n in (3, 2, 1) if phrase(line.tokens[at : at + n]) in names.places), 0)
    if not width and (line.text(at) in names.adjectives or line.low(at) == "national"):
        width = 1
    begin = at + width
    if begin == end and line.text(end + 1) in names.places:  # "England and Wales Cricket Board"
        ahead = range(end + 2, end + 2 + _FEW)
        capital = [n for n in ahead if all(line.text(m)[:1].isupper() for m in range(end + 2, n + 1))]
        return any(names.has("organisations bodies", line.text(n)) or line.text(n) == "Bank" for n in capital)
    if not 0 < end - begin <= _FEW or not all(names.is_ordinary(line.text(n)) for n in range(begin, end)):
        return False
    if not width and (end - begin > 2 or line.low(begin - 1) in ("its", "their") or line.heading):
        return False
    for place in range(end + 1, end + _FEW):
        body = names.has("organisations bodies", line.text(place)) or line.text(place) in _COMPANIES
        if body and (end - at > 1 or place > end + 1):
            return True
        if not line.text(place)[:1].isupper() or not names.is_ordinary(line.text(place)):
            return False
    return False


def _is_of_two_places(line: Line, at: int, end: int) -> bool:
    """As in "South Ronaldsay and Burray Development Trust", "St Peter and St Paul Church"."""
    if line.text(at) in _SAINTS and end == at + 2 and line.text(end + 1) in _SAINTS:
        return line.text(end + 3) in _CHURCHES
    if line.text(at) in _SIDES and end == at + 1 and "Council" in (line.text(end + 2), line.text(end + 3)):
        return True  # "Mid and East Antrim Council"
    for place in range(end + 2, end + _FEW):
        if not line.text(place)[:1].isupper() or end - at > 2:
            return False
        if line.text(place) in _LEVELS and line.text(place + 1) in _BODIES:
            return not line.text(place + 2)[:1].isupper()
    return False


_SAINTS = ("St", "St.", "Saint", "SS")
_CHURCHES = word_set("Church School Parish Cathedral Primary Academy Hospital")
_LEVELS = word_set(
    "Development Community Borough District Town Parish County City Agricultural Islands Harbour Wildlife Heritage "
    "Housing Chamber Show Farmers Area Valley Municipal Dairy Preservation"
)
_BODIES = word_set(
    "Trust Council Society Enterprise Commissioners Association Partnership Company Authority Committee Railway"
)
_SIDES = word_set("Mid North South East West Upper Lower Central")


def _is_pub(line: Line, at: int, end: int) -> bool:
    """As in "the Dog and Gun"."""
    signs = line.text(at) in _SIGNS and line.text(end + 1) in _SIGNS and end == at + 1
    return signs and line.low(at - 1) == "the" and not line.text(end + 2)[:1].isupper()


_SIGNS = word_set(
    "Dog Gun Fox Hounds Hare Rose Crown Plough Horses Horse Groom Coach Star Garter Lamb Flag Bear Staff Pig "
    "Whistle Ship Anchor Swan Bull Bush Hand Flowers George Dragon Eagle Child Duck Drake Cock Bottle Goat "
    "Compasses Pheasant Partridge Bell Castle Rod Salmon Trout Feathers Harrow Wheatsheaf Spade Hook Hatchet Frog "
    "Parrot Stag Hawk Heron Thistle Harp Crescent Pipe Glass Barrel Bay Horn Shovel"
)
_COLOURS = word_set("Red White Black Blue Green Golden Royal Old Kings Queens Flying Jolly Crooked Bay Three Two")


def is_sign(words: list[str]) -> bool:
    """Whether a name is what a pub is called: "Dog and Gun", "Blue Bell"."""
    if len(words) == 3 and words[1] in ("and", "&"):
        return words[0] in _SIGNS and words[2] in _SIGNS
    return len(words) == 2 and words[0] in _COLOURS and words[1] in _BEASTS


_BEASTS = word_set("Lion Hart Bull Bell Swan Horse Boar Oak Head Arms Fleece Anchor Ship Cow Bear Stag Lamb Cock Inn")
