from dataclasses import replace

from explorer.model.claims import ClaimDate, Review, ReviewState
from explorer.model.when import DateRole, When
from explorer.session import counts


def test_line_leaves_out_what_is_empty():
    assert counts.line("a", "", "b") == "a · b"


def test_one_and_many():
    assert [counts.entities(1), counts.relationships(2), counts.claims(1), counts.sentences(0), counts.sources(3)] == [
        "1 entity", "2 relationships", "1 claim", "0 sentences", "3 sources"
    ]  # fmt: skip


def test_claims_of_one_sentence_count_it_once(small):
    found = [claim for claim in small.dossier.claims if claim.id in ("denial", "head")]
    assert counts.resting(small.dossier, found) == "1 sentence · 1 source · no date given"


def test_dates_as_printed_then_only_their_number(small):
    launch = small.dossier.claim_by_id["launch"]
    assert counts.resting(small.dossier, [launch]).endswith("“By 2027”")
    dates = tuple(ClaimDate(When(str(year), str(year)), DateRole.EVENT) for year in range(2020, 2024))
    assert counts.resting(small.dossier, [replace(launch, dates=dates)]).endswith("4 dates")


def test_passage_outside_all_sentences_stands_for_itself(small):
    talks = small.dossier.claim_by_id["talks"]
    bare = replace(small.dossier, documents=(replace(small.dossier.documents[0], sentences=()),))
    assert counts.resting(bare, [talks]).startswith("1 sentence ·")


def test_what_is_set_aside_is_counted_apart(small):
    talks, head = (small.dossier.claim_by_id[id] for id in ("talks", "head"))
    assert counts.of_claims([talks, head]) == "2 claims"
    rejected = replace(head, review=Review(ReviewState.REJECTED))
    assert counts.of_claims([talks, rejected]) == "1 claim · 1 set aside"
