"""A sentence → the nouns and pronouns in it that stand for somebody named before."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.cast import How
from explorer.reading.naming.described import nation_at
from explorer.reading.naming.empty_it import is_empty
from explorer.reading.naming.epithets import alone, called, once, people, ranked
from explorer.reading.naming.headwords import CLOSE, DEPARTMENTS, IS, StandIn, carrying, goes_past, is_nobody, noun
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

_HE = frozenset(("he", "him", "his", "himself"))
_SHE = frozenset(("she", "her", "hers", "herself"))
_IT = frozenset(("it", "its", "itself"))
_THEY = frozenset(("they", "them", "their", "theirs", "themselves"))
_SAME = word_set(
    "bigger larger smaller older younger same latter former embattled struggling privately privately-held listed "
    "state-owned whole entire newly"
)
_STOPS = word_set(
    "and or of in with to by for from at on as than that which who is was are were has had have will said says but not "
    "its their his her new other next first second third future combined resulting enlarged only last best right wrong "
    "target potential possible prospective would-be proposed planned holding joint local foreign typical average "
    "leading top any each every following previous separate unnamed another more most less the a an this"
)
_WIDEST = 6
_TIES = word_set(
    "partner rival competitor customer client seller buyer bidder suitor investor player vendor contractor supplier "
    "unit subsidiary affiliate business agency body union party court government concern commission authority owner "
    "shareholder stakeholder parent target leader fund club team school exchange house platform app business service "
    "provider heavyweight council association yard chain bank venture arm backer sponsor tenant farm engineer champion "
    "department foundation foundry carrier distributor enterprise farmer newcomer challenger specialist trader dealer "
    "studio paper daily website magazine"
)
"""Nouns that words before them do not tie to somebody named: "the largest shareholder", "the strategic partner"."""
_LOOSE = word_set("line carmaker holding house name concern")


def stand_ins(line: Line, taken: frozenset[int], names: Names, own: frozenset[str] = frozenset()) -> Iterator[StandIn]:
    """Every noun and pronoun of the sentence that may stand for a member of the cast; *taken* tokens are names.

    *own* are nouns that the text has called somebody by.
    """
    at = line.begin
    while at < len(line.tokens):
        found = ranked(line, at, names)
        found = found or (None if at in taken else _pronoun(line, at, names) or _nominal(line, at, names))
        if found is None and at not in taken:
            found = called(line, at, own, names) or people(line, at + 1, names) or once(line, at)
        if found is not None:
            yield found
            if found.owner and (other := _rival(line, found.last, names)) is not None:
                yield other
                found = other
            at = found.last
        else:
            at += 1


def _pronoun(line: Line, at: int, names: Names) -> StandIn | None:
    word = line.low(at)
    end = at + 1
    if word in _HE or word in _SHE:
        gender = "he" if word in _HE else "she"
        if (last := _own_firm(line, at, names)) > end:
            return StandIn(at, last, How.NOMINAL, ("organisation",), gender=gender, whose=True)
        owner = word == "his" or (word == "her" and not (line.text(end) in CLOSE or line.low(end) in _STOPS))
        return StandIn(at, end, How.PRONOUN, ("person",), gender=gender, owner=owner, acts=word in ("he", "she"))
    if word in _IT and line.text(at) != "IT":
        most = line.low(end).endswith("est") and line.low(end + 1) not in _SINCE  # "its biggest lenders"
        if word == "its" and line.low(end) in _ITS_THINGS and not most:
            return None
        if word == "it" and (_is_quoted(line, at) or is_empty(line, at, names)):
            return None
        opens = line.low(at - 1) in _BEFORE_IT and line.text(end).islower() and line.low(end) not in _STOPS
        acts = word == "it" and (opens or is_verb_like(line, end + (line.text(end) in ("“", '"'))))
        acts = acts and not (line.low(at - 1) in _HANDS_IT and line.low(end).endswith("s"))  # "sent it engines"
        return StandIn(at, end, How.PRONOUN, ("it",), owner=word == "its", acts=acts)
    if word in _THEY and not _is_quoted(line, at):
        return StandIn(at, end, How.PRONOUN, ("they",), number=2, owner=word == "their", acts=word == "they")
    if word == "both" and line.low(at + 1) in _BOTH_DO and (at == line.begin or line.text(at - 1) == ","):
        return StandIn(at, end, How.NOMINAL, ("two",), number=2)
    if word == "both" and line.low(at + 1) not in ("the", "of", "in", "by", "at", "and"):
        end, sorts = noun(line, at + 1, names)
        if "two" in sorts or line.low(at + 1) in names.group_nouns:
            return StandIn(at, max(end, at + 2), How.NOMINAL, ("two",), number=2)
    return None


_BEFORE_IT = word_set("that because but while if when although though whether whereas unless since which where")
"""Behind these an "it" is what its part of the sentence is about."""
_HANDS_IT = word_set("sent send sends gave give gives lent lend lends sold sell sells paid pay pays handed offered")
_BOTH_DO = word_set(
    "have had are were will would hold own plan want said say declined belong make made operate fly sell sold could "
    "may expect denied refused agreed compete rose fell need hope offer work"
)
_OWN_FIRMS = word_set(
    "company firm group business employer bank airline startup start-up studio club brand carmaker agency outfit fund"
)


def _own_firm(line: Line, at: int, names: Names) -> int:
    """Where "his company" ends; *at* where that does not stand there, or goes on as another noun."""
    place = at + 1 + (line.low(at + 1) == "own")
    if line.low(at) not in ("his", "her") or line.low(place) not in _OWN_FIRMS:
        return at
    longer = line.text(place + 1) not in ("'s", "’s") and goes_past(line, place + 1, ("organisation",), names)
    return at if longer or (line.low(place + 1) == "," and line.tokens[place + 2].is_capital) else place + 1


_FAR = 80
"""Words back that a quotation may have been opened."""
_ITS_THINGS = word_set("terms lowest highest kind peak scope wake sort heyday steepest biggest fastest sharpest")
"""What a deal or a price has: "under its terms", "its lowest since"."""
_SINCE = word_set("since in for ever level levels yet on so day week month year point close rise fall drop gain of")


def _is_quoted(line: Line, at: int) -> bool:
    """Whether *at* stands in what somebody is quoted with from its first word on: "It is our mill, we broke it"."""
    before = range(max(0, at - _FAR), at)
    opened = max((back for back in before if line.text(back) in ("“", '"', "«", "„")), default=-1)
    ended = sum(line.text(back) == '"' for back in before) % 2 == 0 and line.text(opened) == '"'
    if opened < 0 or ended:
        return False
    closed = any(line.text(back) in ("”", "»") for back in range(opened + 1, at))
    whole = opened == line.begin or line.text(opened - 1) in (",", ":", ".", "?", "!")
    return whole and not closed


def _nominal(line: Line, at: int, names: Names) -> StandIn | None:
    word = line.low(at)
    if word not in ("the", "this", "that", "these", "those") or is_nobody(line, at):
        return None
    if word == "the" and (by_itself := alone(line, at + 1, names)):
        return by_itself
    nations: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    place = at + 1
    while place < min(at + 1 + _WIDEST, len(line.tokens)):
        end, sorts = carrying(line, place, names)
        if not sorts and nations and line.low(place) in _LOOSE:
            end, sorts = place + 1, ("organisation",)
        if sorts and _ends(line, end, sorts, names):
            if line.low(end - 1) in _RELATED and _is_named(line, end):
                return None
            return _meaning(line, (at, place, end), sorts, nations, words, names)
        nation, width = nation_at(line, place, names)
        if not width:
            nation, width = _town(line, place, names)
        if width and line.low(place + width) in _TIED:
            width += 1  # "the Irish-listed sandwich maker": Irish or not
        elif width:
            nations |= {nation}
        elif listed := _listing(line, place) or _joining(line, place, words):
            width = listed
        elif _tells_little(line, place, names):
            words, width = (*words, line.text(place)), 1
        else:
            return None
        place += width
    return None


def _ends(line: Line, end: int, sorts: tuple[str, ...], names: Names) -> bool:
    """Whether a noun that ends at *end* is all there is: not the "state" of "state-owned"."""
    whole = line.low(end) in ("'s", "’s") or not goes_past(line, end, sorts, names)
    return whole and line.low(end) not in _TIED


def _joining(line: Line, at: int, words: tuple[str, ...]) -> int:
    """How many words at *at* only join others: "the state-owned operator", "the seed and pesticide maker"."""
    tied = line.low(at) in _TIED and line.text(at - 1).islower()
    return int(tied or (line.low(at) == "and" and bool(words) and line.text(at + 1).islower()))


_RIVALS = word_set("rival competitor counterpart peer partner ally suitor parent challenger neighbour neighbor")


def _rival(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "than its Vietnamese rival managed": whoever else is of that nation."""
    nation, width = nation_at(line, at, names) if line.low(at - 1) in ("its", "their") else ("", 0)
    end = at + width
    if not width or line.low(end) not in _RIVALS or goes_past(line, end + 1, ("organisation",), names):
        return None
    apposed = line.text(end + 1) == "," and line.text(end + 2)[:1].isupper()
    nations = frozenset((nation,))
    return None if apposed else StandIn(end, end + 1, How.NOMINAL, ("organisation",), nations)


_RELATED = word_set("customer client buyer supplier seller vendor partner rival competitor bidder suitor parent")


def _is_named(line: Line, at: int) -> bool:
    """Whether it is told at *at* who is meant: "The buyer is Kastor", "The customer will be Velar"."""
    while line.low(at) in ("will", "would", "has", "have", "been", "also", "may", "could"):
        at += 1
    return line.low(at) in IS and at + 1 < len(line.tokens) and line.tokens[at + 1].is_capital


def _listing(line: Line, at: int) -> int:
    """How many words at *at* tell no more than that one is the same, or where it is listed: "the FTSE 250 company"."""
    if line.low(at) in _SAME or line.low(at).endswith("-year-old"):
        return 1
    if line.tokens[at].is_capital and line.low(at + 1) in _TIED:
        return 2  # "the Nasdaq-listed firm"
    if line.text(at) in _INDEXES:
        return 2 if line.text(at + 1)[:1].isdigit() else int(line.text(at) == "DAX")
    return 0


_INDEXES = frozenset(("FTSE", "CAC", "AEX", "OMX", "Fortune", "ASX", "IBEX", "TSX", "DAX"))
_TIED = ("-listed", "-backed", "-owned", "-controlled")


def _tells_little(line: Line, at: int, names: Names) -> bool:
    """Whether a small word may stand between "the" and the noun: "the scooter maker"; not "the foundry business"."""
    word = line.text(at)
    if not word.islower() or not word[0].isalpha() or word in _STOPS or word.endswith("est"):
        return False
    return not names.has("people roles", word) and not (word in names.stands and line.low(at + 1) in DEPARTMENTS)


def _meaning(
    line: Line,
    at: tuple[int, int, int],
    sorts: tuple[str, ...],
    nations: frozenset[str],
    words: tuple[str, ...],
    names: Names,
) -> StandIn | None:
    """What a noun with the words before it stands for; *at* is where its article, it, and what follows it stand."""
    article, place, end = at
    number = 3 if sorts == ("three",) else 2 if "two" in sorts else 1
    if number > 1 and line.low(article) in ("this", "that"):
        return None  # "so long that two presidents"
    if number > 1 and not _is_counted(line, article, article + 1):
        return None
    tied = (
        nations
        or (line.low(end - 1) == "agency" and words and _PUBLIC.issuperset(words))
        or (_is_firm(sorts) and line.low(end - 1) not in _TIES and line.low(article) == "the")
    )
    if words and not tied:
        return None
    # The words of a nation point at their place, so that the noun alone points here.
    whole = next(begun for begun in range(place, end) if begun == end - 1 or noun(line, begun, names)[0] == end)
    first = whole if nations else article
    return StandIn(first, end, How.NOMINAL, sorts, nations, number=number, words=frozenset(words))


_PUBLIC = word_set("state government public federal national")
"""What an agency may be called without being another than the one named: "the state agency"."""


def _is_firm(sorts: tuple[str, ...]) -> bool:
    """Whether a noun stands for a company and nothing else."""
    return not {"person", "place", "product", "event", "agreement", "institution"} & set(sorts)


def _is_counted(line: Line, at: int, begin: int) -> bool:
    """Whether a noun for several is said to mean certain ones: "the two", "these companies"; not "any of the firms"."""
    if line.low(at - 1) == "of" and line.low(at - 2) in ("any", "none", "some", "one", "many", "most", "each"):
        return line.low(begin) in ("two", "three", "pair", "duo", "trio")
    return True


def _town(line: Line, at: int, names: Names) -> tuple[str, int]:
    """A place right before a noun: "the Geneva lender"."""
    for width in (2, 1):
        words = phrase(line.tokens[at : at + width])
        if words in names.places and line.text(at + width)[:1].islower():
            return names.places[words], width
    return "", 0
