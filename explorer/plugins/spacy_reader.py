"""Reads with the built-in rules, and lets spaCy find names besides: an optional extra with a model of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.plugins.second_names import Span, with_names
from explorer.plugins.tool import ExtractorError
from explorer.reading.claiming import proposed
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import Cues, cues
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import Names, known_names
from explorer.words import tr

MODEL, VARIABLE = "en_core_web_sm", "EXPLORER_SPACY_MODEL"
"""The model, and the environment variable that names another, or the folder of one."""
TYPES: Mapping[str, EntityType] = {
    "ORG": EntityType.ORGANISATION, "PERSON": EntityType.PERSON, "GPE": EntityType.PLACE, "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE, "PRODUCT": EntityType.PRODUCT, "EVENT": EntityType.EVENT,
}  # fmt: skip
"""What spaCy's labels are here; dates, sums and nationalities are read by rules of our own."""
LONGEST = 1_000_000


@dataclass(frozen=True)
class SpacyReader:
    """The extractor, with a loaded pipeline."""

    pipeline: Any
    names: Names
    cues: Cues

    @property
    def name(self) -> str:
        """The reader and its model: what one finds, another may not."""
        meta = self.pipeline.meta
        return " ".join(part for part in ("spaCy", meta.get("name", ""), meta.get("version", "")) if part)

    def read(self, document: Document) -> Reading:
        """What the document says, as proposals. Raises ExtractorError."""
        if len(document.text) > LONGEST:
            raise ExtractorError(
                tr("“{name}” is too long for spaCy: at most {most} characters. Take the part you need out of it.",
                   name=document.name, most=LONGEST)
            )  # fmt: skip
        parsed = self.pipeline(document.text)
        found = [Span(*_trimmed(document.text, one.start_char, one.end_char), TYPES[one.label_])
                 for one in parsed.ents if one.label_ in TYPES]  # fmt: skip
        common = [
            (word.idx, word.idx + len(word.text))
            for word in parsed
            if word.pos_ not in ("", "PROPN", "X", "SYM", "NUM") and not word.ent_type_
        ]
        people = with_names(cast(document, self.names), document, found, common)
        return proposed(document, people, self.cues, self.name)


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
    model = os.environ.get(VARIABLE) or MODEL
    try:
        pipeline = spacy.load(model, exclude=["parser", "lemmatizer"])
    except (OSError, ValueError, ImportError) as error:
        raise ExtractorError(
            tr("spaCy has no model “{model}” here. Install it with “python -m spacy download {model}”, or name "
               "another, or its folder, in {variable}.", model=model, variable=VARIABLE)
        ) from error  # fmt: skip
    tables = load_tables()
    return SpacyReader(pipeline, known_names(tables), cues(tables))
