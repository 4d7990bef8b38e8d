from explorer.reading.read_sentence import ReadSentence, read_sentence
from explorer.reading.rules.found import End
from tests.reading.bracketed import shipped, told


def read(text: str) -> ReadSentence:
    document, cast = told(text)
    types = {entity.id: entity.type for entity in cast.entities}
    return read_sentence(document, document.passage(*document.sentences[0]), cast.pointers, shipped(), types)


def test_a_sentence_knows_what_it_says() -> None:
    sentence = read("[A] bought [B] in 2019.")
    assert [one.found.kind for one in sentence.said] == ["ownership"]
    assert [date.when.text for date in sentence.dates] == ["in 2019"]
    assert len(sentence.regions) == len(sentence.pieces)


def test_a_date_within_a_name_is_none() -> None:
    assert not read("[Expo 2020] bought [B].").dates


def test_whom_it_names_and_whom_it_points_at() -> None:
    sentence = read("[It=A] bought [B] in [Rome|place].")
    assert sentence.by_name() == {"e1", "e2"}
    assert sentence.firms_and_people() == {"e0", "e1"}


def test_an_end_is_who_it_points_at_or_was_made() -> None:
    sentence = read("[They=A+B] merged.")
    assert sentence.ends(End(0)) == ["e0", "e1"]
    assert sentence.ends(End(-1, entity="made-1")) == ["made-1"]
    assert sentence.ends(End(-1)) == []


def test_pieces_stand_in_the_document() -> None:
    sentence = read("[A] bought [B] in 2019.")
    assert sentence.document.quote(sentence.span(1, 3)) == "bought B"
