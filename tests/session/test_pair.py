from dataclasses import replace

from explorer.model.claims import Inference
from explorer.model.documents import Document
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.session.cards import Card, Chip, Heading
from explorer.session.pair import cards_by_pair, pair_evidence, pair_title, tuple_of

OWNERSHIP = RelationshipId("alpha", "beta", "ownership")
MERGER = RelationshipId("alpha", "beta", "merger")


def test_chosen_cards_come_first_then_the_others_below_a_heading(small):
    blocks = pair_evidence(small, ("alpha", "beta"), {OWNERSHIP}).blocks
    assert [block.claim if isinstance(block, Card) else block.text for block in blocks] == [
        "rumour", "denial", "Also between Alpha and Béta", "talks"
    ]  # fmt: skip
    assert [block.chosen for block in blocks if isinstance(block, Card)] == [True, True, False]


def test_disputed_status_shows_all_its_labels_and_why(small):
    shown = pair_evidence(small, ("alpha", "beta"), {OWNERSHIP})
    assert shown.chips == (
        Chip("Disputed", Status.DISPUTED), Chip("Rumoured", Status.RUMOURED), Chip("Denied", Status.DENIED),
        Chip("Statements disagree"),
    )  # fmt: skip
    assert len(shown.why) == 1
    assert "disputed" in shown.why[0]


def test_a_label_that_is_only_inferred_says_so(small, changed):
    unsaid = Inference("who buys", ())
    claims = [replace(one, inference=unsaid) if one.id == "denial" else one for one in small.dossier.claims]
    shown = pair_evidence(changed(small, claims=tuple(claims)), ("alpha", "beta"), {OWNERSHIP})
    assert shown.chips[:3] == (
        Chip("Disputed", Status.DISPUTED), Chip("Rumoured", Status.RUMOURED), Chip("Denied · inferred", Status.DENIED),
    )  # fmt: skip
    assert "“denied” (¶2 s1, inferred)" in shown.why[0]


def test_the_same_relationship_without_the_other(small):
    shown = pair_evidence(small, ("alpha", "beta"), {MERGER})
    assert shown.chips == (Chip("In talks", Status.IN_TALKS), Chip("Statements disagree"))
    assert shown.title == "Béta — Alpha"


def test_inferred_relationship_says_so_beside_its_status(small):
    shown = pair_evidence(small, ("alpha", "luca"), {RelationshipId("luca", "alpha", "role")})
    assert shown.chips == (Chip("Active · inferred", Status.ACTIVE),)
    assert not any(isinstance(block, Heading) for block in shown.blocks)


def test_several_chosen_ones_each_say_why(small):
    shown = pair_evidence(small, ("alpha", "beta"), {MERGER, OWNERSHIP})
    assert [words.partition(":")[0] for words in shown.why] == ["Ownership", "Merger"]


def test_pair_alone_chooses_nothing(small):
    shown = pair_evidence(small, ("beta", "alpha"))
    assert shown.chips == (Chip("Statements disagree"),)
    assert shown.why == ()
    assert not any(block.chosen for block in shown.blocks)


def test_counts_name_the_dates_that_can_be_placed(small):
    shown = pair_evidence(small, ("alpha", "bus"))
    assert shown.counts == "1 relationship · 1 claim · 1 sentence · 1 source · “By 2027”"


def test_outweighed_claims_are_the_history(small, changed):
    old = small.dossier.documents[0]
    new = Document("Alpha bought Béta.", "new.txt", published="2026-05-01", sentences=((0, 18),))
    later = replace(
        small.dossier.claim_by_id["rumour"], id="later", certainty=small.dossier.claim_by_id["talks"].certainty,
        passages=(new.passage(0, 18),), cues=(), said_by=small.dossier.claim_by_id["talks"].said_by,
    )  # fmt: skip
    state = changed(small, documents=(replace(old, published="2020-01-01"), new), claims=(*small.dossier.claims, later))
    shown = pair_evidence(state, ("alpha", "beta"), {OWNERSHIP})
    assert shown.chips[0] == Chip("Planned", Status.PLANNED)
    assert [words for words in shown.why if words.startswith("Outweighed")] == [
        "Outweighed: small.txt ¶2 s1 says “denied”.", "Outweighed: small.txt ¶1 s2 says “rumoured”."
    ]  # fmt: skip


def test_overruled_status_keeps_the_rule_s_answer_visible(small, changed):
    state = changed(small, overrules=(Overrule(MERGER, Status.AGREED, "I was there"),))
    shown = pair_evidence(state, ("alpha", "beta"), {MERGER})
    assert shown.chips[0] == Chip("Agreed", Status.AGREED)
    assert "in talks" in shown.why[0]
    assert "I was there" in shown.why[0]


def test_cards_by_pair_stand_below_their_names(small):
    blocks = list(cards_by_pair(small, small.dossier.claims))
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Béta — Alpha", "Luca — Alpha", "Alpha — bus"
    ]  # fmt: skip


def test_title_follows_the_claim_and_the_pair_follows_the_ids(small):
    assert pair_title(small, small.graph.relationships[OWNERSHIP]) == "Alpha — Béta"
    assert tuple_of(("b", "a")) == ("a", "b")
