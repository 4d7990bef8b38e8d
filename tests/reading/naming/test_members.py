from explorer.model.disagreements import DisagreementKind
from explorer.reading.naming.members import phrase_of, short_ids
from tests.reading.casting import casting


def test_ids_differ():
    assert short_ids(["Velar", "VELAR", "鴻海", "Škoda Auto"]) == ["velar", "velar-2", "name", "skoda-auto"]


def test_the_fullest_name_and_the_others():
    person = casting("Dr. Aino Lehtonen spoke. Lehtonen left.").entities[0]
    assert person.name == "Aino Lehtonen"
    assert person.aliases == ("Lehtonen", "Dr. Aino Lehtonen")
    assert person.proposed


def test_a_question_shows_where_both_stand():
    question = casting("Foxconn rose. In Taipei, Hon Hai fell.").questions[0]
    assert question.kind is DisagreementKind.IDENTITY
    assert len(question.passages) == 2
    assert question.about == "Is Foxconn the same as Hon Hai?"


def test_as_it_is_looked_up():
    assert phrase_of("The Velar  Group") == "Velar Group"


def test_a_name_that_holds_a_possessive_is_printed_as_in_the_text():
    assert [one.name for one in casting("It grows apples in Hawke's Bay.").entities] == ["Hawke's Bay"]
