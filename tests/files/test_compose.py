from explorer.files.compose import compose
from explorer.model.claims import Claim, SaidBy, Speaker, Stage
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity, EntityType

FIRST, SECOND = Document("Acme will buy Bolt.", "a.txt"), Document("Bolt denies it.", "b.txt")
ENTITIES = (Entity("acme", "Acme", EntityType.ORGANISATION), Entity("bolt", "Bolt", EntityType.ORGANISATION))
CLAIM = Claim("c", "acme", "bolt", "merger", Stage.PLANNED, (FIRST.passage(0, 19), SECOND.passage(0, 15)))
DOSSIER = Dossier("Acme", "", (FIRST, SECOND), ENTITIES, (CLAIM,))


def test_a_claim_says_only_what_is_not_usual():
    (claim,) = compose(DOSSIER, {})["claims"]
    assert list(claim) == ["id", "subject", "kind", "object", "stage", "passages"]


def test_passages_name_their_document_unless_it_is_the_first():
    (claim,) = compose(DOSSIER, {})["claims"]
    assert claim["passages"] == [
        {"start": 0, "end": 19, "exact": "Acme will buy Bolt."},
        {"document": "d2", "start": 0, "end": 15, "exact": "Bolt denies it."},
    ]


def test_words_stand_in_the_file_or_beside_it():
    first, second = compose(DOSSIER, {SECOND.id: "b.txt"})["documents"]
    assert first["text"] == FIRST.text
    assert second["text_file"] == "b.txt"
    assert "text" not in second


def test_what_is_unknown_of_a_document_is_shown_as_a_gap():
    first, _ = compose(DOSSIER, {})["documents"]
    assert [first[key] for key in ("title", "publisher", "author", "url", "published", "retrieved")] == [None] * 6


def test_an_unnamed_speaker_is_no_usual_one():
    claim = Claim("c", "acme", "bolt", "merger", Stage.PLANNED, CLAIM.passages, said_by=SaidBy(Speaker.UNNAMED))
    (record,) = compose(Dossier(documents=(FIRST, SECOND), claims=(claim,)), {})["claims"]
    assert record["said_by"] == {"speaker": "unnamed"}
