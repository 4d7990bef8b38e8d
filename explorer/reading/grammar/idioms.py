"""Printed idioms → a verb with the words that go with it: "make: .play for Y", "put|place: Y up for sale"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from explorer.reading.grammar.word_forms import plural


@dataclass(frozen=True, slots=True)
class Idiom:
    """What a verb says with certain words behind it.

    Of the words, "Y" is the other one, "Y's" and "Y-" stand before a noun of the other's, "~" may be a small word,
    ".play" is a noun with whatever stands before it, "@bid" one of the nouns of that class; without Y, its subjects do
    it together. ``turned`` if Y supplies the subject, ``stays`` if it tells of whoever sells, and has it yet, ``owned``
    if it tells of whoever has the subject: "X's cells are sold at Y".
    """

    words: tuple[str, ...]
    kind: str
    manner: str
    past: str = ""
    stage: str = ""
    turned: bool = False
    stays: bool = False
    owned: bool = False


def idioms(entries: Sequence[Mapping[str, Any]], known: Container[str]) -> dict[str, tuple[Idiom, ...]]:
    """The idioms of each verb; "be bind" stands for "is bound". What is no verb yet, as "lob in", begins with one.

    "be ?locked" is a word that is known for a verb only by where it stands.
    """
    found = defaultdict[str, list[Idiom]](list)
    for entry in entries:
        for printed in entry["words"]:
            verbs, _, words = printed.partition(": ")
            for verb in verbs.split("|"):
                head, _, more = (verb, "", "") if verb in known or verb.startswith("be ") else verb.partition(" ")
                idiom = Idiom(
                    (*more.split(), *words.split()),
                    entry["kind"],
                    entry.get("manner", "deed"),
                    entry.get("past", ""),
                    entry.get("stage", ""),
                    entry.get("turned", False),
                    entry.get("stays", False),
                    entry.get("owned", False),
                )
                found[head].append(idiom)
    return {verb: tuple(listed) for verb, listed in found.items()}


def classes(table: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The nouns of each class that idioms speak of, one or several: "bid" is bid, offer, approaches."""
    return {name: frozenset(form for word in words.split() for form in (word, plural(word)))
            for name, words in table.items()}  # fmt: skip
