"""The record of a claim → the claim."""

from explorer.files.errors import Inconsistent
from explorer.files.known import Known, readable_date
from explorer.files.record import ClaimRecord, ProposalRecord, SaidByRecord
from explorer.model.claims import (
    Certainty,
    Claim,
    ClaimDate,
    Cue,
    CueRole,
    Inference,
    Polarity,
    Rank,
    Ranking,
    Review,
    ReviewState,
    SaidBy,
    Speaker,
    Stage,
)
from explorer.model.documents import Passage
from explorer.model.proposals import Alternative, Link, Proposal, Strength
from explorer.model.when import DateRole, Qualifier, When


def build_claim(known: Known, record: ClaimRecord) -> Claim:
    """The claim, its parts checked against the rest of the project."""
    place = f"claim {record['id']}"
    known.known_entity(record["subject"], f"{place}, subject")
    known.known_entity(record["object"], f"{place}, object")
    known.known_kind(record["kind"], f"{place}, kind")
    passages = known.passages(record["passages"], place)
    inference = record.get("inference")
    ranking, review = record.get("ranking", {}), record.get("review", {})
    return Claim(
        id=record["id"],
        subject=record["subject"],
        object=record["object"],
        kind=record["kind"],
        stage=Stage(record["stage"]),
        passages=passages,
        polarity=Polarity(record.get("polarity", Polarity.AFFIRMED)),
        certainty=Certainty(record.get("certainty", Certainty.UNSPECIFIED)),
        inference=Inference(inference["part"], known.passages(inference.get("passages", []), f"{place}, inference"))
        if inference
        else None,
        said_by=_said_by(known, record["said_by"], place) if "said_by" in record else SaidBy(),
        detail=record.get("detail"),
        cues=_cues(known, record, passages, place),
        dates=_dates(known, record, place),
        ranking=Ranking(Rank(ranking.get("rank", Rank.NORMAL)), ranking.get("reason", "")),
        review=Review(ReviewState(review.get("state", ReviewState.ACCEPTED)), review.get("by", "")),
        note=record.get("note", ""),
        proposal=_proposal(known, record["proposal"], f"{place}, proposal") if "proposal" in record else None,
    )


def _proposal(known: Known, record: ProposalRecord, place: str) -> Proposal:
    links = tuple(
        Link(
            known.passage(one["mention"], f"{place}, link {number}"),
            one["entity"],
            tuple(one.get("others", [])),
            one.get("confirmed", False),
        )
        for number, one in enumerate(record.get("links", []), 1)
    )
    alternatives = tuple(Alternative(one["part"], one["value"]) for one in record.get("alternatives", []))
    proposal = Proposal(record["rule"], Strength(record.get("strength", Strength.FAIR)), links, alternatives)
    for id in proposal.entities:
        known.known_entity(id, place)
    return proposal


def _said_by(known: Known, record: SaidByRecord, place: str) -> SaidBy:
    place = f"{place}, said_by"
    speaker, entity = Speaker(record.get("speaker", Speaker.ARTICLE)), record.get("entity")
    if (speaker is Speaker.NAMED) != (entity is not None):
        found = "a named speaker has an entity, and no other speaker has one; correct one of the two."
        raise Inconsistent(known.path, place, found)
    if entity is not None:
        known.known_entity(entity, place)
    words = known.passage(record["words"], f"{place}, words") if "words" in record else None
    return SaidBy(speaker, entity, words, record.get("how", ""))


def _cues(known: Known, record: ClaimRecord, passages: tuple[Passage, ...], place: str) -> tuple[Cue, ...]:
    cues = []
    for number, one in enumerate(record.get("cues", []), 1):
        where = f"{place}, cue {number}"
        passage = known.passage(one, where)
        if not any(whole.holds(passage) for whole in passages):
            found = f"“{one['exact']}” does not lie inside a passage of the claim; add its sentence or remove the cue."
            known.report(Inconsistent(known.path, where, found))
        cues.append(Cue(CueRole(one["role"]), passage))
    return tuple(cues)


def _dates(known: Known, record: ClaimRecord, place: str) -> tuple[ClaimDate, ...]:
    dates = []
    for number, one in enumerate(record.get("dates", []), 1):
        where = f"{place}, date {number}"
        readable_date(known.path, one.get("edtf"), where)
        passage = known.passage(one["passage"], where) if "passage" in one else None
        qualifier = Qualifier(one["qualifier"]) if "qualifier" in one else None
        dates.append(ClaimDate(When(one["text"], one.get("edtf"), qualifier), DateRole(one["role"]), passage))
    return tuple(dates)
