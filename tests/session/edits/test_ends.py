from explorer.model.claims import Claim, Stage
from explorer.model.documents import Passage
from explorer.model.entities import Entity, EntityType
from explorer.session.edits.ends import with_ends_known


def test_the_ends_of_an_accepted_claim_are_no_longer_proposed():
    a, b, c = (Entity(id, id, EntityType.PLACE, proposed=True) for id in "abc")
    claim = Claim("1", "a", "b", "other", Stage.ACTIVE, (Passage("d", 0, 1),))
    assert [entity.proposed for entity in with_ends_known((a, b, c), [claim])] == [False, False, True]


def test_where_none_was_they_are_the_very_same():
    entities = (Entity("a", "a", EntityType.PLACE),)
    assert with_ends_known(entities, []) is entities
