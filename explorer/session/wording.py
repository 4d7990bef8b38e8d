"""Values of the model → words a person reads, in the language of the program.

Words of sources stand between “ ” and are never translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from explorer.model.claims import Claim, ClaimDate, SaidBy, Speaker
from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import EntityType
from explorer.model.relationships import Rule, Status, Verdict, label, said_on
from explorer.model.when import DateRole
from explorer.network.fold import Graph
from explorer.words import tr, trn

_PLURALS = {
    EntityType.ORGANISATION: "organisations",
    EntityType.PERSON: "people",
    EntityType.AGREEMENT: "agreements",
    EntityType.GROUP: "groups",
    EntityType.PRODUCT: "products",
    EntityType.EVENT: "events",
    EntityType.PLACE: "places",
}


def capitalised(text: str) -> str:
    """*text* with a capital first letter, for chips and headings."""
    return text[:1].upper() + text[1:]


def status_name(status: Status) -> str:
    """What a status is called: "sought"."""
    return tr(status.value)


def status_words(status: Status, inferred: bool) -> str:
    """The status of a claim or a relationship, and whether it is only inferred: "denied, inferred"."""
    name = status_name(status)
    return tr("{status}, inferred", status=name) if inferred else name


def kind_name(kind: str) -> str:
    """What a kind of relationship is called: "equity stake"."""
    return tr(kind)


def type_name(type: EntityType) -> str:
    """What one entity of a type is called: "person"."""
    return tr(type.value)


def type_names(type: EntityType) -> str:
    """What several entities of a type are called: "people"."""
    return tr(_PLURALS[type])


def unnamed_parties(number: int) -> str:
    """How many parties of an agreement the sources do not name; empty when they name all."""
    return trn("{number} party unnamed", "{number} parties unnamed", number) if number else ""


def place(dossier: Dossier, passage: Passage) -> str:
    """Where a passage stands: "¶4 s1", with the document's heading where there are several."""
    document = dossier.document_by_id[passage.document]
    where = str(document.place(passage.start))
    return where if len(dossier.documents) < 2 else f"{document.heading} {where}"


def said_by(dossier: Dossier, source: SaidBy) -> str:
    """Who says it, with the words that say so: "Jun Seki (“he names”)"."""
    who = _speaker(dossier, source)
    return f"{who} (“{dossier.quote(source.words)}”)" if source.words else who


def said_by_in_short(dossier: Dossier, source: SaidBy) -> str:
    """Who says it; the words that say so stay with an unnamed source, which has no other name."""
    return said_by(dossier, source) if source.speaker is Speaker.UNNAMED else _speaker(dossier, source)


def _speaker(dossier: Dossier, source: SaidBy) -> str:
    """Who says it, and how: "the article, about Jun Seki"."""
    if source.speaker is Speaker.NAMED and source.entity is not None:
        entity = dossier.entity_by_id.get(source.entity)
        who = entity.name if entity else source.entity
    else:
        who = tr("the article") if source.speaker is Speaker.ARTICLE else tr("unnamed source")
    return f"{who}, {source.how}" if source.how else who


def date_words(dossier: Dossier, claimed: ClaimDate, document: str | None = None) -> str:
    """A date as printed, and what cannot be known of it: "“at this time” – publication date unknown".

    *document* is the one the claim stands in, where the date has no passage of its own.
    """
    printed = f"“{claimed.when.text}”"
    if claimed.when.edtf is None and claimed.role in (DateRole.AS_OF, DateRole.STATED):
        published = _published(dossier, claimed.passage.document if claimed.passage else document)
        if published is None:
            return tr("{printed} – publication date unknown", printed=printed)
        return tr("{printed} – published {published}", printed=printed, published=published)
    if claimed.when.edtf is None:
        return tr("{printed} – date unknown", printed=printed)
    if claimed.role is DateRole.EVENT:
        return printed
    return tr("{printed} ({role})", printed=printed, role=tr(claimed.role.value))


def rule_words(verdict: Verdict, dossier: Dossier, graph: Graph) -> str:
    """Why a relationship has its status: the rule, and the claims that decided."""
    sentences = [_rule_sentence(verdict, dossier)]
    if verdict.rule is Rule.PREFERRED and verdict.outweighed:
        sentences.append(
            trn("{number} other claim is outweighed.", "{number} other claims are outweighed.", len(verdict.outweighed))
        )
    if aside := _set_aside(verdict, graph):
        sentences.append(
            trn("{number} rejected or deprecated claim is set aside.",
                "{number} rejected or deprecated claims are set aside.", aside)
        )  # fmt: skip
    if verdict.overrule:
        shown, reason = status_name(verdict.overrule.status), verdict.overrule.reason
        sentences.append(tr("Overruled by hand as “{status}”: {reason}", status=shown, reason=reason))
    return " ".join(sentences)


def claims_at(dossier: Dossier, claims: Sequence[Claim]) -> str:
    """Where claims stand, and whether all of them are inferred: "¶1 s4, inferred"."""
    places = ", ".join(dict.fromkeys(place(dossier, claim.passages[0]) for claim in claims))
    return tr("{places}, inferred", places=places) if _all_inferred(claims) else places


def inferred_labels(claims: Iterable[Claim]) -> dict[Status, bool]:
    """The labels of *claims*, weakest first, and whether a label rests only on inferred claims."""
    found: dict[Status, list[Claim]] = {}
    for claim in claims:
        found.setdefault(label(claim), []).append(claim)
    return {status: _all_inferred(found[status]) for status in Status if status in found}


def _all_inferred(claims: Iterable[Claim]) -> bool:
    return all(claim.inference is not None for claim in claims)


def _rule_sentence(verdict: Verdict, dossier: Dossier) -> str:
    claims = [dossier.claim_by_id[id] for id in verdict.deciding]
    if verdict.rule is Rule.NONE:
        return tr("No claim counts: all are rejected or deprecated.")
    status, where = status_name(verdict.status), claims_at(dossier, claims)
    if verdict.rule is Rule.LATEST:
        return tr("The latest claim ({place}) says “{status}”; earlier ones say otherwise.", place=where, status=status)
    if verdict.rule is Rule.DISPUTED:
        return tr("The claims say {labels}, and {dates}: disputed.",
                  labels=_labels(verdict, claims, dossier), dates=_undecided(claims, dossier))  # fmt: skip
    if len(claims) == 1:
        if verdict.rule is Rule.PREFERRED:
            return tr("The preferred claim ({place}) decides: it says “{status}”.", place=where, status=status)
        return tr("The only claim that counts ({place}) says “{status}”.", place=where, status=status)
    if verdict.rule is Rule.PREFERRED:
        text = trn("The {number} preferred claim says", "All {number} preferred claims say", len(claims))
    else:
        text = trn("The {number} claim that counts says", "All {number} claims that count say", len(claims))
    words = tr("{claims} “{status}”", claims=text, status=status)
    return tr("{words}; all are inferred.", words=words) if _all_inferred(claims) else f"{words}."


def _labels(verdict: Verdict, claims: Sequence[Claim], dossier: Dossier) -> str:
    """The labels found, each with the places that say so."""
    return _and(
        [
            f"“{status_name(status)}” ({claims_at(dossier, [claim for claim in claims if label(claim) is status])})"
            for status in verdict.labels
        ]
    )


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def _undecided(claims: Sequence[Claim], dossier: Dossier) -> str:
    """Why dates do not decide."""
    spans: list[tuple[date, date] | None] = [said_on(claim, lambda id: _published(dossier, id)) for claim in claims]
    if any(not span and _is_softly_dated(claim) for claim, span in zip(claims, spans, strict=True)):
        return tr("not all of their dates are exact")
    if not any(spans):
        return tr("nothing dates them")
    if not all(spans):
        return tr("not all of them are dated")
    return tr("their dates do not tell which is the latest")


def _is_softly_dated(claim: Claim) -> bool:
    return any(dated.when.is_soft and dated.role is not DateRole.DEADLINE for dated in claim.dates)


def _set_aside(verdict: Verdict, graph: Graph) -> int:
    """How many claims of the relationship do not count."""
    if not verdict.deciding:
        return 0
    relationship = graph.relationships.get(graph.relationship_of_claim[verdict.deciding[0]])
    return sum(not claim.counts for claim in relationship.claims) if relationship else 0


def _published(dossier: Dossier, document: str | None) -> str | None:
    found = dossier.document_by_id.get(document) if document else None
    return found.published if found else None
