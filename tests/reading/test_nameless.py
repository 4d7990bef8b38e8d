from explorer.reading.nameless import with_nameless
from explorer.reading.read_sentence import read_sentence
from tests.reading.bracketed import reading, shipped, told


def test_what_has_no_name_is_made_once_for_a_text() -> None:
    found = reading("[A] launched an electric bus. [B] launched an electric bus.")
    made = [entity for entity in found.entities if entity.name == "electric bus"]
    assert [entity.id for entity in made] == ["made-1"]
    assert [claim.object for claim in found.claims] == ["made-1", "made-1"]


def test_a_deal_of_several_counts_those_it_does_not_name() -> None:
    found = reading("[A] signed a three-way deal with [B] and another company.")
    assert [entity.unnamed_parties for entity in found.entities if entity.name == "three-way deal"] == [1]


def test_those_known_before_stay_as_they_were() -> None:
    document, cast = told("[A] launched an electric bus.")
    types = {entity.id: entity.type for entity in cast.entities}
    passage = document.passage(*document.sentences[0])
    sentence = read_sentence(document, passage, cast.pointers, shipped(), types)
    known = {}
    after, made = with_nameless(sentence, known)
    assert (len(made), known, types) == (1, {}, {"e0": cast.entities[0].type})
    assert "made-1" in after.types
    assert "made-1" not in sentence.types
