"""Short questions about claims, statuses and entities: state → question, its answer → edit."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.model.claims import Claim, Rank, ReviewState
from explorer.model.merges import members
from explorer.model.relationships import RelationshipId, Status, label
from explorer.session import edits
from explorer.session.claim_card import excerpt, in_document_order, in_words
from explorer.session.form import Matter, Option, Question
from explorer.session.history import Edit
from explorer.session.state import State
from explorer.session.wording import capitalised, place, rule_words, status_name
from explorer.words import tr

_MANY = 60


def rename_question(state: State, id: str) -> Question:
    """How an entity is to be called."""
    name = edits.refusal.need_shown(state.dossier, id).name
    return Question(Matter.RENAME, (id,), tr("Rename {name}", name=name), label=tr("Name"), text=name,
                    done=tr("Rename"))  # fmt: skip


def rank_question(state: State, claim: str, rank: Rank) -> Question:
    """Why a claim is preferred or deprecated."""
    found = edits.refusal.need_claim(state.known, claim)
    prefer = rank is Rank.PREFERRED
    title = tr("Prefer this claim") if prefer else tr("Deprecate this claim")
    follows = (
        tr("Preferred claims decide the status alone.") if prefer
        else tr("A deprecated claim stays in the project, and no longer counts for the status.")
    )  # fmt: skip
    matter = Matter.PREFER if prefer else Matter.DEPRECATE
    return Question(
        matter, (claim,), title, f"{_quoted(state, found)}\n{follows}", label=tr("Reason"), text=found.ranking.reason,
        hint=tr("for example: the later report corrects it"), done=tr("Prefer") if prefer else tr("Deprecate"),
    )  # fmt: skip


def standing_question(state: State, claim: str) -> Question:
    """Whether a claim that was set aside is to count again."""
    found = edits.refusal.need_claim(state.known, claim)
    rejected = found.review.state is ReviewState.REJECTED
    words = tr("This claim was rejected.") if rejected else tr("This claim is deprecated: {reason}",
                                                              reason=found.ranking.reason)  # fmt: skip
    return Question(
        Matter.STANDING, (claim,), in_words(state.known, state.vocabulary, found), f"{_quoted(state, found)}\n{words}",
        done=tr("Accept again") if rejected else tr("Rank as any other"),
    )  # fmt: skip


def disagreement_question(state: State, claim: str) -> Question:
    """With which other claim one disagrees, and about what: those of its pair first, then of its two entities."""
    known = state.known
    found = edits.refusal.need_claim(known, claim)
    ends = {found.subject, found.object}
    others = [other for other in in_document_order(known, known.claims) if other.id != claim and not other.is_proposed]
    near = [other for other in others if {other.subject, other.object} == ends]
    far = [other for other in others if len({other.subject, other.object} & ends) == 1]
    options = tuple(
        Option(other.id, f"{in_words(known, state.vocabulary, other)} – {status_name(label(other))}",
               f"“{excerpt(known.quote(other.passages[0]), 70)}” {place(known, other.passages[0])}")
        for other in (*near, *far)[:_MANY]
    )  # fmt: skip
    return Question(
        Matter.DISAGREE, (claim,), tr("Note a disagreement"), _quoted(state, found), options, many=True,
        label=tr("What about"), text=in_words(known, state.vocabulary, found), done=tr("Note"),
    )  # fmt: skip


def overrule_question(state: State, relationship: RelationshipId) -> Question:
    """Which status to give a relationship instead of the rule's, and why."""
    found = state.graph.relationships.get(relationship)
    if found is None:
        raise edits.EditError(tr("There is no such relationship; select a line of the map."))
    overrule = found.verdict.overrule
    options = tuple(Option(status.value, capitalised(status_name(status))) for status in Status)
    return Question(
        Matter.OVERRULE, tuple(relationship), tr("Overrule the status"),
        rule_words(found.verdict, state.known, state.graph), options, chosen=(found.status.value,),
        label=tr("Reason"), text=overrule.reason if overrule else "", hint=tr("stays visible beside the status"),
        done=tr("Overrule"),
    )  # fmt: skip


def merge_question(state: State, ids: Sequence[str]) -> Question:
    """Under which name entities become one."""
    shown = [edits.refusal.need_shown(state.dossier, id) for id in ids]
    if len(shown) < 2:
        raise edits.EditError(tr("It takes two different entities to merge; select at least two."))
    options = tuple(Option(entity.id, entity.name, ", ".join(entity.aliases)) for entity in shown)
    return Question(
        Matter.MERGE, tuple(ids), tr("Merge entities"),
        tr("All of them become one, which keeps every claim; they can be split again. Which name stays?"),
        options, names=True, chosen=(shown[0].id,), label=tr("Called"), text=shown[0].name, done=tr("Merge"),
    )  # fmt: skip


def split_question(state: State, id: str) -> Question:
    """Which of the entities that were merged into one stand for themselves again."""
    whole = edits.refusal.need_shown(state.dossier, id).name
    known = state.dossier.entity_by_id
    merged = [other for merge in state.dossier.merges if merge.kept == id for other in merge.absorbed]
    if not merged:
        raise edits.EditError(tr("Nothing is merged into {name}, so that it cannot be split.", name=whole))
    options = tuple(
        Option(other, known[other].name, ", ".join(
            known[part].name for part in members(other, state.dossier.merges) if part != other)) for other in merged
    )  # fmt: skip
    return Question(
        Matter.SPLIT, (id,), tr("Split {name}", name=whole),
        tr("What is chosen stands for itself again, with everything that was said of it."), options, many=True,
        chosen=tuple(merged), done=tr("Split"),
    )  # fmt: skip


def same_question(state: State, ids: Sequence[str]) -> Question:
    """What is unsure about whether entities are the same."""
    edit = edits.sameness_asked(state.dossier, ids)
    return Question(
        Matter.SAME, tuple(ids), tr("Same as? (disputed)"),
        tr("It is noted that they may be one and the same, or not; nothing is merged."),
        label=tr("Question"), text=edit.disagreement.about, done=tr("Note"),
    )  # fmt: skip


def question_edit(state: State, answer: Question) -> Edit:
    """The edit that the answer asks for."""
    dossier, ids, text, chosen = state.dossier, answer.ids, answer.text, answer.chosen
    match answer.matter:
        case Matter.RENAME:
            return edits.entity_renamed(dossier, ids[0], text)
        case Matter.PREFER | Matter.DEPRECATE:
            rank = Rank.PREFERRED if answer.matter is Matter.PREFER else Rank.DEPRECATED
            return edits.claim_ranked(dossier, ids[0], rank, text)
        case Matter.DISAGREE:
            return edits.disagreement_noted(dossier, text, (*ids, *chosen), noted_by=edits.claims.BY_HAND)
        case Matter.OVERRULE:
            _need_choice(chosen)
            return edits.status_overruled(dossier, RelationshipId(*ids), Status(chosen[0]), text)
        case Matter.MERGE:
            _need_choice(chosen)
            return edits.entities_merged(dossier, ids, chosen[0], text)
        case Matter.SPLIT:
            _need_choice(chosen)
            return edits.entity_split(dossier, ids[0], chosen)
        case Matter.STANDING:
            if edits.refusal.need_claim(dossier, ids[0]).review.state is ReviewState.REJECTED:
                return edits.claim_reviewed(dossier, ids[0], ReviewState.ACCEPTED)
            return edits.claim_ranked(dossier, ids[0], Rank.NORMAL)
        case Matter.SAME:
            return edits.sameness_asked(dossier, ids, text)


def _need_choice(chosen: tuple[str, ...]) -> None:
    if not chosen:
        raise edits.EditError(tr("Nothing is chosen; choose at least one."))


def _quoted(state: State, claim: Claim) -> str:
    return f"“{excerpt(state.known.quote(claim.passages[0]), 160)}” {place(state.known, claim.passages[0])}"
