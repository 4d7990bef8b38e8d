"""What the map leaves out → a few words on it, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.session import counts
from explorer.session.gestures import Gesture, ShowAll
from explorer.session.review.looking import LookAt
from explorer.session.review.waiting import waits
from explorer.session.state import State
from explorer.words import tr, trn


@dataclass(frozen=True, slots=True)
class Hint:
    """Words, and what is offered beside them."""

    text: str
    offer: str
    gesture: Gesture


def hint(state: State) -> Hint | None:
    """Why so little can be seen; None where nothing needs to be said: the outline shows which filters are set."""
    around = state.desk.filter.around
    if not state.graph.entities and (waiting := waits(state.known)).proposals:
        proposed, asked = len(waiting.proposals), waiting.to_decide - len(waiting.proposals)
        text = trn("{number} proposal waits for review", "{number} proposals wait for review", proposed)
        if asked:
            questions = trn("{number} question", "{number} questions", asked)
            text = tr("{proposals} and {questions} wait for review", proposals=counts.proposals(proposed),
                      questions=questions)  # fmt: skip
        return Hint(text, tr("Review"), LookAt())
    if state.graph.entities and not state.shown.entities:
        return Hint(tr("Nothing to show"), tr("Show everything"), ShowAll())
    if around is not None and around in state.graph.entities:
        return Hint(tr("Only around {name}", name=state.graph.entities[around].name), tr("Show all"), ShowAll())
    return None
