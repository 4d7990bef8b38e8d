import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] will make the cells at [its=Volta] plant in [Graz|place].",
        "Production starts at [Volta]'s factory in [Graz|place], [Austria|place].",
        "[Volta]'s [Graz|place] hub is full.",
        "[its=Volta] [Graz|place] shipyard is idle.",
        "[Volta] operates two refineries in [Graz|place].",
        "[Volta], which has its head office in [Graz|place], grew.",
        "The [Volta] plant in [Graz|place] is idle.",
    ],
)
def test_a_plant_is_where_its_owner_is(text: str) -> None:
    assert said(text) == wanted("Volta | location | Graz | active")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] will build a plant in [Graz|place].", "planned"),
        ("[Volta] is considering a plant in [Graz|place].", "sought"),
        ("[Volta] has closed [its=Volta] plant in [Graz|place].", "ended"),
        ("[Volta] may build a plant in [Graz|place].", "rumoured"),
        ("[Volta]'s [Graz|place] flagship closed in June.", "ended"),
        ("[Volta]'s [Graz|place] plant could be closed.", "active"),
        ("[Volta]'s [Graz|place] plant will open next year.", "planned"),
        ("[Volta] does not operate a plant in [Graz|place].", "denied"),
    ],
)
def test_how_far_a_plant_has_come(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | location | Graz | {status}")


def test_two_places() -> None:
    found = said("[Volta] has offices in [Paris|place] and [Rome|place].")
    assert found == wanted("Volta | location | Paris | active", "Volta | location | Rome | active")


def test_who_visits_a_plant_is_not_there() -> None:
    assert said("[Volta] praised the plant in [Graz|place].") == set()


def test_hotels_and_shops_are_somewhere() -> None:
    found = said("[A] operates 14 hotels in [Lisbon|place], [Porto|place] and [Faro|place].")
    assert found == wanted(*(f"A | location | {town} | active" for town in ("Lisbon", "Porto", "Faro")))


@pytest.mark.parametrize(
    "text",
    [
        "People like the plant that [Volta] runs in [Graz|place].",
        "It is close to the factory [Volta] runs in [Graz|place].",
        "[Volta], whose plant in [Graz|place] makes cells, fell.",
        "[Volta], whose headquarters are in [Graz|place], fell.",
        "[Volta] opened its largest park at [Graz|place].",
        "[Volta] has its own network in [Graz|place].",
    ],
)
def test_a_plant_told_of_in_other_words(text: str) -> None:
    assert said(text) == wanted("Volta | location | Graz | active")


def test_what_is_begun_is_not_there_yet() -> None:
    assert said("[Volta] broke ground on a plant in [Graz|place].") == wanted("Volta | location | Graz | planned")


def test_offices_told_of_by_with() -> None:
    assert said("[Velar] is based in [Lyon|place], with offices in [Boston|place] and [Dubai|place].") == {
        "Velar | location | Lyon | active",
        "Velar | location | Boston | active",
        "Velar | location | Dubai | active",
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta]'s [Graz|place] shop closed in June.", "ended"),
        ("[Volta]'s plant in [Graz|place], now closed, made cells.", "ended"),
        ("[Volta] cancelled [its=Volta] plant in [Graz|place].", "ended"),
        ("[Volta]'s plant in [Graz|place], due to open in 2027, is to make cells.", "planned"),
        ("[Volta]'s plant in [Graz|place] was not closed.", "active"),
    ],
)
def test_what_became_of_a_plant(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | location | Graz | {status}")


def test_a_head_office_that_will_be_somewhere_is_not_there() -> None:
    assert said("[its=Volta] head office will be in [Graz|place].") == wanted("Volta | location | Graz | planned")


def test_a_plant_that_opened_somewhere_is_there() -> None:
    found = said("Its first task is the ramp-up of [Norex]'s fourth plant, which opened in [Lahti|place] in 2020.")
    assert found == wanted("Norex | location | Lahti | active")


def test_sites_that_are_looked_at_are_no_more_than_possible():
    text = "[Velar] is looking at sites in [Hungary|place] and [Peru|place] for a plant."
    assert "Velar | location | Peru | rumoured" in said(text)


def test_whose_two_factories_are_somewhere():
    text = "[Kastor] is paying for [Velar], whose two factories in [Graz|place] have been idle."
    assert "Velar | location | Graz | active" in said(text)


@pytest.mark.parametrize(
    "words", ["opens in June", ", which opens in 2028, will employ 300", ", to open in 2028, is big"]
)
def test_a_plant_with_a_day_to_open_is_planned(words: str) -> None:
    joined = "" if words.startswith(",") else " "
    assert said(f"[A]'s mill in [Graz|place]{joined}{words}.") == {"A | location | Graz | planned"}
