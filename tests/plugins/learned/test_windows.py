from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.files.lexicon import load_tables
from explorer.plugins.learned.weights import vocabulary
from explorer.plugins.learned.windows import Window, windows
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import known_names
from tests.readings import article

TEXT = "Toyota met Denso. Rain fell on Nagoya. The carmaker bought Aisin from Denso."


@cache
def known():
    return known_names(load_tables()), vocabulary()


def seen(text: str) -> tuple[list[Window], dict[str, str]]:
    document = article(text)
    names, words = known()
    people = cast(document, names)
    types = {each.id: each.type for each in people.entities}
    return list(windows(document, people.pointers, types, words)), {each.id: each.name for each in people.entities}


def shown(window: Window) -> str:
    return " ".join(known()[1].known[piece.number] for piece in window.pieces)


def test_a_sentence_stands_behind_those_before_it_with_every_entity_marked():
    found, _ = seen(TEXT)
    assert shown(found[0]) == "[CLS] [SEP] [unused1] toyota [unused20] met [unused1] den ##so [unused20] . [SEP]"
    assert shown(found[-1]).startswith(
        "[CLS] [unused1] toyota [unused20] met [unused1] den ##so [unused20] . rain fell"
    )
    assert known()[1].known[found[-1].pieces[found[-1].second].number] == "[unused1]"  # "The carmaker"


def test_those_whom_only_earlier_sentences_name_are_paired_with_those_of_this_one():
    found, names = seen(TEXT)
    pairs = {(names[one], names[other]) for one, other in found[1].pairs}
    assert ("Toyota", "Nagoya") in pairs
    assert ("Toyota", "Denso") not in pairs


def test_the_free_pieces_are_those_of_no_name():
    found, _ = seen(TEXT)
    words = known()[1].known
    assert [words[found[0].pieces[at].number] for at in found[0].free] == ["met", "."]
    assert [words[found[0].pieces[at].number] for at in found[0].telling] == ["met"]


def test_a_sentence_that_names_nobody_has_no_window():
    assert seen("It rained.")[0] == []


def test_a_sentence_of_too_many_pieces_has_no_window():
    assert seen(f"Toyota met Denso {'and so on ' * 200}.")[0] == []


NAMES = st.sampled_from(
    ["Toyota", "Denso", "Nagoya", "Jun Seki", "the company", "Aisin Corp.", "rain", ".", ",", "met"]
)


@settings(max_examples=60)
@given(st.lists(NAMES, min_size=1, max_size=40))
def test_every_place_is_a_mark_and_every_pair_has_one_here(words):
    found, _ = seen(" ".join(words))
    for window in found:
        marks = {known()[1].number(f"[unused{at}]") for at in range(1, 8)}
        assert all(window.pieces[place.index].number in marks for place in window.places)
        here = {place.entity for place in window.places if place.here}
        assert all(one != other and (one in here or other in here) for one, other in window.pairs)
        assert len(window.pieces) <= 256
        assert set(window.telling) <= set(window.free) <= set(range(window.second, len(window.pieces)))
