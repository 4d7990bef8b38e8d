"""The name of a reader's rule → the rule in plain words."""

from __future__ import annotations

from explorer.words import tr


def rule_words(rule: str) -> str:
    """What the rule says; a rule from elsewhere is called by the name it gave itself."""
    return tr(rule.replace("_", " ").replace("-", " ").strip() or "unknown")
