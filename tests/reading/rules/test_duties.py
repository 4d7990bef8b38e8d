"""What people do somewhere, and whose place they took."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"It\'s odd," said [Anna Berg|person], who covers the sector at [Velar].',
            "Anna Berg | role | Velar | active",
        ),
        ("[Anna Berg|person], who runs chartering at [Velar], left.", "Anna Berg | role | Velar | active"),
        ("[Anna Berg|person] looks after [Velar]'s forests.", "Anna Berg | role | Velar | active"),
        ("[Velar] has hired [Anna Berg|person] to run the plant.", "Anna Berg | role | Velar | agreed"),
        ("[Velar] replaced [Bo Lind|person] with [Anna Berg|person].", "Anna Berg | role | Velar | agreed"),
        ("[Bo Lind|person], a retired [Velar] cooper, says so.", "Bo Lind | role | Velar | ended"),
        ("[Bo Lind|person], 58, himself a former [Velar] welder, says so.", "Bo Lind | role | Velar | ended"),
        (
            "His former colleagues at [Velar], [Bo Lind|person] and [Di Ash|person], left.",
            "Bo Lind | role | Velar | ended",
        ),
        (
            "The board of [Velar] re-elected co-chairs [Bo Lind|person] and [Di Ash|person].",
            "Di Ash | role | Velar | active",
        ),
        (
            "[Velar] named [Di Ash|person], a former director of [Kastor], as an adviser.",
            "Di Ash | role | Velar | agreed",
        ),
    ],
)
def test_a_post_without_a_title(text, expected):
    assert expected in said(text)


def test_whoever_comes_before_or_after_somebody_was_at_the_same_firm():
    text = (
        "[Anna Berg|person] is chief executive of [Velar]. [Anna Berg|person]'s predecessor, [Bo Lind|person], grew it."
    )
    assert "Bo Lind | role | Velar | ended" in said(text)
    text = "[Anna Berg|person] is chairwoman of [Velar]. [her=Anna Berg]'s successor will be [Bo Lind|person]."
    assert "Bo Lind | role | Velar | planned" in said(text.replace("[her=Anna Berg]'s", "[Anna Berg|person]'s"))


def test_roles_that_experience_includes_are_over():
    text = "[Anna Berg|person] has 25 years of experience, including senior roles with [Velar] and [Kastor]."
    assert {"Anna Berg | role | Velar | ended", "Anna Berg | role | Kastor | ended"} <= said(text)


def test_whose_boss_a_clause_tells_of():
    assert said("[Velar], whose chief executive, [Anna Berg|person], sings, grew.") == {
        "Anna Berg | role | Velar | active"
    }


def test_who_resigns_to_become_something_is_it_yet_to_be():
    text = "[Anna Berg|person] resigned on Monday to become finance chief of [Velar]."
    assert "Anna Berg | role | Velar | planned" in said(text)


def test_a_managers_side_is_the_one_that_is_told_of():
    text = "[Velar] won again. Manager [Anna Berg|person]'s side are fourth."
    assert "Anna Berg | role | Velar | active" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        '"It\'s odd," said [Anna Berg|person], who covers [the sector=Velar] for [the brokerage=Velar].',
        "[Anna Berg|person], who shops at [Velar], said so.",
        "[Anna Berg|person] may cover the sector at [Velar].",
        "[Velar] has hired [Anna Berg|person] to sing at a party.",
    ],
)
def test_what_is_no_post(text):
    assert not any("role" in one for one in said(text))


def test_who_runs_a_part_runs_it_for_the_firm_that_is_told_of():
    text = "[Velar] grew. Its cellars are cold. [Anna Berg|person] runs sales."
    assert "Anna Berg | role | Velar | active" in said(text)


def test_who_was_taken_on_from_another_firm_is_no_rival():
    text = "[Velar] took on [Kastor]'s Gulf head, [Anna Berg|person], to run its Dubai office."
    assert {"Anna Berg | role | Velar | agreed", "Anna Berg | role | Kastor | ended"} <= said(text)


def test_what_somebody_most_recently_was_is_over():
    text = "[Anna Berg|person] most recently served as a director at [Velar] and earlier held roles at [Kastor]."
    assert {"Anna Berg | role | Velar | ended", "Anna Berg | role | Kastor | ended"} <= said(text)


def test_what_somebody_was_for_a_firm_whatever_the_noun():
    assert "Anna Berg | role | Velar | ended" in said("[Anna Berg|person] was a [Velar] machinist until 2015.")


def test_who_founds_a_business_with_another_founds_it_too():
    text = "[Velar] grew. [Anna Berg|person] started the business in 2018 with [Bo Lind|person], a friend."
    assert "Bo Lind | role | Velar | occurred" in said(text)


def test_who_left_for_anothers_division_and_who_was_of_two_firms():
    assert "Bo Lind | role | Velar | active" in said(
        "[Bo Lind|person], who left in March for [Velar]'s watch division."
    )
    text = "[Bo Lind|person], previously of [Velar] and [Kastor], begins next month."
    assert "Bo Lind | role | Kastor | ended" in said(text)


def test_a_president_in_a_town_is_none_of_the_town():
    text = "[Anna Berg|person] served as President of the robots division in [Zurich|place]."
    assert not any("Zurich" in one for one in said(text))
