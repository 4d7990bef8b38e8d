"""The sentences of a text → those whose neighbours say that they are imagined, long past or plans given up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from explorer.model.claims import Stage
from explorer.reading.sentence import Said
from explorer.reading.standings.standing import unclear

Span = tuple[int, int]


class Frame(Enum):
    """What its neighbours make of a sentence: all of it imagined or news of old, or what was to come given up."""

    IMAGINED = "imagined"
    BYGONE = "bygone"
    GIVEN_UP = "given up"


_OPENS = re.compile(
    r"[\"“‘']?(?:imagine|suppose|picture this|let us (?:imagine|suppose|assume)|let['’]s (?:imagine|suppose|assume|say)"
    r"|what if|what would happen|in (?:one|this|that|a|the) (?:[a-z-]{1,20} )?(?:scenario|thought experiment)"
    r"|in (?:the|this|his|her) (?:novel|board game|video game|thriller|satire)"
    r"|(?:the|this|his|her) (?:novel|thriller|film|series|play|satire) is set in)\b", re.IGNORECASE
)  # fmt: skip
_FAKE = re.compile(
    r"\b(?:fake|hoax|spoof|satirical|parody|fabricated|forged|bogus|fictitious) (?:[a-z-]{1,20} )?(?:press release|memo"
    r"|statement|letter|e-?mail|website|site|account|report|article|post|tweet|story|video|document)s?\b",
    re.IGNORECASE,
)  # fmt: skip
_IT_SAYS = re.compile(
    r"[\"“]?(?:it|they|the (?:release|statement|letter|e-?mail|site|website|account|article|post|tweet|memo)) "
    r"(?:said|says|claimed|claims|announced|reported|stated|declared|wrote|also)\b", re.IGNORECASE
)  # fmt: skip
_TAKEN_BACK = re.compile(
    r"[\"“]?(?:none of (?:this|that|it) (?:is|was) true|(?:this|that|it) (?:is|was) (?:all )?(?:not true|untrue|false"
    r"|a hoax|a joke|a prank|a spoof|a lie|a dream|satire|fiction|nonsense|fake|made up|an april fool"
    r"|the first of april)"
    r"|at least,? (?:that|this) is what|or so (?:said|says|claimed|thought|it|the|he|she|they|a)\b"
    r"|except (?:it|they|he|she|that|this) (?:did|was|had|is|has)(?:n['’]t| not)|(?:that|this|it) never happened)",
    re.IGNORECASE,
)  # fmt: skip
_NEVER = re.compile(r"(?:it|they|he|she) never (?:did|has|have|happened|came to that|got that far)\b", re.IGNORECASE)
_DEAD = re.compile(
    r"\b(?:plans?|deal|merger|talks|takeover|bid|agreement|proposal|alliance|tie-up|venture|transaction|sale)\b.{0,80}"
    r"\b(?:collapsed|fell (?:through|apart)|called off|scrapped|shelved|abandoned|voted down|withdrawn|cancelled"
    r"|canceled|broke down|blocked|vetoed|came to nothing)\b"
    r"|\b(?:called off|scrapped|shelved|abandoned|cancelled|canceled) (?:its|their|the|a|an) (?:[a-z-]{1,20} )?"
    r"(?:plans?|deal|merger|takeover|bid|agreement|proposal|alliance|tie-up|venture|transaction|sale)\b", re.IGNORECASE
)  # fmt: skip
_ARCHIVE = re.compile(
    r"(?:from (?:our|the) archives?|on this day|this (?:day|week|month) in (?:history|1[89]\d\d)|looking back"
    r"|(?:\d{1,3}|ten|twenty|thirty|forty|fifty|a hundred|twenty-five) years ago|a century ago)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
"""A heading over news of old: "From our archive", "50 years ago (February 1976)"."""
_WAS_TO = re.compile(r"\b(?:would|was to|were to|was due to|were due to|was going to|were going to)\b", re.IGNORECASE)
_ANEW = re.compile(
    r"\b(?:said|says|told|announced|added|confirmed|now|instead|new|reported|according)\b", re.IGNORECASE
)
_REAL = re.compile(r"\b(?:in reality|in fact|in truth|in real life|actually)\b", re.IGNORECASE)
_YET = frozenset({Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING, Stage.AGREED})
_LONG = 2


def frames(text: str, sentences: Sequence[Span]) -> dict[Span, Frame]:
    """For each sentence that its neighbours make less of, what they make of it."""
    found = dict[Span, Frame]()
    for at, span in enumerate(sentences):
        words = text[slice(*span)]
        following = list(_same_paragraph(text, sentences, at))
        if _ARCHIVE.match(words):
            found |= dict.fromkeys(sentences[at + 1 :], Frame.BYGONE)
        elif _OPENS.match(words):
            found |= dict.fromkeys(_until_real(text, following), Frame.IMAGINED)
        elif _FAKE.search(words) and following and _IT_SAYS.match(text[slice(*following[0])]):
            found[following[0]] = Frame.IMAGINED
        elif _DEAD.search(words):
            found |= dict.fromkeys(_still_told(text, sentences[at + 1 : at + 1 + _LONG]), Frame.GIVEN_UP)
        if at and _TAKEN_BACK.match(words):
            found[sentences[at - 1]] = Frame.IMAGINED
        elif at and _NEVER.match(words):
            found.setdefault(sentences[at - 1], Frame.GIVEN_UP)
    return found


def _same_paragraph(text: str, sentences: Sequence[Span], at: int) -> list[Span]:
    """The next sentences up to the end of the paragraph."""
    found = list[Span]()
    for step in range(at + 1, min(at + 1 + _LONG, len(sentences))):
        if "\n" in text[sentences[step - 1][1] : sentences[step][0]]:
            break
        found.append(sentences[step])
    return found


def _until_real(text: str, spans: Sequence[Span]) -> list[Span]:
    """Those up to the first that says how it is in truth."""
    end = next((at for at, span in enumerate(spans) if _REAL.search(text[slice(*span)])), len(spans))
    return list(spans[:end])


def _still_told(text: str, spans: Sequence[Span]) -> list[Span]:
    """Those up to the first that tells of no more that was to come then."""
    found = list[Span]()
    for span in spans:
        words = text[slice(*span)]
        if not _WAS_TO.search(words) or _ANEW.search(words):
            break
        found.append(span)
    return found


def under_frame(said: Said, frame: Frame | None) -> Said:
    """What was said, under what the neighbours of its sentence make of it."""
    found, standing = said.found, said.found.standing
    told = found.rule.startswith(("verb", "noun")) or (found.rule == "title" and not found.timeless)
    told = told or found.rule == "place of a plant"
    if frame is None or not told or standing.denied or standing.stage in (Stage.ENDED, Stage.SUSPENDED):
        return said
    if frame is Frame.GIVEN_UP and standing.stage not in _YET:
        return said
    return replace(said, found=replace(found, standing=unclear(standing)))
