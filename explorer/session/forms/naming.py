"""Names to choose from: those in a sentence first; what was typed → the names that it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.session.form import NameChoice
from explorer.session.search import fold_text

MOST = 8
"""So many names are offered at once."""

_WORDS = re.compile(r"\S+")
_LINKS = frozenset(("of", "de", "van", "von", "&"))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands in a sentence, in code points of that."""

    start: int
    end: int
    choice: NameChoice


def names_near(dossier: Dossier, sentence: Passage) -> tuple[NameChoice, ...]:
    """All entities of a resolved dossier, those that *sentence* names first, then what looks like a name in it."""
    text = dossier.quote(sentence)
    folded = text.casefold()
    near: list[tuple[int, NameChoice]] = []
    far: list[NameChoice] = []
    for entity in dossier.entities:
        found = _spots(entity, sentence, text, folded)
        choice = NameChoice(entity.name, entity.type, bool(found), False, entity.aliases)
        if found:
            near.append((min(found)[0], choice))
        else:
            far.append(choice)
    known = {word.casefold() for entity in dossier.entities for word in (entity.name, *entity.aliases)}
    fresh = [
        NameChoice(name, _type(name), True, True)
        for name in dict.fromkeys(_capitalised(text))
        if not {name.casefold(), _untitled(name).casefold()} & known
    ]
    ordered = [choice for _, choice in sorted(near, key=lambda one: one[0])]
    return (*ordered, *fresh, *sorted(far, key=lambda choice: choice.name.casefold()))


def spots(dossier: Dossier, sentence: Passage, names: Sequence[NameChoice]) -> list[Spot]:
    """Where each of the near *names* stands in the sentence, in reading order; of two that overlap, the longer one."""
    text = dossier.quote(sentence)
    folded = text.casefold()
    by_name = {choice.name: choice for choice in names if choice.near}
    found = [
        Spot(*at, choice)
        for choice in by_name.values()
        if choice.fresh and _is_sure(dossier, sentence, choice.name)
        for at in places(choice.name, text)
    ]
    for entity in dossier.entities:
        if entity.name in by_name:
            found += [Spot(*at, by_name[entity.name]) for at in _spots(entity, sentence, text, folded)]
    kept: list[Spot] = []
    for spot in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if not any(spot.start < other.end and other.start < spot.end for other in kept):
            kept.append(spot)
    return sorted(kept, key=lambda one: one.start)


def offered(names: Sequence[NameChoice], typed: str) -> tuple[NameChoice, ...]:
    """The names that *typed* may mean, the likeliest first; without anything typed, those near."""
    wanted = fold_text(typed)
    if not wanted:
        return tuple(choice for choice in names if choice.near)[:MOST]
    ranked = [(rank, choice) for choice in names if (rank := _rank(choice, wanted)) is not None]
    return tuple(choice for _, choice in sorted(ranked, key=lambda one: (one[0], not one[1].near)))[:MOST]


def known_as(names: Sequence[NameChoice], typed: str) -> NameChoice | None:
    """The entity that goes by exactly this name, or None: it would be a new one."""
    wanted = " ".join(typed.split()).casefold()
    known = [choice for choice in names if not choice.fresh]
    by_name = (choice for choice in known if choice.name.casefold() == wanted)
    by_other = (choice for choice in known if wanted in map(str.casefold, choice.others))
    return next(by_name, None) or next(by_other, None)


def _rank(choice: NameChoice, wanted: str) -> int | None:
    best = None
    for place, word in enumerate((choice.name, *choice.others)):
        word = fold_text(word)
        if wanted not in word:
            continue
        at = word.index(wanted)
        rank = 0 if word == wanted else 1 if at == 0 else 2 if not word[at - 1].isalnum() else 3
        rank = 2 * rank + (place > 0)
        best = rank if best is None else min(best, rank)
    return best


def _spots(entity: Entity, sentence: Passage, text: str, folded: str) -> list[tuple[int, int]]:
    """Where the sentence speaks of the entity."""
    first = sentence.start
    said = (mention.passage for mention in entity.mentions if sentence.holds(mention.passage))
    found = [(passage.start - first, passage.end - first) for passage in said]
    for word in (entity.name, *entity.aliases):
        # Asked first whether it is there at all: to make a pattern for each of many names takes long.
        if word.strip() and word.casefold() in folded:
            found += places(word, text)
    return found


def _is_sure(dossier: Dossier, sentence: Passage, name: str) -> bool:
    """Whether it is no common word that only begins the sentence, as "Batteries" may.

    One that ends as many plurals do, or stands in the source in small letters too, needs its capital elsewhere as well.
    """
    text = dossier.quote(sentence)
    if " " in name or not text.startswith(name):
        return True
    document = dossier.document_by_id[sentence.document]
    if not name.endswith("s") and name.lower() not in document.text:
        return True
    begins = {start for start, _ in document.sentences}
    return any(at not in begins and document.text[at:end] == name for at, end in places(name, document.text))


def _type(name: str) -> EntityType:
    """What a name that is not known yet names, as far as its first word says."""
    return EntityType.ORGANISATION if _untitled(name) == name else EntityType.PERSON


def _untitled(name: str) -> str:
    """A person's name without "Mr" before it."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in _TITLES else name


_TITLES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady"))


def places(word: str, text: str) -> list[tuple[int, int]]:
    """Where these words stand in a text, as words of their own."""
    return [match.span() for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)]


def _capitalised(text: str) -> Iterator[str]:
    """Runs of words with a capital letter; common words are no names, wherever they stand."""
    run: list[str] = []
    for match in _WORDS.finditer(text[:2000]):
        word = match.group()
        bare = _bare(word)
        opens = word[:1] in _OPENING
        if opens and run:
            yield from _name(run)
            run = []
        if (bare[:1].isupper() and (run or bare.casefold() not in _COMMON)) or (run and bare in _LINKS):
            run.append(bare)
        else:
            yield from _name(run)
            run = []
        if run and (word[-1:] in _CLOSING or word.endswith(("'s", "’s"))):
            yield from _name(run)
            run = []
    yield from _name(run)


_OPENING, _CLOSING = '(“"‘[', ',.;:!?)”"’]'


def _bare(word: str) -> str:
    bare = word.strip("“”\"‘’'()[],.;:!?–—-")
    return re.sub(r"['’]s$", "", bare)


def _name(run: list[str]) -> Iterator[str]:
    while run and run[-1] in _LINKS:
        run = run[:-1]
    name = " ".join(run)
    if len(name) > 1:
        yield name


_COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "it",
        "its",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "of",
        "to",
        "with",
        "as",
        "and",
        "but",
        "or",
        "if",
        "when",
        "while",
        "after",
        "before",
        "since",
        "until",
        "however",
        "meanwhile",
        "according",
        "although",
        "there",
        "here",
        "what",
        "who",
        "how",
        "why",
        "where",
        "now",
        "then",
        "some",
        "many",
        "most",
        "all",
        "both",
        "no",
        "not",
        "one",
        "two",
        "three",
        "his",
        "her",
        "their",
        "our",
        "my",
        "also",
        "still",
        "yet",
        "more",
        "other",
        "last",
        "next",
        "according",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "during",
        "under",
        "over",
        "new",
    ]
)
