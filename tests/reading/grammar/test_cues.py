"""The word lists: each entry's own sentences are its test."""

from collections.abc import Iterator
from typing import Any

import pytest

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from tests.reading.bracketed import said, shipped, wanted

TABLES = ("kinds", "idioms", "stages", "hedges", "attributions", "titles", "verbs")


def entries() -> Iterator[tuple[str, dict[str, Any]]]:
    for table in TABLES:
        content = load_tables()[table]
        if "words" in content:
            yield table, content
            continue
        for name, listed in content.items():
            if name == "classes":
                continue  # Nouns that the idioms name, with no sentence of their own.
            if isinstance(listed, dict):
                yield f"{table} {name}", listed
                continue
            yield from ((f"{table} {name}", entry) for entry in listed)


def examples() -> Iterator[tuple[str, tuple[str, ...]]]:
    for _, entry in entries():
        for text, *claims in entry["examples"]:
            yield text, tuple(claims)


@pytest.mark.parametrize(("text", "claims"), list(examples()))
def test_an_entry_reads_its_own_examples(text: str, claims: tuple[str, ...]) -> None:
    assert said(text) == wanted(*claims)


def test_every_entry_has_examples_with_one_of_its_words() -> None:
    assert all(entry["examples"] for _, entry in entries())


def test_kinds_are_those_there_are() -> None:
    known = set(load_vocabulary().kinds)
    cues = shipped()
    for patterns in (*cues.verb_patterns.values(), *cues.noun_patterns.values(), *cues.relations.values()):
        for pattern in patterns:
            assert {pattern.kind, *(slots.kind for slots in pattern.slots)} <= known


def test_stages_are_those_there_are() -> None:
    gives = {"sought", "proposed", "planned", "in talks", "finalising", "agreed", "active", "suspended", "ended",
             "occurred",
             "unclear", "denied", "same", "possible", "told"}  # fmt: skip
    for effect in (*shipped().verb_effects.values(), *shipped().noun_effects.values()):
        assert {effect.gives, effect.noun} <= gives


def test_a_printed_form_leads_to_its_verb() -> None:
    assert {verb.lemma for verb in shipped().verbs["bought"]} >= {"buy"}
    assert ("up",) in {verb.rest for verb in shipped().verbs["teamed"]}


def test_what_is_listed_itself_is_no_plural() -> None:
    assert (shipped().nouns["talks"], shipped().nouns["talk"], shipped().nouns["stakes"]) == ("talks", "talk", "stake")


def test_what_firms_need_is_among_the_wares_and_idioms_know_them() -> None:
    cues = shipped()
    assert {"engine", "software"} <= cues.needs < cues.wares
    assert cues.classes["goods"] > cues.wares
    assert cues.classes["sites"] >= cues.sites
    assert {"refinery", "dairies"} <= cues.plants


def test_no_plural_is_made_of_wares() -> None:
    assert "softwares" not in shipped().wares
