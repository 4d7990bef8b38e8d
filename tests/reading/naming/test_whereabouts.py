from explorer.reading.naming.whereabouts import adjectives_in, dateline_places
from tests.reading.casting import casting, line, named, pointed, shipped


def test_a_nation_that_stands_only_as_an_adjective():
    text = "Taiwanese giant Foxconn rose."
    assert named(text) == {"Taiwan: place", "Foxconn: organisation"}
    assert pointed(text, "adjective") == {"Taiwanese": [["Taiwan"]]}


def test_a_nation_of_nobody_named_is_in_the_cast():
    assert named("The club is under American control.") == {"United States: place"}
    assert named("An Icelander likes the Airbus.") == {"Iceland: place", "Airbus: organisation"}


def test_one_place_by_several_names():
    assert named("It left the UK. Britain sighed, and so did the United Kingdom.") == {"United Kingdom: place"}


def test_where_they_stand():
    assert list(adjectives_in(line("a South Korean firm"), shipped())) == [(1, 2, "South Korea")]
    assert [place for _, _, place in dateline_places(line("NEW YORK (AP) - It rose."), shipped())] == ["New York"]
    assert list(dateline_places(line("Paris, June 12 – It rose."), shipped())) == [(0, 1, "Paris")]
    assert list(dateline_places(line("It rose."), shipped())) == []


def test_a_part_of_a_country_tells_who_is_introduced():
    assert "Scotland: place" in named("Kestrel, the Scottish satellite company, rose.")
    assert "Bavaria: place" in named("It was bought by Bavarian carmaker Velar.")
    assert "Friesland: place" not in named("Velar may bid for the Frisian company.")
    assert "Europe: place" not in named("European chipmaker Velar rose.")


def test_what_is_at_a_place_goes_with_its_name():
    found = {entity.name: entity.aliases for entity in casting("Velar owns the Quilla gold mine.").entities}
    assert found["Quilla"] == ("Quilla gold mine",)


def test_a_forum_of_a_field_is_an_event_and_its_town_a_place():
    assert {"Antalya aviation forum: event", "Antalya: place"} <= named("They met at the Antalya aviation forum.")


def test_a_state_by_its_long_name():
    assert named("It belongs to the Republic of Ghana.") == {"Ghana: place"}


def test_communities_are_groups():
    assert "Quillan: group" in named("It pays 18 Quillan communities.")


def test_a_site_goes_by_its_noun_where_nothing_else_is_told_of_its_town() -> None:
    found = casting("Velar bought the Chambishi smelter in May.")
    assert "Chambishi smelter" in next(e for e in found.entities if e.name == "Chambishi").aliases
    found = casting("Velar bought the Chambishi smelter in May. It is based in Chambishi.")
    assert "Chambishi smelter" not in next(e for e in found.entities if e.name == "Chambishi").aliases
