"""A word that stands for somebody → how likely each of those named before is meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.adjoined import adjoined, is_of_a_name
from explorer.reading.naming.barring import barred, coming, controlled, is_compared, passed_by
from explorer.reading.naming.described import PARTS, Description, with_country
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.homelands import is_ground, is_such_a_place, since_town
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark, clause_start, doer
from explorer.reading.naming.names import Names
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

_WHOLES = word_set("company firm group brand giant startup start-up carmaker automaker maker manufacturer")
_ISSUERS = _WHOLES | {"board"}
_OTHERS = word_set("customer client rival competitor partner seller target business supplier vendor contractor")
"""Nouns for somebody beside whom the text is about."""
_FINANCING = frozenset(("bank", "investor"))
"""Those that are told of beside a company: who lends to it, who owns a part of it."""
_SIDES = word_set("club team side")
_PLAIN = word_set("company firm group business corporation concern enterprise")
"""Nouns that any company may be called by."""

_OF_COMPANIES = word_set("shares share stock shareholders shareholder customers revenue revenues profit profits sales")
"""What companies have, places and authorities have not."""

_THINGS = {
    EntityType.ORGANISATION: 1.0,
    EntityType.PRODUCT: -0.7,
    EntityType.PLACE: -1.2,
    EntityType.AGREEMENT: -1.0,
    EntityType.EVENT: -1.2,
    EntityType.GROUP: -2.5,
}
"""How likely "it" means one of these."""


@dataclass(frozen=True, slots=True)
class Story:
    """What has been told up to a word: who was pointed at where, what is known of each, for whom people work."""

    recent: list[Mark]
    ahead: list[Mark]
    """Who is named behind the word in its sentence."""
    known: Mapping[str, Description]
    employers: Mapping[str, str]
    issuer: str = ""
    """Whose release the text is, or whom it is about most."""
    release: bool = False
    """Whether the text is the news of a firm itself: then "the company" is whoever issued it."""
    main: str = ""
    """Of whom its first sentence speaks first, unless it names another far more."""
    times: Mapping[str, int] | None = None
    """How often the whole text names each."""


def likelihoods(word: StandIn, line: Line, story: Story, names: Names) -> dict[str, float]:
    """How likely each one is meant."""
    known, recent = story.known, story.recent
    firms = frozenset(i for mark in recent for i in mark.who if known[i].type is EntityType.ORGANISATION)
    apart = barred(word, line, recent) | coming(word, line, story.ahead) | passed_by(line, recent, firms)
    scores: dict[str, float] = {}
    for who in {i for mark in recent if mark.how is not How.GROUP or word.sorts == ("it",) for i in mark.who}:
        mine = [mark for mark in recent if who in mark.who]
        stays = known[who].type is EntityType.PLACE and all(mark.placed or mark.owner for mark in mine)
        if (
            who in apart
            or (stays and not word.called and "place" not in word.sorts)
            or (word.ranked and who != story.main)
        ):
            continue  # "The Düsseldorf maker said it …"
        fit = fitness(word, line, known[who], names)
        if fit is not None:
            near = _nearness(who, line, story, word)
            scores[who] = fit + near + _told_apart(who, word, line, story, mine)
    return _weighed(word, line, story, scores)


def _weighed(word: StandIn, line: Line, story: Story, scores: dict[str, float]) -> dict[str, float]:
    """The same, by who does what in the sentence."""
    recent = story.recent
    listed = frozenset() if word.gender else _listed(recent)
    told = {who for who in scores if next(mark for mark in reversed(recent) if who in mark.who) in listed}
    scores = {who: score - 2.0 * (who in told) for who, score in scores.items()}  # "X and Y agreed": neither is "it".
    tied = adjoined(word, line, recent)
    if tied & scores.keys():
        return {who: score + (5.0 if who in tied else 0.0) for who, score in scores.items()}
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
        here = {i for mark in recent if mark.line == line.index for i in mark.who}
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
    if not does.who and not word.gender and (word.acts or word.owner):
        return {}  # "The ministry said it regretted that": somebody whom no name tells
    own = word.owner and not _holds(word, line)
    moved = 1.5 if own or word.acts or does.owner else -2.5
    return {who: score + (moved if who in does.who else 0.0) for who, score in scores.items()}


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
    one, more = story.known[who], 0.0
    noun = line.low(word.last - 1) if word.how is How.NOMINAL else ""
    if word.sorts == ("it",) and word.owner and who in (story.main, story.issuer) and is_of_a_name(word, line):
        more += 1.2  # "Food group X, its biggest shareholder, backed": of whom the text is about
    if word.sorts == ("it",) and "media" in one.sorts and who not in (story.main, story.issuer):
        more -= 0.8
    if word.nations or is_compared(word, line):
        if any(mark.line == line.index and not mark.owner for mark in mine):
            more += 0.8
        elif word.nations and not one.nations and len(mine) < 2:
            more -= 0.0 if mine[-1].subject and mine[-1].line == line.index - 1 else 0.8
    if noun in _WHOLES and one.part:
        more -= 1  # "The brand" is rather the company than the subsidiary that makes its cells.
    if noun in PARTS or noun in _OTHERS:
        more += 2 if one.part and noun in PARTS else -_led(who, story.recent)
        more -= 2 if noun in PARTS and not one.part and noun not in one.nouns | one.called else 0  # not whoever owns it
    if noun and _is_wanted(word, line) and any(mark.sought for mark in story.recent if who in mark.who):
        more += 2.2  # "Another denied that it wants to buy the firm"
    if noun in _PLAIN and one.staffed and not word.nations:
        acting = [mark for mark in story.recent if mark.subject and mark.line == line.index]
        unions = any("institution" in story.known[i].sorts for mark in acting for i in mark.who)
        more += 2.2 if unions else 0.3  # "The Teamsters union signed a pact with the company"
    if noun in _ISSUERS and not (word.nations or word.words) and story.main in story.known:
        financing = one.sorts & _FINANCING and not one.sorts & _FINANCING & story.known[story.main].sorts
        leads = who == story.main != story.issuer and not _another_speaks(line, story)
        more += 0.6 if leads else -1.2 if financing and noun not in one.nouns else 0.0
    if noun in _ISSUERS and not word.nations and who == story.issuer:
        more += 3 if line.text(word.last - 1).istitle() else 2 if story.release else 0.9
    return more


_KNOWN_AS = 2.0
"""From here on somebody is known to be what the noun says."""
_SPEAKERS = word_set("chief boss executive chairman chairwoman president ceo director spokesman spokeswoman founder")


def _another_speaks(line: Line, story: Story) -> bool:
    """Whether a sentence begins with somebody of another firm than the text's: "IAG finance chief Nuria Beltran"."""
    there = [mark for mark in story.recent if mark.line == line.index and story.main not in mark.who]
    return any(line.low(at) in _SPEAKERS for mark in there for at in range(mark.last, mark.last + _TITLE))


_TITLE = 4


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


def fitness(word: StandIn, line: Line, one: Description, names: Names) -> float | None:
    """How well somebody fits the noun or pronoun; None for not at all."""
    if word.gender:
        if one.type is not EntityType.PERSON or (one.gender and one.gender != word.gender):
            return None
        return 1.0 if one.gender else 0.5
    if word.sorts == ("it",):
        if word.owner and any(line.low(at) in _OF_COMPANIES for at in (word.last, word.last + 1)):
            apart = one.type is not EntityType.ORGANISATION or ("institution" in one.sorts and "bank" not in one.nouns)
            return -3.0 if apart else -0.6 if "media" in one.sorts else 1.0
        return -0.6 if "media" in one.sorts else _THINGS.get(one.type)
    if word.sorts == ("people",):
        return 2.0 if one.type is EntityType.ORGANISATION and word.nations <= one.nations else None
    if word.called:
        return 3.0 if line.low(word.last - 1) in one.called | one.nouns else None
    fit = _noun_fit(word, line, one)
    if fit is None or (word.ranked and fit < _KNOWN_AS and one.sorts and line.low(word.last - 1) not in _PLAIN):
        return None
    kin = line.low(word.first - 2) in ("its", "their")  # "its Vietnamese rival": one that is known to be Vietnamese
    if (word.ranked or kin) and (not word.nations <= one.nations or (kin and "media" in one.sorts)):
        return None
    for nation in word.nations:
        home = with_country(nation, names)
        if one.nations and not (home & one.nations):
            return None
        # That a bank is Italian does not make it "the Modena lender".
        fit += 3 if nation in one.nations else 0.7 if one.nations else -0.5
    return fit


def _noun_fit(word: StandIn, line: Line, one: Description) -> float | None:
    """How well somebody fits the noun, whatever the place before it."""
    noun = line.low(word.last - 1)
    fit = 3.0 if noun in one.sorts else _sort_fit(word.sorts, one)
    if one.type is EntityType.ORGANISATION and fit is None:
        firm = "organisation" in word.sorts or not {"place", "person", "institution"} & set(word.sorts)
        fit = 0.2 if not one.sorts and noun in _SIDES else _strange_fit(word, one) if firm else None
    elif (
        one.type is EntityType.ORGANISATION
        and "institution" in one.sorts
        and noun in _SIDES
        and "side" not in one.sorts
    ):
        return None  # "The club" is not the body that rules over clubs.
    apart = word.words and one.words and not word.words & one.words
    if one.type is EntityType.PLACE and noun in one.nouns:
        return 4.0  # "the state of X", and later "the state"
    if noun in one.nouns | one.called and not apart and not _is_other_noun(word, line, one):
        fit = max(fit or 0.0, 1.0) + (0.9 if noun in _PLAIN else 2.4)  # "the startup": whoever was called one
    whole = line.low(word.last - 2) in ("whole", "entire")
    if noun in _PLAIN and one.nouns & _OTHERS and noun not in one.nouns:
        fit = (fit or 0.0) - 0.8  # "Rival Orion approached Velar. Kastor had looked at the company, too."
    told = noun != "business" or whole or one.part or noun in one.nouns or is_verb_like(line, word.last)
    if fit is None or not told or not is_such_a_place(noun, one):
        return None
    return fit + (1.5 if word.words & one.words else 0.0)


def _strange_fit(word: StandIn, one: Description) -> float | None:
    """How well a firm of a nation fits a noun that is not what it is known as: worse where it is known as another."""
    if not word.nations & one.nations:
        return None
    return -1.4 if one.sorts and set(word.sorts) - {"organisation"} and not one.nouns else -0.2


def _is_other_noun(word: StandIn, line: Line, one: Description) -> bool:
    """Whether the noun has a small word before it that nobody said of them: "the flag carrier", "budget carrier"."""
    before = line.text(word.last - 2)
    told = word.last - 2 > word.first and before.islower() and not word.words
    return told and bool(one.words) and before not in one.words


def _sort_fit(sorts: tuple[str, ...], one: Description) -> float | None:
    if one.type.value in sorts and one.type is not EntityType.ORGANISATION:
        return 1.0
    if one.type is not EntityType.ORGANISATION:
        return None
    special = frozenset(sorts) - {"organisation", "person", "two"}
    if special & one.sorts:
        return 3.0
    if "organisation" in sorts:
        return -1.6 if "institution" in one.sorts else -0.3 if "media" in one.sorts else 1.0
    if not special - {"place", "product", "event", "agreement"}:
        return None
    if not special - {"place", "product", "event", "agreement", "institution", "media"}:
        return None
    return None if one.sorts else 0.2


_LONG = 3
"""Sentences after which a text's company is no less present."""


def _nearness(who: str, line: Line, story: Story, word: StandIn) -> float:
    """How present somebody is: named last, as what the sentence is about, often, by who speaks for them."""
    mine = [mark for mark in story.recent if who in mark.who]
    last = mine[-1]
    away = line.index - last.line
    body = "institution" in story.known[who].sorts and who != story.issuer
    called = "place" in word.sorts and line.low(word.last - 1) in story.known[who].nouns
    # A country stays the country for long.
    score = 2.0 - (0.4 if called else 0.9) * away + 0.12 * min(len(mine), 6)
    if "place" in word.sorts and story.known[who].land:
        score = max(
            score, 1.6 - 0.9 * since_town(who, line.index, story.recent, story.known)
        )  # "Hanoi grew. The country"
    plain = word.how is How.NOMINAL and not word.words and line.low(word.last - 1) in _ISSUERS
    if who == story.main and plain and away > _LONG and not _another_speaks(line, story):
        score += 0.6 * min(away - _LONG, 2)  # Whom a text is about is "the company" for long.
    score -= 0.8 if body and away and word.sorts == ("it",) else 0.0
    there = [mark for mark in mine if mark.line == last.line]
    if all(mark.aside for mark in there):
        score -= (
            1.5 if word.how is How.NOMINAL else 2.5
        )  # "Kastor Bank, the company's largest lender,": the text is about the company.
    if word.how is How.NOMINAL and all(mark.beside for mark in there):
        score -= 1.5  # "Velar grew. Rival Kastor fell. The company": Velar.
    leads = [mark for mark in story.recent if mark.line == last.line and mark.subject and mark.who]
    leads = [mark for mark in leads if not mark.owner or mark.handle] or leads
    if any(mark.subject for mark in there):
        first = away == 0 or any(mark is leads[0] for mark in there)
        lead = (1.3 if first else 1.0) if any(mark.subject and not mark.owner for mark in there) else 0.6
        # "The British company": rather whoever was named last than whom it was about.
        behind = any(
            mark.line == last.line and mark.first > last.last and who not in mark.who and len(mark.who) == 1
            and word.nations & story.known[mark.who[0]].nations
            and story.known[mark.who[0]].type is EntityType.ORGANISATION for mark in story.recent
        )  # fmt: skip
        score += lead * (0.3 if word.nations and away and behind else 0.6 if word.nations and away else 1.0)
        score += 0.4 if leads[0].handle and leads[0] in there else 0.0
        site = word.sorts == ("it",) and away == 1 and leads[0] in there and is_ground(story.known[who])
        score += 1.5 if site and not leads[0].owner else 0.0  # "The Velar mine was run by Kastor. It produced copper."
    if away == 0 and word.how is How.PRONOUN and not word.acts and not word.owner:
        score += 0.9
    if away == 0 and word.how is How.PRONOUN:
        clause = clause_start(line, word.first)
        score += 1.0 if any(mark.subject and mark.first >= clause for mark in there) else 0.4
    spoken = [mark for mark in story.recent if any(story.employers.get(i) == who for i in mark.who)]
    if spoken and not word.gender:
        since = line.index - spoken[-1].line
        score = max(score, 2.4 - 0.7 * since) + (0.5 if since < away else 0.0)
        score += 0.6 if not since and away and spoken[-1].subject and word.how is How.NOMINAL else 0.0
    return score
