from explorer.reading.naming.whereabouts import adjectives_in, dateline_places
from tests.reading.casting import line, named, pointed, shipped


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
