"""A word that stands for somebody → how likely each of those named before is meant."""

from __future__ import annotations

from itertools import pairwise

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.adjoined import adjoined, is_of_a_name
from explorer.reading.naming.barring import barred, coming, controlled, is_compared, passed_by
from explorer.reading.naming.described import PARTS, Description, with_country
from explorer.reading.naming.fitness import OTHERS, PLAIN, fitness, is_called
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark, clause_start, doer
from explorer.reading.naming.movements import SAYS
from explorer.reading.naming.names import Names
from explorer.reading.naming.presence import ISSUERS, WHOLES, another_speaks, nearness
from explorer.reading.naming.story import Story
from explorer.reading.text.tokens import word_set

_FINANCING = frozenset(("bank", "investor"))
"""Those that are told of beside a company: who lends to it, who owns a part of it."""


def likelihoods(word: StandIn, line: Line, story: Story, names: Names) -> dict[str, float]:
    """How likely each one is meant."""
    known, recent = story.known, story.recent
    firms = frozenset(i for mark in recent for i in mark.who if known[i].type is EntityType.ORGANISATION)
    passed = passed_by(line, recent, firms) - barred(word, line, recent)
    apart = barred(word, line, recent) | coming(word, line, story.ahead) | passed
    scores: dict[str, float] = {}
    for who in {i for mark in recent if mark.how is not How.GROUP or word.sorts == ("it",) for i in mark.who}:
        mine = [mark for mark in recent if who in mark.who]
        stays = known[who].type is EntityType.PLACE and all(mark.placed or mark.owner for mark in mine)
        if (
            (who in apart and not (who in passed and _is_told_apart(word, line, known[who], names)))
            or (stays and not word.called and "place" not in word.sorts)
            or (word.ranked and who != story.main)
        ):
            continue  # "The Düsseldorf maker said it …"
        fit = fitness(word, line, known[who], names)
        if fit is not None:
            near = nearness(who, line, story, word)
            scores[who] = fit + near + _told_apart(who, word, line, story, mine)
    return _weighed(word, line, story, scores)


def _is_told_apart(word: StandIn, line: Line, one: Description, names: Names) -> bool:
    """Whether a noun says of somebody what the text has: that it is a yard, or at home there."""
    home = frozenset[str]().union(*(with_country(nation, names) for nation in word.nations))
    return is_called(line.low(word.last - 1), one) or bool(home & one.nations)


def _weighed(word: StandIn, line: Line, story: Story, scores: dict[str, float]) -> dict[str, float]:
    """The same, by who does what in the sentence."""
    recent = story.recent
    listed = frozenset() if word.gender else _listed(recent)
    told = {who for who in scores if next(mark for mark in reversed(recent) if who in mark.who) in listed}
    scores = {who: score - 2.0 * (who in told) for who, score in scores.items()}  # "X and Y agreed": neither is "it".
    tied = adjoined(word, line, recent)
    if tied & scores.keys():
        return {who: score + (5.0 if who in tied else 0.0) for who, score in scores.items()}
    if line.low(word.first - 1) == "than" and word.acts:
        acting = {i for mark in recent if mark.line == line.index and mark.subject for i in mark.who}
        scores = {who: score for who, score in scores.items() if who not in acting}  # "Velar sells more than it does"
    bound = controlled(word, line, recent)
    scores = {who: score for who, score in scores.items() if who not in bound}
    does = doer(line, word.first, recent, not word.acts, word.acts or word.owner)
    if does in listed and word.sorts == ("it",) and not (word.acts or word.owner):
        scores = {who: score for who, score in scores.items() if who not in told}  # "X and Y took share from it"
    does = None if does in listed else does
    if does is None:
        return scores
    if bound:
        return {who: score + (1.0 if who in does.who else 0.0) for who, score in scores.items()}
    if word.sorts == ("it",) and not (word.acts or word.owner) and _is_alone(does, word, story):
        clause = clause_start(line, word.first)
        here = {i for mark in recent if mark.line == line.index and mark.first >= clause for i in mark.who}
        scores = {who: score for who, score in scores.items() if who not in here}  # "X would make it in Hyderabad"
    return _by_doer(does, word, line, story, scores)


def _by_doer(does: Mark, word: StandIn, line: Line, story: Story, scores: dict[str, float]) -> dict[str, float]:
    """The same, where *does* is whom the part of the sentence is about."""
    if word.sorts == ("it",) and all(story.known[i].type is EntityType.PERSON for i in does.who):
        # "She comes from DSV, where she ran its head office"
        beside = {i for mark in story.recent if mark.line == line.index and not mark.owner for i in mark.who}
        scores = {who: score + (0.8 if who in beside else 0.0) for who, score in scores.items()}
        if does.who:
            return scores
    if word.sorts == ("it",) and all("media" in story.known[who].sorts for who in does.who):
        return scores  # "after Bloomberg reported that its rival"
    if word.how is not How.PRONOUN:
        return scores
    if word.sorts == ("it",) and does.owner and line.low(does.last + 1) in _BODIES:
        return {}  # "Spain's government said it would study the bid"
    if not does.who and not word.gender and (word.acts or word.owner):
        return {}  # "The ministry said it regretted that": somebody whom no name tells
    own = word.owner and not _holds(word, line)
    if not (word.owner or word.acts or does.owner) and line.low(word.first) in _OBJECTS:
        return {who: score for who, score in scores.items() if who not in does.who}  # "Velar ordered vans from it"
    moved = 1.5 if own or word.acts or does.owner else -2.5
    return {who: score + (moved if who in does.who else 0.0) for who, score in scores.items()}


_BODIES = word_set(
    "government administration parliament cabinet court ministry regulator union unions police opposition family"
)
"""What speaks for itself though it is somebody's."""
_OBJECTS = word_set("it him her them")


def _listed(recent: list[Mark]) -> frozenset[Mark]:
    """Where two are told of together as what a sentence is about: "X and Y have agreed"."""
    found = set[Mark]()
    for one, other in pairwise(recent):
        beside = one.line == other.line and other.first == one.last + 1
        if beside and one.subject and other.subject and not (one.owner or other.owner) and one.who != other.who:
            found |= {one, other}
    return frozenset(found)


def _is_alone(does: Mark, word: StandIn, story: Story) -> bool:
    """Whether nobody else stands between whoever acts and the "it" that something is done with."""
    if does.line != story.recent[-1].line or does.how is not How.NAME or does.owner:
        return False
    between = [mark for mark in story.recent if mark.line == does.line and does.last <= mark.first < word.first]
    return all(story.known[i].type is EntityType.PLACE for mark in between for i in mark.who)


def _told_apart(who: str, word: StandIn, line: Line, story: Story, mine: list[Mark]) -> float:
    """What a noun says more than a pronoun does: with a place, of a part, in a firm's own news."""
    if word.how is not How.NOMINAL:
        return _of_the_text(who, word, line, story) if word.sorts == ("it",) else 0.0
    one, noun = story.known[who], line.low(word.last - 1)
    more = _of_a_place(who, word, line, story, mine) + _of_the_news(who, noun, word, line, story)
    if noun in WHOLES and one.part:
        more -= 1  # "The brand" is rather the company than the subsidiary that makes its cells.
    if noun in PARTS or noun in OTHERS:
        more += 2 if one.part and noun in PARTS else -_led(who, story.recent)
        more -= 2 if noun in PARTS and not one.part and noun not in one.nouns | one.called else 0  # not whoever owns it
    if _is_wanted(word, line) and any(mark.sought for mark in story.recent if who in mark.who):
        more += 2.2  # "Another denied that it wants to buy the firm"
    if noun in PLAIN and one.staffed and not word.nations:
        acting = [mark for mark in story.recent if mark.subject and mark.line == line.index]
        unions = any("institution" in story.known[i].sorts for mark in acting for i in mark.who)
        more += 2.2 if unions else 0.3  # "The Teamsters union signed a pact with the company"
    return more


def _of_the_text(who: str, word: StandIn, line: Line, story: Story) -> float:
    """How much rather, or less, an "it" means somebody for what the text is about."""
    leads = who in (story.main, story.issuer)
    if leads:
        # "Food group X, its biggest shareholder, backed": of whom the text is about
        return 1.2 if word.owner and is_of_a_name(word, line) else 0.0
    return -0.8 if "media" in story.known[who].sorts else 0.0


def _of_a_place(who: str, word: StandIn, line: Line, story: Story, mine: list[Mark]) -> float:
    """How much rather a noun with a place, or one compared, means somebody for where they are named."""
    more = 0.0
    if word.nations or is_compared(word, line):
        if any(mark.line == line.index and not mark.owner for mark in mine):
            more += 0.8
        elif word.nations and not story.known[who].nations and len(mine) < _OFTEN:
            more -= 0.0 if mine[-1].subject and mine[-1].line == line.index - 1 else 0.8
    if word.nations and _tells_who_said(word, line):
        acting = [mark for mark in story.recent if mark.line == line.index and mark.subject and mark.who]
        more += 1.5 if acting and who in acting[0].who and not acting[0].aside else 0.0
    return more


_OFTEN = 2


def _of_the_news(who: str, noun: str, word: StandIn, line: Line, story: Story) -> float:
    """How much rather "the company" means whom the text is about."""
    if noun not in ISSUERS or word.nations:
        return 0.0
    more, one = 0.0, story.known[who]
    if not word.words and story.main in story.known:
        financing = one.sorts & _FINANCING and not one.sorts & _FINANCING & story.known[story.main].sorts
        leads = who == story.main != story.issuer and not another_speaks(line, story)
        more += 0.6 if leads else -1.2 if financing and noun not in one.nouns else 0.0
    capital = line.text(word.last - 1).istitle()
    if who == story.issuer:
        return more + (3 if capital else 2 if story.release else 0.9)
    return more + (3 if capital and who == story.main else 0.0)


def _tells_who_said(word: StandIn, line: Line) -> bool:
    """Whether it stands behind all that it says: "Velar has sold a mill to Kastor, the Finnish company said"."""
    first = word.first
    while first > word.first - 6 and line.low(first) != "the":
        first -= 1
    return line.low(word.last) in SAYS and line.text(first - 1) == "," and line.low(first) == "the"


def _is_wanted(word: StandIn, line: Line) -> bool:
    """Whether a noun is what somebody wants to have: "to buy the firm", "a bid for the company"."""
    first = word.first
    while word.nations and first > word.first - 6 and line.low(first) != "the":
        first -= 1  # "the Oslo-based ferry operator"
    before, two = line.low(first - 1), line.low(first - 2)
    bid = before in ("for", "in", "of") and two in _BIDS
    paid = before == "for" and any(line.text(at)[:1] in "$€£¥" for at in range(first - 4, first - 1))
    sold = line.low(word.last) in ("put", "puts") and line.low(word.last + 1) == "itself"
    return bid or paid or sold or before in _WISHES


_BIDS = word_set("bid offer stake takeover purchase")
_WISHES = word_set("buy buying bought acquire acquiring acquired values valued valuing")


def _holds(word: StandIn, line: Line) -> bool:
    """Whether "its" is whose part somebody has: "which owns 5% of its capital", "has a seat on its board"."""
    if line.low(word.first - 1) in _CHOSEN:
        return True  # "X announced that Y has selected its chips"
    if line.low(word.first - 1) not in ("of", "in", "on"):
        return False
    if line.low(word.first - 1) == "of" and line.low(word.last) in _CAPITAL:
        shared = any(line.low(at) in _PARTS_OF for at in range(word.first - 4, word.first - 1))
        if shared and any(line.low(at) in _OWNS for at in range(max(line.begin, word.first - 9), word.first - 2)):
            return True  # "The foundation holds 52% of its share capital"
    place = word.first - 2
    while place > word.first - 9 and line.low(place) not in _RELATIVE:
        place -= 1
    said = line.low(place + 1)
    has = said in _HAS and any(line.low(at) in _PARTS_OF for at in range(place + 2, word.first - 1))
    return line.low(place) in _RELATIVE and (has or (said in _OWNS and line.low(word.first - 1) in ("of", "in")))


_CAPITAL = word_set("shares share stock capital equity voting votes")
_CHOSEN = word_set("selected chosen chose picked adopted adopts select choose adopt licensed approved")
_RELATIVE = word_set("which who that")
_OWNS = word_set("owns own owned holds hold held controls controlled received")
_HAS = word_set("has have had acquired bought took")
_PARTS_OF = word_set("% percent cent pct stake share seat half third quarter majority holding interest member place")


def _led(who: str, recent: list[Mark]) -> float:
    """How much the last sentence that names somebody is about them."""
    last = next(mark.line for mark in reversed(recent) if who in mark.who)
    leads = any(mark.subject and not mark.owner for mark in recent if mark.line == last and who in mark.who)
    return 1.8 if leads else 0.0
