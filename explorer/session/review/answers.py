"""What a person answers to one waiting thing → the edit it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.claims import ReviewState
from explorer.model.dossier import Why
from explorer.model.proposals import Alternative
from explorer.session import edits
from explorer.session.edits.answering import claims_reviewed, identity_denied, link_answered, read_otherwise
from explorer.session.history import Edit
from explorer.session.review.groups import Group
from explorer.session.review.waiting import waits
from explorer.session.review_key import Key, Sort
from explorer.session.state import State
from explorer.words import tr


class Says(StrEnum):
    """What is answered: a proposal is accepted or rejected, a question gets a yes or a no, either a choice."""

    ACCEPT = "accept"
    REJECT = "reject"
    YES = "yes"
    NO = "no"
    CHOOSE = "choose"


@dataclass(frozen=True, slots=True)
class Answer:
    """``says`` about what is called ``key``; ``choice`` is what was chosen, ``group`` all that it is said of."""

    says: Says
    key: Key
    choice: Alternative | str = ""
    group: Group | None = None


def answer_edit(state: State, answer: Answer) -> Edit:
    """The edit; EditError says why there is none, and what to do."""
    key = answer.key
    if key not in waits(state.known).index:
        raise edits.EditError(tr("This does not wait any more; choose another one."))
    if key.sort is Sort.CLAIM:
        return _proposal(state, answer)
    if key.sort is Sort.LINK:
        return _link(state, answer)
    if key.sort is Sort.SAME:
        return _same(state, answer)
    if answer.says in (Says.REJECT, Says.NO) and key.at is not None:
        return edits.unread_marked(state.dossier, key.at, Why.NO_CLAIM)
    raise edits.EditError(tr("Nothing is proposed of this sentence; press E to make a claim of it by hand."))


def _proposal(state: State, answer: Answer) -> Edit:
    dossier = state.dossier
    if answer.says is Says.CHOOSE and isinstance(answer.choice, Alternative):
        return read_otherwise(dossier, answer.key.id, answer.choice)
    if answer.says not in (Says.ACCEPT, Says.REJECT):
        raise edits.EditError(tr("This is a proposal: accept it (A) or reject it (R)."))
    decided = ReviewState.ACCEPTED if answer.says is Says.ACCEPT else ReviewState.REJECTED
    if answer.group is not None:
        return claims_reviewed(dossier, answer.group.claims, decided, answer.group.about)
    return claims_reviewed(dossier, (answer.key.id,), decided)


def _link(state: State, answer: Answer) -> Edit:
    question = waits(state.known).links[answer.key]
    if answer.says is Says.NO:
        name = state.known.entity_by_id[question.entity].name
        about = tr("“{words}” is not {name}", words=state.known.quote(question.mention), name=name)
        return claims_reviewed(state.dossier, question.claims, ReviewState.REJECTED, about)
    means = answer.choice if answer.says is Says.CHOOSE else question.entity
    if answer.says not in (Says.YES, Says.CHOOSE) or not isinstance(means, str):
        raise edits.EditError(tr("This is a question: answer with yes (Y) or no (N)."))
    return link_answered(state.dossier, question.claims, question.mention, question.entity, means)


def _same(state: State, answer: Answer) -> Edit:
    if answer.says is Says.NO:
        return identity_denied(state.dossier, answer.key.id)
    question = next(each for each in state.known.disagreements if each.id == answer.key.id)
    ids = tuple(id for id in dict.fromkeys(question.entities) if id in state.known.entity_by_id)
    keep = answer.choice if answer.says is Says.CHOOSE else ids[0]
    if answer.says not in (Says.YES, Says.CHOOSE) or keep not in ids:
        raise edits.EditError(tr("This is a question: answer with yes (Y) or no (N)."))
    return edits.entities_merged(state.dossier, ids, str(keep))
