import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Tokyo|place]-based [A] fell.",
        "[Tokyo|place]'s [A] fell.",
        "[Tokyo|adjective] technology giant [A] fell.",
        "[A], based in [Tokyo|place], fell.",
        "Headquartered in [Tokyo|place], [A] fell.",
        "[A] is headquartered in [Tokyo|place].",
        "[A], a [Tokyo|adjective] maker of chips, fell.",
        "[A], a [Tokyo|place]-based maker, fell.",
        "[A] of [Tokyo|place] fell.",
        "[A] has its headquarters in [Tokyo|place].",
        "[A] is a leading maker of pumps based in [Tokyo|place].",
        "[A] is a drug company headquartered in [Tokyo|place], with 300 employees.",
        "[A] is a start-up from [Tokyo|place].",
        "[A], the [Tokyo|place] company best known for its pills, fell.",
        "[A], a family firm from [Tokyo|place], makes pumps.",
        "[A] is an oil producer with headquarters in [Tokyo|place].",
        "The [Tokyo|place]-based [company=A] fell.",
        "The [Tokyo|place] [chipmaker=A] fell.",
        "The [Tokyo|place] conglomerate [A] fell.",
        "[A] is headquartered in [Tokyo|place], [Japan|place].",
        "The small [Tokyo|place] private bank [A] fell.",
        "[Tokyo|place] start-up [A] fell.",
        "The old [Tokyo|place] [firm=A] fell.",
        "[A], the [Tokyo|place] chip company that rose, fell.",
        "[A], its [Tokyo|adjective] sister, fell.",
        "[A], one of [Tokyo|place]'s largest banks, fell.",
        "[Tokyo|place]'s largest drugmaker, [A], fell.",
        "The chip comes from [A] of the [Tokyo|place].",
        "[A], of [Tokyo|place], fell.",
        "[A] ([Tokyo|place]) fell.",
        "A merger with rival [A] from [Tokyo|place] is off.",
        "[Tokyo|adjective] firms such as [A] fell.",
    ],
)
def test_where_somebody_is(text: str) -> None:
    assert said(text) == wanted("A | location | Tokyo | active")


@pytest.mark.parametrize(
    "text",
    [
        "[A] rose in [Tokyo|place].",
        "[A] met [Tokyo|adjective] officials.",
        "[Tokyo|place] and [A] fell.",
        "[A] is not a company from [Tokyo|place].",
        "[A] may be a maker of pumps based in [Tokyo|place].",
    ],
)
def test_a_place_beside_a_name_is_not_where_it_is(text: str) -> None:
    assert said(text) == set()


def test_where_an_event_is() -> None:
    assert "Expo | location | Osaka | planned" in said("[A] will exhibit at [Expo|event] in [Osaka|place].")


def test_where_it_is_to_be() -> None:
    assert said("[A], to be based in [Tokyo|place], will make chips.") == wanted("A | location | Tokyo | planned")


def test_where_it_was() -> None:
    for text in ("[A], formerly based in [Tokyo|place], fell.", "[A] was based in [Tokyo|place]."):
        assert said(text) == wanted("A | location | Tokyo | ended"), text


def test_two_seats() -> None:
    found = said("[A] is headquartered in [Munich|place], [Germany|place], and [New York|place].")
    assert found == wanted("A | location | Munich | active", "A | location | New York | active")


def test_an_apposition_tells_of_the_name_before_it() -> None:
    found = said("[A], the [Tokyo|adjective] [maker=B], has stayed. [B] fell.")
    assert found == wanted("A | location | Tokyo | active")


def test_two_of_a_country() -> None:
    found = said("The rest belongs to two [Tokyo|adjective] banks, [A] and [B].")
    assert found == wanted("A | location | Tokyo | active", "B | location | Tokyo | active")


def test_a_maker_of_something_based_somewhere() -> None:
    assert said("[A], a maker of ready meals based near [Tokyo|place], fell.") == wanted(
        "A | location | Tokyo | active"
    )


def test_somebody_of_a_nation_who_joins_a_firm_says_nothing_of_it() -> None:
    assert said("The [Icelander=Iceland|adjective] joined [A].") == set()


def test_who_may_buy_a_plant_is_not_there() -> None:
    assert not any("location" in claim for claim in said("[A] was not interested in buying a plant in [Tokyo|place]."))


def test_a_continent_is_too_wide_a_place() -> None:
    assert said("The [European=Europe|adjective] maker [A] fell.") == set()


def test_where_a_firm_with_a_short_name_is() -> None:
    found = said("[Velar Holding] ([VH=Velar Holding]) of [Turin|place] agreed.")
    assert wanted("Velar Holding | location | Turin | active") <= found


def test_an_old_factory_is_one_that_was() -> None:
    assert said("The town lost [Leeds|place]'s old [Sony] factory.") == wanted("Sony | location | Leeds | ended")
