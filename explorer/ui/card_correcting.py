"""A card → what its menu offers to correct the claim."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from explorer.model.claims import Rank, ReviewState
from explorer.session.cards import Card
from explorer.session.form import Decision, Verdict
from explorer.session.forms.asking import ask_correction, ask_disagreement, ask_rank
from explorer.session.gestures import Gesture
from explorer.words import tr


def fill_card_menu(
    menu: QMenu, card: Card, send: Callable[[Gesture], object], decide: Callable[[Decision], object]
) -> None:
    """Add to *menu* what can be decided about the claim, and what opens a form."""
    claim = card.claim

    def decision(words: str, verdict: Verdict) -> None:
        menu.addAction(words, lambda: decide(Decision(verdict, (claim,))))

    menu.addSeparator()
    menu.addAction(tr("Edit claim…") + "\tE", lambda: send(ask_correction(claim)))
    menu.addAction(tr("Note a disagreement…"), lambda: send(ask_disagreement(claim)))
    menu.addSeparator()
    if card.rank is not Rank.PREFERRED:
        menu.addAction(tr("Prefer…"), lambda: send(ask_rank(claim, Rank.PREFERRED)))
    if card.rank is not Rank.DEPRECATED:
        menu.addAction(tr("Deprecate…"), lambda: send(ask_rank(claim, Rank.DEPRECATED)))
    if card.rank is not Rank.NORMAL:
        decision(tr("Rank as any other"), Verdict.NORMAL)
    menu.addSeparator()
    if card.review in (ReviewState.PROPOSED, ReviewState.REJECTED):
        decision(tr("Accept"), Verdict.ACCEPT)
    if card.review is not ReviewState.REJECTED:
        decision(tr("Reject"), Verdict.REJECT)
    if card.by_hand:
        decision(tr("Remove claim"), Verdict.REMOVE)
