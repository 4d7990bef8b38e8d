"""What firms do around a name → whether it is one: "an analyst at X", "hired X to advise it", "X's shares"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.empty_it import is_empty
from explorer.reading.naming.movements import Vote, is_engaged
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_COMPANY, _PERSON, _PLACE, _EVENT = EntityType.ORGANISATION, EntityType.PERSON, EntityType.PLACE, EntityType.EVENT
_BUSINESS = word_set(
    "shares stock bonds creditors bondholders shareholders employees workforce subsidiary subsidiaries factories "
    "plants stores dealers listing ipo ceo cfo"
)
_PAPERS = word_set("shares stock stocks bonds shareholders investors bondholders employees ceo cfo spokesperson")
_HOLDINGS = word_set("stake stakes shares acquisition takeover purchase subsidiary unit division shareholding")
_BOUGHT = word_set("acquire acquired acquires acquiring")
_EMPLOYED = word_set("works worked working job jobs career stint spell roles positions posts years")
_CAME = word_set("joins joined joining comes came moves moved moving arrives arrived hired poached recruited lured")
_PEOPLES_MAKERS = word_set("policymaker lawmaker kingmaker dealmaker rainmaker peacemaker filmmaker changemaker")
_ARMS = word_set("vehicle arm arms outfit boutique")
_RULES = word_set("governor mayor prefect gov gov.")
_IS = word_set("is was remains became")
_HEAD_ENDS = word_set(
    "that which who in with by for from to on at and but , . ; : – — has had is was said owned based founded run led"
)
_PEOPLES = word_set("communities tribe tribes peoples")
_PRINTED = word_set("published appeared reported writing wrote quoted advertised")
_TRIALS = word_set("trial trials study")
_NEWSPAPERS = word_set(
    "Messenger Examiner Gazette Courier Tribune Herald Chronicle Observer Post Star Mail Telegraph Mirror Echo Argus "
    "Journal News Press Standard Bulletin Advertiser Register Dispatch Inquirer Sentinel Globe Sun Monitor Independent "
    "Guardian Times Express Record Argus Mercury Citizen Leader Advocate Reporter Review Daily Weekly Inquirer"
)
_TOLD = word_set("told in to by with from newspaper daily of for read reads")
_DRAWS = word_set(
    "mines mined drills drilled quarries extracts extracted smelts dug digs make makes made making "
    "produce produces producing build builds built building "
    "opened expand expanding"
)
_ITS = word_set("will would had has plans planned expects expected intends intended agreed aims aimed")
_AROUND = 6
_EITHER = word_set("partner leader owner investor trader farmer designer successor")


def is_owned(spot: Spot) -> bool:
    """Whether it is dealt with as a firm alone is: "a stake in X", "X's shares", "the acquisition of X"."""
    line, first, last = spot.line, spot.first, spot.last
    behind = line.low(last)
    if behind in ("'s", "’s", "'", "’"):
        return line.low(last + 1) in _BUSINESS
    if behind == "," and tuple(line.low(at) for at in range(last + 1, last + 4)) == ("for", "its", "part"):
        return True
    if line.low(first - 1) in ("in", "of") and line.low(first - 2) in _HOLDINGS:
        return True
    return line.low(first - 1) in _BOUGHT or behind in ("employs", "employed")


def employs(spot: Spot, names: Names) -> bool:
    """As in "an analyst at X", "who worked at X"."""
    line, first = spot.line, spot.first
    if line.low(first - 1) != "at":
        return False
    before = [line.low(at) for at in range(max(line.begin, first - 5), first - 1)]
    return any(names.has("people roles", word.removesuffix("s")) or word in _EMPLOYED for word in before)


def dealt(spot: Spot, names: Names) -> Iterator[Vote]:
    """What speaks for a firm, or against one, wherever firms are dealt with."""
    line, first, last = spot.line, spot.first, spot.last
    one, two = line.low(first - 1), line.low(first - 2)
    if is_engaged(spot):
        yield _COMPANY, 5
    if is_owned(spot):
        yield _COMPANY, 1.5
    if employs(spot, names):
        yield _COMPANY, 2
    elif one == "at" and any(line.low(at) in _DRAWS for at in range(max(line.begin, first - 7), first - 1)):
        yield _PLACE, 2
    if one == "in" and two in _PRINTED:
        yield _COMPANY, 3
    if one == "told":
        yield _COMPANY, 2  # whoever is told is a newspaper as a rule
    if one == "from" and any(line.low(at) in _CAME for at in range(first - 4, first - 1)):
        yield _COMPANY, 1
    if line.low(last) in _PAPERS and spot.phrase not in names.places:
        yield _COMPANY, 1.5
    if one.endswith("maker") and one not in _PEOPLES_MAKERS and not names.has("evidence sort", one):
        yield _COMPANY, 3
    if one in _ARMS:
        yield _COMPANY, 4
    if one == "of" and two == "sidelines":
        yield _EVENT, 4


def led(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "the Anna Berg-led company", "Lactalis-owned Lamar", "told the Kent Messenger"."""
    line, first, last = spot.line, spot.first, spot.last
    behind, words = line.low(last), [token.text for token in spot.tokens]
    if behind in ("-owned", "-backed", "-controlled", "-run"):
        yield _COMPANY, 1.6
    elif behind in ("-led", "-founded"):
        personal = len(words) == 2 and not any(names.is_ordinary(word) or not word.istitle() for word in words)
        yield (_PERSON, 2.5) if personal else (_COMPANY, 1.6)
    if line.low(first - 1) in ("-owned", "-backed", "-controlled", "-listed", "-headquartered"):
        yield _COMPANY, 2.5
    read = line.low(first - 2) == "told" or (words[-1] in _NEWSPAPERS and line.low(first - 2) in _TOLD)
    if len(words) > 1 and line.low(first - 1) == "the" and read:
        yield _COMPANY, 3.5


def told(spot: Spot, names: Names) -> Iterator[Vote]:
    """What is told of somebody at once: "X Governor Anna Berg", "X, for its part,", "X is a maker of …"."""
    line, last = spot.line, spot.last
    behind, further = line.low(last), line.low(last + 1)
    if behind in _RULES and line.text(last + 1)[:1].isupper():
        yield _PLACE, 8
    if behind == "," and (further, line.low(last + 3)) == ("for", "part"):
        yield (_COMPANY, 3) if line.low(last + 2) == "its" else (_PERSON, 4)
    if behind in _PEOPLES and not names.has("people roles", line.low(spot.first - 1)):
        yield EntityType.GROUP, 5
    if behind in _TRIALS and not spot.phrase.istitle():
        yield _EVENT, 4
    if (
        behind == ","
        and further in ("a", "an", "the")
        and any(line.low(at) in _TRIALS for at in range(last + 2, last + 5))
    ):
        yield _EVENT, 4
    if names.has("people speaks", behind) and further == "it" and line.low(last + 2) in _ITS:
        yield _COMPANY, 0 if is_empty(line, last + 1, names) else 2  # "X said it would merge"
    if behind in _IS:
        yield from _is_one(spot, names)


def _is_one(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X is a maker of …", "X is the largest lender in …": the noun says what it is."""
    line, at = spot.line, spot.last + 1
    if line.low(at) not in ("a", "an", "the", "one"):
        return
    vote: Vote | None = None
    for place in range(at + 1, min(at + 2 + _AROUND, len(line.tokens))):
        word = line.low(place)
        if word in _HEAD_ENDS or (word == "of" and line.low(at) != "one"):
            break
        if names.has("evidence sort", word):
            vote = _COMPANY, 3
        elif names.has("people roles", word) and word not in _EITHER:
            vote = _PERSON, 3
        elif names.has("products nouns", word):
            vote = EntityType.PRODUCT, 2.5
        elif word.islower():
            vote = None if names.has("places vague", word) else vote
    if vote is not None:
        yield vote
