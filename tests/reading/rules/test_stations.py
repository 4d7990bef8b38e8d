"""Where somebody sits, sat or began."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("[Ann Li|person] used to be at [Velar] and [Harlow].",
         ("Ann Li | role | Velar | ended", "Ann Li | role | Harlow | ended")),
        ("[Ann Li|person] brings 20 years of experience from [Velar].", ("Ann Li | role | Velar | ended",)),
        ("[Ann Li|person] has held senior positions with [Velar] and [Harlow].",
         ("Ann Li | role | Velar | ended", "Ann Li | role | Harlow | ended")),
        ("[Ann Li|person] will assume the role of chief executive at [Velar].", ("Ann Li | role | Velar | planned",)),
        ("[Ann Li|person] sits on the boards of [Velar] and [Harlow].",
         ("Ann Li | role | Velar | active", "Ann Li | role | Harlow | active")),
        ("[Ann Li|person] retains a seat on [Velar]'s board.", ("Ann Li | role | Velar | active",)),
        ("[Ann Li|person], who founded [Velar] with [Bo Berg|person], spoke.",
         ("Ann Li | role | Velar | occurred", "Bo Berg | role | Velar | occurred")),
        ("[Velar] was the brainchild of [Ann Li|person].", ("Ann Li | role | Velar | occurred",)),
        ("[Velar] has grown since [its=Velar] founding in 2019 by [Ann Li|person].",
         ("Ann Li | role | Velar | occurred",)),
    ],
)  # fmt: skip
def test_stations(sentence: str, claims: tuple[str, ...]) -> None:
    assert said(sentence) == wanted(*claims)


def test_experience_with_goods_is_none_at_a_firm() -> None:
    assert said("[Velar] brings 20 years of experience from [Harlow].") == set()


def test_where_somebody_was_before() -> None:
    assert said("[Ann Li|person], ex-[Velar], left.") == wanted("Ann Li | role | Velar | ended")


def test_who_launched_it_or_goes_there() -> None:
    assert said("[Velar] was launched in 2023 by entrepreneur [Ann Li|person].") == wanted(
        "Ann Li | role | Velar | occurred"
    )
    assert said("[Ann Li|person], who moves to [Velar], was late.") == wanted("Ann Li | role | Velar | planned")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "[Rosa Gil|person] passed the reins of [Velar] to her son [Pablo Gil|person] in 2021.",
            [
                "Rosa Gil | role | Velar | ended",
                "Pablo Gil | role | Velar | active",
                "Pablo Gil | other | Rosa Gil | active",
            ],
        ),
        (
            "[Rosa Gil|person] will hand the baton to [Pablo Gil|person] at [Velar].",
            ["Rosa Gil | role | Velar | active", "Pablo Gil | role | Velar | planned"],
        ),
        (
            "[Velar] makes pumps. [Rosa Gil|person], who passed the reins to [Pablo Gil|person] in 2021, is 70.",
            ["Rosa Gil | role | Velar | ended", "Pablo Gil | role | Velar | active"],
        ),
        ("[Rosa Gil|person], the driving force behind [Velar], is 70.", ["Rosa Gil | role | Velar | active"]),
    ],
)
def test_who_hands_over_to_whom(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)
