"""A claim's card → the words on it."""

from explorer.model.claims import Rank, ReviewState
from explorer.session.cards import Card
from explorer.session.quoting import quoted
from explorer.session.wording import capitalised, status_name
from explorer.ui.paragraph import on_one_line
from explorer.words import tr


def kind_words(card: Card) -> str:
    """What it is: "Equity stake"."""
    return capitalised(card.kind)


def status_words(card: Card) -> str:
    """What its sentence says of it: "Rumoured"; what is inferred says so."""
    words = capitalised(status_name(card.status))
    if card.inferred:
        words = tr("{status} · inferred ?", status=words)
    if card.review is ReviewState.REJECTED:
        return tr("{status} · rejected", status=words)
    if card.rank is Rank.NORMAL:
        return words
    return tr("{status} · {rank}", status=words, rank=tr(card.rank.value))


def meta_words(card: Card | None) -> str:
    """Who says it, and the dates as printed."""
    return on_one_line(" · ".join((capitalised(card.said_by), *card.dates))) if card else ""


def with_source(card: Card) -> str:
    """The sentence as people paste it: between quotation marks, with who says it and where it stands."""
    return f"{quoted(card.quote)}\n— {capitalised(card.said_by)}. {card.source}, {card.place}"


def can_unfold(card: Card | None) -> bool:
    """Whether there is more to it than is seen at first."""
    return card is not None and bool(card.before or card.after or card.facts)
