from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType
from explorer.session.edits.matching import matched

ORGANISATION = EntityType.ORGANISATION
FOX = Entity("fox", "Foxconn", ORGANISATION, aliases=("Hon Hai",))
KNOWN = Dossier(entities=(FOX,))


def test_the_same_name_and_type_is_the_same():
    found = matched(KNOWN, [Entity("e1", "Foxconn", ORGANISATION, aliases=("FII",))], "reader")
    assert found.entities == (FOX,)
    assert (found.ids, found.questions) == ({"e1": "fox"}, ())


def test_one_that_waits_takes_in_what_another_text_says():
    waiting = Dossier(entities=(Entity("fox", "Foxconn", ORGANISATION, proposed=True),))
    found = matched(waiting, [Entity("e1", "Foxconn", ORGANISATION, aliases=("FII",))], "reader")
    assert found.entities == (Entity("fox", "Foxconn", ORGANISATION, ("FII",), proposed=True),)


def test_another_name_is_asked_about():
    found = matched(KNOWN, [Entity("e1", "Hon Hai", ORGANISATION), Entity("e2", "FOXCONN", ORGANISATION)], "reader")
    assert found.ids == {"e1": "hon-hai", "e2": "foxconn"}
    assert [(one.about, one.entities, one.noted_by) for one in found.questions] == [
        ("Is Hon Hai the same as Foxconn?", ("fox", "hon-hai"), "reader")
    ]


def test_two_of_a_reading_with_one_name_are_one():
    found = matched(Dossier(), [Entity("e1", "A", ORGANISATION), Entity("e2", "A", ORGANISATION)], "reader")
    assert found.ids == {"e1": "a", "e2": "a"}
    assert len(found.entities) == 1
