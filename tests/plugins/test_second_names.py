from explorer.model.entities import Entity, EntityType, Mention
from explorer.plugins.second_names import Span, with_names
from explorer.reading.cast import Cast, How, Pointer
from tests.readings import article, find

DOCUMENT = article("Profits fell. Harlow Freight met Acme. Acme met the\nBig Bank.")
ORGANISATION = EntityType.ORGANISATION


def span(words, nth=0, type=ORGANISATION):
    at = find(DOCUMENT, words, nth)
    return Span(at.start, at.end, type)


def named(id, words):
    at = find(DOCUMENT, words)
    return Entity(id, words, ORGANISATION, mentions=(Mention(at, "name"),)), Pointer(at.start, at.end, How.NAME, (id,))


HARLOW, AT_HARLOW = named("h", "Harlow Freight")
PROFITS, AT_PROFITS = named("p", "Profits")
CAST = Cast((PROFITS, HARLOW), (AT_PROFITS, AT_HARLOW))


def test_names_that_are_not_there_are_put_beside_the_others():
    found = with_names(CAST, DOCUMENT, [span("Acme"), span("Acme", 1), span("Big Bank")])
    assert [(each.name, len(each.mentions)) for each in found.entities[2:]] == [("Acme", 2), ("Big Bank", 1)]
    assert found.entities[:2] == CAST.entities
    starts = [pointer.start for pointer in found.pointers]
    assert starts == sorted(starts)
    assert len(starts) == 5
    assert all(each.proposed for each in found.entities[2:])


def test_where_both_say_something_the_rules_are_right():
    assert with_names(CAST, DOCUMENT, [span("Harlow"), span("Freight met")]) is CAST


def test_a_name_that_is_known_elsewhere_is_the_same():
    acme, at_acme = named("a", "Acme")
    found = with_names(Cast((acme,), (at_acme,)), DOCUMENT, [span("Acme", 1)])
    assert [pointer.entities for pointer in found.pointers] == [("a",), ("a",)]
    assert found.entities == (acme,)
