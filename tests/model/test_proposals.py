from explorer.model.documents import Passage
from explorer.model.proposals import Alternative, Link, Proposal

AT = Passage("d", 0, 11)
READ = Proposal("seeks", links=(Link(AT, "nissan", ("honda",)),), alternatives=(Alternative("object", "mazda"),))


def test_every_entity_that_a_proposal_names():
    assert READ.entities == ("nissan", "honda", "mazda")
    assert Proposal("seeks", alternatives=(Alternative("stage", "agreed"),)).entities == ()


def test_a_merged_entity_is_called_by_the_one_that_stands_for_it():
    renamed = READ.renamed({"honda": "nissan", "mazda": "ford"})
    assert renamed.entities == ("nissan", "nissan", "ford")
    assert READ.renamed({}) == READ
