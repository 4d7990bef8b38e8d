import pytest

from explorer.reading.grammar.small_words import further, is_auxiliary, is_finite, is_infinitive, small_word
from tests.reading.bracketed import clauses, pieced, said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "index", "before", "tag"),
    [
        ("about 5%", 0, "V", "B"),
        ("about to go", 0, "b", "N"),
        ("about it", 0, "V", "P"),
        ("once bought", 0, "E", "B"),
        ("no longer", 0, "b", "G"),
        ("which", 0, "E", "R"),
        ("will go", 0, "E", "M"),
        ("will", 0, "D", None),
        ("their plan", 0, "V", "H"),
        ("those broke", 0, "C", "N"),
        ("those deals", 0, "C", "D"),
    ],
)
def test_the_part_a_small_word_plays(text: str, index: int, before: str, tag: str | None) -> None:
    assert small_word(pieced(text), index, [before], shipped()) == tag


def test_to_before_a_verb_or_a_noun() -> None:
    assert is_infinitive(pieced("to quickly buy"), 0, shipped())
    assert not is_infinitive(pieced("to customers"), 0, shipped())


def test_a_verb_of_several_words() -> None:
    found = pieced("teamed up with")
    verb = next(verb for verb in shipped().verbs["teamed"] if verb.rest == ("up",))
    assert further(found, 0, verb) == 1
    assert further(pieced("teamed with"), 0, verb) == -1


def test_verbs_that_are_seldom_nouns() -> None:
    assert is_finite("collapsed", shipped())
    assert not is_finite("deal", shipped())
    assert is_auxiliary(pieced("was")[0])


def test_most_before_an_adjective_belongs_to_whoever_is_named() -> None:
    assert said("[Tessaro] remains [Norvik]'s most loyal customer.") == {"Norvik | supply | Tessaro | active"}


def test_worth_ends_a_name() -> None:
    assert said("[Norvik] signed a contract with [Tessaro] worth $40 million.") == {
        "Norvik | agreement | Tessaro | agreed"
    }


def test_what_somebody_is_told_is_no_clause_about_them() -> None:
    found = clauses("[Ana|person] told the [Daily] that talks with [Norex] were over.")
    assert [phrase.sort for phrase in found.phrases if phrase.head == "that"] == ["S"]
    assert [phrase.sort for phrase in found.phrases if phrase.head == "talks"] == ["N"]


def test_a_firm_of_a_land_is_what_somebody_buys() -> None:
    assert said("[A] competes with [B], a [British=United Kingdom|adjective] company that [C] acquired.") >= wanted(
        "C | ownership | B | occurred"
    )
