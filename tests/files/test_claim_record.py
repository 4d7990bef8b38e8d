from explorer.files.claim_record import build_claim
from explorer.files.known import Known, raise_at_once
from explorer.files.vocabulary import load_vocabulary
from explorer.model.claims import Certainty, CueRole, Polarity, Rank, Ranking, Review, ReviewState, SaidBy, Speaker
from explorer.model.documents import Document
from explorer.model.when import DateRole, Qualifier

DOCUMENT = Document("Bolt said Acme would not buy it by 2027.", "a.txt")


def quote(words):
    start = DOCUMENT.text.index(words)
    return {"start": start, "end": start + len(words), "exact": words}


def build(**more):
    record = {"id": "c", "subject": "acme", "kind": "merger", "object": "bolt", "stage": "planned",
              "passages": [quote(DOCUMENT.text)]}  # fmt: skip
    known = Known("a.json", {"d1": DOCUMENT}, {"acme", "bolt"}, {"c"}, load_vocabulary(), raise_at_once)
    return build_claim(known, record | more)


def test_what_is_left_out_has_its_usual_value():
    claim = build()
    assert (claim.polarity, claim.certainty) == (Polarity.AFFIRMED, Certainty.UNSPECIFIED)
    assert (claim.said_by, claim.ranking, claim.review) == (SaidBy(), Ranking(), Review())
    assert (claim.inference, claim.detail, claim.cues, claim.dates, claim.note) == (None, None, (), (), "")


def test_what_is_there_is_read():
    claim = build(
        polarity="denied",
        certainty="probable",
        said_by={"speaker": "named", "entity": "bolt", "words": quote("Bolt said")},
        cues=[{"role": "negation", **quote("not")}],
        dates=[{"role": "deadline", "text": "by 2027", "edtf": "../2027", "qualifier": "by",
                "passage": quote("by 2027")}],
        inference={"part": "the object", "passages": [quote("it")]},
        ranking={"rank": "preferred", "reason": "first hand"},
        review={"state": "edited", "by": "me"},
    )  # fmt: skip
    assert (claim.polarity, claim.certainty) == (Polarity.DENIED, Certainty.PROBABLE)
    assert (claim.said_by.speaker, claim.said_by.entity) == (Speaker.NAMED, "bolt")
    assert [(cue.role, DOCUMENT.quote(cue.passage)) for cue in claim.cues] == [(CueRole.NEGATION, "not")]
    (date,) = claim.dates
    assert (date.role, date.when.qualifier, date.when.earliest) == (DateRole.DEADLINE, Qualifier.BY, None)
    assert DOCUMENT.quote(claim.inference.passages[0]) == "it"
    assert (claim.ranking, claim.review) == (Ranking(Rank.PREFERRED, "first hand"), Review(ReviewState.EDITED, "me"))
