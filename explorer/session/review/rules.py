"""The name of a reader's rule → the rule in plain words."""

from __future__ import annotations

from explorer.words import tr

_WITH_A_WORD = {
    "verb": "the verb “{word}”, between who does it and to whom",
    "noun": "the noun “{word}”, beside those it ties",
    "relation": "“{word}”, a word for one of the two",
}
_ALONE = {"title": "a title beside a name", "place of a name": "a place beside a name"}


def rule_words(rule: str) -> str:
    """What the rule goes by; one that is not the built-in reader's is called as it calls itself."""
    sort, _, word = rule.strip().partition(" ")
    if word and sort in _WITH_A_WORD:
        return tr(_WITH_A_WORD[sort], word=word)
    return tr(_ALONE[rule]) if rule in _ALONE else rule.strip() or tr("unknown")
