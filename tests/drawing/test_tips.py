"""What is said of a mark under the hand."""

from explorer.drawing.tips import tip
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.relationships import RelationshipId
from explorer.network.fold import fold
from explorer.network.scene import Scene, scene


def drawn(merged: bool = False) -> Scene:
    dossier, vocabulary = load_project(example()), load_vocabulary()
    return scene(fold(dossier, vocabulary), dossier, vocabulary, merged)


def test_an_entity_is_named_with_how_much_is_said_of_it() -> None:
    assert tip(drawn(), "honda") == "Honda – 3 relationships on the map"


def test_a_line_is_told_with_its_direction_and_status() -> None:
    assert tip(drawn(), RelationshipId("foxconn", "nissan", "equity stake")) == (
        "Foxconn → Nissan: equity stake, rumoured"
    )
    assert tip(drawn(), RelationshipId("foxconn", "nissan", "negotiation")) == "Foxconn – Nissan: negotiation, ended"


def test_what_is_inferred_is_said_to_be() -> None:
    assert tip(drawn(), RelationshipId("jun-seki", "foxconn", "role")) == "Jun Seki → Foxconn: role, active, inferred"


def test_a_disputed_line_tells_all_its_labels() -> None:
    assert tip(drawn(), RelationshipId("foxconn", "japan", "market entry")).endswith("sought and planned")


def test_a_merged_line_tells_each_relationship_as_it_is() -> None:
    told = [tip(drawn(merged=True), RelationshipId("foxconn", "nissan", kind)) for kind in ("negotiation", "ownership")]
    assert told == ["Foxconn – Nissan: negotiation, ended", "Foxconn – Nissan: ownership, denied, inferred"]
    assert tip(drawn(merged=True), "foxconn") == "Foxconn – 18 relationships on the map"
