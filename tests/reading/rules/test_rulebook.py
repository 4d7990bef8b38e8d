"""Every rule is in the book, once."""

import importlib
import inspect
import pkgutil

from explorer.reading import rules
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.rulebook import RULEBOOK


def test_no_rule_is_left_out_or_asked_twice() -> None:
    found = set[type[Rule]]()
    for module in pkgutil.iter_modules(rules.__path__):
        members = vars(importlib.import_module(f"{rules.__name__}.{module.name}")).values()
        found |= {one for one in members if inspect.isclass(one) and issubclass(one, Rule)}
    assert set(RULEBOOK) == {one for one in found if not inspect.isabstract(one)}
    assert len(RULEBOOK) == len(set(RULEBOOK))
