import pytest

from explorer.model.entities import EntityType, Note
from explorer.session.edits import (
    EditError,
    entities_merged,
    entity_added,
    entity_removed,
    entity_renamed,
    entity_set,
    entity_split,
    moved,
)


def test_an_entity_is_added_with_the_words_that_name_it(known, at, once):
    after = once(known, entity_added(known, " Béta ", EntityType.PLACE, mention=at("Béta")))
    new = after.entities[-1]
    assert (new.id, new.name, new.type) == ("beta-2", "Béta", EntityType.PLACE)
    assert after.quote(new.mentions[0].passage) == "Béta"


def test_names_have_letters(known):
    for edit in (entity_added(known, " "), entity_renamed(known, "alpha", "")):
        with pytest.raises(EditError, match="name is empty"):
            edit.apply(known)


def test_an_entity_is_renamed_and_described(known, once):
    after = once(known, entity_renamed(known, "alpha", "Alpha Group"))
    assert after.entity_by_id["alpha"].name == "Alpha Group"
    after = once(known, entity_set(known, "alpha", type=EntityType.GROUP, aliases=["A", "A", " "], unnamed_parties=2))
    entity = after.entity_by_id["alpha"]
    assert (entity.type, entity.aliases, entity.unnamed_parties) == (EntityType.GROUP, ("A",), 2)
    assert entity.notes == known.entity_by_id["alpha"].notes
    with pytest.raises(EditError, match="below nought"):
        entity_set(known, "alpha", unnamed_parties=-1).apply(known)


def test_what_is_said_of_a_merged_entity_stays_with_its_parts(known, once):
    merged = entities_merged(known, ["alpha", "beta"], "alpha", "Alphabet").apply(known)
    shown = merged.resolved.entity_by_id["alpha"]
    assert shown.aliases == ("Alpha", "Alpha AG", "Béta")
    wanted = [*(text for text in shown.aliases if text != "Alpha AG"), "AB"]
    after = once(merged, entity_set(merged, "alpha", aliases=wanted, notes=[*shown.notes, Note("New.")]))
    after = once(after, entity_renamed(after, "alpha", "AlphaBeta"))
    assert after.resolved.entity_by_id["alpha"].aliases == ("Alpha", "AB", "Béta")
    apart = entity_split(after, "alpha").apply(after)
    assert apart.entity_by_id["alpha"].aliases == ("AB",)
    assert apart.entity_by_id["alpha"].name == "Alpha"
    assert apart.entity_by_id["beta"] == known.entity_by_id["beta"]


def test_only_what_nothing_is_said_of_is_removed(known, once):
    with pytest.raises(EditError, match="rests on it: 5 claims"):
        entity_removed(known, "alpha").apply(known)
    placed = moved(known, {"deal": (1, 1)}).apply(known)
    after = once(placed, entity_removed(placed, "deal"))
    assert "deal" not in after.entity_by_id
    assert "deal" not in after.arrangement.positions
    assert not after.arrangement.placed
