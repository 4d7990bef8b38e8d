"""The small word before a name → whether it is a place: "a mart at X", "Mr Langat from X", "in Y, Z and X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.villages import ENDS, FOLK, KEPT
from explorer.reading.text.tokens import word_set

_PLACE = EntityType.PLACE
_SITES = word_set(
    "shop shops school schools market markets mall stall stalls sales sale roadside branch yards saleyards depot "
    "quarry store stores pub pubs garage bridge crossing crossroads crash fire land homes houses house site hall "
    "church farm farms field fields croft surgery library orchard cows ewes sheep cattle acres hectares yard mart "
    "marts shed unit outlet outlets factory plant works brewery distillery up plot meeting rally service toilets "
    "playground courts barracks post roundabout junction club workshop"
)
_POSTS = word_set(
    "worked works work working job jobs career head role post years available sold sale sell sells buy shop shopped"
    " vp svp evp"
)
_STRETCHES = word_set(
    "members customers people everyone schools farms shops villages towns miles kilometres road stretch lane line "
    "track path ferry houses homes land fields coast shore hills one halfway somewhere midway everywhere pubs "
    "churches junction border commute bus train"
)
_TRADED = word_set("traded trades trading operates operated operating run runs works worked commutes drove walked rode")
_PEOPLE = word_set(
    "all four outfit broker firm company women men people villagers families students children youths pilgrims "
    "households volunteers customers members visitors guests drinkers diners patients tourists anglers neighbours "
    "runners cane sap boys girls jets boats crews"
)
_WITHIN = word_set("in near around outside across")
_DEALT = word_set(
    "stake stakes share shares interest interests holding holdings invest invests invested investment investments "
    "investor investors confidence faith trust"
)
_RULERS = word_set(
    "sarpanch mayor reeve vicar rector provost ruler headman headwoman priest councillor chief king oba emir "
    "warden laird squire"
)
_MOVED = word_set(
    "moving move moved moves shift shifting shifted relocate relocating relocated towed trucked bused bussed"
)
_WAYS = word_set("around up down over across along all")
_PERSONAL = word_set("Kagawad Councillor Mr Mr. Mrs Mrs. Ms Ms. Miss Mama Mzee Baba Dr Cllr")
_COMES = word_set("came come comes coming travelled arrived")
_OUT = word_set(
    "climbing flying flies operate operates operating working works work drove sailing sails fishes run running runs"
)
_BOUND = word_set("planned earmarked destined bound proposed mooted")
_DWELLERS = word_set("villagers residents locals people farmers parents campaigners drinkers neighbours families")
_LED = word_set("ran led headed managed oversaw heads leads manages oversees")
_FAR = 6


def stood(spot: Spot, names: Names) -> Iterator[Vote]:
    """Votes for a place, by the small word before it and what stands before that."""
    line, first = spot.line, spot.first
    if line.low(first - 1) == "of" and line.low(first - 2) in _RULERS:
        yield _PLACE, 3.5
    acts = line.low(first - 1) == "at" and names.has("evidence deeds", line.low(spot.last))
    if len(spot.tokens) > 2 or not (acts or _ends_there(line, spot.last)):
        return
    at = first
    while line.low(at - 1) in ("and", ",") and line.text(at - 2)[:1].isupper() and at > first - _FAR:
        at -= 2  # "at Lorneville and Castlerock"
        while line.text(at - 1)[:1].isupper():
            at -= 1
    near = [line.low(back) for back in range(max(line.begin, at - _FAR), at - 1)]
    yield from _at(spot, at, near, names)
    if at == first:
        yield from _alone(spot, near)
    one, two = line.low(at - 1), line.low(at - 2)
    if one in _WITHIN and at < first and two not in _DEALT and len(spot.tokens) == 1:
        yield _PLACE, 2
    if one == "between" and two in _STRETCHES:
        yield _PLACE, 3
    far = one == "as" and "far" in near[-2:]  # "from as far as Tooraweenah and Armatree"
    if far or (one == "from" and two in _COMES and any(word in _PEOPLE for word in near)):
        yield _PLACE, 3
    if one == "from" and (two in _TRADED | _PEOPLE or two.removesuffix("s") in FOLK):
        yield _PLACE, 3


def _at(spot: Spot, at: int, near: list[str], names: Names) -> Iterator[Vote]:
    """As in "a mart at X", "at X", where nobody works there."""
    line = spot.line
    if line.low(at - 1) != "at" or any(word in _LED for word in near):
        return  # "ran enterprise sales at X"
    beside = {line.text(back) for back in range(at, spot.first)}
    if any(word in _SITES or word.removesuffix("s") in FOLK for word in near):
        yield _PLACE, 2.5
    elif len(spot.tokens) == 1 and line.low(spot.last) != "on" and not any(word in names.companies for word in beside):
        yield _PLACE, 0 if any(_is_post(word, names) for word in near) else 1.7


def _alone(spot: Spot, near: list[str]) -> Iterator[Vote]:
    """As in "the sarpanch of X", "moving sweet corn to X", "the last butcher on X", "from Y around to X"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    if one == "to" and two not in _MOVED and any(word in _MOVED for word in near[-4:]):
        yield _PLACE, 2
    if one == "of" and (two in ("both", "all") or (two == "out" and any(word in _OUT for word in near[-3:]))):
        yield _PLACE, 3  # "both of Wang'uru", "jets climbing out of Fisantekraal"
    if one == "for" and two in _BOUND and any(word in _SITES for word in near):
        yield _PLACE, 2.5  # "a branch is planned for Innishannon"
    if line.text(spot.last) == "," and line.low(spot.last + 1) == "where" and line.low(spot.last + 2) in _DWELLERS:
        yield _PLACE, 3  # "pointed to Clun, where villagers"
    if one == "to" and line.low(first - 3) == "from" and line.text(first - 2)[:1].isupper():
        yield _PLACE, 2.5  # "from Bathinda to Pathankot"
    if one == "on" and two in _SITES | FOLK | KEPT:
        yield _PLACE, 2
    if one in ("from", "of") and _is_named_so(line, first - 2):
        yield _PLACE, 2.5
    if one == "from" and line.low(spot.last) in _WAYS and line.low(spot.last + 1) == "to":
        yield _PLACE, 3
    if one == "to" and two in _WAYS and "from" in near:
        yield _PLACE, 3


def _is_post(word: str, names: Names) -> bool:
    """Whether a word tells of who works for, or buys from, whoever is named behind "at"."""
    return word in _POSTS or names.has("people roles", word) or names.has("people titles", word.title())


def _is_named_so(line: Line, at: int) -> bool:
    """Whether the words that end at *at* are a person's name behind "Mr", "Mama" or "Mrs"."""
    end = at
    while line.text(at)[:1].isupper() and at > end - 4:
        if line.text(at) in _PERSONAL:
            return at < end
        at -= 1
    return False


def _ends_there(line: Line, at: int) -> bool:
    """Whether no noun goes on behind."""
    word = line.text(at)
    if word in ("'s", "’s", "'", "’", "-"):
        return False
    return not word.isalpha() or word in ENDS | _WAYS or word.endswith("ing")
