"""A sentence → the nouns and pronouns in it that stand for somebody named before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.reading.cast import How
from explorer.reading.naming.described import nation_at
from explorer.reading.naming.empty_it import is_empty
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.verb_like import is_surely_verb, is_verb_like
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
    "leading top any each every following previous separate independent unnamed another more most less the a an this"
)
_DEPARTMENTS = word_set("business unit arm division market industry")
_IS = word_set("is was are were be been being remain remains remained become becomes became")
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
_DEFINED = word_set("Company Group Corporation Bank Fund Firm Club Airline Issuer Partnership Institute Society Trust")
_LOOSE = word_set("line carmaker holding house name concern")
_CLOSE = frozenset((",", ".", ";", ":", "—", "–", ")", "”", '"', "?", "!", ""))


@dataclass(frozen=True, slots=True)
class StandIn:
    """Tokens ``first`` to ``last`` of a sentence. ``sorts``: what it may stand for; ``number``: how many."""

    first: int
    last: int
    how: How
    sorts: tuple[str, ...] = ()
    nations: frozenset[str] = frozenset()
    gender: str = ""
    number: int = 1
    owner: bool = False
    words: frozenset[str] = frozenset()
    """The small words before its noun: "scooter" of "the scooter maker"."""
    acts: bool = False
    """Whether a pronoun is what its own part of the sentence is about: "it said"."""
    called: bool = False
    """Whether it means only somebody whom the text has called just so: "the studio"."""
    whose: bool = False
    """Whether it is the firm of a person whom its first word means: "his company"."""


def stand_ins(
    line: Line, taken: frozenset[int], names: Names, called: frozenset[str] = frozenset()
) -> Iterator[StandIn]:
    """Every noun and pronoun of the sentence that may stand for a member of the cast; *taken* tokens are names.

    *called* are nouns that the text has called somebody by.
    """
    at = line.begin
    while at < len(line.tokens):
        found = None if at in taken else _pronoun(line, at, names) or _nominal(line, at, names)
        if found is None and at not in taken:
            found = _called(line, at, called, names) or _people(line, at + 1, names)
        if found is not None:
            yield found
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
        owner = word == "his" or (word == "her" and not (line.text(end) in _CLOSE or line.low(end) in _STOPS))
        return StandIn(at, end, How.PRONOUN, ("person",), gender=gender, owner=owner, acts=word in ("he", "she"))
    if word in _IT and line.text(at) != "IT":
        most = line.low(end).endswith("est") and line.low(end + 1) not in _SINCE  # "its biggest lenders"
        if word == "its" and line.low(end) in _ITS_THINGS and not most:
            return None
        if word == "it" and (_is_quoted(line, at) or is_empty(line, at, names)):
            return None
        acts = word == "it" and is_verb_like(line, end + (line.text(end) in ("“", '"')))
        return StandIn(at, end, How.PRONOUN, ("it",), owner=word == "its", acts=acts)
    if word in _THEY and not _is_quoted(line, at):
        return StandIn(at, end, How.PRONOUN, ("they",), number=2, owner=word == "their", acts=word == "they")
    if word == "both" and line.low(at + 1) in _BOTH_DO and (at == line.begin or line.text(at - 1) == ","):
        return StandIn(at, end, How.NOMINAL, ("two",), number=2)
    if word == "both" and line.low(at + 1) not in ("the", "of", "in", "by", "at", "and"):
        end, sorts = _noun(line, at + 1, names)
        if "two" in sorts or line.low(at + 1) in names.group_nouns:
            return StandIn(at, max(end, at + 2), How.NOMINAL, ("two",), number=2)
    return None


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
    goes_past = line.text(place + 1) not in ("'s", "’s") and _goes_past(line, place + 1, ("organisation",), names)
    return at if goes_past or (line.low(place + 1) == "," and line.tokens[place + 2].is_capital) else place + 1


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
    if word not in ("the", "this", "that", "these", "those") or _is_nobody(line, at):
        return None
    if word == "the" and (alone := _alone(line, at + 1, names)):
        return alone
    nations: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    place = at + 1
    while place < min(at + 1 + _WIDEST, len(line.tokens)):
        end, sorts = _carrying(line, place, names)
        if not sorts and nations and line.low(place) in _LOOSE:
            end, sorts = place + 1, ("organisation",)
        if sorts and (line.low(end) in ("'s", "’s") or not _goes_past(line, end, sorts, names)):
            if line.low(end - 1) in _RELATED and _is_named(line, end):
                return None
            return _meaning(line, (at, place, end), sorts, nations, words, names)
        nation, width = nation_at(line, place, names)
        if not width:
            nation, width = _town(line, place, names)
        if width:
            nations |= {nation}
        elif listed := _listing(line, place):
            width = listed
        elif _tells_little(line, place, names):
            words, width = (*words, line.text(place)), 1
        else:
            return None
        place += width
    return None


_RELATED = word_set("customer client buyer supplier seller vendor partner rival competitor bidder suitor parent")


def _is_named(line: Line, at: int) -> bool:
    """Whether it is told at *at* who is meant: "The buyer is Kastor", "The customer will be Velar"."""
    while line.low(at) in ("will", "would", "has", "have", "been", "also", "may", "could"):
        at += 1
    return line.low(at) in _IS and at + 1 < len(line.tokens) and line.tokens[at + 1].is_capital


def _called(line: Line, at: int, called: frozenset[str], names: Names) -> StandIn | None:
    """A noun that the text has called somebody by: "the museum", "the robot"."""
    end = at + 2
    if line.low(at) not in ("the", "this") or line.low(at + 1) not in called or not line.text(at + 1).islower():
        return None
    owns = line.low(end) in ("'s", "’s")
    if _is_nobody(line, at) or (not owns and _goes_past(line, end, ("organisation",), names)):
        return None
    return StandIn(at, end, How.NOMINAL, ("called",), called=True)


def _is_nobody(line: Line, at: int) -> bool:
    """As in "It will remain the operator", "67% of the capital", "which in this business means", "the merged bank"."""
    word, noun, before = line.low(at), line.low(at + 1), line.low(at - 1)
    if word == "the":
        shared = noun == "capital" and before == "of" and line.low(at - 2) in _SHARES
        is_so = before in _IS and not any(line.text(there) in ("'s", "’s") for there in range(at + 2, at + 5))
        return is_so or noun == "merged" or shared
    return word == "this" and noun == "business" and before == "in"


def _listing(line: Line, at: int) -> int:
    """How many words at *at* tell no more than that one is the same, or where it is listed: "the FTSE 250 company"."""
    if line.low(at) in _SAME or line.low(at).endswith("-year-old"):
        return 1
    if line.tokens[at].is_capital and line.low(at + 1) in _TIED:
        return 2  # "the Nasdaq-listed firm"
    if line.text(at) in _INDEXES:
        return 2 if line.text(at + 1)[:1].isdigit() else int(line.text(at) == "DAX")
    return 0


_SHARES = word_set("% percent cent part half most rest third quarter majority share shares")
_INDEXES = frozenset(("FTSE", "CAC", "AEX", "OMX", "Fortune", "ASX", "IBEX", "TSX", "DAX"))
_TIED = ("-listed", "-backed", "-owned", "-controlled")


def _tells_little(line: Line, at: int, names: Names) -> bool:
    """Whether a small word may stand between "the" and the noun: "the scooter maker"; not "the foundry business"."""
    word = line.text(at)
    if not word.islower() or not word[0].isalpha() or word in _STOPS or word.endswith("est"):
        return False
    return not names.has("people roles", word) and not (word in names.stands and line.low(at + 1) in _DEPARTMENTS)


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
    tied = nations or (_is_firm(sorts) and line.low(end - 1) not in _TIES and line.low(article) == "the")
    if words and not tied:
        return None
    # The words of a nation point at their place, so that the noun alone points here.
    whole = next(begun for begun in range(place, end) if begun == end - 1 or _noun(line, begun, names)[0] == end)
    first = whole if nations else article
    return StandIn(first, end, How.NOMINAL, sorts, nations, number=number, words=frozenset(words))


def _alone(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "the latter", "the 35-year-old", "the Romanian", and "the Company", which a release has defined."""
    word, following = line.text(at), at + 1
    ends = line.text(following) in _CLOSE or line.low(following) in ("'s", "’s") or is_surely_verb(line, following)
    if word == "latter" and ends:
        return StandIn(at - 1, following, How.NOMINAL, ("latter",))
    if word.endswith("-year-old") and (ends or line.low(following) in ("who", "had")):
        return StandIn(at - 1, following, How.NOMINAL, ("person",))
    if word.endswith("-year-old") and line.text(following) in names.adjectives and is_surely_verb(line, following + 1):
        return StandIn(
            at - 1, following + 1, How.NOMINAL, ("person",), frozenset((names.adjectives[line.text(following)],))
        )
    if word == "Board" and (ends or (line.low(following) == "of" and line.low(following + 1) == "directors")):
        return StandIn(at - 1, following, How.NOMINAL, ("organisation",))
    if word in _DEFINED and not (line.text(following).istitle() or line.low(following) in ("of", "for")):
        return StandIn(at - 1, following, How.NOMINAL, ("organisation",))
    if ends and line.low(following) not in ("'s", "’s") and word[:1].isupper():
        nation = names.adjectives.get(word, "") if word not in names.peoples else ""
        if not nation and f"{word}s" in names.peoples:
            nation = names.adjectives[f"{word}s"]
        if nation and word not in names.places and not _is_people(word):
            return StandIn(at - 1, following, How.NOMINAL, ("person",), frozenset((nation,)))
    return None


_COLLECTIVES = word_set("french british irish dutch swiss spanish")
_DO = word_set(
    "want plan hope expect intend seek need prefer insist believe remain keep hold own offer pay buy sell take aim "
    "agree refuse get lead control run make build"
)


def _is_people(word: str) -> bool:
    return word.casefold() in _COLLECTIVES or word.endswith("ese")


def _people(line: Line, at: int, names: Names) -> StandIn | None:
    """As in "the Estonians", "the French", "the South Koreans": whoever in the text is of that land."""
    for width in (2, 1) if line.low(at - 1) == "the" else ():
        words, end = phrase(line.tokens[at : at + width]), at + width
        plural = words in names.peoples and words.endswith("s")
        if not (plural or (width == 1 and _is_people(words) and words in names.adjectives)):
            continue
        owns = line.low(end) in ("'s", "’s", "'", "’")
        ends = line.text(end) in _CLOSE or owns or is_surely_verb(line, end) or line.low(end) in _FREE | _DO
        ends = ends or (plural and is_verb_like(line, end))
        if ends and (plural or line.low(end) not in ("and", "or")):
            return StandIn(at - 1, end, How.NOMINAL, ("people",), frozenset((names.adjectives[words],)))
    return None


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


def _goes_past(line: Line, end: int, sorts: tuple[str, ...], names: Names) -> bool:
    """Whether the noun only begins a longer one ("the company car"), or goes on ("the maker of")."""
    following = line.tokens[end] if end < len(line.tokens) else None
    if following is None or not following.is_word:
        return False
    if following.is_capital:
        return True
    if following.text in _DEPARTMENTS or following.text in _LONGER:
        return True
    if following.text in ("of", "that", "whose"):
        return True
    if "two" in sorts or "three" in sorts or not following.text.islower() or not following.text.isalpha():
        return False
    free = (
        following.text in _FREE or following.text.endswith(("ly", "ing")) or names.has("people roles", following.text)
    )
    return not free and not is_verb_like(line, end)


_LONGER = word_set("specialist giant maker plant car data policy account loan branch minister budget level")
_FREE = word_set(
    "a an the in on at by for from to with and or but as than which who where when while if because after before since "
    "until during under over between against about into through within without despite amid via per near behind beyond "
    "toward towards upon it its he his she her they their this these those there then now today yesterday tomorrow "
    "last late early next this also still already not never only even just both all more less worth due able ready set "
    "well fast hard here home abroad overseas alike either instead meanwhile possibly perhaps possible "
    "back out up down off away again once twice earlier later alone itself too so yet though although unless whether "
    "outright altogether overnight outside inside across abroad afterwards anyway anymore ever far likewise otherwise "
    "further again instead online offline rather "
    "staff staffers employee employees officials spokespeople representatives sources insiders shares executives "
    "workers managers board"
)
"""What may stand right behind a noun without being part of it; and people of it: "the airline executives"."""


_NO_STAND_IN = word_set(
    "venture arm leader house champion target owner backer sponsor tenant stakeholder shareholder engineer farm studio "
    "team upstart farmer player consortium bidder"
)


def _carrying(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    """The noun at *at*, or the one behind it that carries it: "state firm"."""
    end, sorts = _noun(line, at, names)
    further, more = _noun(line, end, names) if sorts else (end, ())
    return (further, more) if "organisation" in more and "two" not in more else (end, sorts)


def _noun(line: Line, at: int, names: Names) -> tuple[int, tuple[str, ...]]:
    for end in range(min(at + 3, len(line.tokens)), at, -1):
        words = phrase(line.tokens[at:end])
        if words in names.stands:
            return end, names.stands[words]
    word = line.text(at)
    if word.islower() and (word.endswith("maker") or (names.has("evidence sort", word) and word not in _NO_STAND_IN)):
        return at + 1, ("organisation",)
    return at, ()
