"""A card → what its menu offers to correct the claim."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from explorer.model.claims import Rank, ReviewState
from explorer.session.cards import Card
from explorer.session.form import Decision, Verdict
from explorer.session.forms.asking import ask_correction, ask_disagreement, ask_rank
from explorer.session.gestures import Gesture
from explorer.ui.writing import offer
from explorer.words import tr


def fill_card_menu(
    menu: QMenu, card: Card, send: Callable[[Gesture], object], decide: Callable[[Decision], object]
) -> None:
    """Add to *menu* what can be decided about the claim, and what opens a form."""
    claim = card.claim

    def asking(words: str, gesture: Gesture) -> None:
        offer(menu, words, card.read_only, lambda: send(gesture))

    def decision(words: str, verdict: Verdict, id: str = claim) -> None:
        offer(menu, words, card.read_only, lambda: decide(Decision(verdict, (id,))))

    menu.addSeparator()
    asking(tr("Edit claim…") + "\tE", ask_correction(claim))
    asking(tr("Note a disagreement…"), ask_disagreement(claim))
    for id, about in card.noted:
        decision(tr("Remove the note “{about}”", about=about).replace("&", "&&"), Verdict.REMOVE_NOTED, id)
    menu.addSeparator()
    if card.rank is not Rank.PREFERRED:
        asking(tr("Prefer…"), ask_rank(claim, Rank.PREFERRED))
    if card.rank is not Rank.DEPRECATED:
        asking(tr("Deprecate…"), ask_rank(claim, Rank.DEPRECATED))
    if card.rank is not Rank.NORMAL:
        decision(tr("Rank as any other"), Verdict.NORMAL)
    menu.addSeparator()
    if card.review in (ReviewState.PROPOSED, ReviewState.REJECTED):
        decision(tr("Accept"), Verdict.ACCEPT)
    if card.review is not ReviewState.REJECTED:
        decision(tr("Reject"), Verdict.REJECT)
    if card.by_hand:
        decision(tr("Remove claim"), Verdict.REMOVE)
