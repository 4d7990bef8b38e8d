"""The council, the union, the school that a text has named last."""

from explorer.reading.bodies import bodies, sort_of
from tests.reading.bracketed import told


def test_what_sort_of_body_one_is_by_its_name() -> None:
    assert sort_of("Diss Town Council") == "council"
    assert sort_of("Unite") == "union"
    assert sort_of("St Mary's School") == "school"
    assert sort_of("Fulton County") == sort_of("City of York") == "council"
    assert sort_of("Industrial Development Corporation") == ""
    assert sort_of("Arts Council") == sort_of("European Union") == sort_of("Foxconn") == ""


def test_the_last_one_named_counts() -> None:
    document, cast = told("[Derby City Council] met [Leeds City Council] and [Unite] in May. [York Council] did not.")
    types = {one.id: one.type for one in cast.entities}
    names = {one.id: one.name for one in cast.entities}
    found = bodies(cast, document.sentences[0][1], types, document)
    assert {sort: names[entity] for sort, (entity, _) in found.items()} == {
        "council": "Leeds City Council",
        "union": "Unite",
    }
