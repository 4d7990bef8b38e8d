"""How present somebody is in a text where a word stands for one: named last, as what it is about, by who speaks."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.naming.fitness import PLAIN, is_called
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.homelands import is_ground, since_town
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import clause_start
from explorer.reading.naming.story import Story
from explorer.reading.text.tokens import word_set

WHOLES = word_set("company firm group brand giant startup start-up carmaker automaker maker manufacturer")
ISSUERS = WHOLES | {"board"}
_SPEAKERS = word_set("chief boss executive chairman chairwoman president ceo director spokesman spokeswoman founder")


def another_speaks(line: Line, story: Story) -> bool:
    """Whether a sentence begins with somebody of another firm than the text's: "IAG finance chief Nuria Beltran"."""
    there = [mark for mark in story.recent if mark.line == line.index and story.main not in mark.who]
    return any(line.low(at) in _SPEAKERS for mark in there for at in range(mark.last, mark.last + _TITLE))


_TITLE = 4


_LONG = 3
"""Sentences after which a text's company is no less present."""


def nearness(who: str, line: Line, story: Story, word: StandIn) -> float:
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
    plain = word.how is How.NOMINAL and not word.words and line.low(word.last - 1) in ISSUERS
    if who == story.main and plain and away > _LONG and not another_speaks(line, story):
        score += 0.6 * min(away - _LONG, 2)  # Whom a text is about is "the company" for long.
    led = away == 1 and any(mark.subject and not mark.owner for mark in mine if mark.line == last.line)
    score -= 0.8 if body and away and not led and word.sorts == ("it",) else 0.0
    there = [mark for mark in mine if mark.line == last.line]
    one = story.known[who]
    if (
        all(mark.aside for mark in there)
        and not word.nations
        and not (word.how is How.NOMINAL and is_called(line.low(word.last - 1), one))
    ):
        score -= (
            1.5 if word.how is How.NOMINAL else 2.5
        )  # "Kastor Bank, the company's largest lender,": the text is about the company.
    plain = plain or (word.how is How.NOMINAL and line.low(word.last - 1) in PLAIN)
    if plain and not word.nations and all(mark.beside for mark in there):
        score -= 1.0  # "Velar grew. Rival Kastor fell. The company": Velar.
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
        speaks = not since and spoken[-1].subject and word.how is How.NOMINAL
        score += (0.6 if away else 1.2) if speaks else 0.0  # "Velar chief Anna Berg said the group"
    return score
