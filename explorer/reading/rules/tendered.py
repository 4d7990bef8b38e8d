"""A sentence about a tender for goods or works → who has put it out: "Y's tender for 40 trams", "bids to supply Y"."""

from __future__ import annotations

from collections.abc import Mapping, Set

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.grammar.pieces import Piece
from explorer.reading.text.tokens import word_set

BIDS = word_set("bid bids offer offers tender tenders proposal proposals quotation quotations")
WORKS = word_set(
    "contract contracts supply delivery construction modernisation modernization conversion expansion extension "
    "renovation installation maintenance overhaul refurbishment demolition dredging electrification upgrade design "
    "engineering operation concession franchise works trainset trainsets multiple-unit multiple-units rolling-stock "
    "stock renewal fleet newbuildings vessels aircraft frigates ferries project services dredger"
)
TENDERS = word_set("tender tenders tendering procurement retender re-tender")
_MADE = word_set(
    "launch launched launches launching issue issued issues invite invited invites inviting seek seeks sought open "
    "opened opens put puts announce announced publish published receive received start started begin call called "
    "prepare preparing run running relaunch relaunched restart restarted"
)
_FAR = 14


def tenderer(pieces: tuple[Piece, ...], types: Mapping[str, EntityType], wares: Set[str]) -> str:
    """Who has put out the tender that the sentence tells of; an empty text where it tells of none, or not whose."""
    firms = [at for at, piece in enumerate(pieces) if _firm(piece, types)]
    for at, piece in enumerate(pieces):
        if piece.low not in BIDS | TENDERS or piece.pointer is not None:
            continue
        behind = [one.low for one in pieces[at + 1 : at + _FAR]]
        aimed = "for" in behind and bool((wares | WORKS) & set(behind[behind.index("for") :]))
        put_out = [one.low for one in pieces[max(0, at - 4) : at]]
        invited = bool(_MADE & set(put_out)) and (aimed or piece.low in TENDERS)
        for firm in firms:
            owned = firm < at and at - firm <= 4 and _low(pieces, firm + 1) in ("'s", "'") and piece.low in TENDERS
            to = firm > at and firm - at < _FAR + 8 and aimed and _leads(pieces, firm) == "to"
            if owned or to:
                return _firm(pieces[firm], types)
        if invited and (before := [firm for firm in firms if firm < at]):
            return _firm(pieces[before[0]], types)
    return ""


def _leads(pieces: tuple[Piece, ...], firm: int) -> str:
    """The small word that leads to a name, over what tells of it: "to", of "to national passenger operator Y"."""
    for back in range(firm - 1, max(-1, firm - 6), -1):
        if pieces[back].low in ("to", "for", "by", "from", "with", "of", "in", "and"):
            return pieces[back].low
    return ""


def _firm(piece: Piece, types: Mapping[str, EntityType]) -> str:
    pointer = piece.pointer
    one = pointer is not None and len(pointer.entities) == 1 and pointer.how is not How.ADJECTIVE
    firm = pointer.entities[0] if one and pointer is not None else ""
    return firm if types.get(firm) is EntityType.ORGANISATION else ""


def _low(pieces: tuple[Piece, ...], at: int) -> str:
    return pieces[at].low if at < len(pieces) else ""
