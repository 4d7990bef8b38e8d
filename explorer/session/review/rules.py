"""The name of a reader's rule → the rule in plain words."""

from __future__ import annotations

from explorer.words import tr

_WITH_A_WORD = {
    "verb": "the verb “{word}”, between who does it and to whom",
    "noun": "the noun “{word}”, beside those it ties",
    "relation": "“{word}”, a word for one of the two",
}
_ALONE = {
    "learned": "learned from other texts: no rule knows these words",
    "noun alone": "a noun that leaves out one of the two",
    "noun bidding": "words for whoever bids",
    "noun funding": "a round of funding",
    "noun hands": "in whose hands it is said to be",
    "noun holding": "what part of it somebody has",
    "noun loan": "money that somebody lent or gave",
    "noun market": "a market beside a name",
    "noun move": "words for whoever comes, goes or advises",
    "noun outlet": "what somebody has in a place",
    "noun plant": "what somebody has in a place",
    "noun suitor": "words for whoever wants to buy",
    "noun talks": "words for talks",
    "place of a name": "a place beside a name",
    "place of a plant": "a place beside what somebody has there",
    "place of a town": "a wider place beside a town",
    "possessive": "whose it is said to be",
    "seller": "what somebody is said to sell",
    "share held": "a share told by a number",
    "title": "a title beside a name",
    "verb likewise": "the same said of another",
}
"""Rules whose names hold no word of the sentence."""
_IDIOM = "verb of idiom "


def rule_words(rule: str) -> str:
    """What the rule goes by; one that is not the built-in reader's is called as it calls itself."""
    sort, _, word = rule.strip().partition(" ")
    if rule in _ALONE:
        return tr(_ALONE[rule])
    if rule.startswith(_IDIOM) and (verb := rule[len(_IDIOM) :].strip()):
        return tr("an idiom with the verb “{word}”", word=verb)
    if word and sort in _WITH_A_WORD:
        return tr(_WITH_A_WORD[sort], word=word)
    return rule.strip() or tr("unknown")
