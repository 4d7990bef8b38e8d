from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.model.changes import (
    LISTS,
    TEXTS,
    Change,
    MisfitError,
    backward,
    difference,
    forward,
    reverse,
    swap,
    touched,
)
from explorer.model.claims import Claim, Stage
from explorer.model.documents import Passage
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity, EntityType
from explorer.model.merges import Merge
from tests.dossiers import dossiers


def claim(id, **more):
    return Claim(id, "a", "b", "role", Stage.ACTIVE, (Passage("d", 0, 1),), **more)


def test_every_part_of_a_dossier_is_compared():
    assert {field.name for field in fields(Dossier)} == {*TEXTS, *LISTS, "arrangement"}


@given(dossiers(), dossiers())
def test_a_change_leads_there_and_back(before, after):
    change = difference(before, after)
    assert forward(change, before) == after
    assert backward(change, after) == before
    assert difference(after, before) == reverse(change) or forward(reverse(change), after) == before


@given(dossiers(), st.data())
def test_what_stays_is_the_same_object_however_the_rest_is_shuffled(dossier, data):
    claims = tuple(data.draw(st.permutations([*dossier.claims, *(claim(f"new {n}") for n in range(3))])))
    after = replace(dossier, claims=claims[: data.draw(st.integers(0, len(claims)))])
    change = difference(dossier, after)
    there = forward(change, dossier)
    assert there == after
    assert there.entities is dossier.entities
    known = {id(one) for one in (*dossier.claims, *after.claims)}
    assert all(id(one) in known for one in there.claims)
    assert all(one is other for one, other in zip(backward(change, there).claims, dossier.claims, strict=True))


def test_equal_dossiers_differ_in_nothing():
    one = Dossier(claims=(claim("x"), claim("y")), arrangement=Arrangement({"a": (1.0, 2.0)}))
    other = Dossier(claims=(claim("x"), claim("y")), arrangement=Arrangement({"a": (1.0, 2.0)}))
    assert not difference(one, other)
    assert difference(one, one) == Change()
    assert forward(Change(), one) is one


def test_only_what_was_replaced_is_in_the_change():
    claims = tuple(claim(str(number)) for number in range(100))
    new = claim("50", note="x")
    change = difference(Dossier(claims=claims), Dossier(claims=(*claims[:50], new, *claims[51:])))
    assert change.claims.gone == ((50, claims[50]),)
    assert change.claims.come == ((50, new),)
    assert change == Change(claims=change.claims)


def test_a_long_move_takes_one_item():
    items = tuple(range(1000, 1100))
    assert swap(items, (*items[1:], items[0])).gone == ((0, 1000),)


def test_a_change_is_not_applied_to_another_dossier():
    one, two = claim("x"), claim("y")
    change = difference(Dossier(title="a", claims=(one,)), Dossier(title="b", claims=(one, two)))
    for other in (Dossier(title="c", claims=(one,)), Dossier(title="a")):
        with pytest.raises(MisfitError):
            forward(change, other)
    moved = difference(Dossier(), Dossier(arrangement=Arrangement({"a": (1.0, 1.0)}, frozenset({"a"}))))
    for there in (Arrangement({"a": (2.0, 2.0)}), Arrangement({}, frozenset({"a"}))):
        with pytest.raises(MisfitError):
            forward(moved, Dossier(arrangement=there))
    with pytest.raises(MisfitError):
        backward(difference(Dossier(claims=(one, two)), Dossier(claims=(one,))), Dossier(claims=()))


def test_touched_names_the_entities():
    before = Dossier(entities=(Entity("e", "E", EntityType.PLACE),))
    after = Dossier(
        claims=(claim("x"),),
        arrangement=Arrangement({"m": (0.0, 0.0)}, frozenset({"p"})),
        merges=(Merge("k", ("l",), ""),),
    )
    assert touched(difference(before, after)) == ("e", "a", "b", "k", "l", "m", "p")
