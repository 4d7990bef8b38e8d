from explorer.model.entities import TYPE_ORDER, Entity, EntityType


def test_an_agreement_has_no_unnamed_parties_until_it_is_said():
    assert Entity("deal", "The deal", EntityType.AGREEMENT).unnamed_parties == 0


def test_the_types_are_those_of_the_model():
    assert {type.value for type in EntityType} == {
        "organisation", "person", "group", "place", "product", "event", "agreement",
    }  # fmt: skip


def test_the_order_of_lists_leaves_no_type_out():
    assert sorted(TYPE_ORDER) == sorted(EntityType)
