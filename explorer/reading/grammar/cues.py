"""The tables of cue words → what each printed word can be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from explorer.reading.grammar.idioms import Idiom, classes, idioms
from explorer.reading.grammar.word_forms import Form, forms, plural
from explorer.reading.text.tokens import word_set

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Slots:
    """Where subject and object stand: "subject", "object", "possessor", "stake", or after a preposition."""

    subject: str
    object: str
    kind: str
    both_ways: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a word says of two entities. ``past`` and ``stage`` override what its manner gives."""

    kind: str
    slots: tuple[Slots, ...]
    manner: str = "event"
    past: str = ""
    stage: str = ""
    places: bool = False
    owned: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """What a word does to the stage of what it governs: a clause, or a noun."""

    gives: str
    noun: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as printed: its other words, its lemma, its forms."""

    rest: tuple[str, ...]
    lemma: str
    forms: frozenset[Form]


@dataclass(frozen=True)
class Cues:
    """All cue words, ready to be looked up."""

    verbs: Mapping[str, tuple[Verb, ...]]
    nouns: Mapping[str, str]
    verb_patterns: Mapping[str, tuple[Pattern, ...]]
    noun_patterns: Mapping[str, tuple[Pattern, ...]]
    relations: Mapping[str, tuple[Pattern, ...]]
    idioms: Mapping[str, tuple[Idiom, ...]]
    classes: Mapping[str, frozenset[str]]
    verb_effects: Mapping[str, Effect]
    noun_effects: Mapping[str, Effect]
    fates: frozenset[str]
    hedges: Mapping[str, tuple[str, bool]]
    undoing: Mapping[str, tuple[str, str]]
    undoing_firsts: frozenset[str]
    speech: frozenset[str]
    denial: frozenset[str]
    unsure: frozenset[str]
    unnamed: tuple[str, ...]
    titles: frozenset[str]
    take: frozenset[str]
    leave: frozenset[str]
    follow: frozenset[str]
    lead: frozenset[str]
    goods: frozenset[str]
    """What can be launched."""
    needs: frozenset[str]
    """What firms need of each other: engines, software."""
    wares: frozenset[str]
    """What is supplied, these among it."""
    sites: frozenset[str]
    """Where supplies go."""
    plants: frozenset[str]
    """What somebody has somewhere."""
    countries: frozenset[str]


def cues(tables: Mapping[str, Table]) -> Cues:
    """The cues in the tables named kinds, idioms, stages, hedges, attributions, titles, verbs."""
    kinds, stages, attributions, titles = (tables[name] for name in ("kinds", "stages", "attributions", "titles"))
    effects = [(entry, Effect(entry["gives"], entry.get("noun", entry["gives"]))) for entry in stages["stage"]]
    verb_effects = {word: effect for entry, effect in effects if entry.get("part") != "noun" for word in entry["words"]}
    noun_effects = {word: effect for entry, effect in effects if entry.get("part") == "noun" for word in entry["words"]}
    spoken = {name: frozenset(_words(attributions[name])) for name in ("speech", "denial", "unsure")}
    posts = {name: frozenset(_words(titles[name])) for name in ("title", "take", "leave", "follow", "lead")}
    verb_patterns, noun_patterns, relations = (_patterns(kinds[name]) for name in ("verb", "noun", "relation"))
    every_verb = {
        *verb_patterns, *verb_effects, *spoken["speech"], *spoken["denial"], *spoken["unsure"],
        *(verb for name in ("take", "leave", "follow", "lead") for verb in posts[name]),
        *tables["verbs"]["words"].split(),
        *tables["verbs"]["several"],
    }  # fmt: skip
    told = idioms(tables["idioms"]["idiom"], every_verb)
    every_verb |= {verb.removeprefix("be ") for verb in told if "?" not in verb}
    supplies = {name: word_set(kinds["supplies"][name]) for name in ("needs", "wares", "sites", "plants")}
    supplies["wares"] |= supplies["needs"]
    nouns = classes(tables["idioms"]["classes"])
    for name, known in (("goods", supplies["wares"]), ("sites", supplies["sites"])):
        nouns[name] = nouns.get(name, frozenset()) | known  # Idioms speak of more that comes from somebody: "tonnes".
    return Cues(
        verbs=_printed(every_verb),
        nouns=_nouns((*noun_patterns, *relations, *noun_effects, *posts["title"])),
        verb_patterns=verb_patterns,
        noun_patterns=noun_patterns,
        relations=relations,
        idioms=told,
        classes=nouns,
        verb_effects=verb_effects,
        noun_effects=noun_effects,
        fates=frozenset(word for entry in stages["stage"] if entry.get("part") == "fate" for word in entry["words"]),
        hedges={word: (entry["certainty"], entry.get("unnamed", False))
                for entry in tables["hedges"]["hedge"] for word in entry["words"]},
        undoing={word: (entry["gives"], entry["reach"])
                 for entry in tables["hedges"]["undoing"] for word in entry["words"]},
        undoing_firsts=frozenset(word.split()[0] for word in _words(tables["hedges"]["undoing"])),
        speech=spoken["speech"],
        denial=spoken["denial"],
        unsure=spoken["unsure"],
        unnamed=tuple(_words(attributions["unnamed"])),
        titles=posts["title"],
        take=posts["take"],
        leave=posts["leave"],
        follow=posts["follow"],
        lead=posts["lead"],
        goods=frozenset(form for word in kinds["goods"]["words"] for form in (word, plural(word))),
        needs=supplies["needs"],
        wares=supplies["wares"],
        sites=supplies["sites"],
        plants=supplies["plants"],
        countries=frozenset(name.casefold() for name in tables["places"]["countries"]),
    )  # fmt: skip


def _nouns(nouns: Iterable[str]) -> dict[str, str]:
    """Each printed form of each noun; one that is in a table itself ("talks") is what it says there."""
    listed = tuple(nouns)
    return {plural(noun): noun for noun in listed} | {noun: noun for noun in listed}


def _words(entries: Sequence[Table]) -> Iterator[str]:
    for entry in entries:
        yield from entry["words"]


def _patterns(entries: Sequence[Table]) -> dict[str, tuple[Pattern, ...]]:
    found = defaultdict[str, list[Pattern]](list)
    for entry in entries:
        pattern = Pattern(
            entry["kind"],
            tuple(_slots(text, entry["kind"]) for text in entry["slots"]),
            entry.get("manner", "event"),
            entry.get("past", ""),
            entry.get("stage", ""),
            entry.get("places", False),
            entry.get("owned", False),
        )
        for word in entry["words"]:
            found[word].append(pattern)
    return {word: tuple(patterns) for word, patterns in found.items()}


def _slots(text: str, kind: str) -> Slots:
    places, _, other = text.partition(" = ")
    sign = " + " if " + " in places else " > "
    first, _, second = places.partition(sign)
    return Slots(first, second or first, other or kind, sign == " + ")


def _printed(verbs: set[str]) -> dict[str, tuple[Verb, ...]]:
    found = defaultdict[str, dict[tuple[tuple[str, ...], str], set[Form]]](lambda: defaultdict(set))
    for verb in sorted(verbs):
        for printed, form in forms(verb):
            first, *rest = printed.split()
            found[first][(tuple(rest), verb)].add(form)
    return {
        first: tuple(sorted((Verb(rest, lemma, frozenset(of)) for (rest, lemma), of in entries.items()),
                            key=lambda verb: -len(verb.rest)))
        for first, entries in found.items()
    }  # fmt: skip
