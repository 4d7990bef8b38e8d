"""The whole reader, with its own finding of names."""

from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.files.lexicon import load_tables
from explorer.files.vocabulary import load_vocabulary
from explorer.model.documents import Document
from explorer.model.dossier import Why
from explorer.model.relationships import label
from explorer.reading.extractor import Extractor
from explorer.reading.reader import Reader
from explorer.reading.sifting import sifted
from explorer.reading.text.sentences import sentences
from tests.reading.bracketed import line


@cache
def reader() -> Reader:
    return Reader(load_tables())


def document(text: str) -> Document:
    return Document(text, "a text", sentences=sentences(text))


def said(text: str) -> set[str]:
    found = reader().read(document(text))
    return {line(claim, found) for claim in found.claims}


def test_it_is_an_extractor() -> None:
    extractor: Extractor = reader()
    assert extractor.name == "built-in reader"


def test_a_short_report() -> None:
    found = said(
        "Toyota Motor Corp agreed on Monday to buy a 20% stake in Suzuki Motor. The Japanese carmaker is not in talks "
        "with Mazda, Chief Executive Koji Sato said."
    )
    assert "Toyota Motor Corp | equity stake | Suzuki Motor | agreed" in found
    assert any(claim.endswith("| negotiation | Toyota Motor Corp | denied") for claim in found)
    assert "Koji Sato | role | Toyota Motor Corp | active" in found


def test_nothing_in_nothing() -> None:
    assert reader().read(document("")).claims == ()


HOSTILE = [
    "A" * 5000,
    "A, " * 3000,
    "(" * 3000,
    "and " * 3000,
    "X said that " * 800,
    "“" * 2000,
    "A. " * 3000,
    "to buy " * 2000,
    "Foxconn of Nissan in Honda " * 500,
    "2020 " * 2000,
    "\u0000\u202e Foxconn",
    "’s " * 2000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_neither_crash_nor_hang(text: str) -> None:
    reader().read(document(text))


PARTS = st.sampled_from(
    ["Foxconn", "Nissan", "Jun Seki", "Japan", "Japanese", "said", "that", "it", "would", "not", "buy", "a", "stake",
     "in",     "the company", "and", ",", ".", "?", "deal", "with", "of", "its", "who", "is", "in talks", "denied",
     "\n\n", "“", "”",
     "by 2027", "CEO", "\U0001f600", "株式会社", "é", "-", "’s", "may", "to", "supply", "§", "\u200b"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PARTS, max_size=60).map(" ".join)))
def test_random_texts_give_only_what_stands_in_them(text: str) -> None:
    read = document(text)
    found = reader().read(read)
    known = {entity.id for entity in found.entities}
    for claim in found.claims:
        assert {claim.subject, claim.object} <= known
        assert read.quote(claim.passages[0])
        assert all(claim.passages[0].holds(cue.passage) for cue in claim.cues)
        assert label(claim)
    for unread in found.unread:
        assert read.quote(unread.passage)


TEXTS = sorted((Path(__file__).parent / "texts" / "seen").glob("*.txt"))
FILLING = ("The company", "It", "both companies", "the two", "the pair", "each other", "the Japanese carmaker", "its",
           "which", "who", "and", "but", ",", ";", "—", "(", ")", "“", "”", "'s", "of", "the")  # fmt: skip


@cache
def printed() -> list[list[str]]:
    """The words of every sentence of the labelled texts."""
    texts = [path.read_text(encoding="utf-8") for path in TEXTS]
    return [text[start:end].split() for text in texts for start, end in sentences(text)]


def spliced(chance: Random) -> str:
    """Some sentences of real reports with words left out, put in, and taken from other sentences."""
    parts = list[str]()
    for _ in range(chance.randint(1, 5)):
        words = list(chance.choice(printed()))
        for _ in range(chance.randint(0, 4)):
            at, other = chance.randrange(len(words) + 1), chance.choice(printed())
            match chance.randrange(4):
                case 0:
                    words.insert(at, chance.choice(FILLING))
                case 1:
                    del words[at : at + 1]
                case 2:
                    words[at:at] = other[chance.randrange(len(other)) :][:8]
                case _:
                    words[at:] = other[:8]
        parts.append(" ".join(words))
    return chance.choice((" ", "\n\n")).join(parts)


@settings(max_examples=400, deadline=None)
@given(st.randoms(use_true_random=False))
def test_reports_torn_apart_and_put_together_are_read(chance: Random) -> None:
    given_ = document(spliced(chance))
    found = reader().read(given_)
    cast = {entity.id for entity in found.entities}
    assert all({claim.subject, claim.object} <= cast and claim.subject != claim.object for claim in found.claims)
    assert sifted(found, given_, load_vocabulary(), reader().name).dropped == 0


def test_page_furniture_is_listed_and_not_read() -> None:
    text = "Toyota agreed to buy Suzuki.\n\nLeave a Reply"
    found = reader().read(document(text))
    assert [(one.why, document(text).quote(one.passage)) for one in found.unread] == [(Why.FURNITURE, "Leave a Reply")]


TEXTS = sorted((Path(__file__).parent / "texts" / "seen").glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=[path.stem for path in TEXTS])
def test_nothing_it_gives_has_to_be_dropped(path: Path) -> None:
    of_text = document(path.read_text(encoding="utf-8"))
    assert sifted(reader().read(of_text), of_text, load_vocabulary(), reader().name).dropped == 0


def test_a_family_has_a_name_and_is_proposed_by_it() -> None:
    found = reader().read(document("Velar Group grew. The Quirm family was pleased."))
    assert "Quirm family" in {entity.name for entity in found.entities}
