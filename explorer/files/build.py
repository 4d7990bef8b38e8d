"""The record of a project → the dossier, every part checked against the others."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from explorer.files.claim_record import build_claim
from explorer.files.document_record import build_document
from explorer.files.errors import Inconsistent, Repeated, UnknownName
from explorer.files.known import Known, Report, unique
from explorer.files.record import (
    ArrangementRecord,
    DisagreementRecord,
    EntityRecord,
    MergeRecord,
    OverruleRecord,
    ProjectRecord,
    UnreadRecord,
)
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier, Unread, Why
from explorer.model.entities import Entity, EntityType, Mention, Note
from explorer.model.merges import Merge, homes
from explorer.model.relationships import Overrule, RelationshipId, Status
from explorer.model.vocabulary import Vocabulary


def build(path: Path, record: ProjectRecord, vocabulary: Vocabulary, report: Report) -> Dossier:
    """The dossier; *report* is told of each quote that does not match, all else raises ProjectError."""
    documents = _documents(path, record, report)
    known = Known(
        path,
        documents,
        unique(path, "entity", (entity["id"] for entity in record.get("entities", []))),
        unique(path, "claim", (claim["id"] for claim in record.get("claims", []))),
        vocabulary,
        report,
    )
    disagreements = record.get("disagreements", [])
    unique(path, "disagreement", (one["id"] for one in disagreements))
    return Dossier(
        title=record.get("title", ""),
        about=record.get("about", ""),
        documents=tuple(documents.values()),
        entities=tuple(build_entity(known, entity) for entity in record.get("entities", [])),
        claims=tuple(build_claim(known, claim) for claim in record.get("claims", [])),
        disagreements=tuple(build_disagreement(known, one) for one in disagreements),
        unread=tuple(build_unread(known, one, number) for number, one in enumerate(record.get("unread", []), 1)),
        overrules=_overrules(known, record.get("overrules", [])),
        arrangement=_arrangement(known, record.get("arrangement", {})),
        merges=_merges(known, record.get("merges", [])),
    )


def _documents(path: Path, record: ProjectRecord, report: Report) -> dict[str, Document]:
    records = record.get("documents", [])
    unique(path, "document", (one["key"] for one in records))
    documents: dict[str, Document] = {}
    for one in records:
        document, previous = build_document(path, one, report), one.get("previous")
        if previous is not None:
            if previous not in documents:
                found = f"previous: no document {previous!r} stands before it; put the older version first."
                raise UnknownName(path, f"document {one['key']!r}", found)
            document = replace(document, previous=documents[previous].id)
        documents[one["key"]] = document
    unique(path, "document with the text", (document.id for document in documents.values()))
    return documents


def build_entity(known: Known, record: EntityRecord) -> Entity:
    """The entity, its passages checked against the documents."""
    place = f"entity {record['id']}"
    return Entity(
        id=record["id"],
        name=record["name"],
        type=EntityType(record["type"]),
        aliases=tuple(record.get("aliases", [])),
        notes=tuple(
            Note(note["text"], known.passages(note.get("passages", []), f"{place}, note {number}"))
            for number, note in enumerate(record.get("notes", []), 1)
        ),
        mentions=tuple(
            Mention(known.passage(mention, f"{place}, mention {number}"), mention["kind"])
            for number, mention in enumerate(record.get("mentions", []), 1)
        ),
        unnamed_parties=record.get("unnamed_parties", 0),
        proposed=record.get("proposed", False),
    )


def build_disagreement(known: Known, record: DisagreementRecord) -> Disagreement:
    """What does not fit, its claims among those there are."""
    place = f"disagreement {record['id']}"
    for id in record.get("claims", []):
        if id not in known.claims:
            raise UnknownName(known.path, place, f"there is no claim {id!r}; add it or leave it out.")
    for id in record.get("entities", []):
        known.known_entity(id, place)
    return Disagreement(
        id=record["id"],
        kind=DisagreementKind(record["kind"]),
        about=record["about"],
        claims=tuple(record.get("claims", [])),
        passages=known.passages(record.get("passages", []), place),
        shown_as=record.get("shown_as", ""),
        noted_by=record.get("noted_by", ""),
        entities=tuple(record.get("entities", [])),
    )


def build_unread(known: Known, record: UnreadRecord, number: int) -> Unread:
    """The sentence without a claim, the *number*-th of them."""
    return Unread(known.passage(record, f"unread {number}"), Why(record["why"]))


def build_overrule(known: Known, record: OverruleRecord, number: int) -> Overrule:
    """The user's own status, the *number*-th of them."""
    place = f"overrule {number}"
    ends = record["subject"], record["object"]
    for end in ends:
        known.known_entity(end, place)
    known.known_kind(record["kind"], place)
    if not known.vocabulary.is_directed(record["kind"]):
        ends = min(ends), max(ends)
    return Overrule(RelationshipId(*ends, record["kind"]), Status(record["status"]), record["reason"])


def _overrules(known: Known, records: Iterable[OverruleRecord]) -> tuple[Overrule, ...]:
    found: dict[RelationshipId, Overrule] = {}
    for number, record in enumerate(records, 1):
        overrule = build_overrule(known, record, number)
        if overrule.relationship in found:
            raise Repeated(known.path, f"overrule {number}", "this relationship is overruled twice; keep one of them.")
        found[overrule.relationship] = overrule
    return tuple(found.values())


def _merges(known: Known, records: Iterable[MergeRecord]) -> tuple[Merge, ...]:
    merges = tuple(build_merge(known, one, number) for number, one in enumerate(records, 1))
    unique(known.path, "merged entity", (id for merge in merges for id in merge.absorbed))
    home = homes(merges)
    for id, end in home.items():
        if end in home:
            found = f"it is merged into {end!r}, which is itself merged into another; take one of the merges out."
            raise Inconsistent(known.path, f"merged entity {id}", found)
    return merges


def build_merge(known: Known, record: MergeRecord, number: int) -> Merge:
    """The merge, the *number*-th of them."""
    merge = Merge(record["kept"], tuple(record["absorbed"]), record["name"])
    for id in (merge.kept, *merge.absorbed):
        known.known_entity(id, f"merge {number}")
    return merge


def _arrangement(known: Known, record: ArrangementRecord) -> Arrangement:
    positions = {id: (place[0], place[1]) for id, place in record.get("positions", {}).items()}
    placed = frozenset(record.get("placed", []))
    for id in (*positions, *placed):
        known.known_entity(id, "arrangement")
    return Arrangement(positions, placed)
